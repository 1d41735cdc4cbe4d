"""The list of interviews: opening, renaming, ordering, status, deletion, and files dropped on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from annotator.storage.actions import coding, transcripts
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.model import COVERAGE, PEOPLE
from annotator.ui.documents.panel import DocumentsPanel
from annotator.ui.documents.properties import PropertiesWindow
from annotator.ui.session import Session
from tests.ui.documents.conftest import DIALOGUE
from tests.ui.documents.fakes import CannedAsk


@pytest.fixture
def panel(session: Session, ask: CannedAsk, qtbot) -> DocumentsPanel:  # type: ignore[no-untyped-def]
    """The sample's four interviews."""
    panel = DocumentsPanel(session, ask)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    return panel


@pytest.fixture
def empty_panel(empty_session: Session, ask: CannedAsk, qtbot) -> Iterator[DocumentsPanel]:  # type: ignore[no-untyped-def]
    """A project without interviews."""
    panel = DocumentsPanel(empty_session, ask)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    yield panel
    for dialog in panel.findChildren(ImportDialog):
        dialog.reject()


def titles(panel: DocumentsPanel) -> list[str]:
    """The rows from the top."""
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def press(qtbot, panel: DocumentsPanel, row: int, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:  # type: ignore[no-untyped-def]
    """Press a key with the keyboard on a row."""
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(row))
    qtbot.keyClick(panel.list, key, modifier)


def drop(widget: QWidget, paths: list[Path]) -> None:
    """Drag files over a widget and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    send_drag(widget, mime, QPoint(20, 20), Qt.DropAction.CopyAction)


def send_drag(widget: QWidget, mime: QMimeData, at: QPoint, action: Qt.DropAction) -> None:
    """What Qt sends while something is dragged in and let go."""
    for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
        event = QDropEvent(QPointF(at), action, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, kind)
        QApplication.sendEvent(widget, event)


def test_a_click_opens(qtbot, panel: DocumentsPanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """A click puts the interview into focus and brings the text forward."""
    row = panel.list.visualRect(panel.model.index(1))

    with qtbot.waitSignal(session.page_requested) as asked:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert asked.args == ["text"]
    assert session.project.documents[session.document].title == titles(panel)[1]


def test_enter_opens_and_arrows_only_move(qtbot, panel: DocumentsPanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """The keyboard can look through the list without loading every interview."""
    press(qtbot, panel, 1, Qt.Key.Key_Down)
    before = session.document
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    assert before is None
    assert session.project.documents[session.document].title == titles(panel)[2]


def test_the_row_follows_the_session(panel: DocumentsPanel, session: Session) -> None:
    """A jump from somewhere else moves the list to the interview shown."""
    document = session.project.ordered_documents()[3].id

    session.show_document(document)

    assert panel.list.current_document() == document


def test_f2_renames_in_place(qtbot, panel: DocumentsPanel) -> None:  # type: ignore[no-untyped-def]
    """F2, a new title, Enter; the empty title is not taken."""
    press(qtbot, panel, 0, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Samtale i mars")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(panel)[0] == "Samtale i mars")
    qtbot.waitUntil(lambda: panel.list.findChild(QLineEdit) is None)
    press(qtbot, panel, 0, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.list.findChild(QLineEdit) is None)

    assert titles(panel)[0] == "Samtale i mars"


def test_a_long_title_takes_the_lines_it_needs(qtbot, panel: DocumentsPanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """In a narrow column it is broken and not cut; in a wide one the row is as low as the others."""
    document = session.project.ordered_documents()[1].id
    transcripts.update_document(session.store, document, title="Gruppeintervju med de nyutdannede på kveldsvakt")

    def height(row: int) -> int:
        return panel.list.visualRect(panel.model.index(row)).height()

    qtbot.waitUntil(lambda: height(1) > height(0))
    panel.resize(900, 500)
    qtbot.waitUntil(lambda: height(1) == height(0))


def test_the_keyboard_reorders(qtbot, panel: DocumentsPanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """The keyboard's twin of dragging; undo puts the row back."""
    before = titles(panel)

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, panel, 0, Qt.Key.Key_Down, both)
    moved = titles(panel)
    session.store.undo()

    assert moved == [before[1], before[0], *before[2:]]
    assert titles(panel) == before


def test_dragging_reorders(panel: DocumentsPanel) -> None:
    """A row dragged above the first one and let go comes first."""
    before = titles(panel)
    mime = panel.model.mimeData([panel.model.index(2)])
    top = panel.list.visualRect(panel.model.index(0)).topLeft() + QPoint(30, 1)

    send_drag(panel.list.viewport(), mime, top, Qt.DropAction.MoveAction)

    assert titles(panel) == [before[2], before[0], before[1], before[3]]


def test_alt_enter_shows_the_properties(qtbot, panel: DocumentsPanel) -> None:  # type: ignore[no-untyped-def]
    """The properties are reached without a mouse, and go with the panel when the project is locked."""
    press(qtbot, panel, 3, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)

    [window] = panel.findChildren(PropertiesWindow)
    assert window.properties.title.text() == titles(panel)[3]


def test_figures_follow_the_coding(panel: DocumentsPanel, session: Session) -> None:
    """Units and coverage of a row are those of its text, and change with it."""
    index = panel.model.index(0)
    document = session.project.ordered_documents()[0].id
    before = panel.model.coverage(document)
    node = next(node.id for node in session.project.nodes if not node.binned)

    coding.code_range(session.store, document, 0, len(session.project.flat(document).text), node)

    assert index.data(COVERAGE).units == before.units + 1
    assert before.coded < 1.0
    assert index.data(COVERAGE).coded == 1.0
    assert index.data(PEOPLE) == "P01"


def test_setting_aside_changes_every_count(qtbot, panel: DocumentsPanel, session: Session, ask: CannedAsk) -> None:
    """A pilot with its reason leaves the totals, stays in the list, and comes back with undo (A7)."""
    before = panel.totals()
    document = session.project.ordered_documents()[0]
    words = panel.model.coverage(document.id).words
    ask.answer = "prøveintervju"

    panel.menu_for(document.id)
    panel.set_status("pilot", document.id)

    assert panel.totals() == (before[0] - 1, before[1] - words, before[2] - panel.model.coverage(document.id).units)
    assert "prøveintervju" in panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert len(titles(panel)) == 4
    qtbot.waitUntil(lambda: any("3 of 4 counted" in label.text() for label in panel.findChildren(QLabel)))
    session.store.undo()
    assert panel.totals() == before


def test_changing_her_mind_about_the_reason_changes_nothing(
    panel: DocumentsPanel, session: Session, ask: CannedAsk
) -> None:
    """Esc at the question for the reason leaves the status."""
    ask.answer = None

    panel.set_status("excluded", session.project.ordered_documents()[0].id)

    assert {d.status for d in session.project.documents} == {"included"}


def test_a_deleted_interview_comes_back(panel: DocumentsPanel, session: Session) -> None:
    """Deletion asks nothing; undo restores the row, its units and its figures."""
    before, totals = titles(panel), panel.totals()

    panel.delete(session.project.ordered_documents()[1].id)
    assert titles(panel) == [before[0], *before[2:]]
    session.store.undo()

    assert (titles(panel), panel.totals()) == (before, totals)


def test_files_dropped_on_the_empty_list_are_imported(
    qtbot, empty_panel: DocumentsPanel, empty_session: Session, write: Callable[..., Path]
) -> None:  # type: ignore[no-untyped-def]
    """Drop, answer, import: the interview is in the list and shown."""
    drop(empty_panel, [write("Lærer 4.txt", DIALOGUE)])
    [dialog] = empty_panel.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    qtbot.mouseClick(dialog.speakers.rows["I"].buttons["interviewer"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert titles(empty_panel) == ["Lærer 4"]
    assert empty_session.document == 1
    assert empty_panel.list.isVisible()
    assert not empty_panel.empty.isVisible()


def test_files_dropped_on_the_list_open_the_preview(qtbot, panel: DocumentsPanel, write: Callable[..., Path]) -> None:  # type: ignore[no-untyped-def]
    """The list takes files as the empty place does."""
    drop(panel.list.viewport(), [write("ny.txt", DIALOGUE)])

    [dialog] = panel.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)

    assert dialog.files.rowCount() == 1
    dialog.reject()


def test_the_button_asks_for_files(
    qtbot, empty_panel: DocumentsPanel, ask: CannedAsk, write: Callable[..., Path]
) -> None:  # type: ignore[no-untyped-def]
    """Without dragging, the files come from a question; no files, no preview."""
    qtbot.mouseClick(empty_panel.empty.add, Qt.MouseButton.LeftButton)
    assert not empty_panel.findChildren(ImportDialog)
    ask.files = [write("a.txt", DIALOGUE)]
    qtbot.mouseClick(empty_panel.empty.add, Qt.MouseButton.LeftButton)

    assert len(empty_panel.findChildren(ImportDialog)) == 1


def test_a_menu_given_up_leaves_the_shown_interview_chosen(
    qtbot,  # type: ignore[no-untyped-def]
    panel: DocumentsPanel,
    session: Session,
) -> None:
    """The row of another interview is chosen only while its menu stands open."""
    session.show_document(session.project.ordered_documents()[0].id)
    other = panel.model.index(2)
    panel.list.customContextMenuRequested.emit(panel.list.visualRect(other).center())
    assert panel.list.currentIndex() == other
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 0)
    assert panel.list.current_document() == session.document


def test_renaming_from_the_menu_renames_the_clicked_interview(
    qtbot,  # type: ignore[no-untyped-def]
    panel: DocumentsPanel,
    session: Session,
) -> None:
    """Not the one that is shown, which is chosen again afterwards."""
    documents = session.project.ordered_documents()
    session.show_document(documents[0].id)
    other = panel.model.index(2)
    panel.list.customContextMenuRequested.emit(panel.list.visualRect(other).center())
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == "Rename"))
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Ny tittel")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.project.documents[documents[2].id].title == "Ny tittel")
    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 0)


def test_an_interview_is_read_through(panel: DocumentsPanel, session: Session) -> None:
    """The menu notes it with the day, as often as she reads; the last time can be taken back."""
    document = session.project.ordered_documents()[0].id

    def choose(words: str) -> None:
        entry = next(one for one in panel.menu_for(document).actions() if one.text().startswith(words))
        entry.trigger()

    choose("I have read it through")
    choose("I have read it through")
    assert session.project.readings.count("document", document) == 2
    choose("Not read through on")
    assert session.project.readings.count("document", document) == 1
