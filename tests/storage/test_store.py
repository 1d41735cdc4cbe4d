"""Actions, the notice they send, undo that survives closing."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.changes import Changes
from annotator.domain.project import TABLES
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.reporting.settings import settings_of
from annotator.storage.actions import card, chapter, coding, memos, nodes, people, report_tables, transcripts
from annotator.storage.connection import create_file
from annotator.storage.errors import DamagedFile, FileExists, FileReplaced
from annotator.storage.key import derive, key_for, new_header
from annotator.storage.schema import migrations
from annotator.storage.soundness import faults
from annotator.storage.sqlite import Database
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK


def state(store: Store) -> dict[str, list[str]]:
    """Everything in the project, comparable."""
    return {name: sorted(map(repr, table)) for name, table in store.project.tables.items()}


def reopened(store: Store) -> Store:
    """The same file, closed and opened again."""
    path = store.path
    store.close()
    return Store.open(path, key_for(path, PASSPHRASE))


def interview(title: str = "Intervju 1") -> Transcript:
    """Two speakers, three turns."""
    turns = (
        DraftTurn("Hvordan var den første dagen?", "I", "\x1a: "),
        DraftTurn("Den var … ja, den var lang. Jeg kjente ingen.", "P", "\n\n\x1a: ", stamp=4000),
        DraftTurn("Men jeg gikk hjem med rak rygg.", "", "\n"),
    )
    speakers = (DraftSpeaker("I", 1, 5, "interviewer"), DraftSpeaker("P", 1, 15, "participant", "P01"))
    return Transcript(title, turns, "txt", speakers)


@pytest.mark.parametrize("table", TABLES)
def test_records_are_the_columns(store: Store, table: str) -> None:
    """A record class and its table have the same fields in the same order."""
    assert [column.name for column in store.db.table(table).columns] == [f.name for f in fields(TABLES[table])]


def test_an_action_tells_what_it_touched(store: Store) -> None:
    """Views learn the rows and the documents, no more."""
    document, other = transcripts.import_transcripts(store, [interview(), interview("Intervju 2")])
    code = nodes.create_node(store, coding.code_layer(store), "Rak rygg")
    seen: list[Changes] = []
    store.subscribe(seen.append)

    unit = coding.code_range(store, document, 30, 60, code)

    assert len(seen) == 1
    assert seen[0].documents == {document}
    assert seen[0].texts == frozenset()
    assert seen[0].ids("unit") == {unit}
    assert not seen[0].touches("node", "turn")
    assert other not in seen[0].documents


@pytest.mark.parametrize("how", ["bin", "merge"])
def test_a_code_that_goes_to_the_bin_changes_its_documents(store: Store, how: str) -> None:
    """Their codings and figures are others afterwards, and again when it is restored or that is undone."""
    document, other = transcripts.import_transcripts(store, [interview(), interview("Intervju 2")])
    code, target = (nodes.create_node(store, coding.code_layer(store), name) for name in ("Rak", "Rygg"))
    coding.code_range(store, document, 30, 60, code)
    seen: list[Changes] = []
    store.subscribe(seen.append)

    if how == "bin":
        nodes.bin_node(store, code)
        nodes.restore_node(store, code)
    else:
        nodes.merge_nodes(store, [code], target)
    store.undo()
    nodes.update_node(store, code, definition="Ikke bøyd.")
    assert [changes.documents for changes in seen] == [{document}] * (len(seen) - 1) + [set()]
    assert other not in set().union(*(changes.documents for changes in seen))


def test_an_action_that_fails_leaves_nothing(store: Store) -> None:
    """An exception in the middle takes all of it back, on disk and in memory."""
    before = state(store)

    with pytest.raises(ZeroDivisionError), store.action("half") as writer:  # noqa: PT012 – it must fail after a write
        writer.update("project", store.project.info.id, title="Halvveis")
        raise ZeroDivisionError
    assert state(store) == before
    again = reopened(store)
    assert state(again) == before
    again.close()


def test_an_action_that_changes_nothing_is_no_step(store: Store) -> None:
    """Undo does not stop at a step where nothing happened."""
    with store.action("nothing"):
        pass

    assert store.undo_name is None


def test_changing_a_row_that_is_not_there_fails(store: Store) -> None:
    """A slip in an action is a fault that is seen, and leaves nothing."""

    def slip() -> None:
        with store.action("write_memo") as writer:
            writer.update("project", store.project.info.id, title="Nytt")
            writer.update("memo", 999, text="Til ingen")

    with pytest.raises(KeyError):
        slip()
    assert reopened(store).project.info.title == "Prøveprosjekt"


def test_writing_what_stands_there_is_no_step(store: Store) -> None:
    """A field that is left unchanged, a star set twice: nothing for undo to take back."""
    question = card.add_question(store, "Hva er trygghet?")
    card.write_question(store, question, "Hva er trygghet?")
    card.update_card(store, title=store.project.info.title)

    assert store.undo_name == "add_question"


def test_an_undo_that_fails_listens_no_more(store: Store) -> None:
    """And can be tried again when the file is back."""
    card.add_question(store, "Hva?")
    listening = len(store._listeners)
    away = store.path.with_name("flyttet")
    store.path.rename(away)
    with pytest.raises(FileReplaced):
        store.undo()

    assert len(store._listeners) == listening
    away.rename(store.path)
    assert store.undo() is not None


@pytest.mark.parametrize(
    "row",
    [
        ("I", "sqlite_master", "{}"),
        ("D", "question(id) SELECT id FROM participant; --", '{"id": 1}'),
        ("D", "question", "no json"),
    ],
)
def test_a_journal_from_somebody_else(store: Store, row: tuple[str, str, str]) -> None:
    """Its names reach no statement: undo refuses, and nothing is changed."""
    people.add_participant(store, "P01")
    card.add_question(store, "Hva?")
    before = state(store)
    store.db.execute("UPDATE journal SET op=?, tbl=?, before=? WHERE action=?", [*row, store.history.done[-1].journal])

    with pytest.raises(DamagedFile):
        store.undo()
    assert state(store) == before
    assert not store.db.conn.in_transaction


def test_columns_of_a_journal_from_somebody_else(store: Store) -> None:
    """Only columns that exist are put back."""
    card.add_question(store, "Hva?")
    evil = json.dumps({"id": 1, 'text")=(SELECT title FROM project), ("uuid': "x"})
    store.db.execute("UPDATE journal SET op='U', before=? WHERE action=?", [evil, store.history.done[-1].journal])
    store.undo()

    assert store.project.questions[1].text == "Hva?"


def test_a_file_whose_setting_up_fails_is_not_there(tmp_path: Path) -> None:
    """Neither under its name nor under another; the next try succeeds."""
    path = tmp_path / "p.annotator"

    def set_up(store: Store) -> None:
        card.set_up_project(store, "Halvveis")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Store.make(path, PASSPHRASE, set_up, WEAK)
    assert not list(tmp_path.iterdir())
    store = Store.make(path, PASSPHRASE, lambda new: card.set_up_project(new, "Helt"), WEAK)
    assert (store.path, store.project.info.title, store.undo_name) == (path, "Helt", None)
    store.close()


def test_making_never_replaces_a_file(store: Store) -> None:
    """Not even with a file that would be ready."""
    before = store.path.read_bytes()

    with pytest.raises(FileExists):
        Store.make(store.path, PASSPHRASE, lambda new: None, WEAK)
    assert store.path.read_bytes() == before


@given(text=st.text(max_size=30).filter(lambda text: not any("\ud800" <= char <= "\udfff" for char in text)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_undo_gives_back_every_character(store: Store, text: str) -> None:
    """NUL, control characters, line separators, all of Unicode: what the journal keeps is what stood there."""
    memo = memos.add_memo(store, text)
    memos.write_memo(store, memo, text + ".")
    memos.delete_memo(store, memo)
    store.undo()
    assert store.project.memos[memo].text == text + "."
    store.undo()
    assert store.project.memos[memo].text == text


def test_set_up_cannot_be_undone(store: Store) -> None:
    """Also after opening anew: the project's first rows are not hers to take back."""
    again = reopened(store)

    assert again.undo() is None
    assert again.project.info.title == "Prøveprosjekt"
    again.close()


def test_two_hundred_steps_back_after_a_restart(store: Store) -> None:
    """Undo and redo reach over closing the program (B2)."""
    before = state(store)
    for number in range(200):
        nodes.create_node(store, 1, f"Kode {number}")
    after = state(store)

    again = reopened(store)
    while again.undo():
        pass
    assert state(again) == before
    again = reopened(again)
    while again.redo():
        pass
    assert state(again) == after
    again.close()


def test_a_new_action_ends_redo(store: Store) -> None:
    """As everywhere else."""
    nodes.create_node(store, 1, "En")
    store.undo()
    nodes.create_node(store, 1, "To")

    assert store.redo() is None
    assert [node.name for node in store.project.nodes] == ["To"]


def test_a_burst_of_typing_is_one_step(store: Store) -> None:
    """Every key is stored at once, but undo takes back the burst."""
    memo = memos.add_memo(store, "")
    for text in ("H", "He", "Hei"):
        memos.write_memo(store, memo, text)

    assert store.project.memos[memo].text == "Hei"
    store.undo()
    assert store.project.memos[memo].text == ""
    store.redo()
    assert store.project.memos[memo].text == "Hei"


def test_history_names_actions_and_reasons(store: Store) -> None:
    """The audit trail: what, when, why (B9)."""
    first = nodes.create_node(store, 1, "Trygg")
    second = nodes.create_node(store, 1, "Trygghet")
    nodes.merge_nodes(store, [first], second, "samme mening")

    last = store.entries()[-1]
    assert (last.name, last.reason) == ("merge_nodes", "samme mening")
    assert last.at[:2] == "20"


Step = tuple[int, int, int]


def do(store: Store, step: Step) -> None:
    """One action of many kinds, chosen by numbers, on whatever is there."""
    kind, a, b = step
    project = store.project
    documents, units = sorted(d.id for d in project.documents), sorted(u.id for u in project.units)
    codes, turns = sorted(n.id for n in project.nodes), sorted(t.id for t in project.turns)
    pick: Any = lambda rows, n: rows[n % len(rows)]  # noqa: E731
    document = pick(documents, a)
    length = len(project.flat(document).text)
    start, end = sorted((a % (length + 1), b % (length + 1)))
    actions = [
        lambda: nodes.create_node(store, 1 + a % 3, f"K{b}", pick(codes, a) if codes and b % 2 else None),
        lambda: codes and coding.code_range(store, document, start, end, pick(codes, b)),
        lambda: coding.code_in_vivo(store, document, start, end, 1),
        lambda: coding.mark_idea(store, document, start, end, "se her"),
        lambda: units and coding.resize_unit(store, pick(units, b), start, end),
        lambda: units and coding.delete_unit(store, pick(units, a)),
        lambda: units and coding.write_unit_text(store, pick(units, a), 1 + b % 2, f"tekst {b}"),
        lambda: units and codes and coding.add_label(store, pick(units, a), pick(codes, b)),
        lambda: turns and transcripts.edit_turn(store, pick(turns, a), b % 20, b % 20 + a % 7, "ny"[: b % 3]),
        lambda: turns and transcripts.split_turn(store, pick(turns, a), b % 30),
        lambda: (
            len(project.turns_of(document)) > 1
            and transcripts.join_turns(store, *[t.id for t in project.turns_of(document)[:2]])
        ),
        lambda: len(codes) > 1 and nodes.merge_nodes(store, [pick(codes, a)], pick(codes, b), "fordi"),
        lambda: codes and nodes.bin_node(store, pick(codes, a)),
        lambda: codes and nodes.move_node(store, pick(codes, a), None, pick(codes, b), 0),
        lambda: units and codes and chapter.choose_quote(store, pick(codes, a), pick(units, b)),
        lambda: codes and chapter.write_summary(store, pick(codes, a), "summary", f"s{b}"),
        lambda: people.add_participant(store, f"P{b}"),
        lambda: memos.add_memo(store, f"m{b}", target="document", target_id=document),
    ]
    actions[kind % len(actions)]()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 17), st.integers(0, 200), st.integers(0, 200)), max_size=25))
def test_undo_is_the_exact_inverse_of_anything(tmp_path_factory: pytest.TempPathFactory, steps: list[Step]) -> None:
    """Any sequence of actions, undone, redone, closed and opened in between, gives the same records."""
    store = Store.create(Path(tmp_path_factory.mktemp("p")) / "p.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "Egenskap")
    transcripts.import_transcripts(store, [interview(), interview("Intervju 2")])
    before, count = state(store), len(store.history.done)
    for step in steps:
        do(store, step)
        assert faults(store) == []
    after = state(store)

    while len(store.history.done) > count:
        store.undo()
    assert state(store) == before
    store = reopened(store)
    assert state(store) == before
    while store.redo():
        pass
    assert state(store) == after
    assert faults(store) == []
    store.close()


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """A project made by the first version opens with its rows, new columns filled, and undoes what comes after."""
    path = tmp_path / "old.annotator"
    header = new_header(WEAK)
    key = derive(PASSPHRASE, header)
    connection = create_file(path, key, header)
    db = Database(connection, execute_plugins=False)
    migrations.apply(db, stop_before="m002_confidential")
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt"})
    db.table("layer").insert({"id": 1, "uuid": "l", "position": 1, "name": "Kodegruppe", "kind": "group"})
    db.table("participant").insert({"id": 1, "uuid": "p", "pseudonym": "P01", "position": 0, "consent": "given"})
    db.execute("PRAGMA user_version=1")
    connection.close()
    store = Store.open(path, key)
    assert store.migrated
    assert (store.project.info.title, store.project.info.scheme, store.project.info.share_level) == (
        "Gammelt",
        "own",
        0,
    )
    assert store.project.participants[1].restricted is False
    assert store.project.layers[1].slot == "group"
    people.update_participant(store, 1, restricted=True)
    store.undo()

    assert store.project.participants[1].restricted is False
    store.close()


def test_what_old_projects_said_of_their_report_is_kept(tmp_path: Path) -> None:
    """Words in one column become parts and a form; what is not said stays open."""
    path = tmp_path / "old.annotator"
    header = new_header(WEAK)
    key = derive(PASSPHRASE, header)
    connection = create_file(path, key, header)
    db = Database(connection, execute_plugins=False)
    migrations.apply(db, stop_before="m004_report")
    said = "-codebook +table:example +show_counts -numbering - x"
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt", "report_parts": said})
    db.execute("PRAGMA user_version=3")
    connection.close()
    store = Store.open(path, key)
    settings = settings_of(store.project)

    assert settings.said == {"codebook": False, "table:example": True}
    assert (settings.counting, settings.numbering, settings.theme_prefix) == ("both", False, False)
    assert store.project.info.report_parts == ""
    store.close()


FORM = (
    "INSERT INTO report_form(own_italic, own_setting, own_name, own_interview, own_footnote, own_named, label_form,"
    " place, attribution, elision, nested_marks, numbering, theme_prefix, counting, font, size, spacing, margin_top,"
    " margin_right, margin_bottom, margin_left, justified, template) VALUES(0, 'length', 'pseudonym', 0, 0, 0,"
    " 'brackets', 'none', 'speaker', '(…)', 1, 1, 0, 'none', 'Arial', 10.5, 1.5, 2.5, 2.5, 2.5, 2.5, 0, '')"
)


def test_a_project_of_before_tables_were_hers_to_choose(tmp_path: Path) -> None:
    """What a file of the fifth version says of its report stays; its tables show what is suggested, and can be told."""
    path = tmp_path / "old.annotator"
    header = new_header(WEAK)
    key = derive(PASSPHRASE, header)
    connection = create_file(path, key, header)
    db = Database(connection, execute_plugins=False)
    migrations.apply(db, stop_before="m006_title_page")
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt"})
    db.execute(FORM)
    db.table("report_part").insert(
        {"id": 1, "key": "table:example", "said": "in", "position": 3, "level": 0, "numbered": 1}
    )
    db.execute("PRAGMA user_version=5")
    connection.close()
    store = Store.open(path, key)
    settings = settings_of(store.project)

    assert store.migrated
    assert (settings.said, settings.order) == ({"table:example": True}, ("table:example",))
    assert (settings.size, settings.smallest, settings.tables) == (10.5, 3, {})
    report_tables.show_column(store, "table:example", "place", shown=False)
    assert settings_of(store.project).choice("table:example").said == {"place": False}
    store.undo()
    assert settings_of(store.project) == settings
    store.close()
