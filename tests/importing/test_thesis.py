"""A thesis is read as Word, OpenDocument, PDF or text: paragraphs, styles, italics and pages, or one clear refusal."""

import io
import zipfile
from pathlib import Path

import pytest
from pikepdf import Encryption, Pdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from annotator.importing.errors import (
    DamagedDocument,
    EmptyTranscript,
    EncryptedDocument,
    NotAText,
    ReadingError,
    ThesisTooLarge,
    UnreadableFile,
    UnsupportedFormat,
)
from annotator.importing.thesis import LARGEST_THESIS, read_thesis
from tests.importing.word_files import document, package, paragraph

STYLES = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="Sitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Mitt"><w:name w:val="Langt utdrag"/><w:basedOn w:val="Sitat"/></w:style>
<w:style w:type="paragraph" w:styleId="O1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="I1"><w:name w:val="toc 1"/></w:style>
</w:styles>"""


def styled(style: str, text: str, indent: int = 0) -> str:
    """A paragraph in a style, or standing in by so many twips."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += f'<w:ind w:left="{indent}"/>' if indent else ""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def word(tmp_path: Path, body: str) -> Path:
    """A Word file with our styles."""
    path = tmp_path / "oppgave.docx"
    held = zipfile.ZipFile(io.BytesIO(document(body)))
    with zipfile.ZipFile(path, "w") as made:
        for name in held.namelist():
            if name != "word/styles.xml":
                made.writestr(name, held.read(name))
        made.writestr("word/styles.xml", STYLES)
    return path


WORD_NOTES = """<w:{kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:{kind} w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>{notes}</w:{kind}s>"""


def noted(path: Path, body: str, **notes: dict[int, str]) -> Path:
    """A Word file with footnotes and endnotes by their ids, each the XML of its paragraphs."""
    parts: dict[str, str | bytes] = {}
    held = zipfile.ZipFile(io.BytesIO(document(body)))
    parts |= {name: held.read(name) for name in held.namelist()} | {"word/styles.xml": STYLES}
    for kind, texts in notes.items():
        own = "".join(f'<w:{kind} w:id="{number}">{text}</w:{kind}>' for number, text in texts.items())
        parts[f"word/{kind}s.xml"] = WORD_NOTES.format(kind=kind, notes=own)
    path.write_bytes(package(parts))
    return path


def odt(path: Path, body: str) -> Path:
    """An OpenDocument text."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("text", "text"), ("style", "style"))
    )
    spaces += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    styles = (
        '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
        '<style:style style:name="P2"><style:paragraph-properties fo:margin-left="1.5cm"/></style:style>'
        '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'
    )
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("content.xml", content)
    return path


def pdf(path: Path, pages: list[list[tuple[float, str]]]) -> Path:
    """A PDF of lines at a distance from the margin; an empty line is a gap."""
    canvas = Canvas(str(path), pagesize=A4)
    for number, lines in enumerate(pages, 1):
        y = 780.0
        for left, text in lines:
            canvas.drawString(72 + left, y, text)
            y -= 14
        canvas.drawString(300, 40, str(number))
        canvas.showPage()
    canvas.save()
    return path


def test_word(tmp_path: Path) -> None:
    """Styles by name, also inherited ones, headings, contents, indents, italics of runs and pages."""
    run = "<w:r><w:rPr><w:i/></w:rPr><w:t>helt alene</w:t></w:r>"
    rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
    path = word(
        tmp_path,
        styled("I1", "Innledning 3")
        + styled("O1", "Innledning")
        + paragraph("Hun var ", run, " der.")
        + styled("Sitat", "Et sitat")
        + paragraph(rendered, "Ny side")
        + styled("Mitt", "Et langt utdrag")
        + styled("", "Står inn", 720),
    )

    found = read_thesis(path).paragraphs

    assert [p.kind for p in found] == ["contents", "heading", "text", "quote", "text", "quote", "indented"]
    assert [p.page for p in found] == [1, 1, 1, 1, 1, 2, 2]
    assert [found[2].text[a:b] for a, b in found[2].italics] == ["helt alene"]
    assert found[5].italics == ((0, len("Et langt utdrag")),)


def test_notes_of_word(tmp_path: Path) -> None:
    """After the text, numbered as they are called, with the page and the place of the call; deleted ones are gone."""
    rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
    foot, end = (f'<w:r><w:{kind}noteReference w:id="{{}}"/></w:r>' for kind in ("foot", "end"))
    path = noted(
        tmp_path / "oppgave.docx",
        paragraph("Først", foot.format(7), " og så.")
        + paragraph("<w:del>" + foot.format(5) + "</w:del>", rendered, "Side to", foot.format(3), end.format(3)),
        footnote={3: paragraph("Den andre") + styled("Sitat", "Sitat der"), 5: paragraph("Borte"), 7: paragraph("Én")},
        endnote={3: paragraph("Bakerst")},
    )

    found = [p for p in read_thesis(path).paragraphs if p.note]

    assert [(p.text, p.kind, p.page) for p in found] == [
        ("Én", "text", 1),
        ("Den andre", "text", 2),
        ("Sitat der", "quote", 2),
        ("Bakerst", "text", 2),
    ]
    assert [(p.note.kind, p.note.number, p.note.called, p.note.at) for p in found if p.note] == [
        ("footnote", 1, 0, 5),
        ("footnote", 2, 1, 7),
        ("footnote", 2, 1, 7),
        ("endnote", 1, 1, 7),
    ]


def test_notes_of_open_document(tmp_path: Path) -> None:
    """The same of LibreOffice, whatever sign it shows for them; what surrounds the call stays together."""
    note = (
        '<text:note text:note-class="{}"><text:note-citation>{}</text:note-citation>'
        "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
    )
    body = (
        f"<text:p>Hun sa det{note.format('footnote', '*', 'Én')}.</text:p>"
        f"<text:p>To{note.format('endnote', 'i', 'Bakerst')}{note.format('footnote', '2', 'Den andre')}</text:p>"
    )

    found = read_thesis(odt(tmp_path / "oppgave.odt", body)).paragraphs

    assert [(p.text, p.note and (p.note.kind, p.note.number, p.note.called, p.note.at)) for p in found] == [
        ("Hun sa det.", None),
        ("To", None),
        ("Én", ("footnote", 1, 0, 10)),
        ("Bakerst", ("endnote", 1, 1, 2)),
        ("Den andre", ("footnote", 2, 1, 2)),
    ]


def test_notes_of_pdf(tmp_path: Path) -> None:
    """Small print at the foot whose number stands raised above; a year and a small table stay what they are."""
    canvas = Canvas(str(tmp_path / "oppgave.pdf"), pagesize=A4)
    pages = [
        ("Hun sa «det gikk bra»", "1", " i 1998.", ["1 Dette er en note som går over", "to linjer ved foten."]),
        ("Teksten går videre her", "2", " og her.", ["34 år gammel", "2 Den andre noten."]),
    ]
    for start, sign, end, foot in pages:
        text = canvas.beginText(72, 780)
        text.setFont("Helvetica", 12)
        for _ in range(3):
            text.textLine("En linje av den teksten som det er mest av i oppgaven hennes.")
        for part, size, rise in (("Luft med CO", 12, 0), ("2", 7, -3)):
            text.setFont("Helvetica", size)
            text.setRise(rise)
            text.textOut(part)
        text.setFont("Helvetica", 12)
        text.setRise(0)
        text.textLine(" i.")
        text.textOut(start)
        text.setFont("Helvetica", 7)
        text.setRise(4)
        text.textOut(sign)
        text.setFont("Helvetica", 12)
        text.setRise(0)
        text.textLine(end)
        canvas.drawText(text)
        canvas.setFont("Helvetica", 9)
        for row, line in enumerate(foot):
            canvas.drawString(72, 90 - 11 * row, line)
        canvas.showPage()
    canvas.save()

    found = read_thesis(tmp_path / "oppgave.pdf").paragraphs

    notes = [(p.text, p.page, p.note.number) for p in found if p.note]
    assert notes == [("Dette er en note som går over to linjer ved foten.", 1, 1), ("Den andre noten.", 2, 2)]
    text = " ".join(p.text for p in found if not p.note)
    assert "«det gikk bra» i 1998." in text
    assert "videre her og her." in text
    assert text.count("CO2") == 2
    assert text.endswith("34 år gammel")


def test_open_document(tmp_path: Path) -> None:
    """Paragraphs, headings, the style for quotations, indents, italics, breaks of pages; notes are left out."""
    body = (
        '<text:h>Funn</text:h><text:p text:style-name="P1">Et<text:s text:c="1"/>sitat</text:p>'
        '<text:p text:style-name="P2">Står inn</text:p><text:soft-page-break/>'
        '<text:p>Hun var <text:span text:style-name="T1">helt alene</text:span><text:note>x</text:note> der</text:p>'
    )

    found = read_thesis(odt(tmp_path / "oppgave.odt", body)).paragraphs

    assert [(p.text, p.kind, p.page) for p in found] == [
        ("Funn", "heading", 1),
        ("Et sitat", "quote", 1),
        ("Står inn", "indented", 1),
        ("Hun var helt alene der", "text", 2),
    ]
    assert found[3].italics == ((8, 18),)


def test_pdf(tmp_path: Path) -> None:
    """Lines become paragraphs, over pages too; numbers of pages go, divided words are one, blocks stand in."""
    first = [
        (0, "Dette er en lang linje med vanlig tekst som fyller hele bredden av siden her"),
        (0, "og den fortsetter på neste linje med et ord som er hjemme-"),
        (0, "tjenesten og slutter så."),
        (0, ""),
        (36, "Et sitat som står inn fra margen og går over to"),
        (36, "linjer før det er slutt (P01)."),
        (0, ""),
        (0, "Siste avsnitt på siden som ikke er ferdig når"),
    ]

    found = read_thesis(
        pdf(tmp_path / "oppgave.pdf", [first, [(0, "den neste siden begynner, men blir ferdig her.")]])
    ).paragraphs

    assert [(p.kind, p.page) for p in found] == [("text", 1), ("indented", 1), ("text", 1)]
    assert "hjemme\u00adtjenesten" in found[0].text
    assert found[1].text.startswith("Et sitat som står inn fra margen og går over to linjer")
    assert found[2].text.endswith("når den neste siden begynner, men blir ferdig her.")


def test_text(tmp_path: Path) -> None:
    """A line is a paragraph; `>` and four spaces set apart, `#` is a heading."""
    path = tmp_path / "oppgave.md"
    path.write_text("# Funn\n\nTekst.\n> Et sitat\n    Står inn\n", encoding="utf-8")

    assert [(p.text, p.kind) for p in read_thesis(path).paragraphs] == [
        ("Funn", "heading"),
        ("Tekst.", "text"),
        ("Et sitat", "quote"),
        ("Står inn", "indented"),
    ]


def test_bad_files(tmp_path: Path) -> None:
    """Each is refused with what is wrong with it, and its name."""
    locked = tmp_path / "laast.pdf"
    with Pdf.open(pdf(tmp_path / "aapen.pdf", [[(0, "Hei på deg.")]])) as opened:
        opened.save(locked, encryption=Encryption(owner="a", user="b"))
    files: dict[str, tuple[bytes | None, type[ReadingError]]] = {
        "tom.docx": (b"", EmptyTranscript),
        "skannet.pdf": (pdf(tmp_path / "s.pdf", [[]]).read_bytes(), EmptyTranscript),
        "brukket.pdf": (b"%PDF-1.7\nsoppel", DamagedDocument),
        "brukket.docx": (package({"word/document.xml": "<w:ikke"}), DamagedDocument),
        "bilde.docx": (b"\x89PNG\r\n\x1a\n0000", NotAText),
        "gammel.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, UnsupportedFormat),
        "rik.rtf": (b"{\\rtf1 hei}", UnsupportedFormat),
        "laast.pdf": (None, EncryptedDocument),
        "borte.odt": (None, UnreadableFile),
    }
    for name, (data, error) in files.items():
        if data is not None:
            (tmp_path / name).write_bytes(data)
        with pytest.raises(error) as raised:
            read_thesis(tmp_path / name)
        assert raised.value.name == name


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """Its size alone says that it is no thesis."""
    path = tmp_path / "film.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST_THESIS + 1)

    with pytest.raises(ThesisTooLarge):
        read_thesis(path)
