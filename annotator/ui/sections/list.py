"""The list at the left of the privacy page: each section with one line that says how it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import State

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
LEAST_LETTERS = 16
STATE = Qt.ItemDataRole.UserRole + 1


class SectionList(QListWidget):
    """Arrow keys go from section to section."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        self.currentItemChanged.connect(self._on_current)

    def fill(self, rows: Iterable[tuple[str, str]]) -> None:
        """Sections by id and title."""
        for section, title in rows:
            item = QListWidgetItem(title)
            item.setData(ID, section)
            self.addItem(item)

    @property
    def current(self) -> str:
        """The section that is chosen."""
        return str(self.currentItem().data(ID)) if self.currentRow() >= 0 else ""

    def choose(self, section: str) -> None:
        """Go to a section."""
        for row in range(self.count()):
            if self.item(row).data(ID) == section:
                self.setCurrentRow(row)

    def say(self, row: int, state: State) -> None:
        """How a section stands."""
        item = self.item(row)
        item.setData(STATE, state)
        item.setToolTip(state.text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {state.text}")

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(ID))

    def state_of(self, section: str) -> str:
        """The line of a section."""
        items = [self.item(row) for row in range(self.count())]
        return next(item.data(STATE).text for item in items if item.data(ID) == section)


class _Delegate(QStyledItemDelegate):
    """Two lines: the title, and how it stands in a quieter colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(0, line * 2 + tokens(option.widget).unit * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw over the style's own row, which shows hover, choice and focus."""
        look = tokens(option.widget)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        box = option.rect.adjusted(look.unit * 4, look.unit * 2, -look.unit * 3, -look.unit * 2)
        line = QFontMetrics(option.font).lineSpacing()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        state = index.data(STATE) or State("")
        ink = {"muted": look.muted, "good": look.good, "warning": look.warning, "danger": look.danger}[state.role]
        painter.save()
        _line(painter, font, look.text, QRect(box.left(), box.top(), box.width(), line), str(index.data()))
        _line(painter, option.font, ink, QRect(box.left(), box.top() + line, box.width(), line), state.text)
        painter.restore()


def _line(painter: QPainter, font: QFont, colour: str, box: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
