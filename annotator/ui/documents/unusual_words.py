"""Why a file of an import should be looked at, in a few words."""

from PySide6.QtCore import QCoreApplication

from annotator.ui.documents.batch import Candidate
from annotator.ui.documents.in_all import Unusual
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.messages import message

_WORDS: dict[Unusual, str] = {
    "already": QT_TRANSLATE_NOOP("Unusual", "Imported already"),
    "waiting": QT_TRANSLATE_NOOP("Unusual", "Who asks the questions?"),
    "several": QT_TRANSLATE_NOOP("Unusual", "Several interviews in one file?"),
    "grave": QT_TRANSLATE_NOOP("Unusual", "Please check"),
    "letters": QT_TRANSLATE_NOOP("Unusual", "Check é, ö and å"),
    "nobody": QT_TRANSLATE_NOOP("Unusual", "No labels of speakers"),
    "asks": QT_TRANSLATE_NOOP("Unusual", "Somebody else asks most questions"),
    "label": QT_TRANSLATE_NOOP("Unusual", "Has a label no other file has"),
    "name": QT_TRANSLATE_NOOP("Unusual", "A real name in the file name?"),
}


def why(candidate: Candidate, reason: Unusual) -> str:
    """The reason in her language."""
    if candidate.error is not None:
        return message(candidate.error).title
    return QCoreApplication.translate("Unusual", _WORDS[reason])
