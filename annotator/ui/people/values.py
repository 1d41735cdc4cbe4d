"""What may stand in a cell: dates and numbers as people write them, and what looks like it identifies somebody."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from annotator.domain.corpus import AttributeKind
from annotator.domain.identifiers import Identifier, identifier_in, name_like
from annotator.ui.languages import QT_TRANSLATE_NOOP

_WARNINGS: dict[Identifier, str] = {
    "email": QT_TRANSLATE_NOOP(
        "People", "This looks like an e-mail address. Contact details do not belong in the project."
    ),
    "phone": QT_TRANSLATE_NOOP(
        "People", "This looks like a telephone number. Contact details do not belong in the project."
    ),
    "national_id": QT_TRANSLATE_NOOP(
        "People", "This looks like a national identity number. It does not belong in the project."
    ),
    "full_name": QT_TRANSLATE_NOOP("People", "This looks like a real name. Real names do not belong in the project."),
}
_WRITTEN = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


def iso_date(text: str) -> str | None:
    """`2026-03-05` of what she wrote (2026-03-05, 5.3.2026, 5/3/2026); None for no date."""
    found = _WRITTEN.fullmatch(text.strip())
    date = QDate(*(int(part) for part in reversed(found.groups()))) if found else QDate()
    if not found:
        date = QDate.fromString(text.strip(), Qt.DateFormat.ISODate)
    return date.toString(Qt.DateFormat.ISODate) if date.isValid() else None


def shown_date(text: str) -> str:
    """A stored date as her language writes it; other text as it is."""
    date = QDate.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else text


def as_number(text: str) -> float | None:
    """The number in a text, with comma or point."""
    try:
        return float(text.strip().replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ValueError:
        return None


def fits(kind: AttributeKind, value: str) -> bool:
    """Whether a value is of its column's kind; an empty one always is."""
    if not value or kind in ("text", "choice"):
        return True
    return as_number(value) is not None if kind == "number" else iso_date(value) is not None


def stored(kind: AttributeKind, text: str) -> str:
    """What is kept of what she typed: trimmed, dates in ISO form, all else as it is."""
    text = " ".join(text.split())
    return (iso_date(text) or text) if kind == "date" else text


def warning(text: str, is_free: bool) -> str:
    """Why a cell may identify somebody, in a sentence; empty when it does not. Free text is searched for names too."""
    found = name_like(text) if is_free else identifier_in(text)
    return QCoreApplication.translate("People", _WARNINGS[found]) if found else ""
