"""D6: what goes with a participant is told beforehand, and then is in no byte of the file, its backups, its folder."""

import json
import random
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from annotator.confidentiality.withdrawal import erase, preview
from annotator.domain import pictures
from annotator.domain.belongings import belongings
from annotator.domain.review import Review, ReviewItem
from annotator.domain.snapshots import UNIT_DIGITS
from annotator.domain.wall import WallCard, WallLink
from annotator.sharing.drawing import Content, draw_for_member
from annotator.sharing.sending import note_share, write_share
from annotator.storage.access_log import entries, verify
from annotator.storage.actions import memos, snapshots, transcripts
from annotator.storage.actions.deciding import accept
from annotator.storage.actions.erasing import erase_participant
from annotator.storage.actions.marks import clear_mark
from annotator.storage.backups import back_up, list_backups
from annotator.storage.linking_key import LinkingKey
from annotator.storage.purging import finish_purge, purge_is_due
from annotator.storage.shares import Sent, record_share, shares
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.confidentiality.erasing_project import (
    HERS,
    HERS_IN_GROUP,
    HERS_TOO,
    OTHERS,
    OTHERS_IN_GROUP,
    PSEUDONYM,
    TITLE,
    UNIQUE,
    Made,
    make,
)
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.test_killed import killed
from tests.storage.test_nothing_in_clear import deciphered


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    folder = tmp_path / "arbeid"
    folder.mkdir()
    made = make(folder / "p.annotator")
    yield made
    made.store.close()


def traces() -> dict[str, str]:
    """Every word, run and name that must be gone; a run of six words is hers wherever it stands."""
    runs = {}
    for text in (HERS, HERS_TOO, HERS_IN_GROUP):
        words = text.split()
        for at in range(len(words) - 5):
            run = " ".join(words[at : at + 6])
            runs[run] = run
    return {**runs, **{word: word for word in UNIQUE}, PSEUDONYM: PSEUDONYM, TITLE: TITLE, "mars": "nesten i mars"}


def seen(content: bytes) -> set[str]:
    return {name for name, text in traces().items() if text.encode() in content or text.encode("utf-16-le") in content}


def everything(folder: Path, key: bytes) -> bytes:
    """Encrypted files under a folder in clear, any other as it is: in ciphertext any three bytes stand by chance."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"".join(deciphered(path, key) if path.suffix == ".annotator" else path.read_bytes() for path in files)


def withdraw(made: Made) -> None:
    erase(made.store, made.participant, preview(made.store.project, made.participant).texts())


def test_the_search_finds_what_is_there(made: Made) -> None:
    """Before the withdrawal each of the traces is found: the test below looks for what was there."""
    back_up(made.store)
    key, path = bytes(made.store.key), made.store.path
    made.store.close()

    assert seen(everything(path.parent, key)) == traces().keys()


def test_nothing_of_hers_is_in_any_byte(made: Made) -> None:
    """After the withdrawal: not in tables, journal, free pages, backups, nor anywhere in the folder."""
    transcripts.set_status(made.store, 2, "excluded", "hun angret tyttebærtur")
    transcripts.set_status(made.store, 2, "included")
    back_up(made.store, datetime.fromisoformat("2026-01-01T12:00:00"))
    back_up(made.store, datetime.fromisoformat("2026-01-02T12:00:00"))
    withdraw(made)
    key, path = bytes(made.store.key), made.store.path
    backups = list_backups(path)
    made.store.close()
    content = everything(path.parent, key)

    assert seen(content) == set()
    assert OTHERS.encode() in content
    assert OTHERS_IN_GROUP.encode() in content
    assert len(backups) == 1
    assert backups[0].made.year > 2026 or backups[0].made.month > 1


def test_what_stays_is_sound_and_opens_again(made: Made) -> None:
    """The others' words, units and texts are there; turns stand without gaps; the chapter keeps the other quote."""
    withdraw(made)
    key, path = bytes(made.store.key), made.store.path
    made.store.close()
    again = Store.open(path, key)
    project = again.project
    turns = project.turns_of(made.group)

    assert faults(again) == []
    assert [d.title for d in project.ordered_documents()] == ["Intervju 1", "Gruppe 1"]
    assert [turn.position for turn in turns] == [0, 1, 2, 3]
    assert turns[2].text == "Det kjenner jeg meg igjen i, […]."
    assert turns[3].text == "[…]? Fortell mer om det."
    assert len(project.quotes) == 1
    assert [mark.kind for mark in project.marks] == ["health"]
    assert list(project.masks) == []
    assert [item.text for item in project.review_items] == ["Godt arbeid med ro."]
    assert list(project.rights_requests) == []
    again.close()


def test_snapshots_and_the_wall_forget_her_units(made: Made) -> None:
    """Her units' digits are in no snapshot, their cards and lines on no wall; those of the others stay."""
    store = made.store
    project = store.project
    snapshot = snapshots.take_snapshot(store, "Før")
    hers = {project.units[unit].uuid[:UNIT_DIGITS] for unit in belongings(project, made.participant).units}
    others = {unit.uuid[:UNIT_DIGITS] for unit in project.units} - hers
    with store.action("put_on_wall") as writer:
        cards = writer.insert_many([WallCard(target="unit", target_id=unit.id) for unit in project.units])
        writer.insert_many([WallLink(card_from=cards[0], card_to=card) for card in cards[1:]])
    erase(store, made.participant, preview(project, made.participant).texts())

    left = {digits for row in pictures.rows_of(project, snapshot) for digits in row.units.split()}
    assert hers
    assert others
    assert left == others
    assert {card.target_id for card in project.wall_cards} == {unit.id for unit in project.units}
    ends = {end for link in project.wall_links for end in (link.card_from, link.card_to)}
    assert ends <= {card.id for card in project.wall_cards}
    key, path = bytes(store.key), store.path
    store.close()
    content = deciphered(path, key)
    assert not [digits for digits in hers if digits.encode() in content]


def test_a_unit_across_her_turn_keeps_the_others_words(made: Made) -> None:
    """In a group interview the span ends where the others' words end; a unit of hers alone is gone."""
    before = made.store.project.text_of(made.mixed)
    withdraw(made)
    project = made.store.project

    assert "For meg var" in before
    assert project.text_of(made.mixed) == f"Hvordan snakket dere om penger hjemme?\n{OTHERS_IN_GROUP}"
    assert project.units.count("document", made.group) == 1


def test_the_only_participant_of_a_theme_is_told(made: Made) -> None:
    """The preview flags a code whose every unit goes, and says how many remain where others speak."""
    told = {loss.node: loss for loss in preview(made.store.project, made.participant).nodes}
    shared = next(n.id for n in made.store.project.nodes if n.name == "Snakke om penger")
    withdraw(made)

    assert told[made.lonely].alone
    assert (told[made.lonely].lost, told[made.lonely].left) == (1, 0)
    assert not told[shared].alone
    assert (told[shared].lost, told[shared].left) == (2, 2)
    assert made.lonely in made.store.project.nodes
    assert made.store.project.labels.count("node", made.lonely) == 0


def test_only_the_sentences_that_repeat_her_are_taken(made: Made) -> None:
    """A memo keeps its other sentences; a text without a word of hers is not named at all."""
    told = preview(made.store.project, made.participant)
    memo = next(p for p in told.passages if p.key == ("memo", made.memo, "text"))
    causes = {(p.key[0], p.key[2]): p.cause for p in told.passages}

    assert memo.cause == "words"
    assert memo.without == "Skam krever et gjemmested. Det går igjen hos flere."
    assert causes["summary", "text"] == "pseudonym"
    assert causes["node", "example"] == "words"
    assert {p.cause for p in told.passages if p.key[0] == "turn"} == {"pseudonym", "words"}
    assert not any("Dette handler om ro" in p.text for p in told.passages)


def test_she_may_keep_a_text(made: Made) -> None:
    """What she chooses to keep stays as it is; what she does not choose on is left alone too."""
    told = preview(made.store.project, made.participant)
    memo = made.store.project.memos[made.memo].text
    erase(made.store, made.participant, {**told.texts(), ("memo", made.memo, "text"): memo})

    assert made.store.project.memos[made.memo].text == memo


def test_the_preview_changes_nothing_and_counts_what_goes(made: Made) -> None:
    """Interview, turns, units and all that hangs on them, in numbers; the file is as before."""
    before = len(made.store.entries())
    told = preview(made.store.project, made.participant)

    assert len(made.store.entries()) == before
    assert told.words == sum(len(t.split()) for t in (HERS, HERS_TOO, HERS_IN_GROUP)) + 9
    expected = {"document": 1, "turn": 4, "unit": 3, "quote": 1, "memo": 2, "attribute_value": 1, "review_item": 1}
    assert {table: told.rows[table] for table in expected} == expected


def test_undo_afterwards_brings_nothing_back(made: Made) -> None:
    """The history is cut, now and after a restart; what is done later can be undone as ever."""
    withdraw(made)
    assert made.store.undo_name is None
    assert made.store.undo() is None
    names = [entry.name for entry in made.store.entries()]
    memos.add_memo(made.store, "Etterpå.")
    key, path = bytes(made.store.key), made.store.path
    made.store.close()
    again = Store.open(path, key)

    assert names[-1] == "erase_participant"
    assert "merge_nodes" in names
    assert all(PSEUDONYM not in entry.reason for entry in again.entries())
    assert again.undo_name == "add_memo"
    again.undo()
    assert again.undo() is None
    again.close()


def test_the_log_says_that_and_not_who(made: Made) -> None:
    """One sealed line without an identity."""
    uuid = made.store.project.participants[made.participant].uuid
    withdraw(made)
    last = entries(made.store)[-1]

    assert last.what == "erased"
    assert uuid not in json.dumps(last.ids)
    assert verify(made.store) is None


def test_shares_no_longer_know_her(made: Made) -> None:
    """A share's record of who was who loses her and keeps the others."""
    withdraw(made)

    assert [sent.identities for sent in shares(made.store)] == [{"ny-3": "en annens"}]


def test_the_linking_key_forgets_her(made: Made, tmp_path: Path) -> None:
    """Person, originals of her words and of her name elsewhere, and terms that stood in her words alone."""
    project = made.store.project
    key = LinkingKey.create(tmp_path / "k.annokey", "annet ord", project.info.uuid, WEAK)
    uuids = {p.pseudonym: p.uuid for p in project.participants}
    key.set_person(uuids[PSEUDONYM], name="Solbrith Naustvik")
    key.set_person(uuids["P01"], name="Anders Lie")
    key.add_originals({mask.uuid: "Solbrith" for mask in project.masks})
    key.add_terms([(entry.uuid, "Solbrith") for entry in project.register])
    erase(made.store, made.participant, preview(project, made.participant).texts(), key)

    assert [person.name for person in key.persons().values()] == ["Anders Lie"]
    assert key.originals() == {}
    assert key.terms() == []
    key.close()


WITHDRAWER = """
import sys
from pathlib import Path
from annotator.confidentiality.withdrawal import erase, preview
from annotator.storage.key import key_for
from annotator.storage.store import Store
path = Path(sys.argv[1])
store = Store.open(path, key_for(path, sys.argv[2]))
person = next(p.id for p in store.project.participants if p.pseudonym == "P03")
print("ready", flush=True)
erase(store, person, preview(store.project, person).texts())
print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_what_she_wrote_of_her_own_transcript_goes_with_her_name(made: Made, tmp_path: Path) -> None:
    """A member check that came back: her comments, the memo made of one, the name she gave, and to whom it went."""
    store = made.store
    for mark in list(store.project.marks):
        clear_mark(store, mark.id, "Avklart")
    content = draw_for_member(store.project, made.participant)
    note_share(store, content, made_file(content, tmp_path), "Ragnfrid")
    with store.action("merge_review") as writer:
        review = writer.insert(Review(share=content.share, reviewer="Ragnfrid Moen"))
        item = writer.insert(ReviewItem(review=review, target="project", text="Takk for sist"))
        other = writer.insert(Review(share="annen", reviewer="Veilederen"))
        writer.insert(ReviewItem(review=other, target="project", text="Takk for sist"))
    accept(store, item)
    withdraw(made)

    assert [review.reviewer for review in store.project.reviews][-1:] == ["Veilederen"]
    assert not any("Takk" in memo.text for memo in store.project.memos)
    assert b"Ragnfrid" not in deciphered(store.path, bytes(store.key))
    assert faults(store) == []


def test_the_way_back_from_a_share_leads_no_longer_to_her(made: Made) -> None:
    """At level 2 a turn is known by its uuid and an offset in it."""
    store = made.store
    hers = [turn.uuid for turn in store.project.turns if turn.text in (HERS, HERS_TOO)]
    others = next(turn.uuid for turn in store.project.turns if turn.text == OTHERS)
    record_share(store, Sent("d", "2026-03-01", 2, "", "", {"a": f"{hers[0]}+4", "b": hers[1], "c": f"{others}+0"}))
    withdraw(made)

    assert shares(store)[-1].identities == {"c": f"{others}+0"}


def test_what_stands_between_the_paragraphs_of_others_names_her_no_longer(made: Made) -> None:
    """A transcriber's note before somebody else's words, and one at the end of the interview."""
    store = made.store
    turn = store.project.turns_of(made.group)[3]
    with store.action("import_transcripts") as writer:
        writer.update("turn", turn.id, lead="\n[P03 reiser seg]\n\x1a: ")
        writer.update("document", made.group, tail="\n[P03 går]\n")
    withdraw(made)

    assert b"P03" not in deciphered(store.path, bytes(store.key))
    assert store.project.turns[turn.id].lead == "\n[[…] reiser seg]\n\x1a: "
    assert faults(store) == []


def made_file(content: Content, folder: Path) -> Path:
    """The share as a file."""
    path = folder / "medlem.annotator"
    write_share(content, path, PASSPHRASE, WEAK)
    return path


def test_killed_in_the_middle(made: Made) -> None:
    """Whenever it is cut off: all of her is there, or nothing when the cleaning is done, which may be repeated."""
    back_up(made.store, datetime.fromisoformat("2026-01-01T12:00:00"))
    key, path = bytes(made.store.key), made.store.path
    made.store.close()
    whole = {found.name: found.read_bytes() for found in path.parent.rglob("*.annotator")}
    chance = random.Random(3)
    for _ in range(5):
        path.write_bytes(whole[path.name])
        said = killed(WITHDRAWER, str(path), PASSPHRASE, after=chance.random() * 0.1)
        again = Store.open(path, key)
        there = made.participant in again.project.participants
        finish_purge(again)
        assert not purge_is_due(again)
        assert finish_purge(again) == 0
        assert faults(again) == []
        again.close()

        assert not (there and "done" in said)
        content = deciphered(path, key) if there else everything(path.parent, key)
        assert seen(content) == (traces().keys() if there else set())


def test_cleaning_is_due_until_it_is_done(made: Made) -> None:
    """The mark stays in the file over a restart, and goes with the last old backup."""
    back_up(made.store, datetime.fromisoformat("2026-01-01T12:00:00"))
    erase_participant(made.store, made.participant, preview(made.store.project, made.participant).texts(), ())
    key, path = bytes(made.store.key), made.store.path
    made.store.close()
    again = Store.open(path, key)

    assert purge_is_due(again)
    assert finish_purge(again) == 1
    assert not purge_is_due(again)
    assert finish_purge(again) == 0
    again.close()


def test_a_fault_in_the_middle_leaves_all(made: Made) -> None:
    """What cannot be stored whole is not stored: the project is as before."""
    before = deepest(made.store)
    with pytest.raises(AttributeError):
        erase(made.store, made.participant, {("memo", made.memo, "no such column"): ""})

    assert deepest(made.store) == before
    assert made.participant in made.store.project.participants
    assert not purge_is_due(made.store)


def deepest(store: Store) -> list[object]:
    tables = ("turn", "unit", "span", "memo", "participant", "journal", "action", "access_log")
    return [store.db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
