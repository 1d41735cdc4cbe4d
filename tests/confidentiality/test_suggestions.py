"""What could stand instead of a finding, in the language of its interview."""

import pytest

from annotator.confidentiality.findings import TermFindings, findings
from annotator.confidentiality.suggestions import Suggestion, suggestions
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, transcripts
from annotator.storage.store import Store

TEXT = {
    "nb": "Jeg er født 3. mars 1984 og er 43 år. Jeg bodde i Drammen og jobbet på Haukeland sykehus. Kari hjalp meg.",
    "nn": "Eg er fødd 3. mars 1984 og er 43 år. Eg budde i Drammen og jobba på Haukeland sjukehus. Kari hjelpte meg.",
    "en": "I was born on 3 March 1984 and I am 43 years old. I lived in Drammen. Kari helped me.",
}


def found(store: Store, language: str) -> dict[str, TermFindings]:
    """What is found in an interview in a language, the first of each category."""
    speakers = (DraftSpeaker("P", role="participant", participant="P07"),)
    turns = (DraftTurn(TEXT[language], "P", lead="\x1a: "),)
    transcripts.import_transcripts(store, [Transcript("Intervju", turns, "txt", speakers, language=language)])
    terms: dict[str, TermFindings] = {}
    for one in findings(store.project):
        terms.setdefault(one.category, one)
    return terms


def texts(store: Store, finding: TermFindings, **knows) -> list[str]:  # type: ignore[no-untyped-def]
    """The words of the suggestions."""
    return [one.text for one in suggestions(store.project, finding, **knows)]


@pytest.mark.parametrize(
    ("language", "age", "place"),
    [
        ("nb", "i 40-årene", "[by]"),
        ("nn", "i 40-åra", "[by]"),
        ("en", "in their 40s", "[town]"),
    ],
)
def test_they_speak_the_language_of_the_interview(store: Store, language: str, age: str, place: str) -> None:
    """An age becomes its decade, a place a word for it, a date its year."""
    terms = found(store, language)
    assert texts(store, terms["age"])[0] == age
    assert texts(store, terms["place"])[0] == place
    assert texts(store, terms["date"])[0] == "1984"


@pytest.mark.parametrize(("language", "word"), [("nb", "[sykehus]"), ("nn", "[sjukehus]")])
def test_a_workplace_becomes_its_kind(store: Store, language: str, word: str) -> None:
    """Told by a word in its name."""
    assert texts(store, found(store, language)["organisation"])[0] == word


def test_a_name_nobody_has(store: Store) -> None:
    """A neutral name that no participant has; the speaker's pseudonym and a plain word after it."""
    name = found(store, "nb")["name"]
    assert texts(store, name) == ["Ariel", "P07", "[navn]"]
    assert "Ariel" not in texts(store, name, also=("Ariel",))


def test_the_key_tells_who_it_is(store: Store) -> None:
    """With the key open, a participant's own name is proposed as her pseudonym, which follows her."""
    name = found(store, "nb")["name"]
    person = next(iter(store.project.participants))
    first = suggestions(store.project, name, {person.uuid: "Kari Nordvik"})[0]
    assert first == Suggestion("P07", participant=person.id)


def test_pronouns_follow_her_rule(store: Store) -> None:
    """What she has chosen to write for he and she."""
    card.update_card(store, neutral_pronoun="hen")
    finding = TermFindings("pronoun", "hun", "hun", "gendered", ())
    assert texts(store, finding)[0] == "hen"


def test_what_is_marked_has_none(store: Store) -> None:
    """Third persons and health are passages to mark."""
    for category in ("third_person", "special"):
        assert suggestions(store.project, TermFindings(category, "x", "x", "", ())) == []
