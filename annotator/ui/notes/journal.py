"""Questions for the reflexive journal: one stands beside a new entry, suited to where she is in her method."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.journal import Stage, current_step, stage_of
from annotator.domain.project import Project
from annotator.storage.templates import template_of
from annotator.ui.languages import QT_TRANSLATE_NOOP

QUESTIONS: dict[Stage, tuple[str, ...]] = {
    "reading": (
        QT_TRANSLATE_NOOP("Journal", "What did you expect to hear, and what was it instead?"),
        QT_TRANSLATE_NOOP("Journal", "Which moment of the interview stays with you, and why that one?"),
        QT_TRANSLATE_NOOP("Journal", "How may who you are have shaped what was said to you?"),
    ),
    "coding": (
        QT_TRANSLATE_NOOP("Journal", "What do you find easy to see here, and what might you be passing over?"),
        QT_TRANSLATE_NOOP("Journal", "Which code says more of you, or of what you have read, than of the words?"),
        QT_TRANSLATE_NOOP("Journal", "What has surprised, annoyed or moved you while coding?"),
        QT_TRANSLATE_NOOP("Journal", "What would somebody with another background have noticed?"),
    ),
    "themes": (
        QT_TRANSLATE_NOOP("Journal", "Which theme are you fond of? What speaks against it?"),
        QT_TRANSLATE_NOOP("Journal", "Whose voice is missing from what you are building?"),
        QT_TRANSLATE_NOOP("Journal", "Which decision did you take since last time, and what were the alternatives?"),
    ),
    "writing": (
        QT_TRANSLATE_NOOP("Journal", "What would the participants say of the way you tell it?"),
        QT_TRANSLATE_NOOP("Journal", "What have you left out, and why?"),
        QT_TRANSLATE_NOOP("Journal", "What do you understand now that you did not when you began?"),
    ),
}


def question(project: Project, further: int = 0) -> str:
    """The question of the next entry; each entry moves on by one, and so does `further`."""
    offered = QUESTIONS[stage_of(current_step(project, template_of(project)))]
    written = sum(bool(memo.text.strip()) for memo in project.memos.where("kind", "reflexive"))
    return QCoreApplication.translate("Journal", offered[(written + further) % len(offered)])
