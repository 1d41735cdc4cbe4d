"""The quotation check in the window: chosen or dropped, grouped by verdict, and one key away from the source."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.confidentiality.thesis_leaks import NameInText
from annotator.domain.thesis import ThesisNote, ThesisQuote
from annotator.reporting.quotation.check import CheckedQuote
from annotator.storage.access_log import entries
from annotator.storage.actions import transcripts
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.quotecheck.panel import QuoteCheckPage
from annotator.ui.quotecheck.words import thesis_place
from annotator.ui.session import Session

THESIS = """# Innledning
«På sykehuset i praksis, ikke sant, der var det aldri noen bak deg.» (P01)
«Vi skulle ønske at heisen kunne snakke med oss» (P03)
«Bilen er pauserommet mitt» (P01)
«Jeg hadde bare magefølelsen min, og den har liksom ikke noe tall» (P01)
«Jeg hadde bare magefølelsen [sin], og den har liksom ikke noe tall» (P01)
«Makt finnes overalt i alle relasjoner» (Foucault, 1976)
"""


class Answers:
    """The thesis she chooses, and what she is told."""

    def __init__(self, file: Path) -> None:
        self.file: Path | None = file
        self.told: list[str] = []

    def open_files(self, title: str, filters: str) -> list[Path]:
        return [self.file] if self.file else []

    def tell(self, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def thesis(tmp_path: Path) -> Path:
    path = tmp_path / "oppgave.md"
    path.write_text(THESIS, encoding="utf-8")
    return path


@pytest.fixture
def answers(thesis: Path) -> Answers:
    return Answers(thesis)


@pytest.fixture
def page(qtbot: QtBot, session: Session, answers: Answers) -> QuoteCheckPage:
    page = QuoteCheckPage(session, answers)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def check(page: QuoteCheckPage, qtbot: QtBot) -> None:
    """Choose the thesis and wait for the end."""
    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.model.entries))


def shown(page: QuoteCheckPage) -> list[tuple[str, int]]:
    """The headings with their counts."""
    return [(row.group, row.count) for row in page.model.rows if row.entry is None]


def test_grouped_by_verdict(page: QuoteCheckPage, qtbot: QtBot, session: Session) -> None:
    """The gravest first and chosen; its detail says what is otherwise; the log has the counts."""
    check(page, qtbot)

    assert shown(page) == [
        ("altered", 1), ("not_found", 1), ("wrong", 1), ("twice", 1), ("exact", 1), ("not_yours", 1),
    ]  # fmt: skip
    assert "aldri" in page.detail._words.text()
    assert "<s " in page.detail._words.text()
    assert "<u " in page.detail._words.text()
    assert "“aldri”" in page.detail._said.text()
    assert page.list.hasFocus()
    assert (entries(session.store)[-1].what, entries(session.store)[-1].ids) == (
        "quotes_checked",
        {"quotes": 6, "wrong": 3},
    )


def test_a_note_is_told_by_its_number(qapp: QApplication) -> None:
    """With the page where it is known; without, it says more than a paragraph would."""
    foot, end = ThesisNote("footnote", 3, 5), ThesisNote("endnote", 1, 5)
    name = NameInText("Kari", 7, None, "", "", end)

    assert thesis_place(CheckedQuote(ThesisQuote("Ja.", 7, 12, "marks", note=foot), "exact")) == "page 12, footnote 3"
    assert thesis_place(CheckedQuote(ThesisQuote("Ja.", 7, None, "marks", note=foot), "exact")) == "footnote 3"
    assert thesis_place(CheckedQuote(ThesisQuote("Ja.", 7, None, "marks"), "exact")) == "paragraph 7"
    assert thesis_place(name) == "endnote 1"


def test_pills_narrow(page: QuoteCheckPage, qtbot: QtBot) -> None:
    """Each says how many; one that fits nothing is not there."""
    check(page, qtbot)
    assert page.pills["left_out"].isHidden()

    qtbot.keyClick(page.pills["marked"], Qt.Key.Key_Space)

    assert shown(page) == [("marked", 1)]
    assert page.pills["marked"].isChecked()
    assert not page.pills[""].isChecked()


def test_enter_shows_the_source(page: QuoteCheckPage, qtbot: QtBot, session: Session) -> None:
    """At the words in their interview, and the list stays as it was."""
    check(page, qtbot)
    entry = page.model.entry(page.list.currentIndex().row())
    assert isinstance(entry, CheckedQuote)
    assert entry.origin is not None

    with qtbot.waitSignal(session.range_requested) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)

    document, start, end = asked.args
    assert document == entry.origin.document
    assert session.project.flat(document).text[start:end].startswith("På sykehuset i praksis")
    assert page.model.entries


def test_what_was_never_said_has_no_source(page: QuoteCheckPage, qtbot: QtBot) -> None:
    """Enter does nothing, and there is no button."""
    check(page, qtbot)

    qtbot.keyClick(page.pills["not_found"], Qt.Key.Key_Space)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert page.detail.show_source.isHidden()


def test_the_list_is_copied(page: QuoteCheckPage, qtbot: QtBot) -> None:
    """One row each, with what is otherwise in words."""
    check(page, qtbot)

    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 7
    assert "“aldri”" in lines[1]
    assert "“alltid”" in lines[1]


def test_a_file_is_dropped(page: QuoteCheckPage, qtbot: QtBot, thesis: Path) -> None:
    """As good as choosing it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(thesis))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
        QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, mime, left, none, kind))

    qtbot.waitUntil(lambda: len(page.model.entries) == 6)


def test_a_bad_file_is_one_message(page: QuoteCheckPage, qtbot: QtBot, answers: Answers, thesis: Path) -> None:
    """It names the file, and the page is as before."""
    thesis.write_bytes(b"%PDF-1.7\nsoppel")

    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(answers.told))

    assert "oppgave.md" in answers.told[0]
    assert page.choose.isVisible()
    assert not page.is_busy


def test_it_can_be_stopped(page: QuoteCheckPage, qtbot: QtBot, answers: Answers, thesis: Path) -> None:
    """By Escape, which goes back only when nothing is under way; nothing is said or listed."""
    thesis.write_text(THESIS * 400, encoding="utf-8")
    left: list[bool] = []
    page.closed.connect(lambda: left.append(True))

    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.choose.isVisible)

    assert (page.model.entries, answers.told, left) == ([], [], [])
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]


def test_the_interviews_change(page: QuoteCheckPage, qtbot: QtBot, session: Session) -> None:
    """What was found may stand elsewhere now: the page says so."""
    check(page, qtbot)
    turn = next(iter(session.project.turns))

    transcripts.edit_turn(session.store, turn.id, 0, 1, "Noe annet.")

    assert "changed" in page._summary.text()


def test_no_quote_says_what_to_do(page: QuoteCheckPage, qtbot: QtBot, thesis: Path) -> None:
    """A thesis without quotation marks gets advice in place of a list."""
    thesis.write_text("Bare tekst her.", encoding="utf-8")

    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.copy.isVisible)

    assert "quotation marks" in page._summary.text()
    assert page.detail.isHidden()


def test_a_narrow_window(page: QuoteCheckPage, qtbot: QtBot) -> None:
    """The detail goes below the list."""
    check(page, qtbot)
    assert page._splitter.orientation() == Qt.Orientation.Horizontal

    page.resize(420, 700)
    QApplication.processEvents()

    assert page._splitter.orientation() == Qt.Orientation.Vertical


def test_over_the_chapter_and_back(qtbot: QtBot, session: Session, answers: Answers) -> None:
    """The quiet button lays the page over the chapter, Escape takes it away, and what was found is still there."""
    panel = ChapterPanel(session, answers)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    with qtbot.waitExposed(panel):
        panel.show()

    qtbot.mouseClick(panel.check, Qt.MouseButton.LeftButton)
    quotes = panel.findChild(QuoteCheckPage)
    assert quotes is not None
    assert quotes.choose.hasFocus()
    check(quotes, qtbot)
    qtbot.keyClick(quotes.list, Qt.Key.Key_Escape)
    assert panel.check.hasFocus()
    qtbot.mouseClick(panel.check, Qt.MouseButton.LeftButton)

    assert quotes.isVisible()
    assert quotes.list.hasFocus()
    assert len(quotes.model.entries) == 6


def test_locking_ends_a_check(page: QuoteCheckPage, qtbot: QtBot, session: Session) -> None:
    """Nothing goes on with words of the interviews after the project is closed."""
    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)

    session.closing.emit()

    assert not page.is_busy


def test_a_page_that_goes_first(qtbot: QtBot, session: Session, answers: Answers) -> None:
    """Locking takes the pages away before the session closes: what still runs is waited for, and tells nobody."""
    page = QuoteCheckPage(session, answers)  # type: ignore[arg-type]
    page.ask_for_file()
    assert page.is_busy
    tasks = page._tasks

    shiboken6.delete(page)
    session.closing.emit()
    QApplication.processEvents()

    assert not tasks.running
