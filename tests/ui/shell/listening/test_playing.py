"""Playing and following in the window: by keys, time stamps and the bar; nothing of it without a recording."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.ui.listening.desk import COMMANDS, Listening
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from tests.ui.shell.listening.steps import STAMPED, second, stamp, stamped


def press(
    window: Window, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


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


def test_without_a_sound_device(session: Session, attached: Listening, qtbot: QtBot) -> None:
    """The bar says so in one sentence."""
    attached.backends = (10_000,)
    attached.toggle()

    assert attached.bar is not None
    assert "no sound device" in attached.bar.said.text()


def test_locked_while_it_plays(opened: Window, session: Session, attached: Listening, qtbot: QtBot) -> None:
    """The project is closed at once, and the sound with it."""
    attached.toggle()
    player = attached.player
    assert player is not None
    opened.commands.actions["project.lock"].trigger()

    assert not session.store.is_open
    assert attached.player is None
