"""A Taguette database: HTML whose highlights count bytes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.codebook import children, roots
from annotator.importing.errors import ReadingError, UnsupportedFormat
from annotator.importing.projects import read_incoming
from annotator.importing.reading import read_transcript
from annotator.storage.actions.taking_in import take_in
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store

PAGE = (
    "<h1>Samtale</h1>\n<p>Hun sa 🌲 at det <b>gikk</b> bra &amp; sånn.</p>\n<ul> <li>Én ting</li> <li>To ting</li></ul>"
)
TEXT = "Samtale\nHun sa 🌲 at det gikk bra & sånn.\n Én ting To ting"
"""What is left without the tags: highlights count its bytes."""
SCHEMA = """
CREATE TABLE projects (id integer primary key, name text, description text, created text);
CREATE TABLE documents (id integer primary key, name text, description text, filename text, created text, project_id
  integer, contents text);
CREATE TABLE tags (id integer primary key, project_id integer, path text, description text);
CREATE TABLE highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer);
CREATE TABLE highlight_tags (highlight_id integer, tag_id integer);
"""


def database(folder: Path, *words: str) -> Path:
    """A project whose highlights are on these words, each with both tags."""
    path = folder / "taguette.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(SCHEMA)
        db.execute("INSERT INTO projects VALUES(1,'Stemmer','Om stemmer','2026-01-01')")
        db.execute(
            "INSERT INTO documents VALUES(1,'Samtale 1','På kafé','a.docx','2026-01-02 10:00:00.123',1,?)", [PAGE]
        )
        db.execute("INSERT INTO tags VALUES(1,1,'relasjon','Alt mellom folk'),(2,1,'relasjon.ros','')")
        for number, word in enumerate(words, start=1):
            start = len(TEXT[: TEXT.index(word)].encode())
            db.execute("INSERT INTO highlights VALUES(?,1,?,?)", [number, start, start + len(word.encode())])
            db.execute("INSERT INTO highlight_tags VALUES(?,1),(?,2)", [number, number])
        db.commit()
    return path


@pytest.mark.parametrize("words", ["gikk bra & sånn", "Samtale", "To ting", "at det", "Én ting"])
def test_highlights_lie_on_their_words(tmp_path: Path, words: str) -> None:
    """Before and after an emoji, over tags and entities, behind blanks between elements."""
    found = read_incoming(database(tmp_path, words)).project

    assert [found.text_of(unit.id) for unit in found.units] == [words]


def test_everything_comes_in(tmp_path: Path) -> None:
    """The title, descriptions as memos and definitions, tags under tags."""
    incoming = read_incoming(database(tmp_path, "gikk"))
    found = incoming.project
    [top] = roots(found)

    assert (incoming.title, incoming.format, incoming.notes) == ("Stemmer", "taguette", ())
    assert {memo.text for memo in found.memos} == {"Om stemmer", "På kafé"}
    assert (top.name, top.definition, [n.name for n in children(found, top.id)]) == (
        "relasjon",
        "Alt mellom folk",
        ["ros"],
    )
    assert [turn.text for turn in found.turns_of(1)][:2] == ["Samtale", "Hun sa 🌲 at det gikk bra & sånn."]


def test_offsets_beyond_the_text(tmp_path: Path) -> None:
    """They are no coding, and are counted."""
    path = database(tmp_path, "gikk")
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE highlights SET start_offset=9000, end_offset=9100")
        db.commit()
    incoming = read_incoming(path)

    assert not len(incoming.project.units)
    assert {note.code: note.count for note in incoming.notes} == {"unplaced": 1}


def test_another_database_is_refused(tmp_path: Path) -> None:
    """A database of something else, with its own name for what is wrong."""
    path = tmp_path / "annet.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bilder (id integer)")
        db.commit()
    with pytest.raises(ReadingError) as error:
        read_incoming(path)

    assert isinstance(error.value, UnsupportedFormat)


def test_its_highlights_are_laid_on_an_interview_that_is_here(tmp_path: Path, store: Store) -> None:
    """Imported here as a text with other blanks and line breaks: the highlights lie on their words, once."""
    text = "Samtale\n\nHun sa 🌲 at det gikk bra & sånn.\nÉn ting\nTo ting\n"
    import_transcripts(store, [read_transcript(text.encode(), "Samtale 1.txt")])
    path = database(tmp_path, "gikk bra & sånn", "To ting")
    for _ in range(2):
        take_in(store, read_incoming(path).project)
    project = store.project

    assert len(project.documents) == 1
    assert sorted(project.text_of(unit.id) for unit in project.units) == ["To ting", "gikk bra & sånn"]
    assert len(project.labels) == 4
