"""Without colour the codings are still told apart: by name, by lane, and by pattern under one theme (B3)."""

from PySide6.QtGui import QImage

from annotator.domain.colours import contrast
from annotator.ui.transcript.painter import DASHES, PITCH
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample

WORDS = "Læreren min ringte"
LEAST = 3.0
"""The contrast of a line against the page that WCAG asks of graphics."""


def grey(pane: TranscriptPane) -> QImage:
    """What a black-and-white printer would make of the text side."""
    pane.view.setCursorWidth(0)
    return pane.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def row_of(pane: TranscriptPane, image: QImage, sample: Sample, words: str, lane: int, below: float = 1.5) -> list[str]:
    """The greys under some words, along the line of a lane."""
    start, end = (round(pane.view.caret_place(at).x()) for at in sample.place(words))
    top = pane.view.caret_place(sample.place(words)[0]).y() + pane.view.text_height
    y = round(top + PITCH * lane + below)
    return [image.pixelColor(x, y).name().upper() for x in range(start + 6, end - 6)]


def test_two_codes_are_two_lines_with_their_names(pane: TranscriptPane, sample: Sample) -> None:
    """Each in a lane of its own with the page between them, dark enough to be seen, and named in the margin."""
    sample.code(WORDS, 1)
    sample.code(WORDS, 2)
    image = grey(pane)

    for lane in (0, 1):
        assert all(contrast(shade, "#FFFFFF") >= LEAST for shade in row_of(pane, image, sample, WORDS, lane))
    assert set(row_of(pane, image, sample, WORDS, 0, below=PITCH)) == {"#FFFFFF"}
    coded = [name.bracket.coding for name in pane.margin.names()]
    assert [pane.margin.text_of(coding) for coding in coded] == ["Gruing", "Å bli sett"]
    assert len({pane.margin._lane_x(bracket) for bracket in pane.margin.brackets()}) == 2


def test_four_codes_of_one_theme_have_four_patterns(pane: TranscriptPane, sample: Sample) -> None:
    """One colour gives one grey: the gaps in the lines differ for each of four codes."""
    for node in sample.sibling_codes():
        sample.code(WORDS, node)
    image = grey(pane)

    rows = [
        "".join("·" if shade == "#FFFFFF" else "#" for shade in row_of(pane, image, sample, WORDS, n)) for n in range(4)
    ]

    assert len(set(rows)) == len(DASHES) == 4
    assert "·" not in rows[0]
    assert all("·" in row for row in rows[1:])
