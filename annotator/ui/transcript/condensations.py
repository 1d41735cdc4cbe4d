"""Condensations beside the text: a card for every unit in sight, level with its first line and written in place."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.changes import Changes
from annotator.domain.lanes import Coding
from annotator.ui.look.tokens import tokens
from annotator.ui.transcript.view import TranscriptView
from annotator.ui.writing import GrowingText

WIDTH_IN_LETTERS = 30
LEAST_LETTERS = 16
_BAR = 3
"""Width of the stripe in the code's colour, in pixels."""


class CardText(GrowingText):
    """Tab, Shift+Tab and Ctrl+Return go to another card, Escape back to the transcript."""

    step = Signal(int)
    left = Signal()
    entered = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The cards' own order is that of the text."""
        self.step.emit(1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class Condensations(QWidget):
    """The first text column of the units in sight. Cards are made once and given to other units as the text scrolls."""

    written = Signal(int, int, str)
    """Unit, text column and what is now said there."""
    entered = Signal(int)
    """A unit whose card took the focus."""

    def __init__(self, view: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.cards: dict[int, CardText] = {}
        """By unit, those in sight."""
        self._spare: list[CardText] = []
        self._colours: dict[int, QColor] = {}
        self._placing = False
        self.setAccessibleName(self.tr("Condensations beside the text"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.place)
        for signal in (view.shifted, view.redrawn, view.measured):
            signal.connect(self._place_soon)

    def least_width(self) -> int:
        """The pixels below which too few words stand on a line."""
        return self.fontMetrics().averageCharWidth() * LEAST_LETTERS

    def take_share(self, room: int) -> None:
        """Be as wide as is good, but no more than a third of the room."""
        wanted = self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS
        self.setFixedWidth(max(self.least_width(), min(wanted, room // 3)))

    def focus_unit(self, unit: int) -> bool:
        """Put the cursor in a unit's card, scrolling to it; False where the unit is not of this text."""
        coding = next((coding for coding in self._all() if coding.unit == unit), None)
        if coding is None:
            return False
        self._scroll_to(coding)
        self.place(unit)
        if unit in self.cards:
            self.cards[unit].setFocus()
            self.place()
        return unit in self.cards

    def focus_first(self) -> None:
        """Put the cursor in the first card in sight, else in the first of the text."""
        self.place()
        low, _ = self._view.visible_range()
        here = list(self._all())
        first = next((coding for coding in here if coding.start >= low), here[0] if here else None)
        if first is not None:
            self.focus_unit(first.unit)

    def flush(self) -> None:
        """Store what was typed."""
        for card in list(self.cards.values()):
            card.flush()

    def refresh(self, changes: Changes) -> None:
        """Follow a change of the project."""
        if self.isVisible() and changes.touches("unit_text", "text_column", "unit", "span", "label", "node", "turn"):
            self.place()

    def place(self, wanted: int = 0) -> None:
        """Give every unit in sight its card, at its first line; none lies on another. `wanted` has one in any case."""
        if self._placing or not self.isVisible():
            return
        self._placing = True
        try:
            found = self._seen(wanted)
            self._deal(list(found))
            self._arrange(found)
        finally:
            self._placing = False
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def hideEvent(self, event: object) -> None:
        """Nothing typed is lost."""
        self.flush()
        super().hideEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QCoreApplication.sendEvent(self._view.verticalScrollBar(), event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and beside each card a stripe in its code's colour."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._view.inks.surface)
            for unit, card in self.cards.items():
                stripe = QRectF(card.x() - _BAR - 2, card.y() + 2, _BAR, card.height() - 4)
                painter.fillRect(stripe, self._colours[unit])

    # Which cards there are

    def _all(self) -> Iterator[Coding]:
        """The first coding of every unit of the text, in order."""
        seen: set[int] = set()
        for coding in self._view.shown.codings.codings if self._view.shown else ():
            if coding.unit not in seen:
                seen.add(coding.unit)
                yield coding

    def _seen(self, wanted: int) -> dict[int, Coding]:
        """The units that begin in sight, those whose card has the focus, and the wanted one, in the text's order."""
        if self._view.shown is None or self._column() is None:
            return {}
        low, high = self._view.visible_range()
        found: dict[int, Coding] = {}
        for coding in self._view.shown.codings.meeting(low, high + 1):
            if coding.start >= low:
                found.setdefault(coding.unit, coding)
        held = [unit for unit, card in self.cards.items() if card.hasFocus() and unit not in found]
        if held or (wanted and wanted not in found):
            kept = {*held, wanted}
            found |= {coding.unit: coding for coding in self._all() if coding.unit in kept}
        return dict(sorted(found.items(), key=lambda item: (item[1].start, -item[1].end, item[0])))

    def _column(self) -> int | None:
        shown = self._view.shown
        columns = shown.project.ordered_columns() if shown else []
        return columns[0].id if columns else None

    def _deal(self, units: list[int]) -> None:
        """Let cards out of sight go to units that came into it."""
        for unit in [unit for unit in self.cards if unit not in units]:
            card = self.cards[unit]
            card.flush()
            card.forget()
            card.hide()
            self._spare.append(self.cards.pop(unit))
        for unit in units:
            if unit not in self.cards:
                self.cards[unit] = self._spare.pop() if self._spare else self._make()
            self._fill(unit, self.cards[unit])

    def _fill(self, unit: int, card: CardText) -> None:
        shown = self._view.shown
        assert shown is not None
        project, column = shown.project, shown.project.ordered_columns()[0]
        name = column.name
        card.setAccessibleName(name)
        card.setAccessibleDescription(project.text_of(unit) if unit in project.units else "")
        card.setPlaceholderText(f"{name} …")
        card.show_text(project.column_text(unit, column.id))

    def _make(self) -> CardText:
        card = CardText("", self)
        card.written.connect(lambda text: self._on_written(card, text))
        card.step.connect(lambda by: self._step(card, by))
        card.left_by_key.connect(lambda: self._step(card, 1))
        card.left.connect(self._view.setFocus)
        card.entered.connect(lambda: self._on_entered(card))
        card.document().documentLayout().documentSizeChanged.connect(self._place_soon)
        return card

    # Where they lie

    def _arrange(self, found: dict[int, Coding]) -> None:
        unit, shown = tokens(self).unit, self._view.shown
        left, width = 2 * unit + _BAR, self.width() - 3 * unit - _BAR
        heights, tops = [], []
        for number, coding in found.items():
            card = self.cards[number]
            if card.width() != width:
                card.resize(width, card.height())
            heights.append(card.sizeHint().height())
            tops.append(round(self._view.line_span(coding.start)[0]))
            if shown is not None:
                self._colours[number] = self._view.inks.of(shown.project, coding.node).line
        held = next((at for at, number in enumerate(found) if self.cards[number].hasFocus()), 0)
        for number, top, height in zip(found, level(tops, heights, unit, held), heights, strict=True):
            card = self.cards[number]
            card.setGeometry(left, top, width, height)
            card.setVisible(card.hasFocus() or (top + height > 0 and top < self.height()))

    def _scroll_to(self, coding: Coding) -> None:
        top, bottom = self._view.line_span(coding.start)
        if top < 0 or bottom + 3 * self._view.text_height > self._view.viewport().height():
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + round(top) - self._view.viewport().height() // 4)

    def _place_soon(self) -> None:
        if self.isVisible() and not self._placing:
            self._later.start()

    # What happens in them

    def _unit_of(self, card: CardText) -> int:
        return next((unit for unit, other in self.cards.items() if other is card), 0)

    def _on_written(self, card: CardText, text: str) -> None:
        unit, column, shown = self._unit_of(card), self._column(), self._view.shown
        if shown is not None and column is not None and unit in shown.project.units:
            self.written.emit(unit, column, text)

    def _on_entered(self, card: CardText) -> None:
        if self._unit_of(card):
            self.entered.emit(self._unit_of(card))
            self._place_soon()

    def _step(self, card: CardText, by: int) -> None:
        """To the card of the next unit; from the last, or back from the first, to the text."""
        card.flush()
        units = [coding.unit for coding in self._all()]
        at = units.index(self._unit_of(card)) + by if self._unit_of(card) in units else -1
        if not 0 <= at < len(units) or not self.focus_unit(units[at]):
            self._view.setFocus()


def level(tops: list[int], heights: list[int], gap: int, held: int) -> list[int]:
    """Where cards lie that want these tops (in order): the held one as it wants, the others clear of it and each other.

    Those before it move up only where they must, those behind it down.
    """
    placed = list(tops)
    for at in range(1, held + 1):
        placed[at] = max(placed[at], placed[at - 1] + heights[at - 1] + gap)
    if held < len(placed):
        placed[held] = tops[held]
    for at in range(held - 1, -1, -1):
        placed[at] = min(placed[at], placed[at + 1] - heights[at] - gap)
    for at in range(held + 1, len(placed)):
        placed[at] = max(placed[at], placed[at - 1] + heights[at - 1] + gap)
    return placed
