"""What a printed quote changes of its source, in words."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.domain.quoting import Difference

translate = QCoreApplication.translate
LETTERS = 60
"""Of the words in question."""


def unmarked_sentence(one: Difference, source: str, shown: str) -> str:
    """One change without a sign."""
    said, printed = _short(source[one.source_start : one.source_end]), _short(shown[one.start : one.end])
    if one.kind == "missing" or not printed:
        return translate("Differences", "“%1” is missing").replace("%1", said)
    if one.kind == "added" or not said:
        return translate("Differences", "“%1” was not said").replace("%1", printed)
    return translate("Differences", "“%1” became “%2”").replace("%1", said).replace("%2", printed)


def marked_sentence(found: Sequence[Difference], source: str, shown: str) -> str:
    """The changes that are marked, in one quiet line; empty where there are none."""
    counts = Counter(one.kind for one in found if one.is_marked)
    left = sum(len(source[o.source_start : o.source_end].split()) for o in found if o.kind in ("elision", "cut"))
    parts = [
        translate("Differences", "%n word(s) left out", "", left) if left else "",
        translate("Differences", "%n inserted", "", counts["insertion"]) if counts["insertion"] else "",
        translate("Differences", "%n put in place of others", "", counts["substitution"])
        if counts["substitution"]
        else "",
        translate("Differences", "%n explanation(s)", "", counts["gloss"]) if counts["gloss"] else "",
        translate("Differences", "punctuation tidied") if counts["tidied"] else "",
    ]
    said = " · ".join(part for part in parts if part)
    return translate("Differences", "Marked: %1").replace("%1", said) if said else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LETTERS else line[: LETTERS - 1].rstrip() + "…"
