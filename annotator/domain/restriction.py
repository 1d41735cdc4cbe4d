"""What counts, and what is frozen (GDPR art. 18): a restricted participant's words are kept and no more than that.

An interview in which she speaks may not be coded or corrected. Of her own words no report and no count takes any.
"""

from collections.abc import Callable

from annotator.domain.analysis import Unit
from annotator.domain.belongings import people_in, speaks
from annotator.domain.project import Project


def restricted_people(project: Project) -> set[int]:
    """The ids of the participants whose words are frozen."""
    return {person.id for person in project.participants if person.restricted}


def frozen_documents(project: Project) -> set[int]:
    """The interviews in which one of them speaks."""
    frozen = restricted_people(project)
    return {d.id for d in project.documents if people_in(project, d.id) & frozen} if frozen else set()


def counted(project: Project) -> Callable[[Unit], bool]:
    """Whether a unit counts: of an included interview, and without a word of a restricted participant."""
    documents = project.counted_documents()
    frozen = frozen_documents(project)
    if not frozen:
        return lambda unit: unit.document in documents
    people = restricted_people(project)

    def counts(unit: Unit) -> bool:
        if unit.document not in documents:
            return False
        return unit.document not in frozen or not _has_words_of(project, unit, people)

    return counts


def _has_words_of(project: Project, unit: Unit, people: set[int]) -> bool:
    flat = project.flat(unit.document)
    return any(
        speaks(project, turn, person)
        for span in project.spans_of(unit.id)
        for turn in flat.turns[flat.row(span.turn_from) : flat.row(span.turn_to) + 1]
        for person in people
    )
