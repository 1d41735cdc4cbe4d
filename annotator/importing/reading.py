"""From a file to a transcript: which format_name it is, by its content first and its name second, and who reads it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from annotator.domain.alphabet import alphabetical
from annotator.domain.transcript import Transcript
from annotator.importing import columns, plain, subtitles
from annotator.importing.decoding import Decoded
from annotator.importing.errors import (
    DamagedDocument,
    EmptyTranscript,
    NotAText,
    ReadingError,
    TooLarge,
    UnreadableFile,
    UnsupportedFormat,
    as_damage,
)
from annotator.importing.source import Source

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes of a document that may hold pictures."""
LARGEST_TEXT = 12 * 1024 * 1024
"""Bytes of a format that is all text; a million words are seven million."""
_DOCUMENTS = ("docx", "doc", "odt", "rtf", "pdf")

_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (_OLE_MARK, "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"{\\rtf", "rtf"),
    (b"%PDF-", "pdf"),
)
_ROOT = re.compile(r"<([A-Za-z][\w:.-]*)")
_ROOTS = {
    **dict.fromkeys(("html", "head", "body", "div", "p", "h1", "h2", "table", "meta"), "html"),
    "annotation_document": "eaf",
    "trans": "trs",
    "document": "odt",
}
_JSON = re.compile(r"\s*(?:\{|\[\s*\{)\s*\"")
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8")
_SOUNDS = (b"ID3", b"OggS", b"fLaC", b"RIFF", b"\x1aE\xdf\xa3")
_PROGRAMS = (b"\x7fELF", b"MZ\x90\0")


def read_transcript(source: Path | bytes, name: str = "", *, encoding: str = "", repair: bool = False) -> Transcript:
    """Read one file, or bytes that came under `name`.

    `encoding` is the one she chose instead of what was found; `repair` undoes "pÃ¥" for "på". Raises a ReadingError:
    UnreadableFile, TooLarge, EmptyTranscript, NotAText, UnsupportedFormat, EncryptedDocument, DamagedDocument,
    UnknownEncoding; each carries the file's name.
    """
    try:
        data = source if isinstance(source, bytes) else file_bytes(source)
        name = name or (source.name if isinstance(source, Path) else "")
        return _read(Source(data, name, encoding, repair))
    except ReadingError as error:
        error.name = error.name or name or (source.name if isinstance(source, Path) else "")
        raise


def format_of(source: Source) -> str:
    """The short name of the format. Raises NotAText, DamagedDocument."""
    data = source.data
    for mark, format_name in _SIGNATURES:
        if data.startswith(mark):
            return _container(data, format_name)
    if data.startswith(_PICTURES + _SOUNDS + _PROGRAMS) or data[4:8] == b"ftyp":
        raise NotAText
    try:
        return _text_format(source.decoded, source.suffix)
    except NotAText as error:
        if source.suffix[1:] in _DOCUMENTS:  # known by how they begin: this was one
            raise DamagedDocument(source.suffix[1:]) from error
        raise


def _read(source: Source) -> Transcript:
    if len(source.data) > LARGEST_FILE:
        raise TooLarge(len(source.data), LARGEST_FILE)
    if not source.data.strip(b"\0 \t\r\n"):
        raise EmptyTranscript
    format_name = format_of(source)
    reader = READERS.get(format_name)
    if reader is None:
        raise UnsupportedFormat(format_name)
    if len(source.data) > LARGEST_TEXT and format_name not in _DOCUMENTS:
        raise TooLarge(len(source.data), LARGEST_TEXT)
    transcript = reader(source)
    if not transcript.turns:
        raise EmptyTranscript
    return transcript


def file_bytes(path: Path, limit: int = LARGEST_FILE, refusal: type[TooLarge] = TooLarge) -> bytes:
    """What a file holds. Raises UnreadableFile, or the `refusal` where it is larger than the limit."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise refusal(size, limit)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile("missing") from error
    except IsADirectoryError as error:
        raise UnreadableFile("folder") from error
    except PermissionError as error:
        # Windows says so of a folder too.
        raise UnreadableFile("folder" if path.is_dir() else "permission") from error
    except (OSError, ValueError) as error:
        raise UnreadableFile("device") from error


def _container(data: bytes, format_name: str) -> str:
    if format_name not in ("zip", "ole"):
        return format_name
    from annotator.importing.package import ole_format, package_format

    return ole_format(data) if format_name == "ole" else package_format(data)


def _text_format(decoded: Decoded, suffix: str) -> str:
    text = decoded.text
    start = text[:200].lstrip().lower()
    if start.startswith("<"):
        found = _markup(text, start)
        if found:
            return found
    if subtitles.has_cues(text, suffix):
        return "vtt" if start.startswith("webvtt") or suffix == ".vtt" else "srt"
    if suffix == ".otr" or _JSON.match(text):
        return "json"
    if start.startswith(('file type = "ootextfile', '"ootextfile')):
        return "textgrid"
    if suffix in (".csv", ".tsv") or columns.delimiter_of(text):
        return "csv"
    return "md" if suffix in (".md", ".markdown") else "txt"


def _markup(text: str, start: str) -> str:
    """The format of a text that begins with a tag; empty if the tag is no format's: `<pause> I: Hei`."""
    opening = _ROOT.search(text, 0, 4_000)
    root = opening[1].rpartition(":")[2].lower() if opening else ""
    if root in _ROOTS:
        return _ROOTS[root]
    if start.startswith("<!doctype html"):
        return "html"
    return "xml" if start.startswith("<?xml") else ""


def _careful(format_name: str, module: str = "") -> Callable[[Source], Transcript]:
    """The reader of a module that leans on a library: loaded when needed, and a fault over odd bytes is damage."""

    def read(source: Source) -> Transcript:
        reader = import_module(f"annotator.importing.{module or format_name}")
        with as_damage(format_name):
            result: Transcript = reader.read(source)
        return result

    return read


READERS: dict[str, Callable[[Source], Transcript]] = {
    "txt": plain.read,
    "md": plain.read_markdown,
    "docx": _careful("docx"),
    "doc": _careful("doc", "word97"),
    "vtt": subtitles.read,
    "srt": subtitles.read,
    "odt": _careful("odt"),
    "rtf": _careful("rtf"),
    "html": _careful("html", "webpage"),
    "pdf": _careful("pdf"),
    "json": _careful("json", "recognised"),
    "eaf": _careful("eaf", "elan"),
    "textgrid": _careful("textgrid", "praat"),
    "trs": _careful("trs", "transcriber"),
    "csv": columns.read,
}
"""Each format's reader. A further format is a module with a `read`, a row here and, if need be, one in `format_of`."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file: a transcript, or why there is none."""

    path: Path
    transcript: Transcript | None = None
    error: ReadingError | None = None


def read_many(
    paths: Iterable[Path],
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Result]:
    """Read files in their order; a bad one stops nothing. A folder gives the files in it by name.

    Word's lock files (`~$…`) and hidden files are passed over. `on_progress(done, of)` after each file; after
    `cancelled()` says so, what was read until then is returned.
    """
    files = [file for path in paths for file in _files(path)]
    results: list[Result] = []
    for number, path in enumerate(files, start=1):
        if cancelled is not None and cancelled():
            break
        results.append(_result(path))
        if on_progress is not None:
            on_progress(number, len(files))
    return results


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        found = [path]
    else:
        try:
            found = sorted(
                (file for file in path.iterdir() if file.is_file()), key=lambda file: alphabetical(file.name)
            )
        except OSError:
            return [path]
    return [file for file in found if not file.name.startswith(("~$", "."))]


def _result(path: Path) -> Result:
    try:
        return Result(path, read_transcript(path))
    except ReadingError as error:
        return Result(path, error=error)
