"""Transcripts that were written as tables: who | what is said, often with a time or a number before or behind."""

import re
from collections.abc import Sequence

from annotator.importing.stamps import ALONE

Line = tuple[str, int]
"""Text and page."""
Row = list[list[Line]]
"""Cells, each with its lines."""

_NUMBER = re.compile(r"\s*\d{1,5}[.)]?\s*")


def table_lines(rows: Sequence[Row]) -> tuple[list[Line], bool]:
    """The table as lines, and whether it has columns beside the one with the text.

    The widest column is the text. What stands before it in a row goes before its first line, parted by tabs: the form
    in which labels are found. A column of times is put first; another column behind the text follows its last line.
    """
    columns = max((len(row) for row in rows), default=0)
    if columns <= 1:
        return [line for row in rows for cell in row for line in cell], False
    column = _widest(rows, columns)
    times = {place for place in range(columns) if place != column and _is_times(rows, place)}
    numbers = {place for place in range(columns) if place != column and place not in times and _is_numbers(rows, place)}
    before = [*sorted(numbers), *sorted(times), *(place for place in range(column) if place not in times | numbers)]
    behind = [place for place in range(column + 1, columns) if place not in times | numbers]
    lines: list[Line] = []
    for row in rows:
        lines.extend(_row_lines(row, before, column, behind))
    return lines, True


def _row_lines(row: Row, before: Sequence[int], column: int, behind: Sequence[int]) -> list[Line]:
    text = list(_cell(row, column)) or [("", _page(row))]
    heads = [head for place in before if (head := _joined(_cell(row, place)))]
    tails = [tail for place in behind if (tail := _joined(_cell(row, place)))]
    first = next((number for number, (line, _) in enumerate(text) if line.strip()), 0)
    text[first] = ("\t".join([*heads, text[first][0]]), text[first][1])
    text[-1] = ("\t".join([text[-1][0], *tails]), text[-1][1])
    return text


def _cell(row: Row, place: int) -> Sequence[Line]:
    return row[place] if place < len(row) else ()


def _joined(lines: Sequence[Line]) -> str:
    return " ".join(text.strip() for text, _ in lines if text.strip())


def _page(row: Row) -> int:
    return next((page for cell in row for _, page in cell), 1)


def _widest(rows: Sequence[Row], columns: int) -> int:
    widths = [sum(len(text) for row in rows for text, _ in _cell(row, place)) for place in range(columns)]
    return widths.index(max(widths))


def _filled(rows: Sequence[Row], place: int) -> list[str]:
    return [text for row in rows if (text := _joined(_cell(row, place)))]


def _is_times(rows: Sequence[Row], place: int) -> bool:
    """A column of time stamps; its heading may be a word."""
    texts = _filled(rows, place)
    return sum(ALONE.fullmatch(text) is not None for text in texts) > 0.7 * len(texts) > 0


def _is_numbers(rows: Sequence[Row], place: int) -> bool:
    """Running numbers of lines or turns: all different, unlike numbers that stand for speakers."""
    texts = [text for text in _filled(rows, place) if _NUMBER.fullmatch(text)]
    return len(texts) >= 3 and len(set(texts)) == len(texts) and len(texts) > 0.7 * len(_filled(rows, place))
