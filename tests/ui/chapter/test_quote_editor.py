"""The printed version of a quote: written beside what was said, marked by keys, looked over and accepted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.quote_source import has_question, is_accepted, source_of
from annotator.domain.quoting import unmarked
from annotator.importing.rtf import read
from annotator.importing.source import Source
from annotator.storage.actions import quotes, report, transcripts
from annotator.ui.chapter.blocks import QuoteBlock
from annotator.ui.session import Session
from annotator.ui.shell.tab_order import TabsInOrder

CTRL = Qt.KeyboardModifier.ControlModifier


class _Around(TabsInOrder, QWidget):
    """A window in which Tab goes as in the program's."""


@pytest.fixture
def block(qtbot: QtBot, session: Session) -> QuoteBlock:
    """A quote of one speaker's words, of some length, that answers a question; its editor is open."""
    project = session.project
    fitting = (q for q in project.quotes if has_question(project, q.unit) and "\n" not in source_of(project, q.unit))
    quote = next(q for q in fitting if len(source_of(project, q.unit).split()) > 12)
    item = project.outline.first("quote", quote.id)
    assert item is not None
    block = QuoteBlock(session, item)
    session.changed.connect(lambda _: block.refresh())
    qtbot.addWidget(block)
    block.resize(600, 600)
    with qtbot.waitExposed(block):
        block.show()
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_Return)
    return block


def select(block: QuoteBlock, first: int, last: int) -> None:
    """Select some words of the version."""
    words = block.editor.text.text().split(" ")
    start = len(" ".join(words[:first])) + (first > 0)
    cursor = block.editor.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(len(" ".join(words[:last])), cursor.MoveMode.KeepAnchor)
    block.editor.text.setTextCursor(cursor)


def test_it_begins_with_what_was_said(block: QuoteBlock, session: Session) -> None:
    """Nothing is stored before she changes something; Escape closes it."""
    source = source_of(session.project, block.quote.unit)
    assert block.editor.text.text() == block.editor.source.text() == source
    assert block.editor.text.hasFocus()
    QTest.keyClick(block.editor.text, Qt.Key.Key_Escape)

    assert block.editor is None
    assert block.quote.display == ""


def test_words_left_out_by_one_key(block: QuoteBlock, session: Session) -> None:
    """Ctrl+E puts the sign she chose in the place of the selection: marked, said quietly, and undone in one step."""
    report.update_form(session.store, elision="[…]")
    select(block, 2, 5)
    QTest.keyClick(block.editor.text, Qt.Key.Key_E, CTRL)
    block.editor.flush()

    assert " […] " in block.quote.display
    assert "3 word(s) left out" in block.editor.marked.text()
    assert block.editor.unmarked.isHidden()
    session.store.undo()
    assert block.quote.display == ""


def test_brackets_and_gloss_by_one_key(block: QuoteBlock, qtbot: QtBot, session: Session) -> None:
    """Ctrl+J puts the selection in brackets to write over it, Ctrl+G leaves room behind a word."""
    select(block, 1, 2)
    QTest.keyClick(block.editor.text, Qt.Key.Key_J, CTRL)
    qtbot.keyClicks(block.editor.text, "hen")
    block.editor.flush()
    assert block.quote.display.split(" ")[1] == "[hen]"

    select(block, 3, 4)
    QTest.keyClick(block.editor.text, Qt.Key.Key_G, CTRL)
    qtbot.keyClicks(block.editor.text, "her")
    block.editor.flush()
    assert block.quote.display.split(" ")[4] == "(her)"
    assert not unmarked(source_of(session.project, block.quote.unit), block.quote.display)


def test_a_change_without_a_sign_is_shown_and_accepted(block: QuoteBlock, qtbot: QtBot, session: Session) -> None:
    """With the words of both; accepted it is quiet, dated, and undone by undo."""
    select(block, 1, 2)
    was = block.editor.text.textCursor().selectedText()
    qtbot.keyClicks(block.editor.text, "fjellrev")
    block.editor.flush()
    assert f"“{was}” became “fjellrev”" in block.editor.unmarked.text()
    assert len(block.editor.text.extraSelections()) == 1
    assert block.editor.accept.isVisible()

    QTest.mouseClick(block.editor.accept, Qt.MouseButton.LeftButton)
    assert is_accepted(session.project, block.quote)
    assert "Accepted" in block.editor.unmarked.text()
    assert not block.editor.accept.isVisible()
    session.store.undo()
    assert block.editor.accept.isVisible()


def test_a_closed_quote_warns(block: QuoteBlock, session: Session) -> None:
    """Of changes without a sign, and of a transcript that was corrected since."""
    source = source_of(session.project, block.quote.unit)
    quotes.set_display(session.store, block.quote.id, source + " Fjellrev.")
    block.edit()
    assert "1 change" in block.warning.text()
    span = session.project.spans_of(block.quote.unit)[0]
    transcripts.edit_turn(session.store, span.turn_from, span.at_from + 3, span.at_from + 3, " ja")
    block.refresh()

    assert "corrected since" in block.warning.text()
    block.edit()
    assert block.editor.outdated.isVisible()
    QTest.mouseClick(block.editor.confirm, Qt.MouseButton.LeftButton)
    assert not block.editor.outdated.isVisible()


def test_back_to_the_transcript(block: QuoteBlock, session: Session) -> None:
    """One button; the original was never lost."""
    quotes.set_display(session.store, block.quote.id, "Kort (…).")
    QTest.mouseClick(block.editor.reset, Qt.MouseButton.LeftButton)

    assert block.quote.display == ""
    assert block.editor.text.text() == source_of(session.project, block.quote.unit)


def test_the_interviewers_question_comes_along(block: QuoteBlock, session: Session) -> None:
    """Ticked, the printed words name both speakers."""
    QTest.mouseClick(block.editor.question, Qt.MouseButton.LeftButton)
    if not block.quote.question:  # the click landed beside the box's own text
        block.editor.question.click()
    block.edit()

    assert block.quote.question
    assert block._words.text().startswith("Intervjuer: ")


def test_a_quote_is_copied_with_its_label(block: QuoteBlock) -> None:
    """Ctrl+C on the closed quote: styled for Word, marked to stay out of histories."""
    block.edit()
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()

    assert block._words.text() in data.text()
    assert "mso-style-name" in data.html()
    for name in ("text/rtf", "application/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"'):
        assert read(Source(data.data(name).data(), "sitat.rtf")).source() == data.text()
    assert data.hasFormat("application/x-nspasteboard-concealed-type")


def test_tab_reaches_the_source(block: QuoteBlock, session: Session, qtbot: QtBot) -> None:
    """From the quote Tab goes to the interview's name, also after a change elsewhere; Enter shows the quote there."""
    unit = block.quote.unit
    block.edit()
    window = _Around()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(block)
    with qtbot.waitExposed(window):
        window.show()
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_Tab)
    assert window.focusWidget() is block._source
    block.refresh()

    with qtbot.waitSignal(session.range_requested) as asked:
        QTest.keyClick(block._source, Qt.Key.Key_Return)

    assert block.editor is None
    assert asked.args == [session.project.units[unit].document, *session.project.ranges_of(unit)[0]]
    block.setParent(None)  # it is taken away by its own fixture
