"""The preview of a withdrawal in sentences: what goes, and what leaned on it."""

from collections.abc import Iterator

from annotator.confidentiality.withdrawal import NodeLoss, Withdrawal
from annotator.domain.project import Project
from annotator.ui.privacy.section import translate

OTHERS_SHOWN = 12
"""Codes and themes that others speak in too; those that lose their only voice are all shown."""


def what_goes(project: Project, told: Withdrawal) -> Iterator[str]:
    """The participant's own, most first."""
    yield translate("Withdraw", "%Ln word(s) of the interviews", "", told.words)
    for document in sorted(told.hers.documents):
        title = project.documents[document].title
        yield translate("Withdraw", "the whole interview “%1”").replace("%1", title)
    for document in sorted(told.hers.shared):
        title = project.documents[document].title
        yield translate("Withdraw", "what was said by this participant in “%1”").replace("%1", title)
    counts = {
        "unit": translate("Withdraw", "%n unit(s) with all their codes", "", told.rows.get("unit", 0)),
        "unit_text": translate("Withdraw", "%n condensation(s) and interpretations", "", told.rows.get("unit_text", 0)),
        "quote": translate("Withdraw", "%n quote(s) chosen for the chapter", "", told.rows.get("quote", 0)),
        "memo": translate("Withdraw", "%n memo(s)", "", told.rows.get("memo", 0)),
        "attribute_value": translate("Withdraw", "%n attribute(s)", "", told.rows.get("attribute_value", 0)),
        "mask": translate("Withdraw", "%n replacement(s) in the texts", "", told.rows.get("mask", 0)),
        "review_item": translate("Withdraw", "%n comment(s) of readers", "", told.rows.get("review_item", 0)),
        "rights_request": translate("Withdraw", "%n noted request(s)", "", told.rows.get("rights_request", 0)),
    }
    yield from (text for table, text in counts.items() if told.rows.get(table))
    if told.hers.cut:
        yield translate("Withdraw", "a part of %n unit(s) that others speak in too", "", len(told.hers.cut))


def what_loses(project: Project, told: Withdrawal) -> Iterator[tuple[str, bool]]:
    """What leaned on it, and whether it loses its only voice; those come first."""
    alone = [loss for loss in told.nodes if loss.alone]
    others = [loss for loss in told.nodes if not loss.alone]
    for loss in alone:
        yield _alone(project, loss), True
    for summary in told.summaries:
        record = project.summaries[summary.summary]
        text = translate("Withdraw", "The text about “%1” leans on this in %n sentence(s).", "", len(summary.sentences))
        yield text.replace("%1", project.nodes[record.node].name), True
    for loss in others[:OTHERS_SHOWN]:
        text = translate("Withdraw", "“%1” loses %2 of %3 units.")
        text = text.replace("%1", project.nodes[loss.node].name)
        yield text.replace("%2", str(loss.lost)).replace("%3", str(loss.lost + loss.left)), False
    if len(others) > OTHERS_SHOWN:
        yield translate("Withdraw", "%n more lose some of their units.", "", len(others) - OTHERS_SHOWN), False


def _alone(project: Project, loss: NodeLoss) -> str:
    name = project.nodes[loss.node].name
    if loss.left == 0:
        return translate("Withdraw", "“%1” is left without a unit: nobody else speaks there.").replace("%1", name)
    text = translate("Withdraw", "“%1” loses its only participant; %n unit(s) without a speaker stay.", "", loss.left)
    return text.replace("%1", name)
