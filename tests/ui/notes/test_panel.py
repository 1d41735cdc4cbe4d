"""The notes page through real events: what is typed is stored, and undo shows on the page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.storage.actions import card, memos, nodes
from annotator.ui.notes.journal import QUESTIONS, question
from annotator.ui.notes.memo_list import REST
from annotator.ui.notes.memo_page import MemoPage
from annotator.ui.notes.panel import NotesPanel
from annotator.ui.session import Session
from annotator.ui.writing import GrowingText


class NobodyAsks:
    """Nothing on this page asks a question."""


def shown(qtbot: QtBot, session: Session) -> NotesPanel:
    panel = NotesPanel(session, NobodyAsks())  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def paper(panel: NotesPanel) -> GrowingText:
    return next(area for area in panel.findChildren(GrowingText) if area.accessibleName() == "Text of the memo")


def memo_list(panel: NotesPanel) -> QListView:
    return next(view for view in panel.findChildren(QListView) if view.accessibleName() == "Memos")


def test_a_new_memo_is_written_at_once(qtbot: QtBot, session: Session) -> None:
    """Typed words are in the project without a save button, and a new memo stands first."""
    panel = shown(qtbot, session)
    before = len(session.project.memos)
    panel.new_memo("reflexive")
    qtbot.keyClicks(paper(panel), "Jeg merker at jeg holder med dem.")
    newest = max(memo.id for memo in session.project.memos)

    qtbot.waitUntil(lambda: session.project.memos[newest].text == "Jeg merker at jeg holder med dem.")
    assert len(session.project.memos) == before + 1
    assert session.project.memos[newest].kind == "reflexive"
    assert memo_list(panel).currentIndex().row() == 0


def test_somebody_who_types_on_without_a_pause_is_stored_too(qtbot: QtBot, session: Session) -> None:
    """A power cut takes her last words, not the whole page; the cursor stays, and it is one step of undo."""
    panel = shown(qtbot, session)
    panel.new_memo("analysis")
    newest = max(memo.id for memo in session.project.memos)
    typed = ""
    while not session.project.memos[newest].text and len(typed) < 200:
        qtbot.keyClicks(paper(panel), "ab ")
        typed += "ab "
        qtbot.wait(50)
    assert session.project.memos[newest].text
    assert typed.startswith(session.project.memos[newest].text)

    qtbot.keyClicks(paper(panel), "slutt")
    paper(panel).flush()
    assert session.project.memos[newest].text == f"{typed}slutt"
    session.store.undo()
    assert not session.project.memos[newest].text


def test_leaving_the_page_loses_nothing(qtbot: QtBot, session: Session) -> None:
    """Hiding the page (another page, locking) stores what the pause has not stored yet."""
    panel = shown(qtbot, session)
    panel.new_memo("analysis")
    newest = max(memo.id for memo in session.project.memos)
    qtbot.keyClicks(paper(panel), "Halv setn")
    panel.hide()

    assert session.project.memos[newest].text == "Halv setn"


def test_undo_shows_on_the_page(qtbot: QtBot, session: Session) -> None:
    """An undo from anywhere takes the typed words off the page too."""
    panel = shown(qtbot, session)
    panel.new_memo("analysis")
    qtbot.keyClicks(paper(panel), "bort igjen")
    panel.flush()
    session.store.undo()

    assert paper(panel).text() == ""


def test_looking_at_a_memo_changes_nothing(qtbot: QtBot, session: Session) -> None:
    """Characters that Qt has an opinion on stay as they are, and no step appears in the history."""
    memo = memos.add_memo(session.store, "Se Tabell\u00a01.")
    panel = shown(qtbot, session)
    panel.open_memo(memo)
    panel.hide()

    assert session.project.memos[memo].text == "Se Tabell\u00a01."
    assert session.store.undo_name == "add_memo"


def test_filter_finds_by_subject_and_words(qtbot: QtBot, session: Session) -> None:
    """A memo is found by what it says and by the code it is on."""
    panel = shown(qtbot, session)
    node = next(iter(session.project.nodes))
    memos.add_memo(session.store, "aldeles eget innhold", target="node", target_id=node.id)
    field = next(f for f in panel.findChildren(QLineEdit) if f.placeholderText() == "Find in memos")
    rows = memo_list(panel).model()
    qtbot.keyClicks(field, "eget innhold")

    assert rows.rowCount() == 1
    field.clear()
    qtbot.keyClicks(field, node.name)
    assert rows.rowCount() >= 1


def test_delete_key_removes_and_undo_brings_back(qtbot: QtBot, session: Session) -> None:
    """No question is asked; Ctrl+Z is the answer."""
    panel = shown(qtbot, session)
    rows = memo_list(panel)
    before = len(session.project.memos)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert len(session.project.memos) == before - 1

    session.store.undo()
    assert len(session.project.memos) == before


def test_questions_are_edited_in_place(qtbot: QtBot, session: Session) -> None:
    """Add, write, link to a theme, remove."""
    panel = shown(qtbot, session)
    before = len(session.project.questions)
    panel._questions.add_question()
    fields = [f for f in panel.findChildren(GrowingText) if f.accessibleName().startswith("Research question")]
    qtbot.keyClicks(fields[-1], "Hva gjør de erfarne?")
    qtbot.keyClick(fields[-1], Qt.Key.Key_Return)
    newest = max(question.id for question in session.project.questions)

    assert session.project.questions[newest].text == "Hva gjør de erfarne?"
    card.remove_question(session.store, newest)
    assert len(session.project.questions) == before


def test_a_pause_after_a_space_keeps_the_space(qtbot: QtBot, session: Session) -> None:
    """What is stored has no space at the end; what she is writing has."""
    panel = shown(qtbot, session)
    field = panel._questions._lines[0].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Hva er ")
    field.flush()
    qtbot.keyClicks(field, "dette?")
    panel.flush()

    assert "Hva er dette?" in {question.text for question in session.project.questions}


def test_questions_come_and_go_while_she_writes(qtbot: QtBot, session: Session) -> None:
    """An undo that takes a question away loses nothing of what is typed in another, and shows each line once."""
    panel = shown(qtbot, session)
    question = card.add_question(session.store, "Hva?")
    field = panel._questions._lines[0].field
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field, "Akkurat: ")
    card.remove_question(session.store, question)

    asked = [found.text for found in session.project.questions]
    assert asked[0].startswith("Akkurat: ")

    def on_screen() -> list[str]:
        return sorted(f.text() for f in panel._questions.findChildren(GrowingText) if f.isVisible())

    qtbot.waitUntil(lambda: on_screen() == sorted(asked))


def test_enter_in_a_question_leads_on(qtbot: QtBot, session: Session) -> None:
    """To the next question, and from the last one to adding another: never to the cross that removes it."""
    panel = shown(qtbot, session)
    fields = [line.field for line in panel._questions._lines]
    fields[0].setFocus()
    for field in fields[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert QApplication.focusWidget() is field
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel._questions._add


def test_a_theme_is_linked_where_the_question_stands(qtbot: QtBot, session: Session) -> None:
    """The line under a question opens the list of themes; a tick links, and the line says so."""
    panel = shown(qtbot, session)
    line = panel._questions._lines[0]
    linked = {link.node for link in session.project.question_nodes.where("question", line.question)}
    qtbot.mouseClick(line._themes, Qt.MouseButton.LeftButton, pos=QPoint(12, line._themes.height() // 2))
    (menu,) = line.findChildren(QMenu)
    entry = next(action for action in menu.actions() if not action.isChecked())
    entry.trigger()

    now = {link.node for link in session.project.question_nodes.where("question", line.question)}
    assert len(now - linked) == 1
    assert entry.text() in line._themes.accessibleName()
    menu.close()


def test_an_idea_becomes_a_code(qtbot: QtBot, session: Session) -> None:
    """From the parking lot: the first line is the code's name, the memo goes on as a memo on it (B1)."""
    panel = shown(qtbot, session)
    panel.new_memo("idea")
    qtbot.keyClicks(paper(panel), "Venting som arbeid")
    qtbot.mouseClick(panel._page._make_code, Qt.MouseButton.LeftButton)

    (code,) = [node for node in session.project.nodes if node.name == "Venting som arbeid"]
    assert [memo.text for memo in session.project.memos_on("node", code.id)] == ["Venting som arbeid"]
    assert not panel._page._make_code.isVisible()
    session.store.undo()
    assert code.id not in session.project.nodes


def test_a_long_subject_does_not_widen_the_page(qtbot: QtBot, session: Session) -> None:
    """What a memo is about is cut where the page ends, and told in full when asked."""
    panel = shown(qtbot, session)
    unit = next(iter(session.project.units)).id
    memos.add_memo(session.store, "Om dette", "margin", "unit", unit)
    panel.open_memo(max(memo.id for memo in session.project.memos))
    link = next(b for b in panel.findChildren(QPushButton) if b.text().startswith("About: "))
    panel.resize(620, 700)
    QApplication.processEvents()
    assert link.sizeHint().width() > 0
    assert link.minimumSizeHint().width() > link.minimumWidth()
    assert link.mapTo(panel, link.rect().bottomRight()).x() < panel.width()
    assert link.toolTip() in link.text()


def test_a_question_s_number_stands_at_its_first_line(qtbot: QtBot, session: Session) -> None:
    """Also where the question takes many lines."""
    panel = shown(qtbot, session)
    panel.resize(420, 700)
    line = panel._questions._lines[0]
    card.write_question(session.store, line.question, "Hva gjør nyutdannede når det er stille i huset? " * 6)
    qtbot.waitUntil(lambda: line.field.height() > 4 * line.fontMetrics().lineSpacing())
    number = next(label for label in line.findChildren(QLabel) if label.text() == "1.")

    assert number.geometry().bottom() < 3 * line.fontMetrics().lineSpacing() < line.field.geometry().bottom()


def test_a_heading_is_the_title_of_its_row(qtbot: QtBot, session: Session) -> None:
    """The first line and what follows it are two lines of the list, not run together; one line has nothing below."""
    panel = shown(qtbot, session)
    memos.add_memo(session.store, "Forforståelse\n\nJeg har vært\ngjest selv.", "pre_understanding")
    heading = memo_list(panel).model().index(0, 0)
    assert (heading.data(), heading.data(REST)) == ("Forforståelse", "Jeg har vært gjest selv.")

    memos.add_memo(session.store, "Bare en tanke", "journal")
    single = memo_list(panel).model().index(0, 0)
    assert (single.data(), single.data(REST)) == ("Bare en tanke", "")
    heights = [memo_list(panel).visualRect(memo_list(panel).model().index(row, 0)).height() for row in (0, 1)]
    assert heights[0] < heights[1]


def test_a_journal_entry_begins_with_a_question(qtbot: QtBot, session: Session) -> None:
    """Suited to the step she is in, no part of the text, another one by a key; an old entry is left in peace."""
    panel = shown(qtbot, session)
    panel.new_memo("reflexive")
    page = panel.findChild(MemoPage)
    first = page.question.text()
    assert first in QUESTIONS["reading"]
    assert page.question.isVisible()
    page._other.setFocus()
    qtbot.keyClick(page._other, Qt.Key.Key_Return)
    second = page.question.text()
    assert second in QUESTIONS["reading"]
    assert second != first

    memo = page.memo
    qtbot.keyClicks(paper(panel), "Jeg ventet noe annet.")
    qtbot.waitUntil(lambda: session.project.memos[memo].text == "Jeg ventet noe annet.")
    assert page.question.isVisible()
    other = next(one.id for one in session.project.memos if one.kind != "reflexive")
    panel.open_memo(other)
    panel.open_memo(memo)
    assert not page.question.isVisible()


def test_the_next_entry_asks_something_else(qtbot: QtBot, session: Session) -> None:
    """The questions rotate with what is written, not with what is only begun."""
    first = question(session.project)
    memo = memos.add_memo(session.store, "", "reflexive")
    assert question(session.project) == first
    memos.write_memo(session.store, memo, "Noe.")
    assert question(session.project) != first


def test_a_theme_without_a_question_leads_to_the_theme(qtbot: QtBot, session: Session) -> None:
    """By its name in the list."""
    pages: list[str] = []
    session.page_requested.connect(pages.append)
    panel = shown(qtbot, session)
    layer = next(layer.id for layer in session.project.layers if layer.kind == "theme")
    theme = nodes.create_node(session.store, layer, "Ute av syne & <sinn>")
    said = next(one for one in panel.findChildren(QLabel) if one.accessibleName().startswith("Themes that answer no"))
    assert "Ute av syne & <sinn>" in said.accessibleName()
    said.linkActivated.emit(str(theme))

    assert pages == ["themes"]
    assert session.node == theme
