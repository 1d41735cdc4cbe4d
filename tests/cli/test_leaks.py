"""The leak check on the command line: exit 1 while anything is open, and no export before that."""

import json
from pathlib import Path

import pytest

from annotator.storage.actions import card
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE


def test_the_sample_may_leave(sample: Store, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its findings are invented and accepted with reasons."""
    sample.close()

    assert run("check", sample.path, "--leaks", "--passphrase-file", words) == 0
    assert "0 open leaks" in capsys.readouterr().out


def test_a_leak_stops_the_export(
    sample: Store, words: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says what to run; the listing names it; accepted with a reason, the report is written."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    card.update_card(sample, introduction="Takk til Ragnhild Ødegård i Volda.")
    sample.close()
    out = tmp_path / "funn.docx"

    assert run("export", sample.path, out, "--passphrase-file", words) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("annotator: 2 ")
    assert "check PROJECT --leaks" in said
    assert not out.exists()
    assert run("check", sample.path, "--leaks", "--json", "--passphrase-file", words) == 1
    assert {row["term"] for row in json.loads(capsys.readouterr().out)} == {"Ragnhild Ødegård", "Volda"}
    assert run("export", sample.path, out, "--accept-leaks", "Har samtykket", "--passphrase-file", words) == 0
    assert out.exists()
    assert run("check", sample.path, "--leaks", "--passphrase-file", words) == 0

    store = Store.open(sample.path, key_for(sample.path, PASSPHRASE))
    reasons = {kept.term: kept.reason for kept in store.project.kept}
    store.close()
    assert reasons["volda"] == "Har samtykket"


def test_the_linking_key_is_looked_through(
    sample: Store, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The name of a participant is found in the report in small letters too, by the key alone."""
    card.update_card(sample, introduction="Her takkes lyngvild.")
    sample.close()
    key, people = tmp_path / "k.annokey", tmp_path / "p.csv"
    people.write_text("pseudonym;name\nP01;Lyngvild Bråtås\n", encoding="utf-8")
    given = ("--passphrase-file", words, "--key-passphrase-file", words)
    assert run("key", sample.path, key, "make", *given) == 0
    assert run("key", sample.path, key, "import", people, *given) == 0
    capsys.readouterr()

    assert run("check", sample.path, "--leaks", "--passphrase-file", words) == 0
    assert run("check", sample.path, "--leaks", "--key", key, *given) == 1
    assert "lyngvild" in capsys.readouterr().out
