"""Participants × attributes: filled from the keyboard, pasted from a spreadsheet, never with a real name unseen."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from annotator.storage.actions import people, transcripts
from annotator.storage.store import Store
from annotator.ui.people.panel import PeoplePanel
from annotator.ui.session import Session


def column_of(panel: PeoplePanel, name: str) -> int:
    """The column with this head."""
    heads = [panel.model.headerData(n, Qt.Orientation.Horizontal) for n in range(panel.model.columnCount())]
    return heads.index(name)


def cell(panel: PeoplePanel, row: int, name: str) -> QModelIndex:
    """A cell by row and head."""
    return panel.model.index(row, column_of(panel, name))


def type_into(qtbot, panel: PeoplePanel, index: QModelIndex, text: str, leave: Qt.Key = Qt.Key.Key_Return) -> None:  # type: ignore[no-untyped-def]
    """Go to a cell, begin to type, and leave it with a key."""
    panel.table.setFocus()
    panel.table.setCurrentIndex(index)
    qtbot.keyClick(panel.table, text[0])
    qtbot.keyClicks(QApplication.focusWidget(), text[1:])
    qtbot.keyClick(QApplication.focusWidget(), leave)
    qtbot.waitUntil(lambda: not panel.table.findChildren(QLineEdit) or leave == Qt.Key.Key_Tab)


def paste(qtbot, panel: PeoplePanel, index: QModelIndex, text: str) -> None:  # type: ignore[no-untyped-def]
    """Put text on the clipboard and press Ctrl+V at a cell."""
    QGuiApplication.clipboard().setText(text)
    panel.table.setFocus()
    panel.table.setCurrentIndex(index)
    qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def action(menu: QMenu, text: str) -> QAction:
    """An entry of a menu or of its sub-menus."""
    found = [one for one in menu.actions() if one.text() == text]
    below = [one for sub in menu.findChildren(QMenu) for one in sub.actions() if one.text() == text]
    return (found + below)[0]


def pseudonyms(store: Store) -> list[str]:
    """Everybody, in order."""
    return [p.pseudonym for p in sorted(store.project.participants, key=lambda p: (p.position, p.id))]


def test_typing_fills_a_cell_and_enter_goes_down(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """No double click is needed; the next participant's cell is ready for the next value."""
    type_into(qtbot, panel, cell(panel, 0, "Alder"), "52")

    assert cell(panel, 0, "Alder").data() == "52"
    assert panel.table.currentIndex() == cell(panel, 1, "Alder")
    session.store.undo()
    assert cell(panel, 0, "Alder").data() != "52"


def test_tab_goes_on_to_the_next_attribute(qtbot, panel: PeoplePanel) -> None:  # type: ignore[no-untyped-def]
    """Tab stores the cell and opens the one to its right."""
    right = column_of(panel, "Alder") + 1

    type_into(qtbot, panel, cell(panel, 2, "Alder"), "30", Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: panel.table.currentIndex().column() == right)

    assert cell(panel, 2, "Alder").data() == "30"


def test_the_last_row_adds_a_participant(qtbot, empty_panel: PeoplePanel, store: Store) -> None:  # type: ignore[no-untyped-def]
    """Typing in the row below the last makes a new one, which is said while there are none; no name comes twice."""
    assert "“+ Participant” makes one" in empty_panel._summary.text()
    type_into(qtbot, empty_panel, empty_panel.model.index(0, 0), "P01")
    type_into(qtbot, empty_panel, empty_panel.model.index(1, 0), "P02")
    type_into(qtbot, empty_panel, empty_panel.model.index(2, 0), "P01")

    assert pseudonyms(store) == ["P01", "P02"]
    assert empty_panel.model.index(2, 0).data() == "+ Participant"


def test_the_last_head_adds_an_attribute(qtbot, empty_panel: PeoplePanel, store: Store) -> None:  # type: ignore[no-untyped-def]
    """A click on it opens a line in the head; Enter makes the column, before those of the consent letter."""
    heads = empty_panel.table.heads
    last = empty_panel.model.columnCount() - 1
    where = heads.sectionViewportPosition(last) + 5

    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where, 5))
    qtbot.keyClicks(heads.editor, "Fartstid")
    qtbot.keyClick(heads.editor, Qt.Key.Key_Return)

    assert [a.name for a in store.project.attributes] == ["Fartstid"]
    assert column_of(empty_panel, "Fartstid") == column_of(empty_panel, "Consent letter") - 1


def test_letter_and_medium_of_a_consent_are_noted(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Two columns after her own attributes; what is written is the participant's."""
    type_into(qtbot, panel, cell(panel, 0, "Consent letter"), "Versjon 2, mars")
    type_into(qtbot, panel, cell(panel, 0, "Consent medium"), "På papir")

    person = panel.model.people[0]
    assert (person.consent_version, person.consent_medium) == ("Versjon 2, mars", "På papir")
    assert len({session.store.undo_name, "update_participant"}) == 1


def test_escape_makes_no_attribute(qtbot, empty_panel: PeoplePanel, store: Store) -> None:  # type: ignore[no-untyped-def]
    """A name that was begun and left is not kept."""
    empty_panel.add_attribute()
    qtbot.keyClicks(empty_panel.table.heads.editor, "Fart")
    qtbot.keyClick(empty_panel.table.heads.editor, Qt.Key.Key_Escape)

    assert len(store.project.attributes) == 0
    assert empty_panel.table.heads.editor is None


def test_known_choices_complete_themselves(qtbot, empty_panel: PeoplePanel, store: Store) -> None:  # type: ignore[no-untyped-def]
    """The first letters of a value that was used before are enough, so that spellings do not multiply."""
    place = people.add_attribute(store, "Fylke", "choice")
    people.set_value(store, people.add_participant(store, "P01"), place, "Nordland")
    people.add_participant(store, "P02")

    type_into(qtbot, empty_panel, cell(empty_panel, 1, "Fylke"), "nor")

    assert cell(empty_panel, 1, "Fylke").data() == "Nordland"


def test_an_attribute_that_never_leaves_shows_a_lock(panel: PeoplePanel, session: Session) -> None:
    """The menu of its head sets the flag; the head shows it and says what it means (A6)."""
    section = column_of(panel, "Alder")
    before = panel.model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole)

    action(panel.head_menu(section), "Never export").trigger()

    attribute = next(a for a in session.project.attributes if a.name == "Alder")
    assert attribute.never_export
    assert before is None
    assert panel.model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is not None
    assert "no export" in panel.model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)


def test_kind_name_and_deletion_of_an_attribute(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """All from the head; deletion is undone with its values."""
    section = column_of(panel, "Alder")
    value = cell(panel, 0, "Alder").data()
    action(panel.head_menu(section), "Text").trigger()
    assert next(a.kind for a in session.project.attributes if a.name == "Alder") == "text"

    panel.table.heads.edit(section)
    panel.table.heads.editor.clear()
    qtbot.keyClicks(panel.table.heads.editor, "Alder i år")
    qtbot.keyClick(panel.table.heads.editor, Qt.Key.Key_Return)
    assert cell(panel, 0, "Alder i år").data() == value
    action(panel.head_menu(section), "Delete").trigger()
    assert all(a.name != "Alder i år" for a in session.project.attributes)
    session.store.undo()

    assert cell(panel, 0, "Alder i år").data() == value


def test_a_block_from_a_spreadsheet(qtbot, empty_panel: PeoplePanel, store: Store) -> None:  # type: ignore[no-untyped-def]
    """Rows that exist are filled, further rows become participants, and one undo takes all of it back."""
    people.add_attribute(store, "Alder", "number")
    people.add_attribute(store, "Startet", "date")
    people.add_participant(store, "P01")

    paste(qtbot, empty_panel, cell(empty_panel, 0, "Alder"), "41\t1.8.2024\r\n")
    assert [cell(empty_panel, 0, "Alder").data(), store.project.attribute_values[2].value] == ["41", "2024-08-01"]
    paste(
        qtbot,
        empty_panel,
        empty_panel.model.index(0, 0),
        "P1\t\t\t\tGiven\t5.3.2026\t42\nP2\t\t\t\tukjent\t\t29\nP2\nP3\n",
    )

    assert pseudonyms(store) == ["P1", "P2", "P3"]
    first = next(p for p in store.project.participants if p.pseudonym == "P1")
    assert (first.consent, first.consent_date) == ("given", "2026-03-05")
    assert [cell(empty_panel, row, "Alder").data() for row in range(3)] == ["42", "29", ""]
    store.undo()
    assert pseudonyms(store) == ["P01"]
    assert cell(empty_panel, 0, "Alder").data() == "41"


def test_copy_and_delete(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+C gives the block tab-separated; Delete empties attributes only."""
    ages = [cell(panel, row, "Alder").data() for row in range(2)]
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    panel.table.selectionModel().select(cell(panel, 0, "Alder"), panel.table.selectionModel().SelectionFlag.Select)
    panel.table.selectionModel().select(cell(panel, 1, "Alder"), panel.table.selectionModel().SelectionFlag.Select)

    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)

    assert QGuiApplication.clipboard().text() == f"P01\t{ages[0]}\n{ages[1]}"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    assert [cell(panel, row, "Alder").data() for row in range(2)] == ["", ""]
    assert pseudonyms(session.store)[0] == "P01"


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("text", "ring 912 34 567", "telephone"),
        ("text", "Kari Lyng", "real name"),
        ("choice", "k@l.example", "e-mail"),
        ("number", "mange", "not a number"),
        ("date", "i fjor", "not a date"),
        ("number", "9,5", ""),
        ("choice", "Oslo Sykehus", ""),
    ],
)
def test_soft_warnings(empty_panel: PeoplePanel, store: Store, kind: str, value: str, said: str) -> None:
    """A suspicious or unfit value is kept and pointed at, in the tooltip and for screen readers."""
    person = people.add_participant(store, "P01")
    people.set_value(store, person, people.add_attribute(store, "Felt", kind), value)  # type: ignore[arg-type]
    index = cell(empty_panel, 0, "Felt")

    assert said in (index.data(Qt.ItemDataRole.ToolTipRole) or "")
    assert (index.data(Qt.ItemDataRole.DecorationRole) is not None) == bool(said)
    assert said in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data() == value


def test_figures_follow_the_status_of_interviews(panel: PeoplePanel, session: Session) -> None:
    """Words and units of a participant are those of counted interviews; the interview stays named (A7)."""
    words, units = cell(panel, 0, "Words").data(), cell(panel, 0, "Units").data()
    document = session.project.ordered_documents()[0].id

    transcripts.set_status(session.store, document, "excluded", "trakk seg")

    assert (words, units) != ("0", "0")
    assert (cell(panel, 0, "Words").data(), cell(panel, 0, "Units").data()) == ("0", "0")
    assert cell(panel, 0, "Interviews").data() == session.project.documents[document].title


def test_consent_with_its_date(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """A date is written as people write it and kept as ISO; what is no date is not taken."""
    type_into(qtbot, panel, cell(panel, 0, "Consent date"), "5.3.2026")
    kept = session.project.participants[panel.model.people[0].id].consent_date
    type_into(qtbot, panel, cell(panel, 0, "Consent date"), "mars")
    panel.model.setData(cell(panel, 0, "Consent"), "withdrawn")

    person = session.project.participants[panel.model.people[0].id]
    assert kept == "2026-03-05"
    assert (person.consent, person.consent_date) == ("withdrawn", "2026-03-05")


def test_a_removed_participant_comes_back(panel: PeoplePanel, session: Session) -> None:
    """Deletion from the row's menu takes the row; undo brings it with its values and words."""
    before = [cell(panel, 1, name).data() for name in ("Participant", "Alder", "Words")]

    action(panel.row_menu(1), "Delete").trigger()
    assert before[0] not in pseudonyms(session.store)
    session.store.undo()

    assert [cell(panel, 1, name).data() for name in ("Participant", "Alder", "Words")] == before


def test_the_row_menu_opens_the_interview(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """From a participant to her words in one step."""
    title = cell(panel, 0, "Interviews").data()

    with qtbot.waitSignal(session.page_requested):
        action(panel.row_menu(0), f"Open “{title}”").trigger()

    assert session.project.documents[session.document].title == title


def test_nothing_to_fill_in_below_the_last_row(panel: PeoplePanel) -> None:
    """Counted cells and the cells beside "+ Participant" take no value."""
    last = len(panel.model.people)

    assert not cell(panel, 0, "Words").flags() & Qt.ItemFlag.ItemIsEditable
    assert not cell(panel, last, "Alder").flags() & Qt.ItemFlag.ItemIsEnabled
    assert panel.row_menu(last) is None
    assert panel.head_menu(0) is None


def test_an_open_cell_is_stored_before_the_project_is_locked(qtbot, panel: PeoplePanel) -> None:  # type: ignore[no-untyped-def]
    """What was typed a moment ago is kept; the cell is closed."""
    panel.table.setFocus()
    panel.table.setCurrentIndex(cell(panel, 0, "Alder"))
    qtbot.keyClick(panel.table, "7")
    qtbot.keyClicks(QApplication.focusWidget(), "7")

    panel.flush()

    assert cell(panel, 0, "Alder").data() == "77"
    assert panel.table.state() == panel.table.State.NoState


def test_values_are_typed_right_after_the_name_of_an_attribute(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Enter on the name leads to the first cell of the new column."""
    panel.add_attribute()
    qtbot.keyClicks(panel.table.heads.editor, "Stilling")
    qtbot.keyClick(panel.table.heads.editor, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), "v")
    qtbot.keyClicks(QApplication.focusWidget(), "ernepleier")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cell(panel, 0, "Stilling").data() == "vernepleier")
    assert [a.name for a in session.project.attributes][-1] == "Stilling"


def test_enter_takes_the_consent_shown(qtbot, panel: PeoplePanel, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Down and Enter note another consent, and the list is as wide as its texts."""
    place = cell(panel, 0, "Consent")
    people.update_participant(session.store, panel.model.people[0].id, consent="unknown")
    panel.table.setFocus()
    panel.table.setCurrentIndex(place)
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(QComboBox)
    assert box.width() >= box.sizeHint().width()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert panel.model.people[0].consent == "given"


def test_names_stay_in_sight_when_scrolled_sideways(qtbot, panel: PeoplePanel) -> None:  # type: ignore[no-untyped-def]
    """Beside the last attribute the pseudonyms say whose row it is, level with it; back at the left they are gone."""
    table = panel.table
    assert not table.names.isVisible()

    table.setCurrentIndex(cell(panel, 3, "Kommune"))
    table.scrollTo(cell(panel, 3, "Kommune"))
    qtbot.waitUntil(table.names.isVisible)
    held = table.names.visualRect(panel.model.index(3, 0))
    here = table.visualRect(cell(panel, 3, "Kommune"))
    assert panel.model.index(3, 0).data() == "P04"
    assert table.names.viewport().mapTo(table, held.center()).y() == table.viewport().mapTo(table, here.center()).y()
    assert table.names.columnAt(2) == 0
    assert table.names.focusPolicy() == Qt.FocusPolicy.NoFocus

    qtbot.mouseClick(table.names.viewport(), Qt.MouseButton.LeftButton, pos=held.center())
    assert table.currentIndex() == panel.model.index(3, 0)
    qtbot.waitUntil(lambda: not table.names.isVisible())


def test_the_field_for_a_new_attribute_is_seen_whole(panel: PeoplePanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The last column stands at the right edge; the field over it has room for its hint all the same."""
    panel.resize(700, 500)
    panel.add_attribute()
    editor = panel.table.heads.editor

    assert editor is not None
    assert panel.table.heads.viewport().rect().contains(editor.geometry())
    assert editor.width() > editor.fontMetrics().horizontalAdvance(editor.placeholderText())
