"""What each level holds and does not hold, searched in the share files after decryption (E1)."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import pictures
from annotator.domain.confidential import EndDate, Kept, Mark, RegisterEntry, RightsRequest
from annotator.domain.development import compare
from annotator.sharing.drawing import draw, draw_for_member, texts_of
from annotator.sharing.errors import AShareItself, NotConfirmed, NothingToShare, UnclearedMarks
from annotator.storage import access_log
from annotator.storage.actions import card, coding, memos, nodes, people, snapshots, transcripts
from annotator.storage.errors import ReviewOnly
from annotator.storage.shares import shares
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import without_theme_work
from tests.sharing.sharing_maker import SHARE_WORDS, opened, shared

LEVELS = (1, 2, 3, 4)
NEVER = (
    "Torbjørg", "Kvernhusdalen", "hemmelig tanke", "Sikt 123456", "2031-12-31", "ba om innsyn i alt", "varsleren",
    "Utkast i bøtta", "a3f5c0ffee", "strøket fordi hun ba om det", "Notat om at hun er syk", "grunn til at det står",
)  # fmt: skip
WORD = re.compile(r"[^\W_]+")


@pytest.fixture
def planted(sample: Store) -> Store:
    """The sample with something secret in every place that no share may hold."""
    project = sample.project
    person = next(p for p in project.participants if p.pseudonym == "P01")
    people.update_participant(sample, person.id, note="Notat om at hun er syk")
    hidden = people.add_attribute(sample, "Skjult", never_export=True)
    people.set_value(sample, person.id, hidden, "Kvernhusdalen")
    document = next(d for d in project.documents if d.title == "Intervju 1")
    transcripts.update_document(sample, document.id, title="Torbjørg Intervju")
    transcripts.update_document(sample, document.id, source_hash="a3f5c0ffee")
    for speaker in project.speakers.where("document", document.id):
        transcripts.update_speaker(sample, speaker.id, label="Torbjørg")
    first = project.turns_of(document.id)[0]
    with sample.action("plant") as writer:
        writer.update("turn", first.id, lead="Torbjørg:\n")
        writer.insert(Kept(term="Torbjørg", reason="grunn til at det står"))
        writer.insert(RegisterEntry(category="name", replacement="varsleren"))
        writer.insert(EndDate(date="2031-12-31", note="Sikt 123456"))
        writer.insert(RightsRequest(participant=person.id, note="ba om innsyn i alt"))
        writer.insert(Mark(turn=first.id, at_to=3, note="Torbjørg", cleared=True, reason="varsleren"))
    card.update_card(sample, approval="Sikt 123456")
    memo = memos.add_memo(sample, "En hemmelig tanke om Torbjørg")
    memos.update_memo(sample, memo, private=1)
    binned = nodes.create_node(sample, coding.code_layer(sample), "Utkast i bøtta")
    nodes.bin_node(sample, binned, reason="strøket fordi hun ba om det")
    return sample


def decrypted(store: Store) -> bytes:
    """Every byte of the file as it is without the key."""
    plain = store.path.with_suffix(".plain")
    store.db.execute("ATTACH DATABASE ? AS plain KEY ''", [str(plain)])
    store.db.execute("SELECT sqlcipher_export('plain')")
    store.db.execute("DETACH DATABASE plain")
    try:
        return plain.read_bytes()
    finally:
        plain.unlink()


def cells(store: Store) -> Iterator[tuple[str, Any]]:
    """Every value of every table."""
    for table in store.db.table_names():
        for row in store.db.table(table).rows:
            for column, value in row.items():
                yield f"{table}.{column}", value


@pytest.mark.parametrize("level", LEVELS)
def test_nothing_secret_is_in_any_share(planted: Store, tmp_path: Path, level: Any) -> None:
    """Names, never-exported values, private memos, the bin, the log, the card: in no cell and no byte, at any level."""
    share = opened(shared(planted, tmp_path / "s.annotator", level))
    try:
        data = decrypted(share)
        for secret in NEVER if level != 4 else NEVER[1:]:
            assert secret.encode() not in data, secret
            assert not [place for place, value in cells(share) if isinstance(value, str) and secret in value], secret
        assert share.db.execute("PRAGMA freelist_count").fetchone()[0] == 0
        for table in ("journal", "access_log", "share", "mask", "mark", "kept", "register_entry", "review"):
            assert share.db.table(table).count == 0
        assert faults(share) == []
        assert share.undo_name is None
    finally:
        share.close()


def test_full_material_holds_the_title_she_confirmed(planted: Store, tmp_path: Path) -> None:
    """Only level 4 has her own titles; labels that name somebody are in none."""
    with pytest.raises(NotConfirmed):
        draw(planted.project, 4)
    content = draw(planted.project, 4, confirmed=True)

    assert "Torbjørg Intervju" in {document.title for document in content.project.documents}
    assert all("Torbjørg" not in speaker.label for speaker in content.project.speakers)


def test_no_clock_time_is_in_a_share(planted: Store, tmp_path: Path) -> None:
    """Days at most: when she works is nobody's business."""
    snapshots.take_snapshot(planted, "Første temaer")
    share = opened(shared(planted, tmp_path / "s.annotator", 3))
    try:
        texts = [value for place, value in cells(share) if isinstance(value, str) and not place.startswith("turn.")]
        assert not [text for text in texts if re.search(r"\d{4}-\d\d-\d\dT\d\d:", text)]
    finally:
        share.close()


def runs(text: str) -> set[str]:
    words = WORD.findall(text.casefold())
    return {" ".join(words[at : at + 4]) for at in range(len(words) - 3)}


def test_the_codebook_repeats_no_transcript(sample: Store) -> None:
    """Level 1: not four consecutive words of any interview, though names, definitions and memos of hers quote."""
    node = nodes.create_node(sample, coding.code_layer(sample), "Tatt fra en tekst")
    document = sample.project.ordered_documents()[0]
    quote = next(turn.text for turn in sample.project.turns_of(document.id) if len(turn.text.split()) > 8)
    nodes.update_node(sample, node, example=f"«{quote}»", definition=quote.upper())
    memos.add_memo(sample, f"Jeg merket meg: {quote}", target="node", target_id=node)
    spoken = set[str]()
    for document in sample.project.documents:
        spoken |= runs(sample.project.flat(document.id).text)

    content = draw(sample.project, 1)

    assert not len(content.project.turns)
    assert not len(content.project.units)
    assert not len(content.project.documents)
    assert not [place for place, text in texts_of(content.project) if runs(text) & spoken]
    assert content.left_out >= 3
    assert len(content.project.nodes) == sum(not n.binned for n in sample.project.nodes)
    assert any(memo.text == "Enheter: 45" for memo in content.project.memos)


@pytest.mark.parametrize("level", [1, 3, 4])
def test_snapshots_go_along(sample: Store, tmp_path: Path, level: Any) -> None:
    """How the themes came about, with the day and without the units; a code in her participants' words is as it is
    called in the tree of the share."""
    without_theme_work(sample)
    document = sample.project.ordered_documents()[0]
    quote = next(turn.text for turn in sample.project.turns_of(document.id) if len(turn.text.split()) > 8)
    node = nodes.create_node(sample, coding.code_layer(sample), quote)
    snapshots.take_snapshot(sample, "Første temaer", f"Her sa hun {quote}")
    nodes.update_node(sample, node, definition="Endret siden")
    share = opened(shared(sample, tmp_path / "s.annotator", level))
    try:
        (kept,) = share.project.snapshots
        rows = pictures.rows_of(share.project, kept.id)
        found = compare(rows, pictures.picture_of(share.project))
        assert (kept.name, len(kept.at)) == ("Første temaer", 10)
        assert len(rows) == sum(not own.binned for own in sample.project.nodes)
        assert {row.units for row in rows} == {""}
        assert any(row.carried for row in rows)
        assert [one.kind for one in found] == ["redefined"]
        if level == 1:
            assert not kept.note
            assert quote not in {row.name for row in rows}
    finally:
        share.close()


def test_units_alone_have_no_snapshots(sample: Store) -> None:
    """Level 2: uuids of nodes would lead back to her tree."""
    snapshots.take_snapshot(sample, "Første temaer")

    assert not len(draw(sample.project, 2).project.snapshot_nodes)


def test_units_cannot_be_mapped_back(sample: Store, tmp_path: Path) -> None:
    """Level 2: no uuid of hers, no title, pseudonym, time stamp or page, and another order each time."""
    own = {record.uuid for table in sample.project.tables.values() for record in table if hasattr(record, "uuid")}
    names = {d.title for d in sample.project.documents} | {p.pseudonym for p in sample.project.participants}
    orders = []
    for number in range(2):
        share = opened(shared(sample, tmp_path / f"{number}.annotator", 2))
        try:
            data = decrypted(share)
            assert not [uuid for uuid in own if uuid.encode() in data]
            assert not [name for place, name in cells(share) if name in names]
            assert all(turn.stamp is None and turn.page is None for turn in share.project.turns)
            assert not len(share.project.participants)
            assert not len(share.project.attribute_values)
            orders.append([share.project.text_of(unit.id) for unit in share.project.units])
        finally:
            share.close()

    assert orders[0] != orders[1]
    assert sorted(orders[0]) == sorted(orders[1])
    originals = [sample.project.text_of(u.id) for u in sample.project.units if u.status == "coded"]
    assert sorted(orders[0]) == sorted(originals)
    assert own.intersection(shares(sample)[0].identities.values())


def test_a_unit_alone_keeps_its_codes(sample: Store) -> None:
    """Level 2: the text, the names of its codes and their stances are those of her own units."""

    def told(project: Any) -> list[tuple[str, list[tuple[str, str]]]]:
        units = [unit for unit in project.units if unit.status == "coded"]
        return sorted(
            (
                project.text_of(u.id),
                sorted((project.nodes[lb.node].colour or "", lb.stance) for lb in project.labels_of(u.id)),
            )
            for u in units
        )

    content = draw(sample.project, 2)

    assert [text for text, _ in told(content.project)] == [text for text, _ in told(sample.project)]
    assert [len(codes) for _, codes in told(content.project)] == [len(codes) for _, codes in told(sample.project)]


def test_withdrawn_and_restricted_words_stay(sample: Store) -> None:
    """An interview of somebody who withdrew does not go, nor the turns of a restricted person in a group."""
    by_name = {p.pseudonym: p.id for p in sample.project.participants}
    own = [t.text for t in sample.project.turns if _spoken_by(sample, t, by_name["P05"]) and len(t.text.split()) > 5]
    alone = [t.text for t in sample.project.turns if _spoken_by(sample, t, by_name["P01"]) and len(t.text.split()) > 5]
    people.update_participant(sample, by_name["P01"], consent="withdrawn")
    people.update_participant(sample, by_name["P05"], restricted=1)

    for level in (2, 3, 4):
        content = draw(sample.project, level, confirmed=True)
        shown = "\n".join(text for _, text in texts_of(content.project))
        assert own
        assert alone
        assert not [text for text in own + alone if text in shown]
    assert len(draw(sample.project, 3).project.documents) == 3
    assert {"P01", "P05"}.isdisjoint(p.pseudonym for p in draw(sample.project, 3).project.participants)


def _spoken_by(store: Store, turn: Any, participant: int) -> bool:
    speaker = store.project.speakers.get(turn.speaker)
    return speaker is not None and speaker.participant == participant


def test_interviews_that_are_not_included_stay_unless_asked_for(sample: Store) -> None:
    """Only `included` goes, and what she names; nothing at all is refused."""
    ids = [document.id for document in sample.project.documents]
    transcripts.set_status(sample, ids[0], "pilot")
    assert len(draw(sample.project, 3).project.documents) == 3
    assert len(draw(sample.project, 3, also=[ids[0]]).project.documents) == 4
    for document in ids[1:]:
        transcripts.set_status(sample, document, "excluded")
    with pytest.raises(NothingToShare):
        draw(sample.project, 3)


def test_marks_must_be_cleared_first(sample: Store) -> None:
    """A mark on a third person stops every level with text, and tells how many there are; the codebook may go."""
    span = sample.project.spans_of(next(u.id for u in sample.project.units if sample.project.labels_of(u.id)))[0]
    with sample.action("mark") as writer:
        writer.insert(Mark(turn=span.turn_from, at_from=span.at_from, at_to=span.at_from + 4))

    for level in (2, 3):
        with pytest.raises(UnclearedMarks) as caught:
            draw(sample.project, level)
        assert caught.value.count == 1
    assert len(draw(sample.project, 1).project.nodes)


@pytest.mark.parametrize("level", [2, 3])
def test_a_blind_share_holds_no_coding(sample: Store, level: Any) -> None:
    """The units and the codebook, and nothing of which goes with which or of what she wrote about them."""
    project = draw(sample.project, level, blind=True).project

    for table in (project.labels, project.unit_texts, project.memos, project.summaries, project.quotes):
        assert not len(table)
    assert len(project.units)
    assert len(project.nodes)
    assert {unit.status for unit in project.units} == {"idea"}
    assert not any(unit.golden for unit in project.units)


def test_a_share_is_opened_by_its_own_passphrase_and_only_reviewed(sample: Store, tmp_path: Path) -> None:
    """What it holds is refused to change, by any action; the refusal leaves the file as it was."""
    share = opened(shared(sample, tmp_path / "s.annotator", 3))
    try:
        before = share.entries()
        for change in (
            lambda: nodes.create_node(share, coding.code_layer(share), "Ny"),
            lambda: memos.add_memo(share, "Hei"),
            lambda: transcripts.set_turn_text(share, next(iter(share.project.turns)).id, "Noe annet"),
            lambda: card.update_card(share, title="Min"),
        ):
            with pytest.raises(ReviewOnly):
                change()
        assert share.entries() == before
        assert share.project.info.share_level == 3
    finally:
        share.close()
    assert SHARE_WORDS.encode() not in (tmp_path / "s.annotator").read_bytes()


def test_no_share_of_a_share(sample: Store, tmp_path: Path) -> None:
    """Whoever was given a share cannot hand it on under the student's name."""
    share = opened(shared(sample, tmp_path / "s.annotator", 3))
    try:
        with pytest.raises(AShareItself):
            draw(share.project, 1)
    finally:
        share.close()


def test_the_project_remembers_the_share(sample: Store, tmp_path: Path) -> None:
    """Level, hash and alias in the list of shares; in the access log the same without the alias."""
    path = shared(sample, tmp_path / "s.annotator", 2)
    (sent,) = shares(sample)
    line = access_log.entries(sample)[-1]

    assert (sent.level, sent.recipient) == (2, "V")
    assert line.what == "shared"
    assert line.ids["sha256"] == sent.hash
    assert line.ids["level"] == 2
    assert line.ids["share"] == sent.uuid
    assert "V" not in line.ids.values()
    assert path.exists()


def test_a_participant_gets_her_own_words_alone(sample: Store) -> None:
    """The whole of an individual interview; of a group interview her own turns; no code, no other person."""
    by_name = {p.pseudonym: p.id for p in sample.project.participants}
    alone = draw_for_member(sample.project, by_name["P01"]).project
    group = draw_for_member(sample.project, by_name["P04"]).project

    (document,) = alone.documents
    own = next(d for d in sample.project.documents if d.title == "Intervju 1")
    assert [t.text for t in alone.turns_of(document.id)] == [t.text for t in sample.project.turns_of(own.id)]
    assert {t.text for t in group.turns} == {
        t.text for t in sample.project.turns if _spoken_by(sample, t, by_name["P04"])
    }
    for project in (alone, group):
        for table in ("node", "unit", "label", "participant", "memo", "attribute_value"):
            assert not len(project.tables[table])
