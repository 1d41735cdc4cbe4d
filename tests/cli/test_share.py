"""Share and merge as others script them (E6)."""

import json
from pathlib import Path

import pytest

from annotator.storage.actions import marks, review
from annotator.storage.actions.transcripts import set_turn_text
from annotator.storage.key import key_for
from annotator.storage.shares import shares
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE
from tests.sharing.test_word import comment_on


def given(words: Path) -> list[object]:
    return ["--passphrase-file", words, "--share-passphrase-file", words]


KNOWN = ("--accept-leaks", "Oppdiktet, som alle i eksempelet")


def test_out_and_back(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An anonymised share is written, noted, reviewed and merged; merged again it is refused."""
    out = tmp_path / "deling.annotator"
    assert run("share", project, out, "--level", 3, "--to", "V", *KNOWN, *given(words)) == 0
    share = Store.open(out, key_for(out, PASSPHRASE))
    review.comment(share, review.begin_review(share, "Veileder"), "node", 1, "Hei")
    share.close()
    capsys.readouterr()

    assert run("merge", project, out, "--json", *given(words)) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row == {"reviewers": "Veileder", "new": 1, "changed": 0, "lost": 0, "refused": 0}
    assert run("merge", project, out, *given(words)) == 1
    assert "has come in before" in capsys.readouterr().err
    store = Store.open(project, key_for(project, PASSPHRASE))
    assert [(sent.level, sent.recipient) for sent in shares(store)] == [(3, "V")]
    store.close()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("x.annotator", "--level", "4"), "--yes"),
        (("x.pdf",), "Choose .annotator"),
        (("x.docx", "--member", "P99"), "P99"),
    ],
)
def test_refusals(
    project: Path,
    words: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    """One line each, and no file."""
    assert run("share", project, tmp_path / arguments[0], *arguments[1:], *given(words)) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert not (tmp_path / arguments[0]).exists()


def test_nothing_is_overwritten(project: Path, words: Path, tmp_path: Path) -> None:
    """Also not a Word file, whose writer would."""
    out = tmp_path / "x.docx"
    out.write_text("min", encoding="utf-8")
    assert run("share", project, out, "--level", 3, *given(words)) == 1
    assert out.read_text(encoding="utf-8") == "min"


def test_word_and_html(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lowest level is the default; a comment made in Word comes back."""
    assert run("share", project, tmp_path / "a.html", *KNOWN, *given(words)) == 0
    assert "åtte minutter hvis" not in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "texts_left_out" in capsys.readouterr().out
    out = tmp_path / "a.docx"
    assert run("share", project, out, "--level", 3, *KNOWN, *given(words)) == 0
    comment_on(out, "åtte minutter", "Sterkt.")
    assert run("merge", project, out, "--passphrase-file", words) == 0
    assert "From Veileder: 1 new" in capsys.readouterr().out


def test_member_check(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One participant's transcript; what she changed is listed, and taken in when asked."""
    out = tmp_path / "p.annotator"
    assert run("share", project, out, "--member", "P01", *KNOWN, *given(words)) == 0
    share = Store.open(out, key_for(out, PASSPHRASE))
    turn = next(t for t in share.project.turns if "åtte minutter" in t.text)
    set_turn_text(share, turn.id, turn.text.replace("åtte minutter", "ni minutter"))
    share.close()
    capsys.readouterr()
    assert run("merge", project, out, "--json", *given(words)) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["new"] == row["old"].replace("åtte minutter", "ni minutter")
    assert run("merge", project, out, "--apply", *given(words)) == 0
    store = Store.open(project, key_for(project, PASSPHRASE))
    assert any("ni minutter" in t.text for t in store.project.turns)
    store.close()


def test_leaks_stop_a_share(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A telephone number in an interview stops the share, no file is left; accepted, the reason is kept."""
    store = Store.open(project, key_for(project, PASSPHRASE))
    turn = next(iter(store.project.turns))
    set_turn_text(store, turn.id, turn.text + " Ring meg på 41 23 45 67.")
    store.close()
    out = tmp_path / "x.annotator"

    assert run("share", project, out, "--level", 3, *given(words)) == 1
    assert not out.exists()
    assert run("share", project, out, "--level", 3, *KNOWN, *given(words)) == 0
    capsys.readouterr()
    store = Store.open(project, key_for(project, PASSPHRASE))
    assert [sent.level for sent in shares(store)] == [3]
    assert any(kept.scope == "leak" and kept.reason == KNOWN[1] for kept in store.project.kept)
    store.close()


def test_what_stops_a_share_can_be_listed(
    project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A share with open leaks is refused with the command that names them, level by level."""
    assert run("share", project, tmp_path / "deling.annotator", "--level", 3, *given(words)) == 1
    assert "--leaks --level N" in capsys.readouterr().err

    assert run("check", project, "--leaks", "--level", 3, "--json", "--passphrase-file", words) == 1
    found = json.loads(capsys.readouterr().out)
    assert {leak["kind"] for leak in found} >= {"name"}
    assert all(leak["context"] for leak in found)

    assert run("check", project, "--leaks", "--level", 1, "--passphrase-file", words) == 0


def test_how_many_marks_stop_a_share(
    project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal counts what is not cleared yet."""
    store = Store.open(project, key_for(project, PASSPHRASE))
    turn = next(iter(store.project.turns))
    marks.add_mark(store, turn.id, 0, 3, "third_person")
    store.close()

    assert run("share", project, tmp_path / "deling.annotator", "--level", "3", *given(words)) != 0
    assert "Nothing was shared: 1 marked places" in capsys.readouterr().err
