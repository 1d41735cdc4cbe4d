"""A Word file and a PDF as lines to read and to compare: all that says how they look, and nothing that does not.

Word: `Quote: text`, with the numbers, marks and languages that are not the paragraph's own. PDF: pages, and on them
every line with its distance from the left edge, its size in points and its face.
"""

import ctypes
import difflib
import io
import os
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from lxml import etree

from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import Report
from annotator.reporting.pdf.writer import write_pdf
from tests.reporting.reading import HERE, W, parts_of

_MANY = 12
_RAISED = 0.8
_LEADERS = re.compile(r"(?: \.){3,} ")
"""The dots to a page's number: as many as there is room for."""


def word_lines(docx: bytes) -> list[str]:
    """The body, then the footnotes."""
    parts = parts_of(docx)
    body = etree.fromstring(parts["word/document.xml"]).find(f"{W}body")
    lines = [line for child in body for line in _block(child)]
    notes = etree.fromstring(parts["word/footnotes.xml"]) if "word/footnotes.xml" in parts else ()
    for note in notes:
        if note.get(f"{W}type") is None:
            lines += [f"[{note.get(f'{W}id')}] {line}" for child in note for line in _block(child)]
    return lines


def _block(element: etree._Element) -> Iterator[str]:
    if element.tag == f"{W}p":
        yield _paragraph(element)
        yield from _section(element.find(f"{W}pPr/{W}sectPr"))
    elif element.tag == f"{W}tbl":
        yield f"table {_value(element.find(f'{W}tblPr/{W}tblStyle'))}, {_widths(element)}"
        for row in element.findall(f"{W}tr"):
            head = "head " if row.find(f"{W}trPr/{W}tblHeader") is not None else ""
            yield f"  {head}| " + " | ".join(_cell(cell) for cell in row.findall(f"{W}tc")) + " |"
    elif element.tag == f"{W}sectPr":
        yield from _section(element)


def _widths(table: etree._Element) -> str:
    return " + ".join(column.get(f"{W}w", "") for column in table.iter(f"{W}gridCol"))


def _cell(cell: etree._Element) -> str:
    """A cell that goes on with the one above is an arrow."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    above = merged is not None and merged.get(f"{W}val") != "restart"
    return "↑" if above else " ¶ ".join(_paragraph(one) for one in cell.findall(f"{W}p"))


def _section(section: etree._Element | None) -> Iterator[str]:
    if section is not None:
        size = section.find(f"{W}pgSz")
        lying = size is not None and size.get(f"{W}orient") == "landscape"
        yield f"---- pages {'lying' if lying else 'upright'} until here"


def _paragraph(paragraph: etree._Element) -> str:
    properties = paragraph.find(f"{W}pPr")
    said = [_value(properties.find(f"{W}pStyle"))] if properties is not None else [""]
    for child in properties if properties is not None else ():
        name = child.tag.removeprefix(W)
        if name == "numPr":
            level, number = (_value(child.find(f"{W}{part}")) for part in ("ilvl", "numId"))
            said.append(f"list {number}/{level}")
        elif name in ("keepNext", "pageBreakBefore", "jc"):
            said.append(f"{name} {_value(child)}".strip())
    text = "".join(_inline(child) for child in paragraph)
    return f"{', '.join(filter(None, said)) or 'Normal'}: {text}".rstrip()


def _inline(element: etree._Element) -> str:
    if element.tag == f"{W}hyperlink":
        return f"→{''.join(map(_inline, element))}"
    if element.tag != f"{W}r":
        return ""
    text = "".join(map(_character, element))
    marks = [mark for child in element.findall(f"{W}rPr/*") if (mark := _mark(child))]
    return f"‹{' '.join(marks)}: {text}›" if marks and text else text


def _mark(child: etree._Element) -> str:
    name = child.tag.removeprefix(W)
    if name in ("rStyle", "lang"):
        return _value(child)
    return f"not {name}" if _value(child) == "0" else f"{name} {_value(child)}".strip()


def _character(element: etree._Element) -> str:
    name = element.tag.removeprefix(W)
    if name == "instrText":
        return f"{{{(element.text or '').strip()} = "
    if name == "fldChar":
        return "}" if element.get(f"{W}fldCharType") == "end" else ""
    shown = {"br": " / ", "tab": " → ", "footnoteReference": f"[{element.get(f'{W}id')}]", "drawing": "(drawing)"}
    return (element.text or "") if name == "t" else shown.get(name, "")


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")


def pdf_lines(pdf: bytes) -> list[str]:
    """Every page with its size, every line with where it begins, its size and its face."""
    document = pdfium.PdfDocument(io.BytesIO(pdf))
    lines = []
    for number, page in enumerate(document, 1):
        width, height = page.get_size()
        lines.append(f"==== page {number}, {width:.0f} × {height:.0f}")
        text_page = page.get_textpage()
        lines += _page_lines(text_page)
        text_page.close()
        page.close()
    document.close()
    return lines


def _page_lines(text_page: pdfium.PdfTextPage) -> Iterator[str]:
    codes = [chr(raw.FPDFText_GetUnicode(text_page, at)) for at in range(text_page.count_chars())]
    start = 0
    for end in [at for at, code in enumerate(codes) if code in "\r\n"] + [len(codes)]:
        places = [at for at in range(start, end) if codes[at].strip()]
        if places:
            left = text_page.get_charbox(places[0], loose=True)[0]
            size = raw.FPDFText_GetFontSize(text_page, places[0])
            shown = _faces(text_page, codes, places[0], places[-1] + 1)
            yield f"{left:4.0f} {size:g} {_LEADERS.sub(' … ', shown)}"
        start = end + 1


def _faces(text_page: pdfium.PdfTextPage, codes: list[str], start: int, end: int) -> str:
    """The text; what is not upright and regular stands between the name of its face and a bracket."""
    shown, face, held = [], "", ""
    size = raw.FPDFText_GetFontSize(text_page, start)
    for at in [*range(start, end), None]:
        own = "" if at is None else face if not codes[at].strip() else _face(text_page, at, size)
        if own != face or at is None:
            shown.append(f"‹{face}: {held.strip()}›{' ' * held.endswith(' ')}" if face and held.strip() else held)
            face, held = own, ""
        held += "" if at is None else codes[at]
    return "".join(shown).strip()


def _face(text_page: pdfium.PdfTextPage, at: int, size: float) -> str:
    """Of a character on a line of this size."""
    if raw.FPDFText_GetFontSize(text_page, at) < _RAISED * size:
        return "raised"
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text_page, at, name, 128, flags)
    known = name.value.decode("latin-1").partition("-")[2].replace("Regular", "")
    return {"Bold": "bold", "Italic": "italic", "BoldItalic": "bold italic"}.get(known, known)


def compare_golden(name: str, found: str) -> None:
    """Compare with the kept file; `ANNOTATOR_WRITE_GOLDEN=1` writes it anew, to be read before it is committed."""
    kept = HERE / "golden" / name
    if os.environ.get("ANNOTATOR_WRITE_GOLDEN") == "1":
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(found, encoding="utf-8")
    difference = told_difference(name, kept.read_text(encoding="utf-8"), found)

    assert not difference, difference


def golden_of(report: Report) -> str:
    """A report as both files show it."""
    docx, pdf = io.BytesIO(), io.BytesIO()
    write_docx(report, docx)
    write_pdf(report, pdf)
    lines = ["#### Word", *word_lines(docx.getvalue()), "", "#### PDF", *pdf_lines(pdf.getvalue())]
    return "\n".join(lines) + "\n"


def told_difference(name: str, kept: str, found: str) -> str:
    """In words where two texts differ, line by line; empty where they do not."""
    before, after = kept.split("\n"), found.split("\n")
    said = []
    for kind, first, last, start, end in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = before[first:last], after[start:end]
        if kind == "replace" and len(gone) == len(come):
            pairs = enumerate(zip(gone, come, strict=True), first + 1)
            said += [f"line {number} was\n    {one}\n  and is\n    {other}" for number, (one, other) in pairs]
        elif kind != "equal":
            said += [f"after line {first} there is no more\n    {line}" for line in gone]
            said += [f"after line {first} there is now\n    {line}" for line in come]
    if not said:
        return ""
    more = f"\nand {len(said) - _MANY} more" if len(said) > _MANY else ""
    return f"golden/{name} and what is written now differ in {len(said)} places:\n" + "\n".join(said[:_MANY]) + more
