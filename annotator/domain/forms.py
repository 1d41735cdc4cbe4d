"""Where a term stands in a text, in any case and inflected form; and how its replacement takes over the form.

Kari is found in *Karis*, *KARI*, *Kari's*, *Jonas'*, *Kari-saken*, never in *Karin*. Letters are compared in their
composed form (NFC); offsets are code points of the text as it is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from annotator.domain.common_words import DOUBLE_NAMES_BEGIN, is_the_name

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060"
_TOKEN = re.compile(rf"[^\W_]+(?:[\u0300-\u036f{_UNSEEN}]+[^\W_]*)*")
"""The name of a file (Intervju_Kari) is words as well."""
_DROP = re.compile(f"[{_UNSEEN}]")
_JOINT = re.compile(r"\s+|_+|\s*[-\u2010\u2011\u2013]\s*")
_APOSTROPHES = "'’`´ʼ"
_HYPHENS = "-\u2010\u2011"
_HISSING = ("s", "x", "z")
_NOUN_ENDINGS = {
    "nb": ("en", "et", "a", "er", "ene", "e", "n", "t", "r", "ne"),
    "nn": ("en", "et", "a", "er", "ene", "ar", "ane", "e", "n", "t", "r", "ne", "i"),
    "en": ("es",),
}
"""What a common noun, written small, may end in; names are only given an s."""
_ENDS_SENTENCE = '.!?…:;–—«»"“”\n('
_NUMBER = re.compile(r"[\d\s()+./\-]*\d[\d\s()+./\-]*")
_SHORTEST_NUMBER = 5
_FEW = 32
_SHORT = 2
"""A name this short (Li, Bo) is one only with its capital, and so is an abbreviation (NAV, HUS)."""


@dataclass(frozen=True, slots=True)
class Found:
    """`[start, end)` of a text is a form of `term`."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    term: str
    words: tuple[str, ...]
    between: tuple[str, ...]
    before: str
    after: str


class Finder:
    """Finds many terms in one pass over a text: longest first, none overlapping another.

    Empty terms are left out.
    """

    def __init__(self, terms: Iterable[str], language: str = "nb") -> None:
        self._first: dict[str, list[_Pattern]] = {}
        self._endings = _NOUN_ENDINGS.get(language, _NOUN_ENDINGS["nb"])
        self._numbers: list[tuple[re.Pattern[str], str]] = []
        for term in dict.fromkeys(terms):
            self._add(term)
        bases = {pattern.words[0] for patterns in self._first.values() for pattern in patterns}
        self._hints = tuple(bases) if len(bases) <= _FEW and not self._numbers else ()
        for patterns in self._first.values():
            patterns.sort(key=lambda pattern: (-len(pattern.words), -len(pattern.term)))

    def _add(self, term: str) -> None:
        if _NUMBER.fullmatch(term) and sum(map(str.isdigit, term)) >= _SHORTEST_NUMBER:
            digits = r"[\s.\-]?".join(re.findall(r"\d", term))
            self._numbers.append((re.compile(rf"(?<!\d){digits}(?!\d)"), term))
            return
        words = list(_words(term))
        if not words:
            return
        between = tuple(_joint(term[one.end : two.start]) for one, two in pairwise(words))
        folded = tuple(word.folded for word in words)
        before, after = term[: words[0].start].strip(), term[words[-1].end :].strip()
        pattern = _Pattern(term, folded, between, before, after)
        for form in self._forms(folded[0], term, is_last=len(words) == 1):
            self._first.setdefault(form, []).append(pattern)

    def _forms(self, word: str, term: str, is_last: bool) -> list[str]:
        """The word and its inflected forms, casefolded."""
        found = [word]
        common = not any(map(str.isupper, term)) and word.isalpha() and len(word) > 2
        if common:
            found += [word + ending for ending in self._endings]
        if is_last and any(map(str.isalpha, word)):
            found += [form + "s" for form in found if not form.endswith(_HISSING)]
        return found

    def find(self, text: str) -> list[Found]:
        """Where the terms stand, in order."""
        if self._hints and not self._may_hold(text):
            return []
        words = list(_words(text))
        taken = [Found(m.start(), m.end(), term) for pattern, term in self._numbers for m in pattern.finditer(text)]
        at = 0
        while at < len(words):
            patterns = self._first.get(words[at].folded)
            hit = self._hit(text, words, at, patterns) if patterns else None
            if hit is None:
                at += 1
                continue
            found, length = hit
            taken.append(found)
            at += length
        return _apart(taken) if self._numbers else taken

    def _may_hold(self, text: str) -> bool:
        """A quick look: most paragraphs hold none of a few terms, and need not be taken apart."""
        if any(mark in text for mark in _UNSEEN):
            return True
        plain = text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
        return any(hint in plain for hint in self._hints)

    def _hit(self, text: str, words: list[_Word], at: int, patterns: list[_Pattern]) -> tuple[Found, int] | None:
        best: tuple[Found, int] | None = None
        for pattern in patterns:
            length = len(pattern.words)
            if best is not None and length < best[1]:
                break
            found = self._fits(text, words, at, pattern)
            exact = found is not None and words[at + length - 1].folded == pattern.words[-1]
            if found is not None and (best is None or exact):
                best = (found, length)
        return best

    def _fits(self, text: str, words: list[_Word], at: int, pattern: _Pattern) -> Found | None:
        length = len(pattern.words)
        here = words[at : at + length]
        if len(here) < length:
            return None
        for place, word in enumerate(here[1:], 1):
            if word.folded not in self._forms(pattern.words[place], pattern.term, place == length - 1):
                return None
            if _joint(text[here[place - 1].end : word.start]) != pattern.between[place - 1]:
                return None
        start, end = here[0].start - len(pattern.before), here[-1].end + len(pattern.after)
        if text[start : here[0].start] != pattern.before or text[here[-1].end : end] != pattern.after or start < 0:
            return None
        if length == 1 and not (pattern.before or pattern.after) and not _is_meant(text, words, at, pattern):
            return None
        return Found(start, _with_apostrophe(text, start, end, pattern.words[-1]), pattern.term)


def matches(term: str, text: str, language: str = "nb") -> list[tuple[int, int]]:
    """Where a term stands in a text, as ranges of code points."""
    return [(found.start, found.end) for found in _finder(term, language).find(text)]


@lru_cache(maxsize=256)
def _finder(term: str, language: str) -> Finder:
    return Finder([term], language)


def folded(text: str) -> str:
    """As letters are compared: composed, without case and without what is not seen."""
    return unicodedata.normalize("NFC", _DROP.sub("", text)).casefold()


def replacement_for(found: str, term: str, replacement: str) -> str:
    """The replacement in the form in which the term was found: genitive, capitals, the capital of a first word."""
    new = replacement
    if new[:1].islower() and found[:1].isupper() and not term[:1].isupper():
        new = new[:1].upper() + new[1:]
    letters = [c for c in found if c.isalpha()]
    loud = len(letters) > 1 and all(map(str.isupper, letters)) and not term.isupper()
    if loud and not any(map(str.isdigit, new)) and new[-1:].isalpha():
        new = new.upper()
    return new + _genitive(found, term, new)


def _genitive(found: str, term: str, new: str) -> str:
    hisses = new[-1:].casefold() in _HISSING
    if found[-1:] in _APOSTROPHES and term[-1:] != found[-1:]:
        return "’" if hisses else "s"
    if found[-2:-1] and found[-2] in _APOSTROPHES and found[-1] in "sS":
        return "’" if hisses else found[-2:]
    has_s = folded(found).endswith("s") and not folded(term).endswith("s")
    if not has_s:
        return ""
    return "’" if hisses else ("S" if len(new) > 1 and new.isupper() and new.isalpha() else "s")


def _words(text: str) -> Iterator[_Word]:
    for found in _TOKEN.finditer(text):
        word = found[0]
        # ASCII needs no composing, and most words are.
        yield _Word(found.start(), found.end(), word.lower() if word.isascii() else folded(word))


def _joint(between: str) -> str:
    """What stands between two words: any white space and any hyphen are the same."""
    return " " if _JOINT.fullmatch(between) else " ".join(between.split())


def _is_meant(text: str, words: list[_Word], at: int, pattern: _Pattern) -> bool:
    """Whether a single word is the term and no everyday word or half of a double name."""
    word = words[at]
    if text[word.end : word.end + 1] in _HYPHENS and text[word.end : word.end + 1]:
        other = text[word.end + 1 : word.end + 2]
        if other.isupper() and pattern.words[0] in DOUBLE_NAMES_BEGIN:
            return False
    if at and text[words[at - 1].end : word.start] in tuple(_HYPHENS) and text[word.start].isupper():
        return words[at - 1].folded not in DOUBLE_NAMES_BEGIN
    if not pattern.term[:1].isupper():
        return True
    left = text[max(0, word.start - 8) : word.start].rstrip(" \t\u00a0")[-1:]
    first = not left or left in _ENDS_SENTENCE
    capital = text[word.start].isupper()
    if not capital and (len(pattern.words[0]) <= _SHORT or pattern.term.isupper()):
        return False
    return is_the_name(pattern.words[0], capital, first, lambda n: [w.folded for w in words[at + 1 : at + 1 + n]])


def _with_apostrophe(text: str, start: int, end: int, last: str) -> int:
    """Where the found form ends: with its genitive (*Kari's*, *Jonas'*), never with a closing quotation mark."""
    mark = text[end : end + 1]
    if not mark or mark not in _APOSTROPHES:
        return end
    following = text[end + 1 : end + 3]
    if following[:1] in ("s", "S") and not following[1:2].isalnum():
        return end + 2
    opened = start > 0 and text[start - 1] in _APOSTROPHES + "‘‚"
    if last.endswith(_HISSING) and not opened and not following[:1].isalnum():
        return end + 1
    return end


def _apart(found: list[Found]) -> list[Found]:
    """Without those that lie over a longer one."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept
