"""The order of names and texts in a list: æ, ø and å last, aa with å, the letters of Sámi as letters, P2 before P10."""

import re
from typing import Any
from unicodedata import normalize

_NORWEGIAN = {"æ": 0, "ä": 0, "ø": 1, "ö": 1, "å": 2}
_SWEDISH = {"å": 0, "ä": 1, "æ": 1, "ö": 2, "ø": 2}
_LAST = 0xE000
"""Letters of ours stand in the private use area: after every other letter."""
_AFTER = {"á": "a", "č": "c", "đ": "d", "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z"}
"""The letters of Sámi, each after all that begins with the letter it is made of."""

_ACCENT = re.compile("[\u0300-\u036f]")
_DIGITS = re.compile(r"(\d+)")


def _table(last: dict[str, int]) -> dict[int, str]:
    letters = {letter: chr(_LAST + place) for letter, place in last.items()}
    letters |= {letter: f"{plain}{chr(_LAST + 9)}" for letter, plain in _AFTER.items()}
    return str.maketrans(letters)


_DANISH_AND_NORWEGIAN, _OF_SWEDEN = _table(_NORWEGIAN), _table(_SWEDISH)


def alphabetical(text: str, language: str = "nb") -> tuple[bool, list[Any], str]:
    """The key to sort by; empty texts come after all others. Only Swedish has another order than Norwegian."""
    plain = text.casefold()
    if language != "sv":
        plain = plain.replace("aa", "å")
    if not plain.isascii():
        plain = normalize("NFC", plain).translate(_OF_SWEDEN if language == "sv" else _DANISH_AND_NORWEGIAN)
        plain = _ACCENT.sub("", normalize("NFD", plain))
    parts: list[Any] = _DIGITS.split(plain)
    parts[1::2] = map(int, parts[1::2])
    return not text, parts, text
