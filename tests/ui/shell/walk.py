"""A way through everything that a page of the window shows, and the time its layouts need."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from annotator.ui.shell.window import Window
from tests.ui.test_languages import SECTIONS


def sides(window: Window, page: str) -> Iterator[str]:
    """Bring a page to the front, and one after the other its sections and tabs; laid out each time."""
    assert window.open is not None
    window.commands.actions[f"page.{page}"].trigger()
    shown = window.open.workspace.pages[page]
    yield from tabs_of(shown, page)
    for section in SECTIONS.get(page, ()):
        shown.show_section(section.id)
        yield from tabs_of(shown, f"{page}, {section.id}")


def tabs_of(shown: QWidget, name: str) -> Iterator[str]:
    """As it stands, then with each of its tabs in front."""
    settle()
    yield name
    for tabs in shown.findChildren(QTabWidget):
        for at in range(tabs.count()) if tabs.isVisible() else ():
            tabs.setCurrentIndex(at)
            settle()
            yield f"{name}, {tabs.tabText(at)}"


def settle() -> None:
    """Let layouts find their place."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
