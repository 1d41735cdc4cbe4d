"""The list at the left of the privacy page: each section with one line that says how it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.codebook.drawing import draw_lines, wrapped
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import State

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
TITLE_LINES, STATE_LINES = 3, 3
STATE = Qt.ItemDataRole.UserRole + 1


class SectionList(QListWidget):
    """Arrow keys go from section to section."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)  # rows are measured anew at another width
        self.setFrameShape(QListWidget.Shape.NoFrame)
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
    """The title, and below it how it stands in a quieter colour; both in the lines they need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, state = self._lines(option, index, option.widget.viewport().width())  # type: ignore[attr-defined]
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(0, line * (len(title) + len(state)) + tokens(option.widget).unit * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw over the style's own row, which shows hover, choice and focus."""
        look = tokens(option.widget)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        left, top = option.rect.left() + look.unit * 4, option.rect.top() + look.unit * 2
        title, said = self._lines(option, index, option.rect.width())
        role = (index.data(STATE) or State("")).role
        ink = {"muted": look.muted, "good": look.good, "warning": look.warning, "danger": look.danger}[role]
        painter.save()
        painter.setPen(look.text)
        draw_lines(painter, title, left, top, _bold(option))
        painter.setPen(ink)
        draw_lines(painter, said, left, top + len(title) * QFontMetrics(option.font).lineSpacing(), option.font)
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem, index: Index, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = width - tokens(option.widget).unit * 7
        state = (index.data(STATE) or State("")).text
        title = wrapped(str(index.data()), _bold(option).toString(), room, TITLE_LINES)
        return title, wrapped(state, option.font.toString(), room, STATE_LINES)


def _bold(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    return font
