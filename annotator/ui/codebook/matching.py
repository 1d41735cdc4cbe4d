"""Which codes she may mean by what she has typed: words in any order, beginnings of words, letters left out."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

SURE = 3
"""Up to this rank what she typed stands in the name; looser likenesses never win over making a new code."""

_WORD = re.compile(r"\w+")
_START = re.compile(r"\b\w")


@dataclass(frozen=True, slots=True)
class Entry:
    """A name to be found, with what else it may be found by (the names above it)."""

    key: int
    name: str
    above: str = ""


@lru_cache(maxsize=16384)
def folded(text: str) -> str:
    """Case and white space put aside; æ, ø and å stay themselves."""
    return " ".join(text.split()).casefold()


def answers(query: str, name: str) -> bool:
    """Whether a name holds every word of a query, both `folded`."""
    return all(part in name for part in query.split())


def rank(query: str, name: str, above: str = "") -> int | None:
    """How well a name answers a query, both `folded`: 0 best, None not at all."""
    if not query or name == query:
        return 0
    parts = query.split()
    if all(part in name for part in parts):
        if name.startswith(query):
            return 1
        words = _WORD.findall(name)
        return 2 if all(any(word.startswith(part) for word in words) for part in parts) else 3
    if above and all(part in name or part in above for part in parts):
        return 4 if any(part in name for part in parts) else 5
    letters = query.replace(" ", "")
    if len(letters) >= 3 and set(letters) <= set(name) and _in_order(letters, name):
        return 6
    return None


def ranked(query: str, entries: Iterable[Entry], recent: Mapping[int, int]) -> list[int]:
    """The keys that answer, best first; among equals those used last first (`recent`: key to place), then by name."""
    wanted = folded(query)
    far = len(recent) + 1
    found = []
    for entry in entries:
        name = folded(entry.name)
        place = rank(wanted, name, folded(entry.above))
        if place is not None:
            found.append((place, recent.get(entry.key, far), name, entry.key))
    return [key for *_, key in sorted(found)]


def _in_order(letters: str, text: str) -> bool:
    """Whether the letters come in order, the first at the beginning of a word (`vmt` finds «Viktig med tid»)."""
    for match in _START.finditer(text):
        at = match.start()
        if text[at] != letters[0]:
            continue
        for letter in letters:
            at = text.find(letter, at) + 1
            if not at:
                break
        else:
            return True
    return False
