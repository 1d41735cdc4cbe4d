"""A recording left where it is, and not there any longer: it is said, and found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.storage.errors import FileReplaced
from annotator.storage.recordings import recordings
from annotator.ui.listening.desk import Listening
from annotator.ui.messages import message
from annotator.ui.session import Session
from tests.ui.shell.conftest import CannedAsk
from tests.ui.shell.listening.steps import second


def test_a_file_that_was_moved(
    session: Session, attached: Listening, ask: CannedAsk, sound: Path, qtbot: QtBot
) -> None:
    """The bar says that it is not there; she shows where it is, and it plays."""
    now = sound.rename(sound.with_name("flyttet.wav"))
    attached.toggle()
    assert attached.bar is not None
    assert attached.bar.said.isVisible()
    ask.files = [now]
    qtbot.mouseClick(attached.bar.helping, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: attached.player is not None and second(attached) > 0.1)

    assert not attached.bar.said.isVisible()
    assert [one.path for one in recordings(session.store)] == [str(now)]


@pytest.mark.parametrize("when", ["before", "asked"])
def test_a_recording_found_on_a_disk_that_is_pulled_out(
    session: Session,
    attached: Listening,
    ask: CannedAsk,
    sound: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    when: str,
) -> None:
    """What went between the choice and the look at it, or while she was asked, is said; she may look for it again."""
    sound.unlink()
    attached.toggle()
    assert attached.bar is not None
    ask.files = [sound.with_name("paa-minnepinnen.wav")]
    if when == "asked":
        ask.files[0].write_bytes(b"")
        monkeypatch.setattr(ask, "confirm", lambda *_said: ask.files[0].unlink() or True)
    qtbot.mouseClick(attached.bar.helping, Qt.MouseButton.LeftButton)

    assert ask.told == [("The file cannot be opened", "Is it on a disk that is not there just now?")]
    assert attached.bar.helping.isVisible()
    assert [one.path for one in recordings(session.store)] == [str(sound)]


def test_a_recording_found_while_the_project_cannot_be_written(
    session: Session, attached: Listening, ask: CannedAsk, sound: Path, qtbot: QtBot
) -> None:
    """The recording is there, and is not blamed: what is said is about the project."""
    sound.rename(sound.with_name("flyttet.wav"))
    attached.toggle()
    ask.files = [sound.with_name("flyttet.wav")]
    session.store.db.execute("PRAGMA query_only=1")
    qtbot.mouseClick(attached.bar.helping, Qt.MouseButton.LeftButton)
    session.store.db.execute("PRAGMA query_only=0")

    assert [title for title, _ in ask.told] == [message(FileReplaced(session.store.path)).title]
    assert [one.path for one in recordings(session.store)] == [str(sound)]
