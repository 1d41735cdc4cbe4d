"""A Taguette database: HTML documents, highlights in bytes of their text, tags."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

from annotator.domain.analysis import Span
from annotator.importing.decoding import canonical
from annotator.importing.errors import NothingToTakeIn, TooLarge
from annotator.importing.incoming import Draft, Incoming, one_line
from annotator.importing.placed_text import PlacedText
from annotator.importing.refi.elements import moment
from annotator.storage.foreign import ForeignDatabase

Progress = Callable[[int, int], None]
LARGEST = 40 * 1024 * 1024
_BLOCKS = frozenset(("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre", "br", "ul", "ol"))


def read(database: ForeignDatabase, on_progress: Progress) -> Incoming:
    """Every project of the file together; most have one. Raises UnreadableDatabase, NothingToTakeIn, TooLarge."""
    draft = Draft("taguette")
    projects = list(database.rows("projects", "id", "name", "description", order="id"))
    draft.note("several_projects", len(projects) if len(projects) > 1 else 0)
    tags = {row["id"]: row for row in database.rows("tags", "id", "project_id", "path", "description", order="id")}
    nodes = _nodes(draft, tags)
    tagged: dict[Any, list[int]] = defaultdict(list)
    for row in database.rows("highlight_tags", "highlight_id", "tag_id"):
        if row["tag_id"] in nodes:
            tagged[row["highlight_id"]].append(nodes[row["tag_id"]])
    highlights: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for row in database.rows("highlights", "id", "document_id", "start_offset", "end_offset", order="id"):
        highlights[row["document_id"]].append(row)
    documents = list(database.rows("documents", "id", "name", "description", "created", "contents", order="id"))
    for done, row in enumerate(documents, start=1):
        _document(draft, row, highlights.get(row["id"], []), tagged)
        on_progress(done, len(documents))
    for row in projects:
        draft.memo(_said(row["description"]), kind="method")
    if not draft.rows["document"] and not draft.rows["node"]:
        raise NothingToTakeIn
    return draft.incoming(_said(projects[0]["name"]) if projects else "")


def _nodes(draft: Draft, tags: dict[Any, dict[str, Any]]) -> dict[Any, int]:
    """A tag whose path goes on after another's and a dot stands under it; equal paths of two projects are one."""
    by_path: dict[str, int] = {}
    found = {}
    for number, row in tags.items():
        path = one_line(_said(row["path"])) or "–"
        if path not in by_path:
            by_path[path] = draft.node(path, definition=_said(row["description"]).strip())
        found[number] = by_path[path]
    for path, node in by_path.items():
        above, dot, own = path.rpartition(".")
        if dot and own.strip() and above in by_path:
            draft.link(node, by_path[above])
            draft.change("node", node, name=own.strip())
    return found


def _document(
    draft: Draft, row: dict[str, Any], highlights: list[dict[str, Any]], tagged: dict[Any, list[int]]
) -> None:
    page = _Page(_said(row["contents"]))
    if not page.text.strip():
        draft.memo(one_line(_said(row["name"])), kind="method")
        draft.note("missing_sources")
        return
    text = PlacedText(_said(row["name"]), page.text)
    document = draft.document(_said(row["name"]), text, imported=moment(str(row["created"] or "").replace(" ", "T")))
    draft.memo(_said(row["description"]), "document", document)
    units: dict[Span, list[int]] = defaultdict(list)
    lost = 0
    for one in highlights:
        start, end = page.position(one["start_offset"]), page.position(one["end_offset"])
        span = text.span(start, end)
        if span is None:
            lost += 1
        else:
            units[span] += tagged.get(one["id"], [])
    for span, nodes in units.items():
        draft.unit(document, [span], nodes)
    draft.note("unplaced", lost)


class _Page(HTMLParser):
    """The text of an HTML document with a line for each block, and where its bytes lie in it.

    Not by libxml2, which passes over blanks between some elements: Taguette counts them.
    """

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        if len(source) > LARGEST:
            raise TooLarge(len(source), LARGEST)
        self._parts: list[str] = []
        self._length = 0
        self._starts: list[int] = [0]
        self._pieces: list[tuple[int, str]] = [(0, "")]
        self._bytes = 0
        self.feed(source)
        self.close()
        self.text = "".join(self._parts)

    def position(self, offset: Any) -> int:
        """The code point of `text` at a number of UTF-8 bytes of the document's own text."""
        at = offset if isinstance(offset, int) and offset >= 0 else 0
        if at > self._bytes:
            return len(self.text)
        row = bisect_right(self._starts, at) - 1
        start, piece = self._pieces[row]
        return start + len(piece.encode()[: at - self._starts[row]].decode("utf-8", "ignore"))

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """A block begins on a line of its own."""
        if tag in _BLOCKS:
            self._line()

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line."""
        if tag in _BLOCKS:
            self._line()

    def handle_data(self, data: str) -> None:
        """Text, in which a line break is a blank."""
        self._starts.append(self._bytes)
        self._bytes += len(data.encode("utf-8", "replace"))
        shown = data.replace("\n", " ") if data.strip() else data
        self._pieces.append((self._length, shown))
        self._parts.append(shown)
        self._length += len(shown)

    def _line(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")
            self._length += 1


def _said(value: Any) -> str:
    return canonical(value) if isinstance(value, str) else ""
