"""The transcript view: it shows the interview's own text, and keeps place and caret whatever changes."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import TURNS, Sample


def test_the_text_is_the_domain_text(pane: TranscriptPane, sample: Sample) -> None:
    """Every character of the joined text is in the Qt document, emoji and no-break space too."""
    assert pane.view.document().toRawText().replace("\u2029", "\n") == sample.text == "\n".join(TURNS)


def test_reveal_scrolls_and_outlines(pane: TranscriptPane, sample: Sample) -> None:
    """A jump brings the place into view, puts the caret there and frames it, without selecting."""
    pane.resize(400, 120)
    pane.view.verticalScrollBar().setValue(0)
    place = sample.place("Etterpå sov jeg")

    pane.view.reveal(*place)

    low, high = pane.view.visible_range()
    assert low <= place[0] <= high
    assert pane.view.caret() == place[0]
    assert pane.view.look.flash == place
    assert pane.view.selected_range() is None


def test_a_change_of_text_keeps_place_and_caret(pane: TranscriptPane, sample: Sample) -> None:
    """Text added far above moves neither what is at the top of the view nor the caret's words."""
    pane.resize(400, 120)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    pane.view.put_caret(sample.place("Hva sa hun")[0])
    top = pane.view.position_near(QPoint(0, 0))
    words = sample.text[top : top + 20]

    sample.edit(1, 0, 0, "Et langt tillegg som tar flere linjer i det smale vinduet. " * 3)

    now = pane.view.position_near(QPoint(0, 0))
    assert sample.text[now : now + 20] == words
    assert pane.view.caret() == sample.place("Hva sa hun")[0]


def test_an_unrelated_change_paints_nothing(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A change of another document does not touch this one."""
    with qtbot.assertNotEmitted(pane.view.redrawn), qtbot.assertNotEmitted(pane.view.shifted):
        pane.refresh(Changes(rows={"unit": frozenset([99])}, documents=frozenset([2])))
    assert pane.view.shown is not None


def test_a_deleted_document_leaves_guidance(pane: TranscriptPane, sample: Sample) -> None:
    """When the shown document goes, the pane says what to do next."""
    sample.project.documents.remove(1)
    sample.notice(Changes(rows={"document": frozenset([1])}, documents=frozenset([1])))

    assert pane.view.shown is None
    assert pane.view.document().isEmpty()


def test_a_larger_font_keeps_the_place(pane: TranscriptPane, sample: Sample) -> None:
    """Zooming keeps the same words at the top, and the room for the lanes."""
    pane.resize(400, 160)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = pane.view.position_near(QPoint(0, 0))

    pane.view.set_reading_font("Liberation Sans", 16, 1.5)

    low = pane.view.position_near(QPoint(0, 0))
    assert abs(low - top) < 60
    assert pane.view.lineWrapColumnOrWidth() <= pane.view.viewport().width()


def test_undo_is_left_to_the_window(pane: TranscriptPane) -> None:
    """While correcting, Ctrl+Z still belongs to the project's undo and not to Qt's text."""
    pane.set_correcting(True)
    keys = Qt.KeyboardModifier.ControlModifier
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys)
    letter = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h")
    for event in (undo, letter):
        event.ignore()
        QApplication.sendEvent(pane.view, event)

    assert not undo.isAccepted()
    assert letter.isAccepted()


def test_the_caret_is_as_wide_as_the_letters_are_large(pane: TranscriptPane) -> None:
    """Nothing else shows that the text has the focus; also once she has made its letters larger, or small again."""
    widths = []
    for size in (11, 33, 11):
        pane.view.set_reading_font("", size)
        QApplication.processEvents()
        widths.append(pane.view.cursorWidth())

    assert widths[0] == widths[2]
    assert widths[1] > 2 * widths[0] >= 4
