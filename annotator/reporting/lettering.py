"""How wide text is in usual letters, for layouts made before the typeface is known."""

WIDEST = 1.5
_NARROW, _WIDE = frozenset("ijlftIr.,:;'|!()[]/- "), frozenset("mwMW@%ÆŒæœ")


def letters(text: str) -> float:
    """How many usual letters a text is as wide as."""
    return sum(map(_size, text))


def _size(letter: str) -> float:
    return 0.6 if letter in _NARROW else WIDEST if letter in _WIDE else 1.3 if letter.isupper() else 1.0
