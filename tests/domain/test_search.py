"""Search: what a query finds, in every kind of text, and that the positions are those of the text as it stands."""

import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Node, Summary, Unit, UnitText
from annotator.domain.changes import Changes
from annotator.domain.corpus import Document, ProjectInfo, Turn
from annotator.domain.folding import fold
from annotator.domain.notes import Memo, OutlineItem, Question
from annotator.domain.project import Project
from annotator.domain.search import SearchTexts, in_context, parse
from annotator.stemming import stem


def project_of(*turns: str) -> Project:
    """A project with one interview of these turns."""
    project = Project()
    project.tables["project"].put(1, ProjectInfo(id=1))
    project.documents.put(1, Document(id=1, title="Intervju 1"))
    for row, text in enumerate(turns):
        project.turns.put(row + 1, Turn(id=row + 1, document=1, position=row, text=text))
    return project


def words_found(query: str, *turns: str, inflected: bool = False) -> list[str]:
    """The stretches of the interview that a query hits."""
    project = project_of(*turns)
    text = project.flat(1).text
    found = SearchTexts(project).find(query, stem if inflected else None)
    return [text[start:end] for one in found for start, end in one.ranges]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("skreddersøm*", "Skreddersømmen er søm, ikke skreddersy.", ["Skreddersømmen"]),
        ("søm", "Skreddersømmen er søm.", ["søm"]),
        ("*søm", "Skreddersøm og sømmen", ["Skreddersøm"]),
        ("*veiled*", "Gruppeveiledningen, veileder og leder", ["Gruppeveiledningen", "veileder"]),
        ("ØY", "øy oy å", ["øy"]),
        ("a", "å a A ã", ["a", "A"]),
        ('"på en måte"', "På  en måte, en måte på", ["På  en måte"]),
        ('"på en', "på en måte", ["på en"]),
        ('"ja"', "ja jaja", ["ja"]),
        ("p-piller", "P-piller og p-pillere", ["P-piller"]),
        ("(latter)", "ja (latter) nei", ["(latter)"]),
        ("straße", "STRASSE strasse", ["STRASSE", "strasse"]),
        ("😀", "ja😀", ["😀"]),
        ("*", "ja", []),
        ("-ja", "nei", []),
        ("", "ja", []),
    ],
)
def test_finds_what_the_query_says(query: str, text: str, expected: list[str]) -> None:
    """Words, stars, phrases and odd characters each find what the module says they find."""
    assert words_found(query, text) == expected


def test_all_words_must_stand_in_the_same_paragraph() -> None:
    """Several words narrow a search to the paragraphs that hold them all; a minus takes paragraphs away."""
    turns = ("tillit til lege", "tillit til presten", "lege alene")

    assert words_found("tillit lege", *turns) == ["tillit", "lege"]
    assert words_found("tillit -lege", *turns) == ["tillit"]
    assert words_found("-lege tillit presten", *turns) == ["tillit", "presten"]


def test_word_forms_are_found_by_stem() -> None:
    """With a stemmer a word finds its inflections but no compounds, and quotation marks ask for the very form."""
    text = "Veilederen, veiledere, gruppeveileder og veilegg"

    assert words_found("veileder", text, inflected=True) == ["Veilederen", "veiledere"]
    assert words_found('"veiledere"', text, inflected=True) == ["veiledere"]


@pytest.mark.parametrize(
    "forms",
    [
        "ringe ringer ringte ringt",
        "kjenner kjente kjenne",
        "leve lever levde levd",
        "bo bor bodde bodd",
        "snakke snakket snakka snakker",
    ],
)
def test_a_verb_is_found_in_present_and_past(forms: str) -> None:
    """The forms of a weak verb find each other; a participle, which may be an adjective, finds at least itself."""
    every = forms.split()
    text = f"Far og fart, ven og venn. {forms.capitalize()}. Ring, kort og kor."

    for form in every:
        found = [word.casefold() for word in words_found(form, text, inflected=True)]
        assert form in found
        if form.endswith(("e", "er", "r", "te", "de")):
            assert set(every) <= set(found)
        assert not {"far", "fart", "ven", "venn", "kort", "kor"} & set(found)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nb", "pasient pasienten pasienter pasientene pasientens"),
        ("nb", "sykepleier sykepleieren sykepleiere sykepleierne"),
        ("nn", "rettleiar rettleiaren rettleiarar rettleiarane"),
        ("nb", "stjerne stjernen stjerner stjernene"),
        ("en", "happy happiness"),
        ("da", "vejleder vejlederen vejledere vejlederne"),
        ("sv", "handledare handledaren handledarna"),
        ("se", "geahčču"),
    ],
)
def test_forms_of_one_word_share_a_stem(language: str, forms: str) -> None:
    """The inflections of a word have one stem in our languages, Danish and Swedish; other languages keep the word."""
    assert len({stem(language, form) for form in forms.split()}) == 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_decomposed_text_is_found_at_its_own_positions(form: str) -> None:
    """A text with letter and ring apart is found by å, and the hit covers both code points."""
    text = unicodedata.normalize("NFD", "Før: på øya, påsken å")

    hits = words_found(unicodedata.normalize(form, "på*"), text)

    assert [unicodedata.normalize("NFC", hit) for hit in hits] == ["på", "påsken"]
    assert words_found("a", text) == []


WORDS = st.lists(st.sampled_from(["ål", "al", "Øre", "ore", "straße", "İstan", "æ", "x", "x\u0301", "😀"]), max_size=12)


@given(words=WORDS, forms=st.lists(st.sampled_from(["NFC", "NFD"]), min_size=12, max_size=12), wanted=WORDS)
def test_words_are_found_as_a_slow_reference_finds_them(words: list[str], forms: list[str], wanted: list[str]) -> None:
    """In any mixture of composed, decomposed and lengthening letters, the hits are the words that fold alike."""
    parts = [unicodedata.normalize(form, word) for word, form in zip(words, forms, strict=False)]
    query = wanted[0] if wanted else "ål"
    expected, at = [], 0
    for part in parts:
        if fold(part).text == fold(query).text:
            expected.append((at, at + len(part)))
        at += len(part) + 2

    found = SearchTexts(project_of("; ".join(parts))).find(query)

    assert [span for one in found for span in one.ranges] == expected


@given(st.text(alphabet="aåAÅß İǅ\u030a\u0301\n\x00한ᄒ", max_size=30))
def test_folding_keeps_the_way_back(text: str) -> None:
    """Every piece of a folded text comes from a piece of the original that folds to it or holds it."""
    folded = fold(text)

    for start in range(len(folded.text)):
        source = folded.source_range(start, start + 1)
        assert 0 <= source[0] < source[1] <= len(text)
        assert folded.text[start] in fold(text[source[0] : source[1]]).text
    assert "".join(fold(char).text for char in unicodedata.normalize("NFC", "ÅåÆøß")) == "ååæøss"


def whole_project() -> Project:
    project = project_of("Ingen ro")
    project.tables["project"].put(1, ProjectInfo(id=1, introduction="Ro i kapitlet"))
    project.nodes.put(1, Node(id=1, layer=1, name="Ro", definition="Å få ro"))
    project.nodes.put(2, Node(id=2, layer=1, name="Ro i papirkurven", binned=True))
    project.memos.put(1, Memo(id=1, text="Mer ro", date="2026-01-01"))
    project.units.put(7, Unit(id=7, document=1))
    project.unit_texts.put(3, UnitText(id=3, unit=7, column=1, text="Fant ro"))
    project.questions.put(1, Question(id=1, text="Hva er ro?"))
    project.summaries.put(1, Summary(id=1, node=1, text="Ro oppsummert"))
    project.outline.put(1, OutlineItem(id=1, node=1, text="Min ro"))
    return project


def places(project: Project, query: str, kinds: Sequence[str] = ()) -> list[tuple[str, str, int, str]]:
    found = SearchTexts(project).find(query, kinds=kinds)  # type: ignore[arg-type]
    return [(one.source.kind, one.source.table, one.source.id, one.source.field) for one in found]


def test_everything_written_is_searched() -> None:
    """Transcripts, codes, memos, condensations, questions and chapter are searched; the bin is not."""
    assert places(whole_project(), "ro") == [
        ("text", "document", 1, "text"),
        ("node", "node", 1, "name"),
        ("node", "node", 1, "definition"),
        ("memo", "memo", 1, "text"),
        ("unit_text", "unit_text", 3, "text"),
        ("question", "question", 1, "text"),
        ("chapter", "project", 1, "introduction"),
        ("chapter", "summary", 1, "text"),
        ("chapter", "outline_item", 1, "text"),
    ]


def test_kinds_narrow_the_search_and_positions_are_those_of_each_text() -> None:
    """Asking for memos gives memos, at positions in the memo itself."""
    found = SearchTexts(whole_project()).find("ro", kinds=["memo", "node"])

    assert [(one.source.field, one.ranges) for one in found] == [
        ("name", ((0, 2),)),
        ("definition", ((5, 7),)),
        ("text", ((4, 6),)),
    ]


def test_changed_texts_are_searched_anew() -> None:
    """After a change the new words are found and the old are not."""
    project = whole_project()
    texts = SearchTexts(project)
    assert texts.find("mer")

    project.memos.put(1, Memo(id=1, text="Uro", date="2026-01-01"))
    project.turns.put(1, Turn(id=1, document=1, text="Bølger"))
    changes = Changes("edit", {"memo": frozenset({1}), "turn": frozenset({1})}, texts=frozenset({1}))
    project.forget(changes)
    texts.forget(changes)

    assert not texts.find("mer")
    assert [one.source.kind for one in texts.find("uro")] == ["memo"]
    assert [one.source.kind for one in texts.find("bølger")] == ["text"]


def test_context_stops_at_words_and_lines() -> None:
    """The words around a hit are whole, and none of another paragraph."""
    text = "forrige avsnitt\nDet var ikke noe farlig, bare øyedråper og regn\nneste"
    start = text.index("farlig")

    around = in_context(text, start, start + 6, width=12)

    assert (around.left, around.hit, around.right) == ("ikke noe ", "farlig", ", bare")
    assert in_context(text, 16, 19).left == ""


def test_a_phrase_does_not_reach_across_two_small_texts() -> None:
    """Two definitions that stand side by side in memory are not one text."""
    project = whole_project()
    project.memos.put(2, Memo(id=2, text="ro igjen", date="2026-01-02"))

    assert places(project, '"ro ro"') == []


def test_parse_keeps_terms_apart() -> None:
    """Stars, minus and quotation marks are read as what they are."""
    terms = parse('Tillit -"ikke noe" *søm* *')

    assert [(t.text, t.open_start, t.open_end, t.exact, t.negative) for t in terms] == [
        ("tillit", False, False, False, False),
        ("ikke noe", False, False, True, True),
        ("søm", True, True, False, False),
    ]
