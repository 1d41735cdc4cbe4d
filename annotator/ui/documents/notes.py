"""What a reader noticed, in plain sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.domain.transcript import Note
from annotator.ui.languages import QT_TRANSLATE_NOOP

_SENTENCES = {
    "encoding_guessed": QT_TRANSLATE_NOOP(
        "Reading", "The file does not say how its letters are written. Check é, ö, å and quotation marks below."
    ),
    "mixed_encoding": QT_TRANSLATE_NOOP(
        "Reading", "Characters written in another way than the rest: %1. Check é, ö, å and quotation marks below."
    ),
    "cut_off": QT_TRANSLATE_NOOP("Reading", "The file seems to be broken off at its end."),
    "mojibake": QT_TRANSLATE_NOOP(
        "Reading", "Damaged letters, as when “på” has become “pÃ¥”: %1. They can be repaired."
    ),
    "repaired": QT_TRANSLATE_NOOP("Reading", "Letters repaired: %1."),
    "controls_removed": QT_TRANSLATE_NOOP("Reading", "Invisible control characters left out: %1."),
    "surrogates_removed": QT_TRANSLATE_NOOP("Reading", "Broken characters left out: %1."),
    "hard_wrapped": QT_TRANSLATE_NOOP(
        "Reading", "The lines were broken at a fixed width, so each line is a paragraph of its own."
    ),
    "long_paragraphs_split": QT_TRANSLATE_NOOP(
        "Reading", "Very long paragraphs were cut at the end of a sentence. Cuts: %1."
    ),
    "no_speakers": QT_TRANSLATE_NOOP("Reading", "No labels of speakers were found."),
    "deletions_dropped": QT_TRANSLATE_NOOP("Reading", "Deletions under “track changes” carried out: %1."),
    "insertions_kept": QT_TRANSLATE_NOOP("Reading", "Insertions under “track changes” kept: %1."),
    "comments_ignored": QT_TRANSLATE_NOOP("Reading", "Comments in the margin left out: %1."),
    "comments_taken": QT_TRANSLATE_NOOP(
        "Reading", "Comments in the margin: %1. They become margin notes at their words, without who wrote them."
    ),
    "footnotes_ignored": QT_TRANSLATE_NOOP("Reading", "Footnotes left out: %1."),
    "automatic_numbering": QT_TRANSLATE_NOOP(
        "Reading", "Paragraphs numbered automatically: %1. The numbers are not part of the text."
    ),
    "text_boxes": QT_TRANSLATE_NOOP("Reading", "Text boxes whose text was taken along: %1."),
    "pictures_ignored": QT_TRANSLATE_NOOP("Reading", "Pictures left out: %1."),
    "hidden_text_kept": QT_TRANSLATE_NOOP("Reading", "Text that is hidden in the document was taken along."),
    "symbols_dropped": QT_TRANSLATE_NOOP("Reading", "Symbols of a special font that could not be read: %1."),
    "parts_ignored": QT_TRANSLATE_NOOP("Reading", "Embedded documents left out: %1."),
    "tables": QT_TRANSLATE_NOOP("Reading", "Rows of a table read as turns: %1."),
    "pages_found": QT_TRANSLATE_NOOP("Reading", "Page numbers were found."),
    "pages_unknown": QT_TRANSLATE_NOOP("Reading", "The document does not say where its pages end."),
    "cues_merged": QT_TRANSLATE_NOOP("Reading", "Subtitles of the same speaker put together into paragraphs: %1."),
    "cues_sorted": QT_TRANSLATE_NOOP("Reading", "The subtitles were not in order of time and were sorted."),
    "headers_dropped": QT_TRANSLATE_NOOP("Reading", "Lines at the top or foot of pages left out: %1."),
    "tiers_ignored": QT_TRANSLATE_NOOP("Reading", "Tiers that repeat or describe what another says left out: %1."),
    "columns_ignored": QT_TRANSLATE_NOOP("Reading", "Columns that are neither speaker, time nor text left out: %1."),
}

_GRAVE = frozenset(("mixed_encoding", "cut_off", "mojibake", "surrogates_removed", "symbols_dropped", "parts_ignored"))


def sentence(note: Note) -> str:
    """A note in her language; empty for one that is not worth a sentence."""
    text = _SENTENCES.get(note.code, "")
    return QCoreApplication.translate("Reading", text).replace("%1", QLocale().toString(note.count)) if text else ""


def is_grave(note: Note) -> bool:
    """Whether something may be missing or wrong, so that she should look."""
    return note.code in _GRAVE
