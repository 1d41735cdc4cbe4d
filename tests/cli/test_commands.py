"""The command line as others script it: each command on a real file, each refusal in one line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.cli.refusals import SENTENCES
from annotator.importing.errors import ReadingError
from annotator.importing.sample import SAMPLE_PASSPHRASE
from annotator.reporting.errors import ReportError
from annotator.sharing.errors import SharingError
from annotator.storage.actions import report
from annotator.storage.errors import StorageError
from annotator.storage.key import key_for, key_of_code, recovery_code
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE
from tests.reporting.reading import lines_of

ROOT = Path(__file__).parents[2]


def test_new_import_list(tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From nothing to an interview with speakers, by three commands."""
    project = tmp_path / "min.annotator"
    text = tmp_path / "Intervju 7.txt"
    text.write_text("I: Hva skjedde?\n\nA: Ingenting.\nEller litt.\n\nI: Ja?\n\nA: Nei.\n", encoding="utf-8")

    assert run("new", project, "--title", "Mitt prosjekt", "--passphrase-file", words) == 0
    code = capsys.readouterr().out.strip().split("\n")[-1]
    assert key_of_code(code) == key_for(project, PASSPHRASE)
    assert run("import", project, text, "--interviewer", "I", "--passphrase-file", words) == 0
    capsys.readouterr()
    assert run("list", project, "documents", "--json", "--passphrase-file", words) == 0
    (document,) = json.loads(capsys.readouterr().out)
    assert document["title"] == "Intervju 7"
    assert document["turns"] == 5
    assert document["participants"] == "P01"


def test_the_interviewer_is_who_she_says(tmp_path: Path, words: Path) -> None:
    """A2: `I:` may be the informant; the unlabelled paragraph continues the speaker before it."""
    project = tmp_path / "min.annotator"
    text = tmp_path / "x.txt"
    text.write_text("A: Hva skjedde?\n\nI: Ingenting.\nEller litt.\n\nA: Ja?\n\nI: Nei.\n", encoding="utf-8")
    run("new", project, "--title", "T", "--passphrase-file", words)
    run("import", project, text, "--interviewer", "A", "--passphrase-file", words)

    store = Store.open(project, key_for(project, PASSPHRASE))
    (document,) = store.project.documents
    roles = [store.project.speakers[t.speaker or 0].role for t in store.project.turns_of(document.id)]
    store.close()
    assert roles == ["interviewer", "participant", "participant", "interviewer", "participant"]


def test_a_bad_file_stops_no_other(
    tmp_path: Path, project: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 1 and one line for the bad one; the good one is in the project."""
    bad, good = tmp_path / "lyd.txt", tmp_path / "god.txt"
    bad.write_bytes(bytes(range(256)) * 40)
    good.write_text("Bare en tekst.\n", encoding="utf-8")

    assert run("import", project, bad, good, "--passphrase-file", words) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "lyd.txt" in said.err
    assert "god" in said.out


@pytest.mark.parametrize("what", ["documents", "participants", "codes", "themes", "units", "actions"])
def test_every_listing(project: Path, words: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As columns and as JSON, with as many rows."""
    assert run("list", project, what, "--passphrase-file", words) == 0
    lines = capsys.readouterr().out.strip().split("\n")
    assert run("list", project, what, "--json", "--passphrase-file", words) == 0
    rows = json.loads(capsys.readouterr().out)

    assert len(lines) == len(rows) > 0


def test_units_say_whose_words_and_where(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Participant, paragraph and time stamp of a unit of the sample."""
    run("list", project, "units", "--json", "--passphrase-file", words)
    units = json.loads(capsys.readouterr().out)

    timed = [unit for unit in units if unit["time"]]
    assert {unit["participant"] for unit in units} >= {f"P0{n}" for n in range(1, 8)}
    assert {unit["document"] for unit in timed} == {"Intervju 2"}
    assert all(unit["paragraph"] >= 1 for unit in units)


def test_search(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Hits with their context, from texts and condensations."""
    assert run("search", project, "kollega*", "--json", "--passphrase-file", words) == 0
    hits = json.loads(capsys.readouterr().out)

    assert hits
    assert all("kollega" in hit["hit"].casefold() for hit in hits)


@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_export(project: Path, words: Path, tmp_path: Path, suffix: str) -> None:
    """The findings chapter is written."""
    out = tmp_path / f"funn.{suffix}"

    assert run("export", project, out, "--passphrase-file", words) == 0
    assert out.read_bytes()[:2] in (b"PK", b"%P")


@pytest.mark.parametrize(
    ("what", "title"),
    [
        ("codebook", "Kodebok"),
        ("units", "Fra meningsenhet til tema: Ansvaret kommer før tryggheten"),
        ("matrix", "Koder og deltakere"),
        ("audit", "Revisjonsspor"),
        ("transcripts", "Tegnforklaring"),
    ],
)
def test_a_part_is_exported_alone(project: Path, words: Path, tmp_path: Path, what: str, title: str) -> None:
    """Its first table stands there, and no chapter."""
    out = tmp_path / "del.docx"
    reason = ("--accept-leaks", "Prøve")  # transcripts repeat quotes; the sample is nobody's words

    assert run("export", project, out, "--what", what, "--passphrase-file", words, *reason) == 0
    lines = lines_of(out.read_bytes())
    assert f"Caption: Tabell\u00a01. {title}" in lines
    assert not any("Introduksjon" in line or line.endswith("Innledning") for line in lines)


def test_export_to_an_unknown_format(
    project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, exit 1, no file."""
    assert run("export", project, tmp_path / "funn.xyz", "--passphrase-file", words) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "funn.xyz").exists()


def test_check(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sound project passes; a damaged one is refused."""
    assert run("check", project, "--passphrase-file", words) == 0
    assert "0 damaged" in capsys.readouterr().out

    content = bytearray(project.read_bytes())
    content[9000] ^= 1
    project.write_bytes(content)
    assert run("check", project, "--passphrase-file", words) == 1
    assert "damaged" in capsys.readouterr().err


def test_passphrase_backup_restore(
    project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A backup made before a change of passphrase opens with the old one."""
    assert run("backup", project, "--passphrase-file", words) == 0
    backup = capsys.readouterr().out.strip()
    new = tmp_path / "ny.txt"
    new.write_text("en helt annen setning", encoding="utf-8")
    assert run("passphrase", project, "--passphrase-file", words, "--new-passphrase-file", new) == 0
    assert recovery_code(key_for(project, "en helt annen setning")) in capsys.readouterr().out

    out = tmp_path / "hentet.annotator"
    assert run("restore", backup, out, "--passphrase-file", words) == 0
    assert run("check", out, "--passphrase-file", words) == 0
    assert run("check", project, "--passphrase-file", words) == 1


@pytest.mark.parametrize(
    ("locale", "word"), [("nb_NO.UTF-8", "åpner ikke"), ("nn_NO.UTF-8", "opnar ikkje"), ("C", "does not open")]
)
def test_refusals_in_her_language(
    project: Path,
    tmp_path: Path,
    locale: str,
    word: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A wrong passphrase, said in one line."""
    monkeypatch.setenv("LC_ALL", locale)
    wrong = tmp_path / "feil.txt"
    wrong.write_text("feil", encoding="utf-8")

    assert run("list", project, "codes", "--passphrase-file", wrong) == 1
    said = capsys.readouterr().err
    assert word in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf%s\r\n", b"%s", b"%s\nnext line"])
def test_a_passphrase_file_as_editors_write_it(
    project: Path, tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the mark Notepad puts first, with or without an end of line."""
    words = tmp_path / "fra redigering.txt"
    words.write_bytes(content % PASSPHRASE.encode())

    assert run("list", project, "codes", "--passphrase-file", words) == 0
    assert capsys.readouterr().err == ""


def test_a_passphrase_file_in_another_encoding(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Refused in one line that holds nothing of the passphrase."""
    words = tmp_path / "latin.txt"
    words.write_bytes("på vidda".encode("latin-1"))

    assert run("list", project, "codes", "--passphrase-file", words) == 1
    said = capsys.readouterr().err
    assert "UTF-8" in said
    assert "vidda" not in said
    assert said.count("\n") == 1


def test_what_the_system_refuses_is_one_line(
    project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder for a file, a file for a folder, a name that is too long."""
    long = tmp_path / f"{'x' * 300}.annotator"

    for arguments in (
        ("list", project, "codes", "--passphrase-file", tmp_path),
        ("demo", words),
        ("new", long, "--title", "T", "--passphrase-file", words),
    ):
        assert run(*arguments) == 1
        said = capsys.readouterr().err
        assert said.startswith("annotator: ")
        assert said.count("\n") == 1


def test_a_terminal_that_lacks_a_letter(project: Path, words: Path) -> None:
    """A listing piped on Windows has few letters to choose from; it comes whole all the same."""
    command = [sys.executable, "-m", "annotator", "list", str(project), "units", "--passphrase-file", str(words)]
    ascii_only = subprocess.run(
        command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=True, cwd=ROOT
    )

    assert ascii_only.stdout.isascii()
    assert b"\\xe5" in ascii_only.stdout
    assert ascii_only.stderr == b""


def test_whoever_reads_may_stop(project: Path, words: Path) -> None:
    """`annotator list … | head -1` ends without a complaint."""
    command = [sys.executable, "-m", "annotator", "list", str(project), "units", "--passphrase-file", str(words)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()

    assert process.wait() == 1
    assert said == b""


def test_every_expected_error_has_its_sentence() -> None:
    """Only what no command can meet has none: a recovery code typed, an export stopped by hand."""
    errors: set[type[Exception]] = {StorageError, ReadingError, ReportError, SharingError}
    while more := {kind for error in errors for kind in error.__subclasses__()} - errors:
        errors |= more
    leaves = {error.__name__ for error in errors if not error.__subclasses__()}

    assert leaves - SENTENCES.keys() == {"WrongRecoveryCode", "OtherRecoveryCode", "Cancelled"}


def test_no_passphrase_as_an_argument(project: Path) -> None:
    """There is no such option; wrong use is exit 2."""
    with pytest.raises(SystemExit) as caught:
        run("list", project, "codes", "--passphrase", "x")
    assert caught.value.code == 2


def test_demo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Makes the project, both exports and a share, shows the passphrase, opens the window; twice does no harm."""
    shown: list[Path] = []

    def window(path: Path, passphrase: str) -> int:
        assert passphrase == SAMPLE_PASSPHRASE
        shown.append(path)
        return 0

    assert main(["demo", str(tmp_path / "d")], window) == 0
    said = capsys.readouterr().out
    assert SAMPLE_PASSPHRASE in said
    assert "4 interviews, 105 meaning units" in said  # ideas are not counted, as in the window
    made = {path.name for path in (tmp_path / "d").iterdir()}
    assert {"sample.annotator", "sample.docx", "sample.pdf", "sample-share.annotator"} <= made
    share = tmp_path / "d" / "sample-share.annotator"
    opened = Store.open(share, key_for(share, SAMPLE_PASSPHRASE))
    assert opened.project.info.share_level == 3
    opened.close()
    assert main(["demo", str(tmp_path / "d")], window) == 0
    assert shown == [tmp_path / "d" / "sample.annotator"] * 2


def test_new_follows_a_method(tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its levels are there from the start; a word that is no method is wrong use, with those there are."""
    project = tmp_path / "min.annotator"
    arguments = ("--title", "Mitt", "--passphrase-file", words, "--method")
    with pytest.raises(SystemExit) as left:
        run("new", project, *arguments, "stk")
    assert left.value.code == 2
    assert "reflexive_ta" in capsys.readouterr().err
    assert not project.exists()

    assert run("new", project, *arguments, "stc") == 0
    store = Store.open(project, key_for(project, PASSPHRASE))
    assert sorted(layer.name for layer in store.project.layers) == ["Kode", "Kodegruppe", "Subgruppe"]
    assert store.project.info.method == "stc"
    store.close()


def test_a_file_with_several_interviews(project: Path, words: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    """`--split` stores each that begins in it; without it the file is one."""
    talk = "I: Hvordan var det?\n\nP: Fint.\n\nI: Hva lærte du?\n\nP: Å spørre.\n\n"
    path = tmp_path / "alle.txt"
    path.write_text("".join(f"Intervju {n}\n\n{talk}" for n in (7, 8)), encoding="utf-8")

    assert run("import", project, path, "--split", "--passphrase-file", words) == 0
    assert [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()] == ["Intervju 7", "Intervju 8"]


def test_export_in_her_own_style_with_the_projects_template(project: Path, words: Path, tmp_path: Path) -> None:
    """The form she chose in the window holds here too; a template that is gone stops the file with one line."""
    store = Store.open(project, key_for(project, PASSPHRASE))
    report.update_form(store, own_setting="block", own_name="none", template=str(tmp_path / "borte.dotx"))
    store.close()
    out = tmp_path / "funn.docx"

    assert run("export", project, out, "--quote-style", "own", "--passphrase-file", words) == 1
    assert not out.exists()
    assert run("export", project, out.with_suffix(".pdf"), "--quote-style", "own", "--passphrase-file", words) == 0
