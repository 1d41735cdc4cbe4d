"""Word's old format: read through LibreOffice, in memory alone; refused where that cannot be."""

import os
import subprocess
from pathlib import Path

import pytest

from annotator.importing import word97
from annotator.importing.errors import DamagedDocument, NoMemoryFolder, UnsupportedFormat
from annotator.importing.reading import format_of, read_transcript
from annotator.importing.source import Source

NAMED = "WordDocument".encode("utf-16-le")
MADE_UP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + NAMED + bytes(2_000)
TEXT = "I: Hva tenkte du på øya?\nP: At været var ærlig talt så som så.\nI: Ja?\nP: Ja.\n"
in_memory = pytest.mark.skipif(not word97._is_memory(word97.MEMORY), reason="this system has no folder in memory")


@pytest.fixture
def old_word(tmp_path: Path) -> bytes:
    """A document of Word 97, made by LibreOffice."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless", "--convert-to"]
    command += ["doc:MS Word 97", "--infilter=Text (encoded):UTF8", "--outdir", str(tmp_path)]
    command.append(str(tmp_path / "a.txt"))
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "HOME": str(tmp_path)})
    return (tmp_path / "a.doc").read_bytes()


@pytest.mark.libreoffice
@in_memory
def test_an_old_document_is_read(old_word: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Speakers and letters; its own hash and format; no file is left in memory, in the home or the temp folder."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    transcript = read_transcript(old_word, "gammel.doc")

    assert [(turn.label, turn.text) for turn in transcript.turns][:2] == [
        ("I", "Hva tenkte du på øya?"),
        ("P", "At været var ærlig talt så som så."),
    ]
    assert transcript.format == "doc"
    assert transcript.source_hash == Source(old_word).hash
    assert list(word97.MEMORY.glob("annotator-doc-*")) == []
    assert list(home.rglob("*")) == []


def test_without_a_folder_in_memory_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than leave the interview in the clear on the disk, where LibreOffice is or not."""
    monkeypatch.setattr(word97, "MEMORY", tmp_path)
    with pytest.raises(NoMemoryFolder) as refusal:
        read_transcript(MADE_UP, "gammel.doc")

    assert refusal.value.name == "gammel.doc"
    assert list(tmp_path.iterdir()) == []


@in_memory
def test_without_libreoffice_it_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """She is told to save it as DOCX."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnsupportedFormat):
        read_transcript(MADE_UP, "gammel.doc")


@in_memory
def test_what_libreoffice_cannot_read_is_damaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A program that makes nothing, and one that does not end; the folder in memory goes all the same."""
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nsleep 30\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(word97, "LONGEST", 0.2)
    for script in ("#!/bin/sh\nsleep 30\n", "#!/bin/sh\nexit 0\n"):
        program.write_text(script, encoding="utf-8")
        with pytest.raises(DamagedDocument):
            read_transcript(MADE_UP, "gammel.doc")
        assert list(word97.MEMORY.glob(f"annotator-doc-{os.getpid()}-*")) == []


@in_memory
def test_what_a_program_cut_off_has_left_is_taken_away() -> None:
    """A folder of a process that is no longer there; that of one that runs stays."""
    gone, there = word97.MEMORY / "annotator-doc-999999999-x", word97.MEMORY / f"annotator-doc-{os.getppid()}-x"
    for folder in (gone, there):
        folder.mkdir(exist_ok=True)
    with word97._private_folder() as folder:
        assert folder.stat().st_mode & 0o077 == 0
        assert not gone.exists()
        assert there.exists()
    there.rmdir()


def test_other_files_of_the_kind_are_no_documents() -> None:
    """A spreadsheet or a message of the same container is refused by name."""
    assert format_of(Source(MADE_UP, "a.doc")) == "doc"
    with pytest.raises(UnsupportedFormat):
        read_transcript(MADE_UP.replace(NAMED, b""), "a.xls")
