"""What the chapter page says about an export, in her language."""

from PySide6.QtCore import QCoreApplication

from annotator.reporting.chapter import ReportNote
from annotator.reporting.settings import QuoteStyleId
from annotator.ui.languages import QT_TRANSLATE_NOOP

STYLES: dict[QuoteStyleId, str] = {
    "block_label": QT_TRANSLATE_NOOP("Chapter", "Long quotes indented, with label (P01)"),
    "italic_block": QT_TRANSLATE_NOOP("Chapter", "Italic block, no label"),
    "italic_footnote": QT_TRANSLATE_NOOP("Chapter", "Italic, pseudonym explained in a footnote"),
    "inline_role": QT_TRANSLATE_NOOP("Chapter", "In the text, with role and interview"),
    "multi_turn": QT_TRANSLATE_NOOP("Chapter", "Dialogue with the interviewer's turns"),
    "own": QT_TRANSLATE_NOOP("Chapter", "Your own"),
}

NOTES = {
    "unattributed_quotes": QT_TRANSLATE_NOOP("Chapter", "Quotes by a speaker who is no participant: %1."),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Chapter", "Quotes by a participant who has withdrawn: %1."),
    "quotes_left_out": QT_TRANSLATE_NOOP("Chapter", "Quotes left out because their interview is not included: %1."),
    "empty_sections": QT_TRANSLATE_NOOP("Chapter", "Themes with a heading and no text yet: %1."),
    "quoted_twice": QT_TRANSLATE_NOOP("Chapter", "Quotes that stand in the chapter twice: %1."),
    "unmarked_changes": QT_TRANSLATE_NOOP("Chapter", "Quotes that change words without a sign: %1."),
    "accepted_changes": QT_TRANSLATE_NOOP("Chapter", "Quotes with changed words you have accepted: %1."),
    "outdated_quotes": QT_TRANSLATE_NOOP("Chapter", "Quotes whose transcript was corrected since: %1."),
    "missing_glyphs": QT_TRANSLATE_NOOP("Chapter", "Characters that could not be printed and are shown as a box: %1."),
}


def said(source: str) -> str:
    """A sentence of this page."""
    return QCoreApplication.translate("Chapter", source)


def note_sentence(note: ReportNote) -> str:
    """One thing she should know about the file."""
    return said(NOTES[note.code]).replace("%1", str(note.count))
