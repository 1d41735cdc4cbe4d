"""Tables of Rich Text: rows of cells with their rules, the head repeated on each page, groups merged."""

from collections.abc import Callable, Iterator, Sequence

from annotator.reporting.model import Inline, Table
from annotator.reporting.widths import shared_widths

COLOURS = ("#000000", "#a6a6a6")
"""Of the rules; the table of colours counts from 1."""
_BLACK, _GREY = 1, 2
_GAP = 85
_TOP = 50
_THICK, _MIDDLE, _THIN = 20, 15, 5
"""Twentieths of a point: around the table, below the head, between rows."""


def colour(shade: str) -> str:
    """An entry of the table of colours."""
    red, green, blue = (int(shade.removeprefix("#")[at : at + 2], 16) for at in (0, 2, 4))
    return f"\\red{red}\\green{green}\\blue{blue};"


def table_rows(
    table: Table,
    width: int,
    head: str,
    body: str,
    escaped: Callable[[str], str],
    inlines: Callable[[Sequence[Inline]], str],
) -> Iterator[str]:
    """Each row; `head` and `body` open the paragraphs of the cells. It is meant for a page that stands."""
    edges = _edges(shared_widths(table.header, table.rows, table.widths, lying=False), width)
    centred = ["\\qc" if table.centred is not None and at >= table.centred else "" for at in range(len(edges))]
    last = not table.rows
    yield _row(
        [""] * len(edges),
        edges,
        [f"{head}{form}\\intbl {escaped(text)}" for text, form in zip(table.header, centred, strict=True)],
        "\\trhdr",
        (_rule("t", _THICK), _rule("b", _THICK if last else _MIDDLE)),
    )
    merges = _merges(table)
    for at, (row, merged) in enumerate(zip(table.rows, merges, strict=True)):
        below = _rule("b", _THICK) if at == len(table.rows) - 1 else _rule("b", _THIN, _GREY)
        shown = ["" if how == "\\clvmrg" else inlines(cell) for how, cell in zip(merged, row, strict=True)]
        cells = [f"{body}{form}\\intbl {text}" for text, form in zip(shown, centred, strict=True)]
        yield _row(merged, edges, cells, "", ("", below))


def _row(merged: Sequence[str], edges: Sequence[int], cells: Sequence[str], kind: str, rules: tuple[str, str]) -> str:
    above, below = rules
    padding = (
        f"\\trpaddl{_GAP}\\trpaddr{_GAP}\\trpaddt{_TOP}\\trpaddb{_TOP}\\trpaddfl3\\trpaddfr3\\trpaddft3\\trpaddfb3"
    )
    form = f"\\trowd{kind}\\trgaph{_GAP}\\trleft0{padding}"
    places = "".join(f"{how}\\clvertalt{above}{below}\\cellx{edge}" for how, edge in zip(merged, edges, strict=True))
    return f"{form}{places}\n" + "".join(f"{cell}\\cell" for cell in cells) + "\\row"


def _rule(side: str, twentieths: int, number: int = _BLACK) -> str:
    return f"\\clbrdr{side}\\brdrs\\brdrw{twentieths}\\brdrcf{number}"


def _edges(widths: Sequence[float], whole: int) -> list[int]:
    """The right edge of each column."""
    found, at = [], 0.0
    for share in widths:
        at += share * whole
        found.append(round(at))
    return found


def _merges(table: Table) -> list[list[str]]:
    """For each row how each cell is merged with that above it or below."""
    columns = len(table.header)
    repeats = [
        {*range(first), *range(columns - last, columns)}
        for first, last in zip(table.continues(), table.ends(), strict=True)
    ]
    following = [*repeats[1:], set()]
    return [
        ["\\clvmrg" if at in own else "\\clvmgf" if at in following_row else "" for at in range(columns)]
        for own, following_row in zip(repeats, following, strict=True)
    ]
