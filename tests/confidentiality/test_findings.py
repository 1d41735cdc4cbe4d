"""Findings of a whole project: grouped by term, each with its place, without what is dealt with."""

from annotator.confidentiality.findings import TermFindings, findings
from annotator.domain.confidential import Kept, Mask, RegisterEntry
from annotator.domain.corpus import Turn
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import transcripts
from annotator.storage.store import Store

SPEAKERS = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("P", role="participant"))
TURNS = (
    DraftTurn("Så kom Kari, og Karis bror. Jeg bodde i Volda.", "I", lead="\x1a: "),
    DraftTurn("KARI lo. 😀 Da dro Kari til Volda. Ring 22 33 44 55, 22334455.", "P", lead="\n\n\x1a: "),
)


def imported(store: Store) -> list[Turn]:
    """One interview; its turns."""
    (document,) = transcripts.import_transcripts(store, [Transcript("Intervju", TURNS, "txt", SPEAKERS)])
    return store.project.turns_of(document)


def by_key(found: list[TermFindings]) -> dict[str, TermFindings]:
    return {term.key: term for term in found}


def test_forms_of_a_term_are_one(store: Store) -> None:
    """Kari, Karis and KARI; a number however it is spaced. Every place is the term's, with the words around it."""
    imported(store)
    found = by_key(findings(store.project))

    assert [place.text for place in found["kari"].occurrences] == ["Kari", "Karis", "KARI", "Kari"]
    assert found["kari"].term == "Kari"
    assert len(found["22334455"].occurrences) == 2
    assert len(found["volda"].occurrences) == 2
    for term in found.values():
        for place in term.occurrences:
            text = store.project.turns[place.turn].text
            assert text[place.start : place.end] == place.text
            assert place.before + place.text + place.after in text


def test_what_is_dealt_with_is_silent(store: Store) -> None:
    """A place under a mask, a term kept everywhere, and one kept at one place only."""
    first, _ = imported(store)
    with store.action("test") as writer:
        entry = writer.insert(RegisterEntry(category="name", replacement="NN"))
        writer.insert(Mask(turn=first.id, at_from=7, at_to=11, entry=entry))
        writer.update("turn", first.id, text=first.text[:7] + "NN i" + first.text[11:])
        writer.insert(Kept(category="place", term="Volda", reason="stor nok"))
        writer.insert(Kept(category="name", term="Karis", turn=first.id, at_from=16, at_to=21, reason="en annen"))
    found = by_key(findings(store.project))

    assert "volda" not in found
    assert [place.text for place in found["kari"].occurrences] == ["KARI", "Kari"]


def test_terms_of_the_key_are_found_as_hers(store: Store) -> None:
    """With the register entry's uuid and category, in every form, and not once more by a detector."""
    imported(store)
    with store.action("test") as writer:
        writer.insert(RegisterEntry(uuid="e1", category="other", replacement="[venninne]"))
    found = findings(store.project, terms=[("e1", "Kari"), ("e1", "lo")])
    hers = [term for term in found if term.entry == "e1"]

    assert {term.category for term in hers} == {"other"}
    assert sum(len(term.occurrences) for term in hers) == 5
    assert not any(term.key == "kari" and not term.entry for term in found)


def test_replacements_and_pseudonyms_are_no_findings(store: Store) -> None:
    """A fictive name written instead of a real one is nobody's."""
    imported(store)
    with store.action("test") as writer:
        writer.insert(RegisterEntry(category="name", replacement="Kari"))

    assert "kari" not in by_key(findings(store.project))


def test_progress_is_told_and_may_stop_it(sample: Store) -> None:
    """Each document once, in her order."""
    seen: list[int] = []
    findings(sample.project, on_document=seen.append)

    assert seen == [document.id for document in sample.project.ordered_documents()]
