"""Writes a report as a PDF file."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from annotator.reporting.model import Report
from annotator.reporting.pdf.finish import finished
from annotator.reporting.pdf.flow import Flow
from annotator.reporting.pdf.fonts import Glyphs, family_for
from annotator.reporting.pdf.pages import Pages
from annotator.reporting.pdf.sheet import sheet_for
from annotator.reporting.pdf.tagging import Tags
from annotator.reporting.progress import Progress, silent
from annotator.reporting.saving import put
from annotator.reporting.words import words_of


@dataclass(frozen=True, slots=True)
class PdfResult:
    """`missing` holds the characters that were replaced by a box, each with how often."""

    pages: int
    missing: tuple[tuple[str, int], ...] = ()


def write_pdf(report: Report, target: Path | IO[bytes], on_progress: Progress = silent) -> PdfResult:
    """Write the report to a path (replaced whole or not at all) or a binary stream, as tagged PDF/A-2b.

    Raises NotArchivable and the target errors of `reporting.errors`; whatever `on_progress` raises passes through.
    """
    made = _laid_out(report, on_progress)
    put(target, finished(made.file, made.tags, report.title, words_of(report.language).tag))
    return made.result


@dataclass(frozen=True, slots=True)
class _Pages:
    """reportlab's file and what belongs to it, when the flowables are gone: they take more room than all the rest."""

    file: bytes
    tags: Tags
    result: PdfResult


def _laid_out(report: Report, on_progress: Progress) -> _Pages:
    family = family_for(report.look.font)
    sheet = sheet_for(report.look, family)
    glyphs = Glyphs(family)
    stream = io.BytesIO()
    pages = Pages(stream, report, sheet)
    pages.lay(Flow(report, pages, sheet, glyphs).story(), on_progress)
    return _Pages(stream.getvalue(), pages.tags, PdfResult(pages.page, tuple(sorted(glyphs.missing.items()))))
