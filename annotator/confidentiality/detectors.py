"""Everything in a text that may say who somebody is. A suggestion each: nothing is replaced here."""

import re
from collections.abc import Iterable

from annotator.confidentiality.detectors_names import names_and_places
from annotator.confidentiality.detectors_numbers import ages, contacts, dates, numbers
from annotator.confidentiality.detectors_people import organisations, pronouns, special, third_persons, titles
from annotator.confidentiality.detectors_words import Finding, FindingCategory, Hints, words_in

__all__ = ["Finding", "FindingCategory", "Hints", "find"]

MARKS: frozenset[FindingCategory] = frozenset(("pronoun", "third_person", "special"))
"""These say something of the words beside what the words are, so they may overlap with the others."""

_CAP = r"[A-ZÆØÅÁÄÖÜČŠŽ][\w’'-]+"
_AUTHORS = rf"{_CAP}(?:(?:, |,? (?:&|og|and) ){_CAP})*(?: et al\.?| mfl\.?| m\.fl\.)?"
_YEAR = r"(?:19|20)[0-9]{2}[a-z]?"
_PAGES = r"(?:, (?:s|p|pp|avsn)\. ?[0-9–-]+)?"
_YEARS = rf"{_YEAR}(?:, {_YEAR})*"
_SOURCE = rf"{_AUTHORS},? {_YEARS}{_PAGES}"
_CITATIONS = (
    re.compile(rf"\((?:(?:se|jfr?\.|see|cf\.|e\.g\.,?|f\.eks\.) )?{_SOURCE}(?:; {_SOURCE})*\)"),
    re.compile(rf"\b{_AUTHORS} \({_YEARS}{_PAGES}\)"),
    # An entry of a reference list, to the end of its line.
    re.compile(rf"^{_CAP}(?:[ -]{_CAP})?, (?:[A-ZÆØÅ]\.[ -]?)+[^\n]*?\({_YEAR}\)[^\n]*", re.MULTILINE),
)


def find(text: str, language: str = "nb", hints: Hints | None = None) -> list[Finding]:
    """The findings in order of their place.

    Findings that say what a stretch of text *is* do not overlap: hard facts (numbers, dates) win over workplaces, those
    over names, and the longer over the shorter. Authors of a citation are not accused.
    """
    hints = hints or Hints()
    tokens = words_in(text)
    cited = _citations(text)
    hard = [*contacts(text), *numbers(text), *dates(text), *ages(text)]
    soft = [*organisations(text, tokens, hints, language), *names_and_places(text, tokens, hints)]
    soft += titles(text, tokens, language)
    beside = [*pronouns(text, tokens, hints, language), *third_persons(text, tokens, language)]
    beside += special(text, tokens, language)
    kept = (
        _apart(hard, [])
        if not cited
        else _apart((f for f in hard if f.category != "date" or not _within(f, cited)), [])
    )
    kept = _apart((finding for finding in soft if not _within(finding, cited)), kept)
    return sorted([*kept, *beside], key=lambda finding: (finding.start, finding.end))


def _apart(findings: Iterable[Finding], kept: list[Finding]) -> list[Finding]:
    """`kept` and those of the findings that overlap with none already kept, the first and longest first."""
    taken = {at for finding in kept for at in range(finding.start, finding.end)}
    found = list(kept)
    for finding in sorted(findings, key=lambda f: (_rank(f), f.start - f.end, f.start)):
        places = range(finding.start, finding.end)
        if taken.isdisjoint(places):
            found.append(finding)
            taken.update(places)
    return found


def _rank(finding: Finding) -> int:
    if finding.why == "street":
        return 0
    return {"organisation": 1, "place": 2}.get(finding.category, 3)


def _citations(text: str) -> list[tuple[int, int]]:
    if not re.search(_YEAR, text):
        return []
    return [match.span() for pattern in _CITATIONS for match in pattern.finditer(text)]


def _within(finding: Finding, ranges: list[tuple[int, int]]) -> bool:
    return any(start <= finding.start and finding.end <= end for start, end in ranges)
