"""The list of terms: each with a chip for its category, how often it stands, and what became of it."""

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.anonymise.term_rows import Index, TermModel, TermRow
from annotator.ui.anonymise.words import one_of, state_name
from annotator.ui.look.tokens import Tokens, tokens

LETTERS = {
    Qt.Key.Key_R: "replace",
    Qt.Key.Key_G: "generalise",
    Qt.Key.Key_K: "keep",
    Qt.Key.Key_M: "mark",
}


class TermList(QListView):
    """Arrows go from term to term; Enter goes to the field; R, G, K and M act at once."""

    chosen = Signal(object)
    """The `TermRow` now chosen, or None."""
    acted = Signal(str)
    """A key asked for replace, generalise, keep or mark."""
    entered = Signal()

    def __init__(self, model: TermModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(self.tr("Terms found"))
        self.setAccessibleDescription(self.tr("R replaces, G generalises, K keeps, M marks, Enter goes to the field"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(self, model))
        self.setModel(model)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(self._row(now)))

    @property
    def row(self) -> TermRow | None:
        """The term chosen."""
        return self._row(self.currentIndex())

    def go_to(self, row: int) -> None:
        """Choose a row, or the last one before it; with no rows, none."""
        row = min(row, self._model.rowCount() - 1)
        if row < 0:
            self.chosen.emit(None)
            return
        at = self._model.index(row)
        if at == self.currentIndex():
            self.chosen.emit(self._row(at))
        self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act on the term; nothing is searched by typing here."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in LETTERS and not event.modifiers():
            self.acted.emit(LETTERS[key])
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _row(self, index: Index) -> TermRow | None:
        return self._model.rows[index.row()] if index.isValid() and index.row() < len(self._model.rows) else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QListView, model: TermModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(10, self._view.fontMetrics().height() * 2 + 5 * tokens(self._view).unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One term."""
        look, row, rect = tokens(self._view), self._model.rows[index.row()], QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.fillRect(rect, QColor(look.wash if chosen else look.hover))
        if chosen and self._view.hasFocus():
            side = QRect(rect.left(), rect.top(), max(3, look.unit * 3 // 4), rect.height())
            painter.fillRect(side, QColor(look.accent))
        box = rect.adjusted(4 * look.unit, 2 * look.unit, -3 * look.unit, -2 * look.unit)
        self._draw(painter, box, row, look)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, row: TermRow, look: Tokens) -> None:
        plain = self._view.font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(plain).height()
        count = f"{row.count} ×" if row.count else ""
        wide = QFontMetrics(plain).horizontalAdvance(count)
        painter.setFont(plain)
        painter.setPen(QColor(look.muted))
        first = QRect(box.left(), box.top(), box.width(), line)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setFont(bold)
        painter.setPen(QColor(look.text if row.state == "open" else look.muted))
        room = first.adjusted(0, 0, -wide - 2 * look.unit, 0)
        title = QFontMetrics(bold).elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        second = QRect(box.left(), box.bottom() - line + 1, box.width(), line)
        at = draw_chip(painter, second, one_of(row.category), plain, look)
        if row.state != "open":
            painter.setFont(plain)
            painter.setPen(QColor(look.muted if row.kept else look.good))
            rest = second.adjusted(at + 2 * look.unit, 0, 0, 0)
            said = state_name(row.state) + (f": {row.note}" if row.note else "")
            said = QFontMetrics(plain).elidedText(said, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, said)


def draw_chip(painter: QPainter, line: QRect, text: str, font: QFont, look: Tokens) -> int:
    """A word in a rounded frame at the beginning of a line; how wide it is."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    metrics = QFontMetrics(small)
    wide = metrics.horizontalAdvance(text) + 4 * look.unit
    box = QRectF(line.left() + 0.5, line.top() - 0.5, wide, line.height())
    painter.setPen(QPen(QColor(look.border if look.name != "contrast" else look.outline), 1))
    painter.setBrush(QColor(look.background))
    painter.drawRoundedRect(box, look.radius * 0.7, look.radius * 0.7)
    painter.setFont(small)
    painter.setPen(QColor(look.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return wide
