"""Levels and text columns against a method's slots: which hold something of hers, and how they stand under another."""

from collections.abc import Mapping, Sequence, Set
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


def refitted(standing: Sequence[Place], used: Set[int], old: Mapping[str, str], new: Sequence[Place]) -> list[Place]:
    """What stands, refitted from one template (`old`: names by slot) to another.

    What is hers – in use, of her own, or named by her – stays in her order; it takes the new template's name where it
    had the old one's. What is only the template's goes, and what the new one has besides comes after the slot before
    it there. So the result depends on hers and the new template alone: however often she switches, coming back gives
    what there was.
    """
    kept: list[Place] = []
    spare: dict[str, int] = {}
    names = {place.slot: place.name for place in new}
    for place in standing:
        of_template = bool(place.slot) and old.get(place.slot) == place.name
        if of_template and place.row not in used:
            spare[place.slot] = place.row
        else:
            kept.append(replace(place, name=names.get(place.slot, place.name)) if of_template else place)
    at = 0
    for wanted in new:
        here = next((number for number, place in enumerate(kept) if place.slot == wanted.slot), None)
        if here is None:
            here = _place_for(wanted, kept, at, names)
            kept.insert(here, replace(wanted, row=spare.get(wanted.slot, 0)))
        at = here + 1
    return kept


def _place_for(wanted: Place, kept: Sequence[Place], at: int, names: Mapping[str, str]) -> int:
    """From `at` on, above what lower levels she has beside the template's."""
    while at < len(kept) and kept[at].slot not in names and KIND_RANK[kept[at].kind] < KIND_RANK[wanted.kind]:
        at += 1
    return at
