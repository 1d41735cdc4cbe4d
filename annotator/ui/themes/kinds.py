"""What the kinds of text about a theme are called, and what each is for."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.analysis import SummaryKind
from annotator.domain.project import Project
from annotator.storage.templates import template_of
from annotator.ui.languages import QT_TRANSLATE_NOOP, current

_NAMES = {
    "condensate": QT_TRANSLATE_NOOP("ThemeTexts", "Condensate"),
    "analytic": QT_TRANSLATE_NOOP("ThemeTexts", "Analytic text"),
    "sheet:concept": QT_TRANSLATE_NOOP("ThemeTexts", "Central concept"),
    "sheet:is": QT_TRANSLATE_NOOP("ThemeTexts", "What it is"),
    "sheet:is_not": QT_TRANSLATE_NOOP("ThemeTexts", "What it is not"),
    "sheet:relations": QT_TRANSLATE_NOOP("ThemeTexts", "Relations"),
}
_HINTS = {
    "condensate": QT_TRANSLATE_NOOP(
        "ThemeTexts", "An artificial quote: what the units say together, in the first person, close to their words …"
    ),
    "analytic": QT_TRANSLATE_NOOP(
        "ThemeTexts", "What you have found here, in the third person, as it may stand in your findings …"
    ),
    "sheet:concept": QT_TRANSLATE_NOOP("ThemeTexts", "The one idea that holds this theme together …"),
    "sheet:is": QT_TRANSLATE_NOOP("ThemeTexts", "What belongs to this theme …"),
    "sheet:is_not": QT_TRANSLATE_NOOP("ThemeTexts", "Where its border goes, and what lies outside it …"),
    "sheet:relations": QT_TRANSLATE_NOOP("ThemeTexts", "How it hangs together with the other themes …"),
}


def kind_name(project: Project, kind: SummaryKind) -> str:
    """What a kind is called in her language: as her method calls it, else as here."""
    for summary in template_of(project).summaries:
        if summary.kind == kind:
            return summary.name.said(current())
    return QCoreApplication.translate("ThemeTexts", _NAMES[kind])


def kind_hint(kind: SummaryKind) -> str:
    """What she might write there."""
    return QCoreApplication.translate("ThemeTexts", _HINTS.get(kind, ""))
