"""Both writers through the way in: what is promised of any file, whatever its format."""

import errno
import os
import platform
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from annotator.reporting import saving
from annotator.reporting.errors import (
    BadTemplate,
    Cancelled,
    DiskFull,
    TargetFailed,
    TargetMissing,
    TargetReadOnly,
    UnknownFormat,
)
from annotator.reporting.export import NOTE_CODES, export_report
from annotator.reporting.settings import STYLES
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import sample

BOTH = pytest.mark.parametrize("suffix", [".docx", ".pdf"])


def contents(path: Path) -> bytes:
    """Everything a file holds, unpacked, in one string of bytes."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            entries = [repr(entry).encode() for entry in package.infolist()]
            return b"\n".join([*entries, *(package.read(name) for name in package.namelist())])
    with pikepdf.open(path) as pdf:
        streams = [obj.read_bytes() for obj in pdf.objects if isinstance(obj, pikepdf.Stream)]
        objects = [obj.unparse() for obj in pdf.objects if not isinstance(obj, pikepdf.Stream)]
        return b"\n".join([*streams, *objects, pdf.docinfo.unparse(), path.read_bytes()[:200]])


@BOTH
@pytest.mark.parametrize("style", STYLES)
def test_every_style_can_be_written(tmp_path: Path, suffix: str, style: Any) -> None:
    """Five styles in two formats, without a warning."""
    path = tmp_path / f"funn{suffix}"

    result = export_report(sample().project, path, chosen(quote_style=style))

    assert path.stat().st_size > 1000
    assert result.warnings == ()


@BOTH
def test_the_same_project_makes_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    """Nothing of the moment, the order of hashing or the file's name gets into the file."""
    first, second = tmp_path / f"en{suffix}", tmp_path / f"to{suffix}"

    export_report(sample().project, first, chosen(quote_style="italic_footnote"))
    export_report(sample().project, second, chosen(quote_style="italic_footnote"))

    assert first.read_bytes() == second.read_bytes()


@BOTH
def test_no_person_machine_or_hour_is_in_the_file(tmp_path: Path, suffix: str) -> None:
    """No author, program, home folder or date in any part."""
    path = tmp_path / f"funn{suffix}"
    export_report(sample().project, path, chosen())

    held = contents(path).lower()

    traces = ["python-docx", "reportlab", "pikepdf", "macintosh", "normal.dotm", "thumbnail", "creator", "producer"]
    traces += ["lastmodifiedby", "dcterms", "createdate", "modifydate", "metadatadate", "creationdate", "moddate"]
    traces += [f"{Path.home()}/", str(tmp_path), *(name for name in [platform.node()] if len(name) > 3)]
    assert [trace for trace in traces if trace.lower().encode() in held] == []


@BOTH
def test_cancelling_leaves_the_old_file(tmp_path: Path, suffix: str) -> None:
    """The callback stops the export by raising; what was there before still stands, alone."""
    path = tmp_path / f"funn{suffix}"
    path.write_bytes(b"gammel")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_report(sample().project, path, chosen(), on_progress=stop)

    assert path.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [path]


@BOTH
def test_progress_grows_to_its_total_at_most(tmp_path: Path, suffix: str) -> None:
    """What is done never shrinks and never passes the whole."""
    seen: list[tuple[int, int]] = []

    export_report(sample().project, tmp_path / f"f{suffix}", chosen(), on_progress=lambda *step: seen.append(step))

    assert seen
    assert seen == sorted(seen)
    assert all(0 <= done <= total for done, total in seen)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, TargetReadOnly),
        (errno.EROFS, TargetReadOnly),
        (errno.EIO, TargetFailed),
    ],
)
def test_the_system_refusing_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    """A full disk, a read-only one and a broken one each have their error; the old file stands, no part is left."""
    path = tmp_path / "funn.docx"
    path.write_bytes(b"gammel")

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(saving.os, "fsync", refuse)
    with pytest.raises(kind):
        export_report(sample().project, path, chosen())

    assert path.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    """Replacing a file needs no right to write it, so its own protection is asked first."""
    path = tmp_path / "funn.docx"
    path.write_bytes(b"levert")
    path.chmod(0o444)

    with pytest.raises(TargetReadOnly):
        export_report(sample().project, path, chosen())

    assert path.read_bytes() == b"levert"


def test_missing_folders_and_unknown_formats_are_named(tmp_path: Path) -> None:
    """No folder, a folder in the file's place, another suffix."""
    (tmp_path / "mappe.docx").mkdir()

    with pytest.raises(TargetMissing):
        export_report(sample().project, tmp_path / "borte" / "funn.docx", chosen())
    with pytest.raises(TargetMissing):
        export_report(sample().project, tmp_path / "mappe.docx", chosen())
    with pytest.raises(UnknownFormat):
        export_report(sample().project, tmp_path / "funn.odt", chosen())


@pytest.mark.parametrize("content", [b"", b"ikke en pakke", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_word_file_is_no_template(tmp_path: Path, content: bytes) -> None:
    """An empty file, another file, an empty zip: one error, and nothing is written."""
    template = tmp_path / "mal.dotx"
    template.write_bytes(content)

    with pytest.raises(BadTemplate):
        export_report(sample().project, tmp_path / "funn.docx", chosen(), template)

    assert list(tmp_path.iterdir()) == [template]


def test_characters_the_pdf_cannot_show_are_reported(tmp_path: Path) -> None:
    """An emoji and a Chinese character become boxes, and she is told which; the Word file keeps them."""
    maker = sample()
    maker.summary(3, "summary", "Hun smilte 😀 og skrev 乐 to ganger 乐.")

    pdf = export_report(maker.project, tmp_path / "funn.pdf", chosen())
    docx = export_report(maker.project, tmp_path / "funn.docx", chosen())

    assert [(n.code, n.count, n.detail) for n in pdf.warnings] == [("missing_glyphs", 3, "乐😀")]
    assert docx.warnings == ()
    assert "Hun smilte 😀 og skrev 乐".encode() in contents(tmp_path / "funn.docx")


def test_every_note_code_is_listed(tmp_path: Path) -> None:
    """The interface can rely on the list of codes."""
    maker = sample()
    maker.outline_quote(1, 6)
    maker.summary(3, "summary", "😀")

    found = {note.code for note in export_report(maker.project, tmp_path / "f.pdf", chosen()).warnings}

    assert found <= set(NOTE_CODES)
    assert len(found) == 2
