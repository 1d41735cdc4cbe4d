"""Writes a report as a Word file."""

import copy
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from annotator.reporting.docx.body import Body
from annotator.reporting.docx.figures import Pictures
from annotator.reporting.docx.numbering import number_headings, number_lists
from annotator.reporting.docx.package import add_footnotes, saved, set_language, set_properties
from annotator.reporting.docx.skeleton import HEADER, skeleton
from annotator.reporting.docx.styles import StyleSheet
from annotator.reporting.docx.template import open_template
from annotator.reporting.docx.xml import NAMESPACES
from annotator.reporting.model import Heading, NumberedList, Report
from annotator.reporting.progress import Progress, silent
from annotator.reporting.saving import put
from annotator.reporting.words import words_of

if TYPE_CHECKING:
    from docx.document import Document

BLOCKS_AT_A_TIME = 200


def write_docx(
    report: Report, target: Path | IO[bytes], template: Path | None = None, on_progress: Progress = silent
) -> None:
    """Write the report to a path (replaced whole or not at all) or a binary stream.

    `template` is a .docx or .dotx whose styles and page the report takes; styles are found by name, missing ones are
    added. Raises BadTemplate and the target errors of `reporting.errors`; whatever `on_progress` raises passes through.
    """
    from docx import Document

    words = words_of(report.language)
    document = open_template(template) if template else Document(skeleton(report.look, words))
    styles = StyleSheet(document, report.look, words)
    if any(isinstance(block, Heading) and block.numbered for block in report.blocks):
        number_headings(document, styles)
    if any(isinstance(block, NumberedList) for block in report.blocks):
        number_lists(document, styles)
    text = _body(document, report, styles, on_progress)
    set_language(document, words)
    set_properties(document, report.title, words)
    put(target, saved(document, text))


def _body(document: "Document", report: Report, styles: StyleSheet, on_progress: Progress) -> bytes:
    """The document part. It is never parsed: moving a long table into python-docx's tree takes quadratic time."""
    sections, widths = page_forms(document.element.body.get_or_add_sectPr())
    body = Body(report, styles, sections, widths, Pictures(document, report.look))
    parts = [f"{HEADER}<w:document {NAMESPACES}><w:body>"]
    total = len(report.blocks) + 1
    for done, part in enumerate(body.parts()):
        if done % BLOCKS_AT_A_TIME == 0:
            on_progress(done, total)
        parts.append(part)
    parts += [body.last_section, "</w:body></w:document>"]
    if body.notes:
        add_footnotes(document, body.notes, styles)
    on_progress(total, total)
    return "".join(parts).encode("utf-8")


def page_forms(section: Any) -> tuple[tuple[str, str], tuple[int, int]]:
    """The XML and the line width (twentieths of a point) of upright and lying pages, after the document's own."""
    from docx.enum.section import WD_ORIENT

    forms, widths = [], []
    for landscape in (False, True):
        form = copy.deepcopy(section)
        width, height = sorted((form.page_width or 0, form.page_height or 0), reverse=landscape)
        form.page_width, form.page_height = width, height
        form.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        forms.append(_without_declarations(form))
        widths.append((width - (form.left_margin or 0) - (form.right_margin or 0)) // 635)
    return (forms[0], forms[1]), (widths[0], widths[1])


def _without_declarations(element: Any) -> str:
    """The element's XML with the prefixes every part of a document declares at its root."""
    from lxml import etree

    text = etree.tostring(element, encoding="unicode")
    opening, closing, rest = text.partition(">")
    kept = [piece for piece in opening.split(" ") if not piece.startswith("xmlns:")]
    return " ".join(kept) + closing + rest
