"""A recording is attached, taken in, deleted – or goes while she is asked about it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.storage.recordings import recording_of, recordings
from annotator.ui.listening.desk import Listening
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from annotator.ui.shell.workspace import Workspace
from tests.ui.listening.recording import make_wav
from tests.ui.shell.conftest import CannedAsk
from tests.ui.shell.listening.steps import choose, second


def test_taken_in_and_played_from_there(
    session: Session, desk: Listening, ask: CannedAsk, sound: Path, qtbot: QtBot
) -> None:
    """It is copied in, the file it came from is deleted when she says so, and it plays out of the project."""
    choose(session, desk, ask, sound, inside=True)
    qtbot.waitUntil(lambda: len(recordings(session.store)) == 1)
    qtbot.waitUntil(lambda: not sound.exists())
    desk.toggle()
    qtbot.waitUntil(lambda: desk.player is not None and second(desk) > 0.2)

    assert desk.recording is not None
    assert desk.recording.inside
    desk.close()


@pytest.mark.parametrize("inside", [False, True])
def test_a_file_that_goes_while_she_is_asked(
    session: Session, desk: Listening, ask: CannedAsk, sound: Path, qtbot: QtBot, inside: bool
) -> None:
    """The stick is pulled out while the question stands: it is said, and nothing is attached."""
    ask.files = [sound]

    def answered(*_said: object, current: int = 0) -> int:
        sound.unlink()
        return int(inside)

    ask.choice = answered  # type: ignore[method-assign]
    assert session.document is not None
    desk.attach(session.document)
    qtbot.waitUntil(lambda: bool(ask.told))

    assert recordings(session.store) == []


def test_deleted_from_the_list(
    opened: Window, workspace: Workspace, session: Session, attached: Listening, sound: Path, qtbot: QtBot
) -> None:
    """While it plays it is deleted on the privacy page: the file is gone, the bar too, and undo brings nothing back."""
    attached.toggle()
    workspace.show_page("privacy")
    session.section_requested.emit("recordings", None)
    from annotator.ui.listening.section import RecordingsSection

    section = workspace.findChild(RecordingsSection)
    assert isinstance(section, RecordingsSection)
    assert RecordingsSection.state(session).role == "warning"
    section.delete(recordings(session.store)[0])

    assert not sound.exists()
    assert attached.player is None
    assert attached.bar is not None
    assert attached.bar.isHidden()
    workspace.undoing.undo()
    assert recordings(session.store) == []
    assert RecordingsSection.state(session).role == "muted"


def test_locked_while_it_is_taken_in(
    opened: Window, session: Session, desk: Listening, ask: CannedAsk, tmp_path: Path
) -> None:
    """Nothing of it stays in the project."""
    big = make_wav(tmp_path / "lang.wav", 200)
    choose(session, desk, ask, big, inside=True)
    document = session.project.documents[session.document or 0].uuid
    assert recording_of(session.store, document) is None
    opened.commands.actions["project.lock"].trigger()

    assert not session.store.is_open
    assert big.exists()
