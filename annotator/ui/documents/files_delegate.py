"""How a file of an import looks in the list: tick, name, and where it stands."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.documents.batch import Candidate
from annotator.ui.documents.files_model import CANDIDATE, STATE
from annotator.ui.documents.notes import is_grave
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import Tokens, tokens

Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class FilesDelegate(QStyledItemDelegate):
    """Paints a row; a click on the tick or Space takes the file along or leaves it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        unit = tokens(option.widget).unit
        return QSize(30 * unit, 2 * QFontMetrics(option.font).height() + 4 * unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens(option.widget)
        candidate: Candidate | None = index.data(CANDIDATE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, look)
        self._tick(painter, option, index, look)
        left = self._tick_rect(option, look).right() + 2 * look.unit
        inside = option.rect.adjusted(0, 0, -2 * look.unit, 0)
        inside.setLeft(left)
        height = QFontMetrics(option.font).height()
        top = inside.y() + (inside.height() - 2 * height) // 2
        faded = candidate is not None and (candidate.transcript is None or not candidate.ticked)
        painter.setPen(QColor(look.muted if faded else look.text))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if candidate is None else font.weight())
        painter.setFont(font)
        metrics = QFontMetrics(font)
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside.x(), top + metrics.ascent(), name)
        self._state(painter, option, QRect(inside.x(), top + height, inside.width(), height), candidate, index, look)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        state = index.data(_CHECK)
        if state is None:
            return False
        if not self._is_toggle(event, option):
            return False
        other = Qt.CheckState.Unchecked if Qt.CheckState(state) == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, _CHECK)

    def _is_toggle(self, event: QEvent, option: QStyleOptionViewItem) -> bool:
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            on_tick = self._tick_rect(option, tokens(option.widget)).contains(at)
            return event.type() == QEvent.Type.MouseButtonRelease and on_tick
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        return False

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, look: Tokens) -> None:
        rect = option.rect.adjusted(look.unit // 2, 1, -look.unit // 2, -1)
        selected = option.state & QStyle.StateFlag.State_Selected
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(QColor(look.accent), 2) if focused else Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(look.wash if selected else look.hover))
            painter.drawRoundedRect(rect, look.radius, look.radius)

    def _tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Tokens) -> None:
        state = index.data(_CHECK)
        if index.data(CANDIDATE) is None:
            icon("text", "muted").paint(painter, self._tick_rect(option, look))
            return
        if state is None:
            side = self._tick_rect(option, look)
            icon("warning", "danger").paint(painter, side)
            return
        box = QStyleOptionViewItem(option)
        box.rect = self._tick_rect(option, look)
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        box.state = (box.state & ~QStyle.StateFlag.State_HasFocus) | (
            QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        )
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget
        )

    def _tick_rect(self, option: QStyleOptionViewItem, look: Tokens) -> QRect:
        side = max(12, round(QFontMetrics(option.font).height() * 0.9))
        return QRect(option.rect.x() + 3 * look.unit, option.rect.y() + (option.rect.height() - side) // 2, side, side)

    def _state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        candidate: Candidate | None,
        index: Index,
        look: Tokens,
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(_colour(candidate, look)))
        metrics = QFontMetrics(font)
        text = metrics.elidedText(index.data(STATE), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect.x(), rect.y() + metrics.ascent(), text)


def _colour(candidate: Candidate | None, look: Tokens) -> str:
    if candidate is None:
        return look.muted
    if candidate.transcript is None:
        return look.danger
    if candidate.ticked and (candidate.state == "waiting" or any(is_grave(n) for n in candidate.transcript.notes)):
        return look.warning
    return look.muted
