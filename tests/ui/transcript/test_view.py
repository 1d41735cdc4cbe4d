"""The transcript view: what is drawn under the text, what mouse and keys do, and what is told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain import colours
from annotator.domain.changes import Changes
from annotator.domain.corpus import Turn
from annotator.domain.flat import flatten
from annotator.ui.transcript.dragging import SELECTION_MIME, mime_of_node, selection_in
from annotator.ui.transcript.painter import PITCH
from annotator.ui.transcript.pane import TranscriptPane
from annotator.ui.transcript.words import next_word, previous_word, sentence_at
from tests.ui.transcript.interview import BLUE, GREEN, RED, TURNS, Sample, set_theme

WHITE, BLACK = "#FFFFFF", "#1A1A1A"


def picture(pane: TranscriptPane) -> QImage:
    """What the text side shows, without the caret."""
    pane.view.setCursorWidth(0)
    return pane.view.viewport().grab().toImage()


def middle_of(pane: TranscriptPane, sample: Sample, words: str) -> QPoint:
    """The middle of the first line of some words on the viewport."""
    return between(pane, *sample.place(words))


def between(pane: TranscriptPane, start: int, end: int) -> QPoint:
    """The point between two positions of one line, halfway down the text."""
    view, left, right = pane.view, place_of(pane, start), place_of(pane, end)
    return QPoint((left.x() + right.x()) // 2, left.y() + round(view.text_height / 2))


def place_of(pane: TranscriptPane, position: int) -> QPoint:
    """The top of the text at a position."""
    place = pane.view.caret_place(position)
    return QPoint(round(place.x()), round(place.y()))


def under(pane: TranscriptPane, sample: Sample, words: str, lane: int = 0) -> QPoint:
    """A point on the line of some words in a lane."""
    point = middle_of(pane, sample, words)
    return QPoint(point.x(), round(point.y() + pane.view.text_height / 2 + PITCH * lane + 1.5))


def colour_at(image: QImage, point: QPoint) -> str:
    """The colour of one pixel."""
    return image.pixelColor(point).name().upper()


def wash_at(image: QImage, pane: TranscriptPane, position: int) -> str:
    """The wash at the top of a letter's box, where no letter is drawn."""
    place = place_of(pane, position)
    return colour_at(image, QPoint(place.x() + 2, place.y() + 1))


def test_the_text_is_the_domain_text(pane: TranscriptPane, sample: Sample) -> None:
    """Every character of the joined text is in the Qt document, emoji and no-break space too."""
    assert pane.view.document().toRawText().replace("\u2029", "\n") == sample.text == "\n".join(TURNS)


def test_one_code_has_its_wash_and_line(pane: TranscriptPane, sample: Sample) -> None:
    """Where one code applies: its pale wash behind the words and its line below; beside it, nothing."""
    sample.code("Læreren min ringte", 1)
    image = picture(pane)

    assert wash_at(image, pane, sample.place("min ringte")[0]) == colours.wash(RED, WHITE, BLACK)
    assert colour_at(image, under(pane, sample, "Læreren min ringte")) == RED
    assert wash_at(image, pane, sample.place("kvelden")[0]) == WHITE


def test_two_codes_have_a_neutral_wash_and_two_lines(pane: TranscriptPane, sample: Sample) -> None:
    """Where two codes apply the wash is grey, and each has its line in a lane of its own."""
    sample.code("Læreren min ringte", 1)
    sample.code("min ringte", 2)
    image = picture(pane)

    assert wash_at(image, pane, sample.place("ringte")[0]) == colours.neutral(2, WHITE, BLACK)
    assert colour_at(image, under(pane, sample, "ringte", lane=0)) == RED
    assert colour_at(image, under(pane, sample, "ringte", lane=1)) == BLUE


def test_six_codes_on_one_span_are_all_told(pane: TranscriptPane, sample: Sample) -> None:
    """Four lines and a count in the text, six names in the margin."""
    nodes = [1, 2, 3, *sample.sibling_codes()[:3]]
    for node in nodes:
        sample.code("Læreren min ringte kvelden før", node)

    image = picture(pane)
    seen = {colour_at(image, under(pane, sample, "min ringte", lane)) for lane in range(3)}

    assert seen == {RED, BLUE, GREEN}
    assert [name.bracket.coding.node for name in pane.margin.names()] == nodes


def test_codes_of_one_colour_differ_by_pattern(pane: TranscriptPane, sample: Sample) -> None:
    """A code whose theme has given its colour to others has gaps in its line; the first has none."""
    solid, dashed = sample.sibling_codes()[:2]
    sample.code("Jeg gruet meg", solid)
    sample.code("Så lo vi litt", dashed)
    image = picture(pane)

    def row(words: str) -> set[str]:
        start, end = (place_of(pane, at).x() + 6 for at in sample.place(words))
        y = under(pane, sample, words).y()
        return {colour_at(image, QPoint(x, y)) for x in range(start, end - 12)}

    assert row("Jeg gruet meg") == {GREEN}
    assert {GREEN, WHITE} <= row("Så lo vi litt")


def test_an_idea_has_no_wash(pane: TranscriptPane, sample: Sample) -> None:
    """An uncoded highlight is a dotted grey line and nothing else."""
    sample.code("Så lo vi litt", 0)
    image = picture(pane)
    y = under(pane, sample, "Så lo vi litt").y()
    start, end = (place_of(pane, at).x() for at in sample.place("Så lo vi litt"))
    line = {colour_at(image, QPoint(x, y)) for x in range(start + 6, end - 6)}

    assert wash_at(image, pane, sample.place("vi litt")[0]) == WHITE
    assert {WHITE} < line


def test_only_the_active_coding_keeps_its_colour(pane: TranscriptPane, sample: Sample) -> None:
    """With an active coding all other washes are grey; in calm mode all of them are."""
    unit = sample.code("Læreren min ringte", 1)
    sample.code("Så lo vi litt", 2)
    pane.view.set_active(unit)
    image = picture(pane)

    assert wash_at(image, pane, sample.place("min ringte")[0]) == colours.wash(RED, WHITE, BLACK)
    assert wash_at(image, pane, sample.place("lo vi")[0]) == colours.neutral(1, WHITE, BLACK)

    pane.view.set_active(None)
    pane.view.set_calm(True)
    assert wash_at(picture(pane), pane, sample.place("min ringte")[0]) == colours.neutral(1, WHITE, BLACK)


def test_dark_theme_follows_the_palette(pane: TranscriptPane, sample: Sample) -> None:
    """After a change of palette background, wash and line are those of the dark theme."""
    sample.code("Læreren min ringte", 1)
    set_theme(pane, "#1e1f22", "#e3e3e3")
    image = picture(pane)

    assert wash_at(image, pane, sample.place("min ringte")[0]) == colours.wash(RED, "#1E1F22", "#E3E3E3")
    assert wash_at(image, pane, sample.place("kvelden")[0]) == "#1E1F22"


def test_search_hits_are_outlines(pane: TranscriptPane, sample: Sample) -> None:
    """A hit is framed in the colour of the text, not filled."""
    start, end = sample.place("ringte")
    pane.view.set_hits([(start, end)])
    image = picture(pane)
    left, right = place_of(pane, start), place_of(pane, end)
    top = {colour_at(image, QPoint((left.x() + right.x()) // 2, left.y() + dy)) for dy in (-1, 0, 1)}

    assert any(QColor(shade).lightness() < 128 for shade in top)
    assert wash_at(image, pane, start + 2) == WHITE


def test_filter_hides_other_codes(pane: TranscriptPane, sample: Sample) -> None:
    """Only the codings of the chosen nodes are drawn and named."""
    sample.code("Læreren min ringte", 1)
    sample.code("Så lo vi litt", 2)
    pane.view.set_filter({2})

    assert wash_at(picture(pane), pane, sample.place("min ringte")[0]) == WHITE
    assert [name.bracket.coding.node for name in pane.margin.names()] == [2]
    pane.view.set_filter(None)
    assert len(pane.margin.names()) == 2


def test_a_new_colour_is_drawn(pane: TranscriptPane, sample: Sample) -> None:
    """When a code's colour changes every stripe of it follows."""
    sample.code("Læreren min ringte", 1)
    picture(pane)
    sample.project.nodes.put(1, replace(sample.project.nodes[1], colour=GREEN))
    sample.notice(Changes(rows={"node": frozenset([1])}))

    assert colour_at(picture(pane), under(pane, sample, "Læreren min ringte")) == GREEN


def test_selection_counts_code_points(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A selection made with keys after an emoji is told in code points."""
    start, end = sample.place("hele sommeren")
    pane.view.put_caret(start)

    with qtbot.waitSignals([pane.view.selection_changed] * 2):
        for _ in range(2):
            QTest.keyClick(
                pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )

    assert pane.view.selected_range() == (start, end)
    assert sample.text[start:end] == "hele sommeren"


def test_mouse_selection_snaps_to_words(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A selection dragged from inside one word into another takes both whole, and feeds the highlighter."""
    start, end = sample.place("min ringte kvelden")
    pane.view.set_highlighter(2)
    viewport = pane.view.viewport()

    with qtbot.waitSignal(pane.view.selection_finished) as finished:
        drag(viewport, between(pane, start + 1, start + 2), between(pane, end - 3, end - 2))

    assert finished.args == [start, end]
    assert pane.view.selected_range() == (start, end)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, release."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (0.3, 0.6, 1.0):
        point = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        QTest.mouseMove(widget, point.toPoint())
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_copy_keeps_no_break_spaces_and_turns(pane: TranscriptPane, sample: Sample) -> None:
    """What is copied are the domain's own characters: no-break space, a newline between turns; not for histories."""
    start, _ = sample.place("tre\u00a0måneder")
    pane.view.select_range(start, sample.place("Hva sa hun")[1])
    pane.view.copy()
    data = QGuiApplication.clipboard().mimeData()

    assert data.text() == sample.text[start : sample.place("Hva sa hun")[1]]
    assert data.hasFormat(SELECTION_MIME)
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    assert selection_in(data) == (1, start, sample.place("Hva sa hun")[1])


def test_clicks_go_from_the_innermost_coding_outwards(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The first click activates the shortest coding, the next the one around it, a click beside them none."""
    outer, inner = sample.code("Læreren min ringte kvelden", 1), sample.code("min ringte", 2)
    point, viewport = middle_of(pane, sample, "ringte"), pane.view.viewport()
    told: list[tuple[int, int]] = []
    pane.view.coding_activated.connect(lambda unit, node: told.append((unit, node)))

    for _ in range(3):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        QTest.qWait(QApplication.doubleClickInterval() // 100)
        QTest.mouseMove(viewport, point + QPoint(60, 0))
    assert told[:2] == [(inner, 2), (outer, 1)]

    with qtbot.waitSignal(pane.view.coding_cleared):
        place = middle_of(pane, sample, "Hva sa hun")
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pane.view.look.active is None


def test_a_click_on_a_line_means_that_code(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Of two codings over one word, the click on the upper line takes the one that the line is of."""
    outer = sample.code("Læreren min ringte kvelden", 1)
    sample.code("min ringte", 2)

    with qtbot.waitSignal(pane.view.coding_activated) as activated:
        point = under(pane, sample, "ringte", lane=0)
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert activated.args == [outer, 1]


@pytest.mark.parametrize(("end", "target", "expected"), [("end", "kvelden før", 1), ("start", "sommeren", 0)])
def test_handles_drag_to_resize(
    qtbot: QtBot, pane: TranscriptPane, sample: Sample, end: str, target: str, expected: int
) -> None:
    """Dragging a handle of the active coding asks for its range with that end at the word under the pointer."""
    unit = sample.code("Læreren min ringte", 1)
    pane.view.set_active(unit)
    old, new = sample.place("Læreren min ringte"), sample.place(target)
    grip = place_of(pane, old[1] if end == "end" else old[0]) + QPoint(0, round(pane.view.text_height / 2))

    with qtbot.waitSignal(pane.view.resize_requested) as asked:
        drag(pane.view.viewport(), grip, middle_of(pane, sample, target.rsplit(maxsplit=1)[-1]))

    wanted = (old[0], new[1]) if expected else (new[0], old[1])
    assert asked.args == [unit, *wanted]
    assert pane.view.selected_range() is None


def test_escape_gives_up_a_drag(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A drag given up with Escape asks for nothing."""
    pane.view.set_active(sample.code("Læreren min ringte", 1))
    place = place_of(pane, sample.place("Læreren min ringte")[1]) + QPoint(0, 5)
    viewport = pane.view.viewport()

    with qtbot.assertNotEmitted(pane.view.resize_requested):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(viewport, middle_of(pane, sample, "kvelden"))
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert pane.view.look.target is None


def test_ends_move_by_words_from_the_keyboard(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Every handle has a twin: either end of the active coding moves a word on or back."""
    unit = sample.code("min ringte", 1)
    pane.view.set_active(unit)
    asked: list[tuple[int, int]] = []
    pane.view.resize_requested.connect(lambda _unit, first, last: asked.append((first, last)))

    pane.view.move_end("end", 1)
    pane.view.move_end("end", -1)
    pane.view.move_end("start", 1)
    pane.view.move_end("start", -1)

    words = [sample.text[first:last] for first, last in asked]
    assert words == ["min ringte kvelden", "min", "ringte", "Læreren min ringte"]


def test_codings_are_stepped_through(pane: TranscriptPane, sample: Sample) -> None:
    """Next and previous go through the codings in order, activate each and put the caret at its start."""
    first, second = sample.code("gruet meg", 1), sample.code("Så lo vi litt", 2)
    pane.view.put_caret(0)
    pane.view.next_coding()
    assert pane.view.look.active == (first, 1)
    assert [c.unit for c in pane.view.codings_at_caret()] == [first]

    pane.view.next_coding()
    assert pane.view.look.active == (second, 2)
    pane.view.next_coding()
    assert pane.view.look.active == (second, 2)
    pane.view.previous_coding()
    assert pane.view.caret() == sample.place("gruet meg")[0]


def test_the_caret_tells_what_it_enters_and_leaves(pane: TranscriptPane, sample: Sample) -> None:
    """A screen reader hears the code at the caret, and when the caret leaves it."""
    sample.code("sov", 3)
    QAccessible.setActive(True)
    told: list[str] = []
    pane.view.put_caret(sample.place("sov")[0] - 1)
    pane.view.announced.connect(told.append)

    for _ in range(4):
        QTest.keyClick(pane.view, Qt.Key.Key_Right)

    assert told == ["Enters code: Søvn", "Leaves code: Søvn"]


def test_sentence_and_turn_are_selected(pane: TranscriptPane, sample: Sample) -> None:
    """The sentence and the turn at the caret, without the space behind."""
    pane.view.put_caret(sample.place("lo vi")[0])
    pane.view.select_sentence()
    assert pane.view.selected_range() == sample.place("Så lo vi litt.")

    pane.view.select_turn()
    assert pane.view.selected_range() == sample.place(TURNS[3])


def test_reveal_scrolls_and_outlines(pane: TranscriptPane, sample: Sample) -> None:
    """A jump brings the place into view, puts the caret there and frames it, without selecting."""
    pane.resize(400, 120)
    pane.view.verticalScrollBar().setValue(0)
    place = sample.place("Etterpå sov jeg")

    pane.view.reveal(*place)

    low, high = pane.view.visible_range()
    assert low <= place[0] <= high
    assert pane.view.caret() == place[0]
    assert pane.view.look.flash == place
    assert pane.view.selected_range() is None


def test_a_code_dropped_on_the_selection(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Dropped inside the selection a code means the selection; elsewhere the sentence, with Shift the word."""
    place = sample.place("min ringte kvelden")
    pane.view.select_range(*place)

    assert dropped(qtbot, pane, middle_of(pane, sample, "ringte")) == [2, *place]
    assert dropped(qtbot, pane, middle_of(pane, sample, "plassen")) == [2, *sample.place(TURNS[3].split(" Så")[0])]
    shift = Qt.KeyboardModifier.ShiftModifier
    assert dropped(qtbot, pane, middle_of(pane, sample, "plassen"), shift) == [2, *sample.place("plassen")]
    assert pane.view.document().toRawText().replace("\u2029", "\n") == sample.text


def dropped(
    qtbot: QtBot, pane: TranscriptPane, point: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> list[int]:
    """Drag code 2 to a point and let go; what the view asks for."""
    data, viewport = mime_of_node(2), pane.view.viewport()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(viewport, QDragEnterEvent(point, copy, data, left, keys))
    assert pane.view.look.target is not None
    with qtbot.waitSignal(pane.view.code_dropped) as asked:
        QApplication.sendEvent(viewport, QDropEvent(QPointF(point), copy, data, left, keys))
    assert pane.view.look.target is None
    return list(asked.args)


def test_text_dropped_from_elsewhere_is_refused(pane: TranscriptPane, sample: Sample) -> None:
    """Only codes can be dropped: foreign text never enters a transcript that way."""
    data = QMimeData()
    data.setText("fremmed")
    point, left = QPoint(100, 20), Qt.MouseButton.LeftButton
    event = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)

    QApplication.sendEvent(pane.view.viewport(), event)

    assert not event.isAccepted()


def test_the_menu_key_opens_the_menu_at_the_caret(qtbot: QtBot, pane: TranscriptPane) -> None:
    """A context menu asked for by key comes where the caret is, not where the mouse happens to be."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(1234, 567))

    with qtbot.waitSignal(pane.view.context_requested) as asked:
        QApplication.sendEvent(pane.view.viewport(), event)

    assert asked.args == [pane.view.viewport().mapToGlobal(pane.view.cursorRect().bottomLeft())]


def test_a_change_of_text_keeps_place_and_caret(pane: TranscriptPane, sample: Sample) -> None:
    """Text added far above moves neither what is at the top of the view nor the caret's words."""
    pane.resize(400, 120)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    pane.view.put_caret(sample.place("Hva sa hun")[0])
    top = pane.view.position_near(QPoint(0, 0))
    words = sample.text[top : top + 20]

    sample.edit(1, 0, 0, "Et langt tillegg som tar flere linjer i det smale vinduet. " * 3)

    now = pane.view.position_near(QPoint(0, 0))
    assert sample.text[now : now + 20] == words
    assert pane.view.caret() == sample.place("Hva sa hun")[0]


def test_an_unrelated_change_paints_nothing(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A change of another document does not touch this one."""
    with qtbot.assertNotEmitted(pane.view.redrawn), qtbot.assertNotEmitted(pane.view.shifted):
        pane.refresh(Changes(rows={"unit": frozenset([99])}, documents=frozenset([2])))
    assert pane.view.shown is not None


def test_a_deleted_document_leaves_guidance(pane: TranscriptPane, sample: Sample) -> None:
    """When the shown document goes, the pane says what to do next."""
    sample.project.documents.remove(1)
    sample.notice(Changes(rows={"document": frozenset([1])}, documents=frozenset([1])))

    assert pane.view.shown is None
    assert pane.view.document().isEmpty()


def test_words_and_sentences_around_an_emoji() -> None:
    """Steps and sentences count code points."""
    text = "Ja 😀 nei. Kanskje så!"
    flat = flatten([Turn(1, text=text)])

    assert next_word(text, 0, at_end=True) == 2
    assert next_word(text, 2, at_end=False) == text.index("nei")
    assert previous_word(text, text.index("nei"), at_end=False) == 0
    assert sentence_at(flat, 4) == (0, text.index(" Kanskje"))
    assert sentence_at(flat, len(text)) == (text.index("Kanskje"), len(text))
    assert sentence_at(flatten([Turn(1, text="")]), 0) == (0, 0)


@given(st.text("ab .!😀\u00a0", max_size=30), st.integers(0, 30))
def test_steps_never_leave_the_text(text: str, position: int) -> None:
    """A step by word goes the right way or stays."""
    position = min(position, len(text))

    assert position <= next_word(text, position, at_end=True) <= len(text)
    assert 0 <= previous_word(text, position, at_end=False) <= position


def test_a_lost_active_coding_gives_the_colours_back(pane: TranscriptPane, sample: Sample) -> None:
    """When the active coding is deleted or filtered away, or never was there, the others keep their colours."""
    unit = sample.code("Læreren min ringte", 1)
    sample.code("Så lo vi litt", 2)
    pane.view.set_active(unit, 1)
    sample.project.labels.remove(unit)
    sample.notice(Changes(rows={"label": frozenset([unit])}, documents=frozenset([1])))
    assert wash_at(picture(pane), pane, sample.place("lo vi")[0]) == colours.wash(BLUE, WHITE, BLACK)

    pane.view.set_active(999, 1)
    assert pane.view.look.active is None


def test_each_span_of_a_unit_has_its_own_handles(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """In a unit of two spans the one that was clicked is the one that is resized."""
    unit = sample.code("Læreren min", 1)
    start, end = sample.place("lo vi")
    second = replace(sample.project.flat(1).span(start, end), id=77, unit=unit, position=1)
    sample.project.spans.put(77, second)
    sample.notice(Changes(rows={"span": frozenset([77])}, documents=frozenset([1])))
    point = middle_of(pane, sample, "lo vi")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    with qtbot.waitSignal(pane.view.resize_requested) as asked:
        pane.view.move_end("end", 1)

    assert asked.args == [unit, *sample.place("lo vi litt")]


def test_the_wheel_with_ctrl_asks_for_another_size(qtbot: QtBot, pane: TranscriptPane) -> None:
    """The view does not change its font by itself."""
    size = pane.view.font().pointSizeF()
    keys, phase = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
    place, up = QPointF(50, 50), QPoint(0, 120)
    event = QWheelEvent(place, place, QPoint(), up, Qt.MouseButton.NoButton, keys, phase, False)

    with qtbot.waitSignal(pane.view.zoom_requested) as asked:
        QApplication.sendEvent(pane.view.viewport(), event)

    assert asked.args == [1]
    assert pane.view.font().pointSizeF() == size


def test_a_larger_font_keeps_the_place(pane: TranscriptPane, sample: Sample) -> None:
    """Zooming keeps the same words at the top, and the room for the lanes."""
    pane.resize(400, 160)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = pane.view.position_near(QPoint(0, 0))

    pane.view.set_reading_font("Liberation Sans", 16, 1.5)

    low = pane.view.position_near(QPoint(0, 0))
    assert abs(low - top) < 60
    assert pane.view.lineWrapColumnOrWidth() <= pane.view.viewport().width()


def test_a_click_on_a_hit_tells_its_number(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """The second of two hits, clicked, is hit number 1."""
    pane.view.set_hits([sample.place("gruet"), sample.place("plassen")], current=0)
    point = middle_of(pane, sample, "plassen")

    with qtbot.waitSignal(pane.view.hit_requested) as asked:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert asked.args == [1]


def test_a_resting_pointer_is_told_names_and_definitions(pane: TranscriptPane, sample: Sample) -> None:
    """Which codes lie here, innermost first, with what they mean; markup in a name is text."""
    sample.code("Læreren min ringte kvelden", 1)
    sample.code("min ringte", 2)
    sample.project.nodes.put(2, replace(sample.project.nodes[2], name="Sett <b>& hørt"))
    point = middle_of(pane, sample, "ringte")

    QApplication.sendEvent(
        pane.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, pane.view.viewport().mapToGlobal(point))
    )

    assert QToolTip.text() == "<b>Sett &lt;b&gt;&amp; hørt</b><br>Om å bli sett<br><b>Gruing</b><br>Om gruing"
    QToolTip.hideText()


def test_undo_is_left_to_the_window(pane: TranscriptPane) -> None:
    """While correcting, Ctrl+Z still belongs to the project's undo and not to Qt's text."""
    pane.set_correcting(True)
    keys = Qt.KeyboardModifier.ControlModifier
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys)
    letter = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h")
    for event in (undo, letter):
        event.ignore()
        QApplication.sendEvent(pane.view, event)

    assert not undo.isAccepted()
    assert letter.isAccepted()


def test_the_menu_is_about_what_was_clicked(pane: TranscriptPane, sample: Sample) -> None:
    """A right click puts the caret under the pointer, so that the menu knows the codings there; a selection stays."""
    unit = sample.code("Læreren min ringte", 1)
    right_click(pane, middle_of(pane, sample, "ringte"))
    assert [c.unit for c in pane.view.codings_at_caret()] == [unit]

    pane.view.select_range(*sample.place("Læreren min ringte kvelden"))
    right_click(pane, middle_of(pane, sample, "ringte"))
    assert pane.view.selected_range() == sample.place("Læreren min ringte kvelden")


def right_click(pane: TranscriptPane, point: QPoint) -> None:
    """Ask for the menu with the mouse."""
    viewport = pane.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)


def test_the_caret_is_as_wide_as_the_letters_are_large(pane: TranscriptPane) -> None:
    """Nothing else shows that the text has the focus; also once she has made its letters larger, or small again."""
    widths = []
    for size in (11, 33, 11):
        pane.view.set_reading_font("", size)
        QApplication.processEvents()
        widths.append(pane.view.cursorWidth())

    assert widths[0] == widths[2]
    assert widths[1] > 2 * widths[0] >= 4
