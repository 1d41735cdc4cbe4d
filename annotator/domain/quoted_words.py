"""Words made comparable, and a quotation taken apart into words, omissions, insertions and glosses.

Case, punctuation, typographic marks, ligatures, soft hyphens and hyphens inside words never make a difference between
words. What brackets mean: `[…]`, `(…)`, `…`, `...` words are left out; `[jeg]` inserted or put in the place of other
words; `[J]eg` letters changed; `(moren)` an explanation.
"""

import re
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
WORD = re.compile(rf"[\w\u0300-\u036f]+(?:[-‐‑'’ʼ´`{_UNSEEN}]+[\w\u0300-\u036f]+)*")
_DOTS = r"(?:…|\.\s?\.\s?\.(?:\s?\.)*)"
_GAP = rf"[\[(/]\s*(?:{_DOTS}|[-–—]{{1,3}})\s*[\])/]|{_DOTS}|[-–—]{{3}}|[-–—] [-–—] [-–—]"
_INSERT = r"\[[^\[\]\n]{1,200}\]"
_GLOSS = r"\([^()\n]{1,200}\)"
_LETTER = r"\[\w{1,12}\](?=\w)"
_ITEMS = re.compile(
    rf"(?P<gap>{_GAP})|(?P<part>\w*(?:{_LETTER}|(?<=\w)\[\w{{1,12}}\])\w*)|(?P<insert>{_INSERT})|(?P<gloss>{_GLOSS})"
    rf"|(?P<word>{WORD.pattern})"
)
_SAME = str.maketrans(dict.fromkeys("«»“”„‟″‹›’‘‚‛´`ʼ′'", '"') | dict.fromkeys("–—‐‑‒−", "-") | dict.fromkeys(_UNSEEN))

ItemKind = Literal["word", "part", "gap", "insert", "gloss"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a quotation; `words` are comparable, `[start, end)` is its place in the quotation's text."""

    kind: ItemKind
    words: tuple[str, ...]
    start: int
    end: int


_known: dict[str, str] = {}


def comparable(word: str) -> str:
    """A word as it is compared."""
    found = _known.get(word)
    if found is None:
        found = "".join(c for c in normalize("NFKC", word).casefold() if c.isalnum())
        if len(_known) < 200_000:
            _known[word] = found
    return found


def words_of(text: str) -> list[str]:
    """The words of a text, comparable."""
    return [word for match in WORD.finditer(text) if (word := comparable(match[0]))]


def items_of(text: str) -> list[Item]:
    """A quotation taken apart."""
    found = []
    for match in _ITEMS.finditer(text):
        kind: ItemKind = match.lastgroup  # type: ignore[assignment]
        words: tuple[str, ...] = ()
        if kind in ("word", "part"):
            words = tuple(w for w in (comparable(match[0].replace("[", "").replace("]", "")),) if w)
        elif kind != "gap":
            words = tuple(words_of(match[0]))
        if words or kind == "gap":
            found.append(Item(kind, words, match.start(), match.end()))
    return _trimmed(found)


def _trimmed(items: list[Item]) -> list[Item]:
    """Without omissions at the ends: there they only say that more was said."""
    while items and items[0].kind == "gap":
        items = items[1:]
    while items and items[-1].kind == "gap":
        items = items[:-1]
    return items


def same_type(text: str) -> str:
    """A text without what is the typesetter's: kinds of quotation marks and dashes, ligatures, white space."""
    return " ".join(normalize("NFKC", text).translate(_SAME).split())
