"""A project to look at: a small interview for it, everything in it, and the same after opening it again."""

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE


def state(store: Store) -> dict[str, list[str]]:
    """Everything in the project, comparable."""
    return {name: sorted(map(repr, table)) for name, table in store.project.tables.items()}


def reopened(store: Store) -> Store:
    """The same file, closed and opened again."""
    path = store.path
    store.close()
    return Store.open(path, key_for(path, PASSPHRASE))


def interview(title: str = "Intervju 1") -> Transcript:
    """Two speakers, three turns."""
    turns = (
        DraftTurn("Hvordan var den første dagen?", "I", "\x1a: "),
        DraftTurn("Den var … ja, den var lang. Jeg kjente ingen.", "P", "\n\n\x1a: ", stamp=4000),
        DraftTurn("Men jeg gikk hjem med rak rygg.", "", "\n"),
    )
    speakers = (DraftSpeaker("I", 1, 5, "interviewer"), DraftSpeaker("P", 1, 15, "participant", "P01"))
    return Transcript(title, turns, "txt", speakers)
