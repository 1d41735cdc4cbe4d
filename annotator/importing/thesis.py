"""Reads a finished thesis (Word, OpenDocument, PDF, text) for the quotation check. The file is read where it lies."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.domain.thesis import Thesis, ThesisParagraph
from annotator.importing.errors import EmptyTranscript, ReadingError, ThesisTooLarge, UnsupportedFormat, as_damage
from annotator.importing.reading import file_bytes, format_of
from annotator.importing.source import Source

LARGEST_THESIS = 200 * 1024 * 1024
"""Bytes: figures make a thesis much larger than its words."""
LONGEST_THESIS = 1_000_000
"""Words; no thesis has a tenth of it."""
_QUOTE_SIGN = ">"
_INDENT = ("    ", "\t")

Paragraphs = list[ThesisParagraph]


def read_thesis(path: Path) -> Thesis:
    """The thesis in a file. Raises a ReadingError, which carries the file's name."""
    try:
        thesis = Thesis(tuple(_read(Source(file_bytes(path, LARGEST_THESIS, ThesisTooLarge), path.name))))
        if not thesis.words():
            raise EmptyTranscript
        if thesis.words() > LONGEST_THESIS:
            raise ThesisTooLarge(thesis.words(), LONGEST_THESIS)
    except ReadingError as error:
        error.name = error.name or path.name
        raise
    return thesis


def _read(source: Source) -> Paragraphs:
    if not source.data.strip(b"\0 \t\r\n"):
        raise EmptyTranscript
    format_name = format_of(source)
    reader = _READERS.get(format_name)
    if reader is None:
        raise UnsupportedFormat(format_name)
    with as_damage(format_name):
        return reader(source)


def _docx(source: Source) -> Paragraphs:
    from annotator.importing.thesis_docx import read  # lxml takes a while to load

    return read(source)


def _odt(source: Source) -> Paragraphs:
    from annotator.importing.thesis_odt import read

    return read(source)


def _pdf(source: Source) -> Paragraphs:
    from annotator.importing.thesis_pdf import read

    return read(source)


def _text(source: Source) -> Paragraphs:
    """One paragraph a line; `>` of Markdown and four spaces in front set a quotation apart."""
    found = []
    for line in source.decoded.text.split("\n"):
        paragraph = ThesisParagraph(line.strip())
        if line.lstrip().startswith(_QUOTE_SIGN):
            paragraph = ThesisParagraph(line.strip().lstrip("> "), "quote")
        elif line.startswith("#"):
            paragraph = ThesisParagraph(line.lstrip("# "), "heading")
        elif line.startswith(_INDENT):
            paragraph = replace(paragraph, kind="indented")
        if paragraph.text:
            found.append(paragraph)
    return found


_READERS: dict[str, Callable[[Source], Paragraphs]] = {
    "docx": _docx,
    "odt": _odt,
    "pdf": _pdf,
    "txt": _text,
    "md": _text,
}
