"""The list of memos: newest first, narrowed by kind and by words."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.notes import Memo
from annotator.domain.project import Project
from annotator.ui.languages import long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.notes.kinds import about, kind_name, shortened

Index = QModelIndex | QPersistentModelIndex
MEMO = Qt.ItemDataRole.UserRole + 1
DETAIL = Qt.ItemDataRole.UserRole + 2
REST = Qt.ItemDataRole.UserRole + 3
"""What follows the first line; empty where there is one line only."""
LENGTH = 80


class MemoModel(QAbstractListModel):
    """The memos that pass the filter. Texts are read from the project at every question; nothing is kept."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._ids: list[int] = []
        self._kind, self._words = "", ""
        self.reload()

    def narrow(self, kind: str, words: str) -> None:
        """Show one kind (empty: all) with all these words."""
        self._kind, self._words = kind, words.casefold()
        self.reload()

    def reload(self) -> None:
        """Look at the project again."""
        found = sorted((m for m in self._project.memos if self._passes(m)), key=lambda m: (m.date, m.id), reverse=True)
        self.beginResetModel()
        self._ids = [memo.id for memo in found]
        self.endResetModel()

    def touch(self) -> None:
        """The texts may have changed, the rows have not."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def same_rows(self) -> bool:
        """Whether the rows are still those of the project."""
        found = sorted((m for m in self._project.memos if self._passes(m)), key=lambda m: (m.date, m.id), reverse=True)
        return [memo.id for memo in found] == self._ids

    def row_of(self, memo: int) -> int:
        """The row of a memo, or -1."""
        return self._ids.index(memo) if memo in self._ids else -1

    def memo_at(self, row: int) -> int | None:
        """The memo of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per memo."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The first line, and what stands under it."""
        memo = self._project.memos.get(self.memo_at(index.row()))
        if memo is None:
            return None
        if role == MEMO:
            return memo.id
        title, _, rest = memo.text.strip().partition("\n")
        first, detail = shortened(title, LENGTH) or self.tr("Empty memo"), self._detail(memo)
        if role == Qt.ItemDataRole.DisplayRole:
            return first
        if role == REST:
            return shortened(rest, LENGTH)
        if role == DETAIL:
            return detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{first}, {detail}"
        return None

    def _detail(self, memo: Memo) -> str:
        parts = [kind_name(memo.kind), about(self._project, memo), long_date(memo.date)]
        if memo.private:
            parts.append(self.tr("private"))
        return " · ".join(part for part in parts if part)

    def _passes(self, memo: Memo) -> bool:
        if self._kind and memo.kind != self._kind:
            return False
        text = f"{memo.text} {about(self._project, memo)}".casefold()
        return all(word in text for word in self._words.split())


class MemoDelegate(QStyledItemDelegate):
    """The memo's first line, the words after it where there are more, and kind, place and date in a quieter colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Its lines and air."""
        gap, lines = tokens(self._widget()).unit, 3 if index.data(REST) else 2
        return QSize(0, QFontMetrics(option.font).lineSpacing() * lines + gap * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw over the style's own row, which shows hover, choice and focus."""
        look = tokens(self._widget())
        self.initStyleOption(option, index)
        option.text = ""
        style = self._widget().style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._widget())
        box = option.rect.adjusted(look.unit * 3, look.unit * 2, -look.unit * 3, -look.unit * 2)
        line = QFontMetrics(option.font).lineSpacing()
        painter.save()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        place = QRect(box.left(), box.top(), box.width(), line)
        self._line(painter, font, look.text, place, str(index.data()))
        if rest := index.data(REST):
            place.translate(0, line)
            self._line(painter, QFont(option.font), look.text, place, str(rest))
        place.translate(0, line)
        self._line(painter, QFont(option.font), look.muted, place, str(index.data(DETAIL)))
        painter.restore()

    def _line(self, painter: QPainter, font: QFont, colour: str, box: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _widget(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent
