"""Cards to cut out: every card of the wall on sheets of paper, with lines to cut along."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from annotator.domain.colours import wash
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.domain.wall_map import Face, faces
from annotator.reporting.pdf.fonts import Family, Glyphs, family_for

COLUMNS, ROWS = 2, 5
MARGIN = 36.0
_PAD, _SIZE, _LEADING = 12.0, 11.0, 14.0
_TEXT, _MUTED, _CUT = "#000000", "#555555", "#999999"


@dataclass(frozen=True, slots=True)
class PaperCard:
    """What stands on one card of paper."""

    text: str
    source: str
    colour: str
    strong: bool


def paper_cards(project: Project) -> list[PaperCard]:
    """The cards in reading order of the wall; of units only those that count."""
    counts = counted(project)
    found = []
    for face in sorted(faces(project).values(), key=lambda face: (face.place.y, face.place.x)):
        unit = project.units.get(project.wall_cards[face.card].target_id) if face.kind == "unit" else None
        if face.text and (unit is None or counts(unit)):
            found.append(_paper(face))
    return found


def card_texts(cards: Iterable[PaperCard]) -> list[str]:
    """Every text of them, for the leak check."""
    return [text for card in cards for text in (card.text, card.source) if text]


def cut_out_sheets(cards: Sequence[PaperCard], title: str, language: str) -> bytes:
    """The sheets as PDF: ten cards a page, long ones with smaller letters, nothing of the machine or the hour."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=1, lang=language)
    for name, value in (("Title", title), ("Author", ""), ("Creator", ""), ("Producer", ""), ("Subject", "")):
        getattr(canvas, f"set{name}")(value)
    family = family_for("Arial")
    glyphs = Glyphs(family)
    wide, high = (A4[0] - 2 * MARGIN) / COLUMNS, (A4[1] - 2 * MARGIN) / ROWS
    for at, card in enumerate(cards):
        place = at % (COLUMNS * ROWS)
        if not place:
            if at:
                canvas.showPage()
            _draw_cuts(canvas, wide, high)
        left = MARGIN + place % COLUMNS * wide
        bottom = A4[1] - MARGIN - (place // COLUMNS + 1) * high
        _draw_card(canvas, card, family, glyphs, (left, bottom, wide, high))
    if not cards:
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _paper(face: Face) -> PaperCard:
    return PaperCard(face.text, face.source, face.colour, face.kind == "theme")


def _draw_cuts(canvas: Canvas, wide: float, high: float) -> None:
    canvas.setStrokeColor(HexColor(_CUT))
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 3)
    for column in range(COLUMNS + 1):
        x = MARGIN + column * wide
        canvas.line(x, MARGIN / 3, x, A4[1] - MARGIN / 3)
    for row in range(ROWS + 1):
        y = MARGIN + row * high
        canvas.line(MARGIN / 3, y, A4[0] - MARGIN / 3, y)
    canvas.setDash()


def _draw_card(
    canvas: Canvas, card: PaperCard, family: Family, glyphs: Glyphs, place: tuple[float, float, float, float]
) -> None:
    left, bottom, wide, high = place
    canvas.setFillColor(HexColor(wash(card.colour.upper(), "#FFFFFF", "#000000", most=0.25)))
    canvas.rect(left + 5, bottom + 5, 9, high - 10, stroke=0, fill=1)
    canvas.setFillColor(HexColor(card.colour))
    canvas.rect(left + 5, bottom + 5, 4, high - 10, stroke=0, fill=1)
    font = family.bold if card.strong else family.regular
    room = high - 2 * _PAD - (_LEADING if card.source else 0)
    size, lines = _fitting(glyphs.safe(card.text), font, wide - 2 * _PAD - 14, room)
    canvas.setFillColor(HexColor(_TEXT))
    canvas.setFont(font, size)
    y = bottom + high - _PAD - size
    for line in lines:
        canvas.drawString(left + _PAD + 10, y, line)
        y -= size * _LEADING / _SIZE
    if card.source:
        canvas.setFillColor(HexColor(_MUTED))
        canvas.setFont(family.italic, 9)
        canvas.drawString(left + _PAD + 10, bottom + _PAD, glyphs.safe(card.source))


def _fitting(text: str, font: str, wide: float, high: float) -> tuple[float, list[str]]:
    """The largest letters in which the text fits; below eight points it is cut short."""
    for size in (_SIZE + 3, _SIZE + 1, _SIZE, _SIZE - 1, _SIZE - 2, _SIZE - 3):
        lines: list[str] = simpleSplit(text, font, size, wide)
        most = int(high // (size * _LEADING / _SIZE))
        if len(lines) <= most:
            return size, lines
    return size, [*lines[: most - 1], lines[most - 1].rstrip() + " …"]
