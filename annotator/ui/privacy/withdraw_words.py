"""The preview of a withdrawal in sentences: what goes, and what leaned on it."""

from collections.abc import Iterable, Iterator

from annotator.confidentiality.withdrawal import NodeLoss, Withdrawal
from annotator.domain.project import Project
from annotator.storage.recordings import Recording
from annotator.ui.privacy.counts import Counts
from annotator.ui.sections.section import translate

OTHERS_SHOWN = 12
"""Codes and themes that others speak in too; those that lose their only voice are all shown."""
_TOLD = ("unit", "unit_text", "quote", "memo", "attribute_value", "mask", "review_item", "rights_request")


def what_goes(project: Project, told: Withdrawal) -> Iterator[str]:
    """The participant's own, most first."""
    yield Counts().goes("words", told.words)
    for document in sorted(told.hers.documents):
        title = project.documents[document].title
        yield translate("Withdraw", "the whole interview “%1”").replace("%1", title)
    for document in sorted(told.hers.shared):
        title = project.documents[document].title
        yield translate("Withdraw", "what was said by this participant in “%1”").replace("%1", title)
    yield from (Counts().goes(table, told.rows[table]) for table in _TOLD if told.rows.get(table))
    if told.hers.cut:
        yield Counts().goes("cut", len(told.hers.cut))


def what_is_heard(project: Project, heard: Iterable[Recording]) -> Iterator[str]:
    """The recordings with this participant's voice."""
    for recording in heard:
        found = project.documents.first("uuid", recording.document)
        title = found.title if found is not None else ""
        text = (
            translate("Withdraw", "the recording of “%1”, in the project and its backups")
            if recording.inside
            else translate("Withdraw", "the recording of “%1”: the file %2 is overwritten and deleted")
        )
        yield text.replace("%1", title).replace("%2", recording.path)


def what_loses(project: Project, told: Withdrawal) -> Iterator[tuple[str, bool]]:
    """What leaned on it, and whether it loses its only voice; those come first."""
    alone = [loss for loss in told.nodes if loss.alone]
    others = [loss for loss in told.nodes if not loss.alone]
    for loss in alone:
        yield _alone(project, loss), True
    for summary in told.summaries:
        name, n = project.nodes[project.summaries[summary.summary].node].name, len(summary.sentences)
        yield Counts().loses("text", n).replace("%1", name), True
    for loss in others[:OTHERS_SHOWN]:
        text = translate("Withdraw", "“%1” loses %2 of %3 units.")
        text = text.replace("%1", project.nodes[loss.node].name)
        yield text.replace("%2", str(loss.lost)).replace("%3", str(loss.lost + loss.left)), False
    if len(others) > OTHERS_SHOWN:
        yield Counts().loses("more", len(others) - OTHERS_SHOWN), False


def _alone(project: Project, loss: NodeLoss) -> str:
    name = project.nodes[loss.node].name
    if loss.left == 0:
        return translate("Withdraw", "“%1” is left without a unit: nobody else speaks there.").replace("%1", name)
    return Counts().loses("voice", loss.left).replace("%1", name)
