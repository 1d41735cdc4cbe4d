"""Between the domain's code points and Qt's UTF-16 units, which differ after every emoji."""

import re
from bisect import bisect_left
from itertools import count

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Positions of one text in both counts. Costs nothing for a text without characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self._hold(_astral_in(text))

    def to_qt(self, position: int) -> int:
        """The UTF-16 position of a code point position."""
        return position + bisect_left(self._points, position)

    def to_text(self, units: int) -> int:
        """The code point position of a UTF-16 position; one inside a surrogate pair is the start of its character."""
        return units - bisect_left(self._units, units)

    def after(self, start: int, end: int, new: str) -> "Utf16Map":
        """The map of the text in which `[start, end)`, in code points, became `new`."""
        added = _astral_in(new)
        if not self._points and not added:
            return self
        first, last = bisect_left(self._points, start), bisect_left(self._points, end)
        shift = len(new) - (end - start)
        later = [point + shift for point in self._points[last:]]
        changed = Utf16Map("")
        changed._hold([*self._points[:first], *(start + point for point in added), *later])
        return changed

    def _hold(self, points: list[int]) -> None:
        self._points = points
        self._units = [point + before for point, before in zip(points, count())]


def _astral_in(text: str) -> list[int]:
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return []
    return [found.start() for found in _ASTRAL.finditer(text)]
