"""The inspector with real keys: words, place, codes with stance, texts that store themselves, going on to the next."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import in_text_order
from annotator.storage.actions import chapter, coding, memos, nodes
from annotator.storage.store import Store
from annotator.ui.codebook.chip import NodeChip
from annotator.ui.inspector.panel import InspectorPanel
from annotator.ui.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier


class Answers:
    """Stands for the user; the inspector never stops her with a question."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"a question was asked: {name}")


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[InspectorPanel]:
    """The inspector over the sample project, shown."""
    panel = InspectorPanel(session, Answers())  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(400, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    panel.flush()


@pytest.fixture
def unit(session: Session) -> int:
    """The first unit in the first interview with at least two codes and nothing written in the margin."""
    project = session.project
    first = project.ordered_documents()[0].id
    units = in_text_order(project, project.units.where("document", first))
    return next(u.id for u in units if len(project.labels_of(u.id)) > 1 and not project.memos_on("unit", u.id))


def chips(panel: InspectorPanel) -> list[NodeChip]:
    """The chips of the unit's codes."""
    return [chip for chip in panel.unit_card.codes.findChildren(NodeChip) if chip.isVisible()]


def entry(panel: InspectorPanel, node: int, text: str) -> QAction:
    """A line of a chip's menu."""
    return next(action for action in panel.unit_card.menu(node).actions() if action.text() == text)


def test_nothing_chosen_is_a_hint(panel: InspectorPanel) -> None:
    """Without a focus the inspector says what to do."""
    assert panel.hint.isVisible()
    assert panel.unit_card.isHidden()
    assert panel.node_card.isHidden()


def test_a_unit_with_words_place_and_codes(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """The unit in focus is shown with its words, participant, interview and paragraph, and a chip per code."""
    session.focus_unit(unit)
    qtbot.waitUntil(lambda: len(chips(panel)) == len(session.project.labels_of(unit)))

    assert panel.unit_card.words.text() == session.project.text_of(unit)
    assert "P01" in panel.unit_card.place.text()
    assert "Intervju 1" in panel.unit_card.place.text()
    assert "paragraph" in panel.unit_card.place.text()
    assert all(chip.accessibleName() for chip in chips(panel))


def test_the_definition_is_there_while_coding(panel: InspectorPanel, session: Session) -> None:
    """With no unit in focus, the code in focus shows its card; a unit takes its place, and `show_node` asks for it."""
    node = next(n for n in session.project.nodes if n.definition)
    session.focus_node(node.id)
    assert panel.node_card.isVisible()
    assert panel.node_card.texts["definition"].text() == node.definition
    session.focus_unit(next(iter(session.project.units)).id)
    assert panel.node_card.isHidden()
    panel.show_node(node.id)

    assert panel.node_card.isVisible()


def test_a_condensation_stores_itself(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """Typing is stored after a pause; what is not yet stored is stored when she goes to another unit."""
    session.focus_unit(unit)
    panel.focus_condensation()
    column, field = next(iter(panel.unit_card.columns.items()))
    assert field.hasFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Fikk ansvar for tidlig")
    qtbot.waitUntil(lambda: session.project.column_text(unit, column) == "Fikk ansvar for tidlig", timeout=2000)
    qtbot.keyClicks(field, ", og sto alene")
    other = next(u.id for u in session.project.units if u.id != unit)
    session.focus_unit(other)

    assert session.project.column_text(unit, column) == "Fikk ansvar for tidlig, og sto alene"
    assert field.text() == session.project.column_text(other, column)


def test_undo_reaches_what_was_just_typed(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """The project's undo takes the typing back, and the field follows; the field keeps no undo of its own."""
    session.focus_unit(unit)
    column, field = list(panel.unit_card.columns.items())[1]
    before = session.project.column_text(unit, column)
    field.setFocus()
    qtbot.keyClicks(field, "xyz")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    panel.flush()
    assert "xyz" in session.project.column_text(unit, column)
    session.store.undo()

    assert session.project.column_text(unit, column) == before
    assert field.text() == before


def test_the_field_grows_with_the_text(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """A long condensation is seen whole: no scroll bar in the field."""
    session.focus_unit(unit)
    field = next(iter(panel.unit_card.columns.values()))
    field.show_text("")
    low = field.sizeHint().height()
    field.setPlainText("Et langt avsnitt om ansvar. " * 30)

    qtbot.waitUntil(lambda: field.height() > low * 3)
    assert field.verticalScrollBar().maximum() == 0


def test_ctrl_return_goes_to_the_next_unit_with_the_caret(
    panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot
) -> None:
    """Condensing goes on from unit to unit without the mouse, in the order of the text."""
    session.show_document(session.project.units[unit].document)
    session.focus_unit(unit)
    panel.focus_condensation()
    field = next(iter(panel.unit_card.columns.values()))
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)

    assert session.unit not in (unit, None)
    assert session.project.ranges_of(session.unit)[0] >= session.project.ranges_of(unit)[0]
    assert next(iter(panel.unit_card.columns.values())).hasFocus()


def test_a_long_code_name_does_not_widen_the_panel(
    panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot
) -> None:
    """In a narrow panel a long name breaks, and the star, the cross and “Next unit” stay in sight."""
    name = "Hvordan det var å begynne i hjemmetjenesten rett fra praksis"
    node = session.project.labels_of(unit)[0].node
    nodes.update_node(session.store, node, name=name)
    session.focus_unit(unit)
    panel.resize(230, 800)
    qtbot.waitUntil(lambda: panel.viewport().width() < 240)
    chip = next(chip for chip in chips(panel) if chip.text() == name)
    assert panel.widget().width() <= panel.viewport().width()
    assert chip.mapTo(panel.viewport(), chip.cross_rect().bottomRight()).x() < panel.viewport().width()
    assert chip.height() > chip.fontMetrics().lineSpacing() * 2


@pytest.mark.parametrize("width", range(220, 420, 25))
def test_nothing_is_cut_at_any_width(panel: InspectorPanel, session: Session, width: int, qtbot: QtBot) -> None:
    """Every text that wraps, and every chip, has the height it needs at the width it got, on the hint and on cards."""
    node = next(node for node in session.project.nodes if node.definition and node.name == "Alene i bilen")
    unit = next(iter(session.project.units)).id
    panel.resize(width, 900)
    for show in (lambda: None, lambda: session.focus_node(node.id), lambda: session.focus_unit(unit)):
        show()
        qtbot.waitUntil(lambda: bool(wrapping(panel)) and not cut(panel), timeout=2_000)
        assert panel.widget().width() <= panel.viewport().width()


def wrapping(panel: InspectorPanel) -> list[QLabel | NodeChip]:
    """The texts in sight that are the higher the narrower they are."""
    parts = [*panel.findChildren(QLabel), *panel.findChildren(NodeChip)]
    return [part for part in parts if part.isVisible() and part.hasHeightForWidth()]


def cut(panel: InspectorPanel) -> list[str]:
    """Those of them that got less height than they need."""
    return [part.text() for part in wrapping(panel) if part.height() < part.heightForWidth(part.width())]


def test_stance_by_the_chips_menu(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """A code can be marked as contradicted; the chip says so in words; undo takes it back."""
    session.focus_unit(unit)
    node = session.project.labels_of(unit)[0].node
    assert entry(panel, node, "Supports").isChecked()
    entry(panel, node, "Contradicts").trigger()

    assert session.project.labels_of(unit)[0].stance == "against"
    qtbot.waitUntil(lambda: any("contradicts" in chip.accessibleName() for chip in chips(panel)))
    session.store.undo()
    assert session.project.labels_of(unit)[0].stance == "for"


def test_codes_come_off_by_cross_and_by_key(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """The cross and the Delete key take a code off; undo gives it back."""
    session.focus_unit(unit)
    before = [lb.node for lb in session.project.labels_of(unit)]
    qtbot.waitUntil(lambda: len(chips(panel)) == len(before))
    chip = chips(panel)[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross_rect().center())
    assert [lb.node for lb in session.project.labels_of(unit)] == before[1:]
    session.store.undo()
    qtbot.waitUntil(lambda: len(chips(panel)) == len(before))
    qtbot.keyClick(chips(panel)[0], Qt.Key.Key_Delete)

    assert [lb.node for lb in session.project.labels_of(unit)] == before[1:]


def test_add_a_code_from_the_inspector(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """«Add code» opens the code box for this unit; a new name is made and given."""
    session.focus_unit(unit)
    button = next(b for b in panel.unit_card.codes.findChildren(QPushButton) if b.text() == "Add code")
    button.click()
    box = panel.unit_card._box
    assert box is not None
    assert box.isVisible()
    qtbot.keyClicks(box.field, "Noe helt nytt")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    names = [session.project.nodes[lb.node].name for lb in session.project.labels_of(unit)]
    assert names[-1] == "Noe helt nytt"


def test_an_idea_is_made_a_code(panel: InspectorPanel, session: Session, qtbot: QtBot) -> None:
    """An uncoded highlight says so and offers to become coded."""
    idea = next(u.id for u in session.project.units if u.status == "idea")
    session.focus_unit(idea)
    assert panel.unit_card.idea.isVisible()
    buttons = panel.unit_card.codes.findChildren(QPushButton)
    next(b for b in buttons if b.text().startswith("Make it a code")).click()
    box = panel.unit_card._box
    assert box is not None
    qtbot.keyClicks(box.field, "Ordentlig sykepleie")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert session.project.units[idea].status == "coded"
    assert panel.unit_card.idea.isHidden()


def test_star_and_chapter(panel: InspectorPanel, session: Session, unit: int) -> None:
    """The star marks a golden quote; where the unit is quoted stands below, and a second use is pointed out."""
    session.focus_unit(unit)
    was = session.project.units[unit].golden
    panel.unit_card.star.click()
    assert session.project.units[unit].golden is not was
    node = session.project.labels_of(unit)[0].node
    for _ in range(2):
        chapter.choose_quote(session.store, node, unit)

    assert session.project.nodes[node].name in panel.unit_card.used.text()
    assert "more than once" in panel.unit_card.used.text()


def test_a_note_in_the_margin(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """A note is made by typing, changed by typing, and goes when it is emptied."""
    session.focus_unit(unit)
    panel.focus_memo()
    field = panel.unit_card.memo
    assert field.hasFocus()
    qtbot.keyClicks(field, "Se også P03")
    field.flush()
    qtbot.keyClicks(field, "!")
    field.flush()
    assert [m.text for m in session.project.memos_on("unit", unit)] == ["Se også P03!"]
    assert session.project.memos_on("unit", unit)[0].kind == "margin"
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    panel.flush()

    assert session.project.memos_on("unit", unit) == []


def test_flush_stores_before_closing(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """What was typed a moment before closing is stored by `flush`."""
    session.focus_unit(unit)
    qtbot.keyClicks(panel.unit_card.memo, "Siste ord")
    panel.flush()

    assert session.project.memos_on("unit", unit)[0].text == "Siste ord"


def test_a_unit_that_goes_is_let_go(panel: InspectorPanel, session: Session, unit: int, qtbot: QtBot) -> None:
    """A deleted unit leaves the inspector, even with something half typed; undo does not bring a crash."""
    session.focus_unit(unit)
    qtbot.keyClicks(panel.unit_card.memo, "halvt")
    coding.delete_unit(session.store, unit)
    assert session.unit is None
    assert panel.unit_card.isHidden()
    session.store.undo()
    session.focus_unit(unit)

    assert panel.unit_card.words.text() == session.project.text_of(unit)


def test_a_memo_written_elsewhere_is_shown(panel: InspectorPanel, session: Session, unit: int) -> None:
    """A memo added in another view comes into the field."""
    session.focus_unit(unit)
    memos.add_memo(session.store, "Fra notatsiden", "margin", "unit", unit)

    assert panel.unit_card.memo.text() == "Fra notatsiden"


def test_a_card_that_was_behind_shows_the_name_of_today(panel: InspectorPanel, session: Session) -> None:
    """A code renamed while another page was in front has its new name on the card that comes back."""
    node = next(iter(session.project.nodes)).id
    session.focus_node(node)
    panel.hide()
    nodes.update_node(session.store, node, name="Et nytt navn")
    panel.show()
    assert panel.node_card.name.text() == "Et nytt navn"


def test_an_empty_project_has_a_hint(store: Store, qtbot: QtBot) -> None:
    """A project with nothing in it opens the inspector without a fault."""
    session = Session(store)
    panel = InspectorPanel(session, Answers())  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()
    panel.next_unit()
    panel.focus_condensation()
    panel.focus_memo()

    assert panel.hint.isVisible()
    session.close()
