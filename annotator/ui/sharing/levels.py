"""The levels and formats of shares in words: what a reader gets, what not, and what a file needs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.sharing.columns import ANONYMISED, CODEBOOK, FULL, MEMBER, UNITS, Level
from annotator.ui.languages import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
"""By this name lupdate finds the texts."""


@dataclass(frozen=True, slots=True)
class LevelWords:
    """A level's name, what its reader gets, and what she does not; source strings of the context `Sharing`."""

    title: str
    gets: str
    gets_not: str


LEVELS: dict[Level, LevelWords] = {
    CODEBOOK: LevelWords(
        QT_TRANSLATE_NOOP("Sharing", "Codebook and themes"),
        QT_TRANSLATE_NOOP(
            "Sharing", "Codes, themes, definitions and research questions, and how often each code is used."
        ),
        QT_TRANSLATE_NOOP("Sharing", "Not one word of the interviews, and nothing about the participants."),
    ),
    UNITS: LevelWords(
        QT_TRANSLATE_NOOP("Sharing", "Anonymised units"),
        QT_TRANSLATE_NOOP("Sharing", "The coded passages with their codes, each by itself and in shuffled order."),
        QT_TRANSLATE_NOOP("Sharing", "Not who said it, in which interview or when, and nothing in between."),
    ),
    ANONYMISED: LevelWords(
        QT_TRANSLATE_NOOP("Sharing", "Interviews with all coding"),
        QT_TRANSLATE_NOOP(
            "Sharing", "Whole interviews under pseudonyms, with codes, condensations, notes and the chapter."
        ),
        QT_TRANSLATE_NOOP(
            "Sharing", "Not the titles of your interviews, private notes, or attributes that never leave."
        ),
    ),
    FULL: LevelWords(
        QT_TRANSLATE_NOOP("Sharing", "Everything that is not private"),
        QT_TRANSLATE_NOOP("Sharing", "As above, and with the titles you gave the interviews."),
        QT_TRANSLATE_NOOP("Sharing", "Not private notes, and never the linking key. You have to confirm it."),
    ),
}
_NAMES: dict[int, str] = {int(level): words.title for level, words in LEVELS.items()} | {
    MEMBER: QT_TRANSLATE_NOOP("Sharing", "Member check")
}
_BLIND: dict[int, str] = {
    UNITS: QT_TRANSLATE_NOOP("Sharing", "Units to be coded blind"),
    ANONYMISED: QT_TRANSLATE_NOOP("Sharing", "Interviews to be coded blind"),
    FULL: QT_TRANSLATE_NOOP("Sharing", "Interviews to be coded blind, with their titles"),
}
_FORMATS = {
    ".annotator": QT_TRANSLATE_NOOP("Sharing", "Annotator"),
    ".docx": QT_TRANSLATE_NOOP("Sharing", "Word"),
    ".html": QT_TRANSLATE_NOOP("Sharing", "Web page"),
}
FOR_READERS = {
    ".annotator": QT_TRANSLATE_NOOP(
        "Sharing", "An encrypted file that opens in this program, for reading, commenting and suggesting codes."
    ),
    ".docx": QT_TRANSLATE_NOOP(
        "Sharing",
        "For a reader without the program: your codes are Word comments, and the reader's come back. The file is "
        "not encrypted: send it only in a way your institution allows.",
    ),
    ".html": QT_TRANSLATE_NOOP(
        "Sharing",
        "One page for any browser, without network; comments cannot come back from it. The file is not encrypted: "
        "send it only in a way your institution allows.",
    ),
}
FOR_PARTICIPANTS = {
    ".docx": QT_TRANSLATE_NOOP(
        "Sharing",
        "The participant corrects the text or writes Word comments. The file is not encrypted: send it only in a way "
        "your institution allows.",
    ),
    ".annotator": QT_TRANSLATE_NOOP(
        "Sharing", "An encrypted file that opens in this program, where the participant corrects and comments."
    ),
}


def level_name(level: int, blind: bool = False) -> str:
    """What a share of a level is called in her language: a blind one has none of the codes its level speaks of."""
    names = _BLIND if blind else _NAMES
    return tr(names[level]) if level in names else str(level)


def format_name(suffix: str) -> str:
    """What a format is called; other endings stand for themselves."""
    return tr(_FORMATS[suffix]) if suffix in _FORMATS else suffix


def tr(text: str) -> str:
    """A source string of this file in her language."""
    return translate("Sharing", text)
