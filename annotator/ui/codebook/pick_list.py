"""The list under a type-ahead field: codes and themes with what stands above them, and rows that make new ones."""

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.codebook.drawing import draw_lines, draw_row_ground, draw_swatch, wrapped
from annotator.ui.codebook.faces import Face
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens

RowKind = Literal["node", "create"]


@dataclass(frozen=True, slots=True)
class PickRow:
    """A node (with the names above it), or the offer to make one of the name typed (`text` says so)."""

    kind: RowKind
    text: str
    face: Face | None = None
    above: str = ""
    checked: bool = False
    hint: str = ""
    """A key, at the right."""


class PickModel(QAbstractListModel):
    """The rows, renewed at every key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PickRow] = []

    def show_rows(self, rows: list[PickRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.above, self.tr("applied") if row.checked else "") if part)
        return None


class PickDelegate(QStyledItemDelegate):
    """Draws a row: tick, square, name of up to two lines with its theme beneath, count or key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row, unit = index.model().rows[index.row()], tokens(self._box()).unit  # type: ignore[attr-defined]
        lines = len(self._lines(row)) * QFontMetrics(self._view().font()).lineSpacing()
        above = QFontMetrics(self._small()).lineSpacing() if row.above else 0
        return QSize(self._view().viewport().width(), lines + above + unit * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, row = self._view(), index.model().rows[index.row()]  # type: ignore[attr-defined]
        look, area, metrics = tokens(self._box()), option.rect, QFontMetrics(view.font())
        unit, current = look.unit, index == view.currentIndex()
        draw_row_ground(painter, QRectF(area).adjusted(unit, 0.5, -unit, -0.5), look, current, False)
        top, side = area.top() + unit, round(metrics.ascent() * 0.82)
        square = QRectF(area.left() + unit * 3, top + (metrics.lineSpacing() - side) / 2, side, side)
        if row.face is None:
            icon("plus", "accent").paint(painter, square.toAlignedRect().adjusted(-1, -1, 1, 1))
        else:
            draw_swatch(painter, square, row.face.colour, look, row.face.kind == "theme")
        font = QFont(view.font())
        font.setWeight(QFont.Weight.DemiBold if self._is_strong(row) else QFont.Weight.Normal)
        painter.setPen(QColor(look.text))
        lines, left = self._lines(row), area.left() + unit * 5 + side
        draw_lines(painter, lines, left, top, font)
        if row.above:
            painter.setPen(QColor(look.muted))
            small = self._small()
            width = area.right() - round(left) - unit * 4
            above = QFontMetrics(small).elidedText(row.above, Qt.TextElideMode.ElideMiddle, width)
            draw_lines(painter, (above,), left, top + len(lines) * metrics.lineSpacing(), small)
        self._right(painter, row, QRect(area.left(), round(top), area.width() - unit * 3, metrics.lineSpacing()))

    def _right(self, painter: QPainter, row: PickRow, area: QRect) -> None:
        look = tokens(self._box())
        painter.setFont(self._view().font())
        painter.setPen(QColor(look.muted))
        text = row.hint or (str(row.face.count) if row.face is not None and row.face.count else "")
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if row.checked:
            side = round(area.height() * 0.9)
            gone = QFontMetrics(self._view().font()).horizontalAdvance(text) + (look.unit if text else 0)
            tick = QRect(area.right() - gone - side, area.top() + (area.height() - side) // 2, side, side)
            icon("check", "good").paint(painter, tick)

    def _lines(self, row: PickRow) -> tuple[str, ...]:
        view = self._view()
        font, metrics = QFont(view.font()), QFontMetrics(view.font())
        font.setWeight(QFont.Weight.DemiBold if self._is_strong(row) else QFont.Weight.Normal)
        room = view.viewport().width() - metrics.height() * 4
        return wrapped(row.text, font.toString(), max(60, room))

    def _small(self) -> QFont:
        font = QFont(self._view().font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    @staticmethod
    def _is_strong(row: PickRow) -> bool:
        return row.face is not None and row.face.kind == "theme"

    def _box(self) -> QWidget:
        """The look is the box's: the list's own ground is see-through, which is no look."""
        return self._view().parentWidget() or self._view()

    def _view(self) -> QListView:
        view = self.parent()
        assert isinstance(view, QListView)
        return view


class PickList(QListView):
    """Never has the focus: the field above it keeps it, and moves the current row by `step`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picks = PickModel(self)
        self.setModel(self.picks)
        self.setItemDelegate(PickDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def step(self, by: int) -> None:
        """The next or previous row, round at the ends."""
        rows = len(self.picks.rows)
        if rows:
            at = (self.currentIndex().row() + by) % rows
            self.setCurrentIndex(self.picks.index(at))

    def row(self) -> PickRow | None:
        """The current row."""
        at = self.currentIndex().row()
        return self.picks.rows[at] if 0 <= at < len(self.picks.rows) else None
