"""A row for each label, as many as fit; more are scrolled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.documents.speaker_rows import SpeakerRow
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens

ROWS_SHOWN = 6
"""Rows before the list scrolls, and half of the next: it says that there are more."""


class LabelRows(ScrollArea):
    """The rows stay while the labels stay, and with them the focus."""

    chosen = Signal(str, str)
    named = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SpeakerRow] = {}
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens(self).unit)
        held = QWidget(self)
        held.setProperty("role", "canvas")
        held.setLayout(self._column)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(held)

    def make(self, labels: Sequence[str]) -> None:
        """Have a row for each of these labels, in this order."""
        if list(self.rows) == list(labels):
            return
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for label in labels:
            row = self.rows[label] = SpeakerRow(label, self)
            row.chosen.connect(self.chosen)
            row.named.connect(self.named)
            self._column.addWidget(row)
            row.show()  # the layout would show it later, and what is not shown cannot take the focus

    def fit(self) -> None:
        """After what the rows say has changed: the answers stand below one another, and nothing is cut."""
        for column in zip(*(row.said for row in self.rows.values()), strict=True):
            widest = max(one.sizeHint().width() for one in column)
            for one in column:
                one.setMinimumWidth(widest)
        self.setMinimumWidth(max((row.minimumSizeHint().width() for row in self.rows.values()), default=0))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the answers go below their label."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """More labels than fit are scrolled: what stands below keeps its room."""
        width = self.viewport().width()
        heights = [row.heightForWidth(width) + self._column.spacing() for row in self.rows.values()]
        half = sum(heights[ROWS_SHOWN : ROWS_SHOWN + 1]) // 2
        self.setFixedHeight(sum(heights[:ROWS_SHOWN]) + half)

    def focus(self, label: str = "") -> None:
        """Go to the first answer of a label, or of the first one: Space gives it."""
        row = self.rows.get(label) or next(iter(self.rows.values()), None)
        if row is not None:
            next(iter(row.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row, 0, 0)
