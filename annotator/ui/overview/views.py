"""The views of the page, in one place: another one is a row here.

A view is a widget made with (session, ask, parent) when it is first shown. One with a signal `chosen` (a title and a
list of units) has the extracts at its side; one with a `side` of its own has that, and asks for it by `side_wanted`.
"""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.storage.templates import Figure, allows, template_of
from annotator.ui.ask import Ask
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class ViewPlace:
    """A view's name, what it answers, and its class."""

    name: str
    says: str
    path: str
    needs: Figure | None = None
    """Shown only where the method wants these figures."""


VIEWS = {
    "codes": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Codes × people"),
        QT_TRANSLATE_NOOP("Overview", "Who speaks of what, and who is silent"),
        "annotator.ui.overview.codes.CodesView",
    ),
    "together": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Co-occurrence"),
        QT_TRANSLATE_NOOP("Overview", "Which codes and themes stand on the same words"),
        "annotator.ui.overview.together.TogetherView",
    ),
    "coverage": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Coverage"),
        QT_TRANSLATE_NOOP("Overview", "How much of each interview is coded, and where"),
        "annotator.ui.overview.coverage.CoverageView",
    ),
    "cross": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Cross table"),
        QT_TRANSLATE_NOOP("Overview", "Codes and themes by an attribute of the participants"),
        "annotator.ui.overview.cross.CrossView",
    ),
    "framework": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Framework"),
        QT_TRANSLATE_NOOP("Overview", "In your words: what each participant says of each theme"),
        "annotator.ui.overview.framework.FrameworkView",
    ),
    "asked": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Asked"),
        QT_TRANSLATE_NOOP("Overview", "Which topics of the interview guide were asked of whom, and what was answered"),
        "annotator.ui.overview.asked.AskedView",
    ),
    "development": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Over time"),
        QT_TRANSLATE_NOOP("Overview", "How the themes came about: snapshots, and what happened between them"),
        "annotator.ui.development.view.DevelopmentView",
    ),
    "saturation": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Saturation"),
        QT_TRANSLATE_NOOP("Overview", "How many new codes each interview brought"),
        "annotator.ui.overview.saturation.SaturationView",
        "saturation",
    ),
    "words": ViewPlace(
        QT_TRANSLATE_NOOP("Overview", "Words"),
        QT_TRANSLATE_NOOP("Overview", "Which words the participants use, and how often"),
        "annotator.ui.overview.words.WordsView",
        "counts",
    ),
}
IN_SHARE = ("development",)
"""A reader sees the codes and themes as they came about; the other views write or count what is not shared."""


def views_in(session: Session) -> tuple[str, ...]:
    """The ids of the views there are: in a share few, in her own project those that suit its method."""
    if in_share(session):
        return IN_SHARE
    return tuple(name for name, view in VIEWS.items() if view.needs is None or allows(session.project, view.needs))


def first_view(session: Session) -> str:
    """The view to begin with: where the method writes cells, the matrix of them."""
    writes_cells = any(one.kind == "cell" for one in template_of(session.project).summaries)
    return "framework" if writes_cells and not in_share(session) else views_in(session)[0]


def view_name(view: str) -> str:
    """What a view is called in her language."""
    return QCoreApplication.translate("Overview", VIEWS[view].name)


def view_says(view: str) -> str:
    """What it answers."""
    return QCoreApplication.translate("Overview", VIEWS[view].says)


def make_view(view: str, session: Session, ask: Ask, parent: QWidget) -> QWidget:
    """A view by its id."""
    module, _, kind = VIEWS[view].path.rpartition(".")
    made: QWidget = getattr(import_module(module), kind)(session, ask, parent)
    return made
