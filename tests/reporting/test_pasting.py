"""Blocks on the clipboard: Word's own styles by name, plain text beside, nothing lost and nothing taken for markup."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from annotator.reporting.chapter import build_report, entry_blocks
from annotator.reporting.model import BlockQuote, Footnote, Heading, Paragraph, QuoteTurn, Run, Table, cell
from annotator.reporting.outline import outline
from annotator.reporting.parts import PARTS
from annotator.reporting.pasting import as_html, as_plain
from annotator.reporting.rtf import as_rtf
from annotator.reporting.settings import ReportSettings, section_key
from tests.reporting.project_maker import GROUP, LONG_ANSWER, THEME, ProjectMaker, sample

LOOK = ReportSettings(quote_style="italic_block").look


class Text(HTMLParser):
    """The words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def words_in(html: str) -> str:
    """What a reader sees of HTML."""
    found = Text()
    found.feed(re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL))
    return " ".join(" ".join(found.parts).replace("\u00a0", " ").split())


def test_quotes_have_the_style_word_knows() -> None:
    """A block is a paragraph of `Quote`, its label a character style of ours; italics are the style's."""
    quote = BlockQuote((QuoteTurn((Run("Jeg gikk", "quote"),), "P01"),), (Run(" (P01)", "label"),))
    html = as_html([quote], LOOK, "nb")

    assert '<p class="MsoQuote">P01: Jeg gikk<span class="Label"> (P01)</span></p>' in html
    assert "mso-style-name:Quote" in html
    assert 'mso-style-name:"Sitatreferanse"' in html
    assert "font-style:italic" in html
    assert as_plain([quote]) == "P01: Jeg gikk (P01)"


def test_signs_of_markup_are_words() -> None:
    """What stands in a transcript is never taken for HTML; a footnote becomes words in brackets."""
    paragraph = Paragraph((Run("a <b> & «c»"), Footnote((Run("forklart"),))))
    html = as_html([paragraph], LOOK, "nb")

    assert "a &lt;b&gt; &amp; «c»" in html
    assert "[forklart]" in html
    assert as_plain([paragraph]) == "a <b> & «c» [forklart]"


def test_a_table_has_its_caption_and_shows_equal_cells_once() -> None:
    """As in the file; tabs between cells in plain text, where every row is whole."""
    rows = ((cell("Tema"), cell("a")), (cell("Tema"), cell("b")))
    table = Table("t", "Oversikt", ("Tema", "Kode"), rows, (0.5, 0.5), grouped=1)
    html = as_html([table], LOOK, "nb")

    assert html.count("Tema") == 2
    assert "MsoCaption" in html
    assert as_plain([table]).splitlines() == ["Oversikt", "Tema\tKode", "Tema\ta", "Tema\tb"]


def test_a_section_is_copied_whole() -> None:
    """With its sub-themes and nothing of its neighbours, even where it is left out of the report."""
    project = sample().project
    settings = ReportSettings()
    theme = next(entry for entry in outline(project, settings) if entry.node is not None)
    blocks = entry_blocks(project, ReportSettings(said={theme.key: False}), theme.key)
    html = as_html(blocks, LOOK, "nb")

    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Å finne en plass i klangen",
        "Egen stemme",
    ]
    assert "<h2>Egen stemme</h2>" in html
    assert LONG_ANSWER in words_in(html)
    assert LONG_ANSWER in as_plain(blocks)


def test_a_group_under_two_themes_is_named_where_it_is_copied_alone() -> None:
    """In the report a reference leads to it; on the clipboard its name stands there, in every form."""
    maker = ProjectMaker()
    first, second = maker.node("Makt", THEME), maker.node("Tillit", THEME)
    shared = maker.node("Rom", GROUP, first)
    maker.summary(shared, "lead_in", "Om rommet.")
    maker.project.node_links.put(9, replace(maker.project.node_links[1], id=9, parent=second))
    blocks = entry_blocks(maker.project, ReportSettings(), section_key(second))

    assert "Omtalt under Rom." in as_plain(blocks)
    assert "Omtalt under Rom." in words_in(as_html(blocks, LOOK, "nb"))
    assert b"Omtalt under Rom." in as_rtf(blocks, LOOK, "nb")


def test_every_entry_can_be_copied() -> None:
    """Each part the report can have gives the words it has there."""
    project = sample().project
    settings = ReportSettings(said=dict.fromkeys((part.key for part in PARTS), True))
    whole = as_plain(build_report(project, settings).report.blocks)
    for entry in outline(project, settings):
        blocks = entry_blocks(project, settings, entry.key)
        for block in blocks:
            if not isinstance(block, Heading):
                assert as_plain([block]) in whole
