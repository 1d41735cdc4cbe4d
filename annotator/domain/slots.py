"""Levels and text columns against a method's slots: which hold something of hers, and how they stand under another."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from annotator.domain.project import Project
from annotator.domain.restriction import frozen_documents

KIND_RANK = {"": 0, "code": 0, "group": 1, "theme": 2}


@dataclass(frozen=True, slots=True)
class Place:
    """A level or text column in the order of its project. `row` is 0 where it is still to be made; a column has no
    `kind`."""

    row: int
    slot: str
    name: str
    kind: str = ""


def used_layers(project: Project) -> set[int]:
    """The levels that hold a code or theme, the bin included."""
    return {node.layer for node in project.nodes}


def used_columns(project: Project) -> set[int]:
    """The text columns in which something is written, or which say nothing of words that are frozen."""
    frozen = frozen_documents(project)
    return {text.column for text in project.unit_texts if text.text or project.units[text.unit].document in frozen}


def removable_layers(project: Project) -> set[int]:
    """The levels without codes and themes; one level for codes always stays."""
    empty = {layer.id for layer in project.layers} - used_layers(project)
    codes = {layer.id for layer in project.layers if layer.kind == "code"}
    return empty - codes if codes <= empty and len(codes) == 1 else empty


def removable_columns(project: Project) -> set[int]:
    """The text columns in which nothing is written."""
    return {column.id for column in project.text_columns} - used_columns(project)


def refitted(
    standing: Sequence[Place], used: Set[int], old: Sequence[Place], new: Sequence[Place], every: Sequence[Place]
) -> list[Place]:
    """What stands, refitted from one template (`old`) to another; `every` is what any template proposes.

    What is hers – in use, of her own, named or placed by her – stays in her order; a name that a template gave it
    follows the new one. What is only the template's goes, and what the new one has besides comes after the slot before
    it there. So however often she switches, coming back gives what there was – but where she put the template's own
    empty places in another order among themselves, they may come back in the template's.
    """
    old_names, names = ({place.slot: place.name for place in places} for places in (old, new))
    templates_own = {place.row for place in _firsts(standing) if old_names.get(place.slot) == place.name}
    hers = _hers(standing, {place.row for place in standing} - (templates_own - used), old)
    proposed = {(place.slot, place.name) for place in every if place.slot not in old_names} | set(old_names.items())
    kept = [
        replace(place, name=names.get(place.slot, place.name)) if (place.slot, place.name) in proposed else place
        for place in standing
        if place.row in hers
    ]
    spare = {place.slot: place.row for place in standing if place.row not in hers}
    return _filled(kept, [replace(place, row=spare.get(place.slot, 0)) for place in new])


def _hers(standing: Sequence[Place], surely: Set[int], old: Sequence[Place]) -> set[int]:
    """With the template's empty places that do not stand where the template puts them: that is her doing too."""
    hers = set(surely)
    rows = {place.slot: place.row for place in _firsts(standing)}
    there = [replace(place, row=rows[place.slot]) for place in old if place.slot in rows]
    while True:
        proposed = _filled([place for place in standing if place.row in hers], there)
        wrong = next((would.row for now, would in zip(standing, proposed, strict=True) if now.row != would.row), None)
        if wrong is None:
            return hers
        hers.add(_anchor([place.row for place in standing], hers, wrong))


def _firsts(standing: Sequence[Place]) -> list[Place]:
    """The first place of every slot."""
    return list({place.slot: place for place in reversed(standing) if place.slot}.values())


def _anchor(order: Sequence[int], hers: Set[int], proposed: int) -> int:
    """Which empty place holds hers where they are: the one proposed too early, else the one before hers."""
    if proposed not in hers:
        return proposed
    return next(row for row in reversed(order[: order.index(proposed)]) if row not in hers)


def _filled(kept: Sequence[Place], template: Sequence[Place]) -> list[Place]:
    """What is kept, and what it lacks of a template: each after the slot before it there, above lower levels that are
    no part of the template."""
    found = list(kept)
    slots = {place.slot for place in template}
    at = 0
    for wanted in template:
        here = next((number for number, place in enumerate(found) if place.slot == wanted.slot), None)
        if here is None:
            here = at
            while here < len(found) and found[here].slot not in slots and _is_lower(found[here], wanted):
                here += 1
            found.insert(here, wanted)
        at = here + 1
    return found


def _is_lower(place: Place, other: Place) -> bool:
    return KIND_RANK[place.kind] < KIND_RANK[other.kind]
