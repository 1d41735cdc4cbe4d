"""Time stamps as transcription tools write them. Times are milliseconds from the start of the recording."""

import re

_CLOCK = r"(?:\d{1,3}:[0-5]?\d:[0-5]?\d|\d{1,3}:[0-5]\d)(?:[.,]\d{1,3})?(?![\d:])"
_SPAN = rf"{_CLOCK}(?:\s*-->\s*{_CLOCK})?"
_F4 = r"#\d{1,3}:\d{1,2}:\d{1,2}(?:-\d)?#"

MARKED = rf"(?:\[\s*{_SPAN}\s*\]|\(\s*{_SPAN}\s*\)|\{{\s*{_SPAN}\s*\}}|{_F4})"
"""Pattern of a stamp that brackets or number signs make one; no groups."""

ANY = rf"(?:{MARKED}|{_SPAN})"
"""Pattern of any stamp; no groups."""

LEADING = re.compile(rf"\s*({MARKED}|\d{{1,3}}:[0-5]?\d:[0-5]?\d(?:[.,]\d{{1,3}})?(?![\d:])(?:\s*-->\s*{_CLOCK})?)\s*")
"""A stamp that opens a line and needs no label: two bare numbers ("10:30") are a time of day, three are a stamp."""

ALONE = re.compile(rf"\s*({ANY})\s*")
"""A line that is nothing but a stamp (use `fullmatch`)."""

ENDING = re.compile(rf"{_F4}$")
"""The f4 and f5 stamp at the end of a paragraph: the time at which the paragraph ends."""

LONGEST_ENDING = 14
"""Characters of the longest `ENDING`."""

_FIGURES = re.compile(r"(\d+):(\d+)(?::(\d+))?(?:[.,-](\d{1,3}))?")


def milliseconds(stamp: str) -> int | None:
    """The (first) time in a stamp in milliseconds: `0:03` is minutes and seconds; `-3` are tenths. None if none."""
    found = _FIGURES.search(stamp)
    if found is None:
        return None
    first, second, third, fraction = found.groups()
    hours, minutes, seconds = (first, second, third) if third else ("0", first, second)
    return (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000 + int((fraction or "0").ljust(3, "0"))


def from_seconds(value: object) -> int | None:
    """Milliseconds of a number of seconds, or of its text; None for what is no time of a recording."""
    try:
        seconds = float(value) if isinstance(value, int | float | str) else -1.0
    except (ValueError, OverflowError):
        return None
    return round(seconds * 1000) if 0 <= seconds < 1_000_000 else None
