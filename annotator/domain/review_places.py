"""Where in the text a review item belongs: at the words it quotes, found again after edits, or nowhere.

A place in the text is a turn's uuid with two offsets (code points) counted from that turn's start in the joined text,
so that `at_to` may lie in a later turn. Words that were corrected since are accepted where they stand; anywhere else
the quoted words must be found as they were, and only once: a comment is rather lost than put at the wrong words.
"""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from annotator.domain.corpus import Turn
from annotator.domain.project import Project
from annotator.domain.review import ReviewItem

LIKE = 0.6
"""How alike (0 to 1) words must be to be taken for the quoted ones with a correction in them."""
VERY_LIKE = 0.8
"""The same where few words are left as they were: a letter more or less in each."""
LONGEST_COMPARED = 4000
SEARCHED_FROM = 8
"""Shorter quotations are not looked for elsewhere in the interview: `ja` stands everywhere."""

Found = Literal["there", "corrected", "moved", "lost"]


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """A range of a document's joined text, end exclusive, and how it was found; `document` None: nowhere at all.

    A lost place has the document it was in, where that is known, and an empty range at its start.
    """

    document: int | None
    start: int = 0
    end: int = 0
    found: Found = "lost"


def place_of_item(project: Project, item: ReviewItem) -> ItemPlace:
    """Where an item belongs in the text of today. Items on nodes, memos and the project have no place."""
    if item.target == "unit" and item.kind != "unit":
        unit = project.units.first("uuid", item.target_uuid)
        if unit is not None and not item.turn_uuid:
            ranges = project.ranges_of(unit.id)
            return (
                ItemPlace(unit.document, ranges[0][0], ranges[-1][1], "there") if ranges else ItemPlace(unit.document)
            )
    turn = project.turns.first("uuid", item.turn_uuid) if item.turn_uuid else None
    if turn is None:
        document = project.documents.first("uuid", item.target_uuid) if item.target == "document" else None
        return _anywhere(project, item) if item.turn_uuid else ItemPlace(document.id if document else None)
    return _in_document(project, item, turn)


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same characters, white space and case aside."""
    return _plain(one) == _plain(other)


def alike(one: str, other: str) -> bool:
    """Whether one text can be the other with corrections in it."""
    if same_words(one, other):
        return True
    one, other = _plain(one), _plain(other)
    if not one or not other or max(len(one), len(other)) > LONGEST_COMPARED:
        return False
    from difflib import SequenceMatcher  # loaded with every project, and wanted for a comment whose place is gone

    like = LIKE if _share_words(one, other) else VERY_LIKE
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= like and matcher.quick_ratio() >= like and matcher.ratio() >= like


def _share_words(one: str, other: str) -> bool:
    """Whether half of the words of the longer are the other's too: letters alone are alike in any two sentences."""
    words, others = Counter(one.split()), Counter(other.split())
    return 2 * (words & others).total() >= max(words.total(), others.total())


def only_place_of(quoted: str, text: str) -> tuple[int, int] | None:
    """Where the quoted words stand in a text, white space and case aside; None unless it is exactly one place."""
    words = quoted.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    found = list(_some(pattern, text))
    return found[0] if len(found) == 1 else None


def _some(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """The first two places, also overlapping ones."""
    found: list[tuple[int, int]] = []
    at = 0
    while len(found) < 2 and (match := pattern.search(text, at)) is not None:
        found.append(match.span())
        at = match.start() + 1
    return found


def _in_document(project: Project, item: ReviewItem, turn: Turn) -> ItemPlace:
    flat = project.flat(turn.document)
    start = flat.position(turn.id, 0)
    here = flat.text[start + item.at_from : start + item.at_to]
    at = (start + item.at_from, min(start + item.at_to, len(flat.text)))
    if not item.quoted or (here == item.quoted and at[0] < at[1]):
        return ItemPlace(turn.document, *at, "there") if at[0] <= len(flat.text) else ItemPlace(turn.document)
    if same_words(here, item.quoted):
        return ItemPlace(turn.document, *at, "there")
    if alike(here, item.quoted):
        return ItemPlace(turn.document, *at, "corrected")
    within = only_place_of(item.quoted, turn.text)
    if within is not None:
        return ItemPlace(turn.document, start + within[0], start + within[1], "moved")
    if len(item.quoted) >= SEARCHED_FROM:
        found = only_place_of(item.quoted, flat.text)
        if found is not None:
            return ItemPlace(turn.document, *found, "moved")
    return ItemPlace(turn.document)


def _anywhere(project: Project, item: ReviewItem) -> ItemPlace:
    """The turn is gone (joined to another): the only place of the words in the whole material."""
    if len(item.quoted) < SEARCHED_FROM:
        return ItemPlace(None)
    found = []
    for document in project.documents:
        place = only_place_of(item.quoted, project.flat(document.id).text)
        if place is not None:
            found.append(ItemPlace(document.id, *place, "moved"))
    return found[0] if len(found) == 1 else ItemPlace(None)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
