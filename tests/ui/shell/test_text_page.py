"""The page of the main work keeps its text readable in windows of every width."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.text_page import TextPage


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> TextPage:
    """The page with the first interview of the sample."""
    page = TextPage(session, None, Settings())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    session.show_document(next(iter(session.project.ordered_documents())).id)
    page.resize(1500, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_columns_give_way_to_the_text_and_come_back(page: TextPage, qtbot: QtBot) -> None:
    """In a narrow window the text keeps nearly half of the room; a wide one gives the columns back what they had."""
    before = page.left.width(), page.right.width(), page.pane.margin.width()
    page.resize(860, 700)
    qtbot.waitUntil(lambda: page.right.width() < before[1])
    assert page.pane.width() > page.width() * 0.45
    assert page.pane.margin.width() < before[2]
    page.resize(1500, 700)
    qtbot.waitUntil(lambda: page.right.width() == before[1])
    assert (page.left.width(), page.pane.margin.width()) == (before[0], before[2])


def test_widths_are_kept(page: TextPage, session: Session, qtbot: QtBot) -> None:
    """What she has set is there again the next time, also after a narrow window in between."""
    page._whole.handle(2).moveSplitter(1000)
    wide = page.right.width()
    page.resize(860, 700)
    qtbot.waitUntil(lambda: page.right.width() < wide)
    page.keep_sizes()
    again = TextPage(session, None, Settings())  # type: ignore[arg-type]
    qtbot.addWidget(again)
    again.resize(1500, 700)
    with qtbot.waitExposed(again):
        again.show()
    assert again.right.width() == wide


def test_widths_are_as_many_letters_in_larger_type(opened, settings: Settings, qtbot: QtBot) -> None:
    """Columns set while letters were twice as large are not twice as wide when they are small again."""
    opened.resize(1900, 900)
    settings.scale = 200
    opened.remake()
    qtbot.waitUntil(lambda: opened.open.workspace.text_page._letter > 10)
    large = opened.open.workspace.text_page
    qtbot.waitUntil(lambda: large.left.width() > 400)
    settings.scale = 100
    opened.remake()
    qtbot.waitUntil(lambda: opened.open.workspace.text_page is not large)
    qtbot.waitUntil(lambda: abs(opened.open.workspace.text_page._wanted[0] * 2 - large._wanted[0]) < 20)


def test_one_press_brings_back_a_column_that_folded_by_itself(opened) -> None:
    """The key goes by what is seen, and the tick follows."""
    right, action = opened.open.workspace.text_page.right, opened.commands.actions["view.right"]
    right.hide()
    action.trigger()
    assert not right.isHidden()
    assert action.isChecked()

    action.trigger()
    assert right.isHidden()
    assert not action.isChecked()


def test_in_a_narrow_window_one_column_takes_the_place_of_the_other(page: TextPage, qtbot: QtBot) -> None:
    """The unit is shown beside a text that can be read, and both columns are there again in a wide window."""
    page.resize(560, 700)
    qtbot.waitUntil(page.right.isHidden)
    page.show_side(page.right, True)
    assert page.left.isHidden()
    qtbot.waitUntil(lambda: page.right.width() >= page.fontMetrics().averageCharWidth() * 26)
    page.show_side(page.left, True)
    assert page.right.isHidden()
    page.resize(1500, 700)
    qtbot.waitUntil(lambda: not page.right.isHidden() and not page.left.isHidden())


def test_columns_are_shared_when_another_interview_comes(opened, qtbot: QtBot) -> None:
    """Long names of speakers take their room at once, not at whatever next touches the page: no column moves under a
    key that only goes to the condensation."""
    session, page = opened.open.session, opened.open.workspace.text_page
    opened.resize(1240, 760)
    for document in session.project.ordered_documents():
        session.show_document(document.id)
        qtbot.wait(50)
        before = page._whole.sizes()
        opened.resize(1240, 740 if opened.height() == 760 else 760)
        qtbot.wait(50)
        assert page._whole.sizes() == before
