"""Reading the extracts of a theme, and what can be done with each."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.codebook import descendants, same_name, units_with
from annotator.domain.voices import voices
from annotator.storage.actions import chapter, coding
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.extracts.panel import ExtractsPanel
from annotator.ui.session import Session


class Choosing:
    """Answers a choice with the second option."""

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        return 1


@pytest.fixture
def panel(session: Session, qtbot) -> ExtractsPanel:  # type: ignore[no-untyped-def]
    panel = ExtractsPanel(session, Choosing())  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(700, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def theme(session: Session) -> int:
    found = same_name(session.project, "Ansvaret kommer før tryggheten")
    assert found is not None
    return found.id


def shown(panel: ExtractsPanel) -> list[int]:
    return [row.unit for row in panel.model.rows if row.unit]


def test_follows_the_focused_node(panel: ExtractsPanel, session: Session) -> None:
    """All units of the theme and the codes below it are there, once each, and nothing without a node."""
    assert shown(panel) == []
    assert panel._stack.currentWidget() is panel._empty

    session.focus_node(theme(session))

    expected = {u.id for u in units_with(session.project, descendants(session.project, theme(session)))}
    assert set(shown(panel)) == expected
    assert len(shown(panel)) == len(expected)
    assert panel.list.current_unit == shown(panel)[0]
    assert session.unit is None


def test_says_who_is_silent(panel: ExtractsPanel, session: Session) -> None:
    """The line above the extracts counts the speaking and names the silent."""
    code = next(n.id for n in session.project.nodes if n.layer == 1 and voices(session.project, n.id).silent)
    session.focus_node(code)

    heard = voices(session.project, code)
    text = panel._voices.text()
    assert text.startswith(f"{len(heard.speaking)} of {len(heard.speaking) + len(heard.silent)}")
    assert all(person.pseudonym in text for person in heard.silent)


def test_stances_narrow_with_counts(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The pill shows how many contradict; pressed, only those are left; pressed again, all."""
    session.focus_node(theme(session))
    everything = shown(panel)
    against = panel.model.by_stance["against"]

    qtbot.mouseClick(panel.stances["against"], Qt.MouseButton.LeftButton)
    assert len(shown(panel)) == against > 0
    qtbot.mouseClick(panel.stances["against"], Qt.MouseButton.LeftButton)
    assert shown(panel) == everything


def test_keys_move_star_and_jump(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Down passes over headings, Space stars, Enter goes to the source."""
    session.focus_node(theme(session))
    panel.list.setFocus()
    for _ in range(len(shown(panel)) - 1):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    unit = shown(panel)[-1]
    assert session.unit == panel.list.current_unit == unit

    golden = session.project.units[unit].golden
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert session.project.units[unit].golden is not golden
    with qtbot.waitSignal(session.range_requested) as jumped:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert jumped.args[1:] == list(session.project.ranges_of(unit)[0])


def test_a_quote_goes_into_the_chapter_once(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Q takes the extract into the focused theme's section; a second Q adds nothing."""
    session.focus_node(theme(session))
    quoted = {session.project.quotes[i.quote].unit for i in session.project.outline if i.quote is not None}
    row = next(at for at, row in enumerate(panel.model.rows) if row.unit and row.unit not in quoted)
    panel.list.select_row(row)
    before = len(chapter.items_of(session.store, theme(session)))

    qtbot.keyClick(panel.list, Qt.Key.Key_Q)
    qtbot.keyClick(panel.list, Qt.Key.Key_Q)

    assert len(chapter.items_of(session.store, theme(session))) == before + 1
    assert panel.model.card(panel.list.current_unit).quoted


def test_under_several_themes_she_is_asked(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A code's extract whose unit stands under two themes goes to the one she chooses."""
    facts = panel.model.facts
    unit = next(u.id for u in session.project.units if len(facts.themes(u.id)) == 2 and facts.codes(u.id))
    session.focus_node(facts.codes(unit)[0])
    panel.list.select_row(panel.model.row_of(unit))
    second = panel.model.facts.themes(unit)[1]
    before = len(chapter.items_of(session.store, second))

    qtbot.keyClick(panel.list, Qt.Key.Key_Q)

    assert len(chapter.items_of(session.store, second)) == before + 1


def test_delete_takes_the_code_off_and_stays_near(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The extract leaves the list, the next is current, and undo brings it back."""
    code = max(
        (n.id for n in session.project.nodes if n.layer == 1), key=lambda n: session.project.labels.count("node", n)
    )
    session.focus_node(code)
    units = shown(panel)
    panel.list.select_row(panel.model.row_of(units[1]))

    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert shown(panel) == [units[0], *units[2:]]
    assert panel.list.current_unit in (units[0], units[2])
    session.store.undo()
    assert shown(panel) == units


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_recode_replaces_the_focused_code(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """K and a few letters of another code's name give the extract that code instead."""
    code, other = [n for n in session.project.nodes if n.layer == 1][:2]
    session.focus_node(code.id)
    unit = panel.list.current_unit
    qtbot.keyClick(panel.list, Qt.Key.Key_K)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, other.name)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    nodes = [label.node for label in session.project.labels_of(unit)]
    assert other.id in nodes
    assert code.id not in nodes


def test_context_is_shown_on_demand(panel: ExtractsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """C shows the words before and after, as they stand in the interview; the card grows."""
    session.focus_node(theme(session))
    unit = panel.list.current_unit
    row, height = panel.list.currentIndex().row(), panel.list.rowHeight(panel.list.currentIndex().row())
    assert panel.model.card(unit).after == ""

    qtbot.keyClick(panel.list, Qt.Key.Key_C)

    flat = session.project.flat(session.project.units[unit].document)
    end = session.project.ranges_of(unit)[-1][1]
    first, second = panel.model.card(unit).after.split("\n")[:2]
    assert first.startswith("I: ")
    assert flat.text[end:].lstrip().startswith(first.removeprefix("I: "))
    assert second.startswith("P: ")
    assert panel.list.rowHeight(row) > height


def test_a_new_extract_appears_while_reading(panel: ExtractsPanel, session: Session) -> None:
    """Coding elsewhere adds the extract and leaves the current one current."""
    session.focus_node(theme(session))
    current = panel.list.current_unit
    document = session.project.ordered_documents()[0].id

    unit = coding.code_range(session.store, document, 0, 14, theme(session))

    assert unit in shown(panel)
    assert panel.list.current_unit == current
