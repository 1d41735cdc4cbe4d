"""The tables behind the chapter: themes and codes, codebook, participants, and the way from unit to theme."""

from collections.abc import Iterator

from annotator.domain.analysis import Layer, Node, Unit
from annotator.domain.codebook import counts, descendants, kind_of, parents, roots, units_with, walk
from annotator.domain.corpus import Attribute, Participant
from annotator.domain.places import participant_of, place_of
from annotator.domain.project import Project
from annotator.reporting.counting import included_participants
from annotator.reporting.model import Block, Cell, Run, Section, Table, cell
from annotator.reporting.quotes import Quotes
from annotator.reporting.settings import ReportSettings
from annotator.reporting.tree_paths import Path, on_layers, paths, used_layers
from annotator.reporting.widths import content_widths, needs_landscape, shared_widths
from annotator.reporting.words import Words, words_of

EXAMPLES_PER_THEME = 3


def overview(project: Project, settings: ReportSettings) -> list[Block]:
    """Themes and codes."""
    return [*overview_table(project, settings)]


def codebook(project: Project, settings: ReportSettings) -> list[Block]:
    """The codebook; always on lying pages, as its texts are long."""
    return _lying(codebook_table(project, settings))


def participants(project: Project, settings: ReportSettings) -> list[Block]:
    """The participants."""
    return [*participants_table(project, settings)]


def analysis(project: Project, settings: ReportSettings) -> list[Block]:
    """From unit to theme, on lying pages."""
    return _lying(analysis_tables(project, settings))


def _lying(tables: list[Table]) -> list[Block]:
    return [Section(landscape=True), *tables] if tables else []


def overview_table(project: Project, settings: ReportSettings) -> list[Table]:
    """A column for each of her levels that is in use, the highest first; equal cells grouped, codes last."""
    words = words_of(settings.language)
    layers, ways = used_layers(project), list(paths(project))
    if not layers or not ways:
        return []
    header = level_names(project, words)
    rows = [[_overview_cell(path, layer, at == 0) for at, layer in enumerate(layers)] for path in ways]
    weights = [1.0] * len(layers)
    if settings.show_counts:
        carried = counts(project)
        header.append(words.units)
        weights.append(0.5)
        for row, path in zip(rows, ways, strict=True):
            row.append(cell(str(carried[path[-1].node.id])))
    widths = shared_widths(header, rows, weights, needs_landscape(header, rows))
    return [_table("overview", words.overview, header, rows, widths, grouped=len(layers) - 1)]


def level_names(project: Project, words: Words) -> list[str]:
    """What the levels in use are called, the highest first."""
    fixed = {"code": words.code, "group": words.sub_theme, "theme": words.theme}
    return [layer.name.strip() or fixed[layer.kind] for layer in used_layers(project)]


def _overview_cell(path: Path, layer: Layer, first: bool) -> Cell:
    """The node of a level; one under another of the same level follows it after a dash. Where nothing stands on the
    highest level a dash says so: an empty cell would look as if the line belonged to the theme above it."""
    names = " – ".join(place.node.name for place in on_layers(path, {layer.id}))
    return cell(names or "–" * first, role="strong" if first and names else "plain")


def codebook_table(project: Project, settings: ReportSettings) -> list[Table]:
    """Every theme (in bold) and code once, in tree order, with the definitions that have been written."""
    words = words_of(settings.language)
    nodes = list({branch.node.id: branch.node for branch in walk(project)}.values())
    fields = [(words.definition, "definition", 1.5), (words.include, "include", 1.2)]
    fields += [(words.exclude, "exclude", 1.2), (words.example, "example", 1.5)]
    used = [f for f in fields if f[1] == "definition" or any(getattr(node, f[1]).strip() for node in nodes)]
    rows = []
    for node in nodes:
        role = "plain" if kind_of(project, node) == "code" else "strong"
        name = (Run(node.name, "strong"),) if role == "strong" else (Run(node.name),)
        rows.append([name, *(cell(getattr(node, field).strip()) for _, field, _ in used)])
    header = [words.code, *(title for title, _, _ in used)]
    widths = shared_widths(header, rows, [1.0, *(width for _, _, width in used)], lying=True)
    return [_table("codebook", words.codebook, header, rows, widths)] if rows else []


def participants_table(project: Project, settings: ReportSettings) -> list[Table]:
    """The participants of included documents with every attribute that may be exported and has a value."""
    words = words_of(settings.language)
    known = included_participants(project)
    people = sorted((p for p in project.participants if p.id in known), key=lambda p: (p.position, p.id))
    attributes = [a for a in sorted(project.attributes, key=lambda a: (a.position, a.id)) if not a.never_export]
    used = [a for a in attributes if any(_value(project, p, a) for p in people)]
    rows = [[cell(p.pseudonym), *(cell(_value(project, p, a)) for a in used)] for p in people]
    header = [words.participant, *(a.name for a in used)]
    return [_table("participants", words.participants, header, rows, content_widths(header, rows))] if rows else []


def _value(project: Project, participant: Participant, attribute: Attribute) -> str:
    values = project.attribute_values.where("participant", participant.id)
    return next((v.value.strip() for v in values if v.attribute == attribute.id), "")


def analysis_tables(project: Project, settings: ReportSettings) -> list[Table]:
    """Participant | place | unit | text columns | code | theme: a table per theme, or one with examples of each."""
    words = words_of(settings.language)
    header, weights = _analysis_head(project, words)
    shown: set[int] = set()
    parts = [(root, list(_analysis_rows(project, settings, root, shown))) for root in roots(project)]
    parts = [(root, rows) for root, rows in parts if rows]
    every = [row for _, rows in parts for row in rows]
    widths = shared_widths(header, every, weights, lying=True)
    if settings.analysis == "all":
        return [
            _table(f"analysis-{root.id}", f"{words.analysis}: {root.name}", header, rows, widths)
            for root, rows in parts
        ]
    return [_table("analysis", words.examples, header, every, widths)] if every else []


def _analysis_head(project: Project, words: Words) -> tuple[list[str], list[float]]:
    columns, levels = [column.name for column in project.ordered_columns()], level_names(project, words)
    header = [words.participant, words.place, words.unit, *columns, *reversed(levels)]
    return header, [1.0, 0.85, 3.2, *([2.0] * len(columns)), *([1.2] * len(levels))]


def _analysis_rows(project: Project, settings: ReportSettings, root: Node, shown: set[int]) -> Iterator[list[Cell]]:
    """Rows of one root: all its units, or golden ones first and then the first ones, of different codes."""
    nodes = descendants(project, root.id)
    units = [unit for unit in units_with(project, nodes) if unit.status == "coded"]
    if settings.analysis == "examples":
        units = _examples(project, [unit for unit in units if unit.id not in shown])
    shown.update(unit.id for unit in units)
    for unit in units:
        yield _analysis_row(project, settings, unit, nodes)


def _examples(project: Project, units: list[Unit]) -> list[Unit]:
    first_of_code: dict[tuple[int, ...], Unit] = {}
    for unit in sorted(units, key=lambda u: not u.golden):
        first_of_code.setdefault(tuple(label.node for label in project.labels_of(unit.id)), unit)
    chosen = list(first_of_code.values())[:EXAMPLES_PER_THEME]
    return [unit for unit in units if unit in chosen]


def _analysis_row(project: Project, settings: ReportSettings, unit: Unit, nodes: set[int]) -> list[Cell]:
    """One unit, with what it carries on each level and what that stands under, so that every step of abstraction is
    seen."""
    line = [label.node for label in project.labels_of(unit.id) if label.node in nodes]
    for node in line:  # grows as it climbs
        line += [above.id for above in parents(project, node) if above.id in nodes and above.id not in line]
    names: dict[int, list[str]] = {layer.id: [] for layer in used_layers(project)}
    for node in line:
        names[project.nodes[node].layer].append(project.nodes[node].name)
    participant = participant_of(project, unit.id)
    language = project.documents[unit.document].language
    return [
        cell(participant.pseudonym if participant else ""),
        cell(str(place_of(project, unit.id).paragraph) if project.spans_of(unit.id) else ""),
        cell(Quotes(project, settings).spoken(unit.id), language="" if language == settings.language else language),
        *(cell(project.column_text(unit.id, column.id)) for column in project.ordered_columns()),
        *(cell(*on_level) for on_level in reversed(names.values())),
    ]


def _table(
    key: str, caption: str, header: list[str], rows: list[list[Cell]], widths: list[float], grouped: int = 0
) -> Table:
    total = sum(widths)
    shares = tuple(width / total for width in widths)
    return Table(key, caption, tuple(header), tuple(tuple(row) for row in rows), shares, grouped)
