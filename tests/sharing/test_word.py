"""The Word file for a reader without the program: valid, whole, and her comments find the way back (E4)."""

import io
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from annotator.domain.review_places import place_of_item
from annotator.reporting.commented import write_commented
from annotator.sharing.drawing import draw
from annotator.sharing.errors import AlreadyMerged, NotReviewable
from annotator.sharing.merging import take_in_returned
from annotator.sharing.sending import note_share
from annotator.sharing.word_comments import read_commented
from annotator.storage.actions.summaries import write_cell
from annotator.storage.actions.transcripts import edit_turn
from annotator.storage.store import Store
from tests.reporting.reading import HERE, W, document_of, parts_of, schema_errors, text_of


def rewritten(path: Path, change: Callable[[str], str], part: str = "word/document.xml") -> None:
    """Change one part of a Word file."""
    parts = parts_of(path.read_bytes())
    parts[part] = change(parts[part].decode()).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    path.write_bytes(out.getvalue())


def written(store: Store, path: Path, level: int = 3) -> Path:
    """The project's share as a Word file, noted."""
    content = draw(store.project, level)  # type: ignore[arg-type]
    write_commented(content.project, path)
    note_share(store, content, path)
    return path


@pytest.mark.parametrize("level", [1, 2, 3])
def test_valid(sample: Store, tmp_path: Path, level: int) -> None:
    """The ECMA schema finds nothing wrong with the document or its comments."""
    docx = written(sample, tmp_path / "d.docx", level).read_bytes()
    schema = etree.XMLSchema(etree.parse(HERE / "xsd" / "wml.xsd"))

    assert schema_errors(docx) == []
    assert schema.validate(etree.ElementTree(etree.fromstring(parts_of(docx)["word/comments.xml"]))), schema.error_log


def test_every_turn_and_every_coding_is_there(sample: Store, tmp_path: Path) -> None:
    """The words of all turns, in order; one comment a unit, with the names of its codes, around the unit's words."""
    path = written(sample, tmp_path / "d.docx")
    project = sample.project
    returned = read_commented(path)
    expected = [turn.text for d in project.ordered_documents() for turn in project.turns_of(d.id)]
    comments = etree.fromstring(parts_of(path.read_bytes())["word/comments.xml"])
    document = document_of(path.read_bytes())

    assert [turn.text for turn in returned.turns] == expected
    assert returned.items == ()
    assert len(comments) == sum(1 for u in project.units if project.labels_of(u.id) or project.memos_on("unit", u.id))
    assert (
        len(list(document.iter(f"{W}commentRangeStart")))
        == len(list(document.iter(f"{W}commentRangeEnd")))
        == len(comments)
    )
    assert "Alene i bilen" in "".join(text_of(comment) for comment in comments)


def comment_on(path: Path, words: str, text: str) -> None:
    """What Word does when a reader comments on words that stand in one run."""
    start = '<w:commentRangeStart w:id="9001"/>'
    end = '<w:commentRangeEnd w:id="9001"/><w:r><w:commentReference w:id="9001"/></w:r>'

    def around(xml: str) -> str:
        at = xml.index(words)
        run = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
        return xml[:at] + run.format(start) + words + run.format(end) + xml[at + len(words) :]

    rewritten(path, around)
    comment = (
        '<w:comment w:id="9001" w:author="Veileder" w:initials="V" w:date="2026-02-01T10:00:00Z">'
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>"
    )
    rewritten(path, lambda xml: xml.replace("</w:comments>", comment), "word/comments.xml")


def test_a_cell_of_the_framework_matrix_says_whose_it_is(sample: Store, tmp_path: Path) -> None:
    """Among the texts about a theme it stood without the participant it is about."""
    node = next(n for n in sample.project.nodes if not n.binned)
    person = next(iter(sample.project.participants))
    write_cell(sample, node.id, person.id, "Vegrer seg.")
    path = written(sample, tmp_path / "d.docx")

    assert f"{person.pseudonym}: Vegrer seg." in text_of(document_of(path.read_bytes()))


@pytest.mark.parametrize("level", [2, 3])
def test_a_comment_made_in_word_comes_back(sample: Store, tmp_path: Path, level: int) -> None:
    """At its words, though she has edited the turn meanwhile; a second time it is known."""
    path = written(sample, tmp_path / "d.docx", level)
    words = "åtte minutter"
    comment_on(path, words, "Sterkt.")
    turn = next(turn for turn in sample.project.turns if words in turn.text)
    edit_turn(sample, turn.id, 0, 0, "Nå ja. ")

    result = take_in_returned(sample, read_commented(path), path)

    assert (result.reviewers, result.new, result.lost) == (("Veileder",), 1, 0)
    (item,) = sample.project.review_items
    place = place_of_item(sample.project, item)
    assert sample.project.flat(place.document or 0).text[place.start : place.end] == words
    with pytest.raises(AlreadyMerged):
        take_in_returned(sample, read_commented(path), path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nei", b"bare tekst"])
def test_no_word_file_of_ours(tmp_path: Path, content: bytes) -> None:
    """Whatever else is named so is refused by name."""
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    with pytest.raises(NotReviewable):
        read_commented(path)


def test_a_word_file_of_somebody_else(sample: Store, tmp_path: Path) -> None:
    """Without the share's mark nothing can come back."""
    path = written(sample, tmp_path / "d.docx")
    rewritten(path, lambda xml: xml.replace("share_", "andre_"))
    with pytest.raises(NotReviewable):
        read_commented(path)


@pytest.mark.libreoffice
def test_a_file_saved_by_libreoffice_comes_back(sample: Store, tmp_path: Path) -> None:
    """Saved anew by another program, every turn still has its words, and a comment its place."""
    path = written(sample, tmp_path / "d.docx")
    comment_on(path, "åtte minutter", "Sterkt.")
    command = ["soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", tmp_path / "ny", path]
    subprocess.run([*command], check=True, capture_output=True)
    again = tmp_path / "ny" / "d.docx"

    assert [turn.text for turn in read_commented(again).turns] == [turn.text for turn in read_commented(path).turns]
    take_in_returned(sample, read_commented(again), again)
    (item,) = sample.project.review_items
    assert item.quoted == "åtte minutter"
    assert place_of_item(sample.project, item).found == "there"
