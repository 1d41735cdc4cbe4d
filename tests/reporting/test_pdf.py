"""The PDF file: archivable, tagged, with outline, contents, footnotes and page numbers (requirement C10)."""

import io
import re
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Name, pdfa
from reportlab.lib.styles import ParagraphStyle

from annotator.reporting.chapter import build_report
from annotator.reporting.model import (
    BlockQuote,
    CrossReference,
    Footnote,
    Heading,
    ListOfTables,
    Look,
    PageBreak,
    Paragraph,
    QuoteTurn,
    Report,
    Run,
    Section,
    Table,
    Toc,
    cell,
)
from annotator.reporting.pdf.fonts import Glyphs, family_for
from annotator.reporting.pdf.text import Piece, text
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.settings import STYLES
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import HARD_TEXTS, ProjectMaker, hard, sample, words
from tests.reporting.reading import flowing, needs_poppler, pdf_text


def written(report: Report) -> bytes:
    """The report as the bytes of a PDF file."""
    stream = io.BytesIO()
    write_pdf(report, stream)
    return stream.getvalue()


def chapter(maker: ProjectMaker, **settings: Any) -> bytes:
    """The project's chapter as the bytes of a PDF file."""
    return written(build_report(maker.project, chosen(**settings)).report)


def tree(pdf: pikepdf.Pdf) -> list[str]:
    """The kinds of all structure elements, top down, indented."""

    def below(element: Any, depth: int) -> list[str]:
        if not isinstance(element, pikepdf.Dictionary) or Name.S not in element:
            return []
        found = [" " * depth + str(element.S)[1:]]
        for child in element.get(Name.K, []):
            found += below(child, depth + 1)
        return found

    return below(pdf.Root.StructTreeRoot.K[0], 0)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_passes_the_archive_check(style: Any) -> None:
    """PDF/A-2b by pikepdf's allow-list, with all fonts embedded."""
    report = pdfa.validate_written(io.BytesIO(chapter(sample(), quote_style=style, analysis="all")), "2b")

    assert report.passed, report.findings


def test_the_file_is_tagged_and_tells_its_language() -> None:
    """Every page has its structure, the title is shown, the language is known."""
    with pikepdf.open(io.BytesIO(chapter(sample()))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "nb-NO"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == "Å finne tonen"
        assert list(pdf.docinfo.keys()) == ["/Title"]
        assert [page.obj.StructParents for page in pdf.pages] == list(range(len(pdf.pages)))


def test_every_marked_content_has_its_element() -> None:
    """The parent tree holds one element for each id that is drawn, on each page, and nothing drawn is untagged text."""
    with pikepdf.open(io.BytesIO(chapter(sample(), quote_style="italic_footnote"))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for at, page in enumerate(pdf.pages):
            depth, ids = 0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
                if str(operator) == "BDC":
                    ids.append(int(operands[1].MCID))
                assert depth == 1 or str(operator) != "Tj"
            assert ids == list(range(len(numbers[2 * at + 1])))


def test_the_structure_is_that_of_the_text() -> None:
    """Headings, quotes, notes, and a table whose head is told once however many pages it takes."""
    rows = tuple((cell("A"), cell(f"rad {n}")) for n in range(80))
    note = Footnote((Run("Merk."),))
    blocks = (
        Toc("Innhold"),
        Heading("Funn"),
        BlockQuote((QuoteTurn((Run("All is well.", "quote", "en"),)),), (Run(" (A)", "label"), note)),
        Table("t", "Tabell", ("G", "K"), rows, (0.5, 0.5), grouped=1),
    )
    with pikepdf.open(io.BytesIO(written(Report("Tittel", "nb", blocks)))) as pdf:
        kinds = tree(pdf)
        quote = next(e for e in pdf.Root.StructTreeRoot.K[0].K if Name.BlockQuote == e.S)

        assert len(pdf.pages) > 1
        assert kinds[:8] == ["Document", " P", " P", " TOCI", "  Link", " H1", " BlockQuote", " Caption"]
        assert [kind.strip() for kind in kinds].count("TH") == 2
        assert [kind.strip() for kind in kinds].count("TD") == 160
        assert " Note" in kinds
        assert str(quote.Lang) == "en-GB"


@needs_poppler
def test_a_text_that_ends_several_rows_is_set_once() -> None:
    """The condensate beside its units is printed where it begins, over page ends too; the structure keeps its cells."""
    rows = tuple((cell(f"enhet {n}"), cell("Felles kondensat. " * 6)) for n in range(90))
    pdf = written(Report("T", "nb", (Table("t", "T", ("E", "K"), rows, (0.5, 0.5), closing=1),)))
    shown = flowing(pdf_text(pdf))

    assert shown.count("Felles kondensat.") == 6
    assert all(f"enhet {n}" in shown for n in range(90))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [kind.strip() for kind in tree(opened)].count("TD") == 180


def test_the_outline_is_the_headings() -> None:
    """Bookmarks with numbers, nested by level even where a level is skipped."""
    blocks = (Heading("En"), Heading("Dypt", 3), Heading("To", 2), Heading("Vedlegg", 1, numbered=False))
    with pikepdf.open(io.BytesIO(written(Report("T", "nb", blocks)))) as pdf, pdf.open_outline() as outline:
        shown = [(item.title, [child.title for child in item.children]) for item in outline.root]

    assert [title for title, _ in shown] == ["1 En", "Vedlegg"]
    assert shown[0][1][-1] == "1.1 To"


def test_hard_texts_can_be_set() -> None:
    """Markup, controls, a 200-character name and a 3,000-word quote as block and as table row."""
    with pikepdf.open(io.BytesIO(chapter(hard(), analysis="all"))) as pdf:
        assert len(pdf.pages) > 10


def test_a_row_of_several_pages_is_broken_at_any_height() -> None:
    """Whatever stands above it, a cell of 3,000 words is set, also twice in a row and beside short cells."""
    row = (cell("kort"), cell(words(3000)))
    for lines in range(0, 45, 4):
        blocks = (
            *(Paragraph((Run("linje"),)) for _ in range(lines)),
            Table("t", "T", ("A", "B"), ((cell("a"), cell("b")), row, row, (cell("c"), cell("d"))), (0.2, 0.8)),
        )
        with pikepdf.open(io.BytesIO(written(Report("T", "nb", blocks)))) as pdf:
            assert [kind.strip() for kind in tree(pdf)].count("TH") == 2


def test_an_empty_project_is_one_page() -> None:
    """Nothing but a title is a valid file."""
    with pikepdf.open(io.BytesIO(chapter(ProjectMaker()))) as pdf:
        assert len(pdf.pages) == 1


def test_many_headings_without_text_share_pages() -> None:
    """Sixty themes that are only names take few pages; contents without headings take no title."""
    headings = tuple(Heading(f"Tema {n}") for n in range(60))
    with pikepdf.open(io.BytesIO(written(Report("T", "nb", headings)))) as pdf:
        assert len(pdf.pages) <= 6
    with pikepdf.open(io.BytesIO(written(Report("T", "nb", (Toc("Innhold"),))))) as pdf:
        assert tree(pdf) == ["Document", " P"]


def test_missing_characters_are_replaced_and_counted() -> None:
    """A box for each; joiners and selectors go unseen; a narrow no-break space has a stand-in."""
    glyphs = Glyphs(family_for("Times New Roman"))

    assert glyphs.safe("Ŋ æ 5\u202f000 👩\u200d🎓\ufe0f 乐乐") == "Ŋ æ 5\u00a0000 □□ □□"
    assert dict(glyphs.missing) == {"👩": 1, "🎓": 1, "乐": 2}


def test_all_norwegian_and_sami_letters_are_in_the_fonts() -> None:
    """Nothing a Norwegian transcript holds is replaced, in either typeface."""
    text = "ÆØÅæøå ÁČĐŊŠŦŽáčđŋšŧž ÄÖäöÏï Ǥǥ Ǩǩ Ʒʒ «»‘’“”„–—…·•§°½×−€"
    for font in ("Times New Roman", "Arial"):
        glyphs = Glyphs(family_for(font))
        glyphs.safe(text)
        assert dict(glyphs.missing) == {}


def test_sans_faces_are_used_for_sans_fonts() -> None:
    """Arial becomes Liberation Sans, anything unknown Serif."""
    for font, kind in (("Arial", b"LiberationSans"), ("Garamond", b"LiberationSerif")):
        with pikepdf.open(io.BytesIO(written(Report("T", "nb", (Heading("H"),), Look(font=font))))) as pdf:
            fonts = {
                str(obj.BaseFont) for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and Name.BaseFont in obj
            }
        assert fonts
        assert all(kind.decode() in name for name in fonts)


def test_links_lead_to_tables_and_headings() -> None:
    """Every entry of the contents and every cross-reference is a link with an element of its own."""
    blocks = (
        Toc("Innhold"),
        ListOfTables("Tabelliste"),
        Heading("Funn", key="f"),
        Paragraph((CrossReference("t"), Run(" "), CrossReference("f"), CrossReference("borte"))),
        Table("t", "T", ("A",), ((cell("1"),),), (1.0,)),
    )
    with pikepdf.open(io.BytesIO(written(Report("T", "nb", blocks)))) as pdf:
        assert len(pdf.pages[0].Annots) == 4
        assert [kind.strip() for kind in tree(pdf)].count("Link") == 4


@needs_poppler
@pytest.mark.poppler
def test_all_quotes_can_be_read_from_the_file() -> None:
    """What the file shows can be copied out again, letter by letter."""
    shown = flowing(pdf_text(chapter(hard(), codebook=False, overview=False, analysis="none")))

    assert "Han sa <b>nei</b> & <[?]> mens 3 < 4." in shown
    assert HARD_TEXTS[1] in shown
    assert "Linje én linje to med rusk og tabulator." in shown
    assert re.sub(r" Side \d+ av \d+ ", " ", shown).count(words(3000)) == 1


@needs_poppler
@pytest.mark.poppler
@pytest.mark.parametrize(
    ("language", "form"), [("nb", "Side {} av {}"), ("nn", "Side {} av {}"), ("en", "Page {} of {}")]
)
def test_every_page_tells_its_number_and_their_count(language: str, form: str) -> None:
    """Also on lying pages, and the contents name the page a heading is on."""
    pages = pdf_text(chapter(sample(), language=language), "-layout").split("\f")[:-1]

    assert [page.split("\n")[-2].strip() for page in pages] == [
        form.format(n, len(pages)) for n in range(1, len(pages) + 1)
    ]
    for line in pages[0].split("\n"):
        entry = re.fullmatch(r"\s*(?:[\d.]+\s+)?(\S.*?)[ .]+ (\d+)", line)
        if entry:
            assert entry[1] in pages[int(entry[2]) - 1]


@needs_poppler
@pytest.mark.poppler
def test_footnotes_stand_on_the_page_that_calls_them() -> None:
    """However the text falls, each note is at the foot of its own page and covers no text."""
    filler = [Paragraph((Run(words(30)), Footnote((Run(f"Note nummer {n}. {words(60)}"),)))) for n in range(40)]
    marked = [Paragraph((Run(f"Anrop {n}: "), *p.content)) for n, p in enumerate(filler)]
    pages = pdf_text(written(Report("T", "nb", tuple(marked))), "-raw").split("\f")[:-1]

    for page in pages:
        assert re.findall(r"Anrop (\d+):", page) == re.findall(r"Note nummer (\d+)\.", page)
    assert sum(len(re.findall("Anrop", page)) for page in pages) == 40


@needs_poppler
@pytest.mark.poppler
def test_a_group_is_named_again_on_the_next_page() -> None:
    """A table's group that goes on over a page break is told again at the top."""
    rows = tuple((cell("Gruppen"), cell(f"rad {n}")) for n in range(100))
    report = Report("T", "nb", (Section(True), Table("t", "T", ("G", "K"), rows, (0.5, 0.5), grouped=1)))
    pages = pdf_text(written(report), "-layout").split("\f")[:-1]

    assert len(pages) > 2
    assert [page.count("Gruppen") for page in pages] == [1] * len(pages)
    assert all(re.search(r"^\s*G\s+K$", page, re.MULTILINE) for page in pages)


@needs_poppler
@pytest.mark.poppler
def test_a_heading_is_never_alone_at_the_foot_of_a_page() -> None:
    """Wherever it falls, text follows a heading on its page, also under two headings."""
    for lines in range(15, 40):
        blocks = [Paragraph((Run("linje"),)) for _ in range(lines)]
        report = Report("T", "nb", (*blocks, Heading("Over"), Heading("Under", 2), Paragraph((Run(words(60)),))))
        for page in pdf_text(written(report), "-raw").split("\f"):
            if "Over" in page:
                assert "1.1 Under\n" + words(60)[:20] in page


@needs_poppler
@pytest.mark.poppler
def test_page_breaks_and_title_first(tmp_path: Path) -> None:
    """A page break is one page break; a path works as a stream does."""
    path = tmp_path / "a.pdf"
    result = write_pdf(Report("Tittel", "nb", (Paragraph((Run("en"),)), PageBreak(), Paragraph((Run("to"),)))), path)

    assert result.pages == 2
    assert [page.split("\n")[0] for page in pdf_text(path.read_bytes()).split("\f")[:2]] == ["Tittel", "to"]


def test_a_text_broken_between_lines_goes_on_without_an_empty_one() -> None:
    """On the next page the rest begins at the top, as high as its own lines."""
    style = ParagraphStyle("cell", fontName="Helvetica", fontSize=10, leading=12)
    whole = text([Piece("\n".join(f"linje {number}" for number in range(10)), "Helvetica")], style)
    whole.wrap(200, 1000)
    first, rest = whole.split(200, 36)
    assert (first.wrap(200, 1000)[1], rest.wrap(200, 1000)[1]) == (36, 84)
    rest.break_lines()
    assert rest.blPara.lines[0].words[0].text == "linje 3"
