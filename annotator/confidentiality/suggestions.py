"""What could stand in the text instead of a finding: suggestions in the interview's language, the best one first."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from annotator.confidentiality.findings import TermFindings
from annotator.domain.confidential import Category, ReplacementLevel
from annotator.domain.forms import folded
from annotator.domain.project import Project
from annotator.domain.pseudonyms import FICTIVE_NAMES
from annotator.languages import nearest

CATEGORIES: frozenset[str] = frozenset(
    ("name", "place", "organisation", "contact", "number", "date", "age", "title", "other")
)
TO_MARK: frozenset[str] = frozenset(("third_person", "special"))
"""Findings that are not replaced word by word: the passage around them is marked."""

Language = str
_WORDS: dict[str, tuple[str, str, str]] = {
    "name": ("navn", "namn", "name"),
    "place": ("sted", "stad", "place"),
    "town": ("by", "by", "town"),
    "street": ("adresse", "adresse", "address"),
    "organisation": ("arbeidsplass", "arbeidsplass", "workplace"),
    "email": ("e-postadresse", "e-postadresse", "e-mail address"),
    "handle": ("brukernavn", "brukarnamn", "user name"),
    "url": ("nettadresse", "nettadresse", "web address"),
    "phone": ("telefonnummer", "telefonnummer", "telephone number"),
    "national_id": ("fødselsnummer", "fødselsnummer", "national identity number"),
    "plate": ("registreringsnummer", "registreringsnummer", "registration number"),
    "property": ("gårds- og bruksnummer", "gards- og bruksnummer", "property number"),
    "account_number": ("kontonummer", "kontonummer", "account number"),
    "iban": ("kontonummer", "kontonummer", "account number"),
    "organisation_number": ("organisasjonsnummer", "organisasjonsnummer", "organisation number"),
    "number": ("nummer", "nummer", "number"),
    "contact": ("kontaktopplysning", "kontaktopplysning", "contact detail"),
    "date": ("dato", "dato", "date"),
    "age": ("alder", "alder", "age"),
    "title": ("yrke", "yrke", "occupation"),
    "other": ("utelatt", "utelate", "left out"),
}
_PLACES_OF_WORK: tuple[tuple[str, tuple[str, str, str]], ...] = (
    ("sykehjem sjukeheim nursing", ("sykehjem", "sjukeheim", "nursing home")),
    ("sykehus sjukehus hospital helse klinikk", ("sykehus", "sjukehus", "hospital")),
    ("nav", ("NAV-kontor", "NAV-kontor", "NAV office")),
    ("universitet høgskole høyskole høgskule universit", ("universitet", "universitet", "university")),
    ("skole skule school", ("skole", "skule", "school")),
    ("barnehage kindergarten", ("barnehage", "barnehage", "kindergarten")),
    ("legekontor legevakt legesenter", ("legekontor", "legekontor", "doctor's office")),
    ("kommune municipality", ("kommune", "kommune", "municipality")),
    ("kirke kyrkje menighet church", ("menighet", "kyrkjelyd", "congregation")),
    ("klubb lag idrett club", ("forening", "foreining", "club")),
)
_YEAR = re.compile(r"(?:18|19|20)[0-9]{2}")
_NUMBER = re.compile(r"[0-9]{1,3}")
_DECADES = {"nb": "i {}-årene", "nn": "i {}-åra", "en": "in their {}s"}
_TEENS = {"nb": "i tenårene", "nn": "i tenåra", "en": "in their teens"}
_OLDEST_TOLD = 90
_COMING_OF_AGE = 20
_PRONOUNS = {"nb": "[hen]", "nn": "[hen]", "en": "[they]"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to write instead; with a `participant` it is that person's pseudonym and follows it."""

    text: str
    level: ReplacementLevel = "replaced"
    participant: int | None = None


def category_of(finding: TermFindings) -> Category:
    """The category of the register that a finding goes into."""
    return finding.category if finding.category in CATEGORIES else "other"  # type: ignore[return-value]


def suggestions(
    project: Project, finding: TermFindings, persons: Mapping[str, str] | None = None, also: Collection[str] = ()
) -> list[Suggestion]:
    """What could stand instead, no text twice; nothing for what is only marked.

    `persons` are real names by the participant's uuid, from the open key; `also` are pseudonyms that are taken.
    """
    if finding.category in TO_MARK:
        return []
    language = _language(project, finding)
    found: dict[str, Suggestion] = {}
    for one in _all(project, finding, language, persons or {}, also):
        found.setdefault(folded(one.text), one)
    return list(found.values())


def _all(
    project: Project, finding: TermFindings, language: Language, persons: Mapping[str, str], also: Collection[str]
) -> Iterator[Suggestion]:
    entry = next((entry for entry in project.register if entry.uuid and entry.uuid == finding.entry), None)
    if entry is not None:
        yield Suggestion(entry.replacement, entry.level, entry.participant)
    if finding.category == "name":
        yield from _names(project, finding, persons, also)
    elif finding.category == "pronoun":
        yield Suggestion(project.info.neutral_pronoun or _PRONOUNS[language])
    elif finding.category == "age":
        yield from _ages(finding, language)
    elif finding.category == "date":
        yield from _dates(finding, language)
    elif finding.category == "organisation":
        yield from _workplaces(finding, language)
    elif finding.category == "place" and finding.why != "street":
        yield Suggestion(f"[{_word('town', language)}]", "generalised")
        yield Suggestion(f"[{_word('place', language)}]", "generalised")
    yield Suggestion(f"[{_word(_kind(finding), language)}]", "generalised")


def _names(
    project: Project, finding: TermFindings, persons: Mapping[str, str], also: Collection[str]
) -> Iterator[Suggestion]:
    """Who it is, where the key tells; else a name nobody has, and those who take part in these interviews."""
    for person in project.participants:
        parts = {folded(part) for part in persons.get(person.uuid, "").split()}
        if set(finding.key.split()) & parts:
            yield Suggestion(person.pseudonym, participant=person.id)
    taken = {folded(person.pseudonym) for person in project.participants} | set(map(folded, also))
    taken |= {folded(entry.replacement) for entry in project.register}
    free = next((name for name in FICTIVE_NAMES if folded(name) not in taken), "")
    if free and finding.why != "family_name":
        yield Suggestion(free)
    documents = {place.document for place in finding.occurrences}
    speakers = [speaker for speaker in project.speakers if speaker.document in documents and speaker.participant]
    speaker = project.participants.get(speakers[0].participant) if len(documents) == len(speakers) == 1 else None
    if speaker is not None:
        yield Suggestion(speaker.pseudonym, participant=speaker.id)


def _ages(finding: TermFindings, language: Language) -> Iterator[Suggestion]:
    number = _NUMBER.search(finding.term)
    if number is None:
        return
    years = int(number[0])
    if years < _COMING_OF_AGE:
        if years > _COMING_OF_AGE - 8:
            yield Suggestion(_TEENS[language], "generalised")
    elif years < _OLDEST_TOLD:
        yield Suggestion(_DECADES[language].format(years // 10 * 10), "generalised")


def _dates(finding: TermFindings, language: Language) -> Iterator[Suggestion]:
    year = _YEAR.search(finding.term)
    if year is None:
        return
    if finding.term.strip() != year[0]:
        yield Suggestion(year[0], "generalised")
    decade = f"{int(year[0]) // 10 * 10}"
    yield Suggestion(
        f"{decade}s" if language == "en" else f"{decade}-tallet".replace("tallet", _tens(language)), "generalised"
    )


def _tens(language: Language) -> str:
    return "talet" if language == "nn" else "tallet"


def _workplaces(finding: TermFindings, language: Language) -> Iterator[Suggestion]:
    words = folded(finding.term)
    for stems, names in _PLACES_OF_WORK:
        if any(stem in words if len(stem) > 3 else stem in words.split() for stem in stems.split()):
            yield Suggestion(f"[{names[_column(language)]}]", "generalised")
            return


def _kind(finding: TermFindings) -> str:
    return finding.why if finding.why in _WORDS else finding.category if finding.category in _WORDS else "other"


def _word(kind: str, language: Language) -> str:
    return _WORDS[kind][_column(language)]


def _column(language: Language) -> int:
    return {"nb": 0, "nn": 1}.get(language, 2)


def _language(project: Project, finding: TermFindings) -> Language:
    """The language of the interview in which it stands first."""
    language = project.documents[finding.occurrences[0].document].language if finding.occurrences else "nb"
    return nearest(language)
