"""Forms of a term: found in every inflection, never inside another word, and the replacement takes the form over."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.forms import Finder, matches, replacement_for


def found(term: str, text: str, language: str = "nb") -> list[str]:
    """The words that were found."""
    return [text[start:end] for start, end in matches(term, text, language)]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("Kari", "Kari så Karis kåpe, KARI ropte, og KARIS hund.", ["Kari", "Karis", "KARI", "KARIS"]),
        ("Kari", "det var kari som sa det", ["kari"]),
        ("Kari", "Kari's and Kari’s, Kari-saken", ["Kari's", "Kari’s", "Kari"]),
        ("Kari", "Karin, Karianne, Zakari og Kari2", []),
        ("Kari", "Intervju_Kari_2024, Kari_Nordmann og _Kari_", ["Kari", "Kari", "Kari"]),
        ("Kari Nordmann", "Kari_Nordmann.docx", ["Kari_Nordmann"]),
        ("Stavanger", "Stavangers gater og Stavanger-området", ["Stavangers", "Stavanger"]),
        ("Jonas", "Jonas' bil, Jonas’ sykkel, Jonas's", ["Jonas'", "Jonas’", "Jonas's"]),
        ("Jonas", "Hun sa 'Jonas' og gikk", ["Jonas"]),
        ("Max", "Max' hund", ["Max'"]),
        ("Kari Nordmann", "Kari\u00a0Nordmanns svar til Kari\n Nordmann", ["Kari\u00a0Nordmanns", "Kari\n Nordmann"]),
        ("Anne-Marie", "Anne-Marie, Anne Maries, ANNE-MARIE", ["Anne-Marie", "Anne Maries", "ANNE-MARIE"]),
        ("Anne", "Anne-Marie kom, men Anne gikk", ["Anne"]),
        ("Marie", "Anne-Marie kom, men Marie gikk", ["Marie"]),
        ("Oslo", "toget Oslo-Bergen og Oslo–Hamar", ["Oslo", "Oslo"]),
        ("NAV", "NAV-kontoret, NAVs folk, Nav og et nav", ["NAV", "NAVs", "Nav"]),
        ("NAV Sandnes", "hos NAV Sandnes, nav  sandnes", ["NAV Sandnes", "nav  sandnes"]),
        ("ordfører", "Ordføreren, ordførerens, ordførere, ordførerkjede", ["Ordføreren", "ordførerens", "ordførere"]),
        ("leder for kultur", "lederen for kultur", ["lederen for kultur"]),
        ("kari@post.no", "skriv til kari@post.no, takk", ["kari@post.no"]),
        ("912 34 567", "ring 91234567 eller 912 34 567, ikke 912345678", ["91234567", "912 34 567"]),
        ("St. Olavs", "på St. Olavs hospital", ["St. Olavs"]),
        ("Bø", "i Bø og bø!", ["Bø"]),
        ("", "ingenting", []),
        ("…", "…", []),
    ],
)
def test_where_a_term_stands(term: str, text: str, expected: list[str]) -> None:
    """Case, genitive, white space and hyphens are seen through; another word is never cut in two."""
    assert found(term, text) == expected


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("Per", "Per i dag er det tre per uke. Per år, per person.", []),
        ("Per", "Per sa ja. Så kom Per, og Pers bror.", ["Per", "Per", "Pers"]),
        ("Per", "Person, perfekt, per", []),
        ("Vår", "Vår erfaring er vår. Vår sa det. Jeg så Vår.", ["Vår", "Vår"]),
        ("Liv", "Liv og død, et liv, Livs venn", ["Livs"]),
        ("Even", "Even though I asked Even, even then", ["Even"]),
    ],
)
def test_names_that_are_words(term: str, text: str, expected: list[str]) -> None:
    """«Per i dag» is nobody, «Per sa» is Per."""
    assert found(term, text) == expected


def test_composed_or_not() -> None:
    """Åse is found however the letter is stored, with offsets of the text as it is."""
    text = unicodedata.normalize("NFD", "Så kom Åse. Åses hus.")

    assert found("Åse", text) == [unicodedata.normalize("NFD", form) for form in ("Åse", "Åses")]
    assert found(unicodedata.normalize("NFD", "Åse"), "Åse") == ["Åse"]
    assert found("Kari", "Ka\u00adri") == ["Ka\u00adri"]


def test_the_longest_term_and_the_exact_one_win() -> None:
    """Kari Nordmann is one find, and Jonas is not the genitive of Jona."""
    text = "Kari Nordmann og Kari, Jonas og Jona"
    finder = Finder(["Kari", "Kari Nordmann", "Jona", "Jonas"])

    assert [(text[f.start : f.end], f.term) for f in finder.find(text)] == [
        ("Kari Nordmann", "Kari Nordmann"),
        ("Kari", "Kari"),
        ("Jonas", "Jonas"),
        ("Jona", "Jona"),
    ]


@pytest.mark.parametrize(
    ("form", "term", "replacement", "expected"),
    [
        ("Karis", "Kari", "P03", "P03s"),
        ("Karis", "Kari", "Anne", "Annes"),
        ("Karis", "Kari", "Jonas", "Jonas’"),
        ("Kari's", "Kari", "P03", "P03's"),
        ("Jonas'", "Jonas", "Eli", "Elis"),
        ("Jonas", "Jonas", "Eli", "Eli"),
        ("KARI", "Kari", "Anne", "ANNE"),
        ("KARIS", "Kari", "Anne", "ANNES"),
        ("KARIS", "Kari", "P03", "P03s"),
        ("NAV", "NAV", "Kontoret", "Kontoret"),
        ("kari", "Kari", "Anne", "Anne"),
        ("Stavangers", "Stavanger", "[en by]", "[en by]s"),
        ("Ordføreren", "ordfører", "leder", "Leder"),
        ("ordførerens", "ordfører", "leder", "leders"),
    ],
)
def test_the_replacement_takes_the_form_over(form: str, term: str, replacement: str, expected: str) -> None:
    """Genitive, capitals and the first word's capital are carried over."""
    assert replacement_for(form, term, replacement) == expected


@given(st.text(max_size=60), st.text(max_size=8))
def test_any_text_any_term(text: str, term: str) -> None:
    """Finds lie in order inside the text and never overlap, whatever it holds."""
    ranges = matches(term, text)

    assert all(0 <= start < end <= len(text) for start, end in ranges)
    assert all(one[1] <= two[0] for one, two in pairwise(ranges))


@given(st.lists(st.sampled_from(["Kari", "gikk", "Stavanger", "Per", "hjem", "🙂", "«", "»", ".", ",", "\n"])))
def test_a_find_is_what_it_says(words: list[str]) -> None:
    """Every whole name in a text of known words is found exactly once."""
    text = " ".join(words)

    assert len(found("Kari", text)) == words.count("Kari")
    assert len(found("Stavanger", text)) == words.count("Stavanger")
