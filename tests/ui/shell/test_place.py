"""After a lock she is where she was, and nothing but the window has shown itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.chapter.outline import Outline
from annotator.ui.shell.unlock_page import UnlockPage


class Shown(QObject):
    """Takes down every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_the_chapter_is_at_the_same_theme_after_a_lock(opened, unlock, qtbot, qapp) -> None:
    """The section she was writing is shown again, the same code is in focus, and no bare window flashes meanwhile."""
    opened.page.show_page("chapter")
    outline = opened.page.pages["chapter"].findChild(Outline)
    while not outline.node:
        qtbot.keyClick(outline, Qt.Key.Key_Down)
    theme = outline.node
    assert theme
    opened.lock()

    shown = Shown()
    qapp.installEventFilter(shown)
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    qapp.removeEventFilter(shown)

    assert opened.page.page == "chapter"
    assert opened.page.pages["chapter"].section == theme
    assert opened.open.session.node == theme
    assert shown.windows == []


def test_the_introduction_stays_chosen(opened, unlock, qtbot) -> None:
    """Also when a theme was in focus before."""
    opened.page.show_page("chapter")
    outline = opened.page.pages["chapter"].findChild(Outline)
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    qtbot.keyClick(outline, Qt.Key.Key_Up)
    opened.lock()
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)

    assert opened.page.pages["chapter"].section == 0


def test_the_section_of_privacy_stays_chosen_when_the_window_is_made_anew(opened) -> None:
    """She was noting a consent when she changed the colours."""
    opened.page.show_page("privacy")
    opened.page.pages["privacy"].show_section("rights")
    opened.open.rebuild()

    assert opened.open.workspace.pages["privacy"].part == "rights"


def test_the_start_page_offers_her_own_project_first(window, settings, sample_file, qtbot) -> None:
    """One who has a project goes on with it by Enter; the sample is for one who has none."""
    window.show_start()
    assert window.page.cards[0].hasFocus()

    settings.keeps_recent = True
    settings.remember(sample_file)
    window.show_start()
    held = QApplication.focusWidget()
    assert held.text() == sample_file.name
    qtbot.keyClick(held, Qt.Key.Key_Return)
    assert isinstance(window.page, UnlockPage)
