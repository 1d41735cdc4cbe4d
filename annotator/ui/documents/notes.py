"""What a reader noticed, in plain sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.domain.transcript import Note
from annotator.ui.languages import QT_TRANSLATE_NOOP

_SENTENCES = {
    "encoding_guessed": QT_TRANSLATE_NOOP(
        "Reading", "The file does not say how its letters are written. Check æ, ø and å below."
    ),
    "mixed_encoding": QT_TRANSLATE_NOOP(
        "Reading", "%1 characters were written in another way than the rest. Check æ, ø and å below."
    ),
    "cut_off": QT_TRANSLATE_NOOP("Reading", "The file seems to be broken off at its end."),
    "mojibake": QT_TRANSLATE_NOOP(
        "Reading", "%1 letters are damaged, as when “på” has become “pÃ¥”. They can be repaired."
    ),
    "repaired": QT_TRANSLATE_NOOP("Reading", "%1 damaged letters were repaired."),
    "controls_removed": QT_TRANSLATE_NOOP("Reading", "%1 invisible control characters were left out."),
    "surrogates_removed": QT_TRANSLATE_NOOP("Reading", "%1 broken characters were left out."),
    "hard_wrapped": QT_TRANSLATE_NOOP(
        "Reading", "The lines were broken at a fixed width, so each line is a paragraph of its own."
    ),
    "long_paragraphs_split": QT_TRANSLATE_NOOP(
        "Reading", "Very long paragraphs were cut in %1 places at the end of a sentence."
    ),
    "no_speakers": QT_TRANSLATE_NOOP("Reading", "No speakers' labels were found."),
    "deletions_dropped": QT_TRANSLATE_NOOP("Reading", "%1 deletions under “track changes” were carried out."),
    "insertions_kept": QT_TRANSLATE_NOOP("Reading", "%1 insertions under “track changes” were kept."),
    "comments_ignored": QT_TRANSLATE_NOOP("Reading", "%1 comments in the margin were left out."),
    "footnotes_ignored": QT_TRANSLATE_NOOP("Reading", "%1 footnotes were left out."),
    "automatic_numbering": QT_TRANSLATE_NOOP(
        "Reading", "%1 paragraphs are numbered automatically; the numbers are not part of the text."
    ),
    "text_boxes": QT_TRANSLATE_NOOP("Reading", "The text of %1 text boxes was taken along."),
    "pictures_ignored": QT_TRANSLATE_NOOP("Reading", "%1 pictures were left out."),
    "hidden_text_kept": QT_TRANSLATE_NOOP("Reading", "Text that is hidden in the document was taken along."),
    "symbols_dropped": QT_TRANSLATE_NOOP("Reading", "%1 symbols of a special font could not be read."),
    "parts_ignored": QT_TRANSLATE_NOOP("Reading", "%1 embedded documents were left out."),
    "tables": QT_TRANSLATE_NOOP("Reading", "%1 rows of a table were read as turns."),
    "pages_found": QT_TRANSLATE_NOOP("Reading", "Page numbers were found."),
    "pages_unknown": QT_TRANSLATE_NOOP("Reading", "The document does not say where its pages end."),
    "cues_merged": QT_TRANSLATE_NOOP("Reading", "%1 subtitles of the same speaker were put together into paragraphs."),
    "cues_sorted": QT_TRANSLATE_NOOP("Reading", "The subtitles were not in order of time and were sorted."),
    "headers_dropped": QT_TRANSLATE_NOOP("Reading", "%1 lines at the top or foot of pages were left out."),
}

_GRAVE = frozenset(("mixed_encoding", "cut_off", "mojibake", "surrogates_removed", "symbols_dropped", "parts_ignored"))


def sentence(note: Note) -> str:
    """A note in her language; empty for one that is not worth a sentence."""
    text = _SENTENCES.get(note.code, "")
    return QCoreApplication.translate("Reading", text).replace("%1", QLocale().toString(note.count)) if text else ""


def is_grave(note: Note) -> bool:
    """Whether something may be missing or wrong, so that she should look."""
    return note.code in _GRAVE
