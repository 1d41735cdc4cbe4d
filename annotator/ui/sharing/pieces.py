"""What of a share the leak check goes over: all that its reader could read, and the name of its file."""

from PySide6.QtCore import QCoreApplication

from annotator.confidentiality.leak_check import Piece, PieceKind, is_byline
from annotator.domain.project import Project
from annotator.sharing.drawing import Content, texts_of
from annotator.ui.leaks.gate import Leaving
from annotator.ui.privacy.passage_words import place_of

_KINDS: dict[str, PieceKind] = {
    "turn": "transcript",
    "memo": "memo",
    "document": "title",
    "speaker": "label",
    "attribute": "table",
    "attribute_value": "table",
}


def leaving(own: Project, content: Content, file_name: str) -> Leaving:
    """The texts of a share of her project, and the file's name."""
    shared = content.project
    pieces = [_piece(shared, where, text) for where, text in texts_of(shared)]
    pieces.append(Piece(file_name, file_name, "file_name"))
    attributes = tuple(a.id for a in own.attributes if shared.attributes.first("uuid", a.uuid) is not None)
    people = tuple(p.id for p in own.participants if shared.participants.first("uuid", p.uuid) is not None)
    return Leaving(pieces, attributes, people, own.info.language)


def _piece(shared: Project, place: str, text: str) -> Piece:
    table, _, rest = place.partition(":")
    row, _, column = rest.partition(" ")
    return piece_of(shared, table, int(row), column, text)


def piece_of(shared: Project, table: str, row: int, column: str, text: str) -> Piece:
    """A text of a record that would leave, and where her reader would meet it."""
    kind = "byline" if is_byline(table, column) else _KINDS.get(table, "text")
    return Piece(_where(shared, table, row, column, text), text, kind)


def _where(shared: Project, table: str, row: int, column: str, text: str) -> str:
    """A label or a pseudonym is called by itself."""
    if table == "turn":
        document = shared.documents[shared.turns[row].document]
        said = QCoreApplication.translate("CorrectionRow", "%1 · paragraph %2")
        number = shared.flat(document.id).row(row) + 1
        return said.replace("%1", document.title).replace("%2", str(number))
    if table == "speaker" or column == "pseudonym":
        return text
    if table == "attribute_value":
        value = shared.attribute_values[row]
        return f"{shared.attributes[value.attribute].name} · {shared.participants[value.participant].pseudonym}"
    return place_of(shared, table, row, column)
