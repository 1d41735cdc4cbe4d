"""Comments in the margin of a Word file become margin notes at their words, and nobody's name comes along (B)."""

from annotator.domain.transcript import Note, Transcript
from annotator.importing.reading import read_transcript
from annotator.importing.speakers import with_labels
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store
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
