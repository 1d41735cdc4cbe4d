"""Tab goes through a window as it is laid out, whatever was made when."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.storage.actions import guides
from annotator.ui.commands import PAGES
from annotator.ui.shell.parts import LinkLabel
from annotator.ui.shell.tab_order import TabsInOrder, stops
from annotator.ui.shell.window import Window


class _Plain(TabsInOrder, QWidget):
    """A window of the tests' own."""


def tab(qtbot: QtBot, window: QWidget, back: bool = False) -> QWidget | None:
    """Press Tab where the focus is; where it is then."""
    at = window.focusWidget()
    assert at is not None
    qtbot.keyClick(at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    return window.focusWidget()


@pytest.fixture
def plain(qtbot: QtBot) -> _Plain:
    window = _Plain()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def test_what_is_made_late_stands_where_it_is_seen(plain: _Plain, qtbot: QtBot) -> None:
    """A row put in above is met before what is below it, and Tab goes round; Shift+Tab goes back."""
    column = plain.layout()
    assert isinstance(column, QVBoxLayout)
    first, last = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(last)
    with qtbot.waitExposed(plain):
        plain.show()
    late, row = [QPushButton("a"), QPushButton("b")], QHBoxLayout()
    for button in late:
        row.addWidget(button)
    column.insertLayout(1, row)
    qtbot.waitUntil(late[1].isVisible)
    first.setFocus()
    assert [tab(qtbot, plain) for _ in range(4)] == [*late, last, first]
    assert tab(qtbot, plain, back=True) is last


def test_of_buttons_that_exclude_each_other_one_is_a_stop(plain: _Plain, qtbot: QtBot) -> None:
    """The one that is on; where none is, each."""
    group, made = QButtonGroup(plain), [QPushButton(name, checkable=True) for name in "abc"]
    for button in made:
        group.addButton(button)
        plain.layout().addWidget(button)  # type: ignore[union-attr]
    plain.show()
    assert list(stops(plain)) == made
    made[1].setChecked(True)
    assert list(stops(plain)) == [made[1]]


def test_an_empty_list_is_no_stop(plain: _Plain, qtbot: QtBot) -> None:
    """It could not show the focus, and has nothing to go to; nor has one with nothing but a hint in it."""
    rows = QListWidget()
    plain.layout().addWidget(rows)  # type: ignore[union-attr]
    plain.show()
    assert list(stops(plain)) == []
    hint = QListWidgetItem("Her kommer funnene")
    hint.setFlags(Qt.ItemFlag.NoItemFlags)
    rows.addItem(hint)
    assert list(stops(plain)) == []
    rows.addItem("Natt")
    assert list(stops(plain)) == [rows]


def test_what_gets_the_focus_comes_into_sight(plain: _Plain, qtbot: QtBot) -> None:
    """In a long page that is scrolled."""
    area, canvas = QScrollArea(), QWidget()
    column, fields = QVBoxLayout(canvas), [QLineEdit() for _ in range(40)]
    for field in fields:
        column.addWidget(field)
    area.setWidget(canvas)
    before = QLineEdit()
    for part in (before, area):
        plain.layout().addWidget(part)  # type: ignore[union-attr]
    plain.resize(300, 200)
    with qtbot.waitExposed(plain):
        plain.show()
    before.setFocus()
    assert tab(qtbot, plain, back=True) is fields[-1]
    assert not fields[-1].visibleRegion().isEmpty()


def test_a_link_is_reached_and_opened_by_keys(plain: _Plain, qtbot: QtBot) -> None:
    """One Tab to the link, Enter opens it, one more Tab leaves it; back it is the same."""
    before, after, link = QLineEdit(), QLineEdit(), LinkLabel()
    link.setText('<a href="there">there</a>')
    for part in (before, link, after):
        plain.layout().addWidget(part)  # type: ignore[union-attr]
    with qtbot.waitExposed(plain):
        plain.show()
    opened: list[str] = []
    link.linkActivated.connect(opened.append)
    before.setFocus()
    assert tab(qtbot, plain) is link
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert opened == ["there"]
    assert tab(qtbot, plain) is after
    assert tab(qtbot, plain, back=True) is link
    assert tab(qtbot, plain, back=True) is before


def test_what_stands_on_a_card_follows_it(plain: _Plain, qtbot: QtBot) -> None:
    """A card that has the focus itself hands it on to what is laid out on it; a box of Qt's own stays one stop."""
    card, tool, box, after = QFrame(), QPushButton("a"), QSpinBox(), QLineEdit()
    card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QVBoxLayout(card).addWidget(tool)
    for part in (card, box, after):
        plain.layout().addWidget(part)  # type: ignore[union-attr]
    with qtbot.waitExposed(plain):
        plain.show()
    card.setFocus()
    assert [tab(qtbot, plain) for _ in range(4)] == [tool, box, after, card]
    assert tab(qtbot, plain, back=True) is after


@pytest.mark.parametrize("page", PAGES)
def test_tab_meets_everything_on_every_page(opened: Window, qtbot: QtBot, page: str) -> None:
    """What can have the focus by Tab is among the stops, and each of them passes it on to the next."""
    opened.open.workspace.show_page(page)  # type: ignore[union-attr]
    qtbot.wait(50)
    order = list(stops(opened))
    assert len(order) == len(set(order)) > 10
    for part in opened.findChildren(QWidget):
        takes = isinstance(part, QLineEdit) or (isinstance(part, QPushButton) and not part.isCheckable())
        seen = takes and part.window() is opened and part.isVisible() and part.isEnabled()
        if seen and part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
            assert part in order or any(stop.isAncestorOf(part) for stop in order), part
    order[0].setFocus()
    opened.focusNextPrevChild(True)
    assert opened.focusWidget() is order[1]


def test_a_question_of_the_guide_is_followed_by_its_own_buttons(opened: Window, qtbot: QtBot) -> None:
    """It was made after all that stands below it: from its field Tab went out of the page."""
    session, workspace = opened.open.session, opened.open.workspace  # type: ignore[union-attr]
    guide = guides.add_guide(session.store, "1")
    guides.add_guide_question(session.store, guide)
    workspace.show_page("overview")
    panel = workspace.pages["overview"]
    panel.show_view("asked")
    view = panel.views["asked"]
    view.guide.setChecked(True)
    line = view.editor.lines[-1]
    qtbot.waitUntil(line.field.isVisible)
    line.field.setFocus()
    opened.focusNextPrevChild(True)
    assert line.isAncestorOf(opened.focusWidget())


def test_writing_a_question_keeps_the_focus_when_it_is_stored(opened: Window, qtbot: QtBot) -> None:
    """After the pause in which it is stored, she goes on typing in it."""
    session, workspace = opened.open.session, opened.open.workspace  # type: ignore[union-attr]
    guide = guides.add_guide(session.store, "1")
    question = guides.add_guide_question(session.store, guide)
    workspace.show_page("overview")
    workspace.pages["overview"].show_view("asked")
    view = workspace.pages["overview"].views["asked"]
    view.guide.setChecked(True)
    field = view.editor.lines[-1].field
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    qtbot.keyClicks(field, "Hvem")
    qtbot.waitUntil(lambda: session.project.guide_questions[question].text == "Hvem", timeout=3000)
    qtbot.wait(50)
    assert field.hasFocus()
