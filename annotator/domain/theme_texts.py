"""What she writes about a theme, or in a cell of the framework matrix, and the units each sentence leans on."""

from annotator.domain.analysis import Summary, SummaryKind, SummarySentence
from annotator.domain.codebook import descendants, labelled_with
from annotator.domain.project import Project

KINDS: tuple[SummaryKind, ...] = (
    "condensate",
    "analytic",
    "sheet:concept",
    "sheet:is",
    "sheet:is_not",
    "sheet:relations",
)
"""What may be written about any theme, whatever the method."""


def text_about(project: Project, node: int, kind: SummaryKind, participant: int | None = None) -> Summary | None:
    """The text of one kind about a node, or of what a participant says of it, once something was written."""
    texts = project.summaries.where("node", node)
    return next((text for text in texts if text.kind == kind and text.participant == participant), None)


def sentences_of(project: Project, summary: int) -> list[SummarySentence]:
    """The sentences of a text in order."""
    return sorted(project.summary_sentences.where("summary", summary), key=lambda s: (s.position, s.id))


def units_of_sentence(project: Project, sentence: int) -> set[int]:
    """The units a sentence leans on."""
    return {link.unit for link in project.sentence_units.where("sentence", sentence)}


def leans_on(project: Project, summary: Summary | None, number: int) -> set[int]:
    """The units the sentence of this number (from 0) leans on; none where it is not stored yet."""
    rows = sentences_of(project, summary.id) if summary is not None else []
    return units_of_sentence(project, rows[number].id) if number < len(rows) else set()


def uses(project: Project, node: int, kind: SummaryKind, participant: int | None = None) -> dict[int, list[int]]:
    """For every unit used in a text, the numbers (from 1) of the sentences that lean on it."""
    found: dict[int, list[int]] = {}
    summary = text_about(project, node, kind, participant)
    if summary is not None:
        for number, sentence in enumerate(sentences_of(project, summary.id), start=1):
            for unit in units_of_sentence(project, sentence.id):
                found.setdefault(unit, []).append(number)
    return found


def unread_in_context(project: Project, node: int) -> set[int]:
    """The units of a node that were not read again in their own surroundings."""
    read = {visit.unit for visit in project.revisits.where("node", node)}
    return {unit.id for unit in labelled_with(project, descendants(project, node))} - read
