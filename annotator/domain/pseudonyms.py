"""Pseudonym schemes: numbers, letters, and fictive names that say nothing of gender."""

from collections.abc import Collection, Iterator
from itertools import count, product

from annotator.domain.corpus import Scheme
from annotator.domain.forms import folded

_FIRST = """
    Ariel Bo Charlie Dani Eden Frankie Gabi Harper Indy Jamie Kim Lou Mika Nico Ollie Pax Quinn Robin Sascha Toni Umi
    Vanja Wyn Xen Yori Ziggy
"""
_SECOND = """
    Alex Billie Chris Devin Ellis Finley Gale Hollis Izzy Jules Kai Lennox Marlow Noa Oakley Perry Remy Shay Tatum Uri
    Val Wren
"""
FICTIVE_NAMES = (*_FIRST.split(), *_SECOND.split())
"""Open as to gender and at home in Norwegian and English; A to Z, then once more."""

_LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ"
"""Without I, which is a word in both languages and the interviewer in most transcripts."""


def pseudonyms(scheme: Scheme, number: int, avoid: Collection[str] = ()) -> list[str]:
    """The first `number` pseudonyms of a scheme, none of them in `avoid` (a real name, say); none for `own`."""
    taken = {folded(name) for name in avoid}
    found: list[str] = []
    names = _names(scheme)
    while len(found) < number and scheme != "own":
        name = next(names)
        if folded(name) not in taken:
            found.append(name)
    return found


def next_pseudonym(scheme: Scheme, used: Collection[str]) -> str:
    """The pseudonym for one more participant; in her own scheme a number."""
    return pseudonyms("numbers" if scheme == "own" else scheme, 1, used)[0]


def _names(scheme: Scheme) -> Iterator[str]:
    if scheme == "letters":
        for length in count(1):
            yield from ("".join(letters) for letters in product(_LETTERS, repeat=length))
    elif scheme == "names":
        yield from FICTIVE_NAMES
        for number in count(2):
            yield from (f"{name} {number}" for name in FICTIVE_NAMES)
    else:
        yield from (f"P{number:02}" for number in count(1))
