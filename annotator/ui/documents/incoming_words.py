"""What a project or codebook of another program brings, and what cannot come as it was, in plain sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotator.domain.transcript import Note
from annotator.ui.languages import QT_TRANSLATE_NOOP

_FORMATS = {
    "qdpx": QT_TRANSLATE_NOOP("Incoming", "Project in the exchange format REFI-QDA"),
    "qdc": QT_TRANSLATE_NOOP("Incoming", "Codebook in the exchange format REFI-QDA"),
    "qualcoder": QT_TRANSLATE_NOOP("Incoming", "QualCoder project"),
    "taguette": QT_TRANSLATE_NOOP("Incoming", "Taguette project"),
}
_COUNTS = {
    "documents": QT_TRANSLATE_NOOP("Incoming", "%n interview(s)"),
    "codes": QT_TRANSLATE_NOOP("Incoming", "%n code(s) and theme(s)"),
    "codings": QT_TRANSLATE_NOOP("Incoming", "%n coded unit(s)"),
    "highlights": QT_TRANSLATE_NOOP("Incoming", "%n highlight(s) without a code"),
    "memos": QT_TRANSLATE_NOOP("Incoming", "%n memo(s)"),
    "cases": QT_TRANSLATE_NOOP("Incoming", "%n participant(s)"),
}
_NOTES = {
    "already": QT_TRANSLATE_NOOP(
        "Incoming", "%n interview(s) of the file are here already and are left out, codings too."
    ),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Incoming", "Another program changed the file after Annotator wrote it. What only Annotator knows is left out."
    ),
    "real_names": QT_TRANSLATE_NOOP(
        "Incoming", "%n participant(s) are called by what looks like a real name. Give them pseudonyms under People."
    ),
    "roles": QT_TRANSLATE_NOOP(
        "Incoming", "%n interview(s): say afterwards who asks, under “Speakers and properties”."
    ),
    "sets_as_groups": QT_TRANSLATE_NOOP("Incoming", "%n set(s) of codes become code groups."),
    "document_sets": QT_TRANSLATE_NOOP("Incoming", "%n set(s) of texts become memos that list them."),
    "unplaced": QT_TRANSLATE_NOOP("Incoming", "%n coding(s) lie outside the text. A memo on the interview lists them."),
    "unknown_codes": QT_TRANSLATE_NOOP("Incoming", "%n coding(s) name a code that the file does not hold."),
    "formatted_only": QT_TRANSLATE_NOOP(
        "Incoming", "%n text(s) are there in formatted form only. See whether a few codings are in the right place."
    ),
    "missing_sources": QT_TRANSLATE_NOOP("Incoming", "%n text(s) are missing from the file. Memos name them."),
    "not_text": QT_TRANSLATE_NOOP(
        "Incoming", "%n picture(s), recording(s) or PDF(s) cannot come in. Memos name them and what was coded there."
    ),
    "not_text_codings": QT_TRANSLATE_NOOP(
        "Incoming", "%n coding(s) in pictures, sound or pages are listed in memos instead."
    ),
    "several_coders": QT_TRANSLATE_NOOP("Incoming", "%n people coded. Who coded what is not kept."),
    "several_projects": QT_TRANSLATE_NOOP("Incoming", "The file holds %n project(s), which come in together."),
    "columns_ignored": QT_TRANSLATE_NOOP("Incoming", "%n column(s) were not recognised and are left out."),
    "named_twice": QT_TRANSLATE_NOOP("Incoming", "%n line(s) name a code again and are added to it."),
}
"""A test fails for a note of a reader that has no sentence here."""


def format_name(name: str) -> str:
    """What kind of file it is."""
    return _said(_FORMATS.get(name, QT_TRANSLATE_NOOP("Incoming", "Codebook in a table")))


def counted(counts: Mapping[str, int]) -> str:
    """How much comes in, of what there is any."""
    return " · ".join(_said(_COUNTS[what], number) for what, number in counts.items() if number)


def sentence(note: Note) -> str:
    """A note of a reader in her language."""
    return _said(_NOTES[note.code], note.count)


def whole() -> str:
    """That nothing is lost."""
    return _said(QT_TRANSLATE_NOOP("Incoming", "Annotator wrote this file itself: everything comes in as it was."))


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Incoming", text, "", number)
