"""Whatever she does around replacements: no original is left, and every unit keeps its other words."""

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Turn
from annotator.domain.replacements import Place, everywhere, words_apart
from annotator.storage.actions import card, coding, marks, memos, nodes, people, transcripts
from annotator.storage.actions.register import add_entry
from annotator.storage.actions.replacing import bring_back, change_replacement, replace_here, replace_terms
from annotator.storage.linking_key import LinkingKey
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.projects import reopened
from tests.storage.replaced_names import TERMS, entries, imported, left_in


class Desk:
    """Somebody who works at random, and looks at every step whether her units still say the same."""

    def __init__(self, store: Store, key: LinkingKey, chance: random.Random) -> None:
        self.store, self.key, self.chance = store, key, chance
        self.replaced: set[str] = set()

    def document(self) -> int:
        return self.chance.choice(sorted(d.id for d in self.store.project.documents))

    def code(self) -> None:
        document = self.document()
        length = len(self.store.project.flat(document).text)
        start = self.chance.randrange(length - 3)
        end = self.chance.randrange(start + 1, min(length, start + 90))
        node = min(node.id for node in self.store.project.nodes)
        coding.code_range(self.store, document, start, end, node)

    def remove(self) -> None:
        units = sorted(unit.id for unit in self.store.project.units)
        if units:
            coding.delete_unit(self.store, self.chance.choice(units))

    def write(self) -> None:
        words = self.chance.choice(["kom", *(term + "s" for term in TERMS if term not in self.replaced)])
        memos.add_memo(self.store, f"Og {words} tilbake")
        memos.write_memo(self.store, max(m.id for m in self.store.project.memos), "Kort")

    def mark(self) -> None:
        turn = self.chance.choice(self.store.project.turns_of(self.document()))
        end = self.chance.randrange(1, len(turn.text) + 1) if turn.text else 0
        if end:
            marks.add_mark(self.store, turn.id, self.chance.randrange(end), end, "health")

    def words(self, turn: Turn) -> list[tuple[int, int]]:
        """Words that hold no name: half a name is found by nobody."""
        names = [term.casefold() for term in TERMS]
        found = re.finditer(r"\S+", turn.text)
        return [m.span() for m in found if not any(name in m[0].casefold() for name in names)]

    def correct(self) -> None:
        turn = self.chance.choice(self.store.project.turns_of(self.document()))
        words = self.words(turn)
        if words:
            start, end = self.chance.choice(words)
            new = self.chance.choice(["", "ny", "to ord", turn.text[start:end] + " til"])
            transcripts.edit_turn(self.store, turn.id, start, end, new)
            self.store.end_burst()

    def split(self) -> None:
        turn = self.chance.choice(self.store.project.turns_of(self.document()))
        words = self.words(turn)
        if words:
            transcripts.split_turn(self.store, turn.id, self.chance.choice(words)[0])

    def join(self) -> None:
        turns = self.store.project.turns_of(self.document())
        if len(turns) > 1:
            at = self.chance.randrange(len(turns) - 1)
            transcripts.join_turns(self.store, turns[at].id, turns[at + 1].id)

    def replace(self) -> None:
        term = self.chance.choice(sorted(TERMS))
        known = [e.id for e in self.store.project.register if e.replacement == TERMS[term]]
        wanted = everywhere(self.store.project, {term: known[0] if known else entries(self.store, term)[term]})
        holes: dict[int, list[tuple[int, int]]] = {}
        for place in wanted[0].places:
            holes.setdefault(place.turn, []).append((place.start, place.end))
        project = self.store.project
        before = {u.id: words_apart(project, u.id, holes) for u in project.units}
        old = {mask.id for mask in project.masks}
        replace_terms(self.store, wanted, self.key)
        now: dict[int, list[tuple[int, int]]] = {}
        for mask in project.masks:
            if mask.id not in old:
                now.setdefault(mask.turn, []).append((mask.at_from, mask.at_to))
        assert {u.id: words_apart(project, u.id, now) for u in project.units} == before
        self.replaced.add(term)

    def replace_one(self) -> None:
        turn = self.chance.choice(self.store.project.turns_of(self.document()))
        words = self.words(turn)
        if words:
            at = self.chance.randrange(len(words))
            start, end = words[at][0], words[min(len(words) - 1, at + self.chance.randrange(3))][1]
            chosen = Place(turn.id, start, end)
            entry = add_entry(self.store, "other", self.chance.choice(["[noe]", "[noe annet enn før]"]))
            if not any(name.casefold() in turn.text[start:end].casefold() for name in TERMS):
                replace_here(self.store, entry, turn.text[start:end], chosen, self.key)

    def look_back(self) -> None:
        masks = [mask.id for mask in self.store.project.masks if self.chance.random() < 0.5]
        if bring_back(self.store, self.key, masks):
            self.replaced.clear()

    def change(self) -> None:
        for entry in list(self.store.project.register)[:1]:
            change_replacement(self.store, entry.id, self.chance.choice(["P77", "[et sted]", TERMS["Solbrith"]]))

    def delete(self) -> None:
        if len(self.store.project.documents) > 1:
            transcripts.delete_document(self.store, self.document())

    def undo(self) -> None:
        self.store.undo()

    def redo(self) -> None:
        self.store.redo()

    def reopen(self) -> None:
        history = ([d.journal for d in self.store.history.done], [d.journal for d in self.store.history.undone])
        self.store = reopened(self.store)
        again = ([d.journal for d in self.store.history.done], [d.journal for d in self.store.history.undone])
        assert again == history


STEPS: tuple[Callable[[Desk], None], ...] = (
    *(Desk.code, Desk.code, Desk.remove, Desk.write, Desk.mark, Desk.correct, Desk.split, Desk.join, Desk.replace),
    *(
        Desk.replace,
        Desk.replace_one,
        Desk.look_back,
        Desk.change,
        Desk.delete,
        Desk.undo,
        Desk.undo,
        Desk.redo,
        Desk.reopen,
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32), st.lists(st.sampled_from(range(len(STEPS))), min_size=3, max_size=22))
@example(0, [0, 4, 8, 13, 10]).via("a mask got the number of one that went with its interview, and undo wanted it back")
def test_whatever_she_does(tmp_path_factory: pytest.TempPathFactory, number: int, steps: list[int]) -> None:
    """Any sequence of work keeps all units' words but the replaced ones and sound records, and no original."""
    folder = tmp_path_factory.mktemp("sealing")
    store = Store.create(folder / "p.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "Prosjekt")
    nodes.create_node(store, coding.code_layer(store), "Kode")
    people.add_participant(store, "P01")
    imported(store)
    imported(store, "To")
    key = LinkingKey.create(folder / "k.annokey", "nøkkelord", store.project.info.uuid, WEAK)
    desk = Desk(store, key, random.Random(number))
    for step in steps:
        if len(desk.store.project.documents) or STEPS[step] in (Desk.undo, Desk.redo, Desk.reopen):
            STEPS[step](desk)
        assert faults(desk.store) == []
        originals = key.originals()
        assert all(mask.uuid in originals for mask in desk.store.project.masks)
    for term in desk.replaced:
        assert left_in(desk.store, term) == []
    while desk.store.history.done:
        desk.store.undo()
        assert faults(desk.store) == []
    assert not any(term in turn.text for turn in desk.store.project.turns for term in desk.replaced)
    desk.store.close()
    key.close()
