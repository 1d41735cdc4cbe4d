"""A QualCoder project read from its own database, which stays as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.codebook import children, kind_of, roots
from annotator.domain.records_json import packed
from annotator.importing.errors import DamagedDocument, ReadingError
from annotator.importing.projects import kind_of as kind_of_file
from annotator.importing.projects import read_incoming
from annotator.importing.reading import read_transcript
from annotator.storage.actions.taking_in import take_in
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store

TEXT = "Intervjuer: Hva er verst?\nDeltaker: 🌲 Å ringe legen om natta.\nIntervjuer: Og best?\nDeltaker: Turene.\n"
SCHEMA = """
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text,
  date text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text,
  color text);
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer,
  owner text, date text, memo text, avid integer, important integer);
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, cid integer, memo text);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, date text);
CREATE TABLE cases (caseid integer primary key, name text, memo text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer);
CREATE TABLE attribute_type (name text primary key, caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
CREATE VIEW code_visible AS SELECT randomblob(1000000000) FROM code_text;
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project folder with everything that can come in, and a picture that cannot."""
    folder = tmp_path / "Nattevakt.qda"
    folder.mkdir()
    start = TEXT.index("ringe legen")
    with closing(sqlite3.connect(folder / "data.qda")) as db:
        db.executescript(SCHEMA)
        db.execute("INSERT INTO project VALUES('v8','2026-01-01','Om prosjektet','')")
        db.execute("INSERT INTO source VALUES(1,'Intervju 1',?,NULL,'Stille rom','ann','2026-01-02 10:00:00')", [TEXT])
        db.execute("INSERT INTO source VALUES(2,'Tavla',NULL,'/images/tavla.png','','ann','2026-01-02 10:00:00')")
        db.execute("INSERT INTO code_cat VALUES(1,'Ansvar','ann','','Det tunge',NULL)")
        db.execute("INSERT INTO code_cat VALUES(2,'Natt','ann','','',1)")
        db.execute("INSERT INTO code_name VALUES(1,'Å ringe','Å be om hjelp',2,'ann','','#FF5500')")
        db.execute("INSERT INTO code_name VALUES(2,'Frykt','',NULL,'bo','','')")
        for number, code, owner, important in ((1, 1, "ann", 1), (2, 2, "bo", None)):
            values = [number, code, start, start + 11, owner, important]
            db.execute(
                "INSERT INTO code_text VALUES(?,?,1,'ringe legen',?,?,?,'2026-01-03 09:00:00','',NULL,?)", values
            )
        db.execute("INSERT INTO code_image VALUES(1,2,0,2,'Hånden')")
        db.execute("INSERT INTO annotation VALUES(1,1,?,?,'Husk denne','2026-01-03 09:00:00')", [start, start + 5])
        db.execute("INSERT INTO cases VALUES(1,'P1','Ny i år')")
        db.execute("INSERT INTO case_text VALUES(1,1,1,0,10)")
        db.execute("INSERT INTO attribute_type VALUES('Alder','case','numeric'),('Sted','file','character')")
        db.execute("INSERT INTO attribute VALUES(1,'Alder','case','31',1),(2,'Sted','file','Nord',1)")
        db.execute("INSERT INTO journal VALUES(1,'Dag 1','Nervøs.','2026-01-04 10:00:00','ann')")
        db.commit()
    return folder


def test_everything_comes_in(project: Path) -> None:
    """Texts, codings, categories, colours, memos, annotations, cases, attributes, the journal."""
    incoming = read_incoming(project)
    found = incoming.project
    [unit] = [unit for unit in found.units if unit.golden]
    [ansvar, frykt] = roots(found)

    assert (incoming.title, incoming.format) == ("Nattevakt", "qualcoder")
    assert found.text_of(unit.id) == "ringe legen"
    assert {found.nodes[label.node].name for label in found.labels_of(unit.id)} == {"Å ringe", "Frykt"}
    assert (ansvar.name, kind_of(found, ansvar), frykt.name) == ("Ansvar", "group", "Frykt")
    [natt] = children(found, ansvar.id)
    assert [(n.name, n.colour, n.definition) for n in children(found, natt.id)] == [
        ("Å ringe", "#FF5500", "Å be om hjelp")
    ]
    assert {(found.attributes[v.attribute].name, v.value) for v in found.attribute_values} == {
        ("Alder", "31"),
        ("Sted", "Nord"),
    }
    assert {memo.text for memo in found.memos} == {
        *("Stille rom", "Husk denne", "Ny i år", "Dag 1\n\nNervøs.", "Om prosjektet", "Tavla\nFrykt · Hånden"),
    }
    assert {note.code: note.count for note in incoming.notes} == {"several_coders": 2, "not_text": 1}


def test_the_participant_is_who_answers(project: Path) -> None:
    """With an interviewer who is called so, the other speaker is the case's person."""
    found = read_incoming(project).project

    assert {speaker.label: speaker.participant for speaker in found.speakers} == {"Intervjuer": None, "Deltaker": 1}


def test_nothing_is_written(project: Path) -> None:
    """Neither the database nor its folder changes."""
    before = (project / "data.qda").read_bytes()
    read_incoming(project / "data.qda")

    assert (project / "data.qda").read_bytes() == before
    assert [path.name for path in project.iterdir()] == ["data.qda"]


def test_the_folder_is_known(project: Path) -> None:
    """The folder itself may be dropped, and the database in it chosen."""
    assert kind_of_file(project) == kind_of_file(project / "data.qda") == "project"


@pytest.mark.parametrize("cut", [100, 2_000, 9_000, 30_000])
def test_a_damaged_database_is_refused(project: Path, cut: int) -> None:
    """Broken off anywhere: one kind of refusal, or what can still be read."""
    path = project / "data.qda"
    data = path.read_bytes()
    path.write_bytes(data[:cut] + b"\xff" * 500 + data[cut + 500 :])
    refused: list[ReadingError] = []
    try:
        read_incoming(path)
    except ReadingError as error:
        refused.append(error)

    assert all(isinstance(error, DamagedDocument) and error.name == "data.qda" for error in refused)


def test_its_codings_are_laid_on_an_interview_that_is_here(project: Path, store: Store) -> None:
    """With empty lines between its paragraphs and its labels apart it is one interview, and once."""
    [here] = import_transcripts(store, [read_transcript(TEXT.replace("\n", "\n\n").encode(), "Intervju 1.txt")])
    take_in(store, read_incoming(project).project)
    first = packed(store.project)
    take_in(store, read_incoming(project).project)

    assert [document.id for document in store.project.documents] == [here]
    assert {store.project.text_of(unit.id) for unit in store.project.units} == {"ringe legen", "ringe"}
    assert packed(store.project) == first
