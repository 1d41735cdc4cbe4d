"""When the first ten minutes begin: by themselves in the sample project, or from the Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.ui.tour.guide import DONE, LATER, Guide
from annotator.ui.tour.steps import IDS

if TYPE_CHECKING:
    from annotator.ui.shell.open_project import OpenProject
    from annotator.ui.shell.window import Window


def begin_if_wanted(project: "OpenProject", window: "Window") -> None:
    """In the sample project, unless they were put away or done."""
    state = window.settings.tour
    if window.open is project and state != DONE and not state.startswith(LATER) and guide_of(project) is None:
        Guide(project.workspace, project.session, window.settings)


def begin_again(window: "Window") -> None:
    """At the step she left; from the first one when all were done. Another project is closed for the sample."""
    project, settings = window.open, window.settings
    known = settings.tour.partition(" ")[2] or settings.tour
    settings.tour = known if known in IDS else IDS[0]
    if project is None or not project.is_sample:
        window.open_sample()
        return
    guide = guide_of(project)
    if guide is not None and guide.step is None:
        guide.put_away()
        settings.tour = IDS[0]
        guide = None
    window.show_page(project.workspace)
    guide = guide or Guide(project.workspace, project.session, settings)
    guide.card.setFocus(Qt.FocusReason.ShortcutFocusReason)


def guide_of(project: "OpenProject") -> Guide | None:
    """The one that stands in a project, if any; one that is being thrown away has no card any more."""
    guides = project.workspace.findChildren(Guide, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((guide for guide in guides if not guide.card.isHidden()), None)
