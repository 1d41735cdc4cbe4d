"""A block of a spreadsheet, and what it changes in the table."""

from dataclasses import dataclass, field

from annotator.domain.corpus import Participant
from annotator.domain.project import Project
from annotator.ui.people.columns import CONSENTS, Column, consent_name
from annotator.ui.people.model import PeopleModel
from annotator.ui.people.values import stored

Block = list[list[str]]


@dataclass
class Edits:
    """What `actions.people.fill_table` takes."""

    updates: dict[int, dict[str, str]] = field(default_factory=dict)
    cells: list[tuple[int, int, str]] = field(default_factory=list)
    new: list[tuple[str, dict[int, str]]] = field(default_factory=list)


def block_of(text: str) -> Block:
    """Rows of cells; spreadsheets end the last row with a line break."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines] if any(lines) else []


def edits_of(model: PeopleModel, project: Project, block: Block, row: int, column: int) -> Edits:
    """What pasting a block at a cell means. Cells that are counted are passed over.

    Rows below the last participant become new ones, when the block names them.
    """
    edits = Edits()
    for down, texts in enumerate(block):
        pairs = list(zip(model.columns[column:], texts, strict=False))
        if row + down < len(model.people):
            _change(edits, model, project, model.people[row + down], pairs)
        else:
            _add(edits, model, project, pairs)
    return edits


def _change(
    edits: Edits, model: PeopleModel, project: Project, person: Participant, pairs: list[tuple[Column, str]]
) -> None:
    for column, text in pairs:
        if column.kind == "attribute":
            edits.cells.append((person.id, column.attribute, stored(project.attributes[column.attribute].kind, text)))
        elif column.editable:
            values = model.update_of(person, column, _meant(column, text.strip()))
            edits.updates.setdefault(person.id, {}).update(values)  # type: ignore[arg-type]
    if not edits.updates.get(person.id, True):
        del edits.updates[person.id]


def _add(edits: Edits, model: PeopleModel, project: Project, pairs: list[tuple[Column, str]]) -> None:
    pseudonym = next((text.strip() for column, text in pairs if column.kind == "pseudonym"), "")
    taken = any(pseudonym == name for name, _ in edits.new)
    if taken or not model.update_of(None, Column("pseudonym"), pseudonym):
        return
    values = {
        column.attribute: stored(project.attributes[column.attribute].kind, text)
        for column, text in pairs
        if column.kind == "attribute"
    }
    edits.new.append((pseudonym, values))


def _meant(column: Column, text: str) -> str:
    """A consent is pasted by its name in her language."""
    if column.kind != "consent":
        return text
    return next((key for key in CONSENTS if text.casefold() == consent_name(key).casefold()), text)
