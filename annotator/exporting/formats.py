"""The formats everything can be taken out as. A new one is a row in `FORMATS`: how it is written, and read back.

Nothing has its name before it was read back and said the same: a file that lies there is a file that is right.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile

from annotator.domain.references import STAYS
from annotator.domain.replacements import OWN_TEXTS
from annotator.exporting import csv_files, html_file, json_file, refi, xlsx
from annotator.exporting.csv_files import TABLES
from annotator.exporting.errors import NoSuchPart, NothingToTakeOut, NotReadBack
from annotator.exporting.placing import new_file, new_folder
from annotator.exporting.progress import Progress, silent
from annotator.exporting.sheets import SHEETS, sheets
from annotator.exporting.taking import LEFT_EMPTY, Taken
from annotator.exporting.transcript_files import TRANSCRIPTS
from annotator.storage.errors import from_os

FormatId = Literal[
    "html", "xlsx", "json", "qdpx", "qdc", "csv", "csv_zip", "transcripts", "csv_folder", "transcripts_folder"
]
Write = Callable[[Taken, Path, str, Progress], int]
"""Writes everything or one part; gives back how many texts did not fit whole."""
Check = Callable[[Taken, Path, str], None]
"""Reads the file back. Raises NotReadBack."""
READ_IN_FULL = {table: columns for table, columns in OWN_TEXTS.items() if table not in (*STAYS, *LEFT_EMPTY)} | {
    "turn": ("text", "lead")
}
"""Every column in which a person may have written; a test fails for one that is missing."""


@dataclass(frozen=True, slots=True)
class LeavingText:
    """A text that would leave: the record it stands in (`node`, 3, `name`), or with `sheet` the name of a table."""

    text: str
    table: str = ""
    row: int = 0
    column: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """`parts` are the tables it can hold alone (see `sheets.SHEETS`); the first is what it holds if none is asked for,
    the empty one being everything. `tabular`: what leaves is the cells of tables. `holds`: what of `Written` it has.
    """

    id: FormatId
    suffix: str
    write: Write
    check: Check
    parts: tuple[str, ...] = ("",)
    tabular: bool = False
    holds: tuple[str, ...] = ("interviews", "units", "codes", "memos")

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files, and not one file."""
        return not self.suffix

    @property
    def name(self) -> str:
        """What it is called in an error."""
        return self.suffix or self.id


FORMATS: tuple[Format, ...] = (
    Format("html", ".html", html_file.write_html_file, html_file.check_html_file, ("", "codebook")),
    Format("xlsx", ".xlsx", xlsx.write_xlsx, xlsx.check_xlsx, ("", *SHEETS), tabular=True),
    Format("json", ".json", json_file.write_json, json_file.check_json, ("", *SHEETS)),
    Format("csv_zip", ".zip", TABLES.write_zip, TABLES.check_zip, ("", *SHEETS), tabular=True),
    Format("qdpx", ".qdpx", refi.write_package, refi.read_package_back),
    Format("qdc", ".qdc", refi.write_codebook, refi.read_codebook_back, ("codebook",), holds=("codes",)),
    Format(
        "transcripts",
        ".zip",
        TRANSCRIPTS.write_zip,
        TRANSCRIPTS.check_zip,
        holds=("interviews", "codes"),
    ),
    Format("csv_folder", "", TABLES.write_folder, TABLES.check_folder, ("", *SHEETS), tabular=True),
    Format(
        "transcripts_folder",
        "",
        TRANSCRIPTS.write_folder,
        TRANSCRIPTS.check_folder,
        holds=("interviews", "codes"),
    ),
    Format("csv", ".csv", csv_files.write_csv, csv_files.check_csv, SHEETS, tabular=True),
)
FOLDERS: dict[FormatId, FormatId] = {"csv_zip": "csv_folder", "transcripts": "transcripts_folder"}
"""The zip files that can be had as a folder instead."""


@dataclass(frozen=True, slots=True)
class Written:
    """What lies there now, read back: how much it holds, and how many texts are cut because the format wants it."""

    interviews: int = 0
    units: int = 0
    codes: int = 0
    memos: int = 0
    cut: int = 0


def format_of(name: str) -> Format:
    """The format of an id. Raises KeyError."""
    return {form.id: form for form in FORMATS}[name]  # type: ignore[index]


def take_out(taken: Taken, path: Path, form: Format, part: str = "", on_progress: Progress = silent) -> Written:
    """Write, read back, and only then put it in its place; what was there before stands until then.

    Raises NoSuchPart, NothingToTakeOut, FolderNotEmpty, NotReadBack, DiskFull, ReadOnlyPlace, and what `on_progress`
    raises.
    """
    part = part_of(form, part)
    if is_empty(taken):
        raise NothingToTakeOut(form.name)
    try:
        with new_folder(path) if form.is_folder else new_file(path) as beside:
            cut = form.write(taken, beside, part, lambda done, whole: on_progress(done, 2 * whole))
            on_progress(1, 2)
            _check(form, taken, beside, part)
            on_progress(1, 1)  # the last chance to stop it
    except OSError as error:
        raise from_os(path, error) from error
    project = taken.project
    counts = {
        "interviews": len(project.documents),
        "units": sum(unit.status == "coded" for unit in project.units),
        "codes": len(project.nodes),
    }
    counts["memos"] = len(project.memos)
    return Written(**{name: count for name, count in counts.items() if name in form.holds}, cut=cut)


def part_of(form: Format, part: str) -> str:
    """The part to write where `part` is asked for. Raises NoSuchPart."""
    if part in form.parts:
        return part
    if not part:
        return form.parts[0]
    raise NoSuchPart(form.name)


def is_empty(taken: Taken) -> bool:
    """Whether there is nothing to take out."""
    project = taken.project
    return not (len(project.documents) or len(project.nodes) or len(project.memos) or len(project.participants))


def texts_of(taken: Taken, form: Format, part: str = "") -> Iterator[LeavingText]:
    """Every text that would leave, each place or cell once: what the leak check goes over."""
    part = part_of(form, part)
    if form.tabular or (part in SHEETS and form.id == "json"):
        for sheet in sheets(taken, part):
            yield from (LeavingText(cell, sheet=sheet.name) for cell in sheet.written() if cell.strip())
        return
    project = html_file.codebook_only(taken.project) if part == "codebook" else taken.project
    for table, columns in READ_IN_FULL.items():
        for record in project.tables[table]:
            for column in columns:
                if (text := getattr(record, column)).strip():
                    yield LeavingText(text, table, record.id, column)
    if form.id == "json":
        yield from (LeavingText(line.reason, sheet="audit") for line in taken.audit if line.reason)


def _check(form: Format, taken: Taken, path: Path, part: str) -> None:
    """What cannot be read at all is not right either; a disk that fails is another matter."""
    try:
        form.check(taken, path, part)
    except (ValueError, KeyError, IndexError, TypeError, BadZipFile, SyntaxError) as error:
        raise NotReadBack(form.name) from error
