"""No text is cut in large type: what a column has no height for is scrolled, what has no room beside stands below."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotator.storage.store import Store
from annotator.ui.commands import PAGES
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.look.letters import letter
from annotator.ui.shell.window import Window
from tests.ui.test_languages import has_room


@pytest.fixture(params=(150, 200, 250))
def empty(request: pytest.FixtureRequest, window: Window, unlock, qtbot, store: Store) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    """A project with nothing in it, in large type on a common screen."""
    store.close()
    window.resize(1440, 880)
    window.settings.scale = request.param
    window.show_unlock(store.path)
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    yield window
    window.settings.scale = 100


def settle() -> None:
    """Let layouts find their place."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def cut(root: QWidget) -> list[str]:
    """Texts that wrap and have not the height for all their lines, and buttons too narrow for their words."""
    labels = [one for one in root.findChildren(QLabel) if one.isVisible() and one.wordWrap() and one.text()]
    short = [one.text() for one in labels if one.height() < one.heightForWidth(one.width()) - 2]
    buttons = [one for one in root.findChildren(QPushButton) if one.isVisible() and one.text()]
    return short + [one.text() for one in buttons if not has_room(one)]


@pytest.mark.parametrize("page", ["text", *(page for page in PAGES if page not in ("text", "wall", "privacy"))])
def test_hints_of_an_empty_project_are_whole(empty: Window, page: str) -> None:
    """What a page says while there is nothing on it."""
    assert empty.open is not None
    empty.open.workspace.show_page(page)
    settle()
    assert cut(empty) == []


@pytest.mark.parametrize("empty", [150], indirect=True)
def test_a_file_about_to_be_imported_shows_its_title(empty: Window, ask, qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The field of the title is wide enough for one, with letters half as large again."""
    assert empty.open is not None
    file = tmp_path / "Intervju med en sykepleier.txt"
    file.write_text("I: Hva husker du?\n\nP: Ikke så mye.\n", encoding="utf-8")
    dialog = ImportDialog(empty.open.session, ask, [file], empty)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.is_reading)
    settle()
    title = dialog.details.title
    assert title.text() == "Intervju med en sykepleier"
    assert title.fontMetrics().horizontalAdvance(title.text()) < title.contentsRect().width()
    dialog.close()


def test_a_column_counted_in_letters_has_room_for_them(qapp: QApplication) -> None:
    """In every font there is, whatever it calls the average width of its letters."""
    alphabet = "abcdefghijklmnopqrstuvwxyzæøå"
    for family in QFontDatabase.families():
        metrics = QFontMetrics(QFont(family, 20))
        assert letter(metrics) >= metrics.averageCharWidth()
        assert letter(metrics) * len(alphabet) > metrics.horizontalAdvance(alphabet), family


@pytest.mark.parametrize(("scale", "width", "upright"), [(100, 1200, False), (300, 800, True)])
def test_the_ways_to_begin_stand_where_their_names_have_room(
    window: Window, scale: int, width: int, upright: bool
) -> None:
    """Side by side; in large letters one under the other, and no name is cut."""
    window.resize(width, 800)
    window.settings.scale = scale
    window.show_start()
    settle()
    cards = window.page.cards  # type: ignore[attr-defined]
    names = [card.findChildren(QLabel)[1] for card in cards]
    stand_upright = len({card.x() for card in cards}) == 1
    cut_names = [name.text() for name in names if longest_word(name) > name.contentsRect().width()]
    window.settings.scale = 100
    assert stand_upright is upright
    assert cut_names == []


def longest_word(name: QLabel) -> int:
    """How wide its longest word is: it breaks between words only."""
    return max(map(name.fontMetrics().horizontalAdvance, name.text().split()))
