"""Dealing with one finding: every form of it, one place, and the sentence around it."""

import pytest

from annotator.confidentiality.by_finding import mark_places, replace_finding
from annotator.confidentiality.errors import CircularReplacement
from annotator.confidentiality.findings import TermFindings, base_form, finding_at, findings
from annotator.confidentiality.suggestions import Suggestion
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import coding, memos, transcripts
from annotator.storage.actions.replacing import bring_back
from annotator.storage.errors import EmptyReplacement, OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store

TEXT = "Jeg møtte Sunniva i går. SUNNIVA lo, og Sunnivas bror lo. Per i dag bor mor i Drammen."


@pytest.fixture
def document(store: Store) -> int:
    """An interview of one turn, with a code over all of it and a memo that names her."""
    made = transcripts.import_transcripts(store, [Transcript("Intervju", (DraftTurn(TEXT),), "txt")])[0]
    coding.code_with_new(store, made, 0, len(TEXT), coding.code_layer(store), "Møtet")
    return made


def term(store: Store, words: str) -> TermFindings:
    """What is found of a term."""
    return next(one for one in findings(store.project) if one.term == words)


def test_every_form_in_one_go(store: Store, key: LinkingKey, document: int) -> None:
    """Genitive and capitals take the new word's form; no coding moves, her own texts follow, and the key has it all."""
    memo = memos.add_memo(store, "Sunniva er viktig.")
    done = replace_finding(store, term(store, "Sunniva"), Suggestion("Robin"), key)
    text = store.project.flat(document).text

    assert text == TEXT.replace("Sunniva", "Robin").replace("SUNNIVA", "ROBIN")
    assert (done.places, done.documents, done.units_changed, len(done.masks)) == (3, 1, 0, 3)
    assert done.own_texts == 1
    assert store.project.memos[memo].text == "Robin er viktig."
    assert bring_back(store, key, done.masks) == 3
    assert store.project.flat(document).text == TEXT


def test_one_entry_for_the_same_words(store: Store, key: LinkingKey, document: int) -> None:
    """Replaced place by place, the register has one line."""
    for _ in range(2):
        finding = next(one for one in findings(store.project) if one.key == "sunniva")
        replace_finding(store, finding, Suggestion("Robin"), key, only=finding.occurrences[0])
    assert [entry.replacement for entry in store.project.register] == ["Robin"]
    assert store.project.flat(document).text == "Jeg møtte Robin i går. ROBIN lo, og Sunnivas bror lo." + TEXT[57:]
    finding = next(one for one in findings(store.project) if one.key == "sunniva")
    assert base_form(finding) == "Sunniva"
    replace_finding(store, finding, Suggestion("Robin"), key, only=finding.occurrences[0])
    assert "Robins bror" in store.project.flat(document).text
    assert len(store.project.masks) == 3


def test_nothing_is_lost_unsaid(store: Store, document: int) -> None:
    """Without a key it is refused, and no entry is left behind; saying so replaces."""
    before = store.project.flat(document).text
    with pytest.raises(OriginalsWouldBeLost):
        replace_finding(store, term(store, "Sunniva"), Suggestion("Robin"), None)
    assert store.project.flat(document).text == before
    assert not len(store.project.register)
    assert (
        replace_finding(store, term(store, "Sunniva"), Suggestion("Robin"), None, originals_are_lost=True).places == 3
    )


@pytest.mark.parametrize(("new", "fault"), [("  ", EmptyReplacement), ("Sunniva N.", CircularReplacement)])
def test_what_cannot_be_written(store: Store, key: LinkingKey, document: int, new: str, fault: type[Exception]) -> None:
    """An empty replacement, and one that holds the term."""
    with pytest.raises(fault):
        replace_finding(store, term(store, "Sunniva"), Suggestion(new), key)
    assert store.project.flat(document).text == TEXT
    assert not len(store.project.register)


def test_the_sentence_is_marked_once(store: Store, document: int) -> None:
    """Marked, it is no finding any more, and a second time changes nothing."""
    finding = finding_at(store.project, document, next(iter(store.project.turns)).id, 41, 53)
    (mark,) = mark_places(store, finding.occurrences, "third_person")
    record = store.project.marks[mark]
    assert TEXT[record.at_from : record.at_to] == "SUNNIVA lo, og Sunnivas bror lo."
    assert mark_places(store, finding.occurrences, "third_person") == []
    assert not any(
        one.category == "third_person" and place.start < record.at_to and record.at_from < place.end
        for one in findings(store.project)
        for place in one.occurrences
    )


def test_her_choice_is_taken_for_what_it_is(store: Store, document: int) -> None:
    """A word a detector knows gets its category; any other is a name by its capital."""
    turn = next(iter(store.project.turns)).id
    at = TEXT.index("Drammen")
    assert finding_at(store.project, document, turn, at, at + 7).category == "place"
    at = TEXT.index("Per i")
    assert finding_at(store.project, document, turn, at, at + 3).category == "name"
    at = TEXT.index("bror")
    assert finding_at(store.project, document, turn, at, at + 4).category == "other"


def test_only_some_interviews(store: Store, document: int) -> None:
    """The search of the window looks at one at a time."""
    assert findings(store.project, documents=()) == []
    assert findings(store.project, documents={document}) == findings(store.project)


def test_a_name_replaced_within_an_address_leaves_an_address(store: Store, key: LinkingKey) -> None:
    """What is left of it still says who she is: it is found, and replaced whole."""
    said = "Da lo Sunniva. Skriv til sunniva.bekkesto@eksempel.no."
    made = transcripts.import_transcripts(store, [Transcript("Adresse", (DraftTurn(said),), "txt")])[0]
    replace_finding(store, term(store, "Sunniva"), Suggestion("Ariel"), key)
    left = [found for found in findings(store.project) if found.category == "contact"]

    assert [place.text.casefold() for found in left for place in found.occurrences] == ["ariel.bekkesto@eksempel.no"]

    replace_finding(store, left[0], Suggestion("[e-post]"), key)
    (turn,) = store.project.turns_of(made)
    assert turn.text.endswith("Skriv til [e-post].")
    assert not [found for found in findings(store.project) if found.category == "contact"]
