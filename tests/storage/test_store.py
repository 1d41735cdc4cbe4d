"""Actions: stored whole or not at all, told to who listens, and a step only where something changed."""

from dataclasses import fields
from pathlib import Path

import pytest

from annotator.domain.changes import Changes
from annotator.domain.project import TABLES
from annotator.storage.actions import card, coding, nodes, transcripts
from annotator.storage.errors import FileExists
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.projects import interview, reopened, state


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
