"""After a replacement the original is nowhere in the project's file, and her other work can still be undone."""

from annotator.domain.replacements import everywhere
from annotator.domain.review import Review, ReviewItem
from annotator.storage.actions import coding, memos, transcripts
from annotator.storage.actions.register import remove_entry
from annotator.storage.actions.replacing import bring_back, replace_everywhere, replace_here, replace_terms
from annotator.storage.backups import back_up, list_backups
from annotator.storage.linking_key import LinkingKey
from annotator.storage.sealing import renew_backups
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.storage.projects import reopened
from tests.storage.replaced_names import coded, entries, imported, left_in
from tests.storage.test_nothing_in_clear import deciphered


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
