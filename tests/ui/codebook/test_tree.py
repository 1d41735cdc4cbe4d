"""The tree with real keys, clicks and drops."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import parents
from annotator.storage.actions import nodes
from annotator.ui.codebook.keys import COMMANDS, shown_key, title
from annotator.ui.codebook.mime import place_in, place_mime
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.transcript.dragging import mime_of_selection, node_in
from tests.ui.codebook.conftest import LINES, Book

Choose = Callable[..., None]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def drop(panel: CodebookPanel, data: QMimeData, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """Drag over the tree and let go there, by the events a real drag sends."""
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    wanted = Qt.DropAction.CopyAction if held & CTRL else Qt.DropAction.MoveAction
    view, left = panel.tree.viewport(), Qt.MouseButton.LeftButton
    events = (
        QDragEnterEvent(at, actions, data, left, held),
        QDragMoveEvent(at, actions, data, left, held),
        QDropEvent(QPointF(at), actions, data, left, held),
    )
    for event in events:
        event.setDropAction(wanted)
        QApplication.sendEvent(view, event)


def place(panel: CodebookPanel, node: int, part: float = 0.5) -> QPoint:
    """A point in a node's row: 0 its upper edge, 1 its lower."""
    row = panel.tree.visualRect(panel.model.indexes_of(node)[0])
    return QPoint(row.left() + row.width() // 2, row.top() + round(row.height() * part))


def test_choosing_a_row_is_the_focus_of_the_session(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """A click focuses the node for all views, and a focus from elsewhere chooses the row."""
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, book.nodes["Tid"]))
    assert book.session.node == book.nodes["Tid"]

    book.session.focus_node(book.nodes["Magefølelse"])

    assert panel.tree.node == book.nodes["Magefølelse"]


def test_rename_in_place_and_undo(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """F2, typing and Enter rename; undo gives the old name back; Esc leaves it."""
    choose("Tid")
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.viewport().findChild(QLineEdit)
    assert editor.text() == "Tid"
    qtbot.keyClicks(editor, "Tidspress i hverdagen")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: book.store.project.nodes[book.nodes["Tid"]].name == "Tidspress i hverdagen")
    book.store.undo()

    assert panel.tree.currentIndex().data() == "Tid"


def test_moving_by_key(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Alt and arrows: up, down, out, in – the row stays chosen, and each step is undone by one undo."""
    before = book.rows()
    choose("Terskelen for å ringe")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert book.under("Ansvar")[0] == "Terskelen for å ringe"
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right, ALT)
    assert book.under("Alene om svaret") == ["Terskelen for å ringe"]
    assert panel.tree.node == book.nodes["Terskelen for å ringe"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Left, ALT)
    assert book.under("Ansvar") == ["Alene om svaret", "Terskelen for å ringe", "Magefølelse"]
    assert panel.tree.node == book.nodes["Terskelen for å ringe"]
    for _ in range(4):
        book.store.undo()

    assert book.rows() == before


def test_bin_by_key_goes_to_the_next_row(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Delete puts the code in the bin and chooses its neighbour; the bin restores it."""
    choose("Alene om svaret")

    qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)

    assert panel.tree.node == book.nodes["Terskelen for å ringe"]
    assert not panel.bin.isHidden()
    assert "1" in panel.bin.fold.text()
    panel.bin.fold.click()
    qtbot.mouseClick(panel.bin.back, Qt.MouseButton.LeftButton)
    assert panel.bin.isHidden()
    assert book.under("Ansvar")[0] == "Alene om svaret"
    assert book.session.node == book.nodes["Alene om svaret"]


def test_what_she_closed_stays_closed(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """Closing a theme survives renames, moves and a filter; a filter opens it meanwhile."""
    theme = panel.model.indexes_of(book.nodes["Ansvar"])[0]
    panel.tree.collapse(theme)
    nodes.move_node(book.store, book.nodes["Tid"], None, book.nodes["Støtte"], 0)
    assert not panel.tree.isExpanded(panel.model.indexes_of(book.nodes["Ansvar"])[0])
    assert panel.tree.isExpanded(panel.model.indexes_of(book.nodes["Støtte"])[0])
    panel.model.set_filter("ringe")
    assert panel.tree.isExpanded(panel.model.indexes_of(book.nodes["Ansvar"])[0])
    panel.model.set_filter("")

    assert not panel.tree.isExpanded(panel.model.indexes_of(book.nodes["Ansvar"])[0])


def test_drop_on_a_theme_moves(panel: CodebookPanel, book: Book) -> None:
    """A code dropped on a theme stands under it, last, and no longer where it was."""
    data = panel.model.mimeData([panel.model.indexes_of(book.nodes["Magefølelse"])[0]])
    assert node_in(data) == book.nodes["Magefølelse"]
    assert place_in(data) == (book.nodes["Magefølelse"], book.nodes["Ansvar"])

    drop(panel, data, place(panel, book.nodes["Støtte"]))

    assert book.under("Støtte") == ["Lov å spørre", "Magefølelse"]
    assert "Magefølelse" not in book.under("Ansvar")


def test_drop_between_rows_sets_the_order(panel: CodebookPanel, book: Book) -> None:
    """A code let go on the edge above another stands before it."""
    data = panel.model.mimeData([panel.model.indexes_of(book.nodes["Magefølelse"])[0]])

    drop(panel, data, place(panel, book.nodes["Alene om svaret"], 0.04))

    assert book.under("Ansvar") == ["Magefølelse", "Alene om svaret", "Terskelen for å ringe"]


def test_ctrl_drop_lets_it_stand_in_both(panel: CodebookPanel, book: Book) -> None:
    """With Ctrl the code keeps its place and gets another; undo takes that away."""
    data = panel.model.mimeData([panel.model.indexes_of(book.nodes["Magefølelse"])[0]])

    drop(panel, data, place(panel, book.nodes["Støtte"]), CTRL)

    assert "Magefølelse" in book.under("Støtte")
    assert "Magefølelse" in book.under("Ansvar")
    book.store.undo()
    assert "Magefølelse" not in book.under("Støtte")


def test_alt_drop_merges(panel: CodebookPanel, book: Book) -> None:
    """With Alt the code becomes part of the one it is dropped on; a reason may be given without a dialog."""
    before = book.rows()
    data = panel.model.mimeData([panel.model.indexes_of(book.nodes["Tid"])[0]])

    drop(panel, data, place(panel, book.nodes["Alene om svaret"]), ALT)

    assert book.store.project.nodes[book.nodes["Tid"]].binned
    assert len(book.store.project.labels.where("node", book.nodes["Alene om svaret"])) == 2
    assert not panel.notice.isHidden()
    book.store.undo()
    assert book.rows() == before


def test_a_theme_cannot_be_dropped_into_itself(panel: CodebookPanel, book: Book) -> None:
    """Dropping a theme on its own code changes nothing."""
    before = book.rows()
    data = panel.model.mimeData([panel.model.indexes_of(book.nodes["Ansvar"])[0]])

    drop(panel, data, place(panel, book.nodes["Magefølelse"]))

    assert book.rows() == before


def test_words_dropped_on_a_code_are_coded(panel: CodebookPanel, book: Book) -> None:
    """A selection of the transcript dropped on a code – or on a theme directly – is a unit of it."""
    start = book.store.project.flat(book.document).starts[3]
    data = mime_of_selection(book.document, start, start + 19, LINES[3][:19])
    for name in ("Tid", "Støtte"):
        drop(panel, data, place(panel, book.nodes[name]))

    unit = next(u.id for u in book.store.project.units if book.store.project.ranges_of(u.id)[0] == (start, start + 19))
    assert [lb.node for lb in book.store.project.labels_of(unit)] == [book.nodes["Tid"], book.nodes["Støtte"]]


def test_a_drag_with_the_mouse_starts_with_the_chosen_code(
    panel: CodebookPanel, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pressing on a row and pulling begins a drag that carries that code."""
    carried: list[tuple[int, int | None] | None] = []
    monkeypatch.setattr(
        "annotator.ui.codebook.tree.QDrag.exec", lambda drag, *_: carried.append(place_in(drag.mimeData()))
    )
    view, at = panel.tree.viewport(), place(panel, book.nodes["Magefølelse"])

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for step in (10, 40, 80):
        qtbot.mouseMove(view, at - QPoint(0, step))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)

    assert (book.nodes["Magefølelse"], book.nodes["Ansvar"]) in carried


def test_what_is_carried_leaves_the_target_s_name_to_be_read(panel: CodebookPanel, book: Book) -> None:
    """The picture begins right of the pointer and below the row that the pointer is in the middle of."""
    tree, index = panel.tree, panel.model.indexes_of(book.nodes["Tid"])[0]
    drag = QDrag(tree)
    tree._rows.painter.hang_on(drag, panel.model.face(index), tree.viewport().width(), 1.0)

    left_top = -drag.hotSpot()
    assert left_top.x() > 0
    assert left_top.y() > tree.visualRect(index).height() / 2
    assert drag.pixmap().width() > 100


def test_the_eye_filters_the_text(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """V, or a click on the eye, shows a theme with its codes alone; again, or «Show all», shows everything."""
    shown: list[object] = []
    panel.filter_changed.connect(shown.append)
    choose("Ansvar")
    qtbot.keyClick(panel.tree, Qt.Key.Key_V)
    expected = {book.nodes[n] for n in ("Ansvar", "Alene om svaret", "Terskelen for å ringe", "Magefølelse")}
    assert shown[-1] == expected
    row = panel.tree.visualRect(panel.model.indexes_of(book.nodes["Tid"])[0])
    wide = QRect(0, row.top(), panel.tree.viewport().width(), row.height())
    eye = panel.tree.itemDelegate().painter.eye_rect(wide).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    assert shown[-1] == expected | {book.nodes["Tid"]}
    assert not panel.only.isHidden()
    panel.tree.clear_only()

    assert shown[-1] is None
    assert panel.only.isHidden()


def test_every_command_stands_in_the_menu_with_its_key(panel: CodebookPanel, book: Book, choose: Choose) -> None:
    """The context menu holds all that keys can do, and says which keys; levels are called as she calls them."""
    choose("Tid")
    texts = [action.text() for action in panel.tree.menu().actions() if not action.isSeparator()]

    called = {"new_code": "New code", "new_theme": "New theme"}
    expected = [f"{called.get(command.method) or title(command)}\t{shown_key(command)}" for command in COMMANDS]
    assert texts == expected
    assert all(QKeySequence(command.key).toString() for command in COMMANDS)


def test_long_names_take_four_lines_and_no_more(panel: CodebookPanel, book: Book) -> None:
    """A long name makes its row higher; the tooltip has all of it; nothing is wider than the panel."""
    long = "Viktig med tid til veiledning når alt annet haster og ingen har satt av rom til det de første ukene"
    node = book.make(long, "Ansvar")
    tree, model = panel.tree, panel.model
    short = tree.visualRect(model.indexes_of(book.nodes["Magefølelse"])[0]).height()
    index = model.indexes_of(node)[0]

    assert short * 1.4 < tree.visualRect(index).height() < short * 4.2
    assert tree.itemDelegate().painter.lines(model.face(index), 1, 200)[-1].endswith("…")
    assert len(tree.itemDelegate().painter.lines(model.face(index), 1, 200)) == 4
    assert index.data(Qt.ItemDataRole.ToolTipRole) == long
    assert tree.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("choice", ["Merge into", "Stand under", "Cancel"])
def test_a_code_dropped_on_a_code_asks_at_the_place(panel: CodebookPanel, book: Book, choice: str) -> None:
    """Merging and nesting are one click away from the drop, and Cancel changes nothing."""
    before, source = book.rows(), book.nodes["Tid"]
    drop(panel, place_mime(source, None), place(panel, book.nodes["Lov å spørre"]))
    assert book.rows() == before
    menu = next(m for m in panel.tree.findChildren(QMenu) if m.isVisible())
    next(one for one in menu.actions() if one.text().startswith(choice)).trigger()

    assert bool(book.store.project.nodes[source].binned) == (choice == "Merge into")
    assert ("Tid" in book.under("Lov å spørre")) == (choice == "Stand under")


def test_every_level_is_reached_by_keys(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Shift+Ins asks for the level, proposes the next one down, and the name goes on where she stood."""
    choose("Ansvar")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(panel.add.menu().isVisible)
    qtbot.keyClick(panel.add.menu(), Qt.Key.Key_Return)
    qtbot.keyClicks(panel.name, "ene ansvar")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    made = max(book.store.project.nodes, key=lambda node: node.id)
    assert book.store.project.layers[made.layer].kind == "group"
    assert [node.name for node in parents(book.store.project, made.id)] == ["Ansvar"]
