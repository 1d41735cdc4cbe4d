"""What leans on a replaced place – decisions, quotations, names of readers and recipients – loses the original too."""

from dataclasses import replace
from pathlib import Path

from annotator.confidentiality.findings import findings
from annotator.domain.replacements import Place
from annotator.domain.review import Review, ReviewItem
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import chapter, coding, marks, memos, nodes, quotes, transcripts
from annotator.storage.actions.leaks import keep_in_output
from annotator.storage.actions.register import add_entry
from annotator.storage.actions.replacing import bring_back, replace_everywhere, replace_here
from annotator.storage.linking_key import LinkingKey
from annotator.storage.shares import Sent, record_share, shares
from annotator.storage.store import Store
from tests.storage.replaced_names import left_in

TURNS = ("Først var det stille.", "Så kom Bjørn og ba om hjelp.", "Etterpå ble det stille igjen.")


def imported(store: Store, title: str = "Intervju") -> int:
    """One interview of three paragraphs, the second with a name in it."""
    turns = tuple(DraftTurn(text, lead="\n") for text in TURNS)
    return transcripts.import_transcripts(store, [Transcript(title, turns, "txt")])[0]


def name_in(store: Store, document: int) -> Place:
    """Where the name stands."""
    turn = store.project.turns_of(document)[1]
    return Place(turn.id, 7, 12)


def reviewed(store: Store, document: int, reviewer: str, start: int, end: int) -> None:
    """A reader's comment that came in, on these words of the second paragraph."""
    turn = store.project.turns_of(document)[1]
    with store.action("merge_review") as writer:
        review = writer.insert(Review(share="d", reviewer=reviewer, at="2026-03-01"))
        item = ReviewItem(review=review, target="turn", target_uuid=turn.uuid, turn_uuid=turn.uuid, text="Fint")
        writer.insert(replace(item, at_from=start, at_to=end, quoted=turn.text[start:end]))


def test_decisions_on_what_may_leave_forget_the_word(store: Store, key: LinkingKey) -> None:
    """They hold it in small letters, in which it could be the animal."""
    imported(store)
    keep_in_output(store, "name", "bjørn", "Offentlig person")
    keep_in_output(store, "quote_in_transcript", "så kom bjørn og ba om hjelp.", "Avtalt")

    replace_everywhere(store, {"Bjørn": add_entry(store, "name", "P07")}, key)

    assert left_in(store, "bjørn") == []


def test_a_decision_to_keep_a_place_goes_with_its_words(store: Store, key: LinkingKey) -> None:
    """The place that was kept is replaced after all."""
    document = imported(store)
    marks.keep_term(store, "Bjørn", "name", "Det holder", name_in(store, document))

    replace_here(store, add_entry(store, "name", "P07"), "Bjørn", name_in(store, document), key)

    assert list(store.project.kept) == []
    assert left_in(store, "Bjørn") == []


def test_what_quotes_a_place_is_rewritten_with_it(store: Store, key: LinkingKey) -> None:
    """A comment's quotation, and the printed version of a quote that only runs through the paragraph."""
    document = imported(store)
    reviewed(store, document, "Veileder", 3, 16)
    text = store.project.flat(document).text
    node = nodes.create_node(store, coding.code_layer(store), "Kode")
    unit = coding.code_range(store, document, 0, len(text), node)
    assert unit is not None
    item = store.project.outline[chapter.choose_quote(store, node, unit)]
    quotes.set_display(store, item.quote or 0, "… kom Bjørn …")

    replace_here(store, add_entry(store, "name", "P07"), "Bjørn", name_in(store, document), key)

    assert next(iter(store.project.review_items)).quoted == "kom P07 og "
    assert left_in(store, "Bjørn") == []


def test_readers_recipients_and_file_names_hold_no_original(store: Store, key: LinkingKey) -> None:
    """Who commented, to whom a share went, and a title that was the file's name."""
    document = imported(store, "Intervju_Bjørn_2026")
    reviewed(store, document, "Bjørn Vik", 0, 6)
    record_share(store, Sent("d", "2026-03-01", 5, "til Bjørn", "", {}))

    replace_everywhere(store, {"Bjørn": add_entry(store, "name", "P07")}, key)

    assert store.project.documents[document].title == "Intervju_P07_2026"
    assert shares(store)[0].recipient == "til P07"
    assert left_in(store, "bjørn") == []


def test_words_written_over_the_border_of_a_replacement_are_no_replacement(store: Store, key: LinkingKey) -> None:
    """A sentence written anew is not under the mask, where no finding would be shown; nothing is brought back there."""
    document = imported(store)
    replace_here(store, add_entry(store, "name", "P07"), "Bjørn", name_in(store, document), key)
    turn = store.project.turns_of(document)[1]

    transcripts.edit_turn(store, turn.id, 3, 14, "ringte Solveig")  # kom P07 og b

    assert list(store.project.masks) == []
    assert bring_back(store, key, [mask.id for mask in store.project.masks]) == 0
    store.undo()
    mask = next(iter(store.project.masks))
    assert store.project.turns[turn.id].text[mask.at_from : mask.at_to] == "P07"
    assert bring_back(store, key, [mask.id]) == 1
    assert store.project.turns[turn.id].text == TURNS[1]


def test_no_page_as_it_was_lies_beside_the_files(store: Store, key: LinkingKey) -> None:
    """SQLite's own journal holds every page before its change; after a crash it would lie there until the next one."""
    imported(store)
    replace_everywhere(store, {"Bjørn": add_entry(store, "name", "P07")}, key)
    key.set_person("p", name="Bjørn Vik")
    key.forget_person("p")

    for path in (store.path, key.path):
        assert Path(f"{path}-journal").stat().st_size == 0


def test_a_term_that_only_undo_remembers_is_replaced_there(store: Store, key: LinkingKey) -> None:
    """She has taken the name out of everything herself before she replaces it: nothing of today changes."""
    document = imported(store)
    memo = memos.add_memo(store, "Bjørn sa mest")
    memos.delete_memo(store, memo)
    transcripts.edit_turn(store, name_in(store, document).turn, 7, 12, "han")

    replace_everywhere(store, {"Bjørn": add_entry(store, "name", "P07")}, key)

    assert left_in(store, "Bjørn") == []


def test_a_name_written_by_hand_where_it_was_replaced_is_found_and_replaced_again(
    store: Store, key: LinkingKey
) -> None:
    """As a participant's correction of an older transcript does: the mask there hides it from nobody."""
    document = imported(store)
    entry = add_entry(store, "name", "P07")
    replace_everywhere(store, {"Bjørn": entry}, key)
    transcripts.edit_turn(store, name_in(store, document).turn, 7, 10, "Bjørn")
    assert [found.term for found in findings(store.project)] == ["Bjørn"]

    replace_everywhere(store, {"Bjørn": entry}, key)

    assert left_in(store, "Bjørn") == []
    assert bring_back(store, key, [mask.id for mask in store.project.masks]) == 1
    assert store.project.flat(document).text.splitlines() == list(TURNS)
