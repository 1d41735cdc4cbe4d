"""Workplaces, rare offices, pronouns against her neutral one, third persons, and special categories of data."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from annotator.confidentiality.detectors_words import Finding, Hints, Word, made, stem_in, words_of
from annotator.confidentiality.wordlists import sections, words

_PRONOUNS = {
    "nb": words_of("han hun ho ham henne hans hennes hennar honom"),
    "en": words_of("he she him his her hers himself herself"),
}
_OWNERS = {
    "nb": words_of("min mi mitt mine vår vårt våre hans hennes hennar deres sin si sitt sine din di"),
    "en": words_of("my our his her their"),
}
_ENDINGS = {
    "nb": ("", "s", "en", "ens", "a", "as", "er", "ere", "ene", "enes", "n", "ns", "ar", "ane", "et", "ne"),
    "en": ("", "s", "'s", "’s"),
}
_AT = frozenset(("i", "på", "of", "in", "at", "for"))
_HEADS = words_of(
    """
    universitetet høgskolen høgskulen høyskolen university fengselet sykehuset sjukehuset hospitalet college
    """
)
_REGIONS = words_of("østlandet vestlandet sørlandet nord-norge midt-norge nordnorge")
"""No one's name by themselves, but the beginning of many a workplace's."""
_LONGEST_NAME = 4
_SHORTEST_STEM = 3
_SHORTEST_KIND = 5
"""Of a kind of workplace at the end of a word: skole, kirke."""


def _family(language: str) -> str:
    return "en" if language == "en" else "nb"


def organisations(text: str, tokens: list[Word], hints: Hints, language: str) -> Iterator[Finding]:
    """NAV Sagene, Nordås skole, Universitetet i Bergen, the workplaces known by their names alone."""
    kinds = sections("organisations", language)
    endings, known = _with_genitive(kinds["ending"]), _with_genitive(kinds["known"])
    for at, token in enumerate(tokens):
        if token.folded == "nav" and at + 1 < len(tokens) and _named(tokens, at + 1, text, hints):
            yield made("organisation", text, token.start, tokens[at + 1].end, "organisation")
        elif token.folded in _HEADS and token.capital and at + 2 < len(tokens):
            if tokens[at + 1].folded in _AT and _named(tokens, at + 2, text, hints, 2):
                yield made("organisation", text, token.start, tokens[at + 2].end, "organisation")
        elif token.capital and _is_workplace(token, known, endings) and not stem_in(token.folded, hints.known):
            yield made("organisation", text, token.start, token.end, "workplace")
        elif token.folded in endings:
            first = _first_of_name(tokens, at, text, hints)
            if first < at:
                yield made("organisation", text, tokens[first].start, token.end, "organisation")


@lru_cache
def _with_genitive(terms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(term + ending for term in terms for ending in ("", "s", "'s", "’s"))


def _is_workplace(token: Word, known: frozenset[str], endings: frozenset[str]) -> bool:
    """Known by its name alone, or a kind grown together with a name: Lillebysykehuset."""
    if token.folded in known:
        return True
    kinds = (token.folded[at:] for at in range(_SHORTEST_STEM, len(token.folded) - _SHORTEST_KIND + 1))
    return not token.opens and any(kind in endings for kind in kinds)


def _named(tokens: list[Word], at: int, text: str, hints: Hints, back: int = 1) -> bool:
    token = tokens[at]
    beside = "\n" not in text[tokens[at - back].end : token.start] and not token.opens
    return token.capital and beside and not stem_in(token.folded, hints.known | words("capitals"))


def _first_of_name(tokens: list[Word], at: int, text: str, hints: Hints) -> int:
    """Where the capitalised words before a kind of workplace begin; `at` when there are none."""
    first = at
    while first > 0 and at - first < _LONGEST_NAME and tokens[first - 1].capital:
        before = tokens[first - 1]
        if text[before.end : tokens[first].start] not in (" ", ". ", "\u00a0") or stem_in(before.folded, hints.known):
            break
        if before.folded in (words("common") | words("capitals")) - _REGIONS or (
            before.opens and _is_adjective(before.folded)
        ):
            break
        first -= 1
        if before.opens:
            break
    return first


def _is_adjective(folded: str) -> bool:
    if stem_in(folded, words("municipalities") | words("places") | words("family_names") | words("first_names")):
        return False
    return folded.endswith(("e", "ig", "sk", "et", "en", "er", "ic", "al", "ing"))


@lru_cache
def _titles(language: str) -> tuple[frozenset[str], re.Pattern[str] | None]:
    terms = sections("titles", language)[""]
    single = frozenset(term + end for term in terms if " " not in term for end in _ENDINGS[_family(language)])
    several = [re.escape(term) for term in terms if " " in term]
    return single, re.compile(rf"\b(?:{'|'.join(several)})\w*", re.IGNORECASE) if several else None


def titles(text: str, tokens: list[Word], language: str) -> Iterator[Finding]:
    """Offices that one or few hold at a place."""
    single, several = _titles(language)
    for token in tokens:
        if token.folded in single:
            yield made("title", text, token.start, token.end, "title")
    for match in several.finditer(text) if several is not None else ():
        yield made("title", text, *match.span(), "title")


def pronouns(text: str, tokens: list[Word], hints: Hints, language: str) -> Iterator[Finding]:
    """He and she where the project says otherwise; `Hans` with its capital inside a sentence is a name."""
    if not hints.neutral_pronoun:
        return
    gendered = _PRONOUNS[_family(language)] - {hints.neutral_pronoun.casefold()}
    for token in tokens:
        if token.folded in gendered and not (token.folded == "hans" and token.capital and not token.opens):
            yield made("pronoun", text, token.start, token.end, "gendered")


@lru_cache
def _relations(language: str) -> frozenset[str]:
    return frozenset(sections("relations", language)[""])


def third_persons(text: str, tokens: list[Word], language: str) -> Iterator[Finding]:
    """A person close to whoever speaks: mannen min, min kollega, my colleague."""
    relations, owners = _relations(language), _OWNERS[_family(language)]
    for one, two in pairwise(tokens):
        owned = two.folded in owners and stem_in(one.folded, relations) and language != "en"
        owning = one.folded in owners and stem_in(two.folded, relations)
        if (owned or owning) and text[one.end : two.start] == " ":
            yield made("third_person", text, one.start, two.end, "relation")


@lru_cache
def _stems(language: str) -> dict[str, list[tuple[str, str]]]:
    """By the first letters: the beginnings of words, and what they tell of."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, stems in sections("special", language).items():
        for stem in stems:
            found.setdefault(stem[:_SHORTEST_STEM], []).append((stem, kind))
    return found


@lru_cache(maxsize=50_000)
def _special_kind(language: str, folded: str) -> str | None:
    for stem, kind in _stems(language).get(folded[:_SHORTEST_STEM], ()):
        whole = len(stem) <= 4
        if folded == stem or (not whole and folded.startswith(stem)):
            return kind
        if whole and folded in (stem + "en", stem + "s", stem + "er", stem + "e"):
            return kind
    return None


def special(text: str, tokens: list[Word], language: str) -> Iterator[Finding]:
    """Words that tell of health, faith, union, sexual life, origin or politics."""
    for token in tokens:
        kind = _special_kind(language, token.folded)
        if kind is not None:
            yield made("special", text, token.start, token.end, kind)
