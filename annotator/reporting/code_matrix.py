"""Codes against participants: who speaks of what."""

from collections.abc import Sequence

from annotator.domain.matrices import NOBODY, Key, Matrix, matrix, people_axis
from annotator.domain.project import Project
from annotator.reporting.lettering import letters
from annotator.reporting.model import Block, Cell, Section, Table, cell, unbroken
from annotator.reporting.part_words import word
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column, shown_of
from annotator.reporting.tree_paths import Path, paths, used_layers
from annotator.reporting.widths import shared_widths
from annotator.reporting.words import words_of
from annotator.storage.templates import allows

DOT = "●"
FEW = 5
"""Fewer participants than this are easily told apart."""
_NAMES, _LINE = 50.0, 130.0
"""Letters that the names of themes and codes take, and that a lying page holds."""


def code_matrix(project: Project, settings: ReportSettings) -> list[Block]:
    """Theme | code | a column per participant: dots, or numbers where she and the method want them.

    Participants for whom a page has no room come in further tables.
    """
    found = matrix(project, people_axis(project))
    lines = [path for path in paths(project) if found.rows.get(path[-1].node.id)]
    columns = shown_of(_columns(project, settings, found.keys), settings.choice("matrix"))
    if not lines or not columns:
        return []
    parts = list(_parts(project, settings, [column.row for column in columns]))
    tables = [
        _table(project, settings, found, lines, part, (number, len(parts))) for number, part in enumerate(parts, 1)
    ]
    return [Section(landscape=True), *tables]


def matrix_columns(project: Project, settings: ReportSettings) -> list[Column]:
    """A column per participant; the names of themes and codes are no choice."""
    return _columns(project, settings, matrix(project, people_axis(project)).keys)


def _columns(project: Project, settings: ReportSettings, keys: Sequence[Key]) -> list[Column]:
    uuids = {key: "" if key == NOBODY else project.participants[int(key)].uuid for key in keys}
    return [
        Column("person", _head(project, settings, key), row=int(key), name=f"participant:{uuids[key]}") for key in keys
    ]


def _parts(project: Project, settings: ReportSettings, keys: Sequence[Key]) -> list[Sequence[Key]]:
    """The columns of each table: so many that their heads are not broken, and about as many in each."""
    widest = max(letters(word_) for key in keys for word_ in _head(project, settings, key).split())
    most = max(1, int((_LINE - _NAMES) // (widest * 1.15 + 2.4)))
    count = -(-len(keys) // most)
    size = -(-len(keys) // count)
    return [keys[at : at + size] for at in range(0, len(keys), size)]


def _head(project: Project, settings: ReportSettings, key: Key) -> str:
    if key == NOBODY:
        return word("nobody", settings.language)
    return project.participants[int(key)].pseudonym


def _table(
    project: Project,
    settings: ReportSettings,
    found: Matrix,
    lines: Sequence[Path],
    keys: Sequence[Key],
    place: tuple[int, int],
) -> Table:
    words, (number, of) = words_of(settings.language), place
    numbers = settings.show_counts and allows(project, "counts")
    rows = [[*_names(path), *(_cell(found, path[-1].node.id, key, numbers) for key in keys)] for path in lines]
    layers = [layer.name.strip() for layer in used_layers(project)] or [words.theme]
    below = " – ".join(layers[1:]) or words.code
    header = [layers[0] or words.theme, below, *(_head(project, settings, key) for key in keys)]
    title = word("matrix", settings.language)
    caption = f"{title} ({number}/{of})" if of > 1 else title
    people = sum(key != NOBODY for key in found.keys)
    notes = [word("counts_note" if numbers else "dots_note", settings.language)]
    notes += [word("few_note", settings.language)] if people < FEW else []
    shares = shared_widths(header, rows, (1.6, 2.0, *(0.8 for _ in keys)), lying=True)
    cells, note = tuple(map(tuple, rows)), " ".join(notes)
    return Table(f"matrix-{number}", caption, tuple(header), cells, tuple(shares), grouped=1, note=note, centred=2)


def _names(path: Path) -> tuple[Cell, Cell]:
    """The theme, and what stands below it on this way down, the levels parted by dashes. A dash where it has none: an
    empty cell would look as if it belonged to the theme above it."""
    top = path[0].node.name
    if len(path) == 1:
        return cell("–"), cell(top)
    return cell(top, role="strong"), cell(" – ".join(place.node.name for place in path[1:]))


def _cell(found: Matrix, node: int, key: Key, numbers: bool) -> Cell:
    units = found.cells.get((node, key), ())
    if not units:
        return cell("")
    return cell(unbroken(str(len(units))) if numbers else DOT)
