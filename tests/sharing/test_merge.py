"""What a reader wrote comes back beside the student's own rows, and she decides on each (E2, E3)."""

import shutil
from pathlib import Path

import pytest

from annotator.domain.comparing import compare
from annotator.domain.review_places import place_of_item
from annotator.importing.sample import make_sample
from annotator.sharing.errors import AlreadyMerged, ShareOfAnotherProject
from annotator.storage.actions import coding, nodes, review, transcripts
from annotator.storage.actions.deciding import accept, decline
from annotator.storage.errors import NewerVersion, NotAShare, PlaceLost, WrongPassphrase
from annotator.storage.key import key_for
from annotator.storage.schema import VERSION_KNOWN
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.sharing.sharing_maker import merged, opened, reviewed, shared


def test_the_sample_goes_out_and_comes_back(sample: Store, tmp_path: Path) -> None:
    """A comment on a code, one on words, a suggested code, a new one, a marked stretch; all one undoable step."""
    path = shared(sample, tmp_path / "s.annotator")
    reviewed(path, _say_everything)
    own = {name: list(table) for name, table in sample.project.tables.items() if not name.startswith("review")}

    result = merged(sample, path)

    assert (result.reviewers, result.new, result.lost, result.refused) == (("Veileder",), 5, 0, 0)
    assert own == {n: list(t) for n, t in sample.project.tables.items() if not n.startswith("review")}
    assert sample.undo_name == "merge_review"
    sample.undo()
    assert not len(sample.project.review_items)
    assert not len(sample.project.reviews)


def _say_everything(share: Store, number: int) -> None:
    project = share.project
    unit = next(unit for unit in project.units if len(project.labels_of(unit.id)) == 1)
    node = next(n for n in project.nodes if n.id not in {lb.node for lb in project.labels_of(unit.id)})
    document = project.ordered_documents()[0].id
    review.comment(share, number, "node", node.id, "Er dette to koder?")
    review.comment_range(share, number, document, 40, 90, "Fint sted.")
    review.suggest_label(share, number, unit.id, node.id)
    review.suggest_new_code(share, number, unit.id, "Ny kode fra veileder")
    review.mark_range(share, number, document, 200, 260, node.id)


def test_undo_and_second_thoughts_in_a_share(sample: Store, tmp_path: Path) -> None:
    """A reader edits, removes and undoes her own items; the same suggestion twice is one; an alias has one review."""
    share = opened(shared(sample, tmp_path / "s.annotator"))
    try:
        number = review.begin_review(share, "V")
        assert review.begin_review(share, "V") == number
        unit, node = next(iter(share.project.units)).id, next(iter(share.project.nodes)).id
        one = review.suggest_label(share, number, unit, node)
        assert review.suggest_label(share, number, unit, node) == one
        said = review.comment(share, number, "unit", unit, "Hm")
        review.write_item(share, said, "Hm, nei")
        review.remove_item(share, one)
        assert [item.text for item in share.project.review_items] == ["Hm, nei"]
        share.undo()
        assert len(share.project.review_items) == 2
    finally:
        share.close()


def test_accepted_one_by_one(sample: Store, tmp_path: Path) -> None:
    """A comment becomes a memo where it belongs, a suggestion a label, a new code is made and given."""
    path = shared(sample, tmp_path / "s.annotator")
    reviewed(path, _say_everything)
    merged(sample, path)
    units = len(sample.project.units)
    items = {(item.kind, item.target): item for item in sample.project.review_items}

    for item in items.values():
        accept(sample, item.id)

    project = sample.project
    assert all(item.decision == "accepted" for item in project.review_items)
    memo = next(m for m in project.memos if m.text == "Veileder: Er dette to koder?")
    node = project.nodes.first("uuid", items["comment", "node"].target_uuid)
    assert node
    assert (memo.target, memo.target_id) == ("node", node.id)
    unit = project.units.first("uuid", items["label", "unit"].target_uuid)
    assert unit
    assert {"Ny kode fra veileder", node.name} <= {project.nodes[lb.node].name for lb in project.labels_of(unit.id)}
    assert len(project.units) == units + 2  # for the comment on words, and for the marked stretch
    sample.undo()
    assert len([item for item in project.review_items if item.decision]) == 4


def test_declined_with_a_word(sample: Store, tmp_path: Path) -> None:
    """Nothing of hers changes; the answer is kept."""
    path = shared(sample, tmp_path / "s.annotator")
    reviewed(path, _say_everything)
    merged(sample, path)
    labels = list(sample.project.labels)
    item = next(item for item in sample.project.review_items if item.kind == "label")

    decline(sample, item.id, "Nei, fordi …")

    assert sample.project.review_items[item.id].reply == "Nei, fordi …"
    assert list(sample.project.labels) == labels


@pytest.mark.parametrize("level", [2, 3])
def test_a_unit_that_is_gone_is_found_by_its_words(sample: Store, tmp_path: Path, level: int) -> None:
    """A suggestion on a unit she has deleted meanwhile makes it anew; with its words gone it is lost."""
    path = shared(sample, tmp_path / "s.annotator", level)  # type: ignore[arg-type]

    def suggest(share: Store, number: int) -> None:
        for unit in list(share.project.units)[:1]:
            review.suggest_new_code(share, number, unit.id, "Ny")

    reviewed(path, suggest)
    share = opened(path)
    words = share.project.text_of(next(iter(share.project.units)).id)
    share.close()
    mine = next(u for u in sample.project.units if sample.project.text_of(u.id) == words)
    spans = sample.project.spans_of(mine.id)
    coding.delete_unit(sample, mine.id)

    assert merged(sample, path).lost == 0
    (item,) = sample.project.review_items
    place = place_of_item(sample.project, item)
    assert sample.project.flat(place.document or 0).text[place.start : place.end] == words
    accept(sample, item.id)
    sample.undo()
    for turn in {span.turn_from for span in spans} | {span.turn_to for span in spans}:
        transcripts.set_turn_text(sample, turn, "xxx")
    assert place_of_item(sample.project, sample.project.review_items[item.id]).found == "lost"
    with pytest.raises(PlaceLost):
        accept(sample, item.id)


def test_merged_twice(sample: Store, tmp_path: Path) -> None:
    """The second time nothing comes; after more words in the share only those; a changed comment is changed."""
    path = shared(sample, tmp_path / "s.annotator")
    node = next(iter(sample.project.nodes)).id
    reviewed(path, lambda share, number: review.comment(share, number, "node", node, "Først"))
    merged(sample, path)
    with pytest.raises(AlreadyMerged):
        merged(sample, path)

    def more(share: Store, number: int) -> None:
        review.write_item(share, next(iter(share.project.review_items)).id, "Først og fremst")
        review.comment(share, number, "project", share.project.info.id, "Så")

    reviewed(path, more)
    result = merged(sample, path)
    assert (result.new, result.changed) == (1, 1)
    assert {item.text for item in sample.project.review_items} == {"Først og fremst", "Så"}
    assert len(sample.project.reviews) == 1


def test_wrong_files(sample: Store, tmp_path: Path) -> None:
    """A share of another project, a project that is none, another passphrase, a later version: each is named."""
    path = shared(sample, tmp_path / "s.annotator")
    node = next(iter(sample.project.nodes)).id
    reviewed(path, lambda share, number: review.comment(share, number, "node", node, "Hei"))
    other = make_sample(tmp_path / "annet.annotator", PASSPHRASE, WEAK)
    with pytest.raises(ShareOfAnotherProject):
        merged(other, path)
    other.close()
    from annotator.sharing.merging import merge

    with pytest.raises(NotAShare):
        merge(sample, other.path, key_for(other.path, PASSPHRASE))
    with pytest.raises(WrongPassphrase):
        merge(sample, path, key_for(path, "feil"))
    later = tmp_path / "senere.annotator"
    shutil.copy(path, later)
    share = opened(later)
    share.db.execute(f"PRAGMA user_version={VERSION_KNOWN + 1}")
    share.close()
    with pytest.raises(NewerVersion):
        merged(sample, later)
    assert not len(sample.project.review_items)


@pytest.mark.parametrize(
    ("change", "values"),
    [
        ("UPDATE review_item SET target='label'", ()),
        ("UPDATE review_item SET target_uuid='finnes-ikke', turn_uuid='heller-ikke'", ()),
        ("UPDATE review_item SET at_from=-4, at_to=99999999999", ()),
        ("UPDATE review_item SET text=?", ("x" * 2_000_000,)),
        ("UPDATE review_item SET text=NULL, quoted=x'00ff'", ()),
        ("UPDATE review_item SET review=77", ()),
        ("UPDATE review_item SET kind='drop table'", ()),
        ("UPDATE review_item SET uuid='samme'", ()),
        ("DELETE FROM review", ()),
        ("UPDATE turn SET text=5", ()),
        ("UPDATE document SET uuid=NULL", ()),
        ("UPDATE action SET undoes=99", ()),
    ],
)
@pytest.mark.parametrize("level", [2, 3])
def test_edited_by_hand(sample: Store, tmp_path: Path, change: str, values: tuple[object, ...], level: int) -> None:
    """Rows no program of ours wrote never crash the merge or reach her rows: refused, or kept as lost, and counted."""
    path = shared(sample, tmp_path / "s.annotator", level)  # type: ignore[arg-type]

    def say(share: Store, number: int) -> None:
        document = share.project.ordered_documents()[0].id
        length = len(share.project.flat(document).text)
        for end in (length, length // 2):
            review.comment_range(share, number, document, 0, end, f"Til {end}")

    reviewed(path, say)
    share = opened(path)
    share.db.execute("PRAGMA foreign_keys=OFF")
    share.db.execute("BEGIN")
    for trigger in [row[0] for row in share.db.execute("SELECT name FROM sqlite_master WHERE type='trigger'")]:
        share.db.execute(f"DROP TRIGGER {trigger}")
    share.db.execute(change, list(values))
    share.db.execute("COMMIT")
    share.close()
    own = {name: list(table) for name, table in sample.project.tables.items() if not name.startswith("review")}

    try:
        result = merged(sample, path)
        assert result.new + result.refused == 2
    except AlreadyMerged:
        assert not len(sample.project.review_items)
    assert own == {n: list(t) for n, t in sample.project.tables.items() if not n.startswith("review")}
    for item in sample.project.review_items:
        place = place_of_item(sample.project, item)
        assert place.found != "there" or sample.project.flat(place.document or 0).text[place.start : place.end]


def test_a_code_that_went_meanwhile(sample: Store, tmp_path: Path) -> None:
    """A suggested code she has put in the bin cannot be accepted; a name she made herself meanwhile is taken."""
    path = shared(sample, tmp_path / "s.annotator")
    unit, node = (
        next(iter(sample.project.units)),
        next(n for n in sample.project.nodes if n.name == "Vei, vær og mørke"),
    )

    def suggest(share: Store, number: int) -> None:
        review.suggest_label(share, number, unit.id, node.id)
        review.suggest_new_code(share, number, unit.id, "Felles navn")

    reviewed(path, suggest)
    nodes.bin_node(sample, node.id)
    made = nodes.create_node(sample, coding.code_layer(sample), "felles  Navn")
    merged(sample, path)
    by_kind = {item.kind: item for item in sample.project.review_items}
    with pytest.raises(PlaceLost):
        accept(sample, by_kind["label"].id)
    accept(sample, by_kind["new_code"].id)
    assert made in {label.node for label in sample.project.labels_of(unit.id)}


def test_blind_coding_beside_hers(sample: Store, tmp_path: Path) -> None:
    """For each unit what both gave, only she, only the reader; a stretch only the reader saw stands last."""
    path = shared(sample, tmp_path / "s.annotator", 3, blind=True)
    first, second, third = [u for u in sample.project.units if len(sample.project.labels_of(u.id)) == 1][:3]
    given = {u.id: sample.project.labels_of(u.id)[0].node for u in (first, second, third)}
    other = next(n.id for n in sample.project.nodes if n.id not in given.values())
    document = sample.project.ordered_documents()[0].id

    def code(share: Store, number: int) -> None:
        def node(own: int) -> int:
            found = share.project.nodes.first("uuid", sample.project.nodes[own].uuid)
            assert found
            return found.id

        def unit(own: int) -> int:
            found = share.project.units.first("uuid", sample.project.units[own].uuid)
            assert found
            return found.id

        review.suggest_label(share, number, unit(first.id), node(given[first.id]))
        review.suggest_label(share, number, unit(second.id), node(other))
        (start, end), *_ = share.project.ranges_of(unit(third.id))
        own_document = share.project.units[unit(third.id)].document
        review.mark_range(share, number, own_document, start, end, node(given[third.id]))
        review.mark_range(share, number, document, 0, 6, new_name="Hilsen")

    reviewed(path, code)
    merged(sample, path)
    (reading,) = sample.project.reviews
    found = {line.unit: line for line in compare(sample.project, reading.id)}

    assert found[first.id].agrees
    assert found[third.id].agrees
    assert found[second.id].only_hers == {given[second.id]}
    assert found[second.id].only_theirs == {other}
    assert found[None].new == ("Hilsen",)
    assert found[None].document == document
    assert sum(line.agrees for line in found.values()) == 2


def test_a_new_code_taken_over_is_one_both_gave(sample: Store, tmp_path: Path) -> None:
    """Until she accepts it, it is the reader's; then it is hers as well, and not once more a new one."""
    path = shared(sample, tmp_path / "s.annotator")
    reviewed(path, _say_everything)
    merged(sample, path)
    number = next(iter(sample.project.reviews)).id
    (row,) = [one for one in compare(sample.project, number) if one.new]
    assert row.new == ("Ny kode fra veileder",)

    accept(sample, next(item.id for item in sample.project.review_items if item.kind == "new_code"))
    after = next(one for one in compare(sample.project, number) if one.unit == row.unit)
    made = sample.project.nodes.first("name", "Ny kode fra veileder")
    assert made is not None
    assert made.id in after.both
    assert after.new == ()
