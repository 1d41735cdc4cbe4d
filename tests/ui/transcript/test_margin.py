"""Gutter and margin: names beside the text, never on top of one another, reachable with the mouse."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.domain.lanes import Coding
from annotator.ui.transcript.brackets import Bracket, in_lanes, place_names
from annotator.ui.transcript.gutter import label_of
from annotator.ui.transcript.pane import TranscriptPane
from annotator.ui.transcript.wrapping import wrapped
from tests.ui.transcript.interview import Sample

ROW = 16.0
VIEW = (0.0, 600.0)
spans = st.lists(
    st.tuples(st.integers(-300, 900), st.integers(10, 400)).map(lambda p: (float(p[0]), float(p[0] + p[1]))),
    max_size=30,
)


def brackets(given: list[tuple[float, float]]) -> list[Bracket]:
    """Brackets in lanes."""
    return in_lanes([Bracket(Coding(n, 1, n, n + 1), top, bottom) for n, (top, bottom) in enumerate(given)])


@given(spans)
def test_brackets_at_one_height_have_their_own_lanes(given: list[tuple[float, float]]) -> None:
    """Two brackets that share a height never share a lane."""
    placed = brackets(given)

    for one in placed:
        for other in placed:
            if one is not other and one.top < other.bottom and other.top < one.bottom:
                assert one.lane != other.lane


@given(spans)
def test_names_never_cover_one_another(given: list[tuple[float, float]]) -> None:
    """However dense the codes, each name has its own room, and every visible bracket is named or counted."""
    placed = brackets(given)
    names = place_names(placed, [ROW * (1 + n % 2) for n in range(len(placed))], ROW, VIEW)

    for above, below in pairwise(names):
        assert above.top + above.height <= below.top + 1e-6
    told = {b.coding.unit for name in names for b in (name.beyond or (name.bracket,))}
    assert told >= {b.coding.unit for b in placed if b.bottom > VIEW[0] and b.top < VIEW[1]}


def test_a_lonely_name_stands_in_the_middle_of_its_bracket() -> None:
    """With room enough the name is level with the middle."""
    (name,) = place_names(brackets([(100.0, 160.0)]), [ROW], ROW, VIEW)

    assert name.middle == 130


def test_the_name_of_a_long_coding_stays_in_sight() -> None:
    """A bracket whose middle has scrolled away keeps its name at the rim."""
    (above,) = place_names(brackets([(-900.0, 100.0)]), [ROW], ROW, VIEW)
    (below,) = place_names(brackets([(500.0, 1900.0)]), [ROW], ROW, VIEW)

    assert above.top == 0
    assert below.top + below.height == 600


def test_thirty_codes_on_a_line_are_counted() -> None:
    """What finds no room near its bracket is told as one row of `+n more`."""
    names = place_names(brackets([(100.0, 116.0)] * 30), [ROW] * 30, ROW, VIEW)

    assert len(names[-1].beyond) > 10
    assert len(names) - 1 + len(names[-1].beyond) == 30


def test_a_crowd_does_not_drive_away_the_names_below() -> None:
    """Codes far below thirty on one line keep their names, level with their brackets."""
    crowd = brackets([(100.0, 116.0)] * 30 + [(400.0, 440.0)])
    names = place_names(crowd, [ROW] * 31, ROW, VIEW)

    assert names[-1].bracket.top == 400
    assert names[-1].middle == 420


def test_the_active_name_is_never_counted_away() -> None:
    """The name of the coding in focus is told even in a crowd."""
    names = place_names(brackets([(100.0, 116.0)] * 30), [ROW] * 30, ROW, VIEW, lit=(29, 1))

    assert any(name.bracket.coding.unit == 29 and not name.beyond for name in names)


def test_long_names_take_two_lines() -> None:
    """A name too long for the margin is wrapped between words, and shortened only when two lines do not do."""
    metrics = QFontMetricsF(QFont("Liberation Sans", 9))
    width = metrics.horizontalAdvance("Viktig med tid til")

    assert wrapped("Tid", metrics, width) == ["Tid"]
    assert wrapped("Viktig med tid til veiledning", metrics, width) == ["Viktig med tid til", "veiledning"]
    first, second = wrapped("Viktig med tid til veiledning og støtte fra flere", metrics, width)
    assert first == "Viktig med tid til"
    assert second.startswith("veiledning")
    assert second.endswith("…")
    assert wrapped("Sykemeldingsoppfølgingsmøte", metrics, width)[0].endswith("…")


def test_a_click_on_a_name_activates_and_hovering_lights_up(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The name stands for the coding: hovering shows where it is, a click makes it the active one."""
    unit = sample.code("Læreren min ringte", 1)
    (name,) = pane.margin.names()
    point = QPoint(pane.margin.width() - 60, round(name.middle))

    QTest.mouseMove(pane.margin, point)
    assert pane.view.look.lit == (unit, 1)
    assert pane.view.look.active is None
    QApplication.sendEvent(pane.margin, QEvent(QEvent.Type.Leave))
    assert pane.view.look.lit is None

    with qtbot.waitSignal(pane.view.coding_activated) as activated:
        QTest.mouseClick(pane.margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert activated.args == [unit, 1]
    QTest.mouseDClick(pane.margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert pane.view.selected_range() == sample.place("Læreren min ringte")


def test_a_bracket_drags_to_resize(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The lower arm dragged down two lines asks for the range to the end of that line."""
    unit = sample.code("Læreren min ringte", 1)
    pane.margin.names()
    (bracket,) = pane.margin.brackets()
    arm = QPoint(13, round(bracket.bottom))
    target = sample.place("for jeg hadde vært borte")[0]
    top, _ = pane.view.line_span(target)

    with qtbot.waitSignal(pane.view.resize_requested) as asked:
        QTest.mousePress(pane.margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, arm)
        QTest.mouseMove(pane.margin, QPoint(13, round(top + 5)))
        QTest.mouseRelease(pane.margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, arm)

    assert asked.args[:2] == [unit, sample.place("Læreren min ringte")[0]]
    assert asked.args[2] > target


def test_a_memo_marks_the_name(pane: TranscriptPane, sample: Sample) -> None:
    """A unit with a memo has a pen behind its name; an idea is named by its note."""
    coded, idea = sample.code("Læreren min ringte", 1), sample.code("Så lo vi litt", 0)
    sample.write_memo(coded, "Husk denne")
    sample.write_memo(idea, "Latter som\nvendepunkt")

    words = [pane.margin.text_of(bracket.coding) for bracket in pane.margin.brackets()]

    assert words == ["Gruing ✎", "✎ Latter som vendepunkt"]


def test_speakers_are_told_where_they_begin(pane: TranscriptPane, sample: Sample) -> None:
    """A further paragraph of the same speaker, without a label in the source, has none in the gutter."""
    shown = pane.view.shown
    assert shown is not None
    assert [label_of(shown, row) for row in range(4)] == ["I", "Elev", "I", "Elev"]

    sample.project.turns.put(3, replace(sample.project.turns[3], speaker=2, lead="\n"))
    sample.notice(Changes(rows={"turn": frozenset([3])}, texts=frozenset([1]), documents=frozenset([1])))
    assert [label_of(shown, row) for row in range(4)] == ["I", "Elev", "", "Elev"]


def test_the_speaker_stands_level_with_the_words(pane: TranscriptPane, sample: Sample) -> None:
    """The feet of the speaker's letter and of the first line's letters are at one height, also with wide spacing."""
    for spacing in (1.0, 1.6):
        pane.view.set_reading_font("Liberation Sans", 14, spacing)
        picture = pane.gutter.grab().toImage()
        top, bottom = pane.view.line_span(0)
        rows = [
            y
            for y in range(round(top), round(bottom))
            if any(picture.pixelColor(x, y).lightness() < 70 for x in range(pane.gutter.width()))
        ]

        assert label_of(pane.view.shown, 0) == "I"  # type: ignore[arg-type]
        assert abs(rows[-1] + 1 - (top + pane.view.text_ascent)) <= 1


def test_a_long_label_widens_the_gutter(pane: TranscriptPane, sample: Sample) -> None:
    """A renamed speaker gets the room the new label needs."""
    before = pane.gutter.width()
    sample.project.speakers.put(2, replace(sample.project.speakers[2], label="Sykepleier"))
    sample.notice(Changes(rows={"speaker": frozenset([2])}, texts=frozenset([1]), documents=frozenset([1])))

    assert pane.gutter.width() > before


def test_a_text_in_sight_has_no_handle_to_drag(qtbot: QtBot, pane: TranscriptPane) -> None:
    """The scroll bar keeps its place, but shows nothing where there is nothing to scroll."""
    bar = next(bar for bar in pane.findChildren(QScrollBar) if bar.accessibleName() == "Place in the transcript")
    pane.resize(500, 120)
    qtbot.waitUntil(bar.isEnabled)

    pane.resize(900, 5000)
    qtbot.waitUntil(lambda: not bar.isEnabled())

    assert bar.isVisible()


def test_one_scroll_bar_moves_all_three(pane: TranscriptPane) -> None:
    """The bar at the right, the wheel over gutter and margin, and the text go together."""
    pane.resize(500, 120)
    outer = next(bar for bar in pane.findChildren(QScrollBar) if bar.parent() is not None and bar.isVisible())
    outer.setValue(40)
    assert pane.view.verticalScrollBar().value() == 40

    for widget in (pane.gutter, pane.margin):
        before = outer.value()
        wheel(widget)
        assert outer.value() > before


def wheel(widget: QWidget) -> None:
    """One notch down."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_long_lines_are_not_made_longer_than_can_be_read(pane: TranscriptPane) -> None:
    """In a very wide window the margin takes what the text does not need."""
    pane.resize(2400, 500)
    QApplication.processEvents()

    assert pane.view.width() <= pane.view.measure()
    assert pane.margin.width() > 600


def test_everything_has_a_name_and_only_the_text_takes_focus(pane: TranscriptPane) -> None:
    """Text, gutter and margin are named for a screen reader; Tab goes to the text only."""
    for widget in (pane.view, pane.gutter, pane.margin):
        assert widget.accessibleName()
    assert pane.gutter.focusPolicy() == pane.margin.focusPolicy() == Qt.FocusPolicy.NoFocus
    pane.setFocus()
    assert pane.view.hasFocus()
