"""Making, moving, merging, splitting and binning codes and themes, in a real encrypted file."""

from typing import Any

from annotator.domain.codebook import children, colour_of, count_units, parents, roots
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import card, chapter, coding, memos, nodes
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store

TEXT = "Jeg visste ikke hvem jeg skulle ringe til den natta."


def rows(store: Store) -> dict[str, set[Any]]:
    """Everything the project holds, to compare with."""
    return {name: set(table) for name, table in store.project.tables.items()}


def layer(store: Store, kind: str) -> int:
    """The layer of a kind."""
    return next(found.id for found in store.project.layers if found.kind == kind)


def make(store: Store, name: str, parent: int | None = None, kind: str = "code") -> int:
    """A node of a kind."""
    return nodes.create_node(store, layer(store, kind), name, parent)


def coded(store: Store, count: int) -> list[int]:
    """Units without a code of interest, each with a label on a helper code."""
    transcript = Transcript("Intervju", tuple(DraftTurn(f"{TEXT} {i}") for i in range(count)), "txt")
    document = import_transcripts(store, [transcript])[0]
    anchor = make(store, "Alt")
    starts = store.project.flat(document).starts
    return [coding.code_range(store, document, s, s + 20, anchor) or 0 for s in starts]


def names(store: Store, parent: int | None) -> list[str]:
    """The names under a parent, in order."""
    found = roots(store.project) if parent is None else children(store.project, parent)
    return [node.name for node in found]


def test_move_within_a_parent_keeps_order_and_undoes(store: Store) -> None:
    """A code moved among its siblings stands where it was put; undo puts it back."""
    theme = make(store, "Tema", kind="theme")
    a, _b, _c = (make(store, name, theme) for name in "ABC")
    before = rows(store)

    assert nodes.move_node(store, a, theme, theme, 2)
    assert names(store, theme) == ["B", "C", "A"]
    store.undo()
    assert rows(store) == before


def test_position_counts_only_what_is_shown(store: Store) -> None:
    """A code in the bin takes no place, neither under a theme nor among the roots."""
    theme = make(store, "Tema", kind="theme")
    _a, b, _c, d = (make(store, name, theme) for name in "ABCD")
    nodes.bin_node(store, b)
    nodes.move_node(store, d, theme, theme, 1)
    assert names(store, theme) == ["A", "D", "C"]
    nodes.restore_node(store, b)
    assert sorted(names(store, theme)) == ["A", "B", "C", "D"]

    loose = [make(store, name) for name in "XYZ"]
    nodes.bin_node(store, loose[1])
    nodes.move_node(store, loose[2], None, None, 1)
    assert names(store, None) == ["Tema", "Z", "X"]


def test_reordering_under_the_first_theme_keeps_the_inherited_colour(store: Store) -> None:
    """The first theme decides the colour, also after the code was moved within it or from it to another."""
    first, second, third = (make(store, name, kind="theme") for name in ("Første", "Andre", "Tredje"))
    nodes.update_node(store, first, colour="#111111")
    nodes.update_node(store, third, colour="#333333")
    a, _b = make(store, "A", first), make(store, "B", first)
    nodes.link_node(store, a, second)

    nodes.move_node(store, a, first, first, 1)
    assert colour_of(store.project, a) == "#111111"
    nodes.move_node(store, a, first, third, 0)
    assert colour_of(store.project, a) == "#333333"
    assert [n.id for n in parents(store.project, a)] == [third, second]


def test_moving_to_where_it_already_stands_makes_no_second_link(store: Store) -> None:
    """A code under two themes that is moved from one to the other stands there once."""
    one, two = make(store, "En", kind="theme"), make(store, "To", kind="theme")
    code = make(store, "Kode", one)
    nodes.link_node(store, code, two)
    nodes.link_node(store, code, two)

    nodes.move_node(store, code, one, two, 0)

    assert names(store, one) == []
    assert names(store, two) == ["Kode"]


def test_no_circle_even_through_the_bin(store: Store) -> None:
    """A theme cannot come under its own sub-theme, nor under what stands below a binned one."""
    top = make(store, "Topp", kind="theme")
    middle = make(store, "Midt", top, kind="group")
    low = make(store, "Lav", middle)
    nodes.bin_node(store, middle)

    assert not nodes.move_node(store, top, None, low, 0)
    assert not nodes.link_node(store, top, low)
    assert store.undo_name == "bin_node"


def test_merge_is_a_union_without_duplicates(store: Store) -> None:
    """A and B share a unit: after merging, the target has each once; one undo brings everything back."""
    a, b, c = make(store, "A"), make(store, "B"), make(store, "C")
    units = coded(store, 3)
    for unit, node in ((units[0], a), (units[1], a), (units[1], b), (units[2], b), (units[2], c)):
        coding.add_label(store, unit, node)
    coding.set_stance(store, units[1], a, "against")
    before = rows(store)

    nodes.merge_nodes(store, [b, c], a, reason="Samme fenomen")

    labels = store.project.labels.where("node", a)
    assert sorted(label.unit for label in labels) == sorted(units)
    assert next(label.stance for label in labels if label.unit == units[1]) == "against"
    assert store.project.nodes[b].binned
    assert store.project.nodes[c].binned
    reason = store.db.execute("SELECT reason FROM action ORDER BY id DESC").fetchone()[0]
    assert reason == "Samme fenomen"
    store.undo()
    assert rows(store) == before


def test_merge_moves_children_questions_memos_and_texts(store: Store) -> None:
    """Nothing written about a merged theme is left behind in the bin."""
    old, new = make(store, "Gammel", kind="theme"), make(store, "Ny", kind="theme")
    child = make(store, "Barn", old)
    first, second = card.add_question(store, "Hvordan?"), card.add_question(store, "Hvorfor?")
    for question, node in ((first, old), (first, new), (second, old)):
        card.link_question(store, question, node, True)
    memo = memos.add_memo(store, "Et notat", target="node", target_id=old)
    chapter.write_summary(store, old, "summary", "Oppsummert")
    mine, theirs = chapter.add_text(store, new, "Først"), chapter.add_text(store, old, "Så")

    nodes.merge_nodes(store, [old], new)

    project = store.project
    assert [n.id for n in children(project, new)] == [child]
    assert sorted(q.question for q in project.question_nodes.where("node", new)) == [first, second]
    assert project.memos[memo].target_id == new
    assert project.summary_of(new, "summary") == "Oppsummert"
    assert [i.id for i in chapter.items_of(store, new)] == [mine, theirs]


def test_merge_into_ones_own_sub_theme(store: Store) -> None:
    """The sub-theme takes the theme's place, and the theme's other codes stand under it."""
    top = make(store, "Topp", kind="theme")
    theme = make(store, "Tema", top, kind="theme")
    sub = make(store, "Undertema", theme, kind="group")
    code = make(store, "Kode", theme)

    nodes.merge_nodes(store, [theme], sub)

    assert names(store, top) == ["Undertema"]
    assert [n.id for n in children(store.project, sub)] == [code]


def test_merging_a_node_with_itself_changes_nothing(store: Store) -> None:
    """No empty step comes into the history."""
    node = make(store, "A")
    before = store.undo_name, len(store.history.done)

    nodes.merge_nodes(store, [node], node)

    assert (store.undo_name, len(store.history.done)) == before


def test_split_puts_the_new_code_beside_the_old(store: Store) -> None:
    """The chosen units move with their stance; the new code stands next to the old under every parent."""
    one, two = make(store, "En", kind="theme"), make(store, "To", kind="theme")
    node = make(store, "Tid", one)
    make(store, "Etter", one)
    nodes.link_node(store, node, two)
    units = coded(store, 3)
    for unit in units:
        coding.add_label(store, unit, node)
    coding.set_stance(store, units[0], node, "nuances")

    new = nodes.split_node(store, node, " Tid  til  veiledning ", units[:2], reason="To saker")

    assert names(store, one) == ["Tid", "Tid til veiledning", "Etter"]
    assert names(store, two) == ["Tid", "Tid til veiledning"]
    assert {lb.unit: lb.stance for lb in store.project.labels.where("node", new)} == {
        units[0]: "nuances",
        units[1]: "for",
    }
    assert count_units(store.project, node) == 1


def test_split_of_a_loose_code_stands_beside_it(store: Store) -> None:
    """Among the roots too, the new code comes right after."""
    node = make(store, "Tid")
    make(store, "Rom")

    nodes.split_node(store, node, "Tid 2", [])

    assert names(store, None) == ["Tid", "Tid 2", "Rom"]


def test_bin_keeps_labels_and_restore_brings_them_back(store: Store) -> None:
    """A code in the bin is in no count; restored it has every unit it had."""
    node = make(store, "Makt")
    units = coded(store, 2)
    for unit in units:
        coding.add_label(store, unit, node)

    nodes.bin_node(store, node, "Sier for lite")
    assert all(lb.node != node for unit in units for lb in store.project.labels_of(unit))
    nodes.restore_node(store, node)

    assert count_units(store.project, node) == 2


def test_writing_what_is_there_is_no_action(store: Store) -> None:
    """An update to the same value leaves undo where it was."""
    node = make(store, "Makt")
    before = len(store.history.done)

    nodes.update_node(store, node, name="Makt", definition="")

    assert len(store.history.done) == before
