"""Replacing terms and looking back: codings stay on their words, masks know their originals, a power cut loses none."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.replacements import Place, Replacing
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import chapter, coding, marks, memos, nodes, quotes, transcripts
from annotator.storage.actions.register import add_entry, remove_entry
from annotator.storage.actions.replacing import (
    bring_back,
    change_replacement,
    replace_everywhere,
    replace_here,
    replace_terms,
)
from annotator.storage.errors import EmptyReplacement, EntryInUse, FileReplaced, OriginalsWouldBeLost
from annotator.storage.key import LINKING_KEY, key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE

TEXT = "Solbrith Aasgaard bor i Dunderby, og Solbrith jobber på Dunderby sykehjem."


def imported(store: Store, *texts: str) -> int:
    """One interview of these paragraphs."""
    turns = tuple(DraftTurn(text, lead="\n") for text in texts or (TEXT,))
    return transcripts.import_transcripts(store, [Transcript("Intervju", turns, "txt")])[0]


def coded(store: Store, document: int, words: str) -> int:
    """A unit on these words."""
    node = next(iter(store.project.nodes), None)
    number = node.id if node else nodes.create_node(store, coding.code_layer(store), "Kode")
    start = store.project.flat(document).text.index(words)
    unit = coding.code_range(store, document, start, start + len(words), number)
    assert unit is not None
    return unit


def place_of(store: Store, document: int, words: str, occurrence: int = 0) -> Place:
    """Where these words stand in the first paragraph."""
    turn = store.project.turns_of(document)[0]
    at = -1
    for _ in range(occurrence + 1):
        at = turn.text.index(words, at + 1)
    return Place(turn.id, at, at + len(words))


def text(store: Store, document: int) -> str:
    return store.project.flat(document).text


def test_units_keep_their_other_words(store: Store, key: LinkingKey) -> None:
    """Inside, beside and over the border of a replaced place; and back again through the key."""
    document = imported(store)
    inside = coded(store, document, "bor i Dunderby, og")
    beside = coded(store, document, "bor i")
    over = coded(store, document, "Aasgaard bor")
    across = coded(store, document, "jobber på Dunderby sykehjem")
    names = {"Solbrith Aasgaard": add_entry(store, "name", "P01"), "Dunderby": add_entry(store, "place", "[tettsted]")}

    done = replace_everywhere(store, names, key)

    assert text(store, document) == "P01 bor i [tettsted], og Solbrith jobber på [tettsted] sykehjem."
    assert [store.project.text_of(unit) for unit in (inside, beside, over, across)] == [
        "bor i [tettsted], og",
        "bor i",
        "P01 bor",
        "jobber på [tettsted] sykehjem",
    ]
    assert dict(done.places) == {names["Solbrith Aasgaard"]: 1, names["Dunderby"]: 2}
    assert bring_back(store, key, [mask.id for mask in store.project.masks]) == 3
    assert text(store, document) == TEXT
    assert store.project.text_of(inside) == "bor i Dunderby, og"
    assert (len(store.project.masks), key.originals(), faults(store)) == (0, {}, [])


def test_a_unit_over_several_changed_paragraphs(store: Store, key: LinkingKey) -> None:
    """Both its ends move, though they lie in different paragraphs."""
    document = imported(store, "Ja, Dunderby er fint om høsten.", "I Dunderby, altså, ja.")
    unit = coded(store, document, "er fint om høsten.\nI Dunderby, altså")

    replace_everywhere(store, {"Dunderby": add_entry(store, "place", "en liten tettbebyggelse")}, key)

    assert store.project.text_of(unit) == "er fint om høsten.\nI en liten tettbebyggelse, altså"


def test_one_place_only(store: Store, key: LinkingKey) -> None:
    """Other places and her memos stay; the printed version of a quote from there does not keep the word."""
    document = imported(store)
    unit = coded(store, document, "Solbrith jobber")
    node = next(iter(store.project.nodes)).id
    chapter.choose_quote(store, node, unit)
    quote = next(iter(store.project.quotes)).id
    quotes.set_display(store, quote, "Solbrith jobber (…)")
    memo = memos.add_memo(store, "Om Solbrith")

    replace_here(store, add_entry(store, "name", "P01"), "Solbrith", place_of(store, document, "Solbrith", 1), key)

    assert text(store, document) == TEXT.replace("og Solbrith", "og P01")
    assert store.project.memos[memo].text == "Om Solbrith"
    assert store.project.quotes[quote].display == "P01 jobber (…)"


def test_what_she_keeps_is_left(store: Store, key: LinkingKey) -> None:
    """A place kept with a reason is not replaced with the others, and stays kept while the text moves."""
    document = imported(store)
    kept = marks.keep_term(store, "Solbrith", "name", "en annen", place_of(store, document, "Solbrith", 1))
    everywhere_kept = marks.keep_term(store, "Dunderby", "place", "stort nok")

    replace_everywhere(
        store, {"Solbrith": add_entry(store, "name", "P01"), "Dunderby": add_entry(store, "place", "[sted]")}, key
    )

    assert text(store, document) == "P01 Aasgaard bor i [sted], og Solbrith jobber på [sted] sykehjem."
    place = store.project.kept[kept]
    assert text(store, document)[place.at_from : place.at_to] == "Solbrith"
    assert everywhere_kept not in store.project.kept


def test_a_replacement_is_no_original(store: Store, key: LinkingKey) -> None:
    """Somebody called as another's fictive name: what stands for her is not replaced once more."""
    document = imported(store, "Solbrith møtte Ariel.")
    replace_everywhere(store, {"Solbrith": add_entry(store, "name", "Ariel")}, key)
    replace_everywhere(store, {"Ariel": add_entry(store, "name", "Bo")}, key)

    assert text(store, document) == "Ariel møtte Bo."
    bring_back(store, key, [mask.id for mask in store.project.masks])
    assert text(store, document) == "Solbrith møtte Ariel."


def test_a_place_inside_a_replacement(store: Store, key: LinkingKey) -> None:
    """Its words change, and it still stands for the whole original."""
    document = imported(store)
    replace_everywhere(store, {"Dunderby sykehjem": add_entry(store, "organisation", "[sykehjem i Rana]")}, key)
    replace_here(store, add_entry(store, "place", "Nordland"), "Rana", place_of(store, document, "Rana"), key)

    assert text(store, document).endswith("på [sykehjem i Nordland].")
    [mask] = store.project.masks
    bring_back(store, key, [mask.id])
    assert text(store, document) == TEXT


def test_a_place_over_the_border_of_a_replacement(store: Store, key: LinkingKey) -> None:
    """The two become one, which stands for the original of the one and the words of the other."""
    document = imported(store)
    replace_everywhere(store, {"Aasgaard": add_entry(store, "name", "N.")}, key)
    [old] = store.project.masks
    entry = add_entry(store, "name", "P01")
    replace_here(store, entry, "Solbrith N.", place_of(store, document, "Solbrith N."), key)

    [mask] = store.project.masks
    assert text(store, document).startswith("P01 bor")
    assert (mask.entry, key.original(mask.uuid), key.original(old.uuid)) == (entry, "Solbrith Aasgaard", None)
    bring_back(store, key, [mask.id])
    assert text(store, document) == TEXT


def test_corrected_after_it_was_replaced(store: Store, key: LinkingKey) -> None:
    """Edits, a split and a join move the masks; one whose words she deletes is gone, and comes back with undo."""
    document = imported(store)
    replace_everywhere(store, {"Dunderby": add_entry(store, "place", "[sted]")}, key)
    turn = store.project.turns_of(document)[0].id
    transcripts.edit_turn(store, turn, 0, 8, "Hun")
    new = transcripts.split_turn(store, turn, text(store, document).index("og Solbrith"))
    marks.add_mark(store, new, 0, 11, "health")

    places = {(m.turn, store.project.turns[m.turn].text[m.at_from : m.at_to]) for m in store.project.masks}
    assert places == {(turn, "[sted]"), (new, "[sted]")}
    transcripts.join_turns(store, turn, new)
    assert {store.project.turns[m.turn].text[m.at_from : m.at_to] for m in store.project.masks} == {"[sted]"}
    [mark] = store.project.marks
    assert store.project.turns[turn].text[mark.at_from : mark.at_to] == "og Solbrith"
    at = text(store, document).index("[sted] sykehjem")
    transcripts.edit_turn(store, turn, at, at + len("[sted]"), "")
    assert len(store.project.masks) == 1
    store.undo()
    assert len(store.project.masks) == 2
    bring_back(store, key, [mask.id for mask in store.project.masks])
    assert text(store, document) == TEXT.replace("Solbrith Aas", "Hun Aas", 1)


def test_a_mark_that_is_cut_in_two(store: Store) -> None:
    """Both paragraphs stay marked, each on its part."""
    document = imported(store, "Jeg var syk hele våren")
    turn = store.project.turns_of(document)[0].id
    mark = marks.add_mark(store, turn, 4, 22, "health", "diagnose")
    transcripts.split_turn(store, turn, 12)

    marked = sorted(store.project.marks, key=lambda m: m.id)
    parts = [store.project.turns[m.turn].text[m.at_from : m.at_to] for m in marked]
    assert parts == ["var syk", "hele våren"]
    marks.clear_mark(store, mark, "hun har sagt ja")
    assert store.project.marks[mark].cleared
    marks.clear_mark(store, mark, " ")
    assert not store.project.marks[mark].cleared
    marks.remove_mark(store, mark)
    assert len(store.project.marks) == 1


def test_a_replacement_is_changed(store: Store, key: LinkingKey) -> None:
    """At all its places, each in its form, and in her memos; undone at once; the key still has the originals."""
    document = imported(store, "Solbrith gikk. Solbriths venn.")
    memo = memos.add_memo(store, "Solbrith!")
    entry = add_entry(store, "name", "P01")
    replace_everywhere(store, {"Solbrith": entry}, key)
    change_replacement(store, entry, "Jonas")
    assert text(store, document) == "Jonas gikk. Jonas’ venn."
    assert store.project.memos[memo].text == "Jonas!"

    store.undo()
    assert text(store, document) == "P01 gikk. P01s venn."
    assert store.project.register[entry].replacement == "P01"
    change_replacement(store, entry, "Jonas")
    bring_back(store, key, [mask.id for mask in store.project.masks])
    assert text(store, document) == "Solbrith gikk. Solbriths venn."
    with pytest.raises(EmptyReplacement):
        change_replacement(store, entry, "  ")


def test_it_has_to_be_said_that_originals_are_lost(store: Store, key: LinkingKey) -> None:
    """Without a key nothing is replaced unasked; what was replaced so cannot be brought back."""
    document = imported(store)
    entry = add_entry(store, "name", "P01")
    with pytest.raises(OriginalsWouldBeLost):
        replace_everywhere(store, {"Solbrith": entry}, None)
    assert text(store, document) == TEXT

    replace_everywhere(store, {"Solbrith": entry}, None, originals_are_lost=True)
    assert bring_back(store, key, [mask.id for mask in store.project.masks]) == 0
    with pytest.raises(EntryInUse):
        remove_entry(store, entry)


def test_a_failed_replacement_loses_nothing(store: Store, key: LinkingKey, tmp_path: Path) -> None:
    """The project's file is swapped away in between: it is as it was, and the next try succeeds."""
    document = imported(store)
    entry = add_entry(store, "name", "P01")
    store.path.rename(tmp_path / "borte.annotator")
    with pytest.raises(FileReplaced):
        replace_everywhere(store, {"Solbrith": entry}, key)
    assert text(store, document) == TEXT
    assert (len(store.project.masks), sorted(key.originals().values())) == (0, ["Solbrith", "Solbrith"])

    (tmp_path / "borte.annotator").rename(store.path)
    replace_everywhere(store, {"Solbrith": entry}, key)
    assert all(key.original(mask.uuid) == "Solbrith" for mask in store.project.masks)


REPLACER = """
import sys
from pathlib import Path
from annotator.storage.actions.replacing import bring_back, replace_everywhere
from annotator.storage.key import LINKING_KEY, key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store
project, path = Path(sys.argv[1]), Path(sys.argv[2])
store = Store.open(project, key_for(project, sys.argv[3]))
key = LinkingKey.open(path, key_for(path, "nøkkelord", kind=LINKING_KEY), store.project.info.uuid)
entry = next(iter(store.project.register)).id
print("ready", flush=True)
while True:
    replace_everywhere(store, {"Solbrith": entry}, key)
    bring_back(store, key, [mask.id for mask in store.project.masks])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_killed_in_between(store: Store, key: LinkingKey) -> None:
    """Whenever the process is killed, every replaced place still has its original in the key."""
    document = imported(store)
    add_entry(store, "name", "P01")
    key.close()
    store.close()
    for after in (0.01, 0.05, 0.09, 0.14, 0.2, 0.27):
        process = subprocess.Popen(
            [sys.executable, "-c", REPLACER, str(store.path), str(key.path), PASSPHRASE], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(after)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        again = Store.open(store.path, key_for(store.path, PASSPHRASE))
        path = Path(shutil.copy(key.path, key.path.with_suffix(".kopi")))
        originals = LinkingKey.open(path, key_for(path, "nøkkelord", kind=LINKING_KEY), again.project.info.uuid)
        bring_back(again, originals, [mask.id for mask in again.project.masks])
        assert text(again, document) == TEXT
        assert faults(again) == []
        originals.close()
        again.close()


def test_two_terms_at_one_place(store: Store) -> None:
    """Of places that overlap the longer counts, and each gets its own entry's words."""
    document = imported(store)
    one, two = add_entry(store, "name", "P01"), add_entry(store, "name", "P02")
    whole = place_of(store, document, "Solbrith Aasgaard")
    part = place_of(store, document, "Solbrith")
    replace_terms(
        store,
        [Replacing(two, "Solbrith", (part, place_of(store, document, "Solbrith", 1))), Replacing(one, "S A", (whole,))],
        None,
        originals_are_lost=True,
    )

    assert text(store, document) == "P01 bor i Dunderby, og P02 jobber på Dunderby sykehjem."
