"""A quote's display version laid over its source: what differs, and whether a sign says so.

Proper are what readers know the signs of: words left out at `(…)`, `[inserted]` or `[put in the place]` of others, a
`(gloss)`; and what changes nothing that was said: punctuation, a capital where a sentence begins, a beginning or end
left off. Every other difference is unmarked: it changes what a participant said, and she must mend or accept it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Literal

from annotator.domain.alignment import Alignment, align
from annotator.domain.quoted_words import WORD, Item, comparable, items_of, same_type

DifferenceKind = Literal[
    "elision", "insertion", "substitution", "gloss", "tidied", "cut", "changed", "added", "missing"
]
UNMARKED = frozenset(("changed", "added", "missing"))
MARKS = ("(…)", "[…]", ". . .")
"""The signs of an omission she chooses between."""
MOST_UNMARKED = 40
"""Words that differ without a sign: beyond, the two are different texts, and which words differ says nothing."""

_MARK = re.compile(r"\((?:…|\.\.\.)\)|\[(?:…|\.\.\.)\]|\.\s\.\s\.(?!\s?\.)")
_SENTENCE_ENDS = ".!?:…"
_QUOTES = "\"'«»“”‘’([–- "
_STEP_KINDS: dict[str, DifferenceKind] = {
    "elision": "elision",
    "question_left_out": "elision",
    "insertion": "insertion",
    "substitution": "substitution",
    "gloss": "gloss",
    "changed": "changed",
    "added": "added",
    "missing": "missing",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """`[start, end)` of the display version against `[source_start, source_end)` of the source, in code points."""

    kind: DifferenceKind
    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def is_marked(self) -> bool:
        """Whether a sign, or good custom, accounts for it."""
        return self.kind not in UNMARKED


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


def print_of(*texts: str) -> str:
    """A print of texts: the same for the same texts, and nothing of them can be read from it."""
    return sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


def differences(source: str, display: str) -> tuple[Difference, ...]:
    """Everything in which a display version differs from its source, in order. An empty version is the source."""
    if not display.strip() or display == source:
        return ()
    items = items_of(display)
    words = [_Word(word, m.start(), m.end()) for m in WORD.finditer(source) if (word := comparable(m[0]))]
    found = align(items, [word.text for word in words], {}, (0, len(words)), MOST_UNMARKED) if items else None
    if found is None:
        return (Difference("changed", 0, len(display), 0, len(source)),)
    return tuple(_joined(sorted(_Reading(source, display, items, words).of(found), key=lambda d: (d.start, d.end))))


def unmarked(source: str, display: str) -> tuple[Difference, ...]:
    """The differences no sign accounts for."""
    return tuple(found for found in differences(source, display) if not found.is_marked)


def with_mark(source: str, display: str, mark: str) -> str:
    """The display version with one sign for every omission of hers; dots that are the transcript's stay."""
    kept = {m[0] for m in _MARK.finditer(source)}
    return _MARK.sub(lambda m: m[0] if m[0] in kept else mark, display)


def elided(display: str, start: int, end: int, mark: str) -> tuple[str, int]:
    """The version with a sign of omission in the place of `[start, end)`, and where the cursor goes on."""
    before, after = display[:start].rstrip(), display[end:].lstrip(" ")
    left = " " if before and not before.endswith("\n") else ""
    right = " " if after and not after.startswith((*".,;:!?", "\n")) else ""
    whole = f"{before}{left}{mark}"
    return whole + right + after, len(whole)


def bracketed(display: str, start: int, end: int) -> tuple[str, int, int]:
    """The version with brackets in the place of `[start, end)`, and the range inside them to write in."""
    inner = display[start:end].strip()
    before, after = display[:start], display[end:]
    left = " " if before and start == end and not before[-1].isspace() else ""
    right = " " if after and after[0].isalnum() else ""
    at = len(before) + len(left) + 1
    return f"{before}{left}[{inner}]{right}{after}", at, at + len(inner)


def glossed(display: str, at: int) -> tuple[str, int]:
    """The version with room for an explanation after the word at `at`, and where to write it."""
    while at < len(display) and display[at].isalnum():
        at += 1
    before, after = display[:at].rstrip(), display[at:]
    right = " " if after and after[0].isalnum() else ""
    return f"{before} (){right}{after}", len(before) + 2


def tidied(display: str) -> str:
    """Single spaces, a capital at the beginning, a full stop at the end."""
    lines = [re.sub(r"\s+([,.;:!?])", r"\1", " ".join(line.split())) for line in display.split("\n")]
    text = "\n".join(line for line in lines if line)
    begins = next((at for at, letter in enumerate(text) if letter.isalnum()), -1)
    if begins >= 0 and set(text[:begins]) <= set(_QUOTES):
        text = text[:begins] + text[begins].upper() + text[begins + 1 :]
    return text if not text or text.endswith((*_SENTENCE_ENDS, "»", "”", ")", "]")) else text + "."


class _Reading:
    """Goes along the way found and names what it meets."""

    def __init__(self, source: str, display: str, items: Sequence[Item], words: Sequence[_Word]) -> None:
        self._source, self._display, self._items, self._words = source, display, items, words

    def of(self, way: Alignment) -> Iterator[Difference]:
        """Every difference; those of one kind that follow each other may come in pieces."""
        first, last = way.span
        yield from self._ends(first, last)
        for step in way.steps:
            start, end = self._shown(step.item, step.item_end)
            source_start, source_end = self._said(step.word, step.word_end)
            if step.kind == "same":
                if step.item_end > step.item and self._letters_differ(start, end, source_start, source_end):
                    kind = self._letters(start, end, source_start, source_end)
                    yield Difference(kind, start, end, source_start, source_end)
            elif step.kind == "elision" and step.word == step.word_end:
                if not self._is_of_source(start, end, source_start):
                    yield Difference("elision", start, end, source_start, source_end)
            else:
                yield Difference(_STEP_KINDS[step.kind], start, end, source_start, source_end)
        yield from self._between(way)

    def _shown(self, item: int, item_end: int) -> tuple[int, int]:
        if item_end > item:
            return self._items[item].start, self._items[item_end - 1].end
        at = self._items[item].start if item < len(self._items) else self._items[-1].end
        return at, at

    def _said(self, word: int, word_end: int) -> tuple[int, int]:
        if word_end > word:
            return self._words[word].start, self._words[word_end - 1].end
        at = self._words[word].start if word < len(self._words) else len(self._source)
        return at, at

    def _ends(self, first: int, last: int) -> Iterator[Difference]:
        """What was left off at the beginning and the end."""
        if first > 0:
            yield Difference("cut", 0, 0, self._words[0].start, self._words[first - 1].end)
        if last < len(self._words):
            whole = len(self._display)
            yield Difference("cut", whole, whole, self._words[last].start, self._words[-1].end)

    def _letters_differ(self, start: int, end: int, source_start: int, source_end: int) -> bool:
        return same_type(self._display[start:end]) != same_type(self._source[source_start:source_end])

    def _letters(self, start: int, end: int, source_start: int, source_end: int) -> DifferenceKind:
        """Of words that are the same but for their writing: whether a capital came or went inside a sentence."""
        shown, said = self._display[start:end], self._source[source_start:source_end]
        if "[" in shown:
            return "substitution"
        if shown[:1] == said[:1] or shown.casefold() != said.casefold():
            return "tidied"
        begins = _begins_sentence(self._display, start) or _begins_sentence(self._source, source_start)
        return "tidied" if begins else "changed"

    def _is_of_source(self, start: int, end: int, at: int) -> bool:
        """Whether dots of the version are dots of the transcript, at the same place."""
        before = max((word.end for word in self._words if word.end <= at), default=0)
        return same_type(self._display[start:end]) in same_type(self._source[before:at])

    def _between(self, way: Alignment) -> Iterator[Difference]:
        """Punctuation between words that stand side by side in both."""
        steps = [step for step in way.steps if step.item_end > step.item or step.word_end > step.word]
        for one, other in pairwise(steps):
            if one.kind == other.kind == "same":
                yield from self._punctuation(*self._gap(one.item_end, one.word_end))
        if steps and steps[-1].kind == "same":
            last = steps[-1]
            start, source_start = self._items[last.item_end - 1].end, self._words[last.word_end - 1].end
            following = self._words[last.word_end].start if last.word_end < len(self._words) else len(self._source)
            yield from self._punctuation(start, len(self._display), source_start, following)

    def _gap(self, item: int, word: int) -> tuple[int, int, int, int]:
        return self._items[item - 1].end, self._items[item].start, self._words[word - 1].end, self._words[word].start

    def _punctuation(self, start: int, end: int, source_start: int, source_end: int) -> Iterator[Difference]:
        shown, said = self._display[start:end], self._source[source_start:source_end]
        if "".join(same_type(shown).split()) == "".join(same_type(said).split()):
            return
        if end == len(self._display) and not shown.strip():
            return  # it ends here, and so does what is said of it
        asks = ("?" in shown) != ("?" in said)
        yield Difference("changed" if asks else "tidied", start, end, source_start, source_end)


def _begins_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(_QUOTES + "\t")
    return not before or before[-1] in _SENTENCE_ENDS + "])\n" or "\n" in text[len(before) : at]


def _joined(found: Sequence[Difference]) -> Iterator[Difference]:
    """Neighbours of one kind as one; words that differ, came and went side by side are one change."""
    open_one: Difference | None = None
    for one in found:
        if open_one is not None and _adjoin(open_one, one):
            kind = open_one.kind if open_one.kind == one.kind else "changed"
            open_one = Difference(
                kind,
                open_one.start,
                max(open_one.end, one.end),
                min(open_one.source_start, one.source_start),
                max(open_one.source_end, one.source_end),
            )
            continue
        if open_one is not None:
            yield open_one
        open_one = one
    if open_one is not None:
        yield open_one


def _adjoin(one: Difference, other: Difference) -> bool:
    """Whether two differences are one: omissions in one place, or unmarked ones right after each other."""
    near = other.start - one.end <= 1 and 0 <= other.source_start - one.source_end <= 1
    if one.kind == other.kind == "elision":
        return other.start <= one.end
    return near and not one.is_marked and not other.is_marked
