"""The kinds of memo, and what a memo is about, in her language."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.notes import Memo, MemoKind
from annotator.domain.project import Project
from annotator.ui.languages import QT_TRANSLATE_NOOP

KINDS: dict[MemoKind, str] = {
    "analysis": QT_TRANSLATE_NOOP("Memos", "Analysis"),
    "reflexive": QT_TRANSLATE_NOOP("Memos", "Reflexive journal"),
    "method": QT_TRANSLATE_NOOP("Memos", "Method decision"),
    "pre_understanding": QT_TRANSLATE_NOOP("Memos", "Pre-understanding"),
    "margin": QT_TRANSLATE_NOOP("Memos", "Margin note"),
    "idea": QT_TRANSLATE_NOOP("Memos", "Loose ends"),
}
WRITTEN_HERE: tuple[MemoKind, ...] = ("reflexive", "method", "analysis", "pre_understanding", "idea")
"""The kinds offered for a memo on the project as a whole; margin notes are written beside the text."""


def kind_name(kind: str) -> str:
    """What a kind is called."""
    return QCoreApplication.translate("Memos", KINDS.get(kind, kind))  # type: ignore[call-overload]


def about(project: Project, memo: Memo) -> str:
    """What a memo is written on, in a few words; empty for the project as a whole."""
    if memo.target is None or memo.target_id is None or memo.target_id not in project.tables[memo.target]:
        return ""
    record = project.tables[memo.target][memo.target_id]
    match memo.target:
        case "node":
            return str(record.name)
        case "document":
            return str(record.title)
        case "participant":
            return str(record.pseudonym)
        case "question":
            return shortened(record.text)
        case "unit":
            return "«" + shortened(project.text_of(record.id)) + "»"
    return ""


def shortened(text: str, length: int = 44) -> str:
    """The beginning of a text, cut at a word."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"
