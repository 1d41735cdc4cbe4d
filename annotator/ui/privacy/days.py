"""Days in words: how far off one is, and a field to write one in."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.storage.store import now
from annotator.ui.languages import long_date
from annotator.ui.people.values import iso_date, shown_date
from annotator.ui.privacy.counts import Counts
from annotator.ui.sections.section import translate

A_WEEK = 7


def today() -> date:
    """The day on the wall."""
    return date.fromisoformat(now()[:10])


def in_days(days: int) -> str:
    """`in 41 days`, `today`, `3 days ago`."""
    if days == 0:
        return translate("Days", "today")
    return Counts().day(days)


def on_day(day: date) -> str:
    """`today`, `tomorrow`, `on Friday`, `on 3 December 2026`."""
    left = (day - today()).days
    if left == 0:
        return translate("Days", "today")
    if left == 1:
        return translate("Days", "tomorrow")
    name = long_date(day.isoformat())
    if 1 < left < A_WEEK:
        name = QLocale().dayName(day.isoweekday())
    return translate("Days", "on %1").replace("%1", name)


class DateField(QLineEdit):
    """A day as people write it. What is no day is not taken, and said so."""

    given = Signal(str)
    """The day (ISO 8601), or the empty string, when it differs from what was shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        example = QDate(today().year, 12, 31)
        self.setPlaceholderText(QLocale().toString(example, QLocale.FormatType.ShortFormat))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.editingFinished.connect(self.flush)
        self.textEdited.connect(lambda _text: self._say(""))

    @property
    def day(self) -> str | None:
        """What stands there as ISO 8601; empty for nothing, None for what is no day."""
        text = self.text().strip()
        return iso_date(text) if text else ""

    def show_day(self, day: str | None) -> None:
        """Show a stored day, unless she is writing another."""
        self._shown = day or ""
        if not self.hasFocus():
            self.setText(shown_date(self._shown))
            self._say("")

    def flush(self) -> None:
        """Hand out what was written."""
        day = self.day
        if day is None:
            self._say(translate("Days", "This is not a date. Write it like %1.").replace("%1", self.placeholderText()))
        elif day != self._shown:
            self._shown = day
            self.setText(shown_date(day))
            self.given.emit(day)

    def _say(self, text: str) -> None:
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self.setProperty("wrong", bool(text))
        self.style().unpolish(self)
        self.style().polish(self)
