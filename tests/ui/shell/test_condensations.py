"""Condensations beside the text: at their units, clear of each other, written by keys alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.storage.actions import coding
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.reader import Reader
from annotator.ui.transcript.condensations import Condensations, level
from annotator.ui.transcript.pane import TranscriptPane


@pytest.fixture
def shown(session: Session, qtbot) -> TranscriptPane:  # type: ignore[no-untyped-def]
    """A pane on the first interview of the sample, its condensations beside it."""
    pane = TranscriptPane()
    qtbot.addWidget(pane)
    pane.resize(1100, 600)
    pane.show()
    qtbot.waitExposed(pane)
    Reader(session, pane, Settings())
    session.show_document(session.project.ordered_documents()[0].id)
    pane.show_condensations(True)
    QApplication.processEvents()
    return pane


def in_order(session: Session) -> list[int]:
    """The units of the interview, as they stand in it."""
    assert session.document is not None
    codings = session.project.codings(session.document).codings
    return list(dict.fromkeys(coding.unit for coding in codings))


def condensation(session: Session, unit: int) -> str:
    return session.project.column_text(unit, session.project.ordered_columns()[0].id)


def focused(cards: Condensations) -> int:
    return next((unit for unit, card in cards.cards.items() if card.hasFocus()), 0)


@given(st.lists(st.tuples(st.integers(-200, 900), st.integers(10, 200)), min_size=1, max_size=12), st.data())
def test_cards_lie_clear_of_each_other(wanted: list[tuple[int, int]], data: st.DataObject) -> None:
    """The held one where it wants to be, the order that of the text; where all have room none is moved."""
    tops, heights = sorted(top for top, _ in wanted), [height for _, height in wanted]
    held = data.draw(st.integers(0, len(tops) - 1))
    placed = level(tops, heights, 4, held)

    assert placed[held] == tops[held]
    assert all(placed[at] + heights[at] + 4 <= placed[at + 1] for at in range(len(tops) - 1))
    roomy = [at * 300 for at in range(len(tops))]
    assert level(roomy, heights, 4, held) == roomy


def test_only_units_in_sight_have_a_card_at_their_first_line(shown: TranscriptPane, session: Session) -> None:
    """It says what the table says."""
    cards, units = shown.condensations.cards, in_order(session)
    assert 0 < len(cards) < len(units)
    assert list(cards) == units[: len(cards)]
    first = units[0]

    top, _ = shown.view.line_span(session.project.ranges_of(first)[0][0])
    assert abs(cards[first].y() - top) <= 1
    assert [card.text() for card in cards.values()] == [condensation(session, unit) for unit in cards]


def test_cards_follow_the_scrolling(shown: TranscriptPane, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """At the end of the interview the last units have theirs."""
    shown.view.lay_out()
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    units = in_order(session)
    qtbot.waitUntil(lambda: units[-1] in shown.condensations.cards)

    assert units[0] not in shown.condensations.cards


def test_all_are_written_without_the_mouse(shown: TranscriptPane, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Tab and Ctrl+Return go on through the whole interview; behind the last stands the text again."""
    cards, units = shown.condensations, in_order(session)
    assert cards.focus_unit(units[0])
    for number, unit in enumerate(units):
        assert focused(cards) == unit
        assert session.unit == unit
        cards.cards[unit].selectAll()
        qtbot.keyClicks(cards.cards[unit], f"k{number}")
        if number % 2:
            qtbot.keyClick(cards.cards[unit], Qt.Key.Key_Tab)
        else:
            qtbot.keyClick(cards.cards[unit], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    assert [condensation(session, unit) for unit in units] == [f"k{number}" for number in range(len(units))]
    assert shown.view.hasFocus()


def test_shift_tab_goes_back_and_escape_to_the_text(shown: TranscriptPane, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """What was typed is stored."""
    cards, units = shown.condensations, in_order(session)
    cards.focus_unit(units[1])
    qtbot.keyClick(cards.cards[units[1]], Qt.Key.Key_Backtab)
    assert focused(cards) == units[0]
    cards.cards[units[0]].selectAll()
    qtbot.keyClicks(cards.cards[units[0]], "kort")
    qtbot.keyClick(cards.cards[units[0]], Qt.Key.Key_Escape)

    assert condensation(session, units[0]) == "kort"
    assert shown.view.hasFocus()


def test_a_card_being_written_stays_when_the_text_is_scrolled(shown: TranscriptPane, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Its words belong to its unit, whatever else comes into sight."""
    cards, first = shown.condensations, in_order(session)[0]
    cards.focus_unit(first)
    cards.cards[first].selectAll()
    qtbot.keyClicks(cards.cards[first], "midt i")
    shown.view.lay_out()
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert focused(cards) == first
    shown.flush()

    assert condensation(session, first) == "midt i"


def test_changes_elsewhere_are_shown(shown: TranscriptPane, session: Session) -> None:
    """Written in the table, undone, or the unit gone."""
    cards, first = shown.condensations.cards, in_order(session)[0]
    column = session.project.ordered_columns()[0].id
    before = condensation(session, first)
    coding.write_unit_text(session.store, first, column, "fra tabellen")
    assert cards[first].text() == "fra tabellen"
    session.store.undo()
    assert cards[first].text() == before
    coding.delete_unit(session.store, first)

    assert first not in cards


def test_hiding_them_stores_what_was_typed(shown: TranscriptPane, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """And gives the text its room back."""
    first = in_order(session)[0]
    shown.condensations.focus_unit(first)
    shown.condensations.cards[first].selectAll()
    qtbot.keyClicks(shown.condensations.cards[first], "snart borte")
    narrow = shown.least_width()
    shown.show_condensations(False)

    assert condensation(session, first) == "snart borte"
    assert shown.least_width() < narrow
