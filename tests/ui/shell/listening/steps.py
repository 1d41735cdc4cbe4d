"""What the tests of listening along do in the window, and ask of it."""

from pathlib import Path

from annotator.ui.listening.desk import Listening
from annotator.ui.session import Session
from tests.ui.shell.conftest import CannedAsk

STAMPED = "Intervju 2"


def choose(session: Session, desk: Listening, ask: CannedAsk, sound: Path, inside: bool) -> None:
    """Attach a recording by the menu of the interview: left where it is, or taken in."""
    ask.files = [sound]
    ask.choice = lambda _title, _label, options, current=0: int(inside)  # type: ignore[method-assign]
    panel = desk._workspace.text_page.documents
    assert session.document is not None
    menu = panel.menu_for(session.document)
    next(action for action in menu.actions() if action.text().startswith("Attach")).trigger()
    menu.deleteLater()


def stamp(session: Session, row: int) -> float:
    """The second at which a paragraph with a time stamp begins."""
    assert session.document is not None
    found = session.project.turns_of(session.document)[row].stamp
    assert found is not None
    return found / 1000


def stamped(session: Session) -> list[int]:
    """The paragraphs that have a time stamp."""
    assert session.document is not None
    return [row for row, turn in enumerate(session.project.turns_of(session.document)) if turn.stamp is not None]


def second(desk: Listening) -> float:
    """Where it plays just now."""
    assert desk.player is not None
    return desk.player.second
