"""Texts as every format can hold them, and cells that no spreadsheet takes for a formula."""

import re

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
RISKY = ("=", "+", "-", "@", "\t")
"""What a spreadsheet may take for the beginning of a formula; dashes begin many a line of an interview."""


def plain(text: str) -> str:
    """A text without control characters, its lines ended by `\\n`."""
    return _CONTROL.sub("", _LINE_ENDS.sub("\n", text.replace("\x0b", "\n").replace("\x0c", "\n")))


def is_risky(text: str) -> bool:
    """Whether a spreadsheet might reckon with this text instead of showing it."""
    return text.startswith(RISKY)
