"""The code box with real keys: finding, making, several, ticks, and never a silent duplicate."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import children
from annotator.storage.actions import coding, nodes
from annotator.ui.codebook.code_box import CodeBox
from annotator.ui.codebook.recents import Recents
from annotator.ui.shell.dialogs import Question
from tests.ui.codebook.conftest import LINES, Book

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(book: Book, qtbot: QtBot) -> QWidget:
    """A window with something that has the focus, as the text has."""
    window = QWidget()
    window.text = QLineEdit(window)
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    window.text.setFocus()
    return window


@pytest.fixture
def box(book: Book, window: QWidget) -> CodeBox:
    """The box, opened at the fourth line."""
    box = CodeBox(book.session, window)
    open_at(box, book, window, 3)
    return box


def open_at(box: CodeBox, book: Book, window: QWidget, line: int, point: QPoint = QPoint(100, 100)) -> None:  # noqa: B008
    """Open at a line of the interview, the selection drawn at a point of the window."""
    start = book.store.project.flat(book.document).starts[line]
    area = QRect(window.mapToGlobal(point), window.mapToGlobal(point + QPoint(80, 20)))
    box.open_at(area, book.document, start, start + len(LINES[line]))


def labels(book: Book, line: int) -> list[str]:
    """The codes of a line."""
    start = book.store.project.flat(book.document).starts[line]
    unit = coding.unit_at(book.store, book.document, start, start + len(LINES[line]))
    return [book.store.project.nodes[lb.node].name for lb in book.store.project.labels_of(unit)] if unit else []


def texts(box: CodeBox) -> list[str]:
    """What the rows say."""
    return [row.text for row in box.list.picks.rows]


def test_a_few_letters_and_enter(box: CodeBox, book: Book, window: QWidget, qtbot: QtBot) -> None:
    """Typing finds, Enter codes and closes, the focus is back in the text, and undo takes the unit away."""
    before = book.rows()
    applied: list[tuple[int, int]] = []
    box.applied.connect(lambda unit, node: applied.append((unit, node)))
    with qtbot.waitSignal(box.closed):
        qtbot.keyClicks(box.field, "mage")
        qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["Magefølelse"]
    assert [node for _, node in applied] == [book.nodes["Magefølelse"]]
    assert box.isHidden()
    assert window.text.hasFocus()
    book.store.undo()
    assert book.rows() == before


def test_themes_can_be_given_directly(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """A theme stands in the list as codes do, and a unit may carry it alone."""
    qtbot.keyClicks(box.field, "støtte")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["Støtte"]


def test_several_codes_without_leaving(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """Ctrl+Enter and Shift+Enter apply and stay; what is given is ticked; Enter on a tick takes it off."""
    for name, held in (("mage", CTRL), ("tid", Qt.KeyboardModifier.ShiftModifier)):
        qtbot.keyClicks(box.field, name)
        qtbot.keyClick(box.field, Qt.Key.Key_Return, held)
        assert box.isVisible()
        assert box.field.text() == ""
    assert labels(book, 3) == ["Magefølelse", "Tid"]
    ticked = {row.text for row in box.list.picks.rows if row.checked}
    assert ticked == {"Magefølelse", "Tid"}
    qtbot.keyClicks(box.field, "mage")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, CTRL)

    assert labels(book, 3) == ["Tid"]


def test_taking_off_the_last_and_giving_another(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """When the last code is taken off, the unit is gone; the next one makes it again."""
    for name in ("tid", "tid", "mage"):
        qtbot.keyClicks(box.field, name)
        qtbot.keyClick(box.field, Qt.Key.Key_Return, CTRL)

    assert labels(book, 3) == ["Magefølelse"]


def test_a_new_name_makes_a_code_in_one_step(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """A name that is not there is offered as the last row and made by Enter; one undo takes code and unit."""
    before = book.rows()
    qtbot.keyClicks(box.field, "Telle til hundre")
    assert texts(box) == ["Create code “Telle til hundre”"]
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["Telle til hundre"]
    book.store.undo()
    assert book.rows() == before


@pytest.mark.parametrize("typed", ["tid", "  TID ", "Lov  Å spørre"])
def test_a_known_name_never_makes_a_duplicate(box: CodeBox, book: Book, qtbot: QtBot, typed: str) -> None:
    """Case and space aside, a code that is there is offered first and not made again."""
    count = len(book.store.project.nodes)
    qtbot.keyClicks(box.field, typed)
    assert not any(text.startswith("Create") for text in texts(box))
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert len(book.store.project.nodes) == count
    assert len(labels(book, 3)) == 1


def test_a_themes_name_may_become_a_code_too(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """«Støtte» is a theme: Enter gives the theme, and the last row makes the code."""
    qtbot.keyClicks(box.field, "Støtte")
    assert texts(box)[0] == "Støtte"
    assert texts(box)[-1] == "Create code “Støtte”"
    qtbot.keyClick(box.field, Qt.Key.Key_Up)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert [n.name for n in book.store.project.nodes].count("Støtte") == 2


def test_a_loose_likeness_does_not_win_over_a_new_name(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """Letters that only happen to come in order are listed, and Enter still makes what she typed."""
    qtbot.keyClicks(box.field, "aos")
    assert "Alene om svaret" in texts(box)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["aos"]


def test_tab_makes_the_code_under_a_theme(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """Tab after a new name asks for the theme, by typing too; Esc goes back to the name."""
    qtbot.keyClicks(box.field, "Bilen")
    qtbot.keyClick(box.field, Qt.Key.Key_Tab)
    assert texts(box) == ["Ansvar", "Støtte"]
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.field.text() == "Bilen"
    qtbot.keyClick(box.field, Qt.Key.Key_Tab)
    qtbot.keyClicks(box.field, "støt")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["Bilen"]
    assert book.under("Støtte") == ["Lov å spørre", "Bilen"]


def test_escape_changes_nothing(box: CodeBox, book: Book, window: QWidget, qtbot: QtBot) -> None:
    """Esc closes, and the focus is where it was."""
    before = book.rows()
    qtbot.keyClicks(box.field, "noe")
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)

    assert box.isHidden()
    assert window.text.hasFocus()
    assert book.rows() == before


def test_recent_codes_come_first_with_their_digits(box: CodeBox, book: Book, window: QWidget, qtbot: QtBot) -> None:
    """Before anything is typed the codes used last stand first, numbered as the keys 1–9."""
    rows = box.list.picks.rows

    assert [(row.text, row.hint) for row in rows[:2]] == [("Tid", "1"), ("Lov å spørre", "2")]


def test_the_definition_of_the_row_is_shown(box: CodeBox, book: Book, window: QWidget, qtbot: QtBot) -> None:
    """While coding she reads what the highlighted code means."""
    nodes.update_node(book.store, book.nodes["Magefølelse"], definition="Det de vet uten å kunne si det.")
    open_at(box, book, window, 3)
    qtbot.keyClicks(box.field, "mage")
    assert box.definition.text() == "Det de vet uten å kunne si det."
    qtbot.keyClicks(box.field, "xyz")

    assert box.definition.text() == ""


@pytest.mark.parametrize("point", [QPoint(10, 10), QPoint(880, 580), QPoint(-50, 300), QPoint(400, 590)])
def test_never_off_the_window(box: CodeBox, book: Book, window: QWidget, point: QPoint) -> None:
    """Wherever the selection is, the whole box is in the window."""
    open_at(box, book, window, 3, point)

    assert window.rect().contains(box.geometry())


def test_a_click_applies(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """The mouse does what Enter does."""
    qtbot.keyClicks(box.field, "mage")
    at = box.list.visualRect(box.list.picks.index(0)).center()
    qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert labels(book, 3) == ["Magefølelse"]


def test_an_idea_becomes_a_coded_unit(box: CodeBox, book: Book, window: QWidget, qtbot: QtBot) -> None:
    """Opened for a unit that is an idea, the box makes it coded – in its own place."""
    idea = coding.mark_idea(book.store, book.document, 0, 9, "Husk denne")
    assert idea is not None
    box.open_at(QRect(10, 10, 20, 20), book.document, 0, 9, idea)
    qtbot.keyClicks(box.field, "Husk")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert book.store.project.units[idea].status == "coded"
    assert [book.store.project.nodes[lb.node].name for lb in book.store.project.labels_of(idea)] == ["Husk"]


def test_recents_and_pins(book: Book) -> None:
    """Digits give the codes used last, newest first; a pinned one keeps the front; a binned one goes."""
    recents = Recents(book.session)
    first = [book.nodes["Tid"], book.nodes["Lov å spørre"]]
    assert recents.codes()[:2] == first
    assert recents.code_by_digit(1) == recents.last() == book.nodes["Tid"]
    assert recents.code_by_digit(9) is None
    recents.pin(book.nodes["Magefølelse"])
    assert recents.code_by_digit(1) == book.nodes["Magefølelse"]
    assert recents.is_pinned(book.nodes["Magefølelse"])
    book.code(3, "Alene om svaret")
    assert recents.code_by_digit(2) == book.nodes["Alene om svaret"]
    nodes.bin_node(book.store, book.nodes["Magefølelse"])

    assert recents.code_by_digit(1) == book.nodes["Alene om svaret"]
    recents.pin(book.nodes["Magefølelse"], False)
    assert not recents.is_pinned(book.nodes["Magefølelse"])


def test_tab_makes_a_theme_that_is_not_there(box: CodeBox, book: Book, qtbot: QtBot) -> None:
    """A theme's name typed after Tab offers to make the theme, and the new code stands under it."""
    qtbot.keyClicks(box.field, "Bilen")
    qtbot.keyClick(box.field, Qt.Key.Key_Tab)
    qtbot.keyClicks(box.field, "Frirom")
    assert texts(box) == ["Create theme “Frirom”"]
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert labels(book, 3) == ["Bilen"]
    project = book.store.project
    theme = next(n for n in project.nodes if n.name == "Frirom")
    assert [n.name for n in children(project, theme.id)] == ["Bilen"]


def test_a_message_in_front_leaves_it_open_as_it_was(box: CodeBox, window: QWidget, qtbot: QtBot) -> None:
    """The disk was full: she puts the message away, and what she typed waits with the focus in it."""
    qtbot.keyClicks(box.field, "mage")
    message = Question("The disk is full", "Make room.", "Close", can_refuse=False)
    qtbot.addWidget(message)
    message.show()
    message.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is message)
    assert box.isVisible()

    message.accept()
    window.activateWindow()
    qtbot.waitUntil(box.field.hasFocus)
    assert box.field.text() == "mage"

    window.text.setFocus()
    assert box.isHidden()
