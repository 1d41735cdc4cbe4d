"""What came in with a returned share, in sentences."""

from PySide6.QtCore import QCoreApplication

from annotator.sharing.merging import MergeResult

translate = QCoreApplication.translate
"""By this name lupdate finds the texts."""


def said(result: MergeResult) -> list[tuple[str, str]]:
    """Sentences with their roles, the best news first."""
    who = ", ".join(result.reviewers)
    found = []
    if result.new:
        text = translate("Returned", "%n new comment(s) and suggestion(s) from %1.", "", result.new)
        found.append((text.replace("%1", who), "good"))
    if result.changed:
        found.append((translate("Returned", "%n had changed since you took them in before.", "", result.changed), ""))
    if result.lost:
        text = translate(
            "Returned", "%n found no place: the words or the code are gone. You see what they quoted.", "", result.lost
        )
        found.append((text, "warning"))
    if result.refused:
        text = translate(
            "Returned", "%n row(s) were left out: this program does not write such rows.", "", result.refused
        )
        found.append((text, "warning"))
    return found
