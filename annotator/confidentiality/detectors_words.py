"""A text as the detectors see it: its words with their places, and what each finding says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

FindingCategory = Literal[
    "name",
    "place",
    "organisation",
    "contact",
    "number",
    "date",
    "age",
    "title",
    "pronoun",
    "third_person",
    "special",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """`[start, end)` of the text, in code points, is `term`; `why` is the code of the rule that found it."""

    category: FindingCategory
    start: int
    end: int
    term: str
    why: str


@dataclass(frozen=True, slots=True)
class Hints:
    """What the project knows: names she added, words that are no finding (pseudonyms, replacements), her pronoun."""

    names: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    neutral_pronoun: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text; `folded` is case folded, `opens` whether it begins a sentence."""

    start: int
    end: int
    text: str
    folded: str
    opens: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is all capitals (and more than an initial)."""
        return len(self.text) > 1 and self.text.isupper()


_WORD = re.compile(r"(?:[a-zæøå]{1,3}\.)+[a-zæøå]{1,4}\b(?!\.[^\W\d_])|[^\W\d_]+(?:[-'’\u2011](?=[^\W\d_])[^\W\d_]+)*")
"""An abbreviation (f.eks) is one word; a point without a space behind it (ja.Kari, Kari.docx) else parts two."""
_ABBREVIATIONS = ("dr", "hr", "fr", "mr", "mrs", "ms", "st", "prof", "f.eks", "bl.a", "kl", "nr", "ca", "jf")


def words_in(text: str) -> list[Word]:
    """The words in order."""
    found = []
    before = 0
    last = ""
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        opens = word[0].isupper() and _opens(text[before:start], last)
        found.append(Word(start, end, word, word.casefold(), opens))
        before, last = end, word
    return found


def _opens(gap: str, last: str) -> bool:
    if not last or "\n" in gap:
        return True
    if "." in gap and (last.casefold() in _ABBREVIATIONS or (len(last) == 1 and last.isupper())):
        return False
    return any(mark in gap for mark in '.!?:…;)]"«“„[(/–—•*#') or "\u2028" in gap


def stripped(folded: str) -> Iterable[str]:
    """A folded word, and what it is without the mark of a genitive."""
    yield folded
    for ending in ("'s", "’s", "s'", "'", "’", "s"):
        if folded.endswith(ending) and len(folded) > len(ending) + 1:
            yield folded[: -len(ending)] + ("s" if ending == "s'" else "")


def stem_in(folded: str, known: frozenset[str]) -> str | None:
    """The form of a word that a list has, or None."""
    return next((form for form in stripped(folded) if form in known), None)


def made(category: FindingCategory, text: str, start: int, end: int, why: str) -> Finding:
    """A finding at a place of a text."""
    return Finding(category, start, end, text[start:end], why)


def words_of(text: str) -> frozenset[str]:
    """A list of words written as a text."""
    return frozenset(text.split())
