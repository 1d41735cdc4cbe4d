"""Undo and redo: the exact inverse of anything, over a restart, and never by a journal from somebody else."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.storage.actions import card, chapter, coding, memos, nodes, people, transcripts
from annotator.storage.errors import DamagedFile, FileReplaced
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.projects import interview, reopened, state


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
