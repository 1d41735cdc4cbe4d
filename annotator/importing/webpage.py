"""HTML: what noScribe and other programs save, pages of corpora and archives, and the text inside oTranscribe's file.

Blocks are lines, and white space is read as a browser shows it; where the page says that it counts (Qt's own HTML, in
which noScribe writes), every space stays. noScribe's anchors `ts_<from>_<to>_<who>` give the times.
"""

import re
from collections import Counter
from typing import Final

from lxml import etree

from annotator.domain.transcript import Note, Transcript
from annotator.importing.decoding import canonical
from annotator.importing.errors import DamagedDocument, TooLarge
from annotator.importing.package import local_name
from annotator.importing.source import Source
from annotator.importing.speakers import MOST_LINES, Lines, transcript_of
from annotator.importing.stamps import from_seconds
from annotator.importing.tables import Row, table_lines

_NO_TEXT = "head script style title noscript template svg math object iframe select textarea button audio video"
_SKIPPED: Final = frozenset(_NO_TEXT.split())
_BLOCKS = (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hr html legend li main nav ol p pre section summary ul table caption tr td th"
)
_BLOCK: Final = frozenset(_BLOCKS.split())
_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_BREAKS: Final = re.compile(r"[\r\n]+")
_ANCHOR: Final = re.compile(r"ts_(\d{1,9})_\d{1,9}_")


def read(source: Source) -> Transcript:
    """An `.html` file. Raises NotAText, UnknownEncoding, DamagedDocument."""
    decoded = source.decoded
    walk = walked(decoded.text)
    counted = (Note(code, count) for code, count in sorted(walk.noted.items()) if count)
    lines = Lines(walk.texts, stamps=walk.stamps, notes=(*decoded.notes, *counted))
    return transcript_of(source, "html", lines, decoded.encoding)


def walked(text: str, bold_names: bool = False) -> "Walk":
    """The walk through this HTML. `bold_names`: bold words that open a line are who speaks. Raises DamagedDocument."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedDocument("html") from error
    walk = Walk("pre-wrap" in text[:2_000] or 'name="qrichtext"' in text[:2_000], bold_names)
    if root is not None:
        walk.take(root)
    return walk


class Walk:
    """One passage through a page, element by element and without recursion: pages nest as deep as they like."""

    def __init__(self, exact: bool, bold_names: bool) -> None:
        self.texts: list[str] = []
        self.stamps: list[int | None] = []
        self.noted: Counter[str] = Counter()
        self._exact = exact
        self._bold_names = bold_names
        self._line: list[str] = []
        self._stamp: int | None = None
        self._tables = 0
        self._rows: list[Row] = []
        self._cell: list[tuple[str, int]] | None = None

    def take(self, root: etree._Element) -> None:
        """The whole page."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            name = local_name(element)
            if event == "end":
                self._end(element, name)
            elif name in _SKIPPED:
                walker.skip_subtree()
            else:
                self._start(element, name)
        self._end_line()

    def _start(self, element: etree._Element, name: str) -> None:
        if name in _BLOCK:
            self._end_line()
        if name in ("table", "tr", "td", "th"):
            self._start_table(name)
        elif name == "br":
            self._add_line()
        elif name == "img":
            self.noted["pictures_ignored"] += 1
        elif name == "a" and (found := _ANCHOR.match(element.get("name", ""))):
            self._stamp = int(found[1]) if self._stamp is None else self._stamp
        if "timestamp" in element.get("class", "").split() and not self._line:
            self._stamp = from_seconds(element.get("data-timestamp"))
            self._line.append(f"[{(element.text or '').strip()}]")
            return
        self._say(element.text)

    def _end(self, element: etree._Element, name: str) -> None:
        if name in _BLOCK:
            self._end_line()
        if name in ("table", "td", "th"):
            self._end_table(name)
        elif self._bold_names and name in ("b", "strong"):
            self._end_bold(element)
        self._say(element.tail)

    def _end_bold(self, element: etree._Element) -> None:
        """A name in bold that no colon follows is parted from what is said by a tab, as labels may be."""
        said = "".join(map(str, element.itertext())).strip()
        opens = said and [part for part in self._line if part.strip() and not part.startswith("[")] == [said]
        if opens and ":" not in said and len(said) <= 40 and not (element.tail or "").lstrip().startswith(":"):
            self._line.append("\t")

    def _say(self, text: str | None) -> None:
        if not text:
            return
        text = _BREAKS.sub(" ", text) if self._exact else _WHITE.sub(" ", text)
        if text.isspace() and not self._line:
            return
        if not self._exact and (not self._line or self._line[-1].endswith((" ", "\t"))):
            text = text.removeprefix(" ")
        if text:
            self._line.append(text)

    def _end_line(self) -> None:
        if self._line:
            self._add_line()

    def _add_line(self) -> None:
        text = canonical("".join(self._line)).replace("\n", " ")
        text = text if self._exact else text.rstrip(" ")
        if self._cell is not None:
            self._cell.append((text, 1))
        else:
            self.texts.append(text)
            self.stamps.append(self._stamp)
            if len(self.texts) > MOST_LINES:
                raise TooLarge(len(self.texts), MOST_LINES)
        self._line, self._stamp = [], None

    def _start_table(self, name: str) -> None:
        self._tables += name == "table"
        if self._tables != 1:
            return  # what stands in a table within a table is lines of the outer one's cell
        if name == "table":
            self._rows = []
        elif name == "tr":
            self._rows.append([])
        elif self._rows:
            self._cell = []

    def _end_table(self, name: str) -> None:
        if self._tables == 1 and name != "table" and self._cell is not None:
            self._rows[-1].append(self._cell)
            self._cell = None
        elif name == "table" and self._tables:
            self._tables -= 1
            if not self._tables:
                lines, speaking = table_lines([row for row in self._rows if row])
                self.noted["tables"] += len(self._rows) if speaking else 0
                self.texts.extend(text for text, _ in lines)
                self.stamps.extend(None for _ in lines)
                self._cell = None
