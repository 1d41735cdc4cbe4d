"""Replacing terms in the material, and looking back with the linking key.

No coding moves (`anchored.rewrite_turns`). Originals go to the linking key before the project changes, and are
forgotten there after it has changed back: a power cut in between leaves one too many in the key, never one too few.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.anchors import Edit
from annotator.domain.confidential import Mask
from annotator.domain.forms import Finder, folded, replacement_for
from annotator.domain.project import Project
from annotator.domain.replacements import (
    NewWords,
    Place,
    Replacing,
    Rewrite,
    TurnPlan,
    everywhere,
    plan_turn,
    rewriting,
    rewritten,
)
from annotator.domain.review_places import ItemPlace, place_of_item
from annotator.storage.access_log import record
from annotator.storage.actions.anchored import last_first, rewrite_turns
from annotator.storage.actions.register import checked
from annotator.storage.actions.summaries import follow_wording
from annotator.storage.errors import OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.sealing import Rewritten, seal_past
from annotator.storage.store import Store
from annotator.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class Replaced:
    """What was done: places by entry, and how many of her own texts changed."""

    places: Mapping[int, int]
    own_texts: int = 0


def replace_here(
    store: Store, entry: int, term: str, place: Place, key: LinkingKey | None, originals_are_lost: bool = False
) -> Replaced:
    """As `replace_terms`, for one place."""
    return replace_terms(store, [Replacing(entry, term, (place,))], key, originals_are_lost)


def replace_everywhere(
    store: Store, terms: Mapping[str, int], key: LinkingKey | None, originals_are_lost: bool = False
) -> Replaced:
    """As `replace_terms`, for every form of the terms (term to entry) in all interviews and in her own texts."""
    return replace_terms(store, everywhere(store.project, terms), key, originals_are_lost)


def replace_terms(
    store: Store, wanted: Sequence[Replacing], key: LinkingKey | None, originals_are_lost: bool = False
) -> Replaced:
    """Put the entries' replacements at all these places in one action, which only the key can take back.

    The originals go to the key; without one they are gone, which `originals_are_lost` says is known. Raises
    OriginalsWouldBeLost otherwise, and what `Store.action` and the key raise; the project is then as before.
    """
    if key is None and not originals_are_lost:
        raise OriginalsWouldBeLost(store.path)
    project = store.project
    plans = _plans(project, wanted, key)
    replacements = {one.term: project.register[one.entry].replacement for one in wanted}
    own = {one.term: replacements[one.term] for one in wanted if one.own_texts}
    rewrite = rewriting(own, project.info.language) if own else None
    nowhere_left = own | {term: replacements[term] for term in _last_places(project, wanted)}
    older = rewriting(nowhere_left, project.info.language) if nowhere_left else None
    gone = [project.masks[mask].uuid for plan in plans.values() for mask in plan.gone]
    if key is not None:
        key.add_originals({uuid: text for plan in plans.values() for uuid, text in plan.originals.items()})
        key.add_terms([(project.register[one.entry].uuid, one.term) for one in wanted])
    with store.action("replace_terms") as writer:
        turns = _carry_out(store, writer, plans)
        changed = rewrite_own(store, writer, rewrite) if rewrite is not None else 0
        changed += _rewrite_quoted(store, writer, wanted, replacements)
        _forget_kept(store, writer, nowhere_left, wanted)
        seal_past(store, turns, older)
        record(store, "replaced" if key else "redacted", places=sum(len(one.places) for one in wanted))
    if key is not None and gone:
        key.forget_originals(gone)
    counts = Counter(one.entry for one in wanted for _ in one.places)
    return Replaced(dict(counts), changed)


def bring_back(store: Store, key: LinkingKey, masks: Iterable[int]) -> int:
    """Put back what stood at replaced places, as far as the key has it; no coding moves. How many came back.

    Her own texts keep the replacement. Not undoable: replacing again is the way back.
    """
    project = store.project
    originals = key.originals()
    chosen = [mask for i in masks if (mask := project.masks[i]).uuid in originals]
    by_turn: dict[int, list[Mask]] = {}
    for mask in chosen:
        by_turn.setdefault(mask.turn, []).append(mask)
    if not chosen:
        return 0
    with store.action("bring_back") as writer:
        edits = {turn: [_edit(mask, originals[mask.uuid]) for mask in found] for turn, found in by_turn.items()}
        turns = _rewrite(store, writer, edits)
        for mask in chosen:
            writer.delete_where("mask", id=mask.id)
        seal_past(store, turns)
        record(store, "replaced", brought_back=len(chosen))
    key.forget_originals(mask.uuid for mask in chosen)
    return len(chosen)


def change_replacement(store: Store, entry: int, replacement: str) -> None:
    """Let an entry be replaced otherwise, at all its places and, where no other says the same, in her own texts.

    Undoable: no original is in it. Raises EmptyReplacement.
    """
    new = checked(store, replacement)
    with store.action("change_replacement") as writer:
        change_replacements(store, writer, {entry: new})
        old = store.project.register[entry].replacement
        if sum(other.replacement == old for other in store.project.register) == 1:
            rewrite_own(store, writer, rewriting({old: new}, store.project.info.language))


def change_replacements(store: Store, writer: Writer, new: Mapping[int, str]) -> None:
    """Write the new replacement of some entries at all their places, in the form each stands in."""
    project = store.project
    by_turn: dict[int, list[tuple[Edit, str]]] = {}
    for entry, replacement in new.items():
        old = project.register[entry].replacement
        for mask in project.masks.where("entry", entry):
            stands = project.turns[mask.turn].text[mask.at_from : mask.at_to]
            by_turn.setdefault(mask.turn, []).append(_edit(mask, replacement_for(stands, old, replacement)))
        writer.update("register_entry", entry, replacement=replacement)
    rewrite_turns(store, writer, by_turn)


def rewrite_own(store: Store, writer: Writer, rewrite: Rewrite) -> int:
    """Rewrite her own texts; how many changed."""
    changes = list(rewritten(store.project, rewrite))
    write_own(store, writer, changes)
    return len(changes)


def write_own(store: Store, writer: Writer, changes: Sequence[tuple[str, int, Mapping[str, str]]]) -> None:
    """Write columns of her own texts (table, row, values); the sentences of a text about a theme follow it."""
    wholes = {row: values["text"] for table, row, values in changes if table == "summary"}
    for table, row, values in changes:
        if table != "summary_sentence" or store.project.summary_sentences[row].summary not in wholes:
            writer.update(table, row, **values)
    for summary, text in wholes.items():
        follow_wording(store, writer, summary, text)


def _plans(project: Project, wanted: Sequence[Replacing], key: LinkingKey | None) -> dict[int, TurnPlan]:
    words: dict[int, list[NewWords]] = {}
    for one in wanted:
        replacement = project.register[one.entry].replacement
        for place in one.places:
            found = project.turns[place.turn].text[place.start : place.end]
            new = replacement_for(found, one.term, replacement)
            words.setdefault(place.turn, []).append(NewWords(place.start, place.end, new, one.entry))
    original = key.original if key is not None else lambda mask: None
    return {
        turn: plan_turn(turn, project.turns[turn].text, project.masks.where("turn", turn), found, original)
        for turn, found in words.items()
    }


def _carry_out(store: Store, writer: Writer, plans: Mapping[int, TurnPlan]) -> dict[int, Rewritten]:
    done = _rewrite(store, writer, {turn: plan.edits for turn, plan in plans.items()})
    for plan in plans.values():
        for mask in plan.gone:
            writer.delete_where("mask", id=mask)
        for mask, entry in plan.entries.items():
            writer.update("mask", mask, entry=entry)
    writer.insert_many([mask for plan in plans.values() for mask in plan.new])
    return done


def _rewrite(store: Store, writer: Writer, changes: Mapping[int, Sequence[tuple[Edit, str]]]) -> dict[int, Rewritten]:
    after = rewrite_turns(store, writer, changes)
    return {
        turn: Rewritten(store.project.turns[turn].text, after[turn], [edit for edit, _ in last_first(edits)])
        for turn, edits in changes.items()
    }


def _last_places(project: Project, wanted: Sequence[Replacing]) -> list[str]:
    """The terms that stand nowhere but at these places: what was before must not hold them any longer either."""
    chosen: dict[str, set[Place]] = {}
    for one in wanted:
        if not one.own_texts:
            chosen.setdefault(one.term, set()).update(one.places)
    found = everywhere(project, dict.fromkeys(chosen, 0)) if chosen else []
    ended = {one.term: "" for one in found if all(_covered(place, chosen[one.term]) for place in one.places)}
    if not ended or any(rewritten(project, rewriting(ended, project.info.language))):
        return []
    return list(ended)


def _covered(place: Place, chosen: Iterable[Place]) -> bool:
    return any(c.turn == place.turn and c.start < place.end and place.start < c.end for c in chosen)


def _forget_kept(store: Store, writer: Writer, gone: Collection[str], wanted: Sequence[Replacing]) -> None:
    """Decisions to keep words that are replaced now: of terms that are gone, and at the places themselves."""
    language = store.project.info.language
    finder = Finder(gone, language)
    any_case = Finder(map(folded, gone), language)  # of what may leave, the small letters are kept
    places: dict[int, list[Place]] = {}
    for place in (place for one in wanted for place in one.places):
        places.setdefault(place.turn, []).append(place)
    for kept in store.project.kept:
        if kept.turn is None:
            replaced = bool((any_case if kept.scope == "leak" else finder).find(kept.term))
        else:
            replaced = _covered(Place(kept.turn, kept.at_from, kept.at_to), places.get(kept.turn, ()))
        if replaced:
            writer.delete("kept", kept.id)


def _rewrite_quoted(store: Store, writer: Writer, wanted: Sequence[Replacing], replacements: Mapping[str, str]) -> int:
    """What quotes turns in which single places were replaced – printed quotes, readers’ comments – says the same."""
    project = store.project
    everywhere_too = {one.term for one in wanted if one.own_texts}
    terms: dict[int, set[str]] = {}
    for one in wanted:
        for place in one.places if not one.own_texts else ():
            terms.setdefault(place.turn, set(everywhere_too)).add(one.term)
    count = 0
    for table, row, column, turns in _quoting(project, {project.turns[turn].document for turn in terms}):
        found = {term for turn in turns for term in terms.get(turn, ())}
        text = getattr(project.tables[table][row], column)
        new = rewriting({term: replacements[term] for term in found}, project.info.language)(text) if found else text
        if new != text:
            writer.update(table, row, **{column: new})
            count += 1
    return count


def _quoting(project: Project, documents: Collection[int]) -> Iterator[tuple[str, int, str, Iterable[int]]]:
    """The texts that quote these interviews – table, row, column – and the turns they quote."""
    for quote in project.quotes:
        document = project.units[quote.unit].document
        if document not in documents:
            continue
        flat = project.flat(document)
        rows = [(flat.row(span.turn_from), flat.row(span.turn_to)) for span in project.spans_of(quote.unit)]
        yield "quote", quote.id, "display", [flat.turns[at].id for a, b in rows for at in range(a, b + 1)]
    for item in project.review_items:
        own = project.turns.first("uuid", item.turn_uuid)
        here = bool(item.quoted and documents) and (own is None or own.document in documents)
        place = place_of_item(project, item) if here else ItemPlace(None)
        if place.document is not None:
            flat = project.flat(place.document)
            first, last = flat.anchor(place.start)[0], flat.anchor(max(place.start, place.end - 1))[0]
            turns = flat.turns[flat.row(first.id) : flat.row(last.id) + 1]
            yield "review_item", item.id, "quoted", [turn.id for turn in turns]


def _edit(mask: Mask, new: str) -> tuple[Edit, str]:
    return Edit(mask.at_from, mask.at_to, len(new)), new
