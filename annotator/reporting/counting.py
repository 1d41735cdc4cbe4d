"""How many of the participants a theme has: the figure, and the words findings chapters use in its place.

Counts follow document status: a participant counts, in either number, through included documents only.
"""

from collections.abc import Set
from dataclasses import dataclass

from annotator.domain import voices
from annotator.domain.codebook import descendants, labelled_with
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.reporting.words import words_of

SEVERAL_FROM = 3
"""Two of many are "some"; "several" starts at three and at a quarter of the participants."""


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `total` participants."""

    count: int
    total: int


def included_ids(project: Project) -> set[int]:
    """The ids of the participants who speak in an included document."""
    return {participant.id for participant in voices.included_participants(project)}


def participants_with(project: Project, node: int) -> set[int]:
    """The ids of the participants with a unit under the node or one below it."""
    units = labelled_with(project, descendants(project, node))
    people = (participant_of(project, unit.id) for unit in units if unit.status == "coded")
    return {person.id for person in people if person is not None}


def share_of(project: Project, node: int, everyone: Set[int] | None = None) -> Share:
    """How many participants have the node; `everyone` spares counting the whole again for each node."""
    total = included_ids(project) if everyone is None else everyone
    return Share(len(participants_with(project, node) & total), len(total))


def figure(share: Share, language: str) -> str:
    """The share in figures: `12 av 16 deltakere`, with no-break spaces between the numbers."""
    count, total = f"{share.count}", f"{share.total}"
    text = words_of(language).figure.format(count=count, total=total)
    return text.replace(" ", "\u00a0", 2)


def quantity(share: Share, language: str) -> str:
    """The share in one word: all, most (over half), several (three and a quarter or more), some, one, none."""
    words = words_of(language)
    if share.count == 0:
        return words.none
    if share.count == 1:
        return words.one
    if share.count == share.total:
        return words.every
    if share.count * 2 > share.total:
        return words.most
    if share.count >= SEVERAL_FROM and share.count * 4 >= share.total:
        return words.several
    return words.some
