"""The report as pages, in memory and outside the window's thread: the very bytes the PDF file would hold."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from annotator.domain.project import Project
from annotator.importing.pdfium import PDFIUM
from annotator.reporting.chapter import BuiltReport, build_report
from annotator.reporting.errors import Cancelled
from annotator.reporting.model import Heading
from annotator.reporting.settings import ReportSettings

_SOUGHT = 60
"""Letters of a heading that are looked for on its page: a long one goes over two lines."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, from 0, and how far down on it, from 0 to 1."""

    page: int
    down: float = 0.0


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages of a report: its bytes, the size of each page in points, and where each part begins, by its key."""

    file: bytes
    sizes: tuple[tuple[float, float], ...]
    places: Mapping[str, Place] = field(default_factory=dict)


def printed(project: Project, settings: ReportSettings, stopped: Callable[[], bool]) -> Printed:
    """Lay the report out. `project` is a still one (see `Project.still`). Raises Cancelled when `stopped` says so."""
    from annotator.reporting.pdf.writer import write_pdf

    def look(_done: int, _whole: int) -> None:
        if stopped():
            raise Cancelled

    look(0, 1)
    built = build_report(project, settings)
    look(0, 1)
    stream = io.BytesIO()
    if built.report.blocks:
        write_pdf(built.report, stream, look)
    file = stream.getvalue()
    return _opened(file, built, look) if file else Printed(b"", ())


def drawn(file: bytes, page: int, width: int) -> QImage:
    """One page, `width` pixels wide."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(file)
        try:
            sheet = document[page]
            bitmap = sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)
            shown = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            return shown.copy()  # the buffer goes with the bitmap
        finally:
            document.close()


def _opened(file: bytes, built: BuiltReport, look: Callable[[int, int], None]) -> Printed:
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(file)
        try:
            sizes = tuple(document.get_page_size(page) for page in range(len(document)))
            pages = [mark.get_dest().get_index() for mark in document.get_toc(max_depth=9)]
            places = {}
            for key, at in built.starts.items():
                look(0, 1)
                places[key] = _place(document, built, at, pages)
            return Printed(file, sizes, places)
        finally:
            document.close()


def _place(document: object, built: BuiltReport, at: int, pages: list[int]) -> Place:
    """Where the block `at` begins. The bookmarks of the file are its headings, in order."""
    blocks = built.report.blocks
    before = sum(isinstance(block, Heading) for block in blocks[: at + 1])
    if not before or before > len(pages):
        return Place(0)
    page = pages[before - 1]
    heading = blocks[at]
    return Place(page, _down(document, page, heading.text) if isinstance(heading, Heading) else 0.0)


def _down(document: object, page: int, text: str) -> float:
    sheet = document[page]  # type: ignore[index]
    words = sheet.get_textpage()
    found = words.search(text[:_SOUGHT], match_case=True).get_next()
    if found is None:
        return 0.0
    height = sheet.get_height()
    top = words.get_charbox(found[0])[3]
    return max(0.0, min(1.0, 1 - top / height))
