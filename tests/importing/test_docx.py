"""Word documents: all that Word shows as text comes in, what is dropped is said, and nothing hostile gets far."""

import io
import zipfile

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.transcript import DraftTurn, Transcript
from annotator.importing.errors import DamagedDocument, EncryptedDocument, ReadingError, TooLarge, UnsupportedFormat
from annotator.importing.reading import read_transcript
from annotator.importing.speakers import effective_labels, with_labels
from tests.importing.word_files import STRICT, document, package, paragraph, run, table

RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"


def read(body: str) -> Transcript:
    """A transcript of a Word document with this body."""
    return read_transcript(document(body), "Intervju 4.docx")


def texts(transcript: Transcript) -> list[str]:
    """The turns' texts."""
    return [turn.text for turn in transcript.turns]


def notes(transcript: Transcript) -> dict[str, int]:
    """Codes and counts of the notes."""
    return {note.code: note.count for note in transcript.notes}


def test_paragraphs_speakers_and_breaks() -> None:
    """Paragraphs and line breaks are turns, tabs stay, runs join without a seam, blank paragraphs lead."""
    transcript = read(
        paragraph("I:", "<w:r><w:tab/></w:r>", "Hv", "a  skj", "edde?")
        + paragraph()
        + paragraph("P: Det var.. ", "<w:r><w:br/><w:t>(latter) eh</w:t><w:cr/><w:t>mer</w:t><w:noBreakHyphen/></w:r>")
        + paragraph("I: Å?")
        + paragraph("P: Ja")
    )

    assert texts(transcript) == ["Hva  skjedde?", "Det var..", "(latter) eh", "mer\u2011", "Å?", "Ja"]
    assert effective_labels(transcript.turns) == ["I", "P", "P", "P", "I", "P"]
    assert transcript.turns[1].lead == "\n\n\x1a: "
    assert (transcript.title, transcript.format) == ("Intervju 4", "docx")


def test_tracked_changes() -> None:
    """Insertions are kept, deletions dropped, also whole paragraphs' ends and table rows; both are counted."""
    deleted = "<w:del><w:r><w:delText>ikke</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('flyttet')}</w:moveFrom>"
    end_gone = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Første ')}</w:p>"
    row_gone = f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('borte')}</w:tc></w:tr></w:tbl>"
    transcript = read(
        paragraph("Jeg er ", deleted, f"<w:ins>{run('helt ')}</w:ins>", "enig.", moved)
        + end_gone
        + paragraph("andre.")
        + row_gone
    )

    assert texts(transcript) == ["Jeg er helt enig.", "Første andre."]
    assert notes(transcript)["deletions_dropped"] == 3
    assert notes(transcript)["insertions_kept"] == 1


def test_what_python_docx_loses() -> None:
    """Content controls, smart tags, hyperlinks, results of fields and text boxes are text; a box is read once."""
    box = f"<wps:txbx><w:txbxContent>{paragraph('I boksen')}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><v:textbox><w:txbxContent>{paragraph('I boksen')}</w:txbxContent></v:textbox></w:pict>"
    both = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    shape = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    field = '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE">' + run("3. mai") + "</w:fldSimple>"
    transcript = read(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Innhold')}</w:sdtContent></w:sdt>"
        + paragraph(f"<w:smartTag>{run('Bodø ')}</w:smartTag>", f"<w:hyperlink>{run('lenke ')}</w:hyperlink>", field)
        + paragraph("Før", shape, " etter")
    )

    assert texts(transcript) == ["Innhold", "Bodø lenke 3. mai", "Før etter", "I boksen"]
    assert notes(transcript)["text_boxes"] == 1


def test_what_is_left_out_is_said() -> None:
    """Comments, footnotes, pictures, numbering, hidden text and symbol fonts each leave a note."""
    transcript = read(
        "<w:p><w:pPr><w:numPr/></w:pPr>"
        + run("Punkt")
        + "<w:r><w:commentReference/></w:r><w:r><w:footnoteReference/></w:r></w:p>"
        + paragraph("<w:r><w:drawing/></w:r>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>")
        + paragraph('<w:r><w:sym w:char="F04A"/><w:sym w:char="2192"/></w:r>')
    )

    assert texts(transcript) == ["Punkt", "skjult", "→"]
    assert {
        "automatic_numbering": 1,
        "comments_ignored": 1,
        "footnotes_ignored": 1,
        "pictures_ignored": 1,
        "hidden_text_kept": 1,
        "symbols_dropped": 1,
    }.items() <= notes(transcript).items()


def test_strict_documents() -> None:
    """The namespace of Strict is read like the other, wherever the package puts the main part."""
    kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    relations = f'<Relationships><Relationship Type="{kind}" Target="/word/doc2.xml"/></Relationships>'
    main = f'<w:document xmlns:w="{STRICT}"><w:body>{paragraph("I: Hei")}{paragraph("P: Ja")}</w:body></w:document>'
    transcript = read_transcript(package({"_rels/.rels": relations, "word/doc2.xml": main}), "a.docx")

    assert texts(transcript) == ["Hei", "Ja"]


def test_pages_as_word_laid_them_out() -> None:
    """Word's own note of where pages begin decides; a manual break that it noted too is not counted twice."""
    manual = '<w:r><w:br w:type="page"/></w:r>'
    transcript = read(
        paragraph("side en")
        + paragraph("også en", manual)
        + paragraph(RENDERED, "side to")
        + paragraph("begynner på to ", RENDERED, "slutter på tre")
        + paragraph("side tre")
    )

    assert [turn.page for turn in transcript.turns] == [1, 1, 2, 2, 3]


def test_pages_that_were_set_by_hand() -> None:
    """Without Word's note, manual breaks, sections and `page break before` count."""
    before = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + run("side tre") + "</w:p>"
    section = "<w:p><w:pPr><w:sectPr/></w:pPr>" + run("slutt på tre") + "</w:p>"
    transcript = read(
        paragraph("side en", '<w:r><w:br w:type="page"/></w:r>', "side to") + before + section + paragraph("side fire")
    )

    assert [turn.page for turn in transcript.turns] == [1, 2, 3, 3, 4]


def test_pages_nobody_knows() -> None:
    """Many pages of text without any break: no page is better than a wrong one."""
    transcript = read(paragraph("ord " * 3_000))

    assert {turn.page for turn in transcript.turns} == {None}
    assert "pages_unknown" in notes(transcript)


def test_an_interview_without_any_break_has_no_page() -> None:
    """Three pages that no program laid out are not all page one; a text that fits on one page is."""
    turns = paragraph("P01: " + "ord " * 200)

    assert {turn.page for turn in read(turns * 4).turns} == {None}
    assert {turn.page for turn in read(turns).turns} == {1}


@pytest.mark.parametrize(
    "rows",
    [
        [("I", "Hei på deg?"), ("P", "Ja, hei."), ("I", "Og så?"), ("P", "Nei, takk.")],
        [("I:", "Hei på deg?"), ("P:", "Ja, hei."), ("I:", "Og så?"), ("P:", "Nei, takk.")],
        [
            ("00:00:01", "I", "Hei på deg?"),
            ("00:00:02", "P", "Ja, hei."),
            ("00:00:03", "I", "Og så?"),
            ("00:00:04", "P", "Nei, takk."),
        ],
        [("I", "Hei på deg?", "0:01"), ("P", "Ja, hei.", "0:02"), ("I", "Og så?", "0:03"), ("P", "Nei, takk.", "0:04")],
        [("1", "I", "Hei på deg?"), ("2", "P", "Ja, hei."), ("3", "I", "Og så?"), ("4", "P", "Nei, takk.")],
        [("Kari Berg", "Hei på deg?"), ("Ola", "Ja, hei."), ("Kari Berg", "Og så?"), ("Ola", "Nei, takk.")],
    ],
)
def test_transcripts_in_tables(rows: list[tuple[str, ...]]) -> None:
    """Speaker and text, with a time or a number beside: turns as in a text, times where there are any."""
    transcript = read(table(*rows))
    first, second = (speaker.label for speaker in transcript.speakers)

    assert texts(transcript) == ["Hei på deg?", "Ja, hei.", "Og så?", "Nei, takk."]
    assert effective_labels(transcript.turns) == [first, second, first, second]
    assert [turn.stamp for turn in transcript.turns] in ([None] * 4, [1_000, 2_000, 3_000, 4_000])


def test_a_table_with_empty_merged_and_inner_cells() -> None:
    """An empty cell continues the speaker, a merged cell is read once, a table in a cell is text."""
    merged = "<w:tcPr><w:vMerge/></w:tcPr>" + paragraph("I")
    inner = table(("Inni",))
    rows = [
        ("I", "Hei på deg?"),
        ("P", "Ja, hei."),
        ("", "Og mer."),
        ("I", "Så da?"),
        (merged, "Også I."),
        ("P", paragraph("Nei.") + inner),
    ]
    transcript = read(table(*rows))

    assert texts(transcript) == ["Hei på deg?", "Ja, hei.", "Og mer.", "Så da?", "Også I.", "Nei.", "Inni"]
    assert effective_labels(transcript.turns) == ["I", "P", "P", "I", "I", "P", "P"]


def test_a_document_of_python_docx() -> None:
    """What a library writes is read, and labels can be corrected with pages and text unharmed."""
    made = python_docx.Document()
    for line in (
        "Intervju med P02",
        "Intervjuer: Hvordan var dagen?",
        "P02: Lang. Æ va trøtt..",
        "",
        "Så gikk jeg hjem.",
        "Intervjuer: Ja?",
        "P02: Ja.",
    ):
        made.add_paragraph(line)
    buffer = io.BytesIO()
    made.save(buffer)
    transcript = read_transcript(buffer.getvalue(), "P02.docx")

    assert [speaker.label for speaker in transcript.speakers] == ["Intervjuer", "P02"]
    assert texts(transcript) == [
        "Intervju med P02",
        "Hvordan var dagen?",
        "Lang. Æ va trøtt..",
        "Så gikk jeg hjem.",
        "Ja?",
        "Ja.",
    ]
    assert {turn.page for turn in transcript.turns} == {1}
    assert with_labels(with_labels(transcript, {"P02"}), {"P02", "Intervjuer"}).turns == transcript.turns


def test_pages_survive_a_correction_of_labels() -> None:
    """The page of each paragraph is the same after labels were taken away and given back."""
    first = read(
        paragraph("I: en")
        + paragraph("P: to")
        + paragraph(RENDERED, "I: tre")
        + paragraph("X: fire")
        + paragraph(RENDERED, "P: fem")
    )
    fewer = with_labels(first, {"P"})

    assert [turn.page for turn in first.turns] == [turn.page for turn in fewer.turns] == [1, 1, 2, 2, 3]


def test_password_and_old_word_format() -> None:
    """A protected document and another of the old container are told apart; a `.doc` has tests of its own."""
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

    with pytest.raises(EncryptedDocument):
        read_transcript(ole + "EncryptedPackage".encode("utf-16-le"), "låst.docx")
    with pytest.raises(UnsupportedFormat) as refusal:
        read_transcript(ole, "gammel.doc")
    assert (refusal.value.format, refusal.value.name) == ("doc", "gammel.doc")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95, 0.999])
def test_a_document_broken_off(share: float) -> None:
    """A download that stopped is damaged, however much of it came."""
    whole = document(paragraph("I: Hei") * 200)

    with pytest.raises(DamagedDocument):
        read_transcript(whole[: int(len(whole) * share) or 5], "halv.docx")


@pytest.mark.parametrize(
    "parts",
    [
        {"word/other.xml": "<x/>"},
        {"word/document.xml": ""},
        {"word/document.xml": "<w:document"},
        {"word/document.xml": b"\xff\xfe\x00"},
    ],
)
def test_packages_without_a_readable_document(parts: dict[str, str | bytes]) -> None:
    """A part that is missing or no XML is damage."""
    with pytest.raises(DamagedDocument):
        read_transcript(package(parts), "a.docx")


def test_a_zip_bomb_is_refused() -> None:
    """What unpacks to far more than it is, or says so, is not unpacked."""
    with pytest.raises(TooLarge):
        read_transcript(document(" " * 16 * 1024 * 1024), "bombe.docx")


def test_entities_are_not_expanded_and_files_not_read() -> None:
    """A document type has no place in a Word file: neither growth by entities nor other files' contents."""
    external = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    growing = '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

    for prolog in (external, growing):
        with pytest.raises(DamagedDocument):
            read_transcript(document("<w:p><w:r><w:t>&e;&b;</w:t></w:r></w:p>", prolog=prolog), "a.docx")


@pytest.mark.parametrize(
    ("folder", "found"), [("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"), ("a/b.txt", "zip")]
)
def test_other_packages_are_named(folder: str, found: str) -> None:
    """A workbook that was renamed is known by its content."""
    with pytest.raises(UnsupportedFormat) as refusal:
        read_transcript(package({folder: "<x/>"}), "a.docx")
    assert refusal.value.format == found


def test_a_spreadsheet_is_named() -> None:
    """It has no reader, and is not taken for a damaged DOCX."""
    with pytest.raises(UnsupportedFormat) as refusal:
        read_transcript(package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "a.ods")
    assert refusal.value.format == "ods"


BLOCKS = ("w:p", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:txbxContent", "w:unknown")
INLINE = ("w:r", "w:ins", "w:del", "w:hyperlink", "w:drawing", "w:pict")
ALTERNATIVES = ("mc:AlternateContent", "mc:Choice", "mc:Fallback")
TAGS = (*BLOCKS, *INLINE, *ALTERNATIVES, "w:pPr", "w:rPr", "w:trPr", "w:tcPr", "w:vMerge")
WORD = st.recursive(
    st.sampled_from(
        [
            "<w:t>I: hei</w:t>",
            "<w:t> </w:t>",
            "<w:br/>",
            '<w:br w:type="page"/>',
            "<w:tab/>",
            "<w:t/>",
            "<w:sym/>",
            "<w:lastRenderedPageBreak/>",
        ]
    ),
    lambda inner: st.builds(
        lambda tag, content: f"<{tag}>{''.join(content)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@given(st.lists(WORD, max_size=6))
def test_any_nesting_of_elements_is_read(body: list[str]) -> None:
    """However strangely elements are nested, there is a transcript or a typed refusal, and no fault of the walker's."""
    refusal: ReadingError | None = None
    turns: tuple[DraftTurn, ...] = ()
    try:
        turns = read("".join(body)).turns
    except ReadingError as error:
        refusal = error

    assert refusal is None or refusal.__cause__ is None
    assert all(turn.text.strip() and "\n" not in turn.text for turn in turns)


@settings(max_examples=150)
@given(st.data())
def test_flipped_bytes_are_survived(data: st.DataObject) -> None:
    """A damaged package gives a transcript or a typed refusal."""
    raw = bytearray(document(paragraph("I: Hei") + paragraph("P: Ja")))
    for place in data.draw(st.lists(st.integers(0, len(raw) - 1), min_size=1, max_size=8)):
        raw[place] = data.draw(st.integers(0, 255))
    try:
        found = read_transcript(bytes(raw), "a.docx").turns
    except ReadingError:
        found = ()

    assert isinstance(found, tuple)


def test_an_encrypted_zip_entry() -> None:
    """A package whose parts are encrypted says so."""
    raw = bytearray(document(paragraph("Hei")))
    with zipfile.ZipFile(io.BytesIO(bytes(raw))) as made:
        assert made.getinfo("word/document.xml").flag_bits == 0
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = raw.rindex(mark)
        raw[start + at] |= 1

    with pytest.raises(EncryptedDocument):
        read_transcript(bytes(raw), "a.docx")
