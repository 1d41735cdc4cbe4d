"""The printed pages beside the chapter: the PDF's own bytes, laid out and drawn outside the window's thread."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import sections
from annotator.reporting.settings import section_key, settings_of
from annotator.storage.actions import card, chapter, report
from annotator.ui.chapter.pages import Pages
from annotator.ui.chapter.printing import drawn, printed
from annotator.ui.session import Session

LONG = 30_000


@pytest.fixture
def pages(qtbot: QtBot, session: Session) -> Pages:
    pages = Pages(session)
    qtbot.addWidget(pages)
    pages.resize(500, 700)
    with qtbot.waitExposed(pages):
        pages.show()
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    yield pages
    pages.finish()


def test_every_part_has_its_place_on_the_pages(pages: Pages, session: Session) -> None:
    """Themes in order, the appendices after them; what is left out has none."""
    places = [pages.place_of(section_key(node)) for node, _ in sections(session.project)]
    at = [(place.page, place.down) for place in places if place is not None]

    assert len(at) == len(places)
    assert at == sorted(at)
    assert pages.count > pages.place_of("codebook").page > at[-1][0]
    assert pages.place_of("table:themes") is None


def test_it_jumps_to_the_part_chosen_and_keeps_its_place(pages: Pages, session: Session, qtbot: QtBot) -> None:
    """The page of the part is at the top, and still is after the pages were laid out anew."""
    pages.show_part("codebook")
    page = pages.place_of("codebook").page
    assert pages.top_page() == page

    node = sections(session.project)[0][0]
    chapter.write_summary(session.store, node, "summary", "Et par ord til.")
    assert not pages.settled
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    assert pages.top_page() == page


def test_the_pages_follow_what_is_stored(pages: Pages, session: Session, qtbot: QtBot) -> None:
    """A part left out is gone from the pages, and undo brings it back."""
    before = pages.count
    report.take_part(session.store, "codebook", taken=False)
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    assert pages.place_of("codebook") is None
    assert pages.count < before
    session.store.undo()
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    assert pages.count == before


def test_only_pages_in_sight_are_drawn(pages: Pages) -> None:
    """Of a report of many pages, as pictures as wide as they are shown."""
    shown = {page for page, _ in pages._in_sight()}

    assert {page for page, _ in pages._pictures} == shown
    assert len(shown) < pages.count
    assert pages.grab().toImage().pixelColor(250, 350).lightness() > 200


def test_an_outdated_layout_is_stopped(pages: Pages, session: Session, qtbot: QtBot) -> None:
    """What she writes while pages are laid out is on the next ones; the old ones stand until then."""
    report.take_part(session.store, "codebook", taken=False)
    pages._lay_out()
    running = pages._layout
    assert running is not None
    card.update_card(session.store, introduction="Helt ny innledning.")
    assert running.cancelled
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    assert pages._layout is None


def test_hidden_pages_cost_nothing(pages: Pages, session: Session, qtbot: QtBot) -> None:
    """Nothing is laid out while she cannot see it; shown again, they are as stored."""
    before = pages.count
    pages.hide()
    report.take_part(session.store, "codebook", taken=False)
    assert pages._layout is None
    assert not pages._pause.isActive()
    pages.show()
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)
    assert pages.count < before


def test_keys_go_through_the_pages(pages: Pages) -> None:
    """End, Home, and a page down."""
    bar = pages.verticalScrollBar()
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(pages, Qt.Key.Key_Home)
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()


def test_an_empty_report_says_the_next_step(qtbot: QtBot, session: Session) -> None:
    """No pages, one sentence."""
    pages = Pages(session)
    qtbot.addWidget(pages)
    for key in ("introduction", "questions", "overview", "codebook", "participants", "analysis"):
        report.take_part(session.store, key, taken=False)
    for node, _ in sections(session.project):
        report.take_part(session.store, section_key(node), taken=False)
    pages.show()
    qtbot.waitUntil(lambda: pages.settled, timeout=LONG)

    assert pages.count == 0
    assert "Nothing to print yet" in pages._said
    pages.finish()


def test_the_bytes_are_the_files(session: Session) -> None:
    """What is shown is what the PDF would hold: tagged, with its bookmarks; a page is drawn as wide as asked for."""
    made = printed(session.project.still(), settings_of(session.project), lambda: False)

    assert made.file.startswith(b"%PDF")
    assert b"StructTreeRoot" in made.file or len(made.file) > 10_000
    assert drawn(made.file, 0, 320).width() == 320


def test_a_page_that_goes_while_it_is_laid_out(qtbot: QtBot, session: Session) -> None:
    """The language changed, or the project is locked: the thread ends by itself and finds nobody to tell."""
    pages = Pages(session)
    pages.show()
    qtbot.waitUntil(lambda: pages._layout is not None)
    tasks = pages._tasks
    shiboken6.delete(pages)

    qtbot.waitUntil(lambda: not tasks.running, timeout=LONG)
    session.close()
    assert not tasks.running
