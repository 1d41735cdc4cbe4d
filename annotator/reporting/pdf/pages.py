"""The pages: frames upright and lying, page numbers, outline, footnotes, and passes until all numbers are right."""

from typing import IO, Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from annotator.reporting.model import Look, Report, Section
from annotator.reporting.pdf.ledger import Ledger
from annotator.reporting.pdf.sheet import Sheet
from annotator.reporting.pdf.tagging import Tags
from annotator.reporting.pdf.text import Text
from annotator.reporting.progress import Progress
from annotator.reporting.words import words_of

UPRIGHT, LYING = "upright", "lying"
_NOTE_GAP = 8.0
"""Points between the text, the short rule above the notes, and the first note."""


def frame_size(look: Look, lying: bool) -> tuple[float, float]:
    """Width and height of the text on a page, in points."""
    top, right, bottom, left = (side * cm for side in look.margins)
    width, height = landscape(A4) if lying else A4
    return width - left - right, height - top - bottom


class Pages(BaseDocTemplate):  # type: ignore[misc]
    """Lays the flowables on pages."""

    def __init__(self, stream: IO[bytes], report: Report, sheet: Sheet) -> None:
        words = words_of(report.language)
        super().__init__(
            stream, pagesize=A4, title=report.title, author="", subject="", creator="", producer="", keywords="",
            lang=words.tag, invariant=1, initialFontName=sheet.family.regular, allowSplitting=1, pageCompression=1,
        )  # fmt: skip
        self.ledger = Ledger()
        self.tags = Tags()
        self.notes: list[Text] = []
        self.outline: dict[str, tuple[str, int]] = {}
        self._look, self._sheet, self._words = report.look, sheet, words
        self._with_front_page = report.front_page is not None
        self._outline_level = -1
        self._progress: Progress | None = None
        self._steps = (0, 1)
        templates = [self._template(name) for name in (UPRIGHT, LYING)]
        first = report.blocks[0] if report.blocks else None
        lying_first = isinstance(first, Section) and first.landscape
        self.addPageTemplates(templates[::-1] if lying_first else templates)

    def lay(self, story: list[Flowable], on_progress: Progress) -> None:
        """Set the story; two passes, or more where footnotes push text over pages."""
        self._progress = on_progress
        self._steps = (0, 2 * len(story) + 1)
        self.multiBuild(story)

    def _template(self, name: str) -> PageTemplate:
        _, _, bottom, left = (side * cm for side in self._look.margins)
        width, height = frame_size(self._look, name == LYING)
        frame = Frame(left, bottom, width, height, 0, 0, 0, 0, id=name)
        size = landscape(A4) if name == LYING else A4
        template = PageTemplate(name, [frame], pagesize=size, onPageEnd=self._finish_page)
        template.beforeDrawPage = self._make_room
        return template

    def beforeDocument(self) -> None:  # noqa: N802 (reportlab's name)
        """Start a pass."""
        self.tags.start_pass()
        self.ledger.start_pass()
        self._outline_level = -1

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 (reportlab's name)
        """Note where headings and tables came to stand, and which notes this page must hold."""
        done, total = self._steps
        self._steps = (min(done + 1, total - 1), total)
        if self._progress and done % 25 == 0:
            self._progress(*self._steps)
        if not isinstance(flowable, Text):
            return
        if flowable.place:
            self._mark_place(flowable.place)
        for note in flowable.notes:
            self.ledger.noted.setdefault(self.page, []).append(note)

    def _mark_place(self, place: str) -> None:
        self.ledger.found[place] = self.page
        self.canv.bookmarkPage(place)
        if place in self.outline:
            text, level = self.outline[place]
            self._outline_level = min(level, self._outline_level + 1)
            self.canv.addOutlineEntry(text, place, self._outline_level, closed=level > 0)

    def _make_room(self, _canvas: Any, _document: Any) -> None:
        """Shorten this page's frame by the height of its footnotes, as far as the pass before has told."""
        frame = self.pageTemplate.frames[0]
        bottom = self._look.margins[2] * cm
        _, height = frame_size(self._look, self.pageTemplate.id == LYING)
        room = self.ledger.reserved.get(self.page, 0.0)
        frame.__dict__["_y1"], frame.__dict__["_height"] = bottom + room, height - room
        frame._geom()

    def _finish_page(self, canvas: Any, _document: Any) -> None:
        if self.page > 1 or not self._with_front_page:
            with self.tags.artifact(canvas):
                self._draw_page_number(canvas)
        self._draw_notes(canvas)
        self.ledger.counted = self.page

    def _draw_page_number(self, canvas: Any) -> None:
        text = self._words.page_of.format(page=self.page, pages=self.ledger.total or "–")
        canvas.setFont(self._sheet.family.regular, self._sheet.footer_size)
        canvas.drawCentredString(canvas._pagesize[0] / 2, 1.25 * cm, text)

    def _draw_notes(self, canvas: Any) -> None:
        numbers = self.ledger.noted.get(self.page, [])
        if not numbers:
            return
        _, _, bottom, left = (side * cm for side in self._look.margins)
        width, _ = frame_size(self._look, self.pageTemplate.id == LYING)
        notes = [self.notes[number - 1] for number in numbers]
        heights = [note.wrap(width, 1e6)[1] for note in notes]
        top = bottom + sum(heights)
        self.ledger.need(self.page, sum(heights) + 2 * _NOTE_GAP)
        with self.tags.artifact(canvas):
            canvas.setLineWidth(0.5)
            canvas.line(left, top + _NOTE_GAP / 2, left + 5 * cm, top + _NOTE_GAP / 2)
        for note, height in zip(notes, heights, strict=True):
            top -= height
            note.drawOn(canvas, left, top)

    def _allSatisfied(self) -> bool:  # noqa: N802 (reportlab's name)
        """Another pass unless every number that was drawn has proved right."""
        return self.ledger.settle()
