"""Comments in the margin of Word, OpenDocument and RTF become margin notes at their words, without a name (B)."""

from annotator.domain.transcript import Note, Transcript
from annotator.importing.reading import read_transcript
from annotator.importing.speakers import with_labels
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store
from tests.importing.made_files import odt
from tests.importing.word_files import TRANSITIONAL, package, paragraph, run, table

AUTHOR = "Ragnhild Ødegård"


def start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def commented(body: str, *said: str) -> bytes:
    """A Word document with comments numbered from 0."""
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:initials="RØ" w:date="2026-03-01T10:00:00Z">'
        f"{''.join(map(paragraph, text.split('|')))}</w:comment>"
        for number, text in enumerate(said)
    )
    spaces = f'xmlns:w="{TRANSITIONAL}"'
    return package(
        {
            "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
            "word/comments.xml": f"<w:comments {spaces}>{comments}</w:comments>",
        }
    )


BODY = (
    paragraph(run("I: Hva "), start(0), run("husker"), end(0), run(" du?"))
    + paragraph(start(1), run("P: At ingen sa noe."))
    + paragraph(run("P: Og at jeg gikk"), end(1), run(" hjem."))
    + paragraph(run("I: Ja?"), '<w:r><w:commentReference w:id="2"/></w:r>')
    + table(("P", f"<w:p>{run('Det var ')}{start(3)}{run('tungt')}{end(3)}{run('.')}</w:p>"))
    + paragraph('<w:del w:id="9">' + start(4) + run("borte") + end(4) + "</w:del>")
)
DATA = commented(BODY, "Viktig|ord", "To avsnitt", "Et punkt", "I en tabell", "Om noe slettet")


def words(transcript: Transcript) -> dict[str, str]:
    """What each comment is about, by what it says."""
    return {margin.text: transcript.source()[margin.start : margin.end] for margin in transcript.margins}


def test_each_comment_stands_at_its_words() -> None:
    """One word, two paragraphs, a point, a cell of a table, and one whose words were deleted."""
    transcript = read_transcript(DATA, "a.docx")

    assert words(transcript) == {
        "Om noe slettet": "",
        "Viktig\nord": "husker",
        "To avsnitt": "P: At ingen sa noe.\nP: Og at jeg gikk",
        "Et punkt": "",
        "I en tabell": "tungt",
    }
    assert Note("comments_taken", 5) in transcript.notes
    assert AUTHOR not in repr(transcript)
    assert not any(mark in transcript.source() for mark in "\ufdd0\ufdd1")


def test_correcting_the_labels_leaves_them_there() -> None:
    """Places are of the text, not of the turns."""
    transcript = read_transcript(DATA, "a.docx")
    fewer = with_labels(transcript, ["I"])

    assert words(fewer) == words(transcript)
    assert fewer.source() == transcript.source()


def test_stored_they_are_margin_notes(store: Store) -> None:
    """On a marked passage, or on the interview where there are no words; one undo takes all of it back."""
    import_transcripts(store, [read_transcript(DATA, "a.docx")])
    project = store.project
    on_units = {m.text: project.text_of(m.target_id) for m in project.memos if m.target == "unit" and m.target_id}

    assert on_units == {
        "Viktig\nord": "husker",
        "To avsnitt": "At ingen sa noe.\nOg at jeg gikk",
        "Et punkt": "Ja?",
        "I en tabell": "tungt",
    }
    assert [m.text for m in project.memos if m.target == "document"] == ["Om noe slettet"]
    assert {memo.kind for memo in project.memos} == {"margin"}
    assert {unit.status for unit in project.units} == {"idea"}
    store.undo()
    assert (len(store.project.memos), len(store.project.units), len(store.project.documents)) == (0, 0, 0)


def test_characters_of_the_text_are_no_marks() -> None:
    """The noncharacters with which places are marked go out of a text that has them."""
    data = commented(paragraph(run("Hva \ufdd0er\ufdd1 "), start(0), run("det"), end(0)), "Ja")

    assert words(read_transcript(data, "a.docx")) == {"Ja": "det"}


def annotation(said: str, name: str = "") -> str:
    """A comment of LibreOffice, one paragraph for each part."""
    called = f' office:name="{name}"' if name else ""
    paragraphs = "".join(f"<text:p>{part}</text:p>" for part in said.split("|"))
    return (
        f'<office:annotation{called}><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">{AUTHOR}</dc:creator>'
        f"{paragraphs}</office:annotation>"
    )


def annotation_end(name: str) -> str:
    return f'<office:annotation-end office:name="{name}"/>'


ODT_BODY = (
    f"<text:p>I: Hva {annotation('Viktig|ord', 'c1')}husker{annotation_end('c1')} du?</text:p>"
    f"<text:p>{annotation('To avsnitt', 'c2')}P: At ingen sa noe.</text:p>"
    f"<text:p>P: Og at jeg gikk{annotation_end('c2')} hjem.</text:p>"
    f"<text:p>I: Ja?{annotation('Et punkt')}</text:p>"
    "<table:table><table:table-row>"
    f"<table:table-cell><text:p>{annotation('Om taleren', 'c3')}P{annotation_end('c3')}</text:p></table:table-cell>"
    f'<table:table-cell table:number-columns-repeated="2"><text:p>Det var {annotation("I en tabell", "c4")}tungt'
    f"{annotation_end('c4')}.</text:p></table:table-cell></table:table-row></table:table>"
    f"<text:p>P: \ufdd0Slutt\ufde3{annotation('   ')}{annotation_end('borte')}.</text:p>"
)


def test_comments_of_libreoffice() -> None:
    """In ODT: a word, two paragraphs, a point, a cell that is repeated; an empty one is counted, and nobody's name."""
    transcript = read_transcript(odt(ODT_BODY), "a.odt")

    assert words(transcript) == {
        "Viktig\nord": "husker",
        "To avsnitt": "P: At ingen sa noe.\nP: Og at jeg gikk",
        "Et punkt": "",
        "Om taleren": "P",
        "I en tabell": "tungt",
    }
    assert {Note("comments_taken", 5), Note("comments_ignored", 1)} <= set(transcript.notes)
    assert transcript.source().endswith("P: Slutt.")
    assert AUTHOR not in repr(transcript)


RTF_BODY = (
    r"{\rtf1\ansi\ansicpg1252 I: Hva {\*\atrfstart 1}husker{\*\atrfend 1}"
    r"{{\*\atnid R\'d8}{\*\atnauthor Ragnhild \'d8deg\'e5rd}\chatn{\*\annotation{\*\atnref 1}{\*\atndate 132319872}"
    r"\pard\plain Viktig p\'e5 \u248\'f8ya\par\pard\plain ord}} du?\par "
    r"{\*\atrfstart 2}P: At ingen sa noe.\par P: Og at jeg gikk{\*\atrfend 2}{{\*\atnauthor R}\chatn"
    r"{\*\annotation{\*\atnref 2}\pard\intbl To avsnitt}} hjem.\par "
    r"I: Ja?{{\*\atnid }\chatn{\*\annotation{\*\atndate 0}Et punkt}}\par "
    r"\trowd\intbl P\cell Det var {\*\atrfstart 3}tungt{\*\atrfend 3}"
    r"{\chatn{\*\annotation{\*\atnref 3}I en tabell}}.\cell\row"
    r"\pard P: {\deleted {\*\atrfstart 4}borte{\*\atrfend 4}}{{\*\annotation{\*\atnref 4}Om noe slettet}}Slutt."
    r"{{\*\annotation{\*\atnref 5}{\pict 00ff}}}\par}"
)


def test_comments_of_rich_text() -> None:
    """As Word and LibreOffice write them in RTF."""
    transcript = read_transcript(RTF_BODY.encode("latin-1"), "a.rtf")

    assert words(transcript) == {
        "Viktig på øya\nord": "husker",
        "To avsnitt": "P: At ingen sa noe.\nP: Og at jeg gikk",
        "Et punkt": "",
        "I en tabell": "tungt",
        "Om noe slettet": "",
    }
    assert {Note("comments_taken", 5), Note("comments_ignored", 1)} <= set(transcript.notes)
    assert (
        transcript.source()
        == (
            "I: Hva husker du?\nP: At ingen sa noe.\nP: Og at jeg gikk hjem.\nI: Ja?\nP\tDet var tungt.\nP: Slutt.\n"
        ).rstrip("\n")
        + transcript.tail
    )
    assert "Ragnhild" not in repr(transcript)


def test_a_column_that_changes_its_place_takes_its_comments_along() -> None:
    """A table whose times stand behind the words: each comment stays on its own words."""
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{annotation(f'Til {said}', f'a{at}')}{said}"
        f"{annotation_end(f'a{at}')}</text:p></table:table-cell><table:table-cell><text:p>"
        f"{annotation(f'Klokka {at}', f'b{at}')}0:0{at}{annotation_end(f'b{at}')}</text:p></table:table-cell>"
        "</table:table-row>"
        for at, said in enumerate(("Hvordan var det?", "Stille på øya.", "Ja så?", "Ja da."), start=1)
    )
    found = words(read_transcript(odt(f"<table:table>{rows}</table:table>"), "a.odt"))

    assert found["Til Stille på øya."] == "Stille på øya."
    assert found["Klokka 2"] == "0:02"
