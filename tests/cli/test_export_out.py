"""Everything out from the command line: by the ending of the file, whole or one table."""

import json
import zipfile
from pathlib import Path

import pytest
from docx import Document

from annotator.storage.actions import report_tables
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.exporting.leaving_maker import SECRET, fill


@pytest.fixture
def given(store: Store) -> Path:
    """A project with what may and may not leave, closed."""
    fill(store)
    store.close()
    return store.path


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("ut.html", ""),
        ("ut.html", "codebook"),
        ("ut.xlsx", ""),
        ("ut.xlsx", "audit"),
        ("ut.csv", ""),
        ("ut.csv", "matrix"),
        ("ut.json", ""),
        ("ut.json", "units"),
        ("ut.zip", ""),
        ("ut.zip", "transcripts"),
        ("ut.qdpx", ""),
        ("ut.qdc", ""),
    ],
)
def test_the_ending_says_the_format(given: Path, words: Path, tmp_path: Path, name: str, what: str) -> None:
    """Accepted with a reason, the file is written and the log has it."""
    out = tmp_path / name
    part = ("--what", what) if what else ()

    assert run("export", given, out, *part, "--accept-leaks", "Oppdiktet", "--passphrase-file", words) == 0
    data = out.read_bytes()
    if zipfile.is_zipfile(out):
        with zipfile.ZipFile(out) as package:
            data = b"".join(package.read(member) for member in package.namelist())
    assert data
    assert SECRET.encode() not in data
    assert run("list", given, "log", "--json", "--passphrase-file", words) == 0


def test_open_leaks_stop_it(given: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and no file."""
    store_line = run("export", given, tmp_path / "ut.json", "--passphrase-file", words)

    said = capsys.readouterr().err
    assert store_line == 1
    assert said.count("\n") == 1
    assert "--accept-leaks" in said
    assert not (tmp_path / "ut.json").exists()


def test_a_part_the_format_cannot_hold(
    given: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A matrix as a web page, memos as PDF, transcripts as a workbook: refused in one line."""
    for name, what in (("ut.html", "matrix"), ("ut.pdf", "memos"), ("ut.xlsx", "transcripts")):
        assert run("export", given, tmp_path / name, "--what", what, "--passphrase-file", words) == 1
        assert Path(name).suffix in capsys.readouterr().err


def test_commas_and_private_memos(given: Path, words: Path, tmp_path: Path) -> None:
    """Both only when asked for."""
    out = tmp_path / "ut.json"
    given_words = ("--accept-leaks", "Oppdiktet", "--passphrase-file", words)
    assert run("export", given, out, *given_words) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["tables"]["memo"]) == 1
    assert run("export", given, out, "--private", *given_words) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["tables"]["memo"]) == 2
    assert run("export", given, tmp_path / "ut.csv", "--comma", *given_words) == 0
    assert (tmp_path / "ut.csv").read_text(encoding="utf-8-sig").startswith("Nr.,Intervju,")


def test_the_report_has_the_columns_she_chose(sample: Store, words: Path, tmp_path: Path) -> None:
    """From the command line as from the window; the codebook alone too."""
    report_tables.show_column(sample, "codebook", "definition", shown=False)
    report_tables.show_column(sample, "codebook", "participants", shown=True, suggested=False)
    sample.close()
    out = tmp_path / "kodebok.docx"
    reason = ("--accept-leaks", "Oppdiktet", "--passphrase-file", words)

    assert run("export", sample.path, out, "--what", "codebook", *reason) == 0
    heads = [cell.text for cell in Document(str(out)).tables[0].rows[0].cells]
    assert "Deltakere" in heads
    assert "Definisjon" not in heads


def test_a_folder(given: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The tables as CSV files or the interviews as texts; a folder that holds something is refused in one line."""
    given_words = ("--accept-leaks", "Oppdiktet", "--passphrase-file", words)
    assert run("export", given, tmp_path / "tabeller", "--folder", *given_words) == 0
    assert run("export", given, tmp_path / "tekster", "--folder", "--what", "transcripts", *given_words) == 0
    capsys.readouterr()
    assert run("export", given, tmp_path / "tekster", "--folder", *given_words) == 1

    assert "tekster" in capsys.readouterr().err
    assert (tmp_path / "tabeller" / "Meningsenheter.csv").exists()
    assert len(list((tmp_path / "tekster").rglob("*.txt"))) == 4
    assert run("list", given, "log", "--json", "--passphrase-file", words) == 0
    assert capsys.readouterr().out.count('"folder"') == 2


@pytest.mark.parametrize("out", ["ut.json", "ut.xlsx", "ut.docx", "ut"])
def test_the_leaks_can_be_listed(
    given: Path, words: Path, tmp_path: Path, out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the window shows them before it writes: each with its place and the words around it; nothing is written."""
    folder = () if "." in out else ("--folder",)
    asked = ("export", given, tmp_path / out, *folder, "--passphrase-file", words)

    code = run(*asked, "--leaks", "--json")
    leaks = json.loads(capsys.readouterr().out)
    assert (code, bool(leaks)) == (1, True)
    assert all(leak["term"] and leak["kind"] for leak in leaks)
    assert not (tmp_path / out).exists()
    assert run(*asked, "--accept-leaks", "Oppdiktet") == 0
    capsys.readouterr()
    assert run(*asked, "--leaks") == 0
    assert "0 open leaks" in capsys.readouterr().out
