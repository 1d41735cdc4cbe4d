"""The pages of her university's template that stay: what stands before the report, and after the place marked for it.

The report goes where a paragraph says `{{FUNN}}`. Without one it follows the front matter: all that stands before the
first chapter heading, and the whole template where it has none. The sample chapters below it go.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.reporting.docx.traces import without_people
from annotator.reporting.docx.xml import W_NAMESPACE

MARKER = "{{FUNN}}"
_W = f"{{{W_NAMESPACE}}}"
_FRONT_HEADINGS = frozenset(
    (
        *("abstract", "sammendrag", "samandrag", "summary", "čoahkkáigeassu", "resumé", "forord", "føreord", "preface"),
        *("takk", "acknowledgements", "acknowledgments", "innhold", "innhald", "contents", "innholdsfortegnelse"),
        *("innhaldsliste", "table of contents", "tabelliste", "figurliste", "tabeller", "figurer", "list of tables"),
        *("list of figures", "forkortelser", "forkortingar", "abbreviations", "vedlegg", "dedikasjon", "erklæring"),
    )
)
"""Headings that stand on the first level and yet before the first chapter."""


@dataclass
class Pages:
    """Elements of the template's body: those before the report and after it, and the section the report is in.

    `contents` is the place among `before` of a table of contents, which the report's own takes; None without one.
    `chapters` is how many numbered chapters stand before the report.
    """

    before: list[Any] = field(default_factory=list)
    after: list[Any] = field(default_factory=list)
    section: Any = None
    contents: int | None = None
    chapters: int = 0


def take_pages(body: Any, heading_ids: Sequence[str]) -> Pages:
    """Take the elements out of a template's body, which keeps its last section; `heading_ids` are chapters' styles."""
    children = [child for child in body if child.tag != f"{_W}sectPr"]
    last = body.get_or_add_sectPr()
    for child in children:
        body.remove(child)
    marked = next((at for at, child in enumerate(children) if _text(child).strip() == MARKER), None)
    if marked is not None:
        before, after = children[:marked], children[marked + 1 :]
    else:
        end = next((at for at, child in enumerate(children) if _is_chapter(child, heading_ids)), len(children))
        before, after = children[:end], []
    for child in (*before, *after, last):
        without_people(child)
        _without_number(child, heading_ids)
    chapters = sum(_is_chapter(child, heading_ids) for child in before)
    before, contents = _without_contents(_trimmed(before))
    following = (section for child in after for section in child.iter(f"{_W}sectPr"))
    section = next(following, last)
    return Pages(before, after, copy.deepcopy(section), contents, chapters)


def _is_chapter(child: Any, heading_ids: Sequence[str]) -> bool:
    return _is_heading(child, heading_ids) and not _is_in_front(child)


def _is_heading(child: Any, heading_ids: Sequence[str]) -> bool:
    style = child.find(f"{_W}pPr/{_W}pStyle")
    return bool(child.tag == f"{_W}p" and style is not None and style.get(f"{_W}val") in heading_ids)


def _is_in_front(child: Any) -> bool:
    return _text(child).strip().casefold().rstrip(":") in _FRONT_HEADINGS


def _without_number(child: Any, heading_ids: Sequence[str]) -> None:
    """A preface is no first chapter, though the report gives the style of its heading numbers."""
    if _is_heading(child, heading_ids) and _is_in_front(child):
        numbers = child.pPr.get_or_add_numPr()
        numbers.get_or_add_ilvl().val = 0
        numbers.get_or_add_numId().val = 0


def _text(child: Any) -> str:
    return "".join(node.text or "" for node in child.iter(f"{_W}t"))


def _trimmed(before: list[Any]) -> list[Any]:
    """Without empty paragraphs at the end: the report begins on a page of its own anyway."""
    end = len(before)
    while end and before[end - 1].tag == f"{_W}p" and not _holds(before[end - 1]):
        end -= 1
    return before[:end]


def _holds(paragraph: Any) -> bool:
    kept = ("sectPr", "drawing", "pict", "object", "fldChar", "bookmarkStart", "bookmarkEnd")
    return bool(_text(paragraph).strip()) or any(True for name in kept for _ in paragraph.iter(f"{_W}{name}"))


def _without_contents(before: list[Any]) -> tuple[list[Any], int | None]:
    """Without the template's tables of contents, figures and tables: what they list is not there any more.

    Their headings go with them; section breaks in them stay.
    """
    kept: list[Any] = []
    place: int | None = None
    open_fields = 0
    for child in before:
        opens = _opens_contents(child)
        if opens and place is None:
            place = len(kept) - _headings_of_contents(kept)
            del kept[place:]
        inside = opens or open_fields > 0
        open_fields = max(0, open_fields + _depth(child)) if inside else 0
        if not inside:
            kept.append(child)
        elif child.find(f"{_W}pPr/{_W}sectPr") is not None:
            kept.append(_only_section(child))
    return kept, place


def _opens_contents(child: Any) -> bool:
    instructions = (node.text or "" for node in child.iter(f"{_W}instrText"))
    simple = (node.get(f"{_W}instr") or "" for node in child.iter(f"{_W}fldSimple"))
    return any(one.strip().split(" ")[0].upper() == "TOC" for one in (*instructions, *simple) if one.strip())


def _headings_of_contents(kept: Sequence[Any]) -> int:
    """Whether the last paragraph kept is only the title of what follows."""
    known = {"innhold", "innhald", "contents", "innholdsfortegnelse", "innhaldsliste", "table of contents"}
    return int(bool(kept) and _text(kept[-1]).strip().casefold() in known)


def _depth(child: Any) -> int:
    """How many fields an element opens more than it closes."""
    kinds = [node.get(f"{_W}fldCharType") for node in child.iter(f"{_W}fldChar")]
    return kinds.count("begin") - kinds.count("end")


def _only_section(paragraph: Any) -> Any:
    for child in list(paragraph):
        if child.tag != f"{_W}pPr":
            paragraph.remove(child)
    return paragraph


def sections_in(elements: Sequence[Any]) -> Iterator[Any]:
    """Every section break in them."""
    return (section for element in elements for section in element.iter(f"{_W}sectPr"))
