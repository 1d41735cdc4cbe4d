"""Every kind of identifying words is found; innocent words are not accused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.confidentiality.detectors import Hints, find

NB = """Per i dag er det ingen som vet hvordan det går. Dag og natt sto vi på. Stein på stein bygde vi opp tilliten. Liv
er viktigere enn lister. Hope var et ord vi brukte. Hun sa at det gikk bra, og Gud skal vite at vi prøvde. Odd
var det at ingen spurte. Åsen bak huset var bratt, og ås etter ås lå i tåke. På mandag og i januar var det
stille. Skolen hadde fått nye regler. En skole er ikke et hjem. Kommunen svarte aldri. Den norske måten er å
vente. Vår erfaring er at Norge er et rikt land. NRK hadde vært der. Vi feiret jul og 17. mai som alle andre.
Hans måte å snakke på var rolig. Mai var en fin måned. Jeg leste på Facebook at NAV skulle legges om. Tom bil og
tom mage. Rosa skyer. Bjørn er et rovdyr. I tjue år har det vært sånn. Vi har tre kommuner og fem skoler. Sola
skinte. Halv 3 kom bussen, klokka nitten ti den neste. Navn 3 på lista. F.eks. i juni, bl.a. der.
Time etter time gikk. Lista var rød. Hun kjøpte brød på Kiwi. Alle sykehus har køer. Intervjuer: Hva
skjedde da? Informant 3: Ingenting skjedde. (latter) Nei da. Jo, litt. Ski er gøy. Hole i veien. Strand og sand."""
NN = """Per i dag veit ingen korleis det går. Dag og natt stod vi på. Ho sa at det gjekk bra. Gud veit kva som hender.
Kommunen svara aldri. Skulen hadde fått nye reglar. Vår erfaring er at Noreg er eit rikt land. Eg les norsk og
engelsk kvar måndag. Heim er der ein høyrer til. Liv og død er tunge ord. Stein vart lagd på stein. Voss og
fjord er ord på -s og -d. Kva meiner du? Ingenting hende. Berre litt. Odde og nes ligg langs vatnet. Even ved
kanten. Bygda hadde ein skule og eit sjukehus. Sol og regn, time for time. Mai var kald. Han las Bibelen og
høyrde på radio. Vi brukar Word og Teams på jobb."""
EN = """Will you tell me more? May I ask why? Mark my words, it was hard. Hope is all we had. Rose early every day, and
then left. I think that Monday was better. In January the English language course began. God knows we tried. The
school was new. A hospital is not a home. They read the Bible at Christmas. Even so, the Norwegian way is to
wait. Art is long. Grace is not given. Interviewer: What happened then? Nothing happened. We used Zoom and
Facebook. I'm fine. It's an American thing. Bill us later. The council never answered. Our school had rules.
Dawn came, and summer too. In Europe people talk. Frank talk helps. Pat answers do not. This theme is about quiet.
This says a lot."""


@pytest.mark.parametrize(("text", "language"), [(NB, "nb"), (NN, "nn"), (EN, "en")], ids=["nb", "nn", "en"])
def test_innocent_words_are_not_accused(text: str, language: str) -> None:
    """Common words that are names too, months, weekdays, Gud, brands, schools in general: nobody and nowhere."""
    accused = [
        f for f in find(text, language) if f.category in ("name", "place", "organisation", "number", "contact", "date")
    ]

    assert accused == []


@pytest.mark.parametrize(
    ("language", "text", "category", "term"),
    [
        ("nb", "Da kom Kari inn.", "name", "Kari"),
        ("nb", "Det gikk bra.Kari ringte etterpå.", "name", "Kari"),
        ("nb", "Det ligger i Kari.docx på pulten.", "name", "Kari"),
        ("nb", "Fastlegen er K.Nordmann.", "name", "Nordmann"),
        ("nb", "Hun bor i Storgt. 12 B nå.", "place", "Storgt. 12 B"),
        ("nb", "Mobilen er 412.34.567 eller på kveldstid.", "contact", "412.34.567"),
        ("nb", "Mobilen er 412-34-567.", "contact", "412-34-567"),
        ("nb", "Det var en rød bil, DP 41276, i veikanten.", "number", "DP 41276"),
        ("nn", "Eigedomen er gnr. 14, bnr. 3 i bygda.", "number", "gnr. 14, bnr. 3"),
        ("nb", "Han ble født femte mai nittenåttifire.", "date", "femte mai nittenåttifire"),
        (
            "nb",
            "Det var tjueførste juni nitten hundre og åttifire.",
            "date",
            "tjueførste juni nitten hundre og åttifire",
        ),
        ("nb", "Det var den enogtyvende mars.", "date", "enogtyvende mars"),
        ("nn", "Eg er fødd tjuande april 1961.", "date", "tjuande april 1961"),
        ("nb", "Huset er fra nittenfemtito.", "date", "nittenfemtito"),
        ("nb", "Hun er født 5.mai 1984.", "date", "5.mai 1984"),
        ("nb", "Kari kom inn.", "name", "Kari"),
        ("nb", "Det var Karis bil.", "name", "Karis"),
        ("nb", "DET VAR KARI SOM SA DET.", "name", "KARI"),
        ("nb", "Jeg traff Kari Nordmann der.", "name", "Kari Nordmann"),
        ("nb", "Jeg traff Anne-Grete der.", "name", "Anne-Grete"),
        ("nb", "Jeg snakket med Bjørn om det.", "name", "Bjørn"),
        ("nb", "Per sa at det gikk bra.", "name", "Per"),
        ("nb", "Dag Hansen ringte.", "name", "Dag Hansen"),
        ("nb", "Per, Pål og Espen kom.", "name", "Per"),
        ("nb", "Adressen er Bjørkealleen 3.", "place", "Bjørkealleen 3"),
        ("nb", "Dr. Vikøren undersøkte meg.", "name", "Vikøren"),
        ("nb", "Jeg gikk til Xhemile i går.", "name", "Xhemile"),
        ("nb", "Min venn heter Fadumo.", "name", "Fadumo"),
        ("en", "Then Hope said yes.", "name", "Hope"),
        ("en", "I met John Smith there.", "name", "John Smith"),
        ("nb", "Vi flyttet til Stavanger i fjor.", "place", "Stavanger"),
        ("nb", "Jeg vokste opp på Ås.", "place", "Ås"),
        ("nb", "Det er mørkt i Kárášjohka.", "place", "Kárášjohka"),
        ("nn", "Eg bur i Volda no.", "place", "Volda"),
        ("nb", "Hun bor i Storgata 12.", "place", "Storgata 12"),
        ("nb", "Hun bor i Karl Johans gate 5.", "place", "Karl Johans gate 5"),
        ("nb", "Jeg var innom NAV Sagene.", "organisation", "NAV Sagene"),
        ("nb", "Jeg jobber på Nordås skole.", "organisation", "Nordås skole"),
        ("nn", "Eg arbeider ved Førde sjukehus.", "organisation", "Førde sjukehus"),
        ("nb", "Jeg lå på Sørlandet sykehus i mars.", "organisation", "Sørlandet sykehus"),
        ("nb", "Jeg fikk jobb på Lillebysykehuset i fjor.", "organisation", "Lillebysykehuset"),
        ("nb", "Jeg studerte ved Universitetet i Bergen.", "organisation", "Universitetet i Bergen"),
        ("nb", "Det sto i papirene fra Ås kommune.", "organisation", "Ås kommune"),
        ("en", "She taught at Riverside School.", "organisation", "Riverside School"),
        ("nb", "Mannen er 43 år.", "age", "43 år"),
        ("nb", "Jeg er 43.", "age", "43"),
        ("nb", "En 43-åring kom inn.", "age", "43-åring"),
        ("en", "I was in my forties.", "age", "in my forties"),
        ("en", "She is 43 years old.", "age", "43 years old"),
        ("nb", "Født 12.3.1979 på sykehuset.", "date", "12.3.1979"),
        ("nb", "Det var 12. mars.", "date", "12. mars"),
        ("nb", "Det var i mars 2019.", "date", "mars 2019"),
        ("en", "It was on 12 March 2019.", "date", "12 March 2019"),
        ("nb", "Jeg begynte i 2017.", "date", "2017"),
        ("nb", "Ring meg på 22 33 44 55 da.", "contact", "22 33 44 55"),
        ("nb", "Ring +47 912 34 567.", "contact", "+47 912 34 567"),
        ("nb", "Skriv til kari@eksempel.no.", "contact", "kari@eksempel.no"),
        ("nb", "Se www.eksempel.no/kari for mer.", "contact", "www.eksempel.no/kari"),
        ("nb", "Nummeret er 010100 50160.", "number", "010100 50160"),
        ("nb", "Nummeret er 01010050160.", "number", "01010050160"),
        ("nb", "Orgnr. 974 760 673 sto der.", "number", "974 760 673"),
        ("nb", "Konto 8601 11 17947 er min.", "number", "8601 11 17947"),
        ("nb", "IBAN NO93 8601 1117 947 er min.", "number", "NO93 8601 1117 947"),
        ("nb", "Hun er rektor der.", "title", "rektor"),
        ("nn", "Ordføraren svara.", "title", "Ordføraren"),
        ("en", "He is the head teacher there.", "title", "head teacher"),
        ("nb", "Mannen min er syk.", "third_person", "Mannen min"),
        ("nb", "Det var sønnen vår.", "third_person", "sønnen vår"),
        ("en", "It was my colleague.", "third_person", "my colleague"),
        ("nb", "Hun fikk kreft.", "special", "kreft"),
        ("nn", "Han var sjukmeld.", "special", "sjukmeld"),
        ("nb", "Hun er lesbisk.", "special", "lesbisk"),
        ("nb", "Hun var tillitsvalgt.", "special", "tillitsvalgt"),
        ("en", "They are muslims.", "special", "muslims"),
    ],
)
def test_every_kind_is_found(language: str, text: str, category: str, term: str) -> None:
    """The whole term, and as what it is."""
    assert (category, term) in {(finding.category, finding.term) for finding in find(text, language)}


def test_what_she_adds_is_found_in_any_case() -> None:
    """A nickname no list has, small and in the genitive; a pseudonym is no finding, though it is a name."""
    hints = Hints(names=frozenset({"lillegutt"}), known=frozenset({"nora"}))
    found = find("Det var lillegutts bil, sa Nora. Noras hus.", "nb", hints)

    assert [finding.term for finding in found if finding.category == "name"] == ["lillegutts"]


def test_pronouns_only_against_her_rule() -> None:
    """He and she are findings when the project says hen, and not otherwise; Hans the man is a name."""
    text = "Han tok boka hennes, og Hans lo."

    assert [f.term for f in find(text, "nb", Hints(neutral_pronoun="hen")) if f.category == "pronoun"] == [
        "Han",
        "hennes",
    ]
    assert [f for f in find(text, "nb") if f.category == "pronoun"] == []
    assert ("name", "Hans") in {(f.category, f.term) for f in find(text, "nb")}


def test_authors_are_not_accused() -> None:
    """Citations in the text and an entry of a reference list; a first and family name in brackets is somebody."""
    text = (
        "Som Braun og Clarke (2006) skriver, er det mulig (Malterud, 2012; Tjora & Holmen, 2021, s. 4).\n"
        "Braun, V. & Clarke, V. (2006). Using thematic analysis in psychology. Qualitative Research, 3(2), 77–101."
    )

    assert [finding for finding in find(text, "nb") if finding.category == "name"] == []
    several = "Reflexive thematic analysis (Braun & Clarke 2006, 2019, 2022), as Braun & Clarke (2019, 2022) say."
    assert [finding for finding in find(several, "en") if finding.category in ("name", "date")] == []
    assert [f.term for f in find("Det var hun (Kari Nordmann, 2019).") if f.category == "name"] == ["Kari Nordmann"]


WORDS = [
    "Kari",
    "per",
    "Ås",
    "43 år",
    "22334455",
    "ß",
    "İ",
    "a\u030a",
    "😀",
    "(2006)",
    "NAV",
    "Sagene",
    "@x.no",
    ". ",
    " ",
    "\n",
    "-",
    "'s",
]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(WORDS)).map("".join)), st.sampled_from(["nb", "nn", "en", "xx", ""])
)
def test_any_text_at_all(text: str, language: str) -> None:
    """Nothing fails; every place is in the text and is the term; what words *are* does not overlap."""
    found = find(text, language, Hints(neutral_pronoun="hen"))

    assert all(0 <= f.start < f.end <= len(text) and text[f.start : f.end] == f.term for f in found)
    places = [
        at for f in found if f.category not in ("pronoun", "third_person", "special") for at in range(f.start, f.end)
    ]
    assert len(places) == len(set(places))
