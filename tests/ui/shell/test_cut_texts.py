"""No text is cut in large type: what a column has no height for is scrolled, what has no room beside stands below."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotator.ui.commands import PAGES
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.look.letters import letter
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import USUAL, sized
from tests.ui.shell.walk import settle, sides
from tests.ui.test_languages import has_room


def cut(root: QWidget) -> list[str]:
    """Texts that wrap and have not the height for all their lines, and buttons too narrow for their words."""
    labels = [one for one in root.findChildren(QLabel) if one.isVisible() and one.wordWrap() and one.text()]
    short = [one.text() for one in labels if one.height() < one.heightForWidth(one.width()) - 2]
    buttons = [one for one in root.findChildren(QPushButton) if one.isVisible() and one.text()]
    return short + [one.text() for one in buttons if not has_room(one)]


@pytest.mark.parametrize("page", PAGES)
@sized((150, 1440, 880), (200, 1440, 880), (250, 1440, 880))
def test_hints_of_an_empty_project_are_whole(opened_empty: Window, page: str) -> None:
    """What a page says while there is nothing on it."""
    for side in sides(opened_empty, page):
        assert cut(opened_empty) == [], side


@sized((150, 1440, 880))
def test_a_file_about_to_be_imported_shows_its_title(opened_empty: Window, ask, qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The field of the title is wide enough for one, with letters half as large again."""
    assert opened_empty.open is not None
    file = tmp_path / "Intervju med en sykepleier.txt"
    file.write_text("I: Hva husker du?\n\nP: Ikke så mye.\n", encoding="utf-8")
    dialog = ImportDialog(opened_empty.open.session, ask, [file], opened_empty)
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


@pytest.mark.parametrize(("window", "upright"), [(USUAL, False), ((300, 800, 800), True)], indirect=["window"])
def test_the_ways_to_begin_stand_where_their_names_have_room(window: Window, upright: bool) -> None:
    """Side by side; in large letters one under the other, and no name is cut."""
    window.show_start()
    settle()
    cards = window.page.cards  # type: ignore[attr-defined]
    names = [card.findChildren(QLabel)[1] for card in cards]
    stand_upright = len({card.x() for card in cards}) == 1
    cut_names = [name.text() for name in names if longest_word(name) > name.contentsRect().width()]
    assert stand_upright is upright
    assert cut_names == []


def longest_word(name: QLabel) -> int:
    """How wide its longest word is: it breaks between words only."""
    return max(map(name.fontMetrics().horizontalAdvance, name.text().split()))
