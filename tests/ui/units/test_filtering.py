"""Which units the table shows: narrowed by words, themes and quotes, and what it says when there are none."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.uses import uses_of
from annotator.storage.actions import chapter, coding, transcripts
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.session import Session
from annotator.ui.units.panel import UnitsPanel
from tests.storage.projects import interview


def test_typed_words_filter_and_show_all_brings_back(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The field narrows after a short pause and says how many are left."""
    everything = len(panel.model.rows)
    qtbot.keyClicks(panel.bar.field, "bilen")
    qtbot.waitUntil(lambda: 0 < len(panel.model.rows) < everything)

    assert str(panel.model.unit_count) in panel.bar._count.text()
    panel.bar.clear()
    assert len(panel.model.rows) == everything


def test_passages_marked_without_a_code_are_not_called_nothing(store, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Some methods mark first and code last: the empty table says where what she marked is."""
    transcripts.import_transcripts(store, [interview()])
    document = store.project.ordered_documents()[0].id
    coding.mark_idea(store, document, 0, 12)
    panel = UnitsPanel(Session(store), None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()

    assert "Ideas" in panel._empty.text()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_theme_is_chosen_by_typing(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The pill opens a type-ahead list; Enter takes the first and narrows the table."""
    everything = len(panel.model.rows)
    qtbot.mouseClick(panel.bar._nodes, Qt.MouseButton.LeftButton)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, "ansvaret kommer")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    assert 0 < len(panel.model.rows) < everything
    assert [session.project.nodes[n].name for n in panel.model.filter.nodes] == ["Ansvaret kommer før tryggheten"]


def test_only_quoted_units_are_shown(panel: UnitsPanel, session: Session) -> None:
    """From the pill's menu; a quote taken out of the chapter takes its unit out of the table, undo puts it back."""
    menu = panel.bar.quoted._menu
    assert menu is not None
    menu.actions()[1].trigger()
    before = panel.model.unit_count
    unit = panel.model.rows[0].unit
    quotes = {use.quote for use in uses_of(session.project, unit)}
    for item in [item.id for item in session.project.outline if item.quote in quotes]:
        chapter.remove_item(session.store, item)

    assert panel.model.unit_count == before - 1
    assert panel.model.row_of(unit) == -1
    for _ in quotes:
        session.store.undo()
    assert panel.model.unit_count == before
