"""Quotation styles, the threshold, labels and marks (requirements C1, C2, A3)."""

from typing import Any

import pytest

from annotator.domain.corpus import Attribute
from annotator.domain.quote_source import utterances_of
from annotator.reporting.model import BlockQuote, Footnote, Run
from annotator.reporting.quotes import InlineQuote, Quotes
from annotator.reporting.settings import STYLES
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import ProjectMaker, words


def shown(quote: BlockQuote | InlineQuote) -> str:
    """A quotation as a reader sees it: block turns by line, footnotes as a star."""
    if isinstance(quote, InlineQuote):
        return "".join(part.text if isinstance(part, Run) else "*" for part in quote.content)
    turns = [(f"{t.speaker}: " if t.speaker else "") + "".join(run.text for run in t.runs) for t in quote.turns]
    return "\n".join(turns) + "".join(part.text if isinstance(part, Run) else "*" for part in quote.label)


def study(text: str, **document: Any) -> tuple[ProjectMaker, int]:
    """One interview with a participant whose role is "veileder", and the unit that is `text`."""
    maker = ProjectMaker()
    person = maker.participant("Informant 4", Rolle="veileder")
    row = maker.interview("Intervju 3", [("I", "Hva tenker du?"), ("P", text)], {"P": person}, **document)
    return maker, maker.unit(row, text)


def make(maker: ProjectMaker, unit: int, **settings: Any) -> BlockQuote | InlineQuote:
    """The unit as a quotation."""
    return Quotes(maker.project, chosen(**settings)).make(unit)


@pytest.mark.parametrize(("count", "block"), [(39, False), (40, True), (41, True)])
def test_forty_words_make_a_block(count: int, block: bool) -> None:
    """APA's threshold: 39 words stand in the text, 40 stand alone and without quotation marks."""
    maker, unit = study(words(count))

    quote = make(maker, unit)

    assert isinstance(quote, BlockQuote) is block
    assert ("«" in shown(quote)) is not block


def test_the_threshold_is_hers_to_set() -> None:
    """With a limit of ten words, ten words are a block."""
    maker, unit = study(words(10))

    assert isinstance(make(maker, unit, inline_limit=10), BlockQuote)
    assert isinstance(make(maker, unit, inline_limit=11), InlineQuote)


def test_the_threshold_counts_the_display_version() -> None:
    """A long passage shortened by an elision is counted as it will be read."""
    maker, unit = study(words(60))

    assert isinstance(Quotes(maker.project, chosen()).make(unit, "Kort (…) sagt"), InlineQuote)


EXPECTED = {
    "block_label": "«Det går bra.» (Informant\u00a04)",
    "italic_block": "Det går bra.",
    "italic_footnote": "«Det går bra.» (Informant\u00a04)*",
    "inline_role": "«Det går bra.» (veileder, intervju\u00a03)",
    "multi_turn": "Informant 4: Det går bra.",
}


@pytest.mark.parametrize("style", STYLES)
def test_the_same_quote_in_five_styles(style: Any) -> None:
    """Each style shows the same words with its own marks and label."""
    maker, unit = study("Det går bra.")

    assert shown(make(maker, unit, quote_style=style)) == EXPECTED[style]


def test_the_explaining_footnote_stands_once() -> None:
    """The first quote of a report explains the italics and pseudonyms, later ones do not."""
    maker, unit = study("Det går bra.")
    quotes = Quotes(maker.project, chosen(quote_style="italic_footnote"))

    first, second = quotes.make(unit), quotes.make(unit)

    assert isinstance(first, InlineQuote)
    assert isinstance(first.content[-1], Footnote)
    assert "*" not in shown(second)


@pytest.mark.parametrize("style", STYLES)
def test_question_and_answer_always_name_their_speakers(style: Any) -> None:
    """In no style can the interviewer's words be taken for the participant's."""
    maker, _ = study("Det går bra.")
    unit = maker.unit(1, "Hva tenker du?\nDet går bra.")

    assert shown(make(maker, unit, quote_style=style)).startswith(
        "Intervjuer: Hva tenker du?\nInformant 4: Det går bra."
    )


@pytest.mark.parametrize(
    ("language", "interviewer"), [("nb", "Intervjuer"), ("nn", "Intervjuar"), ("en", "Interviewer")]
)
def test_the_interviewer_is_named_in_the_report_language(language: str, interviewer: str) -> None:
    """Fixed words follow the report's language."""
    maker, _ = study("Det går bra.")
    unit = maker.unit(1, "Hva tenker du?")

    assert shown(make(maker, unit, language=language, quote_style="multi_turn")).startswith(f"{interviewer}: ")


def test_group_interviews_name_speaker_and_group_or_the_group_alone() -> None:
    """The label is hers to choose: one voice of the group, or the group."""
    maker = ProjectMaker()
    person = maker.participant("B")
    row = maker.interview("Gruppeintervju 1", [("B", "Vi er enige.")], {"B": person}, kind="group")
    unit = maker.unit(row, "Vi er enige.")

    assert shown(make(maker, unit)) == "«Vi er enige.» (B, gruppeintervju\u00a01)"
    assert shown(make(maker, unit, attribution="group")) == "«Vi er enige.» (gruppeintervju\u00a01)"


def test_titles_that_are_no_interview_number_are_never_printed() -> None:
    """A title may be a file name with a real name in it: the interview's number stands in its place."""
    maker = ProjectMaker()
    person = maker.participant("B", Rolle="leder")
    row = maker.interview("Ola Nordmann 12. mars", [("B", "Ja visst.")], {"B": person})
    unit = maker.unit(row, "Ja visst.")

    assert shown(make(maker, unit, quote_style="inline_role")) == "«Ja visst.» (leder, intervju\u00a01)"


def test_speaker_labels_of_the_transcript_are_never_printed() -> None:
    """Someone who is no participant is a participant without a name, and the count of such quotes is kept."""
    maker = ProjectMaker()
    row = maker.interview("Intervju 1", [("I", "Og du?"), ("Kari Nordmann", "Nei.")], {})
    unit = maker.unit(row, "Og du?\nNei.")
    alone = maker.unit(row, "Nei.")
    quotes = Quotes(maker.project, chosen())

    assert "Nordmann" not in shown(quotes.make(unit)) + shown(quotes.make(alone))
    assert quotes.unattributed == 1


def test_a_role_marked_never_export_is_not_printed() -> None:
    """The label falls back on the pseudonym."""
    maker, unit = study("Det går bra.")
    maker.project.attributes.put(1, Attribute(id=1, name="Rolle", never_export=True))

    assert shown(make(maker, unit, quote_style="inline_role")) == "«Det går bra.» (Informant\u00a04, intervju\u00a03)"


@pytest.mark.parametrize(("place", "text"), [("paragraph", "avsnitt\u00a02"), ("page", "s.\u00a01"), ("time", "0:15")])
def test_the_label_may_tell_the_place(place: Any, text: str) -> None:
    """Paragraph, page or time stamp follow the pseudonym."""
    maker, unit = study("Det går bra.")

    assert shown(make(maker, unit, place=place)) == f"«Det går bra.» (Informant\u00a04, {text})"


def test_marks_inside_a_quote_become_inner_marks() -> None:
    """«…» inside «…» turns into ‘…’ unless she wants the source's marks."""
    maker, unit = study("Hun sa «nei» og “ja”.")

    assert shown(make(maker, unit)).startswith("«Hun sa ‘nei’ og ‘ja’.»")
    assert shown(make(maker, unit, nested_marks=False)).startswith("«Hun sa «nei» og “ja”.»")
    assert shown(make(maker, unit, language="en")).startswith("“Hun sa ‘nei’ og ‘ja’.”")


def test_straight_marks_inside_a_quote_become_inner_marks_too() -> None:
    """As transcribing programs write them; a mark without its other half, or of inches, stays."""
    maker, unit = study('Hun sa "oi". "Spør henne", sa hun. En 5" skjerm.')

    assert shown(make(maker, unit)).startswith('«Hun sa ‘oi’. ‘Spør henne’, sa hun. En 5" skjerm.»')
    assert shown(make(maker, unit, nested_marks=False)).startswith('«Hun sa "oi". "Spør')


def test_several_spans_show_what_is_left_out_between() -> None:
    """A unit of two spans in one answer is joined by (…)."""
    maker, _ = study("Først dette. Så noe annet. Til slutt det viktige.")
    unit = maker.unit(1, "Først dette.")
    flat = maker.project.flat(1)
    start = flat.text.index("Til slutt")
    maker.span(unit, flat.span(start, len(flat.text)))

    assert shown(make(maker, unit)) == "«Først dette. (…) Til slutt det viktige.» (Informant\u00a04)"


def test_a_display_version_keeps_speakers_when_its_lines_match() -> None:
    """Two turns shown as two lines keep who said what; otherwise all is the participant's."""
    maker, _ = study("Det går bra.")
    unit = maker.unit(1, "Hva tenker du?\nDet går bra.")

    matched = utterances_of(maker.project, unit, "Hva (…)?\nBra.")
    merged = utterances_of(maker.project, unit, "Det går [fint].")

    assert [(u.speaker.role if u.speaker else "", u.text) for u in matched] == [
        ("interviewer", "Hva (…)?"),
        ("participant", "Bra."),
    ]
    assert [(u.speaker.role if u.speaker else "", u.text) for u in merged] == [("participant", "Det går [fint].")]


def test_quotes_in_another_language_carry_it() -> None:
    """A run from an English interview is tagged English in a Norwegian report, and its neighbours are not."""
    maker, unit = study("All is well.", language="en")

    quote = make(maker, unit)

    assert isinstance(quote, InlineQuote)
    assert [run.language for run in quote.content if isinstance(run, Run)] == ["", "en", "", ""]
