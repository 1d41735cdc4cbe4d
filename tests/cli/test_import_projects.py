"""`annotator import` of projects of other programs and of codebooks."""

from pathlib import Path

import pytest

from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE
from tests.exporting.refi.written import write_qdpx


def opened(path: Path) -> Store:
    """A project after a command."""
    return Store.open(path, key_for(path, PASSPHRASE))


def test_a_package_comes_in(sample: Store, store: Store, words: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    """Everything, in one line; and again nothing twice."""
    package = tmp_path / "ut.qdpx"
    write_qdpx(sample.project, package)
    units = len(sample.project.units)
    store.close()

    assert run("import", store.path, package, "--passphrase-file", words) == 0
    assert run("import", store.path, package, "--passphrase-file", words) == 0
    assert "ut.qdpx\t4 documents\t32 codes" in capsys.readouterr().out
    again = opened(store.path)
    assert len(again.project.units) == units
    again.close()


def test_interviews_that_are_here_come_in_once_more_if_she_says_so(
    sample: Store, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With `--same-interviews second`; without it their codings are laid on those here, where they are already."""
    package, units = tmp_path / "ut.qdpx", len(sample.project.units)
    write_qdpx(sample.project, package)
    sample.close()

    assert run("import", sample.path, package, "--passphrase-file", words) == 0
    assert run("import", sample.path, package, "--same-interviews", "second", "--passphrase-file", words) == 0
    again = opened(sample.path)
    assert (len(again.project.documents), len(again.project.units)) == (8, 2 * units)
    again.close()
    assert "4 documents" in capsys.readouterr().out


def test_a_codebook_beside_a_transcript(store: Store, words: Path, tmp_path: Path) -> None:
    """Each is what it is; a code of the same name is the same, or one more where she says so."""
    book, talk = tmp_path / "kodebok.csv", tmp_path / "intervju.txt"
    book.write_text("Kode;Definisjon\nRo;Stille\n", encoding="utf-8")
    talk.write_text("I: Hei?\nP: Ja.\nI: Og?\nP: Nei.\n", encoding="utf-8")
    store.close()

    assert run("import", store.path, book, talk, "--passphrase-file", words) == 0
    assert run("import", store.path, book, "--same-names", "both", "--passphrase-file", words) == 0
    again = opened(store.path)
    assert [node.name for node in again.project.nodes] == ["Ro", "Ro"]
    assert len(again.project.documents) == 1
    again.close()


@pytest.mark.parametrize(
    ("name", "said"),
    [("p.qdpx", "p.qdpx is damaged and cannot be read."), ("tom.qdc", "tom.qdc is damaged and cannot be read.")],
)
def test_one_sentence_for_what_cannot_be_read(
    store: Store, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    """It says which file, and nothing is stored."""
    (tmp_path / name).write_bytes(b"PK ikke noe")
    store.close()

    assert run("import", store.path, tmp_path / name, "--passphrase-file", words) == 1
    assert capsys.readouterr().err == f"annotator: {said}\n"
