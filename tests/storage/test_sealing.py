"""After a replacement the original is nowhere in the project's file, and her other work can still be undone."""

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Turn
from annotator.domain.replacements import Place, everywhere, words_apart
from annotator.domain.review import Review, ReviewItem
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, coding, marks, memos, nodes, people, transcripts
from annotator.storage.actions.register import add_entry, remove_entry
from annotator.storage.actions.replacing import (
    bring_back,
    change_replacement,
    replace_everywhere,
    replace_here,
    replace_terms,
)
from annotator.storage.backups import back_up, list_backups
from annotator.storage.key import key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.sealing import renew_backups
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.test_nothing_in_clear import deciphered

TURNS = (
    DraftTurn("Kan du fortelle litt om den første uka i Dunderby?", "I", lead="\x1a: "),
    DraftTurn("Ja, Solbrith ringte meg. Solbriths søster bor i Dunderby, ikke sant.", "A", lead="\n\n\x1a: "),
    DraftTurn("Og så ringte SOLBRITH 🙂 og spurte om jeg hadde spist.", lead="\n"),
    DraftTurn("Hva svarte du Solbrith?", "I", lead="\n\n\x1a: "),
    DraftTurn("At jeg ikke hadde tid. Men det hadde jeg jo.", "A", lead="\n\n\x1a: "),
)
SPEAKERS = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("A", role="participant", participant="P01"))
TERMS = {"Solbrith": "P07", "Dunderby": "[tettsted]"}


def imported(store: Store, title: str = "Intervju med Solbrith") -> int:
    """One interview with the names in it."""
    return transcripts.import_transcripts(store, [Transcript(title, TURNS, "txt", SPEAKERS)])[0]


def entries(store: Store, *terms: str) -> dict[str, int]:
    """Terms with a new entry each."""
    return {term: add_entry(store, "name", TERMS[term]) for term in terms}


def coded(store: Store, document: int, words: str) -> int:
    """A unit on these words."""
    node = next(iter(store.project.nodes), None)
    number = node.id if node else nodes.create_node(store, coding.code_layer(store), "Kode")
    start = store.project.flat(document).text.index(words)
    unit = coding.code_range(store, document, start, start + len(words), number)
    assert unit is not None
    return unit


def left_in(store: Store, words: str) -> list[str]:
    """Where a word stands in any byte of the open file: cells of any table, or the pages deciphered."""
    found = []
    for (table,) in store.db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
        for row in store.db.execute(f"SELECT * FROM {table}"):
            found += [table for cell in row if isinstance(cell, str) and words.casefold() in cell.casefold()]
    if words.encode() in deciphered(store.path, bytes(store.key)):
        found.append("pages")
    return found


def reopened(store: Store) -> Store:
    """The file closed and opened again."""
    store.close()
    return Store.open(store.path, key_for(store.path, PASSPHRASE))


def test_the_original_is_nowhere(store: Store, key: LinkingKey) -> None:
    """Corrections, memos, undone work and reasons from before hold no form of the term, nor do freed pages."""
    document = imported(store)
    unit = coded(store, document, "Solbrith ringte")
    column = store.project.ordered_columns()[0].id
    coding.write_unit_text(store, unit, column, "Solbrith tar kontakt")
    coding.write_unit_text(store, unit, column, "Hun, Solbrith, tar kontakt")
    memo = memos.add_memo(store, "Husk SOLBRITHS latter")
    memos.write_memo(store, memo, "Husk latteren")
    memos.add_memo(store, "Ring Solbrith")
    store.undo()
    transcripts.set_status(store, document, "pilot", "Solbrith ville det")
    turn = store.project.turns_of(document)[2].id
    transcripts.edit_turn(store, turn, 0, 2, "Nei")

    done = replace_everywhere(store, entries(store, "Solbrith"), key)

    assert sum(done.places.values()) == 4
    assert left_in(store, "Solbrith") == []
    assert left_in(reopened(store), "solbrith") == []


def test_her_other_work_is_still_undone(store: Store, key: LinkingKey) -> None:
    """A coding, a condensation and a memo from before the replacement are taken back step by step, and done again."""
    document = imported(store)
    unit = coded(store, document, "Solbriths søster bor")
    column = store.project.ordered_columns()[0].id
    coding.write_unit_text(store, unit, column, "Søsteren til Solbrith")
    coding.write_unit_text(store, unit, column, "Søster")
    coding.delete_unit(store, unit)
    replace_everywhere(store, entries(store, "Solbrith"), key)

    store.undo()
    assert store.project.text_of(unit) == "P07s søster bor"
    store.undo()
    assert store.project.column_text(unit, column) in ("Søsteren til P07", "")
    store.redo()
    store.redo()
    assert unit not in store.project.units
    while store.undo():
        assert faults(store) == []
    assert document in store.project.documents  # the import holds the originals: undo ends there
    assert left_in(store, "Solbrith") == []


def test_history_agrees_after_a_restart(store: Store, key: LinkingKey) -> None:
    """What can be undone is the same in the running program and in the file opened again."""
    document = imported(store)
    coded(store, document, "ikke sant")
    memos.add_memo(store, "én")
    store.undo()
    replace_everywhere(store, entries(store, "Dunderby"), key)
    memos.add_memo(store, "to")
    before = store.history

    again = reopened(store)
    assert [d.journal for d in again.history.done] == [d.journal for d in before.done]
    assert [d.name for d in again.history.done] == ["create_node", "code", "add_memo"]
    assert again.history.undone == before.undone == []


def test_an_older_text_ends_undo(store: Store, key: LinkingKey) -> None:
    """A correction holds the paragraph as it was: it and all before it stay done, what came after is undone."""
    document = imported(store)
    coded(store, document, "ikke sant")
    turn = store.project.turns_of(document)[1].id
    transcripts.edit_turn(store, turn, 0, 2, "Nei")
    memos.add_memo(store, "etter")
    replace_everywhere(store, entries(store, "Dunderby"), key)

    assert store.undo_name == "add_memo"
    store.undo()
    assert store.undo() is None
    assert store.project.turns[turn].text.startswith("Nei")


def test_a_deleted_interview_with_the_name_is_not_brought_back(store: Store, key: LinkingKey) -> None:
    """The journal held its words; one without the name comes back as before."""
    gone, other = imported(store, "Borte"), imported(store, "Her")
    transcripts.delete_document(store, gone)
    replace_everywhere(store, entries(store, "Solbrith"), key)

    assert store.undo() is None
    assert left_in(store, "Solbrith") == []
    transcripts.delete_document(store, other)
    store.undo()
    assert faults(store) == []
    assert len(store.project.masks) == 4


def test_removing_an_entry_no_deleted_mask_can_return_to(store: Store) -> None:
    """Undo ends where it would bring back places of an entry that is gone."""
    document = imported(store)
    [entry] = entries(store, "Solbrith").values()
    replace_terms(store, everywhere(store.project, {"Solbrith": entry}), None, originals_are_lost=True)
    transcripts.delete_document(store, document)
    remove_entry(store, entry)

    assert store.undo() is None
    assert faults(store) == []


def test_the_last_single_place(store: Store, key: LinkingKey) -> None:
    """Replaced one by one, the last takes the word out of the journal too; before that it stands in the text anyway."""
    document = imported(store, "Intervju")
    memo = memos.add_memo(store, "Dunderbys sjel")
    memos.write_memo(store, memo, "Stedets sjel")
    coded(store, document, "ikke sant")
    [entry] = entries(store, "Dunderby").values()
    places = everywhere(store.project, {"Dunderby": entry})[0].places
    assert len(places) == 2
    for place in places:
        assert "journal" in left_in(store, "Dunderby")
        replace_here(store, entry, "Dunderby", place, key)

    assert left_in(store, "Dunderby") == []
    assert store.undo_name == "code"


def test_bringing_back_carries_the_journal_along(store: Store, key: LinkingKey) -> None:
    """A unit removed while the name was replaced comes back on the same words after the original did."""
    document = imported(store)
    replace_everywhere(store, entries(store, "Solbrith"), key)
    unit = coded(store, document, "P07 ringte meg")
    coding.delete_unit(store, unit)
    bring_back(store, key, [mask.id for mask in store.project.masks])

    store.undo()
    assert store.project.text_of(unit) == "Solbrith ringte meg"
    assert faults(store) == []


def test_backups_are_renewed(store: Store, key: LinkingKey) -> None:
    """Backups from before hold the originals: they go, and one new one stands in their place."""
    imported(store)
    back_up(store)
    replace_everywhere(store, entries(store, "Solbrith"), key)
    renew_backups(store)

    [backup] = list_backups(store.path)
    assert b"Solbrith" not in deciphered(backup.path, bytes(store.key))


def test_a_readers_comment_stays_at_its_words(store: Store, key: LinkingKey) -> None:
    """Over several changed paragraphs, now and where undo takes a decision about it back."""
    document = imported(store)
    second = store.project.turns_of(document)[1]
    flat = store.project.flat(document)
    start = flat.text.index("søster bor")
    end = flat.text.index("🙂")
    ahead = flat.position(second.id, 0)
    with store.action("merge_review") as writer:
        review = writer.insert(Review(reviewer="veileder"))
        item = writer.insert(
            ReviewItem(review=review, turn_uuid=second.uuid, at_from=start - ahead, at_to=end - ahead, text="Fint")
        )
    with store.action("decline_review") as writer:
        writer.update("review_item", item, decision="declined")
    replace_everywhere(store, entries(store, "Solbrith", "Dunderby"), key)

    def words() -> str:
        flat, found = store.project.flat(document), store.project.review_items[item]
        ahead = flat.position(second.id, 0)
        return flat.text[ahead + found.at_from : ahead + found.at_to]

    assert words() == "søster bor i [tettsted], ikke sant.\nOg så ringte P07 "
    store.undo()
    assert words() == "søster bor i [tettsted], ikke sant.\nOg så ringte P07 "
    assert store.project.review_items[item].decision == ""


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
