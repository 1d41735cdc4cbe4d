"""Figures in both files: vectors, captions that count, a sentence for those who cannot see, the same bytes twice."""

import io
import struct
import zlib

import pikepdf
from lxml import etree
from pikepdf import Name, pdfa

from annotator.reporting.docx.writer import write_docx
from annotator.reporting.drawing import Band, Box, Drawing, Line, Words, labelled
from annotator.reporting.model import CrossReference, Figure, Heading, ListOfFigures, Paragraph, Report, Run, Spoken
from annotator.reporting.pdf.figure import png_of
from annotator.reporting.pdf.fonts import family_for
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.texts import texts_of
from tests.reporting.reading import W, document_of, flowing, lines_of, needs_poppler, parts_of, pdf_text, schema_errors

DRAWING = Drawing(
    400,
    220,
    (
        Band((20, 90, 20), (200, 150, 10), "#E0C0A0"),
        Line(((130, 35), (250, 120)), tip=True),
        *labelled(Box(10, 10, 120, 50, "#DDEEFF", "#3366AA", 8), "Tilhørighet & Šaŋŋ <b>", 11, True),
        *labelled(Box(250, 100, 120, 50, "", "#3366AA", 4, dashed=True), "Fri fra hverdagen"),
        Words(20, 200, "Tegn 🙂 utenfor skriften", 10),
    ),
)
FIGURE = Figure("kart", "Tematisk kart", DRAWING, "Kart med «to» temaer.", "Laget av veggen.")
BLOCKS = (
    ListOfFigures("Figurliste"),
    Heading("Funn"),
    Paragraph((Run("Se "), CrossReference("kart"), Run("."))),
    FIGURE,
    Figure("kart2", "Det samme en gang til", DRAWING, "Igjen."),
)
REPORT = Report("Kart", "nb", BLOCKS)


def docx(report: Report = REPORT) -> bytes:
    """The Word file."""
    stream = io.BytesIO()
    write_docx(report, stream)
    return stream.getvalue()


def pdf(report: Report = REPORT) -> bytes:
    """The PDF file."""
    stream = io.BytesIO()
    write_pdf(report, stream)
    return stream.getvalue()


def test_word_has_vectors_and_a_picture() -> None:
    """Each figure is an inline drawing with a picture and the same as SVG, its words told and its caption below."""
    made = docx()
    parts = parts_of(made)
    described = [node.get("descr") for node in document_of(made).iter() if str(node.tag).endswith("}docPr")]
    lines = lines_of(made)

    assert schema_errors(made) == []
    assert sorted(name for name in parts if "media" in name) == [
        *("word/media/figure1.png", "word/media/figure1.svg", "word/media/figure2.png", "word/media/figure2.svg"),
    ]
    assert described == ["Kart med «to» temaer.", "Igjen."]
    assert lines.index("Caption: Figur\u00a01. Tematisk kart") < lines.index("Tabellnote: Merknad. Laget av veggen.")
    assert b"<svg" in parts["word/media/figure1.svg"]
    assert etree.fromstring(parts["word/media/figure1.svg"]).get("font-family") == "Times New Roman"
    assert b"image/svg+xml" in parts["[Content_Types].xml"]


def test_captions_of_figures_count_by_themselves() -> None:
    """A sequence of its own, a list of figures with entries in place, and a reference that names the figure."""
    made = docx()
    fields = [" ".join((node.text or "").split()) for node in document_of(made).iter(f"{W}instrText")]

    assert [field for field in fields if field.startswith("SEQ")] == ["SEQ Figur \\* ARABIC"] * 2
    assert 'TOC \\h \\z \\c "Figur"' in fields
    assert "Normal: Se Figur\u00a01." in lines_of(made)
    assert "TableofFigures: Figur\u00a02. Det samme en gang til" in [
        line.replace("Of", "of") for line in lines_of(made)
    ]


def test_the_picture_is_the_drawing() -> None:
    """A PNG of three colours, as wide as the drawing at its resolution, not blank."""
    png = png_of(DRAWING, family_for("Times New Roman"))
    wide, high = struct.unpack(">II", png[16:24])
    at = png.index(b"IDAT")
    pixels = zlib.decompress(png[at + 4 : at + 4 + struct.unpack(">I", png[at - 4 : at])[0]])

    assert png.startswith(b"\x89PNG")
    assert abs(wide / high - DRAWING.width / DRAWING.height) < 0.01
    assert len(pixels) == high * (3 * wide + 1)
    assert len(set(pixels)) > 20


def test_the_page_has_native_shapes_and_words() -> None:
    """No picture is in the PDF; it passes the archive check and is a Figure with its sentence."""
    made = pdf()
    with pikepdf.open(io.BytesIO(made)) as opened:
        figures = [e for e in opened.Root.StructTreeRoot.K[0].K if Name.Figure == e.S]
        images = [image for page in opened.pages for image in page.get_images()]

        assert [str(figure.Alt) for figure in figures] == ["Kart med «to» temaer.", "Igjen."]
        assert images == []
    assert pdfa.validate_written(io.BytesIO(made), "2b").passed


@needs_poppler
def test_the_words_of_a_figure_are_found() -> None:
    """They are text, also those outside Latin-1; what has no form is a box, and is counted."""
    shown = flowing(pdf_text(pdf()))

    assert "Tilhørighet & Šaŋŋ <b>" in shown
    assert "Tegn □ utenfor skriften" in shown
    assert "Figur 2. Det samme en gang til" in shown
    stream = io.BytesIO()
    assert write_pdf(REPORT, stream).missing == (("🙂", 2),)


def test_the_same_figure_makes_the_same_bytes() -> None:
    """In both files."""
    assert docx() == docx()
    assert pdf() == pdf()


@needs_poppler
def test_a_figure_larger_than_a_page_is_made_smaller() -> None:
    """However large a wall is; its caption and the heading above it are on its page."""
    large = Figure("f", "Stort", Drawing(4000, 9000, DRAWING.shapes), "Stort.")
    report = Report("T", "nb", (Heading("En"), large))
    pages = [flowing(page) for page in pdf_text(pdf(report)).split("\f")]

    assert [("En" in page, "Figur 1. Stort" in page) for page in pages[:2]] == [(False, False), (True, True)]
    assert schema_errors(docx(report)) == []


def test_the_leak_check_reads_figures() -> None:
    """Caption, note, sentence and every word in the drawing."""
    texts = [text.text for text in texts_of(REPORT)]

    assert {"Tematisk kart", "Laget av veggen.", "Kart med «to» temaer.", "Fri fra hverdagen"} <= set(texts)


@needs_poppler
def test_coded_words_are_underlined_on_a_colour_in_both() -> None:
    """Two stretches on one line each have their line; the words read on without a gap."""
    runs = (Run("Vi "), Run("går ut", shade="#BBDDFF"), Run(" og "), Run("kommer hjem", shade="#FFDDBB"), Run("."))
    report = Report("T", "nb", (Spoken(runs, "P01"),))
    made = docx(report)
    shades = [node.get(f"{W}fill") for node in document_of(made).iter(f"{W}shd")]

    assert schema_errors(made) == []
    assert shades == ["BBDDFF", "FFDDBB"]
    assert len(list(document_of(made).iter(f"{W}u"))) == 2
    assert "P01: Vi går ut og kommer hjem." in flowing(pdf_text(pdf(report)))
    with pikepdf.open(io.BytesIO(pdf(report))) as opened:
        drawn = [str(operator) for _, operator in pikepdf.parse_content_stream(opened.pages[0])]
    assert drawn.count("l") == 2
    assert drawn.count("re") >= 2
