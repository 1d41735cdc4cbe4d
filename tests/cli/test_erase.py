"""`annotator erase` on a real file: the preview, the question, the purge, the linking key."""

import json
from pathlib import Path

import pytest

from annotator.storage.backups import back_up, list_backups
from annotator.storage.key import key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.recordings import attach
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.confidentiality.erasing_project import HERS, PSEUDONYM, make
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.test_nothing_in_clear import deciphered


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of the withdrawal tests, with a backup, closed."""
    folder = tmp_path / "arbeid"
    folder.mkdir()
    store = make(folder / "p.annotator").store
    back_up(store)
    store.close()
    return store.path


def test_the_preview_as_data_changes_nothing(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --json and without --yes: what goes, what leans on it, what becomes of her own texts."""
    assert run("erase", project, "--participant", PSEUDONYM, "--json", "--passphrase-file", words) == 0
    told = json.loads(capsys.readouterr().out)

    assert told["interviews"] == ["Samtalen i naustet"]
    assert told["shared_interviews"] == ["Gruppe 1"]
    assert told["backups"] == 1
    assert {"name": "Skjulte papirer", "lost": 1, "left": 0, "alone": True} in told["nodes"]
    memo = next(text for text in told["texts"] if text["where"].startswith("memo"))
    assert memo["becomes"] == "Skam krever et gjemmested. Det går igjen hos flere."
    assert HERS.encode() in deciphered(project, key_for(project, PASSPHRASE))


def test_erased_for_good(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --yes: nothing of hers in file or backup, and the file lists without her."""
    assert run("erase", project, "--participant", PSEUDONYM, "--yes", "--passphrase-file", words) == 0
    said = capsys.readouterr().out
    assert "nobody else speaks there" in said
    assert "Erased P03" in said
    key = key_for(project, PASSPHRASE)
    (backup,) = list_backups(project)
    clear = deciphered(project, key) + deciphered(backup.path, key)

    assert HERS.encode() not in clear
    assert PSEUDONYM.encode() not in clear
    assert run("erase", project, "--participant", PSEUDONYM, "--yes", "--passphrase-file", words) == 1
    assert capsys.readouterr().err == "annotator: The project has no participant called P03.\n"


@pytest.mark.parametrize(("answer", "code"), [("", 1), ("n", 1), ("y", 0), ("J", 0)])
def test_it_asks(project: Path, words: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int) -> None:
    """Anything but a yes leaves the project as it is."""
    monkeypatch.setattr("builtins.input", lambda _: answer)
    assert run("erase", project, "--participant", PSEUDONYM, "--passphrase-file", words) == code
    store = Store.open(project, key_for(project, PASSPHRASE))
    there = {person.pseudonym for person in store.project.participants}
    store.close()

    assert (PSEUDONYM in there) == bool(code)


@pytest.mark.parametrize(("texts", "kept"), [("none", True), ("sure", False), ("all", False)])
def test_which_texts(project: Path, words: Path, texts: str, kept: bool) -> None:
    """Her own sentences go with the default and stay on request."""
    run("erase", project, "--participant", PSEUDONYM, "--yes", "--texts", texts, "--passphrase-file", words)
    store = Store.open(project, key_for(project, PASSPHRASE))
    found = any("gjemte kvitteringene i pianokrakken" in memo.text for memo in store.project.memos)
    store.close()

    assert found == kept


def test_the_linking_key_forgets_too(project: Path, words: Path, tmp_path: Path) -> None:
    """With --key the person is gone from the key as well."""
    store = Store.open(project, key_for(project, PASSPHRASE))
    uuid = next(p.uuid for p in store.project.participants if p.pseudonym == PSEUDONYM)
    key = LinkingKey.create(tmp_path / "k.annokey", "annet ord", store.project.info.uuid, WEAK)
    key.set_person(uuid, name="Solbrith Naustvik")
    own = store.project.info.uuid
    raw = bytes(key.key)
    key.close()
    store.close()
    key_words = tmp_path / "nøkkelord.txt"
    key_words.write_text("annet ord", encoding="utf-8")
    arguments = ("--key", tmp_path / "k.annokey", "--key-passphrase-file", key_words)

    assert run("erase", project, "--participant", PSEUDONYM, "--yes", "--passphrase-file", words, *arguments) == 0
    key = LinkingKey.open(tmp_path / "k.annokey", raw, own)
    assert key.persons() == {}
    key.close()


def test_her_recording_goes_too(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The preview says which file, and with --yes it is overwritten and deleted."""
    sound = tmp_path / "naustet.wav"
    sound.write_bytes(b"lyd")
    store = Store.open(project, key_for(project, PASSPHRASE))
    document = store.project.documents.first("title", "Samtalen i naustet")
    assert document is not None
    attach(store, document.uuid, sound)
    store.close()
    assert run("erase", project, "--participant", PSEUDONYM, "--json", "--passphrase-file", words) == 0
    assert json.loads(capsys.readouterr().out)["recordings"] == [str(sound)]
    assert sound.exists()
    assert run("erase", project, "--participant", PSEUDONYM, "--yes", "--passphrase-file", words) == 0

    assert not sound.exists()
    assert str(sound) in capsys.readouterr().out
