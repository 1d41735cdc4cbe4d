"""Files that hold more than a transcript – a project of another program, a codebook – told apart and read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from annotator.importing import codebook
from annotator.importing.errors import (
    DamagedDocument,
    NothingToTakeIn,
    ReadingError,
    UnreadableFile,
    UnsupportedFormat,
    as_damage,
)
from annotator.importing.incoming import Incoming
from annotator.importing.package import package_format
from annotator.importing.reading import LARGEST_FILE, file_bytes
from annotator.importing.source import Source
from annotator.importing.suffixes import CODEBOOKS, PROJECTS

Progress = Callable[[int, int], None]
Kind = Literal["project", "codebook", ""]
QUALCODER = "data.qda"
"""The database inside a QualCoder project, which is a folder."""
_LOOKED_AT = 1024 * 1024
"""Bytes beyond which a file of columns or a Word file is taken for a transcript without a look."""


def kind_of(path: Path) -> Kind:
    """What a file is, by its ending and, where a transcript could end like that, by its heading."""
    if path.suffix.lower() in PROJECTS:
        return "codebook" if path.suffix.lower() == ".qdc" else "project"
    if path.is_dir():
        return "project" if (path / QUALCODER).is_file() else ""
    if path.suffix.lower() not in CODEBOOKS:
        return ""
    try:
        if path.suffix.lower() == ".xlsx":
            return "codebook"
        return "codebook" if path.stat().st_size <= _LOOKED_AT and _has_heading(path) else ""
    except (OSError, ReadingError):
        return ""


def read_incoming(path: Path, on_progress: Progress = lambda _done, _of: None) -> Incoming:
    """What a file holds. Raises a ReadingError with the file's name, and what `on_progress` raises."""
    try:
        return _read(path, on_progress)
    except ReadingError as error:
        error.name = error.name or path.name
        raise
    except OSError as error:
        raise UnreadableFile("missing" if isinstance(error, FileNotFoundError) else "device", path.name) from error


def _read(path: Path, on_progress: Progress) -> Incoming:
    from annotator.importing.refi.project import read_package, read_xml
    from annotator.storage.foreign import is_database

    if path.is_dir():
        path = path / QUALCODER
    if is_database(path):
        return _database(path, on_progress)
    suffix = path.suffix.lower()
    with path.open("rb") as file:
        zipped = file.read(2) == b"PK"
    if suffix == ".qdpx" or (zipped and suffix in PROJECTS):
        return read_package(path, on_progress)
    data = file_bytes(path, LARGEST_FILE)
    if suffix in (".qde", ".qdc") or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return read_xml(data)
    if suffix in PROJECTS:
        raise UnsupportedFormat(suffix.lstrip("."))
    return _codebook(data, path.name)


def _database(path: Path, on_progress: Progress) -> Incoming:
    from annotator.importing import qualcoder, taguette
    from annotator.storage.foreign import UnreadableDatabase, foreign_database

    with as_damage("sqlite"):
        try:
            with foreign_database(path) as database:
                if {"code_name", "code_text", "source"} <= database.tables.keys():
                    return qualcoder.read(database, path, on_progress)
                if {"documents", "highlights", "tags"} <= database.tables.keys():
                    return taguette.read(database, on_progress)
        except UnreadableDatabase as error:
            raise DamagedDocument("sqlite") from error
    raise UnsupportedFormat("sqlite")


def _codebook(data: bytes, name: str) -> Incoming:
    """A table of codes; of several in a Word file the first with a heading."""
    source = Source(data, name)
    if source.data.startswith(b"PK"):
        kind = package_format(data)
        if kind == "xlsx":
            from annotator.importing import xlsx

            with as_damage("xlsx"):
                return codebook.read_rows(xlsx.rows_of(data), "xlsx")
        if kind != "docx":
            raise UnsupportedFormat(kind)
        tables = codebook.docx_tables(data)
        if not tables:
            raise NothingToTakeIn
        return codebook.read_rows(next((t for t in tables if codebook.heading_of(t)), tables[0]), "docx")
    return codebook.read_rows(codebook.csv_rows(source), "csv")


def _has_heading(path: Path) -> bool:
    data = file_bytes(path, _LOOKED_AT)
    if data.startswith(b"PK"):
        return any(codebook.heading_of(table) is not None for table in codebook.docx_tables(data)[:3])
    return codebook.heading_of(codebook.csv_rows(Source(data, path.name))) is not None


def sorted_out(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The projects and codebooks among files, and the rest, which are transcripts.

    Of several files only the ending is asked: a codebook in a table comes alone, and fifty Word files take a while.
    """
    alone = len(paths) == 1
    more = [path for path in paths if (alone or path.suffix.lower() in PROJECTS) and kind_of(path)]
    return more, [path for path in paths if path not in more]
