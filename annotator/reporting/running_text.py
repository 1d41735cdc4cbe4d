"""Texts and inline quotes become paragraphs: what stands in one sentence is joined, and full stops fall into place."""

import re

from annotator.reporting.model import Block, Footnote, Inline, Paragraph, Run, clean
from annotator.reporting.quotes import InlineQuote

_CONTINUES = re.compile(r"[a-zæøåäöáčđŋšŧž,;.:)\]–—]")
"""How a text begins that goes on after an inline quote in the same sentence."""


def paragraphs(text: str) -> list[Block]:
    """Her own text; each line is a paragraph."""
    return [Paragraph((Run(line.strip()),)) for line in clean(text).split("\n") if line.strip()]


class RunningText:
    """Joins texts and quotes: an inline quote goes into the paragraph it follows, and text that goes on into its."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._open: list[Inline] = []
        self._stop_due = False
        self._after_quote = False

    def text(self, text: str) -> None:
        """Her own text; each line is a paragraph."""
        lines = [line.strip() for line in clean(text).split("\n") if line.strip()]
        self._after_quote = self._after_quote and not lines
        if lines and self._open and self._goes_on(lines[0]):
            glue = "" if lines[0][0] in ",;.:)]" else " "
            self._open.append(Run(glue + lines.pop(0)))
            self._stop_due = False
        for line in lines:
            self.end()
            self._open = [Run(line)]

    def inline(self, quote: InlineQuote) -> None:
        """A quote for running text: it goes on her paragraph before it, but never on another quote."""
        if self._after_quote:
            self.end()
        self._after_quote = True
        self._put_stop()
        if self._open:
            self._open.append(Run(" "))
        self._open.extend(quote.content)
        self._stop_due = quote.open_ended

    def block(self, block: Block) -> None:
        """A block of its own."""
        self._after_quote = False
        self.end()
        self._blocks.append(block)

    def end(self) -> None:
        """Close the paragraph that is being written."""
        self._put_stop()
        if self._open:
            self._blocks.append(Paragraph(tuple(self._open)))
        self._open = []

    def blocks(self) -> list[Block]:
        """All that was written."""
        self.end()
        return self._blocks

    def _put_stop(self) -> None:
        """The full stop a quote still lacks; a footnote's mark stands after it."""
        if self._stop_due:
            after = -1 if isinstance(self._open[-1], Footnote) else len(self._open)
            self._open.insert(after, Run("."))
        self._stop_due = False

    def _goes_on(self, line: str) -> bool:
        last = self._open[-1]
        quoted = not isinstance(last, Run) or last.role == "label" or len(self._open) > 1
        return quoted and _CONTINUES.match(line) is not None
