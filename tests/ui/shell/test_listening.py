"""Listening along in the window: keys, time stamps, the paragraph heard; nothing of it without a recording."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.storage.errors import FileReplaced
from annotator.storage.recordings import recording_of, recordings
from annotator.ui.listening import ffmpeg
from annotator.ui.listening.desk import COMMANDS, Listening
from annotator.ui.listening.output import SILENT
from annotator.ui.messages import message
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from annotator.ui.shell.workspace import Workspace
from tests.ui.listening.recording import make_wav
from tests.ui.shell.conftest import CannedAsk

STAMPED = "Intervju 2"
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def workspace(opened: Window, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The sample's interview with time stamps in front, and a machine whose sound device is silent."""
    monkeypatch.setattr(Listening, "backends", SILENT)
    workspace = opened.findChild(Workspace)
    assert isinstance(workspace, Workspace)
    return workspace


@pytest.fixture
def session(workspace: Workspace) -> Session:
    session = workspace._session
    session.show_document(next(one.id for one in session.project.documents if one.title == STAMPED))
    return session


@pytest.fixture
def desk(workspace: Workspace) -> Listening:
    assert workspace.listening is not None
    return workspace.listening


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Five minutes."""
    return make_wav(tmp_path / "opptak.wav", 300)


@pytest.fixture
def attached(session: Session, desk: Listening, ask: CannedAsk, sound: Path) -> Iterator[Listening]:
    """The recording is attached as she does it: by the menu of the interview, left where it is."""
    choose(session, desk, ask, sound, inside=False)
    yield desk
    if shiboken6.isValid(desk):
        desk.close()


def choose(session: Session, desk: Listening, ask: CannedAsk, sound: Path, inside: bool) -> None:
    ask.files = [sound]
    ask.choice = lambda _title, _label, options, current=0: int(inside)  # type: ignore[method-assign]
    panel = desk._workspace.text_page.documents
    assert session.document is not None
    menu = panel.menu_for(session.document)
    next(action for action in menu.actions() if action.text().startswith("Attach")).trigger()
    menu.deleteLater()


def stamp(session: Session, row: int) -> float:
    assert session.document is not None
    found = session.project.turns_of(session.document)[row].stamp
    assert found is not None
    return found / 1000


def stamped(session: Session) -> list[int]:
    assert session.document is not None
    return [row for row, turn in enumerate(session.project.turns_of(session.document)) if turn.stamp is not None]


def press(
    window: Window, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def second(desk: Listening) -> float:
    assert desk.player is not None
    return desk.player.second


def test_no_control_without_a_recording(opened: Window, session: Session, desk: Listening, qtbot: QtBot) -> None:
    """No bar, no line in a menu, no player in memory; F4 and a click on a time stamp do nothing."""
    press(opened, qtbot, Qt.Key.Key_F4)
    gutter = desk._pane.gutter
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(gutter.width() // 2, 40))

    assert desk.bar is None
    assert desk.player is None
    assert not any(desk._commands.actions[name].isVisible() for name in COMMANDS)


def test_the_bar_comes_and_goes_with_its_interview(session: Session, attached: Listening) -> None:
    """Another interview has none; back again it is there, and what played is quiet."""
    assert attached.bar is not None
    assert attached.bar.isVisible()
    assert all(attached._commands.actions[name].isVisible() for name in COMMANDS)
    attached.toggle()
    other, shown = next(one.id for one in session.project.documents if one.title != STAMPED), session.document
    session.show_document(other)

    assert not attached.bar.isVisible()
    assert attached.player is None
    assert not attached._commands.actions["listen.play"].isVisible()
    session.show_document(shown)
    assert attached.bar.isVisible()


def test_back_at_an_interview_it_goes_on_where_it_was(session: Session, attached: Listening) -> None:
    """She looks something up in another interview: the place is kept as long as the project is open."""
    attached._on_second_wanted(125.0)
    other, shown = next(one.id for one in session.project.documents if one.title != STAMPED), session.document
    session.show_document(other)
    session.show_document(shown)
    attached.back()

    assert second(attached) == 122


def test_no_line_in_the_menu_without_a_project(window: Window) -> None:
    """Nor before one is open, where other commands stand grey."""
    assert not any(window.commands.actions[name].isVisible() for name in COMMANDS)
    assert window.commands.actions["edit.undo"].isVisible()


def test_play_pause_and_back_by_key(opened: Window, attached: Listening, qtbot: QtBot) -> None:
    """F4 plays and pauses, Shift+F4 goes back three seconds, with the caret in the text."""
    attached._pane.view.setFocus()
    press(opened, qtbot, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: attached.player is not None and attached.player.second > 0.2)
    press(opened, qtbot, Qt.Key.Key_F4)
    assert attached.player is not None
    assert not attached.player.playing
    attached.player.seek(60)
    press(opened, qtbot, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)

    assert second(attached) == 57
    assert attached.bar is not None
    assert attached.bar.time.text() == "0:57 / 5:00"


def test_a_click_on_a_time_stamp(session: Session, attached: Listening, qtbot: QtBot) -> None:
    """It plays from there, and its paragraph is marked in the gutter."""
    row = stamped(session)[1]
    gutter, view = attached._pane.gutter, attached._pane.view
    top, _ = view.line_span(view.shown.flat.starts[row])  # type: ignore[union-attr]
    view.verticalScrollBar().setValue(round(top))
    box = next(box for box in view.boxes(0, view.height()) if box.row == row)
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=gutter.stamp_area(box).center().toPoint())
    qtbot.waitUntil(lambda: attached.player is not None and second(attached) > stamp(session, row))

    assert second(attached) < stamp(session, row) + 5
    assert gutter.heard == row


def test_play_from_the_caret_by_key(opened: Window, session: Session, attached: Listening, qtbot: QtBot) -> None:
    """F5 plays from the nearest time stamp at or before the caret."""
    row = stamped(session)[2]
    view = attached._pane.view
    view.setFocus()
    view.put_caret(view.shown.flat.starts[row + 1] + 2)  # type: ignore[union-attr]
    press(opened, qtbot, Qt.Key.Key_F5)

    assert stamp(session, row) <= second(attached) < stamp(session, row) + 2


def test_following_can_be_switched_off(session: Session, attached: Listening) -> None:
    """The paragraph that is heard is kept in sight – unless she reads elsewhere and says so."""
    attached._ready()
    assert attached.player is not None
    assert attached.bar is not None
    bar = attached._pane.view.verticalScrollBar()
    bar.setValue(0)
    rows = [row for row in stamped(session) if stamp(session, row) < 299]
    attached.player.seek(stamp(session, rows[-1]))
    followed = bar.value()
    attached.bar.follow.setChecked(False)
    bar.setValue(0)
    attached.player.seek(stamp(session, rows[1]))

    assert followed > 0
    assert bar.value() == 0
    assert attached._pane.gutter.heard == rows[1]


def test_the_place_and_the_speed_by_keyboard(attached: Listening, qtbot: QtBot) -> None:
    """The arrow keys move the place by a second, and choose the speed; both are named for a screen reader."""
    bar = attached.bar
    assert bar is not None
    attached.toggle()
    attached.toggle()
    bar.place.setFocus()
    before = second(attached)
    for _ in range(3):
        qtbot.keyClick(bar.place, Qt.Key.Key_Right)
    assert second(attached) == pytest.approx(before + 3, abs=0.2)
    qtbot.keyClick(bar.speed, Qt.Key.Key_Down)

    assert bar.speed.currentData() == 110
    assert all(part.accessibleName() for part in (bar.play, bar.back, bar.place, bar.speed))


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


def test_without_a_sound_device(session: Session, attached: Listening, qtbot: QtBot) -> None:
    """The bar says so in one sentence."""
    attached.backends = (10_000,)
    attached.toggle()

    assert attached.bar is not None
    assert "no sound device" in attached.bar.said.text()


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


def test_locked_while_it_plays(opened: Window, session: Session, attached: Listening, qtbot: QtBot) -> None:
    """The project is closed at once, and the sound with it."""
    attached.toggle()
    player = attached.player
    assert player is not None
    opened.commands.actions["project.lock"].trigger()

    assert not session.store.is_open
    assert attached.player is None


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
