"""The gate before an export: nothing leaves while a leak is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.confidentiality.leak_check import Piece
from annotator.domain.confidential import RegisterEntry
from annotator.storage import access_log
from annotator.storage.actions import life, marks, nodes
from annotator.storage.linking_key import make_linking_key
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.leaks import gate
from annotator.ui.leaks.gate import Leaving, passes
from annotator.ui.session import Session
from tests.conftest import WEAK


class Answers:
    """A place for files, and what she says to a last question."""

    def __init__(self, place: Path) -> None:
        self.place, self.agrees = place, True
        self.asked: list[str] = []

    def save_file(self, title: str, suggested: str, filters: str) -> Path:
        return self.place / suggested

    def confirm(self, title: str, text: str, yes: str) -> bool:
        self.asked.append(title)
        return self.agrees


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


LEAK = Leaving([Piece("Funn", "Jeg ringte Sunniva Bergersen på 91 23 45 67.", "text")])
CLEAN = Leaving([Piece("Funn", "Per i dag er det få som vet det.", "text")])


def test_what_is_clean_leaves_at_once(session: Session, answers: Answers, window: QWidget) -> None:
    """No sheet, no question."""
    left: list[bool] = []
    sheet = passes(session, answers, CLEAN, lambda: left.append(True), window)  # type: ignore[arg-type]
    assert left == [True]
    assert not sheet.isVisible()


def test_each_leak_is_accepted_with_a_reason(session: Session, answers: Answers, window: QWidget, qtbot: QtBot) -> None:
    """The button stays dead until none is open; each decision is in the access log; then it leaves."""
    left: list[bool] = []
    sheet = passes(session, answers, LEAK, lambda: left.append(True), window)  # type: ignore[arg-type]
    assert sheet.isVisible()
    assert {card.leak.kind for card in sheet.cards} == {"name", "contact"}
    while sheet.cards:
        assert not sheet.leave.isEnabled()
        card = sheet.cards[0]
        qtbot.mouseClick(card.accept, Qt.MouseButton.LeftButton)
        qtbot.keyClick(card.reason, Qt.Key.Key_Return)
        assert card in sheet.cards
        qtbot.keyClicks(card.reason, "Hun har samtykket")
        qtbot.keyClick(card.reason, Qt.Key.Key_Return)
    assert left == []
    qtbot.mouseClick(sheet.leave, Qt.MouseButton.LeftButton)

    assert left == [True]
    assert [entry.what for entry in access_log.entries(session.store)].count("check_accepted") == 2
    again: list[bool] = []
    passes(session, answers, LEAK, lambda: again.append(True), window)  # type: ignore[arg-type]
    assert again == [True]


def test_turning_back_lets_nothing_out(session: Session, answers: Answers, window: QWidget, qtbot: QtBot) -> None:
    """Escape and the button alike."""
    left: list[bool] = []
    for turn in range(2):
        sheet = passes(session, answers, LEAK, lambda: left.append(True), window)  # type: ignore[arg-type]
        if turn:
            qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(sheet.stop, Qt.MouseButton.LeftButton)
        assert not sheet.isVisible()
    assert left == []


def test_replace_leads_to_the_workbench(session: Session, answers: Answers, window: QWidget) -> None:
    """The sheet goes, nothing leaves, and the section with the term is asked for."""
    left: list[bool] = []
    asked: list[tuple[str, object]] = []
    session.section_requested.connect(lambda section, what: asked.append((section, what)))
    sheet = passes(session, answers, LEAK, lambda: left.append(True), window)  # type: ignore[arg-type]
    sheet._on_way(next(card.leak for card in sheet.cards if card.leak.kind == "name"))
    assert not sheet.isVisible()
    assert asked == [("anonymise", "Sunniva Bergersen")]
    assert left == []


def test_words_of_an_interview_lead_there(session: Session, answers: Answers, window: QWidget) -> None:
    """A marked passage in the chapter is shown where it stands in its interview."""
    project = session.project
    turn = next(turn for turn in project.turns if len(turn.text) > 60)
    marks.add_mark(session.store, turn.id, 0, 50, "third_person")
    asked: list[tuple[int, int, int]] = []
    session.range_requested.connect(lambda *where: asked.append(where))
    leaving = Leaving([Piece("Funn", turn.text[:50], "quote")])
    sheet = passes(session, answers, leaving, lambda: None, window)  # type: ignore[arg-type]
    mark = next(card for card in sheet.cards if card.leak.kind == "mark")
    found = [b for b in mark.findChildren(type(sheet.leave)) if b.text() == "Go there"]
    found[0].click()

    document, start, end = asked[0]
    assert project.flat(document).text[start:end] == turn.text[:50]
    assert not sheet.isVisible()


def test_a_large_text_is_looked_through_beside_the_window(
    session: Session, answers: Answers, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sheet says so and goes by itself when nothing is found."""
    monkeypatch.setattr(gate, "AT_ONCE", 0)
    left: list[bool] = []
    sheet = passes(session, answers, CLEAN, lambda: left.append(True), window)  # type: ignore[arg-type]
    assert sheet.isVisible()
    assert left == []
    qtbot.waitUntil(lambda: left == [True])


def test_stopping_the_search_lets_nothing_out(
    session: Session, answers: Answers, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is found afterwards is dropped."""
    monkeypatch.setattr(gate, "AT_ONCE", 0)
    left: list[bool] = []
    sheet = passes(session, answers, CLEAN, lambda: left.append(True), window)  # type: ignore[arg-type]
    sheet.reject()
    qtbot.wait(300)
    assert left == []


def test_after_the_last_day_she_confirms_each_time(session: Session, answers: Answers, window: QWidget) -> None:
    """The end date is a leak to accept, and a question of its own."""
    life.add_end_date(session.store, "approval", "2020-01-31")
    left: list[bool] = []
    sheet = passes(session, answers, CLEAN, lambda: left.append(True), window)  # type: ignore[arg-type]
    (card,) = sheet.cards
    card._give("Alt er anonymt")
    answers.agrees = False
    sheet.leave.click()
    assert len(answers.asked) == 1
    assert left == []
    answers.agrees = True
    passes(session, answers, CLEAN, lambda: left.append(True), window)  # type: ignore[arg-type]
    assert len(answers.asked) == 2
    assert left == [True]


def test_the_chapter_waits_at_the_gate(session: Session, answers: Answers, qtbot: QtBot) -> None:
    """A name in a theme stops the file; accepted, it is written."""
    theme = next(node for node in session.project.nodes if session.project.layers[node.layer].kind == "theme")
    nodes.update_node(session.store, theme.id, name="Sunniva Bergersen")
    panel = ChapterPanel(session, answers)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()
    panel.export(".docx")
    sheet = panel.window().findChildren(gate.LeakSheet)[-1]
    assert sheet.isVisible()
    assert not list(answers.place.glob("*.docx"))
    while sheet.cards:
        sheet.cards[0]._give("Oppdiktet navn")
    sheet.leave.click()
    qtbot.waitUntil(lambda: bool(list(answers.place.glob("*.docx"))), timeout=10_000)
    qtbot.waitUntil(lambda: not panel._export._tasks.running)


def test_without_a_linking_key_none_is_asked_for(
    session: Session, answers: Answers, window: QWidget, tmp_path: Path
) -> None:
    """Words replaced with no key are gone: the sheet says so, and has no button to open what is not there."""

    def texts() -> str:
        sheet = passes(session, answers, CLEAN, lambda: None, window)  # type: ignore[arg-type]
        found = (*sheet.findChildren(QLabel), *sheet.findChildren(QPushButton))
        sheet.reject()
        return "\n".join(one.text() for one in found)

    with session.store.action("test") as writer:
        writer.insert(RegisterEntry(category="name", replacement="P01"))
    without = texts()
    make_linking_key(session.store, tmp_path / "elsewhere.annokey", "ord", WEAK).close()
    closed = texts()

    assert "There is no linking key" in without
    assert "Open the linking key" not in without
    assert "The linking key is closed" in closed
    assert "Open the linking key" in closed


def test_locking_closes_the_sheet(session: Session, answers: Answers, window: QWidget) -> None:
    """Nothing is left standing over a locked project, and nothing leaves."""
    left: list[bool] = []
    sheet = passes(session, answers, LEAK, lambda: left.append(True), window)  # type: ignore[arg-type]
    session.closing.emit()
    assert not sheet.isVisible()
    assert left == []
