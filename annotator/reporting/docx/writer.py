"""Writes a report as a Word file."""

from pathlib import Path
from typing import IO, TYPE_CHECKING

from annotator.reporting.docx.body import Body
from annotator.reporting.docx.figures import Pictures
from annotator.reporting.docx.framing import bare, framed, highest, opening, page_forms
from annotator.reporting.docx.front import Pages
from annotator.reporting.docx.numbering import number_headings, number_lists
from annotator.reporting.docx.package import add_footnotes, saved, set_language, set_properties
from annotator.reporting.docx.skeleton import skeleton
from annotator.reporting.docx.styles import StyleSheet
from annotator.reporting.docx.template import open_template
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

    `template` is a Word document or template whose styles, page and front matter the report takes; styles are found by
    name, missing ones are added. Raises BadTemplate and the target errors of `reporting.errors`; whatever `on_progress`
    raises passes through.
    """
    from docx import Document

    words = words_of(report.language)
    if template:
        document, pages = open_template(template)
    else:
        document, pages = Document(skeleton(report.look, words)), Pages()
    styles = StyleSheet(document, report.look, words)
    if any(isinstance(block, Heading) and block.numbered for block in report.blocks):
        number_headings(document, styles)
    if any(isinstance(block, NumberedList) for block in report.blocks):
        number_lists(document, styles)
    text = _body(document, report, styles, pages, on_progress)
    set_language(document, words)
    set_properties(document, report.title, words)
    put(target, saved(document, text))


def _body(document: "Document", report: Report, styles: StyleSheet, pages: Pages, on_progress: Progress) -> bytes:
    """The document part. It is never parsed: moving a long table into python-docx's tree takes quadratic time."""
    final = document.element.body.get_or_add_sectPr()
    forms = page_forms(pages.section if pages.section is not None else final, report.front_page is not None)
    kept = [*pages.before, *pages.after]
    pictures = Pictures(document, report.look, highest(kept, "docPr"))
    body = Body(report, styles, forms, pictures, pages.chapters)
    body.bookmarks = highest(kept, "bookmarkStart")
    root = document.element
    parts = [opening(root)]
    total = len(report.blocks) + 1
    for done, part in enumerate(framed(body, pages, root.nsmap)):
        if done % BLOCKS_AT_A_TIME == 0:
            on_progress(min(done, total), total)
        parts.append(part)
    parts += [bare(final, root.nsmap) if pages.after else body.last_section, "</w:body></w:document>"]
    if body.notes:
        add_footnotes(document, body.notes, styles)
    on_progress(total, total)
    return "".join(parts).encode("utf-8")
