"""OpenDocument texts of LibreOffice and others, zipped (`.odt`, `.ott`) or flat (`.fodt`).

What the writer shows as text is kept: spans, links, lists, tables, frames of text, fields with what they last said.
Deletions under tracked changes stand apart from the text in this format; they are counted and left out. White space
is read as the format says: runs are one space, and more of them is written with an element. Comments become margin
notes at their words; who wrote them is not looked at.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import repeat
from typing import Final

from lxml import etree

from annotator.domain.transcript import DraftMargin, Transcript
from annotator.importing.errors import DamagedDocument, EncryptedDocument
from annotator.importing.margins import Places, without_marks
from annotator.importing.package import local_name, open_package, part, tree
from annotator.importing.paragraphs import Paragraph, paged_lines
from annotator.importing.source import Source
from annotator.importing.speakers import transcript_of
from annotator.importing.tables import Row, table_lines

_NOT_SHOWN = (
    "forms sequence-decls variable-decls user-field-decls dde-connection-decls ruby-text title desc image-map "
    "table-of-content illustration-index alphabetical-index bibliography number event-listeners"
)
_SKIPPED: Final = frozenset(_NOT_SHOWN.split())
_NOTED: Final = {"note": "footnotes_ignored", "object": "parts_ignored"}
_WHITE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 200
_MOST_CELLS = 20


def read(source: Source) -> Transcript:
    """An `.odt`, `.ott` or `.fodt` file. Raises DamagedDocument, EncryptedDocument, TooLarge."""
    root = _root(source.data)
    body = next(root.iter("{*}body"), None)
    if body is None:
        raise DamagedDocument("odt")
    walk = Walk(_breaking_styles(root))
    walk.blocks(body)
    lines = walk.lines
    margins: tuple[DraftMargin, ...] = ()
    if walk.comments:
        lines, margins = walk.places.taken_out(walk.lines, walk.comments)
        walk.noted["comments_taken"] = len(margins)
    return transcript_of(source, "odt", replace(paged_lines(lines, walk.noted), margins=margins))


def _root(data: bytes) -> etree._Element:
    if not data.startswith(b"PK"):
        return tree(data, "odt")
    with open_package(data, "odt") as package:
        manifest = "META-INF/manifest.xml"
        if manifest in package.namelist() and b"encryption-data" in part(package, manifest, "odt"):
            raise EncryptedDocument("odt")
        return tree(part(package, "content.xml", "odt"), "odt")


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _number(element: etree._Element, name: str, most: int) -> int:
    """A count of repetitions; 1 where none is given. It comes from elsewhere, so there is a limit."""
    written = _attribute(element, name)
    return min(int(written), most) if written.isascii() and written.isdigit() and len(written) < 9 else 1


def _breaking_styles(root: etree._Element) -> frozenset[str]:
    """Names of the paragraph styles that begin a page."""
    return frozenset(
        _attribute(style, "name")
        for style in root.iter("{*}style")
        if any(_attribute(properties, "break-before") == "page" for properties in style)
    )


class Walk:
    """One passage through a document's body."""

    def __init__(self, breaking: frozenset[str]) -> None:
        self.lines: list[tuple[str, int]] = []
        self.noted: Counter[str] = Counter()
        self.comments: dict[str, str] = {}
        """What comments say, by their names or, where they have none, by their numbers."""
        self.places = Places()
        self._breaking = breaking
        self._page = 1
        self._paragraph: Paragraph | None = None
        self._after_space = True
        self._boxes: list[etree._Element] = []
        self._handlers: dict[str, Callable[[etree._Element], None]] = {
            "p": self._take_paragraph,
            "h": self._take_paragraph,
            "s": lambda spaces: self._exact(" " * _number(spaces, "c", _MOST_SPACES)),
            "tab": lambda _: self._exact("\t"),
            "line-break": self._take_line_break,
            "soft-page-break": self._take_page_break,
            "table": self._take_table,
            "text-box": self._boxes.append,
            "image": lambda _: self.noted.update(["pictures_ignored"]),
            "tracked-changes": self._drop_deletions,
            "annotation": self._take_comment,
            "annotation-end": self._end_comment,
        }

    def blocks(self, parent: etree._Element) -> None:
        """The text of an element and of all that stands in it."""
        self._say(parent.text)
        for child in parent:
            name = local_name(child)
            handler = self._handlers.get(name)
            if handler is not None:
                handler(child)
            elif name in _NOTED:
                self.noted[_NOTED[name]] += 1
            elif name and name not in _SKIPPED:
                self.blocks(child)
            self._say(child.tail)

    def _say(self, text: str | None) -> None:
        """Text of a paragraph; what stands outside of one is white space of the file."""
        if not text or self._paragraph is None:
            return
        text = _WHITE.sub(" ", text)
        if self._after_space:
            text = text.removeprefix(" ")
        if text:
            self._paragraph.add(without_marks(text), self._page)
            self._after_space = text.endswith(" ")

    def _exact(self, text: str) -> None:
        if self._paragraph is not None:
            self._paragraph.add(text, self._page)
            self._after_space = False

    def _take_paragraph(self, paragraph: etree._Element) -> None:
        if _attribute(paragraph, "style-name") in self._breaking and self.lines:
            self._page += 1
        outer, self._paragraph = self._paragraph, Paragraph()
        self._after_space = True
        self.blocks(paragraph)
        self.lines.extend(self._paragraph.lines(self._page))
        self._paragraph = outer
        boxes, self._boxes[:] = list(self._boxes), []
        for box in boxes:
            self.noted["text_boxes"] += 1
            self.blocks(box)

    def _take_line_break(self, _: etree._Element) -> None:
        if self._paragraph is not None:
            self._paragraph.end_line(self._page)
            self._after_space = True

    def _take_page_break(self, _: etree._Element) -> None:
        self._page += 1

    def _take_comment(self, comment: etree._Element) -> None:
        """One with a name may end further on; one without is about a point."""
        walk = Walk(frozenset())
        walk.blocks(comment)
        text = "\n".join(line for line, _ in walk.lines).strip()
        if not text:
            self.noted["comments_ignored"] += 1
            return
        written = _attribute(comment, "name")
        name = written if written and written not in self.comments else f"#{len(self.comments)}"
        self.comments[name] = text
        self._mark(self.places.begin(name))

    def _end_comment(self, end: etree._Element) -> None:
        if _attribute(end, "name") in self.comments:
            self._mark(self.places.end(_attribute(end, "name")))

    def _mark(self, mark: str) -> None:
        if self._paragraph is not None:
            self._paragraph.add(mark, self._page)

    def _drop_deletions(self, changes: etree._Element) -> None:
        self.noted["deletions_dropped"] += sum(1 for _ in changes.iter("{*}deletion"))
        self.noted["insertions_kept"] += sum(1 for _ in changes.iter("{*}insertion"))

    def _take_table(self, table: etree._Element) -> None:
        rows = [row for element in _below(table, "table-row") if (row := self._row(element))]
        lines, speaking = table_lines(rows)
        if speaking:
            self.noted["tables"] += len(rows)
        self.lines.extend(lines)

    def _row(self, row: etree._Element) -> Row:
        cells: Row = []
        for cell in row:
            if local_name(cell) in ("table-cell", "covered-table-cell"):
                lines = self._cell_lines(cell)
                cells.extend(repeat(lines, _number(cell, "number-columns-repeated", _MOST_CELLS)))
        return cells

    def _cell_lines(self, cell: etree._Element) -> list[tuple[str, int]]:
        outer, self.lines = self.lines, []
        self.blocks(cell)
        lines, self.lines = self.lines, outer
        return lines


def _below(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table, through groups of rows, but not those of a table in a cell."""
    for child in parent:
        local = local_name(child)
        if local == name:
            yield child
        elif local != "table-cell":
            yield from _below(child, name)
