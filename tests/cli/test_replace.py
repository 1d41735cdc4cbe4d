"""`annotator replace`: the register on the command line, with its key and without, and what it refuses."""

import json
from pathlib import Path

import pytest

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, nodes, transcripts
from annotator.storage.backups import back_up, list_backups
from annotator.storage.key import LINKING_KEY, key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE
from tests.storage.test_nothing_in_clear import deciphered

TEXT = "Solbriths hus står i Dunderby."


@pytest.fixture
def project(store: Store) -> Path:
    """A project with a coded name in it, closed."""
    turns = (DraftTurn(TEXT, "A", lead="\x1a: "),)
    transcript = Transcript("Intervju", turns, "txt", (DraftSpeaker("A", role="participant"),))
    [document] = transcripts.import_transcripts(store, [transcript])
    node = nodes.create_node(store, coding.code_layer(store), "Kode")
    coding.code_range(store, document, 0, len("Solbriths hus"), node)
    back_up(store)
    store.close()
    return store.path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A register as an older spreadsheet writes it, the project's passphrase, and the key's."""
    register, words, second = tmp_path / "register.csv", tmp_path / "ord.txt", tmp_path / "ord2.txt"
    register.write_bytes("kategori;ord;erstatning\nnavn;Solbrith;P01\nsted;Dunderby;[øy]\n".encode("cp1252"))
    words.write_text(PASSPHRASE + "\n", encoding="utf-8")
    second.write_text("nøkkelord\n", encoding="utf-8")
    return register, words, second


def text_of(project: Path) -> str:
    """The interview as it is now."""
    store = Store.open(project, key_for(project, PASSPHRASE))
    try:
        return store.project.flat(next(iter(store.project.documents)).id).text
    finally:
        store.close()


def test_with_a_new_key(project: Path, files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """The key is made and keeps the originals; counts are printed, and no unit changed; old backups go when asked."""
    register, words, second = files
    key = project.with_suffix(".annokey")
    usual = ("replace", project, "--register", register, "--passphrase-file", words)
    with_key = ("--key", key, "--key-passphrase-file", second)

    assert run(*usual, *with_key, "--dry-run") == 0
    assert "places would be replaced: 2" in capsys.readouterr().out
    assert (text_of(project), key.exists()) == (TEXT, False)
    assert run(*usual, *with_key, "--renew-backups") == 0
    said = capsys.readouterr().out
    assert said.split("\n")[:2] == ["name\tP01\t1", "place\t[øy]\t1"]
    assert "units changed: 0" in said
    assert text_of(project) == "P01s hus står i [øy]."
    assert run(*usual, *with_key, "--json") == 0
    again = json.loads(capsys.readouterr().out)

    assert (again["places"], again["units"], again["units_changed"]) == (0, 1, 0)
    store = Store.open(project, key_for(project, PASSPHRASE))
    opened = LinkingKey.open(key, key_for(key, "nøkkelord", kind=LINKING_KEY), store.project.info.uuid)
    assert sorted(opened.originals().values()) == ["Dunderby", "Solbriths"]
    opened.close()
    raw = bytes(store.key)
    store.close()
    assert [b"Dunderby" in deciphered(b.path, raw) for b in list_backups(project)] == [False]


def test_without_a_key(project: Path, files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Refused unless said; both at once is refused too."""
    register, words, _ = files
    usual = ("replace", project, "--register", register, "--passphrase-file", words)

    assert run(*usual) == 1
    assert "gone for good" in capsys.readouterr().err
    assert run(*usual, "--without-key", "--key", "k.annokey") == 1
    assert text_of(project) == TEXT
    assert run(*usual, "--without-key") == 0
    assert text_of(project) == "P01s hus står i [øy]."


def test_a_faulty_register(project: Path, files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Refused in one line that names the line and none of its words; no key is made for it."""
    register, words, second = files
    register.write_text("navn;Solbrith;Dunderby\nsted;Dunderby;Solbrith\n", encoding="utf-8")
    key = project.with_suffix(".annokey")
    code = run(
        *("replace", project, "--register", register, "--passphrase-file", words),
        *("--key", key, "--key-passphrase-file", second),
    )

    said = capsys.readouterr().err
    assert (code, key.exists(), said.count("\n")) == (1, False, 1)
    assert "ine 1" in said
    assert "Solbrith" not in said
    assert run("replace", project, "--register", project.with_name("x.csv"), "--passphrase-file", words) == 1
    assert "x.csv" in capsys.readouterr().err
