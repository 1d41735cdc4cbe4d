"""What of a share the leak check goes over: all that its reader could read, and the name of its file."""

from annotator.confidentiality.leak_check import LeakContext, Piece, PieceKind
from annotator.sharing.drawing import Content, texts_of
from annotator.storage.store import now
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session

_KINDS: dict[str, PieceKind] = {
    "turn": "transcript",
    "memo": "memo",
    "document": "title",
    "speaker": "label",
    "attribute": "table",
    "attribute_value": "table",
}
_SHORTEST_NAME = 2


def pieces_of(content: Content, file_name: str) -> list[Piece]:
    """The texts of a share with their places, and the file's name."""
    found = [
        Piece(where, text, _KINDS.get(where.partition(":")[0], "text")) for where, text in texts_of(content.project)
    ]
    return [*found, Piece(file_name, file_name, "file_name")]


def context_of(session: Session, content: Content) -> LeakContext:
    """What the check may know: the project, and the linking key's terms while it is open."""
    own, shared = session.project, content.project
    shown = tuple(a.id for a in own.attributes if shared.attributes.first("uuid", a.uuid) is not None)
    people = tuple(p.id for p in own.participants if shared.participants.first("uuid", p.uuid) is not None)
    return LeakContext(own, now()[:10], _terms(session), (), shown, people, own.info.language)


def _terms(session: Session) -> tuple[tuple[str, str], ...] | None:
    """The originals, names and contacts of the open key; None while it is closed."""
    key = open_key(session).key
    if key is None:
        return None
    names = []
    for uuid, person in key.persons().items():
        parts = [part for part in person.name.split() if len(part) > _SHORTEST_NAME]
        names += [(uuid, term) for term in (person.name, *parts, person.contact) if term.strip()]
    return (*key.terms(), *names)
