"""Lines of the tables of contents: text, leader, page number. Their height does not hang on the numbers, so the second
pass over the pages already has them right."""

from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from annotator.reporting.pdf.ledger import Ledger
from annotator.reporting.pdf.text import Text

_LEADER = " ."


class ContentsLine(Text):
    """One entry; `target` is the place it leads to."""

    target: str = ""
    ledger: Ledger

    def split(self, _width: float, _height: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        if self.mark is None:
            return
        with self.mark.tags.content(self.canv, self.mark):
            self.break_lines()
            end = self._last_line_width(self.style.fontName, self.style.fontSize)
            self.draw_lines()
            self._draw_number(end)
            self.canv.linkRect("", self.target, (0, 0, self.width, self.height), relative=1, thickness=0)

    def _draw_number(self, end: float) -> None:
        """The page number at the right, dots up to it, on the entry's last line."""
        canvas: Any = self.canv
        style = self.style
        font, size = style.fontName, style.fontSize
        number = str(self.ledger.pages.get(self.target, ""))
        right = self.width - stringWidth(number, font, size)
        start = style.leftIndent + end
        dots = max(0, int((right - start - 4) / stringWidth(_LEADER, font, size)))
        leader = _LEADER * dots + " " * bool(dots)
        baseline = style.leading - size * 0.95
        canvas.setFont(font, size)
        canvas.drawString(right - stringWidth(leader, font, size), baseline, leader + number)

    def _last_line_width(self, font: str, size: float) -> float:
        line = self.blPara.lines[-1]
        words = line[1] if isinstance(line, tuple) else [piece.text for piece in line.words]
        return float(stringWidth(" ".join(words), font, size))
