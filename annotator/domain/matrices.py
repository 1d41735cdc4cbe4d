"""Who speaks of what: the units of codes and themes, set out over participants, interviews or an attribute's values.

What counts is what `restriction.counted` says. A row takes in the units of the nodes below it, each once, so that a
theme's row is not the sum of its codes' rows; every unit that counts stands in exactly one column, so that a row's
cells add up to the node's count in the codebook.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from annotator.domain.alphabet import alphabetical
from annotator.domain.codebook import carriers
from annotator.domain.corpus import Attribute
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.voices import included_participants

Key = int | str
NOBODY = 0
"""The column of units in which no known participant speaks."""
NO_VALUE = ""
"""The column of those of whom the attribute says nothing."""


@dataclass(frozen=True)
class Axis:
    """What units are set out over: the columns in order, and the column of a unit."""

    keys: tuple[Key, ...]
    key_of: Callable[[int], Key]


@dataclass(frozen=True)
class Matrix:
    """Units by (node, column); a pair without units is not there. `rows` and `columns` hold each unit once."""

    keys: tuple[Key, ...]
    cells: Mapping[tuple[int, Key], Set[int]]
    rows: Mapping[int, Set[int]]
    columns: Mapping[Key, Set[int]]


def people_axis(project: Project) -> Axis:
    """The participants who speak in included interviews, in her order; `NOBODY` last where it is needed."""
    known = {person.id for person in included_participants(project)}

    def key_of(unit: int) -> Key:
        person = participant_of(project, unit)
        return person.id if person is not None and person.id in known else NOBODY

    return Axis((*(person.id for person in included_participants(project)), NOBODY), key_of)


def interviews_axis(project: Project) -> Axis:
    """The interviews that count, in her order."""
    keys = tuple(document.id for document in project.ordered_documents(included_only=True))
    return Axis(keys, lambda unit: project.units[unit].document)


def values_axis(project: Project, attribute: int) -> Axis:
    """The values of an attribute; `NO_VALUE` last where it is needed."""
    record = project.attributes[attribute]
    value_of = {v.participant: v.value.strip() for v in project.attribute_values.where("attribute", attribute)}
    people = included_participants(project)
    found = {value for person in people if (value := value_of.get(person.id, ""))}

    def key_of(unit: int) -> Key:
        person = participant_of(project, unit)
        value = value_of.get(person.id, "") if person is not None else ""
        return value if value in found else NO_VALUE

    return Axis((*sorted(found, key=lambda value: _value_order(record, value)), NO_VALUE), key_of)


def matrix(project: Project, axis: Axis) -> Matrix:
    """Every node outside the bin against the columns of an axis."""
    carried = {node: units for node, units in carriers(project).items() if not project.nodes[node].binned}
    column = {unit: axis.key_of(unit) for unit in frozenset[int]().union(*carried.values())}
    cells: dict[tuple[int, Key], set[int]] = {}
    columns: dict[Key, set[int]] = {}
    for unit, key in column.items():
        columns.setdefault(key, set()).add(unit)
    for node, units in carried.items():
        for unit in units:
            place = node, column[unit]
            cell = cells.get(place)
            if cell is None:
                cells[place] = {unit}
            else:
                cell.add(unit)
    empty_last = axis.keys[-1] if axis.keys and axis.keys[-1] in (NOBODY, NO_VALUE) else None
    keys = tuple(key for key in axis.keys if key != empty_last or key in columns)
    return Matrix(keys, cells, carried, {key: columns.get(key, set()) for key in keys})


def speakers(project: Project, units: Set[int]) -> frozenset[int]:
    """The participants who speak in some units."""
    found = (participant_of(project, unit) for unit in units)
    return frozenset(person.id for person in found if person is not None)


def people_by_value(project: Project, attribute: int) -> dict[Key, int]:
    """How many participants of included interviews have each value; `NO_VALUE` for those without one."""
    value_of = {v.participant: v.value.strip() for v in project.attribute_values.where("attribute", attribute)}
    found: dict[Key, int] = {}
    for person in included_participants(project):
        value = value_of.get(person.id, NO_VALUE)
        found[value] = found.get(value, 0) + 1
    return found


def _value_order(attribute: Attribute, value: str) -> tuple[float, Any]:
    """Numbers by size, everything else by its letters."""
    if attribute.kind == "number":
        try:
            return float(value.replace(",", ".")), alphabetical(value)
        except ValueError:
            return float("inf"), alphabetical(value)
    return 0.0, alphabetical(value)
