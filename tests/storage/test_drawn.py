"""What is drawn follows every change of the text and of the codings in it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.domain.drawing import Drawings
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import card, coding, nodes, transcripts
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK

TURNS = tuple(
    DraftTurn(text) for text in ("Jeg bodde på øya.", "Ja 😀 da.", "", "Så flyttet vi, alle sammen, til byen.")
)
places = st.integers(0, 70)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("code"), places, places),
        st.tuples(st.just("edit"), places, st.text("aå 😀", max_size=4)),
        st.tuples(st.just("cut"), places, st.integers(1, 12)),
        st.tuples(st.just("split"), places, places),
        st.tuples(st.just("join"), places, places),
        st.tuples(st.sampled_from(["remove", "undo", "redo", "look"]), places, places),
    ),
    max_size=14,
)


def do(store: Store, node: int, step: tuple[str, int, object]) -> None:
    """One step of her work, as far as there is something to do it to."""
    what, at, more = step
    project = store.project
    flat = project.flat(1)
    turn, offset = flat.anchor(min(at, len(flat.text)))
    units = sorted(unit.id for unit in project.units)
    if what == "code" and isinstance(more, int):
        coding.code_range(store, 1, min(at, more), max(at, more) + 1, node)
    elif what == "edit":
        transcripts.edit_turn(store, turn.id, offset, offset, str(more))
    elif what == "cut" and isinstance(more, int):
        transcripts.edit_turn(store, turn.id, offset, offset + more, "")
    elif what == "split":
        transcripts.split_turn(store, turn.id, offset)
    elif what == "join" and flat.row(turn.id) > 0:
        transcripts.join_turns(store, flat.turns[flat.row(turn.id) - 1].id, turn.id)
    elif what == "remove" and units:
        coding.delete_unit(store, units[at % len(units)])
    elif what == "undo":
        store.undo()
    elif what == "redo":
        store.redo()
    elif what == "look":
        project.codings(1)


@settings(max_examples=150)
@given(steps)
@example([("edit", 0, "a"), ("remove", 0, 0), ("remove", 1, 0)])
def test_what_is_drawn_is_what_an_opening_would_draw(work: list[tuple[str, int, object]]) -> None:
    """Codings moved along with edits, splits, joins, undo and redo lie and overlap as if worked out anew."""
    with TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "p.annotator", PASSPHRASE, WEAK)
        card.set_up_project(store, "Tegnet")
        transcripts.import_transcripts(store, [Transcript("Intervju 1", TURNS, "txt", ())])
        node = nodes.create_node(store, coding.code_layer(store), "Sted")
        store.begin_history_here()
        for start, end in ((0, 10), (5, 24), (12, 40), (30, 50)):
            coding.code_range(store, 1, start, end, node)
        store.project.codings(1)
        for step in work:
            do(store, node, step)
        drawn, anew = store.project.codings(1), Drawings(store.project).of(1)
        store.close()

        assert list(drawn.codings) == list(anew.codings)
        assert [drawn.at(place) for place in range(60)] == [anew.at(place) for place in range(60)]
