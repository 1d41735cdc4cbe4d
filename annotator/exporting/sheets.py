"""The tables everything is taken out as: plain cells, the same in a workbook, in CSV files and in JSON."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain import codebook
from annotator.domain.analysis import Node
from annotator.domain.corpus import Attribute, Participant
from annotator.domain.matrices import matrix, people_axis, speakers
from annotator.domain.notes import Memo
from annotator.domain.participation import shares_in
from annotator.domain.places import participants_in
from annotator.domain.project import Project
from annotator.exporting.sheet_words import word
from annotator.exporting.taking import Taken
from annotator.exporting.unit_rows import unit_head, unit_rows

Cell = str | int
NARROW, SHORT, WIDE, BROAD = 5, 14, 32, 60
"""Widths of columns, in digits: a number or colour, a name, a few words, a text."""
_BY_PROGRAM = ("uuid", "colour", "number", "date", "made", "imported")


@dataclass(frozen=True)
class Sheet:
    """One table; every row is as long as the head. `colour` is the column that holds colours (`#0072B2`), if any.

    `frozen` columns stay in sight beside the head when a sheet is scrolled; those `by_program` hold what nobody wrote.
    """

    id: str
    name: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    widths: tuple[int, ...]
    colour: int | None = None
    frozen: int = 0
    by_program: tuple[int, ...] = ()

    def written(self) -> list[str]:
        """What people wrote, each text once: the digits of colours and identities look like telephones by chance."""
        columns = [at for at in range(len(self.head)) if at not in self.by_program]
        cells = (row[at] for row in (self.head, *self.rows) for at in columns)
        return list(dict.fromkeys(cell for cell in cells if isinstance(cell, str)))


def sheets(taken: Taken, only: str = "") -> list[Sheet]:
    """Every table that has rows, or the one asked for by its id; made once, for the check and the file are of one."""
    for name in (only,) if only else SHEETS:
        if name not in taken.made:
            taken.made[name] = _MADE[name](taken)
    return [taken.made[only]] if only else [made for name in SHEETS if (made := taken.made[name]).rows]


def _units(taken: Taken) -> Sheet:
    head, widths, colour = unit_head(taken.project, taken.language)
    rows = unit_rows(taken.project, taken.language)
    return Sheet("units", word("units", taken.language), head, rows, widths, colour, 1, (colour, len(head) - 1))


def _codebook(taken: Taken) -> Sheet:
    """In tree order; a code under two themes stands under both."""
    project = taken.project
    names = ("colour", "level", "name", "under", "heading", "definition", "include", "exclude", "example")
    figures = ("unit_count", "people_count", "made", "uuid")
    colours, carried = codebook.shown_colours(project), codebook.carriers(project)
    rows = []
    for branch in codebook.walk(project):
        node, units = branch.node, carried[branch.node.id]
        above = project.nodes[branch.parent].name if branch.parent is not None else ""
        rows.append(
            (
                *(colours[node.id], _level(project, node), node.name, above, node.heading, node.definition),
                *(node.include, node.exclude, node.example, len(units), len(speakers(project, units))),
                *(node.created[:10], node.uuid),
            )
        )
    widths = (NARROW, SHORT, WIDE, WIDE, WIDE, BROAD, WIDE, WIDE, WIDE, SHORT, SHORT, SHORT, SHORT)
    return _sheet(taken, "codebook", (*names, *figures), rows, widths, colour=0, frozen=3)


def _texts(taken: Taken) -> Sheet:
    """What she wrote about codes and themes, with the participant in the cells of the framework matrix."""
    project, language = taken.project, taken.language
    order = {branch.node.id: at for at, branch in enumerate(codebook.walk(project))}
    rows = []
    for text in sorted(project.summaries, key=lambda s: (order.get(s.node, len(order)), s.kind, s.id)):
        person = project.participants.get(text.participant)
        if text.text.strip():
            kind = word(text.kind, language)
            rows.append((project.nodes[text.node].name, kind, person.pseudonym if person else "", text.text, text.uuid))
    names = ("name", "kind", "participant", "text", "uuid")
    return _sheet(taken, "texts", names, rows, (WIDE, SHORT, SHORT, BROAD, SHORT), frozen=1)


def ordered_people(project: Project) -> list[Participant]:
    """The participants in her order."""
    return sorted(project.participants, key=lambda person: (person.position, person.id))


def ordered_attributes(project: Project) -> list[Attribute]:
    """The attributes in her order."""
    return sorted(project.attributes, key=lambda attribute: (attribute.position, attribute.id))


def values_of(project: Project, person: int) -> list[str]:
    """What each attribute says of a participant, the empty string where it says nothing."""
    known = {value.attribute: value.value for value in project.attribute_values.where("participant", person)}
    return [known.get(attribute.id, "") for attribute in ordered_attributes(project)]


def _people(taken: Taken) -> Sheet:
    project = taken.project
    shares = [shares_in(project, document.id) for document in project.ordered_documents()]
    rows: list[Sequence[Cell]] = []
    for person in ordered_people(project):
        own = [share[person.id] for share in shares if person.id in share]
        counts = (len(own), sum(share.words for share in own), sum(share.units for share in own))
        rows.append((person.pseudonym, *values_of(project, person.id), *counts, person.uuid))
    named = [attribute.name for attribute in ordered_attributes(project)]
    tail = [word(name, taken.language) for name in ("interview_count", "words", "unit_count", "uuid")]
    head = (word("participant", taken.language), *named, *tail)
    widths = (SHORT, *(SHORT for _ in named), SHORT, SHORT, SHORT, SHORT)
    return Sheet("people", word("people", taken.language), head, rows, widths, None, 1, (len(head) - 1,))


def _interviews(taken: Taken) -> Sheet:
    project, language = taken.project, taken.language
    rows: list[Sequence[Cell]] = []
    for document in project.ordered_documents():
        people = ", ".join(person.pseudonym for person in participants_in(project, document.id))
        figures = (project.words(document.id), project.units.count("document", document.id))
        kind = word(document.kind, language)
        made = (document.imported[:10], document.uuid)
        rows.append((document.title, kind, document.language, people, *figures, *made))
    names = ("interview", "kind", "language", "people", "words", "unit_count", "imported", "uuid")
    return _sheet(taken, "interviews", names, rows, (WIDE, SHORT, SHORT, WIDE, SHORT, SHORT, SHORT, SHORT), frozen=1)


def _matrix(taken: Taken) -> Sheet:
    """How many units of each participant carry a code or what stands below it; an empty cell is none."""
    project, language = taken.project, taken.language
    made, colours = matrix(project, people_axis(project)), codebook.shown_colours(project)
    people = [project.participants.get(int(key)) for key in made.keys]
    named = [person.pseudonym if person is not None else word("nobody", language) for person in people]
    rows = []
    for node in dict.fromkeys(branch.node.id for branch in codebook.walk(project)):
        record = project.nodes[node]
        cells: list[Cell] = [len(made.cells[node, key]) if (node, key) in made.cells else "" for key in made.keys]
        rows.append((colours[node], _level(project, record), record.name, *cells, len(made.rows[node])))
    head = (*(word(name, language) for name in ("colour", "level", "name")), *named, word("unit_count", language))
    widths = (NARROW, SHORT, WIDE, *(SHORT for _ in named), SHORT)
    return Sheet("matrix", word("matrix", language), head, rows, widths, 0, 3, (0,))


def _memos(taken: Taken) -> Sheet:
    project, language = taken.project, taken.language
    rows = []
    for memo in sorted(project.memos, key=lambda m: (m.date, m.id)):
        kind = word("idea_memo" if memo.kind == "idea" else memo.kind, language)
        rows.append((memo.date[:10], kind, about(project, memo), memo.text, memo.uuid))
    names = ("date", "kind", "about", "text", "uuid")
    return _sheet(taken, "memos", names, rows, (SHORT, SHORT, WIDE, BROAD, SHORT), frozen=1)


def about(project: Project, memo: Memo) -> str:
    """What a memo is written on; empty for the project as a whole."""
    if memo.target is None or memo.target_id is None:
        return ""
    record = project.tables[memo.target].get(memo.target_id)
    if record is None or memo.target == "project":
        return ""
    if memo.target == "unit":
        return project.text_of(record.id)
    named = (getattr(record, column, "") for column in ("name", "title", "pseudonym", "text"))
    return next((str(text) for text in named if text), "")


def _audit(taken: Taken) -> Sheet:
    rows = [(line.number, line.at.replace("T", " "), line.what, line.reason) for line in taken.audit]
    return _sheet(taken, "audit", ("number", "date", "what", "reason"), rows, (NARROW + 3, SHORT + 6, WIDE, BROAD))


def _sheet(
    taken: Taken,
    name: str,
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: tuple[int, ...],
    colour: int | None = None,
    frozen: int = 0,
) -> Sheet:
    titles = tuple(word(title, taken.language) for title in head)
    by_program = tuple(at for at, title in enumerate(head) if title in _BY_PROGRAM)
    return Sheet(name, word(name, taken.language), titles, rows, widths, colour, frozen, by_program)


def _level(project: Project, node: Node) -> str:
    layer = project.layers.get(node.layer)
    return layer.name if layer is not None else ""


_MADE: dict[str, Callable[[Taken], Sheet]] = {
    "units": _units,
    "codebook": _codebook,
    "people": _people,
    "interviews": _interviews,
    "matrix": _matrix,
    "texts": _texts,
    "memos": _memos,
    "audit": _audit,
}
SHEETS = tuple(_MADE)
