"""What clicks, a resting pointer and the wheel do, and what the menu is about."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample
from tests.ui.transcript.on_screen import middle_of, under


def test_clicks_go_from_the_innermost_coding_outwards(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The first click activates the shortest coding, the next the one around it, a click beside them none."""
    outer, inner = sample.code("Læreren min ringte kvelden", 1), sample.code("min ringte", 2)
    point, viewport = middle_of(pane, sample, "ringte"), pane.view.viewport()
    told: list[tuple[int, int]] = []
    pane.view.coding_activated.connect(lambda unit, node: told.append((unit, node)))

    for _ in range(3):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        QTest.qWait(QApplication.doubleClickInterval() // 100)
        QTest.mouseMove(viewport, point + QPoint(60, 0))
    assert told[:2] == [(inner, 2), (outer, 1)]

    with qtbot.waitSignal(pane.view.coding_cleared):
        place = middle_of(pane, sample, "Hva sa hun")
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pane.view.look.active is None


def test_a_click_on_a_line_means_that_code(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Of two codings over one word, the click on the upper line takes the one that the line is of."""
    outer = sample.code("Læreren min ringte kvelden", 1)
    sample.code("min ringte", 2)

    with qtbot.waitSignal(pane.view.coding_activated) as activated:
        point = under(pane, sample, "ringte", lane=0)
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert activated.args == [outer, 1]


def test_the_menu_key_opens_the_menu_at_the_caret(qtbot: QtBot, pane: TranscriptPane) -> None:
    """A context menu asked for by key comes where the caret is, not where the mouse happens to be."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(1234, 567))

    with qtbot.waitSignal(pane.view.context_requested) as asked:
        QApplication.sendEvent(pane.view.viewport(), event)

    assert asked.args == [pane.view.viewport().mapToGlobal(pane.view.cursorRect().bottomLeft())]


def test_the_wheel_with_ctrl_asks_for_another_size(qtbot: QtBot, pane: TranscriptPane) -> None:
    """The view does not change its font by itself."""
    size = pane.view.font().pointSizeF()
    keys, phase = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
    place, up = QPointF(50, 50), QPoint(0, 120)
    event = QWheelEvent(place, place, QPoint(), up, Qt.MouseButton.NoButton, keys, phase, False)

    with qtbot.waitSignal(pane.view.zoom_requested) as asked:
        QApplication.sendEvent(pane.view.viewport(), event)

    assert asked.args == [1]
    assert pane.view.font().pointSizeF() == size


def test_a_click_on_a_hit_tells_its_number(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The second of two hits, clicked, is hit number 1."""
    pane.view.set_hits([sample.place("gruet"), sample.place("plassen")], current=0)
    point = middle_of(pane, sample, "plassen")

    with qtbot.waitSignal(pane.view.hit_requested) as asked:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert asked.args == [1]


def test_a_resting_pointer_is_told_names_and_definitions(pane: TranscriptPane, sample: Sample) -> None:
    """Which codes lie here, innermost first, with what they mean; markup in a name is text."""
    sample.code("Læreren min ringte kvelden", 1)
    sample.code("min ringte", 2)
    sample.project.nodes.put(2, replace(sample.project.nodes[2], name="Sett <b>& hørt"))
    point = middle_of(pane, sample, "ringte")

    QApplication.sendEvent(
        pane.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, pane.view.viewport().mapToGlobal(point))
    )

    assert QToolTip.text() == "<b>Sett &lt;b&gt;&amp; hørt</b><br>Om å bli sett<br><b>Gruing</b><br>Om gruing"
    QToolTip.hideText()


def test_the_menu_is_about_what_was_clicked(pane: TranscriptPane, sample: Sample) -> None:
    """A right click puts the caret under the pointer, so that the menu knows the codings there; a selection stays."""
    unit = sample.code("Læreren min ringte", 1)
    right_click(pane, middle_of(pane, sample, "ringte"))
    assert [c.unit for c in pane.view.codings_at_caret()] == [unit]

    pane.view.select_range(*sample.place("Læreren min ringte kvelden"))
    right_click(pane, middle_of(pane, sample, "ringte"))
    assert pane.view.selected_range() == sample.place("Læreren min ringte kvelden")


def right_click(pane: TranscriptPane, point: QPoint) -> None:
    """Ask for the menu with the mouse."""
    viewport = pane.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
