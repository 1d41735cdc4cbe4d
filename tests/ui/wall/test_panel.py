"""The wall through real events: putting up, dragging, keys, groups, lines, and what leaves."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import children, kind_of
from annotator.storage import access_log
from annotator.storage.actions import nodes, wall
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.session import Session
from annotator.ui.units.panel import UnitsPanel
from annotator.ui.wall.editor import WallEditor
from annotator.ui.wall.panel import WallPanel
from annotator.ui.wall.shelf_rows import COLOUR, HANGS, IS_THEME

pytestmark = pytest.mark.usefixtures("before_theme_work")


class Answers:
    """The answers of this test's student."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def save_file(self, title: str, suggested: str, filters: str) -> Path:
        return self.place / suggested.partition(".")[0]


@pytest.fixture
def panel(qtbot: QtBot, session: Session, tmp_path: Path) -> WallPanel:
    panel = WallPanel(session, Answers(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def codes(session: Session, count: int) -> list[int]:
    project = session.project
    return [node.id for node in project.nodes if project.layers[node.layer].kind == "code"][:count]


def spot(panel: WallPanel, card: int) -> QPoint:
    """Where a card's middle is on the screen."""
    item = panel.view.wall.cards[card]
    return panel.view.mapFromScene(item.sceneBoundingRect().center())


def drag(panel: WallPanel, qtbot: QtBot, start: QPoint, by: QPoint) -> None:
    """Press, move in steps, let go."""
    port = panel.view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for part in (2, 1):
        qtbot.mouseMove(port, start + by / part)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + by)


def write(panel: WallPanel, qtbot: QtBot, words: str) -> None:
    """Type where the wall is being written on, and leave it by key."""
    editor = panel.findChildren(WallEditor)[-1]
    assert editor.hasFocus()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def press(panel: WallPanel, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(panel.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def laid(panel: WallPanel, session: Session, count: int = 3) -> list[int]:
    """Some codes put up."""
    panel.put_up("node", codes(session, count))
    return sorted(panel.view.wall.cards)


def test_an_empty_wall_says_the_next_step(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Its button opens the shelf; what is chosen there is put up, and the wall takes its place."""
    assert panel._stack.currentIndex() == 1
    panel.setFocus()
    assert panel._begin.hasFocus()
    qtbot.mouseClick(panel._begin, Qt.MouseButton.LeftButton)
    assert panel.shelf.field.hasFocus()
    name = session.project.nodes[codes(session, 1)[0]].name
    qtbot.keyClicks(panel.shelf.field, name)
    qtbot.keyClick(panel.shelf.field, Qt.Key.Key_Return)

    assert panel._stack.currentIndex() == 0
    assert [item.face.text for item in panel.view.wall.cards.values()] == [name]
    first = panel.shelf.model.index(0)
    assert first.data(HANGS) is True
    assert str(first.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", on the wall")


def test_units_are_put_up_from_the_shelf(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Several at once, found by a word; the list says who speaks."""
    panel._toggle_shelf()
    panel.shelf.model.show_kind("unit")
    assert panel.shelf.model.index(0).data().startswith("P0")
    panel.shelf.list.setFocus()
    panel.shelf.list.setCurrentIndex(panel.shelf.model.index(0))
    qtbot.keyClick(panel.shelf.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.shelf.list, Qt.Key.Key_Return)

    assert [item.face.kind for item in panel.view.wall.cards.values()] == ["unit", "unit"]
    assert len(panel.view.wall.chosen_cards()) == 2
    qtbot.keyClick(panel.shelf.list, Qt.Key.Key_Escape)
    assert panel.shelf.isHidden()


def test_a_card_is_dragged(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """It stays where it was let go; one undo brings it back."""
    card = laid(panel, session)[0]
    before = session.project.wall_cards[card]
    drag(panel, qtbot, spot(panel, card), QPoint(60, 140))
    after = session.project.wall_cards[card]

    assert after.x > before.x
    assert after.y > before.y + 50
    session.store.undo()
    assert (panel.view.wall.cards[card].x(), panel.view.wall.cards[card].y()) == (before.x, before.y)


def test_cards_are_reached_and_moved_by_keys(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Arrows and Tab go from card to card, Alt with an arrow moves the card, and a burst of it is one step of undo."""
    first, second, third = laid(panel, session)
    panel.view.wall.clearSelection()
    panel.view.current = None
    panel.view.setFocus()
    assert panel.view.current == first
    press(panel, qtbot, Qt.Key.Key_Right)
    assert panel.view.current == second
    press(panel, qtbot, Qt.Key.Key_Tab)
    assert panel.view.current == third
    assert session.project.nodes[codes(session, 3)[2]].name in panel.view.accessibleDescription()
    x = session.project.wall_cards[third].x
    for _ in range(3):
        press(panel, qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert session.project.wall_cards[third].x == x + 60
    session.store.undo()
    assert session.project.wall_cards[third].x == x
    press(panel, qtbot, Qt.Key.Key_Tab)
    assert not panel.view.hasFocus()


def test_a_slip_is_written_at_once(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """S hangs it up with the cursor in it; Return writes on it again."""
    laid(panel, session)
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_S)
    write(panel, qtbot, "Henger sammen?")
    (slip,) = (card for card in session.project.wall_cards if card.target is None)

    assert slip.text == "Henger sammen?"
    assert panel.view.wall.cards[slip.id].face.text == "Henger sammen?"
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_Return)
    write(panel, qtbot, "Nei.")
    assert session.project.wall_cards[slip.id].text == "Nei."


def test_undo_while_writing_takes_the_slip(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """What was typed on a slip that is gone is let go of."""
    panel.add_slip()
    editor = panel.findChildren(WallEditor)[-1]
    qtbot.keyClicks(editor, "Halvveis")
    session.store.undo()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert not len(session.project.wall_cards)


def test_a_line_by_keys(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """L, the arrows, Return, the words; D gives it a tip; Del takes it away and leaves the cards."""
    first, second, _ = laid(panel, session)
    panel.view.choose([first])
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_L)
    assert panel.view.linking
    press(panel, qtbot, Qt.Key.Key_Right)
    press(panel, qtbot, Qt.Key.Key_Return)
    write(panel, qtbot, "fører til")
    (link,) = session.project.wall_links
    assert (link.card_from, link.card_to, link.words) == (first, second, "fører til")
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_D)
    assert session.project.wall_links[link.id].directed
    press(panel, qtbot, Qt.Key.Key_Delete)

    assert not len(session.project.wall_links)
    assert len(panel.view.wall.cards) == 3


def test_a_group_becomes_a_theme(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """G draws the line and asks for the name; the button makes the theme; one undo takes it back."""
    cards = laid(panel, session)
    panel.view.choose(cards[:2])
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_G)
    write(panel, qtbot, "Det ytre")
    (group,) = session.project.wall_groups
    assert group.name == "Det ytre"
    panel.view.wall.areas[group.id].setSelected(True)
    assert panel._theme_button.isEnabled()
    qtbot.mouseClick(panel._theme_button, Qt.MouseButton.LeftButton)
    theme = session.project.wall_groups[group.id].node

    assert theme is not None
    assert [child.id for child in children(session.project, theme)] == codes(session, 2)
    assert "Det ytre" in panel._line.text()
    session.store.undo()
    assert theme not in session.project.nodes


def test_cards_go_into_a_group_and_out_of_it(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Where the middle of the card lies decides; a group that is dragged by its name takes its cards along."""
    cards = laid(panel, session)
    group = wall.group_cards(session.store, cards[:2], "Gruppe", (0, 0))
    panel.view.wall.clearSelection()
    third = spot(panel, cards[2])
    drag(panel, qtbot, third, QPoint(-120, 0))
    assert session.project.wall_cards[cards[2]].grouped == group
    drag(panel, qtbot, spot(panel, cards[2]), QPoint(300, 300))
    assert session.project.wall_cards[cards[2]].grouped is None
    area = panel.view.wall.areas[group].area.place
    before = session.project.wall_cards[cards[0]]
    drag(panel, qtbot, panel.view.mapFromScene(area.x + 80, area.y + 12), QPoint(0, 90))

    assert session.project.wall_cards[cards[0]].y > before.y + 40
    assert session.project.wall_cards[cards[0]].grouped == group


def test_taking_off_leaves_the_code(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Del takes the card down; the code is where it was, and undo hangs it up again."""
    card = laid(panel, session)[0]
    panel.view.choose([card])
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_Delete)
    assert card not in panel.view.wall.cards
    assert not session.project.nodes[codes(session, 1)[0]].binned
    session.store.undo()

    assert card in panel.view.wall.cards


def test_the_wall_follows_the_project(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """A renamed code, one in the bin, and what changed while the page was hidden."""
    first, second, _ = laid(panel, session)
    nodes.update_node(session.store, codes(session, 1)[0], name="Nytt navn")
    qtbot.waitUntil(lambda: panel.view.wall.cards[first].face.text == "Nytt navn")
    panel.hide()
    nodes.bin_node(session.store, codes(session, 2)[1])
    assert second in panel.view.wall.cards
    panel.show()

    assert second not in panel.view.wall.cards


def test_return_opens_what_a_card_stands_for(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """A code in the codebook, a unit in its interview."""
    card = laid(panel, session)[0]
    pages: list[str] = []
    session.page_requested.connect(pages.append)
    panel.view.choose([card])
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_Return)
    assert session.node == codes(session, 1)[0]
    unit = next(iter(session.project.units)).id
    panel.put_up("unit", [unit])
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_Return)

    assert session.unit == unit
    assert pages == ["text", "text"]


def test_from_the_codebook_and_the_table(session: Session, qtbot: QtBot, panel: WallPanel) -> None:
    """W in the tree and a line of the table's menu hang up what is chosen there."""
    codebook, table = CodebookPanel(session, panel._ask), UnitsPanel(session, panel._ask)
    for page in (codebook, table):
        qtbot.addWidget(page)
        page.show()
    codebook.tree.choose(codes(session, 1)[0])
    qtbot.keyClick(codebook.tree, Qt.Key.Key_W)
    table.table.select_unit(next(iter(session.project.units)).id)
    next(action for action in table._row_menu().actions() if action.text() == "Put on the wall").trigger()

    assert sorted(item.face.kind for item in panel.view.wall.cards.values()) == ["code", "unit"]


def test_zoom_by_key_and_wheel_menu_by_choice(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Plus and minus undo each other; 0 brings all into sight; the menu offers what the choice allows."""
    cards = laid(panel, session)
    panel.view.setFocus()
    scale = panel.view.transform().m11()
    press(panel, qtbot, Qt.Key.Key_Plus)
    assert panel.view.transform().m11() > scale
    press(panel, qtbot, Qt.Key.Key_Minus)
    assert panel.view.transform().m11() == pytest.approx(scale)
    press(panel, qtbot, Qt.Key.Key_0)
    shown = panel.view.mapToScene(panel.view.viewport().rect()).boundingRect()
    assert all(shown.contains(panel.view.wall.cards[card].sceneBoundingRect()) for card in cards)
    panel.view.wall.clearSelection()
    alone = len(panel.menu().actions())
    panel.view.choose(cards)

    assert len(panel.menu().actions()) > alone
    QApplication.processEvents()


def test_the_map_and_the_cards_leave(panel: WallPanel, session: Session, tmp_path: Path) -> None:
    """SVG and PDF, through the leak check, noted in the access log."""
    laid(panel, session)
    panel.save_map()
    panel.save_cards()

    assert ET.parse(tmp_path / "Thematic map.svg").getroot().tag.endswith("svg")
    assert (tmp_path / "Cards to cut out.pdf").read_bytes().startswith(b"%PDF")
    assert [entry.what for entry in access_log.entries(session.store)][-2:] == ["exported", "exported"]


def test_a_group_is_named_and_made_a_theme_by_keys(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """From a card in it: N writes the group's name, T makes it a theme. By keys alone groups could not be chosen."""
    two = codes(session, 2)
    panel.put_up("node", two)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_G)
    panel.findChild(WallEditor).end()
    panel.view.choose([next(iter(panel.view.wall.cards))])
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    editor = next(found for found in panel.findChildren(WallEditor) if found.isVisible())
    qtbot.keyClicks(editor, "Fotfeste")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(panel.view, Qt.Key.Key_T)

    theme = next(node for node in session.project.nodes if node.name == "Fotfeste")
    assert {child.id for child in children(session.project, theme.id)} == set(two)


def test_nothing_chosen_nothing_to_put_up(panel: WallPanel, qtbot: QtBot) -> None:
    """The button is grey until a row is chosen, instead of doing nothing."""
    panel._toggle_shelf()
    assert not panel.shelf.put.isEnabled()
    panel.shelf.list.setCurrentIndex(panel.shelf.model.index(0))
    assert panel.shelf.put.isEnabled()


def test_what_is_said_of_a_slip_is_one_line(panel: WallPanel, session: Session) -> None:
    """A slip of several lines does not push the wall up."""
    panel.add_slip()
    card = next(iter(panel.view.wall.cards))
    wall.write_slip(session.store, card, "Hva nå?\nOg så?")
    panel.refresh()

    assert "Hva nå? Og så?" in panel.view.sentence(card)


def test_the_shelf_ticks_what_hangs(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """What hangs has its tick at the right however long the name; a theme is round, and its mark as in the tree."""
    theme = next(n.id for n in session.project.nodes if kind_of(session.project, n) == "theme")
    nodes.update_node(session.store, theme, name="Et langt navn " * 12)
    panel._toggle_shelf()
    qtbot.waitUntil(lambda: panel.shelf.list.viewport().width() > 100)
    row = next(at for at, (node, _, _) in enumerate(panel.shelf.model.rows) if node == theme)
    index = panel.shelf.model.index(row)
    assert (index.data(HANGS), index.data(IS_THEME)) == (False, True)
    box = panel.shelf.list.visualRect(index)
    end = QRect(box.right() - box.height(), box.top(), box.height(), box.height())
    bare = panel.shelf.list.viewport().grab(end).toImage()
    wall.put_on_wall(session.store, "node", [theme])
    panel.shelf.refresh()
    shown = panel.shelf.list.viewport().grab(end).toImage()

    blank = bare.copy()
    blank.fill(bare.pixelColor(1, 1))
    assert bare == blank
    assert shown != blank
    assert index.data(COLOUR) is not None


def test_an_arrow_finds_the_card_again_after_escape(panel: WallPanel, session: Session, qtbot: QtBot) -> None:
    """Esc lets go of what was chosen; in the corner, where there is no way on, the arrow chooses the card itself."""
    laid(panel, session)
    panel.view.setFocus()
    press(panel, qtbot, Qt.Key.Key_Escape)
    assert not panel.view.wall.chosen_cards()
    press(panel, qtbot, Qt.Key.Key_Up)
    assert panel.view.wall.chosen_cards() == [panel.view.current]
