"""Word documents, read by a walker of our own: python-docx loses tracked insertions, content controls and text boxes.

Elements are known by their local names, so that Transitional and Strict documents read alike. What Word shows as text
is kept: insertions, content controls, smart tags, hyperlinks, results of fields, text boxes. Deletions are dropped
and counted. A page break counts where Word noted it when it last laid the document out (`lastRenderedPageBreak`), else
where the writer set it.
"""

import posixpath
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final
from zipfile import ZipFile

from lxml import etree

from annotator.domain.transcript import Transcript
from annotator.importing.errors import DamagedDocument
from annotator.importing.package import local_name, open_package, part, tree
from annotator.importing.paragraphs import Paragraph, paged_lines
from annotator.importing.source import Source
from annotator.importing.speakers import transcript_of
from annotator.importing.tables import Row, table_lines

_PROPERTIES = (
    "pPr rPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr tblPr tblGrid tblPrEx trPr tcPr rubyPr proofErr "
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd permStart permEnd"
)
_NOT_SHOWN = (
    "instrText delInstrText delText fldData rt footnoteRef endnoteRef annotationRef separator continuationSeparator "
    "del moveFrom"
)
_SKIPPED: Final = frozenset(f"{_PROPERTIES} {_NOT_SHOWN}".split())
_NOTED: Final = {
    "footnoteReference": "footnotes_ignored",
    "endnoteReference": "footnotes_ignored",
    "commentReference": "comments_ignored",
    "altChunk": "parts_ignored",
    "subDoc": "parts_ignored",
}
_CHARACTERS: Final = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def read(source: Source) -> Transcript:
    """A `.docx`, `.docm` or `.dotx` file. Raises DamagedDocument, EncryptedDocument, TooLarge."""
    with open_package(source.data, "docx") as package:
        root = tree(part(package, main_part(package), "docx"), "docx")
    walk = Walk(rendered=next(root.iter("{*}lastRenderedPageBreak"), None) is not None)
    for block in root:
        if local_name(block) == "body":
            walk.blocks(block)
    return transcript_of(source, "docx", paged_lines(walk.finished(), walk.noted))


def main_part(package: ZipFile) -> str:
    """The name of the part with the text, as the package's relations say."""
    names = set(package.namelist())
    if "_rels/.rels" in names:
        for relation in tree(part(package, "_rels/.rels", "docx"), "docx"):
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                target = posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
                if target in names:
                    return target
    if "word/document.xml" in names:
        return "word/document.xml"
    raise DamagedDocument("docx")


def value_of(element: etree._Element, attribute: str) -> str:
    """An attribute by its local name, whatever its namespace."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == attribute), "")


def child_of(element: etree._Element, *path: str) -> etree._Element | None:
    """The first descendant along these local names."""
    for name in path:
        found = next((child for child in element if local_name(child) == name), None)
        if found is None:
            return None
        element = found
    return element


def is_on(element: etree._Element | None) -> bool:
    """Whether an on/off property is on."""
    return element is not None and value_of(element, "val") not in ("0", "false", "off")


class Walk:
    """One passage through a document's body. `rendered`: Word noted its page breaks."""

    def __init__(self, rendered: bool) -> None:
        self.rendered = rendered
        self.page = 1
        self.noted: Counter[str] = Counter()
        self._lines: list[tuple[str, int]] = []
        self._paragraph = Paragraph()
        self._boxes: list[etree._Element] = []
        self._handlers: dict[str, Callable[[etree._Element], None]] = {
            "p": self._take_paragraph,
            "tbl": self._take_table,
            "r": self._take_run,
            "t": self._take_text,
            "br": self._take_break,
            "cr": self._take_break,
            "lastRenderedPageBreak": self._take_rendered_break,
            "sym": self._take_symbol,
            "del": self._drop,
            "moveFrom": self._drop,
            "ins": self._take_insertion,
            "moveTo": self._take_insertion,
            "AlternateContent": self._take_alternative,
            "txbxContent": self._boxes.append,
            "drawing": self._take_picture,
            "pict": self._take_picture,
            "object": self._take_picture,
        }

    def blocks(self, parent: etree._Element) -> None:
        """What stands in a body, a cell, a content control, a run."""
        for child in parent:
            name = local_name(child)
            handler = self._handlers.get(name)
            if handler is not None:
                handler(child)
            elif name in _CHARACTERS:
                self._add(_CHARACTERS[name])
            elif name in _NOTED:
                self.noted[_NOTED[name]] += 1
            elif name not in _SKIPPED:
                self.blocks(child)

    def finished(self) -> list[tuple[str, int]]:
        """The lines, after the end of the body."""
        if self._paragraph:
            self._end_paragraph()
        return self._lines

    def _add(self, text: str) -> None:
        self._paragraph.add(text, self.page)

    def _end_paragraph(self) -> None:
        paragraph, self._paragraph = self._paragraph, Paragraph()
        self._lines.extend(paragraph.lines(self.page))
        boxes, self._boxes[:] = list(self._boxes), []
        for box in boxes:
            self.noted["text_boxes"] += 1
            self.blocks(box)

    def _take_paragraph(self, paragraph: etree._Element) -> None:
        properties = child_of(paragraph, "pPr")
        joins_next = False
        if properties is not None:
            self.noted["automatic_numbering"] += child_of(properties, "numPr") is not None
            if not self.rendered and is_on(child_of(properties, "pageBreakBefore")) and self._lines:
                self.page += 1
            marks = child_of(properties, "rPr")
            joins_next = marks is not None and any(local_name(mark) in ("del", "moveFrom") for mark in marks)
        self.blocks(paragraph)
        # Where the paragraph's own end was deleted, the next paragraph goes on in it.
        if not joins_next:
            self._end_paragraph()
        if properties is not None and not self.rendered:
            self._take_section(child_of(properties, "sectPr"))

    def _take_section(self, section: etree._Element | None) -> None:
        kind = child_of(section, "type") if section is not None else None
        if section is not None and (kind is None or value_of(kind, "val") not in ("continuous", "nextColumn")):
            self.page += 1

    def _take_run(self, run: etree._Element) -> None:
        if is_on(child_of(run, "rPr", "vanish")):
            self.noted["hidden_text_kept"] += 1
        self.blocks(run)

    def _take_text(self, text: etree._Element) -> None:
        if text.text:
            # A line break inside the element is white space of the file, not of the text.
            self._add(text.text.replace("\n", " "))

    def _take_break(self, element: etree._Element) -> None:
        self._paragraph.end_line(self.page)
        if value_of(element, "type") == "page" and not self.rendered:
            self.page += 1

    def _take_rendered_break(self, _: etree._Element) -> None:
        self.page += 1

    def _take_symbol(self, symbol: etree._Element) -> None:
        try:
            code = int(value_of(symbol, "char"), 16)
        except ValueError:
            code = 0
        # Symbol fonts use the private area, where a character means nothing without its font.
        if 0x20 <= code < 0xD800:
            self._add(chr(code))
        else:
            self.noted["symbols_dropped"] += 1

    def _drop(self, change: etree._Element) -> None:
        said = any(text.text for text in change.iter("{*}delText", "{*}t"))
        self.noted["deletions_dropped"] += said

    def _take_insertion(self, change: etree._Element) -> None:
        self.noted["insertions_kept"] += 1
        self.blocks(change)

    def _take_alternative(self, alternative: etree._Element) -> None:
        """A drawing for new programs and the same for old ones: only one of them."""
        for name in ("Choice", "Fallback"):
            found = child_of(alternative, name)
            if found is not None and len(found):
                self.blocks(found)
                return

    def _take_picture(self, picture: etree._Element) -> None:
        boxes = list(picture.iter("{*}txbxContent"))
        if boxes:
            self._boxes.extend(box for box in boxes if not _inside(box, boxes))
        else:
            self.noted["pictures_ignored"] += 1

    def _take_table(self, table: etree._Element) -> None:
        if self._paragraph:
            self._end_paragraph()
        rows = [row for row in self.rows(table) if row]
        lines, speaking = table_lines(rows)
        if speaking:
            self.noted["tables"] += len(rows)
        self._lines.extend(lines)

    def rows(self, table: etree._Element) -> Iterator[Row]:
        """The rows of a table: cells with their lines and pages; one merged with the cell above has none."""
        for row in _below(table, "tr", ("tbl",)):
            if child_of(row, "trPr", "del") is not None:
                self.noted["deletions_dropped"] += 1
                continue
            cells = list(_below(row, "tc", ("tbl",)))
            yield [[] if self._goes_on(cell) else self._cell_lines(cell) for cell in cells]

    def _goes_on(self, cell: etree._Element) -> bool:
        """Whether the cell is merged with the one above it."""
        merged = child_of(cell, "tcPr", "vMerge")
        return merged is not None and value_of(merged, "val") != "restart"

    def _cell_lines(self, cell: etree._Element) -> list[tuple[str, int]]:
        outer, self._lines = self._lines, []
        self.blocks(cell)
        lines, self._lines = self.finished(), outer
        return lines


def _inside(box: etree._Element, boxes: Sequence[etree._Element]) -> bool:
    return any(ancestor in boxes for ancestor in box.iterancestors("{*}txbxContent"))


def _below(parent: etree._Element, name: str, stop: tuple[str, ...]) -> Iterator[etree._Element]:
    """Descendants of one name, through content controls and tracked changes, but not into inner tables or cells."""
    for child in parent:
        local = local_name(child)
        if local == name:
            yield child
        elif local not in stop and local not in _SKIPPED:
            yield from _below(child, name, stop)
