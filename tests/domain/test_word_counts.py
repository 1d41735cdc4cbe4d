"""Word frequencies: the participants' words, each form by itself."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.word_counts import word_counts, words_of
from annotator.storage.actions.consent import set_restricted
from annotator.storage.actions.transcripts import set_turn_text
from annotator.storage.store import Store

words = st.dictionaries(st.text("abå", min_size=1, max_size=3), st.integers(1, 9), max_size=8).map(Counter)


def turn_of(store: Store, document: int, interviewer: bool):
    """A turn of the interviewer's, or of a participant's."""
    for turn in store.project.turns_of(document):
        speaker = store.project.speakers.get(turn.speaker)
        if speaker is not None and (speaker.role == "interviewer") == interviewer:
            return turn
    raise AssertionError


def test_words_as_they_are_said(sample: Store) -> None:
    """Case aside; å with a ring is å; hyphens hold a word together; figures, signs and notes in brackets are none."""
    document = sample.project.ordered_documents()[0].id
    set_turn_text(sample, turn_of(sample, document, False).id, "Zxåz zxåz, ZXA\u030aZ! zx-åz – 2024 zxq (zxler)")
    found = words_of(sample.project, document)

    assert (found["zxåz"], found["zx-åz"], found["zxq"], found["zxler"]) == (3, 1, 1, 0)
    assert not any(character.isdigit() for word in found for character in word)


def test_the_interviewers_words_are_left_out(sample: Store) -> None:
    """Whoever asks decides what is asked, not what is said."""
    document = sample.project.ordered_documents()[0].id
    set_turn_text(sample, turn_of(sample, document, True).id, "zxinterviewer")
    set_turn_text(sample, turn_of(sample, document, False).id, "zxdeltaker")
    found = words_of(sample.project, document)

    assert (found["zxdeltaker"], found["zxinterviewer"]) == (1, 0)


def test_restricted_words_are_not_counted(sample: Store) -> None:
    """What a participant with restricted words says is in no figure."""
    document = sample.project.ordered_documents()[0].id
    turn = turn_of(sample, document, False)
    person = sample.project.speakers[turn.speaker].participant
    before = words_of(sample.project, document)
    set_restricted(sample, person, True)
    after = words_of(sample.project, document)

    assert sum(after.values()) < sum(before.values())
    assert after <= before


def test_the_most_frequent_come_first() -> None:
    """Of equals the first in the alphabet; words of the list are left out; the field narrows them."""
    counts = {1: Counter(ja=5, tid=3, uro=2), 2: Counter(tid=1, tidlig=2)}

    assert [(one.word, one.total) for one in word_counts(counts, "", {1: {"ja"}, 2: set()})] == [
        ("tid", 4),
        ("tidlig", 2),
        ("uro", 2),
    ]
    assert word_counts(counts, "", {1: set(), 2: {"tid"}})[1].by_document == {1: 3}
    assert [one.word for one in word_counts(counts, "TID")] == ["tid", "tidlig"]
    assert dict(word_counts(counts, "tid")[0].by_document) == {1: 3, 2: 1}
    assert len(word_counts(counts, most=2)) == 2


@given(words, words)
def test_nothing_is_lost_or_counted_twice(one: Counter[str], two: Counter[str]) -> None:
    """Without a filter the totals are those of all interviews together."""
    found = {line.word: line.total for line in word_counts({1: one, 2: two})}

    assert found == dict(one + two)
