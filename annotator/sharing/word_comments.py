"""A shared Word file comes back: comments by others than the program, and the words of each turn as they stand now.

The file may come from anybody: nothing but its document and comments parts is read, and those only up to a size.
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from annotator.domain.review import Review, ReviewItem
from annotator.sharing.errors import NotReviewable
from annotator.storage.shares import LONGEST_TEXT, MOST_ITEMS, Returned, SharedTurn
from annotator.storage.store import now

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CODING = "ANT"
"""The initials of comments that are her own codings."""
LARGEST_PART = 100_000_000


@dataclass
class _Reading:
    """What has been read on the way through the document part, from its first element to its last."""

    share: str = ""
    documents: dict[int, str] = field(default_factory=dict)
    turns: list[tuple[str, int, list[str]]] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    """Open bookmarks: Word's number to the uuid of the turn whose words they hold."""
    in_turn: bool = False
    """To the end of its paragraph, a turn goes on behind its bookmark: LibreOffice ends it too early by a letter."""
    open_comments: dict[str, tuple[int, int]] = field(default_factory=dict)
    places: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    """By comment: the row in `turns`, the offset in it, and the words."""


def read_commented(path: Path) -> Returned:
    """Read a Word file that was shared. Raises NotReviewable for any other, and OSError."""
    document, comments = _parts(path)
    reading = _Reading()
    for element in document.iter():
        _take(reading, element)
    if not reading.share:
        raise NotReviewable(path)
    reviews: dict[str, Review] = {}
    items = []
    for comment in list(comments)[:MOST_ITEMS] if comments is not None else []:
        if comment.tag != f"{W}comment" or comment.get(f"{W}initials") == CODING:
            continue
        author = (comment.get(f"{W}author") or "?")[:100]
        namespace = UUID(reading.share)
        number = len(reviews) + 1
        fresh = Review(number, str(uuid5(namespace, author)), reading.share, author, now())
        review = reviews.setdefault(author, fresh)
        items.append(_item(reading, comment, review, namespace))
    turns = tuple(SharedTurn(uuid, number, "".join(parts)) for uuid, number, parts in reading.turns)
    return Returned(reading.share, 0, reading.documents, turns, tuple(reviews.values()), tuple(items), 0)


def _take(reading: _Reading, element: Any) -> None:
    number = element.get(f"{W}id") if isinstance(element.tag, str) else None
    match element.tag.removeprefix(W) if isinstance(element.tag, str) else "":
        case "bookmarkStart":
            _bookmark(reading, number or "", element.get(f"{W}name") or "")
        case "bookmarkEnd":
            reading.marks.pop(number or "", None)
        case "p" if reading.in_turn and reading.turns[-1][0] in reading.marks.values():
            _text(reading, "\n")  # the reader cut the turn's paragraph in two
        case "p":
            reading.in_turn = False
        case "t":
            _text(reading, element.text or "")
        case "tab":
            _text(reading, "\t")
        case "commentRangeStart":
            row = len(reading.turns) - 1
            if row >= 0:
                reading.open_comments[number or ""] = (row, len("".join(reading.turns[row][2])))
        case "commentRangeEnd":
            _close_comment(reading, number or "")
        case _:
            pass


def _bookmark(reading: _Reading, number: str, name: str) -> None:
    kind, _, digits = name.partition("_")
    uuid = _uuid(digits)
    if kind == "share" and uuid:
        reading.share = uuid
    elif kind == "d" and uuid:
        reading.documents[len(reading.documents) + 1] = uuid
    elif kind == "t" and uuid:
        reading.marks[number] = uuid
        reading.in_turn = True
        reading.turns.append((uuid, len(reading.documents), []))


def _text(reading: _Reading, text: str) -> None:
    if reading.in_turn:
        reading.turns[-1][2].append(text)


def _close_comment(reading: _Reading, number: str) -> None:
    row, at = reading.open_comments.pop(number, (-1, 0))
    if row >= 0:
        words = "\n".join("".join(parts) for _, _, parts in reading.turns[row:])[at:]
        before = len(words) - len(words.lstrip())
        if before < len(words) and len(words) <= LONGEST_TEXT:
            reading.places[number] = (row, at + before, words.strip())


def _item(reading: _Reading, comment: Any, review: Review, namespace: UUID) -> ReviewItem:
    paragraphs = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")]
    text = "\n".join(line for line in paragraphs if line)[:LONGEST_TEXT]
    place = reading.places.get(comment.get(f"{W}id") or "")
    at = comment.get(f"{W}date") or ""
    item = ReviewItem(review=review.id, kind="comment", target="project", text=text, at=at[:19])
    if place is not None:
        row, offset, quoted = place
        uuid = reading.turns[row][0]
        end = offset + len(quoted)
        item = replace(item, target="turn", target_uuid=uuid, turn_uuid=uuid, at_from=offset, at_to=end, quoted=quoted)
    known = f"{review.reviewer}|{at}|{text}|{item.turn_uuid}|{item.quoted}"
    return replace(item, uuid=str(uuid5(namespace, known)))


def _uuid(digits: str) -> str:
    try:
        return str(UUID(hex=digits))
    except ValueError:
        return ""


def _parts(path: Path) -> tuple[Any, Any]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        with zipfile.ZipFile(path) as package:
            found = dict(_read(package, ("word/document.xml", "word/comments.xml")))
        document = etree.fromstring(found["word/document.xml"], parser)
        comments = found.get("word/comments.xml")
        return document, etree.fromstring(comments, parser) if comments is not None else None
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise NotReviewable(path) from error


def _read(package: zipfile.ZipFile, names: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for name in names:
        if name in package.namelist() and package.getinfo(name).file_size <= LARGEST_PART:
            yield name, package.read(name)
