"""The heads of a matrix: they stay where they are while the cells are scrolled."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from annotator.ui.codebook.drawing import draw_lines, draw_swatch, wrapped
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.overview.grid import Head, HeadedModel

NAME_LETTERS = 34
SHORT_NAME = 11
"""Names up to so many letters stand level above their column; longer ones stand on end."""
TALLEST = 22
"""Letters of a name on end; the rest is cut."""


class _Heads(QHeaderView):
    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def head(self, section: int) -> Head | None:
        """The head of a section."""
        model = self.model()
        heads = model.heads(self.orientation()) if isinstance(model, HeadedModel) else ()
        return heads[section] if 0 <= section < len(heads) else None

    def is_current(self, section: int) -> bool:
        """Whether the current cell stands in this row or column."""
        view = self.parent()
        index = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        at = index.row() if self.orientation() == Qt.Orientation.Vertical else index.column()
        return index.isValid() and at == section

    def start(self, painter: QPainter, rect: QRect, section: int, look: Tokens) -> None:
        """The ground; the row and column of the current cell stand out."""
        current = self.is_current(section)
        painter.fillRect(rect, QColor(look.wash if current else look.background))
        painter.setPen(QColor(look.border))
        if self.orientation() == Qt.Orientation.Vertical:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One head."""
        look, head = tokens(self), self.head(section)
        painter.save()
        self.start(painter, rect, section, look)
        if head is not None:
            self._paint(painter, rect, head, look)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, head: Head, look: Tokens) -> None:
        raise NotImplementedError


class RowHeads(_Heads):
    """Names indented as in the codebook, with a chevron before what can be folded."""

    folded = Signal(int)
    """A row that is to be folded or unfolded."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._taken = 0

    def lines_needed(self) -> int:
        """How many lines the longest name takes, at most two."""
        model, font, unit = self.model(), self.font().toString(), tokens(self).unit
        heads = model.rows if isinstance(model, HeadedModel) else ()
        room, left = self.sizeHint().width() - 3 * unit, dict[tuple[int, bool], int]()
        for head in heads:
            kind = head.depth, bool(head.colour)
            if kind not in left:
                left[kind] = self._name_left(head)
            if len(wrapped(head.name, font, max(20, room - left[kind]))) > 1:
                return 2
        return 1

    def sizeHint(self) -> QSize:
        """Room for a name of some length, but never more than two fifths of the table."""
        letters = self.fontMetrics().averageCharWidth() * (NAME_LETTERS + 4)
        view = self.parent()
        most = round(view.width() * 0.4) if isinstance(view, QWidget) else letters
        return QSize(max(12 * tokens(self).unit, min(letters, most)), super().sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The chevron folds; elsewhere the whole row is chosen."""
        section = self.logicalIndexAt(event.position().toPoint())
        head = self.head(section)
        if head is not None and head.open is not None and event.position().x() < self._name_left(head):
            self.folded.emit(section)
        else:
            super().mouseReleaseEvent(event)

    def _name_left(self, head: Head) -> int:
        look, line = tokens(self), self.fontMetrics().height()
        has_swatch = bool(head.colour)
        return round(look.unit * (2 + 3 * head.depth) + line * (2.0 if has_swatch else 0.2))

    def _paint(self, painter: QPainter, rect: QRect, head: Head, look: Tokens) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        font = self.font()
        font.setBold(head.depth == 0 and head.open is not None)
        lines = wrapped(head.name, font.toString(), max(20, rect.width() - self._name_left(head) - 3 * look.unit))
        left, middle = rect.left() + self._name_left(head), rect.center().y()
        if head.colour:
            side = line * 0.62
            square = QRectF(left - line * 0.95, middle - side / 2, side, side)
            draw_swatch(painter, square, head.colour, look, head.theme)
        if head.open is not None:
            self._draw_chevron(painter, QPointF(left - line * 1.55, middle), line / 5, head.open, look)
        painter.setPen(QColor(look.text))
        top = middle - len(lines) * metrics.lineSpacing() / 2
        draw_lines(painter, lines, left, top, font)

    def _draw_chevron(self, painter: QPainter, centre: QPointF, size: float, is_open: bool, look: Tokens) -> None:
        steps = ((-1, -0.5), (0, 0.5), (1, -0.5)) if is_open else ((-0.5, -1), (0.5, 0), (-0.5, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.muted), max(1.2, size / 2.5)))
        painter.drawPolyline(QPolygonF([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in steps]))


class ColumnHeads(_Heads):
    """Short names level, long ones on end, each with its note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._measured: tuple[object, int, int] = (None, 0, 0)

    @property
    def on_end(self) -> bool:
        """Whether a name is too long to stand level."""
        model = self.model()
        heads = model.columns if isinstance(model, HeadedModel) else ()
        return any(len(head.name) > SHORT_NAME for head in heads)

    def column_width(self, widest: str) -> int:
        """A width for all columns, with room for a cell's text."""
        model, look, metrics = self.model(), tokens(self), self.fontMetrics()
        heads = model.columns if isinstance(model, HeadedModel) else ()
        texts = [widest, *(head.note for head in heads)]
        texts += [] if self.on_end else [head.name for head in heads]
        wide = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return max(wide + 4 * look.unit, metrics.height() * 2 + 2 * look.unit)

    def sizeHint(self) -> QSize:
        """High enough for the longest name."""
        look, metrics = tokens(self), self.fontMetrics()
        height = 2 * metrics.height() + 3 * look.unit
        if self.on_end:
            height = self._tall(metrics) + metrics.height() + 5 * look.unit
        return QSize(super().sizeHint().width(), height)

    def _tall(self, metrics: QFontMetrics) -> int:
        """The length of the longest name; asked for at every column drawn, so measured once for each list of heads."""
        model = self.model()
        heads = model.columns if isinstance(model, HeadedModel) else ()
        if self._measured[0] is not heads or self._measured[1] != metrics.height():
            longest = max((metrics.horizontalAdvance(head.name) for head in heads), default=0)
            self._measured = heads, metrics.height(), min(longest, metrics.averageCharWidth() * TALLEST)
        return self._measured[2]

    def _paint(self, painter: QPainter, rect: QRect, head: Head, look: Tokens) -> None:
        metrics = self.fontMetrics()
        below = QRect(rect.left(), rect.bottom() - metrics.height() - look.unit, rect.width(), metrics.height())
        painter.setFont(self.font())
        painter.setPen(QColor(look.muted))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, head.note)
        painter.setPen(QColor(look.text))
        if not self.on_end:
            above = QRect(rect.left(), below.top() - metrics.height() - look.unit // 2, rect.width(), metrics.height())
            room = rect.width() - 2 * look.unit
            text = metrics.elidedText(head.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, text)
            return
        text = metrics.elidedText(head.name, Qt.TextElideMode.ElideRight, self._tall(metrics) + 1)
        painter.translate(rect.center().x(), below.top() - look.unit)
        if head.colour:
            side = metrics.height() * 0.55
            draw_swatch(painter, QRectF(-side / 2, -side, side, side), head.colour, look, head.theme)
            painter.translate(0, -side - look.unit)
        painter.rotate(-90)
        painter.drawText(QPointF(0, metrics.ascent() - metrics.height() / 2), text)
