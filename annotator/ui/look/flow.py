"""A layout that sets widgets side by side and begins a new line where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """`gap` between widgets of a line, `line_gap` between lines, in pixels."""

    def __init__(self, gap: int, line_gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item after the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The size of its widest widget: lines may break anywhere."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As `sizeHint`."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        x, y = rect.x(), rect.y()
        for item in self._items:
            if item.isEmpty():
                continue
            size = _within(item, rect.width())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y = rect.x(), y + _height(lines[-1]) + self._line_gap
                lines.append([])
            lines[-1].append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
        if move:
            _place(lines)
        return y + _height(lines[-1]) - rect.y()


def _place(lines: list[list[tuple[QLayoutItem, QRect]]]) -> None:
    """The widgets of a line stand with their middles at one height."""
    for line in lines:
        height = _height(line)
        for item, at in line:
            widget: QWidget | None = item.widget()
            # Not by the item: it would leave a widget with broken text the height of one line.
            (widget or item).setGeometry(at.translated(0, (height - at.height()) // 2))


def _height(line: list[tuple[QLayoutItem, QRect]]) -> int:
    return max((at.height() for _, at in line), default=0)


def _within(item: QLayoutItem, width: int) -> QSize:
    """The size an item wants; one wider than the line is made as wide as it, and as high as that makes it."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
