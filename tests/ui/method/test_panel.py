"""The method page by real events: ticks, switching, levels and columns, and memos begun from questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import ordered_layers
from annotator.storage.actions import coding, nodes
from annotator.storage.actions.method import set_method
from annotator.storage.templates import templates
from annotator.ui.method.panel import MethodPanel
from annotator.ui.method.slot_list import SlotList
from annotator.ui.notes.panel import NotesPanel
from annotator.ui.session import Session

pytestmark = pytest.mark.usefixtures("before_theme_work")


class NobodyAsks:
    """Nothing on this page asks a question."""


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> MethodPanel:
    """The page on the sample project, shown."""
    panel = MethodPanel(session, NobodyAsks())  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def box(panel: MethodPanel, words: str) -> QCheckBox:
    boxes = [found for card in panel.section.cards for found in card.findChildren(QCheckBox)]
    return next(found for found in boxes if found.accessibleName() == words)


def names(session: Session) -> list[str]:
    return [layer.name for layer in reversed(ordered_layers(session.project))]


def shown(rows: SlotList) -> list[str]:
    return [row.name.text() for row in rows.rows]


def test_a_point_is_ticked_by_space_and_undone(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """With its day beside it; undo takes it back on the page too."""
    first = box(panel, "Read every interview from beginning to end")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert [tick.step for tick in session.project.step_ticks] == ["reflexive_ta.familiarisation.read"]
    qtbot.waitUntil(lambda: first.accessibleDescription() != "")

    session.store.undo()
    qtbot.waitUntil(lambda: not first.isChecked())
    assert first.accessibleDescription() == ""


def test_the_sentence_beside_the_box_ticks_it(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """As everywhere."""
    line = box(panel, "Drawn a first map of the themes").parentWidget()
    text = next(found for found in line.children() if getattr(found, "pressed", None) and found.isWidgetType()
                and not isinstance(found, QCheckBox))  # fmt: skip
    qtbot.mouseClick(text, Qt.MouseButton.LeftButton)

    assert [tick.step for tick in session.project.step_ticks] == ["reflexive_ta.initial.map"]


def test_a_step_says_what_the_project_holds(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """Its own names of the levels, and new numbers as soon as there are any; nothing is said of what there is none."""
    initial = panel.section.cards[2]
    assert "Tema: 4" in initial.facts.text()
    assert "snapshot" not in initial.facts.text()
    layer = next(one for one in session.project.layers if one.slot == "theme")
    nodes.create_node(session.store, layer.id, "Enda et")

    qtbot.waitUntil(lambda: "Tema: 5" in initial.facts.text())


def test_content_analysis_says_what_has_no_place(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """Codes outside the categories by her name of the level, and units that carry no code, among the quiet facts."""
    set_method(session.store, "content_analysis")
    panel.section.refresh()
    facts = panel.section.cards[3].facts
    category = next(one for one in session.project.layers if one.slot == "category")
    qtbot.waitUntil(lambda: "no “Kategori”" in facts.text())
    node = nodes.create_node(session.store, category.id, "Ansvar")
    coding.code_range(session.store, session.project.ordered_documents()[0].id, 0, 12, node)

    qtbot.waitUntil(lambda: "without a code" in facts.text())


def test_a_step_leads_to_its_page(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """By Enter on its button."""
    card = panel.section.cards[-1]
    with qtbot.waitSignal(session.page_requested) as asked:
        qtbot.keyClick(card.go, Qt.Key.Key_Return)
    assert asked.args == ["chapter"]


def test_switching_and_back(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """One key switches, names follow, the steps are the other method's, and ticks wait for its return."""
    first = box(panel, "Read every interview from beginning to end")
    qtbot.keyClick(first, Qt.Key.Key_Space)
    panel.show_section("choice")
    choices = panel.section.choices
    assert choices["reflexive_ta"].isChecked()
    qtbot.keyClick(choices["stc"], Qt.Key.Key_Space)

    assert session.project.info.method == "stc"
    assert [key for key, choice in choices.items() if choice.isChecked()] == ["stc"]
    assert names(session) == ["Kodegruppe", "Subgruppe", "Kode"]
    panel.show_section("steps")
    assert len(panel.section.cards) == 4
    assert not any(found.isChecked() for card in panel.section.cards for found in card.findChildren(QCheckBox))

    session.store.undo()
    qtbot.waitUntil(lambda: len(panel.section.cards) == 6)
    assert box(panel, "Read every interview from beginning to end").isChecked()


def test_choosing_the_same_again_is_no_action(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """It stays chosen, and there is nothing to undo."""
    panel.show_section("choice")
    choice = panel.section.choices["reflexive_ta"]
    qtbot.keyClick(choice, Qt.Key.Key_Space)

    assert choice.isChecked()
    assert session.store.undo_name is None


@pytest.mark.parametrize("key", templates())
def test_every_method_can_be_shown(panel: MethodPanel, session: Session, key: str) -> None:
    """All sections of each, with a card for each step and a button for each question."""
    set_method(session.store, key)
    panel.show_section("steps")
    panel.section.refresh()
    assert len(panel.section.cards) == len(templates()[key].steps)
    panel.show_section("decisions")
    assert list(panel.section.buttons) == [prompt.key for prompt in templates()[key].prompts]
    panel.show_section("levels")
    assert shown(panel.section.layers) == names(session)


def test_a_level_is_renamed_in_place(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """Enter stores; an empty name brings the old one back."""
    panel.show_section("levels")
    field = panel.section.layers.rows[0].name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Hovedfunn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert names(session)[0] == "Hovedfunn"

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Hovedfunn"


def test_a_name_is_stored_when_the_project_is_left(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """Locking asks the page for what was typed a moment ago."""
    panel.show_section("levels")
    field = panel.section.columns.rows[0].name
    field.selectAll()
    qtbot.keyClicks(field, "Kort sagt")
    panel.flush()

    assert session.project.ordered_columns()[0].name == "Kort sagt"


def test_a_level_is_added_moved_and_removed_by_keys(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """The focus stays with what she moves, so that the key can be pressed again."""
    panel.show_section("levels")
    section = panel.section
    section.kind.setCurrentIndex(section.kind.findData("theme"))
    qtbot.keyClicks(section.layers.new, "Hovedtema")
    qtbot.keyClick(section.layers.new, Qt.Key.Key_Return)
    assert shown(section.layers) == ["Hovedtema", "Tema", "Undertema", "Kode"] == names(session)

    section.layers.rows[0].down.setFocus()
    qtbot.keyClick(section.layers.rows[0].down, Qt.Key.Key_Space)
    assert names(session) == ["Tema", "Hovedtema", "Undertema", "Kode"]
    assert QApplication.focusWidget() is section.layers.rows[1].down
    qtbot.keyClick(section.layers.rows[1].up, Qt.Key.Key_Space)
    assert shown(section.layers)[0] == "Hovedtema"

    assert not section.layers.rows[1].remove.isEnabled()  # Tema is in use
    assert "stays" in section.layers.rows[1].remove.toolTip()
    qtbot.keyClick(section.layers.rows[0].remove, Qt.Key.Key_Space)
    assert names(session) == ["Tema", "Undertema", "Kode"]


def test_a_column_is_added_and_put_first(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """It is what Ctrl+D writes from then on."""
    panel.show_section("levels")
    rows = panel.section.columns
    qtbot.keyClicks(rows.new, "Undring")
    rows.add.click()
    qtbot.keyClick(rows.rows[2].up, Qt.Key.Key_Space)
    qtbot.keyClick(rows.rows[1].up, Qt.Key.Key_Space)

    assert session.project.ordered_columns()[0].name == "Undring"


def test_a_question_begins_a_memo_of_its_kind(panel: MethodPanel, session: Session, qtbot: QtBot) -> None:
    """Dated, open on the notes page; afterwards the button leads to the same memo."""
    notes = NotesPanel(session, NobodyAsks())  # type: ignore[arg-type]
    qtbot.addWidget(notes)
    notes.show()
    before = len(session.project.memos)
    panel.show_section("decisions")
    with qtbot.waitSignals([session.page_requested, session.memo_requested]):
        qtbot.keyClick(panel.section.buttons["scope"], Qt.Key.Key_Return)

    memo = max(session.project.memos, key=lambda memo: memo.id)
    assert (memo.kind, memo.text, bool(memo.date)) == ("method", "The whole set or one topic?\n", True)
    assert notes._page.memo == memo.id
    qtbot.waitUntil(lambda: panel.section.buttons["scope"].text() == "Open")
    with qtbot.waitSignal(session.memo_requested) as asked:
        panel.section.buttons["scope"].click()
    assert asked.args == [memo.id]
    assert len(session.project.memos) == before + 1
