"""A table whose rows are as high as their content, measured only when they come into view.

Measuring 5,000 rows of wrapped text takes over a second; measuring the dozen in view takes a few milliseconds.
"""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.ui.look.tokens import tokens


class LazyTable(QTableView):
    """Rows not yet seen have an estimated height. The model is set once, with `setModel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: set[int] = set()
        self._measuring = False
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.estimate(4)

    def estimate(self, lines: int) -> None:
        """The height of rows not yet seen, in text lines."""
        unit = tokens(self).unit
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.25 * lines) + 4 * unit)
        self.verticalScrollBar().setSingleStep(self.fontMetrics().height() * 2)

    def show_cards(self, lines: int) -> None:
        """One column of cards that are read and chosen, of about so many text lines each."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "cards")  # below the last card the ground goes on
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.estimate(lines)

    def setModel(self, model: QAbstractItemModel) -> None:
        """Show a model and follow its changes."""
        super().setModel(model)
        model.modelReset.connect(self.forget_heights)
        model.dataChanged.connect(self._on_data_changed)
        self.horizontalHeader().sectionResized.connect(lambda *_: self.forget_heights())

    def forget_heights(self) -> None:
        """Measure again, from what is in view."""
        self._measured.clear()
        self.measure_visible()

    def measure_visible(self) -> None:
        """Give every row in view the height it needs; the row at the top stays where it is."""
        if self._measuring or self.model() is None or not self.isVisible():
            return
        self._measuring = True
        header, row = self.verticalHeader(), max(0, self.rowAt(0))
        bottom, count = self.viewport().height(), self.model().rowCount()
        while row < count and self.rowViewportPosition(row) < bottom:
            if row not in self._measured:
                self._measured.add(row)
                header.resizeSection(row, self.sizeHintForRow(row))
            row += 1
        self._measuring = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into view before it is drawn."""
        super().scrollContentsBy(dx, dy)
        self.measure_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be in view."""
        super().resizeEvent(event)
        self.measure_visible()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or look needs other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self.forget_heights()

    def showEvent(self, event: QShowEvent) -> None:
        """The first rows."""
        super().showEvent(event)
        self.measure_visible()

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Measure the row before scrolling to it: its estimate may be off."""
        if index.isValid() and index.row() not in self._measured and self.isVisible():
            self._measured.add(index.row())
            self.verticalHeader().resizeSection(index.row(), self.sizeHintForRow(index.row()))
        super().scrollTo(index, hint)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measured.difference_update(range(first.row(), last.row() + 1))
        self.measure_visible()
