"""Sound that only FFmpeg reads, M4A above all: played, taken in as MP3, or refused with a way out."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.storage.recordings import recordings
from annotator.ui.listening import ffmpeg
from annotator.ui.listening.desk import Listening
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from tests.ui.listening.recording import make_wav
from tests.ui.shell.conftest import CannedAsk
from tests.ui.shell.listening.steps import choose, second, stamp, stamped


def test_m4a_without_ffmpeg_is_refused_with_a_way_out(
    session: Session, desk: Listening, ask: CannedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a telephone makes cannot be played here: it is said what to do, and nothing is attached."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(ffmpeg, "_PLACES", ())
    path = tmp_path / "telefon.m4a"
    path.write_bytes(b"\x00\x00\x00\x20ftypM4A " + bytes(100))
    choose(session, desk, ask, path, inside=False)

    assert "FFmpeg" in ask.told[0][1]
    assert "MP3" in ask.told[0][1]
    assert recordings(session.store) == []


def as_m4a(sound: Path) -> Path:
    """The recording as a telephone saves it."""
    made = sound.with_name("telefon.m4a")
    command = ["ffmpeg", "-loglevel", "error", "-i", str(sound), "-c:a", "aac", str(made)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return made


@pytest.mark.ffmpeg
def test_m4a_left_where_it_is_is_played(
    opened: Window,
    session: Session,
    desk: Listening,
    ask: CannedAsk,
    sound: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From a time stamp, as MP3 is; locked while it plays it is quiet; where FFmpeg is gone the bar says what to do."""
    choose(session, desk, ask, as_m4a(sound), inside=False)
    row = stamped(session)[1]
    desk.play_from(row)
    qtbot.waitUntil(lambda: desk.player is not None and second(desk) > stamp(session, row))
    assert desk.bar is not None
    qtbot.waitUntil(lambda: desk.bar is not None and desk.bar.place.isEnabled())
    assert desk.bar.time.text().endswith("/ 5:00")
    desk.close()
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PATH", str(sound.parent))
        desk.toggle()
    assert "FFmpeg" in desk.bar.said.text()
    qtbot.mouseClick(desk.bar.helping, Qt.MouseButton.LeftButton)
    assert "software centre" in ask.told[0][1]
    desk.toggle()
    opened.commands.actions["project.lock"].trigger()

    assert desk.player is None
    assert not session.store.is_open


@pytest.mark.ffmpeg
def test_m4a_taken_in_is_played_without_ffmpeg(
    session: Session,
    desk: Listening,
    ask: CannedAsk,
    sound: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its sound comes in as MP3, which another computer plays too."""
    path = as_m4a(sound)
    choose(session, desk, ask, path, inside=True)
    qtbot.waitUntil(lambda: not path.exists(), timeout=20_000)
    [found] = recordings(session.store)
    monkeypatch.setenv("PATH", str(sound.parent))
    desk.toggle()
    qtbot.waitUntil(lambda: desk.player is not None and second(desk) > 0.2)

    assert found.inside
    assert 0.9 < found.size / (300 * 12_000) < 1.1
    desk.close()


@pytest.mark.ffmpeg
def test_half_an_interview_is_no_reason_to_delete_the_file(
    session: Session, desk: Listening, ask: CannedAsk, sound: Path, qtbot: QtBot
) -> None:
    """Less came out than the file says it holds: she is told to listen, and nobody offers to delete it."""
    path = sound.with_name("skadd.ogg")
    tone = ["-i", str(make_wav(sound.with_name("kort.wav"), 60)), "-c:a", "libvorbis", str(path)]
    subprocess.run(["ffmpeg", "-loglevel", "error", *tone], check=True, stdin=subprocess.DEVNULL)
    content = bytearray(path.read_bytes())
    quarter = len(content) // 4
    content[quarter : 3 * quarter] = bytes(2 * quarter)
    path.write_bytes(content)
    choose(session, desk, ask, path, inside=True)
    qtbot.waitUntil(lambda: bool(ask.told), timeout=20_000)

    assert "may hold more" in ask.told[0][1]
    assert path.read_bytes() == bytes(content)
    assert len(recordings(session.store)) == 1


@pytest.mark.ffmpeg
def test_a_film_without_sound_is_not_taken_in(
    session: Session, desk: Listening, ask: CannedAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    """It says so, and the file is as it was."""
    path = tmp_path / "stum.mp4"
    film = ["-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=2", "-c:v", "mpeg4", str(path)]
    subprocess.run(["ffmpeg", "-loglevel", "error", *film], check=True, stdin=subprocess.DEVNULL)
    choose(session, desk, ask, path, inside=True)
    qtbot.waitUntil(lambda: bool(ask.told))

    assert "holds no sound" in ask.told[0][1]
    assert recordings(session.store) == []
    assert path.exists()
