"""What is drawn behind and under the words: washes and lines of codes, ideas, hits, in every look."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from annotator.domain import colours
from annotator.domain.changes import Changes
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import BLUE, GREEN, RED, Sample, set_theme
from tests.ui.transcript.on_screen import BLACK, WHITE, colour_at, picture, place_of, under, wash_at


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
