"""The findings chapter built of a project: order, texts, quotes, status, appendices (A6, A7, B4, C7, C8)."""

from dataclasses import replace
from typing import Any

from annotator.domain.analysis import Summary
from annotator.domain.corpus import Participant
from annotator.domain.report import ReportForm, ReportPart
from annotator.reporting.chapter import BuiltReport, build_report
from annotator.reporting.model import (
    BlockQuote,
    CrossReference,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Report,
    Run,
    Section,
    Table,
)
from annotator.reporting.settings import ReportSettings, settings_of
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import CODE, GROUP, LONG_ANSWER, SHORT_ANSWER, THEME, ProjectMaker, sample


def built(maker: ProjectMaker, **settings: Any) -> BuiltReport:
    """The report with these settings."""
    return build_report(maker.project, chosen(**settings))


def outline(report: Report) -> list[str]:
    """Headings indented by level, with their kind of content below."""
    lines = []
    for block in report.blocks:
        if isinstance(block, Heading):
            lines.append("  " * (block.level - 1) + block.text)
        elif isinstance(block, Paragraph):
            lines.append("- " + words_in(block))
        elif isinstance(block, BlockQuote):
            lines.append("> " + " / ".join("".join(run.text for run in turn.runs) for turn in block.turns))
    return lines


def words_in(paragraph: Paragraph) -> str:
    """The paragraph's text; cross-references by key."""

    def shown(part: Inline) -> str:
        return part.text if isinstance(part, Run) else f"[{part.target}]" if isinstance(part, CrossReference) else "*"

    return "".join(map(shown, paragraph.content))


def tables(report: Report) -> dict[str, list[list[str]]]:
    """Every table's rows as text, the head first."""
    return {
        block.key: [list(block.header), *([cell[0].text for cell in row] for row in block.rows)]
        for block in report.blocks
        if isinstance(block, Table)
    }


def everything(report: Report) -> str:
    """All text of a report in one string."""
    return repr(report).replace("\\xa0", "\u00a0")


def test_the_chapter_of_the_sample() -> None:
    """Introduction and questions, themes in her order under her headings, lead-in first and summary last."""
    report = built(sample(), overview=False, codebook=False, participants=False, analysis="none").report

    assert outline(report) == [
        "Innledning",
        "- I dette kapittelet presenteres funnene fra fire intervjuer.",
        "- Først beskrives hvordan deltakerne fant en plass i koret, deretter hva fellesskapet krever av dem.",
        "  Forskningsspørsmål",
        "Å finne en plass i klangen",
        "- Deltakerne beskrev veien inn i koret som noe som tok tid.",
        f"- Torsdagen var for flere et fristed. En av dem sa det slik: «{SHORT_ANSWER}» (Informant\u00a01)",
        "- Andre la vekt på dette: «nobody asked me to be good at it» (Informant\u00a02) og det gikk igjen.",
        "  Egen stemme",
        f"> {LONG_ANSWER}",
        "- Plassen i koret ble funnet ved å lytte, ikke ved å bli god.",
        "Forpliktelse",
        "> Vi er uenige om alt mulig, men ikke der inne. / Der inne er det takta som bestemmer.",
    ]
    assert any(isinstance(block, NumberedList) and len(block.items) == 2 for block in report.blocks)


def test_documents_that_are_not_included_leave_no_trace() -> None:
    """A golden unit of the pilot is nowhere: not as quote, in no table, in no count."""
    report = built(sample(), analysis="all", show_counts=True).report

    assert "aldri skal på trykk" not in everything(report)
    assert "3\u00a0deltakere" not in everything(report)


def test_attributes_marked_never_export_are_in_no_export() -> None:
    """Neither the value nor the name of a flagged attribute is in the report."""
    report = built(sample()).report

    assert tables(report)["participants"][0] == ["Deltaker", "Alder", "Rolle"]
    assert "Skjult AS" not in everything(report)
    assert "Arbeidssted" not in everything(report)


def test_an_inline_quote_without_its_full_stop_gets_one() -> None:
    """A sentence that ends in a label is ended; one that goes on is not; an ended one gets no second stop."""
    maker = ProjectMaker()
    theme = maker.node("Tema", THEME)
    person = maker.participant("A")
    row = maker.interview("Intervju 1", [("A", "uten punktum og Med punktum.")], {"A": person})
    bare, ended = maker.unit(row, "uten punktum", theme), maker.unit(row, "Med punktum.", theme)
    for text, unit in (("Hun sa:", bare), ("Hun gjentok", bare), (", så stille. Til slutt:", ended)):
        maker.outline_text(theme, text)
        maker.outline_quote(theme, unit)
    maker.outline_text(theme, "Ny setning.")

    report = built(maker, participants=False, overview=False, codebook=False, analysis="none").report

    assert outline(report) == [
        "Tema",
        "- Hun sa: «uten punktum» (A).",
        "- Hun gjentok «uten punktum» (A), så stille. Til slutt: «Med punktum.» (A)",
        "- Ny setning.",
    ]


def test_counts_are_shown_only_when_asked_for() -> None:
    """Reflexive thematic analysis gets no numbers by default."""
    assert "deltakere (" not in everything(built(sample()).report)
    assert "2\u00a0av\u00a03 deltakere (de fleste)." in everything(built(sample(), show_counts=True).report)


def test_codes_without_a_theme_and_themes_without_codes_are_in_one_report() -> None:
    """Code-first and theme-first work end in the same chapter; a theme with nothing under it is only a heading."""
    maker = ProjectMaker()
    person = maker.participant("A")
    row = maker.interview("Intervju 1", [("A", "Rett på temaet. Bare en kode. Uten merke.")], {"A": person})
    maker.unit(row, "Rett på temaet.", maker.node("Tema", THEME), golden=True)
    maker.node("Tomt tema", THEME)
    maker.unit(row, "Bare en kode.", maker.node("Løs kode"), golden=True)
    maker.unit(row, "Uten merke.", maker.node("Taus kode"))

    report = built(maker, participants=False, overview=False, codebook=False, analysis="none").report

    assert outline(report) == [
        "Tema",
        "- «Rett på temaet.» (A)",
        "Tomt tema",
        "Koder uten tema",
        "  Løs kode",
        "- «Bare en kode.» (A)",
    ]


def test_a_project_of_codes_alone_has_codes_as_headings() -> None:
    """Before there is any theme the report still shows what has been chosen."""
    maker = ProjectMaker()
    person = maker.participant("A")
    row = maker.interview("Intervju 1", [("A", "Bare en kode.")], {"A": person})
    maker.unit(row, "Bare en kode.", maker.node("Kode"), golden=True)

    assert outline(built(maker).report)[:2] == ["Kode", "- «Bare en kode.» (A)"]


def test_a_group_under_two_themes_is_written_once() -> None:
    """The second place refers to the first by a cross-reference."""
    maker = ProjectMaker()
    first, second = maker.node("Makt", THEME), maker.node("Tillit", THEME)
    shared = maker.node("Rom", GROUP, first)
    maker.summary(shared, "lead_in", "Om rommet.")
    maker.project.node_links.put(9, replace(maker.project.node_links[1], id=9, parent=second))

    lines = outline(built(maker, overview=False, codebook=False).report)

    assert lines == ["Makt", "  Rom", "- Om rommet.", "Tillit", "  Rom", f"- Omtalt under [node-{shared}]."]


def test_the_analytic_text_stands_in_the_chapter_where_the_method_ends_in_it() -> None:
    """After the lead-in, before the quotes. Condensates and the theme sheet are for tables, and make no section."""
    for method, stands in (("stc", True), ("reflexive_ta", False)):
        maker = ProjectMaker(method=method)
        person = maker.participant("A")
        row = maker.interview("Intervju 1", [("A", "Jeg gikk alene.")], {"A": person})
        theme = maker.node("Alene", THEME)
        maker.unit(row, "Jeg gikk alene.", theme, golden=True)
        maker.summary(theme, "analytic", "Deltakerne gikk alene.")
        maker.summary(theme, "condensate", "Jeg går alltid alene.")
        maker.summary(theme, "lead_in", "Om å gå.")

        lines = outline(built(maker, overview=False, codebook=False, participants=False, analysis="none").report)

        analytic = ["- Deltakerne gikk alene."] if stands else []
        assert lines[:2] == ["Alene", "- Om å gå."]
        assert lines[2:-1] == analytic


def test_headings_may_carry_the_theme_number() -> None:
    """The prefix counts themes, not the introduction."""
    lines = outline(built(sample(), theme_prefix=True).report)

    assert "Tema 1: Å finne en plass i klangen" in lines
    assert "Tema 2: Forpliktelse" in lines


def test_an_empty_project_makes_an_empty_report() -> None:
    """No theme, no quote, no participant: a title and nothing else, no break, no empty table."""
    report = built(ProjectMaker()).report

    assert (report.title, report.blocks) == ("Å finne tonen", ())


def test_the_report_never_ends_or_begins_with_an_empty_page() -> None:
    """A landscape appendix alone follows the title directly; nothing follows the last table."""
    report = built(sample(), only=frozenset(["overview", "codebook", "participants", "analysis"])).report

    assert isinstance(report.blocks[0], Section)
    assert isinstance(report.blocks[-1], Table)


def test_the_overview_groups_codes_by_theme_and_group() -> None:
    """A column for each level by its name, in tree order; every row holds its theme, writers merge equal cells."""
    report = built(sample()).report
    overview = next(block for block in report.blocks if isinstance(block, Table) and block.key == "overview")

    assert tables(report)["overview"] == [
        ["Tema", "Kodegruppe", "Kode"],
        ["Tilhørighet", "Egen stemme", "Å tørre å bli hørt"],
        ["Tilhørighet", "", "Fri fra hverdagen"],
        ["Forpliktelse", "", "Å bli savnet"],
    ]
    assert overview.continues() == [0, 1, 0]


def test_the_codebook_holds_what_has_been_written() -> None:
    """All nodes once in tree order; columns no code uses are left out, the definition always stands."""
    maker = ProjectMaker()
    maker.node("Kode", CODE, maker.node("Tema", THEME), include="Dette")

    assert tables(built(maker).report)["codebook"] == [
        ["Kode", "Definisjon", "Inkluderer"],
        ["Tema", "", ""],
        ["Kode", "", "Dette"],
    ]


def test_a_code_without_a_theme_does_not_look_as_if_it_had_the_last_one() -> None:
    """A dash stands over it in the codebook, as in the overview; over none where no theme is above."""
    maker = ProjectMaker()
    maker.node("Løs", CODE)
    maker.node("Også løs", CODE)
    assert [row[0] for row in tables(built(maker).report)["codebook"]] == ["Kode", "Løs", "Også løs"]

    maker.node("I tema", CODE, maker.node("Tema", THEME))
    names = [row[0] for row in tables(built(maker).report)["codebook"]]
    assert names == ["Kode", "Tema", "I tema", "–", "Løs", "Også løs"]


def test_the_analysis_table_goes_from_unit_to_theme() -> None:
    """Examples take one unit of each combination of codes, golden ones first; all takes a table per theme."""
    maker = sample()

    examples = tables(built(maker).report)["analysis"]
    full = tables(built(maker, analysis="all").report)

    assert examples[0] == [
        "Deltaker",
        "Avsnitt",
        "Meningsenhet",
        "Kondensert meningsenhet",
        "Kode",
        "Kodegruppe",
        "Tema",
    ]
    assert [row[2] for row in examples[1:]] == [
        LONG_ANSWER,
        SHORT_ANSWER,
        "Informant 3: Vi er uenige om alt mulig, men ikke der inne.\nInformant 1: Der inne er det takta som bestemmer.",
    ]
    assert [row[4:] for row in full["analysis-1"][1:]] == [
        ["Å tørre å bli hørt", "Egen stemme", "Tilhørighet"],
        ["Fri fra hverdagen", "", "Tilhørighet"],
        ["Fri fra hverdagen", "", "Tilhørighet"],
    ]
    assert len(full["analysis-3"]) == 3


def test_she_is_told_what_to_look_at() -> None:
    """Quotes left out, used twice, without a participant or from one who has withdrawn are counted."""
    maker = sample()
    maker.project.participants.put(2, replace(maker.project.participants[2], consent="withdrawn"))
    maker.outline_quote(1, 2)
    maker.outline_quote(1, 6)
    stranger = maker.interview("Intervju 9", [("X", "Hvem er jeg?")], {})
    maker.outline_quote(1, maker.unit(stranger, "Hvem er jeg?"))

    notes = {note.code: note.count for note in built(maker).notes}

    assert isinstance(maker.project.participants[2], Participant)
    assert notes == {"unattributed_quotes": 1, "consent_withdrawn": 1, "quotes_left_out": 1, "quoted_twice": 1}


def test_a_code_under_no_theme_is_no_unwritten_theme() -> None:
    """Only themes that stand in the chapter with a bare heading are told of; a loose code does not stand in it."""
    maker = ProjectMaker()
    theme = maker.node("Å ha noen", THEME)
    maker.node("Hjelp fra venner", CODE)

    assert {note.code: note.count for note in built(maker).notes} == {"empty_sections": 1}

    maker.add(Summary, node=theme, kind="lead_in", text="De som flytter, vil ha noen.")

    assert built(maker).notes == ()


def test_a_unit_emptied_by_corrections_is_left_out() -> None:
    """A golden unit whose words were deleted from the transcript gives no empty quotation marks."""
    maker = sample()
    span = maker.project.spans_of(1)[0]
    maker.project.spans.put(span.id, replace(span, at_to=span.at_from))

    assert not any(line in (">", "> ", "- «»") for line in outline(built(maker).report))


def test_settings_start_from_the_project() -> None:
    """Language, style and threshold come from the project's card; unknown values and languages fall back."""
    maker = ProjectMaker(language="nn", quote_style="multi_turn", inline_limit=30)
    odd = ProjectMaker(language="fr", quote_style="?")
    near = ProjectMaker(language="sv")

    assert settings_of(maker.project) == ReportSettings(language="nn", quote_style="multi_turn", inline_limit=30)
    assert settings_of(odd.project) == ReportSettings(language="en")
    assert settings_of(near.project) == ReportSettings(language="nb")


def test_the_parts_she_chose_are_the_projects() -> None:
    """A part left out, one put elsewhere and a heading on another level are what the report goes by."""
    maker = ProjectMaker()
    theme = maker.node("Tema", THEME)
    maker.add(ReportPart, key="codebook", said="out")
    maker.add(ReportPart, key="overview", position=0)
    maker.add(ReportPart, node=theme, level=2, numbered=False)
    maker.add(ReportForm, counting="both")

    assert settings_of(maker.project) == ReportSettings(
        said={"codebook": False},
        order=("overview",),
        levels={theme: 2},
        unnumbered=frozenset([theme]),
        counting="both",
    )
