"""Paragraphs for the pages: made of fragments, never of markup, so that `<b>` in a transcript is only text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from annotator.reporting.pdf.tagging import Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one font; `link` is the key of a place in the file, `raised` makes a note's number. What
    stands on a `shade` is underlined too."""

    text: str
    font: str
    link: str = ""
    raised: bool = False
    shade: str = ""


def fragments(pieces: Sequence[Piece], style: ParagraphStyle) -> list[Any]:
    """reportlab's fragments; neighbours of one form are joined, since a paragraph of one is set three times as fast."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and replace(last, text="") == replace(piece, text=""):
            joined[-1] = replace(piece, text=last.text + piece.text)
        else:
            joined.append(piece)
    found = []
    for piece in joined:
        for row, line in enumerate(piece.text.split("\n")):
            if row:
                found.append(_fragment(Piece("", piece.font), style, lineBreak=True))
            if line:
                found.append(_fragment(replace(piece, text=line), style, len(found)))
    return found or [_fragment(Piece("", style.fontName), style)]


def _fragment(piece: Piece, style: ParagraphStyle, number: int = 0, **more: Any) -> Any:
    size = style.fontSize * 0.65 if piece.raised else style.fontSize
    if piece.shade:
        more["backColor"] = HexColor(piece.shade)
    return ParaFrag(
        text=piece.text,
        fontName=piece.font,
        bold=0,
        italic=0,
        fontSize=size,
        textColor=style.textColor,
        rise=style.fontSize * 0.35 if piece.raised else 0,
        greek=0,
        link=[(0, f"#{piece.link}")] if piece.link else [],
        us_lines=[_underline(number)] if piece.shade else [],
        **more,
    )


def _underline(number: int) -> tuple[Any, ...]:
    """reportlab's form of a line: a number of its own (or the last one on a line of text replaces the others), kind,
    colour (None: the text's), width, place, rise, how many, and the gap between them."""
    return number, "underline", None, "0.6", "-0.14*F", 0, 1, "1"


class Text(Paragraph):  # type: ignore[misc]
    """A paragraph that tags what it draws.

    Its lines are broken when they are first needed in a pass and let go once they are drawn: those of all paragraphs
    together take more room than the rest of an export. Its size is worked out once.
    """

    mark: Mark | None = None
    notes: tuple[int, ...] = ()
    place: str = ""
    _wrapped: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self._wrapped is None or self._wrapped[0] != width:
            self._wrapped = (width, super().wrap(width, height))
        self.width, self.height = self._wrapped[1]
        return self._wrapped[1]

    def break_lines(self) -> None:
        """Have the lines, at the width last wrapped to."""
        if self._wrapped is not None and not hasattr(self, "blPara"):
            super().wrap(self._wrapped[0], self._wrapped[1][1])

    def split(self, width: float, height: float) -> list["Text"]:
        self.wrap(width, height)
        self.break_lines()
        parts: list[Text] = super().split(width, height)
        if len(parts) > 1:
            for part in parts:
                part.mark = self.mark
            parts[1].frags = _without_break(parts[1].frags)
            parts[0].place = self.place
            parts[-1].notes = self.notes
        return parts

    def draw(self) -> None:
        if self.mark is None:
            self.draw_lines()
            return
        with self.mark.tags.content(self.canv, self.mark):
            self.draw_lines()

    def draw_lines(self) -> None:
        """Draw with a space at each line end: reportlab sets none, and tagged text is read without a gap."""
        self.break_lines()
        lines = self.blPara.lines
        if self.style.alignment == TA_LEFT:
            self.blPara.lines = [_spaced(line) for line in lines[:-1]] + lines[-1:]
        super().draw()
        del self.blPara


def _without_break(words: list[Any]) -> list[Any]:
    """Words without the line break they begin with: split where a line ends, the rest would begin with an empty one."""
    is_break = len(words) > 1 and isinstance(words[0], list) and getattr(words[0][1][0], "lineBreak", False)
    return words[1:] if is_break else words


def _spaced(line: Any) -> Any:
    """A line with a space at its end: (room left, words) where the paragraph has one font, else an object."""
    if isinstance(line, tuple):
        return line[0], [*line[1], ""]
    last = line.words[-1]
    return line.clone(words=[*line.words[:-1], last.clone(text=f"{last.text} ")])


def text(pieces: Sequence[Piece], style: ParagraphStyle, mark: Mark | None = None, bullet: str = "") -> Text:
    """A paragraph of pieces; `bullet` stands in the hanging indent."""
    made = Text("", style, bulletText=f"{bullet} " if bullet else None, frags=fragments(pieces, style))
    made.mark = mark
    return made
