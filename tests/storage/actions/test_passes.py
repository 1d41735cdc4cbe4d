"""A second coding in the real file: beside the first, ended and taken up again, and what is taken over from it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.comparing import Compared, compare
from annotator.domain.drawing import IDEA_NODE
from annotator.domain.lanes import Coding
from annotator.domain.passes import from_readers, places_only, running
from annotator.domain.passes import given as given_in
from annotator.domain.passes import passes as own_passes
from annotator.storage.actions import coding, nodes, passes
from annotator.storage.actions.consent import set_restricted
from annotator.storage.actions.transcripts import set_turn_text
from annotator.storage.errors import PlaceLost, Restricted
from annotator.storage.store import Store


def coded(store: Store):
    """A unit of one span with its place, and a code it does not have."""
    project = store.project
    unit = next(u for u in project.units if len(project.ranges_of(u.id)) == 1 and project.labels_of(u.id))
    has = {label.node for label in project.labels_of(unit.id)}
    other = next(n.id for n in project.nodes if n.id not in has and not n.binned)
    return unit, (unit.document, *project.ranges_of(unit.id)[0]), other


def row_of(store: Store, review: int, unit: int) -> Compared:
    """The line of a unit in the comparison."""
    return next(row for row in compare(store.project, review) if row.unit == unit)


def test_it_stands_beside_the_first_coding(sample: Store) -> None:
    """No unit and no label of hers changes; one coding of her own at a time, and no reader's."""
    _, place, other = coded(sample)
    before = (list(sample.project.units), list(sample.project.labels))
    review = passes.begin_pass(sample, "  Coding   2 ")
    passes.give(sample, review, place, other)

    assert (list(sample.project.units), list(sample.project.labels)) == before
    assert sample.project.reviews[review].reviewer == "Coding 2"
    assert passes.begin_pass(sample, "Another") == review
    assert [one.id for one in own_passes(sample.project)] == [review]
    assert from_readers(sample.project) == []


def test_it_survives_closing(sample: Store) -> None:
    """Whether it goes on is in the file."""
    review = passes.begin_pass(sample, "Coding 2")
    path, key = sample.path, bytes(sample.key)
    sample.close()
    again = Store.open(path, key)

    assert running(again.project) is not None
    assert running(again.project).id == review
    again.close()


def test_ending_and_going_on_are_undone(sample: Store) -> None:
    """Undo of the end lets it go on, undo of the beginning takes it away."""
    review = passes.begin_pass(sample, "Coding 2")
    passes.end_pass(sample, review)
    assert running(sample.project) is None
    passes.resume_pass(sample, review)
    assert running(sample.project).id == review
    for expected in (None, review, None):
        sample.undo()
        now = running(sample.project)
        assert (now.id if now else None) == expected
    assert own_passes(sample.project) == []


def test_only_one_goes_on(sample: Store) -> None:
    """Going on with an older one ends the newer."""
    first = passes.begin_pass(sample, "Coding 2")
    passes.end_pass(sample, first)
    second = passes.begin_pass(sample, "Coding 3")
    passes.resume_pass(sample, first)

    assert running(sample.project).id == first
    assert sample.project.reviews[second].merged != ""


def test_what_is_given_is_drawn_at_its_words(sample: Store) -> None:
    """With the item below zero for a unit; words put in before move it along."""
    _, (document, start, end), other = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    item = passes.give(sample, review, (document, start, end), other)
    assert given_in(sample.project, review, document) == [Coding(-item, other, start, end)]

    turn = sample.project.turns_of(document)[0]
    set_turn_text(sample, turn.id, "Ja. " + turn.text)
    (moved,) = given_in(sample.project, review, document)
    assert (moved.start, moved.end) == (start + 4, end + 4)


def test_places_are_shown_without_their_codes(sample: Store) -> None:
    """One highlight for a unit of several codes."""
    document = sample.project.ordered_documents()[0].id
    codings = sample.project.codings(document).codings
    found = places_only(codings)

    assert {coding.node for coding in found} == {IDEA_NODE}
    assert len(found) == len({(c.unit, c.start, c.end) for c in codings})


def test_a_new_code_belongs_to_both_codings(sample: Store) -> None:
    """Made and given in one step of undo."""
    _, place, _ = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    item, node = passes.give_new(sample, review, place, coding.code_layer(sample), "Uro før vakt")
    assert sample.project.review_items[item].node_uuid == sample.project.nodes[node].uuid
    sample.undo()

    assert not any(one.name == "Uro før vakt" for one in sample.project.nodes)
    assert len(sample.project.review_items) == 0


def test_code_here_follows_the_coding_that_goes_on(sample: Store) -> None:
    """A unit of hers before and after, an item of the second coding in between."""
    document = sample.project.ordered_documents()[0].id
    node = next(n.id for n in sample.project.nodes if not n.binned)
    assert passes.code_here(sample, (document, 3, 9), node) in sample.project.units
    review = passes.begin_pass(sample, "Coding 2")
    assert -passes.code_here(sample, (document, 3, 9), node) in sample.project.review_items
    passes.end_pass(sample, review)
    assert passes.code_here(sample, (document, 12, 20), node) in sample.project.units


def test_many_stretches_are_given_a_code_as_one_action(sample: Store) -> None:
    """Each once, also where they are given again; the first coding stays, and one undo takes all back."""
    document = sample.project.ordered_documents()[0].id
    node = next(n.id for n in sample.project.nodes if not n.binned)
    places = [(document, 3, 9), (document, 12, 20), (document, 3, 9)]
    units, labels = len(sample.project.units), len(sample.project.labels)
    review = passes.begin_pass(sample, "Coding 2")
    passes.code_all_here(sample, places, node)
    passes.code_all_here(sample, [*places, (document, 30, 42)], node)
    first_three = sample.project.review_items.where("review", review)
    assert sorted(item.at_from for item in first_three) == sorted({item.at_from for item in first_three})
    assert len(first_three) == 3
    sample.undo()
    assert len(sample.project.review_items) == 2

    new = passes.code_all_here_with_new(sample, places, sample.project.nodes[node].layer, "Tar det igjen")
    uuid = sample.project.nodes[new].uuid
    assert len(sample.project.review_items.where("node_uuid", uuid)) == 2
    assert (len(sample.project.units), len(sample.project.labels)) == (units, labels)
    sample.undo()
    assert new not in sample.project.nodes
    assert len(sample.project.review_items) == 2


def test_many_stretches_go_to_the_first_coding_where_no_other_goes_on(sample: Store) -> None:
    """As any code does then."""
    document = sample.project.ordered_documents()[0].id
    node = next(n.id for n in sample.project.nodes if not n.binned)
    passes.end_pass(sample, passes.begin_pass(sample, "Coding 2"))
    before = len(sample.project.units)
    passes.code_all_here(sample, [(document, 3, 9), (document, 12, 20)], node)

    assert len(sample.project.units) == before + 2
    assert len(sample.project.review_items) == 0


def test_frozen_words_are_not_coded_again(sample: Store) -> None:
    """A participant whose words are restricted is left alone by both codings."""
    speaker = next(s for s in sample.project.speakers if s.participant is not None)
    review = passes.begin_pass(sample, "Coding 2")
    set_restricted(sample, speaker.participant, True)

    with pytest.raises(Restricted):
        passes.give(sample, review, (speaker.document, 0, 30), None)
    assert len(sample.project.review_items) == 0


def test_taking_over_gives_the_unit_the_code_too(sample: Store) -> None:
    """The codes of the first coding stay; the line agrees afterwards in what was taken over, and undo goes back."""
    unit, place, other = coded(sample)
    first = {label.node for label in sample.project.labels_of(unit.id)}
    review = passes.begin_pass(sample, "Coding 2")
    item = passes.give(sample, review, place, other)
    row = row_of(sample, review, unit.id)
    assert (row.only_hers, row.only_theirs, row.items) == (first, {other}, (item,))
    passes.accept_row(sample, row)

    assert {label.node for label in sample.project.labels_of(unit.id)} == first | {other}
    assert sample.project.review_items[item].decision == "accepted"
    sample.undo()
    assert {label.node for label in sample.project.labels_of(unit.id)} == first
    assert sample.project.review_items[item].decision == ""


def test_taking_over_instead_takes_the_first_codes_off(sample: Store) -> None:
    """The unit stays, with what is written about it, and carries the second coding alone."""
    unit, place, other = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    passes.give(sample, review, place, other)
    passes.accept_row(sample, row_of(sample, review, unit.id), instead=True)

    assert {label.node for label in sample.project.labels_of(unit.id)} == {other}
    assert row_of(sample, review, unit.id).agrees


def test_words_only_the_second_coding_has_become_a_unit(sample: Store) -> None:
    """With all their codes at once."""
    project = sample.project
    document = project.ordered_documents()[0].id
    flat, codings = project.flat(document), project.codings(document)
    places = [(flat.position(turn.id, 0), len(turn.text)) for turn in project.turns_of(document)]
    start = next(at for at, length in places if length > 40 and not codings.meeting(at, at + length))
    one, two = [n.id for n in project.nodes if not n.binned][:2]
    review = passes.begin_pass(sample, "Coding 2")
    for node in (one, two):
        passes.give(sample, review, (document, start, start + 30), node)
    row = next(row for row in compare(project, review) if row.unit is None)
    units = len(project.units)
    passes.accept_row(sample, row)

    assert len(sample.project.units) == units + 1
    made = max(sample.project.units, key=lambda u: u.id)
    assert made.status == "coded"
    assert {label.node for label in sample.project.labels_of(made.id)} == {one, two}


def test_declining_leaves_the_first_coding(sample: Store) -> None:
    """It is only noted that she has decided."""
    unit, place, other = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    item = passes.give(sample, review, place, other)
    labels = list(sample.project.labels)
    passes.decline_row(sample, row_of(sample, review, unit.id))

    assert sample.project.review_items[item].decision == "declined"
    assert list(sample.project.labels) == labels


def test_a_code_in_the_bin_cannot_be_taken_over(sample: Store) -> None:
    """Nothing is stored."""
    unit, place, other = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    item = passes.give(sample, review, place, other)
    row = row_of(sample, review, unit.id)
    nodes.bin_node(sample, other)

    with pytest.raises(PlaceLost):
        passes.accept_row(sample, row)
    assert sample.project.review_items[item].decision == ""


def test_throwing_away_is_undone(sample: Store) -> None:
    """All of it goes and all of it comes back."""
    _, place, other = coded(sample)
    review = passes.begin_pass(sample, "Coding 2")
    item = passes.give(sample, review, place, other)
    passes.remove_pass(sample, review)
    assert (len(sample.project.reviews), len(sample.project.review_items)) == (0, 0)
    sample.undo()

    assert item in sample.project.review_items


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.data())
def test_giving_and_taking_over_everything_makes_the_codings_agree(sample: Store, data: st.DataObject) -> None:
    """Whatever she gives the second time: taken over instead of the first, no unit of it differs any more."""
    project = sample.project
    units = [u for u in project.units if project.labels_of(u.id) and len(project.ranges_of(u.id)) == 1]
    known = [n.id for n in project.nodes if not n.binned]
    chosen = data.draw(st.lists(st.tuples(st.sampled_from(units), st.sampled_from(known)), min_size=1, max_size=5))
    done = len(sample.history.done)
    review = passes.begin_pass(sample, "Coding 2")
    for unit, node in chosen:
        passes.give(sample, review, (unit.document, *project.ranges_of(unit.id)[0]), node)
    included = project.counted_documents()
    for row in compare(project, review):
        if row.items and not row.agrees:
            passes.accept_row(sample, row, instead=True)

    assert all(row.agrees for row in compare(project, review) if row.items)
    assert {u.id for u, _ in chosen if u.document in included} <= {r.unit for r in compare(project, review) if r.agrees}
    while len(sample.history.done) > done:
        sample.undo()
