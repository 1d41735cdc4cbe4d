"""The tables as CSV files, alone or all together, as a Norwegian Excel opens them with a double click."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.exporting.bundle import Bundle
from annotator.exporting.errors import NotReadBack
from annotator.exporting.plain import is_risky, plain
from annotator.exporting.progress import Progress, silent
from annotator.exporting.sheets import Cell, Sheet, sheets
from annotator.exporting.taking import Taken

_ENCODING = "utf-8-sig"
"""With a byte order mark: without one Excel shows `Ã¦` for `æ`."""
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def write_csv(taken: Taken, path: Path, part: str = "units", on_progress: Progress = silent) -> int:
    """Write one table."""
    (sheet,) = sheets(taken, part)
    on_progress(0, 1)
    path.write_bytes(_written(sheet, taken.semicolons))
    return 0


def check_csv(taken: Taken, path: Path, part: str = "units") -> None:
    """Read it back. Raises NotReadBack."""
    (sheet,) = sheets(taken, part)
    _compare(sheet, path.read_bytes(), taken.semicolons)


def _tables(taken: Taken, part: str) -> list[tuple[str, bytes]]:
    return [(_file_name(sheet), _written(sheet, taken.semicolons)) for sheet in sheets(taken, part)]


def _check_tables(taken: Taken, part: str, read: Mapping[str, bytes]) -> None:
    """Every table must say the same. Raises NotReadBack naming the one that differs."""
    for sheet in sheets(taken, part):
        _compare(sheet, read[_file_name(sheet)], taken.semicolons)


TABLES = Bundle(_tables, _check_tables)
"""Every table as a file of its own."""


def file_stem(name: str, fallback: str) -> str:
    """A name that every system takes for a file."""
    return _UNSAFE.sub(" ", name).strip(" .")[:80].strip() or fallback


def _file_name(sheet: Sheet) -> str:
    return file_stem(sheet.name, sheet.id) + ".csv"


def _written(sheet: Sheet, semicolons: bool) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";" if semicolons else ",", lineterminator="\r\n")
    writer.writerows(_cells(sheet))
    return stream.getvalue().encode(_ENCODING)


def _compare(sheet: Sheet, data: bytes, semicolons: bool) -> None:
    stream = io.StringIO(data.decode(_ENCODING), newline="")
    read = list(csv.reader(stream, delimiter=";" if semicolons else ","))
    if read != list(_cells(sheet)):
        raise NotReadBack(sheet.id)


def _cells(sheet: Sheet) -> Iterator[list[str]]:
    return ([_said(cell) for cell in row] for row in (sheet.head, *sheet.rows))


def _said(cell: Cell) -> str:
    """An apostrophe before what might be reckoned with; spreadsheets show the text after it."""
    if isinstance(cell, int):
        return str(cell)
    text = plain(cell)
    return f"'{text}" if is_risky(text) else text
