"""What each program does its own way in REFI-QDA files, and that nothing of it is lost."""

from pathlib import Path

import pytest

from annotator.domain.codebook import children, kind_of, roots
from annotator.importing.refi.project import read_xml
from tests.importing.refi.made import A, B, C, D, E, F, code, codebook, coded, memos, noted, read, selection, source
from tests.importing.word_files import document, paragraph

TEXT = "Jeg ble så glad.\nDet var fint å bli hørt.\nOg så gikk dagen.\n"
HEARD = (TEXT.index("bli hørt"), TEXT.index("bli hørt") + 8)


def test_atlas_ti(tmp_path: Path) -> None:
    """`Project.qde`, `Sources`, CRLF in the file but counted as one; the quotation's name tells; comments are memos."""
    file = TEXT.replace("\n", "\r\n").encode()
    chosen = selection(C, *HEARD, A, "bli hørt.", "<Description>Viktig sted</Description>")
    found = read(
        tmp_path,
        codebook(code(A, "Bli sett")) + f"<Sources>{source(B, chosen)}</Sources>",
        {f"Sources/{B}.txt": file},
        name="Project.qde",
    )

    assert coded(found.project) == {("bli hørt", "Bli sett")}
    assert memos(found.project) == [("Viktig sted", "unit")]


def test_nvivo(tmp_path: Path) -> None:
    """Small letters, CRLF counted as two, an empty text beside a Word file, annotations as links to notes."""
    start = HEARD[0] + 1
    inner = selection(C, start, start + 8, A, "", "")
    files = {
        f"Sources/{B}.txt": TEXT.replace("\n", "\r\n").encode(),
        f"Sources/{D}.txt": b"",
        f"Sources/{D}.docx": document(paragraph("Bare her.")),
    }
    two = source(D, selection(E, 0, 4, A), name="Formatert", more=f'richTextPath="internal://{D}.docx"')
    found = read(
        tmp_path,
        codebook(code(A.lower(), "Bli sett"))
        + f"<Sources>{source(B, inner)}{two}</Sources>"
        + f'<Notes><Note guid="{F}" name="Merknad"><PlainTextContent>Se her.</PlainTextContent></Note></Notes>'
        + f'<Links><Link guid="{D}" originGUID="{C.lower()}" targetGUID="{F}"/></Links>',
        files,
    )

    assert coded(found.project) == {("bli hørt", "Bli sett"), ("Bare", "Bli sett")}
    assert noted(found)["formatted_only"] == 1
    assert memos(found.project) == [("Merknad\n\nSe her.", "unit")]


def test_maxqda(tmp_path: Path) -> None:
    """A selection with a description and no code is a memo at its place; equal names are told apart; nameless cases."""
    one = source(B, selection(C, 0, 3, inner="<Description>Hvem er dette?</Description>"), name="Svar")
    two = source(D, selection(E, *HEARD, A), name="Svar")
    files = {f"sources/{guid}.txt": TEXT.encode() for guid in (B, D)}
    case = f'<Cases><Case guid="{F}"><SourceRef targetGUID="{D}"/></Case></Cases>'
    found = read(tmp_path, codebook(code(A, "Å bli hørt")) + case + f"<Sources>{one}{two}</Sources>", files)
    project = found.project

    assert [d.title for d in project.ordered_documents()] == ["Svar", "Svar (2)"]
    assert memos(project) == [("Hvem er dette?", "unit")]
    assert sorted(unit.status for unit in project.units) == ["coded", "idea"]
    assert [person.pseudonym for person in project.participants] == ["P01"]
    assert {speaker.document for speaker in project.speakers if speaker.participant} == {2}


def test_qualcoder(tmp_path: Path) -> None:
    """A mark at the file's beginning, and a selection for each code: one unit with both."""
    inner = selection(C, *HEARD, A) + selection(D, *HEARD, E)
    found = read(
        tmp_path,
        codebook(code(A, "Hørt"), code(E, "Glede")) + f"<Sources>{source(B, inner)}</Sources>",
        {f"sources/{B}.txt": b"\xef\xbb\xbf" + TEXT.encode()},
    )

    assert coded(found.project) == {("bli hørt", "Hørt"), ("bli hørt", "Glede")}
    assert len(found.project.units) == 1


def test_taguette(tmp_path: Path) -> None:
    """An empty `Sets`, parents in the name, braces, a source without name and scheme."""
    text = f'<TextSource guid="{{{B}}}" plainTextPath="{B}.txt">{selection(C, *HEARD, A)}</TextSource>'
    found = read(
        tmp_path,
        codebook(code(f"{{{A}}}", "relasjon.hørt"), code(D, "relasjon")) + f"<Sources>{text}</Sources><Sets/>",
        {f"Sources/{B}.txt": TEXT.encode()},
        attributes='name="Prøve" origin="Taguette 1.4"',
    )
    project = found.project

    assert coded(project) == {("bli hørt", "hørt")}
    assert [node.name for node in roots(project)] == ["relasjon"]
    assert [node.name for node in children(project, roots(project)[0].id)] == ["hørt"]


def test_transana(tmp_path: Path) -> None:
    """An old namespace; a recording with a transcript whose points in time are stamps and ends of selections."""
    points = "".join(
        f'<SyncPoint guid="{guid}" timeStamp="{stamp}" position="{at}"/>'
        for guid, stamp, at in ((C, 0, 0), (D, 4000, TEXT.index("Det")), (E, 9000, TEXT.index("Og")))
    )
    chosen = (
        f'<TranscriptSelection guid="{F}" fromSyncPoint="{D}" toSyncPoint="{E}">'
        f'<Coding guid="{F}"><CodeRef targetGUID="{A}"/></Coding></TranscriptSelection>'
    )
    inner = f'<Transcript guid="{B}" plainTextPath="internal://{B}.txt">{points}{chosen}</Transcript>'
    found = read(
        tmp_path,
        codebook(code(A, "Hørt")) + f'<Sources><AudioSource guid="{F}" name="Opptak">{inner}</AudioSource></Sources>',
        {f"sources/{B}.txt": TEXT.encode()},
        namespace="urn:QDA-XML:project:0:10",
    )

    assert coded(found.project) == {("Det var fint å bli hørt.", "Hørt")}
    assert [turn.stamp for turn in found.project.turns_of(1)] == [0, 4000, 9000]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("#0f0", "#00FF00"),
        ("rgb(255, 0, 16)", "#FF0010"),
        ("-65536", "#FF0000"),
        ("#80112233", "#112233"),
        ("rød", None),
    ],
)
def test_colours_in_any_notation(tmp_path: Path, written: str, shown: str | None) -> None:
    """Three and six digits, rgb(), a signed number, with alpha; what is no colour is none."""
    found = read(tmp_path, codebook(code(A, "Kode", more=f'isCodable="true" color="{written}"')))

    assert [node.colour for node in found.project.nodes] == [shown]


def test_folders_are_groups_and_names_may_repeat(tmp_path: Path) -> None:
    """A code that cannot code is a group; the same name under two others is two codes; twice under one, told apart."""
    below = code(B, "Positivt") + code(C, "Positivt")
    found = read(
        tmp_path,
        codebook(code(A, "Følelser", below, 'isCodable="false"'), code(D, "Minner", code(E, "Positivt"))),
    ).project

    assert {node.name: kind_of(found, node) for node in roots(found)} == {"Følelser": "group", "Minner": "code"}
    assert sorted(node.name for node in found.nodes if node.name.startswith("P")) == [
        "Positivt",
        "Positivt",
        "Positivt (2)",
    ]


def test_a_child_of_its_parents_colour_inherits_it(tmp_path: Path) -> None:
    """Programs without inheritance write each colour out."""
    more = 'isCodable="true" color="#123456"'
    found = read(tmp_path, codebook(code(A, "Tema", code(B, "Kode", more=more), more))).project

    assert {node.name: node.colour for node in found.nodes} == {"Tema": "#123456", "Kode": None}


def test_positions_that_cannot_be(tmp_path: Path) -> None:
    """Backwards, empty, half and wholly beyond the end: what has words is coded, the rest is a memo that says so."""
    inner = (
        selection(B, HEARD[1], HEARD[0], A)
        + selection(C, 1, 1, A)
        + selection(D, len(TEXT) - 7, 5000, A)
        + selection(E, 4000, 5000, A, "borte")
    )
    found = read(
        tmp_path, codebook(code(A, "K")) + f"<Sources>{source(F, inner)}</Sources>", {f"sources/{F}.txt": TEXT.encode()}
    )

    assert coded(found.project) == {("bli hørt", "K"), ("Jeg", "K"), ("dagen.", "K")}
    assert noted(found) == {"unplaced": 1}
    assert memos(found.project) == [("[startPosition 4000, endPosition 5000] borte · K", "document")]


def test_what_is_no_text_stays_known(tmp_path: Path) -> None:
    """A missing text, a picture, a PDF with text: memos name what was coded where; the text of the PDF comes in."""
    picture = (
        f'<PictureSource guid="{B}" name="Tavla" path="internal://{B}.png">'
        f'<PictureSelection guid="{C}" firstX="1" firstY="2" secondX="3" secondY="4">'
        f'<Coding guid="{C}"><CodeRef targetGUID="{A}"/></Coding></PictureSelection></PictureSource>'
    )
    pdf = (
        f'<PDFSource guid="{D}" name="Brev">'
        f'<PDFSelection guid="{E}" page="2" firstX="0" firstY="0" secondX="9" secondY="9">'
        f'<Coding guid="{E}"><CodeRef targetGUID="{A}"/></Coding></PDFSelection><Representation guid="{F}" '
        f'plainTextPath="internal://{F}.txt">{selection(C, 0, 3, A)}</Representation></PDFSource>'
    )
    missing = source(E, selection(F, 0, 9, A), name="Borte")
    found = read(
        tmp_path,
        codebook(code(A, "Kode")) + f"<Sources>{picture}{pdf}{missing}</Sources>",
        {f"sources/{F}.txt": TEXT.encode()},
    )

    assert noted(found) == {"not_text": 1, "not_text_codings": 1, "missing_sources": 1}
    assert [d.title for d in found.project.documents] == ["Brev"]
    assert coded(found.project) == {("Jeg", "Kode")}
    texts = " ".join(text for text, _ in memos(found.project))
    assert "Tavla\n[firstX 1, firstY 2, secondX 3, secondY 4] Kode" in texts
    assert "[page 2, firstX 0, firstY 0, secondX 9, secondY 9] Kode" in texts
    assert "Borte\n[startPosition 0, endPosition 9] Kode" in texts


def test_cases_variables_sets_links_and_memos(tmp_path: Path) -> None:
    """Values of cases and of sources, notes on codes and sources, sets of codes as groups, links on the wall."""
    variables = (
        f'<Variables><Variable guid="{A}" name="Alder" typeOfVariable="Integer"/></Variables>'
        f'<Cases><Case guid="{B}" name="P7"><Description>Ny her</Description>'
        f'<VariableValue><VariableRef targetGUID="{A}"/><IntegerValue>31</IntegerValue>'
        f'</VariableValue><SourceRef targetGUID="{C}"/></Case></Cases>'
    )
    value = (
        f'<NoteRef targetGUID="{F}"/><VariableValue><VariableRef targetGUID="{A}"/>'
        f"<IntegerValue>44</IntegerValue></VariableValue>"
    )
    found = read(
        tmp_path,
        codebook(code(D, "Tid"), code(E, "Ro", f'<NoteRef targetGUID="{F}"/>'))
        + variables
        + f"<Sources>{source(C, '')}{source(A, value, name='Alene')}</Sources>"
        + f'<Notes><Note guid="{F}" name="Ro?" plainTextPath="internal://{F}.txt"/></Notes>'
        + f'<Links><Link guid="{B}" name="gir" direction="OneWay" originGUID="{D}" targetGUID="{E}"/></Links>'
        + f'<Sets><Set guid="{B}" name="Begge"><MemberCode targetGUID="{D}"/><MemberCode targetGUID="{E}"/></Set>'
        + f'<Set guid="{C}" name="Runde 1"><MemberSource targetGUID="{C}"/></Set></Sets>',
        {f"sources/{guid}.txt": TEXT.encode() for guid in (A, C)} | {f"sources/{F}.txt": b"Hva er ro?"},
    )
    project = found.project

    values = {(project.participants[v.participant].pseudonym, v.value) for v in project.attribute_values}
    assert values == {("P7", "31"), ("P08", "44")}
    assert memos(project) == [
        ("Ny her", "participant"),
        ("Ro?\n\nHva er ro?", "document"),
        ("Ro?\n\nHva er ro?", "node"),
        ("Runde 1\n– Intervju", None),
    ]
    [top] = roots(project)
    assert (top.name, sorted(n.name for n in children(project, top.id))) == ("Begge", ["Ro", "Tid"])
    assert [(link.words, link.directed) for link in project.wall_links] == [("gir", True)]


def test_what_has_no_identity_comes_in_and_is_pointed_at_by_nothing(tmp_path: Path) -> None:
    """Codes, sources and selections without a GUID; a reference to nothing finds nothing."""
    chosen = '<PlainTextSelection startPosition="0" endPosition="3"><Coding><CodeRef/></Coding></PlainTextSelection>'
    inner = f'<TextSource plainTextPath="a.txt">{chosen}</TextSource>'
    codes = codebook('<Code name="Uten"/>', code(A, "Med"))
    case = '<Cases><Case name="P1"><SourceRef/></Case></Cases>'
    found = read(tmp_path, f"{codes}{case}<Sources>{inner}</Sources>", {"sources/a.txt": TEXT.encode()})
    project = found.project

    assert [node.name for node in project.nodes] == ["Uten", "Med"]
    assert [project.text_of(unit.id) for unit in project.units] == ["Jeg"]
    assert not coded(project)
    assert noted(found) == {"unknown_codes": 1}
    assert not [speaker for speaker in project.speakers if speaker.participant]


def test_a_name_that_looks_real_is_counted(tmp_path: Path) -> None:
    """Cases are often called by their names: the preview says so."""
    found = read(tmp_path, f'<Cases><Case guid="{A}" name="Solveig Brattbakk"/><Case guid="{B}" name="P3"/></Cases>')

    assert noted(found) == {"real_names": 1}


@pytest.mark.parametrize(
    "namespace", ["urn:QDA-XML:codebook:0:4", "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:1.0"]
)
def test_old_codebooks(namespace: str) -> None:
    """Every version of the QDC format that is about."""
    xml = f'<CodeBook xmlns="{namespace}" origin="x"><Codes>{code(A, "Tema", code(B, "Kode"))}</Codes></CodeBook>'
    found = read_xml(b"\xef\xbb\xbf" + xml.encode()).project

    assert [node.name for node in children(found, roots(found)[0].id)] == ["Kode"]
