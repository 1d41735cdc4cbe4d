"""What of a share the leak check goes over: all that its reader could read, and the name of its file."""

from annotator.confidentiality.leak_check import Piece, PieceKind
from annotator.domain.project import Project
from annotator.sharing.drawing import Content, texts_of
from annotator.ui.leaks.gate import Leaving

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
    pieces = [Piece(where, text, _KINDS.get(where.partition(":")[0], "text")) for where, text in texts_of(shared)]
    pieces.append(Piece(file_name, file_name, "file_name"))
    attributes = tuple(a.id for a in own.attributes if shared.attributes.first("uuid", a.uuid) is not None)
    people = tuple(p.id for p in own.participants if shared.participants.first("uuid", p.uuid) is not None)
    return Leaving(pieces, attributes, people, own.info.language)
