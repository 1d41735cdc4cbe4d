"""Column widths by content: no word is broken while there is room for all, and longer texts get what is left over.

Widths are in letters of the tables' type. Which font a template brings is not known here, so a letter counts by how
wide its kind is in the common ones.
"""

from collections.abc import Sequence, Set

from annotator.reporting.lettering import WIDEST, letters
from annotator.reporting.model import Cell

_UPRIGHT, _LYING = 86.0, 130.0
"""Letters in a line of an A4 page."""
_BESIDE = 2.4
"""Letters that the empty space at both sides of a cell takes."""
_BOLD = 1.15
"""Heads are bold, and so much wider."""
_RUNNING = 30.0
"""A text of more letters is running text, which may as well take more lines."""


def needs_landscape(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether words would have to be broken on an upright page."""
    return sum(_least(header, rows)) > _UPRIGHT


def content_widths(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[float]:
    """The widths of the columns of a table. Where no page has room for every word, they share what is lacking."""
    least, line = _least(header, rows), _LYING if needs_landscape(header, rows) else _UPRIGHT
    whole = [max(sum(text) + len(text) / 2 for text in column) for column in _columns(header, rows)]
    more = [max(0.0, min(_RUNNING, one) + _BESIDE - has) for one, has in zip(whole, least, strict=True)]
    room = max(0.0, line - sum(least))
    part = min(1.0, room / sum(more)) if any(more) else 0.0
    return [has + part * wish for has, wish in zip(least, more, strict=True)]


def shared_widths(
    header: Sequence[str], rows: Sequence[Sequence[Cell]], weights: Sequence[float], lying: bool
) -> list[float]:
    """Shares of the line by weight, but no column narrower than its longest word while the page has room for all."""
    least, line = _least(header, rows), _LYING if lying else _UPRIGHT
    scale = min(1.0, line / sum(least))
    least = [one * scale for one in least]
    free = set(range(len(least)))
    while True:
        room = line - sum(one for at, one in enumerate(least) if at not in free)
        share = room / (sum(weights[at] for at in free) or 1.0)
        narrow = {at for at in free if weights[at] * share < least[at]}
        if not narrow:
            return [(weights[at] * share if at in free else one) / line for at, one in enumerate(least)]
        free -= narrow


def _least(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[float]:
    """For each column its longest word, which would be broken if the column were narrower, with the space beside it."""
    found = []
    for number, title in enumerate(header):
        words = {word for row in rows for run in row[number] for word in run.text.split()}
        found.append(_BESIDE + max(_widest(words), _widest(set(title.split())) * _BOLD))
    return found


def _widest(words: Set[str]) -> float:
    """The width of the widest of many words; those too short to be it are not measured."""
    widest = 0.0
    for word in sorted(words, key=len, reverse=True):
        if len(word) * WIDEST <= widest:
            break
        widest = max(widest, letters(word))
    return widest


def _columns(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[list[list[float]]]:
    """By column, how wide the words of its head and of each cell are."""
    found = []
    for number, title in enumerate(header):
        cells = [_sizes(" ".join(run.text for run in row[number])) for row in rows]
        found.append([[size * _BOLD for size in _sizes(title)], *cells])
    return found


def _sizes(text: str) -> list[float]:
    return [letters(word) for word in text.split()] or [0.0]
