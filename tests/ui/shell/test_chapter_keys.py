"""Keys of the chapter page in the whole window, which has keys of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import sections
from annotator.reporting.settings import section_key
from annotator.storage.actions import chapter
from annotator.ui.chapter.blocks import TextBlock
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.shell.window import Window

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(opened: Window, qtbot: QtBot) -> ChapterPanel:
    """The chapter page of the sample project, in a window that is active."""
    assert opened.open is not None
    workspace = opened.open.workspace
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
    opened.open.session.page_requested.emit("chapter")
    qtbot.waitUntil(lambda: workspace.findChild(ChapterPanel) is not None)
    return workspace.findChild(ChapterPanel)


def test_a_message_does_not_push_the_chosen_part_away(opened: Window, panel: ChapterPanel, qtbot: QtBot) -> None:
    """Copied from the lowest row that is seen, the part is seen still, beneath what is said; one scrolled away stays
    where she left it."""
    outline = panel._outline
    opened.resize(1200, 640)
    qtbot.waitUntil(lambda: outline.verticalScrollBar().maximum() > 0)

    def is_seen() -> bool:
        return outline.viewport().rect().contains(outline.visualItemRect(outline.currentItem()))

    outline.setFocus()
    qtbot.keyClick(outline, Qt.Key.Key_PageDown)
    assert is_seen()
    high = outline.viewport().height()
    qtbot.keyClick(outline, Qt.Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: outline.viewport().height() < high)
    assert panel._message.isVisible()
    assert is_seen()

    outline.verticalScrollBar().setValue(0)
    outline.setCurrentRow(0)
    outline.verticalScrollBar().setValue(outline.verticalScrollBar().maximum())
    panel._say("")
    qtbot.waitUntil(lambda: outline.viewport().height() == high)
    assert not is_seen()


def test_parts_columns_and_paragraphs_are_moved(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Alt+Down leads to the next unit where there is one; here it moves what has the focus."""
    session, outline = panel._session, panel._outline

    outline.choose("codebook")
    outline.setFocus()
    before = outline.keys.index("codebook")
    qtbot.keyClick(outline, Qt.Key.Key_Down, ALT)
    assert outline.keys.index("codebook") == before + 1

    ticks = panel._part.columns.list
    ticks.setCurrentRow(0)
    ticks.setFocus()
    first, second = ticks.names[:2]
    qtbot.keyClick(ticks, Qt.Key.Key_Down, ALT)
    assert ticks.names[:2] == [second, first]

    theme = next(node for node, _ in sections(session.project))
    chapter.add_text(session.store, theme, "Først")
    chapter.add_text(session.store, theme, "Så")
    outline.choose(section_key(theme))

    def written() -> list[TextBlock]:
        return [block for block in panel._section.findChildren(TextBlock) if block.area.text() == "Så"]

    qtbot.waitUntil(lambda: bool(written()))
    last = written()[0]
    last.area.setFocus()
    qtbot.keyClick(last.area, Qt.Key.Key_Up, ALT)
    texts = [item.text for item in chapter.items_of(session.store, theme)]
    assert texts.index("Så") < texts.index("Først")


def test_enter_goes_from_the_outline_to_the_extracts(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Past everything that stands in the section, also while the pages are in front; Enter takes one, Esc goes back."""
    session, outline, picker = panel._session, panel._outline, panel._picker
    theme = next(node for node, _ in sections(session.project))
    panel._right.setCurrentWidget(panel._pages)
    outline.choose(section_key(theme))
    outline.setFocus()
    before = len(chapter.items_of(session.store, theme))

    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert picker.hasFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert len(chapter.items_of(session.store, theme)) == before + 1
    assert picker.hasFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert outline.hasFocus()

    outline.choose("codebook")
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert outline.hasFocus()
