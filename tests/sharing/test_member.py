"""Member check: a participant corrects her own words, and every coding stays where it is (E5)."""

from pathlib import Path

import pytest

from annotator.reporting.commented import write_commented
from annotator.sharing.drawing import draw_for_member
from annotator.sharing.errors import ShareOfAnotherProject
from annotator.sharing.member import apply_correction, corrections
from annotator.sharing.sending import note_share, write_share
from annotator.sharing.word_comments import read_commented
from annotator.storage.actions import memos, transcripts
from annotator.storage.errors import ReviewOnly
from annotator.storage.key import key_for
from annotator.storage.shares import read_returned
from annotator.storage.store import Store
from tests.conftest import WEAK
from tests.sharing.sharing_maker import SHARE_WORDS, opened
from tests.sharing.test_word import rewritten


def given(store: Store, path: Path) -> Path:
    """The transcript of P01, given out."""
    person = next(p for p in store.project.participants if p.pseudonym == "P01")
    content = draw_for_member(store.project, person.id)
    if path.suffix == ".docx":
        write_commented(content.project, path)
    else:
        write_share(content, path, SHARE_WORDS, WEAK)
    note_share(store, content, path, "P01")
    return path


def test_corrections_come_back_and_codings_stay(sample: Store, tmp_path: Path) -> None:
    """Changed turns are proposed, and applied one by one; a unit in a corrected turn keeps its other words."""
    path = given(sample, tmp_path / "p.annotator")
    unit = next(u for u in sample.project.units if "åtte minutter" in sample.project.text_of(u.id))
    turn = sample.project.turns[sample.project.spans_of(unit.id)[0].turn_from]
    words = sample.project.text_of(unit.id)
    share = opened(path)
    own = share.project.turns.first("uuid", turn.uuid)
    assert own is not None
    transcripts.set_turn_text(share, own.id, "Altså: " + turn.text.replace("åtte minutter", "ni minutter"))
    with pytest.raises(ReviewOnly):
        memos.add_memo(share, "Ikke her")
    share.close()

    (found,) = corrections(sample, read_returned(path, key_for(path, SHARE_WORDS)), path)
    assert (found.turn, found.old, found.edited_since) == (turn.id, turn.text, False)
    apply_correction(sample, found)

    assert sample.project.text_of(unit.id) == words.replace("åtte minutter", "ni minutter")
    sample.undo()
    assert sample.project.turns[turn.id].text == turn.text


def test_what_she_corrected_herself_is_not_taken_back(sample: Store, tmp_path: Path) -> None:
    """A turn the participant left alone is no proposal, though the student has changed it; another one says so."""
    path = given(sample, tmp_path / "p.annotator")
    document = next(d for d in sample.project.documents if d.title == "Intervju 1")
    one, two = [t for t in sample.project.turns_of(document.id) if len(t.text) > 20][:2]
    transcripts.set_turn_text(sample, one.id, one.text + " Rettet.")
    transcripts.set_turn_text(sample, two.id, two.text + " Rettet.")
    share = opened(path)
    theirs = share.project.turns.first("uuid", two.uuid)
    assert theirs is not None
    transcripts.split_turn(share, theirs.id, theirs.text.index(" "))
    transcripts.set_turn_text(share, theirs.id, "Nei")
    share.close()

    (found,) = corrections(sample, read_returned(path, key_for(path, SHARE_WORDS)), path)
    assert found.turn == two.id
    assert found.edited_since
    assert found.new == "Nei " + two.text.split(" ", 1)[1]


def test_corrections_in_word(sample: Store, tmp_path: Path) -> None:
    """Words changed in the Word file come back as the same kind of proposal."""
    path = given(sample, tmp_path / "p.docx")
    rewritten(path, lambda text: text.replace("åtte minutter", "ni minutter"))

    found = corrections(sample, read_commented(path), path)

    assert found
    assert all("ni minutter" in correction.new for correction in found)
    assert all(c.new.replace("ni minutter", "åtte minutter") == c.old for c in found)


def test_corrections_of_another_project(store: Store, sample: Store, tmp_path: Path) -> None:
    """They are refused by name."""
    path = given(sample, tmp_path / "p.docx")
    with pytest.raises(ShareOfAnotherProject):
        corrections(store, read_commented(path), path)
