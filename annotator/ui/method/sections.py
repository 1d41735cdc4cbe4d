"""The sections of the method page, in their order."""

from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.sections.row import Row

SECTIONS = (
    Row("steps", QT_TRANSLATE_NOOP("Method", "Steps"), "method.steps_section.StepsSection"),
    Row("decisions", QT_TRANSLATE_NOOP("Method", "To write down"), "method.decisions_section.DecisionsSection"),
    Row("levels", QT_TRANSLATE_NOOP("Method", "Levels and columns"), "method.levels_section.LevelsSection"),
    Row("choice", QT_TRANSLATE_NOOP("Method", "Choice of method"), "method.choice_section.ChoiceSection"),
    Row("second", QT_TRANSLATE_NOOP("Method", "Second coding"), "method.pass_section.PassSection"),
    Row("compare", QT_TRANSLATE_NOOP("Method", "Two codings compared"), "review.compare_section.CompareSection"),
)
