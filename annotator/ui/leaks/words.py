"""What each kind of leak is called, why it stops an export, and what may be done."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication

from annotator.confidentiality.leak_check import NO_KEY, Leak, LeakKind
from annotator.ui.anonymise.words import mark_name
from annotator.ui.languages import QT_TRANSLATE_NOOP, long_date

translate = QCoreApplication.translate
Way = Literal["term", "marks", "people", "rights", "life", "key", ""]

_TITLES: dict[LeakKind, str] = {
    "register": QT_TRANSLATE_NOOP("Leaks", "Words you have replaced in the interviews"),
    "name": QT_TRANSLATE_NOOP("Leaks", "Names"),
    "place": QT_TRANSLATE_NOOP("Leaks", "Places"),
    "organisation": QT_TRANSLATE_NOOP("Leaks", "Workplaces"),
    "contact": QT_TRANSLATE_NOOP("Leaks", "Contact details"),
    "number": QT_TRANSLATE_NOOP("Leaks", "Identifying numbers"),
    "date": QT_TRANSLATE_NOOP("Leaks", "Dates"),
    "pronoun": QT_TRANSLATE_NOOP("Leaks", "Pronouns that tell the gender"),
    "mark": QT_TRANSLATE_NOOP("Leaks", "Marked passages"),
    "never_export": QT_TRANSLATE_NOOP("Leaks", "Attributes that are never exported"),
    "small_group": QT_TRANSLATE_NOOP("Leaks", "Few people have this in common"),
    "restricted": QT_TRANSLATE_NOOP("Leaks", "Words of restricted participants"),
    "withdrawn": QT_TRANSLATE_NOOP("Leaks", "Words of somebody who has withdrawn"),
    "quote_in_transcript": QT_TRANSLATE_NOOP("Leaks", "Quotes that lead to a whole interview"),
    "end_date": QT_TRANSLATE_NOOP("Leaks", "The project's last day has passed"),
    "not_checked": QT_TRANSLATE_NOOP("Leaks", "Not everything could be checked"),
}
_WHY: dict[LeakKind, str] = {
    "register": QT_TRANSLATE_NOOP("Leaks", "The interviews no longer say this, but what leaves does."),
    "mark": QT_TRANSLATE_NOOP("Leaks", "You marked it in the interview and have not cleared it."),
    "never_export": QT_TRANSLATE_NOOP("Leaks", "You decided that it stays here."),
    "small_group": QT_TRANSLATE_NOOP(
        "Leaks",
        "Together they single out fewer participants than the smallest group you allow: anyone who knows one can "
        "recognise her.",
    ),
    "restricted": QT_TRANSLATE_NOOP("Leaks", "She asked that her words are kept but not used."),
    "withdrawn": QT_TRANSLATE_NOOP("Leaks", "Nothing of her may leave any more."),
    "quote_in_transcript": QT_TRANSLATE_NOOP(
        "Leaks", "The quote names who speaks, and the appended interview repeats it: together they tell who it is."
    ),
    "end_date": QT_TRANSLATE_NOOP(
        "Leaks", "After this day nothing identifying may be left. Make sure that what leaves is anonymous."
    ),
    "not_checked": QT_TRANSLATE_NOOP(
        "Leaks", "With the linking key open, every word you have replaced is looked for as well."
    ),
}
_WAYS: dict[LeakKind, Way] = {
    "register": "term",
    "name": "term",
    "place": "term",
    "organisation": "term",
    "contact": "term",
    "number": "term",
    "date": "term",
    "pronoun": "term",
    "mark": "marks",
    "never_export": "people",
    "small_group": "people",
    "restricted": "rights",
    "withdrawn": "rights",
    "end_date": "life",
    "not_checked": "key",
}
_DOES: dict[Way, str] = {
    "term": QT_TRANSLATE_NOOP("Leaks", "Replace …"),
    "marks": QT_TRANSLATE_NOOP("Leaks", "Go to the marks"),
    "people": QT_TRANSLATE_NOOP("Leaks", "Go to People"),
    "rights": QT_TRANSLATE_NOOP("Leaks", "Go to consent and rights"),
    "life": QT_TRANSLATE_NOOP("Leaks", "Go to the end date"),
    "key": QT_TRANSLATE_NOOP("Leaks", "Open the linking key …"),
}


def kind_title(kind: LeakKind) -> str:
    """The heading of a kind."""
    return translate("Leaks", _TITLES[kind])


def kind_why(leak: Leak) -> str:
    """Why the kind of this leak stops an export; empty where its heading says it."""
    if leak.why == NO_KEY:
        return translate(
            "Leaks",
            "Nothing keeps the words you have replaced, so they cannot be looked for in titles, codes and what you "
            "write. Read these through before you accept this.",
        )
    return translate("Leaks", _WHY[leak.kind]) if leak.kind in _WHY else ""


def leak_title(leak: Leak) -> str:
    """What a leak is about."""
    if leak.why == NO_KEY:
        return translate("Leaks", "There is no linking key")
    if leak.kind == "not_checked":
        return translate("Leaks", "The linking key is closed")
    if leak.kind == "end_date":
        return long_date(leak.term)
    if leak.kind == "mark":
        said = translate("Leaks", "%1: “%2”").replace("%1", mark_name(leak.why))
        return said.replace("%2", leak.term)
    return " ".join(leak.term.split())


def leak_advice(leak: Leak) -> str:
    """What would help, where the check knows."""
    what, _, name = leak.help.partition(":")
    said: dict[str, Callable[[], str]] = {
        "leave_out": lambda: translate("Leaks", "Leave out “%1”, or write it less exactly."),
        "generalise": lambda: translate("Leaks", "Give “%1” in coarser steps, in tens for example."),
    }
    return said[what]().replace("%1", name) if what in said else ""


def way_of(leak: Leak) -> Way:
    """Where a leak is put right."""
    return "" if leak.why == NO_KEY else _WAYS.get(leak.kind, "")


def way_name(way: Way) -> str:
    """What the button that leads there says."""
    return translate("Leaks", _DOES[way])
