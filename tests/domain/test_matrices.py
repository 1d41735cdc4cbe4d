"""Units set out over people, interviews and values: every figure is the units counted one by one."""

from hypothesis import given

from annotator.domain.codebook import counts, descendants
from annotator.domain.corpus import Attribute, AttributeValue, Document, Participant, Speaker
from annotator.domain.matrices import (
    NO_VALUE,
    Axis,
    interviews_axis,
    matrix,
    people_axis,
    people_by_value,
    values_axis,
)
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from tests.domain.analysed import projects


def axes(project: Project) -> list[Axis]:
    return [people_axis(project), interviews_axis(project), values_axis(project, 1)]


@given(projects())
def test_a_row_adds_up_to_the_count_of_the_codebook(project: Project) -> None:
    """Whatever the columns, a row's cells hold each unit of the node once, as many as the tree says."""
    size = counts(project)
    for axis in axes(project):
        found = matrix(project, axis)
        for node in project.nodes:
            if not node.binned:
                cells = [found.cells.get((node.id, key), frozenset()) for key in found.keys]

                assert sum(map(len, cells)) == size[node.id] == len(found.rows[node.id])


@given(projects())
def test_a_column_holds_its_units_counted_one_by_one(project: Project) -> None:
    """A column has the counted, coded units of its key and no others."""
    counts_in = counted(project)
    for axis in axes(project):
        found = matrix(project, axis)
        coded = [u for u in project.units if counts_in(u) and project.labels_of(u.id)]

        assert sum(len(units) for units in found.columns.values()) == len(coded)
        for unit in coded:
            assert unit.id in found.columns[axis.key_of(unit.id)]


@given(projects())
def test_a_cell_is_what_the_participant_says_of_the_node(project: Project) -> None:
    """Units that carry the node or one below it, and in which that participant speaks."""
    counts_in, found = counted(project), matrix(project, people_axis(project))
    for (node, key), units in found.cells.items():
        below = descendants(project, node)
        expected = {
            unit.id
            for unit in project.units
            if counts_in(unit)
            and any(label.node in below for label in project.labels.where("unit", unit.id))
            and (
                ((who := participant_of(project, unit.id)) is not None and who.id == key) or (who is None and key == 0)
            )
        }

        assert units == expected


@given(projects())
def test_a_group_is_as_large_as_its_members(project: Project) -> None:
    """Values and `no value` together are all participants that count."""
    groups = people_by_value(project, 1)

    assert sum(groups.values()) == len([key for key in people_axis(project).keys if key])
    assert set(groups) <= {"ny", "erfaren", NO_VALUE}


def test_numbers_stand_by_size() -> None:
    """9 comes before 10, with a decimal comma too."""
    project = Project()
    project.attributes.put(1, Attribute(id=1, name="Alder", kind="number"))
    for number, value in enumerate(("10", "9", "9,5"), start=1):
        project.participants.put(number, Participant(id=number))
        project.attribute_values.put(number, AttributeValue(number, number, 1, value))
        project.documents.put(number, Document(id=number))
        project.speakers.put(number, Speaker(id=number, document=number, participant=number))

    assert values_axis(project, 1).keys == ("9", "9,5", "10", NO_VALUE)
