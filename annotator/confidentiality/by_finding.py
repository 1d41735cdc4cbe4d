"""Dealing with one finding: replacing it here or everywhere and saying what came of it, or marking where it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.confidentiality.findings import Occurrence, TermFindings, base_form
from annotator.confidentiality.forms import Finder
from annotator.confidentiality.register import Row, checked_for
from annotator.confidentiality.suggestions import Suggestion, category_of
from annotator.domain.confidential import MarkKind, RegisterEntry
from annotator.domain.project import Project
from annotator.domain.replacements import Place, Replacing, everywhere, words_apart
from annotator.storage.actions.marks import add_mark
from annotator.storage.actions.register import add_entries, checked
from annotator.storage.actions.replacing import replace_terms
from annotator.storage.errors import OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """What replacing did: places, in how many interviews, her own texts; units whose other words differ (never any).

    `masks` are the ids of what stands there now: to bring back with the key.
    """

    places: int
    documents: int = 0
    own_texts: int = 0
    units_changed: int = 0
    masks: tuple[int, ...] = ()


def replace_finding(
    store: Store,
    finding: TermFindings,
    new: Suggestion,
    key: LinkingKey | None,
    originals_are_lost: bool = False,
    only: Occurrence | None = None,
) -> Done:
    """Write `new` at every place of a finding and at every other form of its term, or at one place only.

    The register gets an entry for it, or the one it has. Raises RegisterError, EmptyReplacement, OriginalsWouldBeLost
    and what `replace_terms` raises.
    """
    if key is None and not originals_are_lost:
        raise OriginalsWouldBeLost(store.path)
    text = checked(store, new.text)
    term = base_form(finding)
    if only is not None and not Finder([term], store.project.info.language).find(only.text):
        term = only.text
    checked_for(store, [Row(term, text, category_of(finding), new.level)], None)
    places = _places(store.project, finding, term) if only is None else (_place(only),)
    entry = _entry(store, finding, Suggestion(text, new.level, new.participant))
    project = store.project
    old = {mask.id for mask in project.masks}
    before = _apart(project, places)
    done = replace_terms(store, [Replacing(entry, term, places, own_texts=only is None)], key, originals_are_lost)
    masks = [mask for mask in project.masks if mask.id not in old]
    after = _apart(project, [Place(mask.turn, mask.at_from, mask.at_to) for mask in masks])
    changed = sum(after.get(unit) != words for unit, words in before.items())
    documents = {project.turns[place.turn].document for place in places}
    return Done(len(places), len(documents), done.own_texts, changed, tuple(mask.id for mask in masks))


def mark_places(store: Store, places: Iterable[Occurrence], kind: MarkKind) -> list[int]:
    """Mark the sentence around each place; one already marked so is not marked twice. The marks' ids."""
    made: list[int] = []
    for place in places:
        start, end = _sentence(store.project.turns[place.turn].text, place.start, place.end)
        there = store.project.marks.where("turn", place.turn)
        if not any(mark.kind == kind and mark.at_from <= place.start and place.end <= mark.at_to for mark in there):
            made.append(add_mark(store, place.turn, start, end, kind))
    return made


def _entry(store: Store, finding: TermFindings, new: Suggestion) -> int:
    """The entry that says the same, or a new one."""
    category = category_of(finding)
    for entry in store.project.register:
        if (entry.category, entry.replacement, entry.participant) == (category, new.text, new.participant):
            return entry.id
    made = RegisterEntry(category=category, replacement=new.text, level=new.level, participant=new.participant)
    return add_entries(store, [made])[0]


def _places(project: Project, finding: TermFindings, term: str) -> tuple[Place, ...]:
    """Every form of the term, and what else the finding names."""
    found = list(everywhere(project, {term: 0})[0].places)
    for place in map(_place, finding.occurrences):
        if not any(p.turn == place.turn and p.start < place.end and place.start < p.end for p in found):
            found.append(place)
    return tuple(found)


def _place(occurrence: Occurrence) -> Place:
    return Place(occurrence.turn, occurrence.start, occurrence.end)


def _apart(project: Project, places: Sequence[Place]) -> dict[int, str]:
    by_turn: dict[int, list[tuple[int, int]]] = {}
    for place in places:
        by_turn.setdefault(place.turn, []).append((place.start, place.end))
    documents = {project.turns[turn].document for turn in by_turn}
    return {unit.id: words_apart(project, unit.id, by_turn) for unit in project.units if unit.document in documents}


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a place, in code points of the turn."""
    first = max((text.rfind(mark, 0, start) for mark in ".!?…"), default=-1) + 1
    ends = [at for mark in ".!?…" if (at := text.find(mark, end)) >= 0]
    last = min(ends) + 1 if ends else len(text)
    while first < start and text[first].isspace():
        first += 1
    return first, last
