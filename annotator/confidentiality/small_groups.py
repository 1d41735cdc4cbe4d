"""Which combinations of exported attributes single out fewer than k participants, and what would help."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType
from typing import Literal

from annotator.domain.corpus import Attribute
from annotator.domain.project import Project
from annotator.domain.report import SMALLEST

LONGEST_COMBINATION = 3
"""Whoever knows more than three things of a person knows who it is."""

Told = Mapping[int, Mapping[int, str]]
Help = Literal["leave_out", "generalise"]


@dataclass(frozen=True, slots=True)
class SmallGroup:
    """Together these attributes leave `participants` in groups of fewer than k.

    `change` is the attribute to leave out (`leave_out`), or to give in coarser steps (`generalise`): the one with the
    most values.
    """

    attributes: tuple[int, ...]
    names: tuple[str, ...]
    participants: tuple[int, ...]
    change: int
    help: Help

    @property
    def term(self) -> str:
        """The attributes' names, as they are shown and remembered."""
        return " + ".join(self.names)


def small_groups(
    project: Project,
    attributes: Iterable[int],
    participants: Iterable[int],
    k: int = SMALLEST,
    told: Told = MappingProxyType({}),
) -> list[SmallGroup]:
    """The smallest combinations of the attributes that single somebody out; none that only adds to another.

    Participants without a value are a group of their own value: an empty cell tells something too. Of attributes in
    `told`, that is looked at in place of the values.
    """
    people = list(participants)
    known = [project.attributes[attribute] for attribute in attributes]
    values = {
        attribute.id: told.get(attribute.id)
        or {v.participant: v.value.strip() for v in project.attribute_values.where("attribute", attribute.id)}
        for attribute in known
    }
    found: list[SmallGroup] = []
    for size in range(1, LONGEST_COMBINATION + 1):
        for chosen in combinations(sorted(known, key=lambda a: (a.position, a.id)), size):
            ids = {attribute.id for attribute in chosen}
            if not any(set(group.attributes) <= ids for group in found):
                found += _singled_out(chosen, values, people, k)
    return found


def _singled_out(
    chosen: tuple[Attribute, ...], values: Mapping[int, Mapping[int, str]], people: list[int], k: int
) -> list[SmallGroup]:
    rows = {person: tuple(values[a.id].get(person, "") for a in chosen) for person in people}
    sizes = Counter(rows.values())
    alone = tuple(person for person in people if sizes[rows[person]] < k and any(rows[person]))
    if not alone:
        return []
    widest = max(chosen, key=lambda a: len({values[a.id].get(person, "") for person in people}))
    coarser: Help = "generalise" if widest.kind in ("number", "date") else "leave_out"
    names = tuple(attribute.name for attribute in chosen)
    return [SmallGroup(tuple(a.id for a in chosen), names, alone, widest.id, coarser)]
