"""Where a unit stands, on one line."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.places import clock, participant_of, place_of
from annotator.domain.project import Project

translate = QCoreApplication.translate
"""Where there is no widget to ask. By this name lupdate finds the texts."""


def source_of(project: Project, unit: int, spoken: bool = False) -> str:
    """Who, interview, page or paragraph, and time; `spoken` says in words what is a sign on the screen."""
    place, who = place_of(project, unit), participant_of(project, unit)
    paragraph = translate("Sources", "paragraph %1") if spoken else "¶ %1"
    spot = translate("Sources", "page %1") if place.page else paragraph
    spot = spot.replace("%1", str(place.page or place.paragraph))
    stamp = clock(place.stamp) if place.stamp is not None else ""
    return " · ".join(part for part in (who.pseudonym if who else "", place.document, spot, stamp) if part)
