"""The paragraph styles of the pages: the same measures as the Word file's styles."""

from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm

from annotator.reporting.model import Look
from annotator.reporting.pdf.fonts import Family

NATURAL_LEADING = 1.15
"""A single-spaced line of Times in Word is this many times its size high."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every style, made once for a report."""

    family: Family
    title: ParagraphStyle
    middle_title: ParagraphStyle
    middle_subtitle: ParagraphStyle
    middle_line: ParagraphStyle
    headings: tuple[ParagraphStyle, ...]
    plain_headings: tuple[ParagraphStyle, ...]
    body: ParagraphStyle
    quote: ParagraphStyle
    listed: ParagraphStyle
    contents_title: ParagraphStyle
    contents: tuple[ParagraphStyle, ...]
    plain_contents: tuple[ParagraphStyle, ...]
    table_list: ParagraphStyle
    spoken: ParagraphStyle
    caption: ParagraphStyle
    figure_caption: ParagraphStyle
    cell: ParagraphStyle
    head: ParagraphStyle
    middle_cell: ParagraphStyle
    middle_head: ParagraphStyle
    note: ParagraphStyle
    footer_size: float


def sheet_for(look: Look, family: Family) -> Sheet:
    """The styles for one look."""
    size = look.size

    def style(
        name: str, points: float, lines: float = 1.0, font: str = family.regular, **form: float
    ) -> ParagraphStyle:
        leading = points * NATURAL_LEADING * lines
        alignment = TA_JUSTIFY if name == "body" and look.justified else TA_LEFT
        alignment = TA_CENTER if name.startswith("middle") else alignment
        shared = {"allowOrphans": 0, "allowWidows": 0, "alignment": alignment, "bulletFontName": font}
        return ParagraphStyle(
            name, fontName=font, fontSize=points, leading=leading, bulletFontSize=points, **shared, **form
        )

    def heading(level: int, hanging: float) -> ParagraphStyle:
        extra, before, font = _HEADINGS[level - 1]
        name = family.italic if font == "italic" else family.bold
        form = {"leftIndent": hanging * cm, "spaceBefore": before, "spaceAfter": 6}
        return style(f"heading {level}", size + extra, 1.1, name, **form)

    def contents(level: int, numbered: bool) -> ParagraphStyle:
        indent, hanging = _CONTENTS[level - 1]
        hanging *= numbered
        form = {"leftIndent": (indent + hanging) * cm, "bulletIndent": indent * cm, "rightIndent": 1.2 * cm}
        return style(f"contents {level}", size, 1.1, spaceBefore=6 if level == 1 else 0, spaceAfter=2, **form)

    return Sheet(
        family=family,
        title=style("title", 22, 1.1, family.bold, spaceAfter=18),
        middle_title=style("middle title", 22, 1.1, family.bold, spaceAfter=18),
        middle_subtitle=style("middle subtitle", size + 3, 1.1, spaceAfter=18),
        middle_line=style("middle line", size, look.spacing, spaceAfter=8),
        headings=tuple(heading(level, hanging) for level, hanging in enumerate((1.0, 1.25, 1.5, 1.75), 1)),
        plain_headings=tuple(heading(level, 0) for level in range(1, 5)),
        body=style("body", size, look.spacing, spaceAfter=8),
        quote=style("quote", size - 1, 1.15, leftIndent=1.25 * cm, rightIndent=0.6 * cm, spaceBefore=4, spaceAfter=10),
        listed=style("listed", size, look.spacing, leftIndent=1.0 * cm, bulletIndent=0.25 * cm, spaceAfter=4),
        contents_title=style("contents title", size + 4, 1.1, family.bold, spaceBefore=18, spaceAfter=8),
        contents=tuple(contents(level, True) for level in range(1, 4)),
        plain_contents=tuple(contents(level, False) for level in range(1, 4)),
        table_list=style("table list", size, 1.1, rightIndent=1.2 * cm, spaceAfter=2),
        spoken=style("spoken", size - 1, 1.15, spaceAfter=4),
        figure_caption=style("figure caption", size - 1, 1.0, family.bold, spaceBefore=6, spaceAfter=4),
        caption=style("caption", size - 1, 1.0, family.bold, spaceBefore=12, spaceAfter=5),
        cell=style("cell", size - 2),
        head=style("head", size - 2, 1.0, family.bold),
        middle_cell=style("middle cell", size - 2),
        middle_head=style("middle head", size - 2, 1.0, family.bold),
        note=style("note", size - 2, spaceBefore=4, spaceAfter=12),
        footer_size=size - 2,
    )


_HEADINGS = ((4, 20, "bold"), (2, 16, "bold"), (0, 12, "bold"), (0, 12, "italic"))
_CONTENTS = ((0.0, 0.8), (0.8, 1.0), (1.8, 1.3))
