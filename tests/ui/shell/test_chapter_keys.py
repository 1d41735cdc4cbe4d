"""Keys of the chapter page in the whole window, which has keys of its own."""

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


def test_parts_columns_and_paragraphs_are_moved(opened: Window, qtbot: QtBot) -> None:
    """Alt+Down leads to the next unit where there is one; here it moves what has the focus."""
    assert opened.open is not None
    workspace, session = opened.open.workspace, opened.open.session
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
    session.page_requested.emit("chapter")
    qtbot.waitUntil(lambda: workspace.findChild(ChapterPanel) is not None)
    panel = workspace.findChild(ChapterPanel)
    outline = panel._outline

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
