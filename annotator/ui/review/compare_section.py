"""Two codings of the same words side by side: to talk about, not to count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.comparing import Compared, compare
from annotator.domain.project import Project
from annotator.ui.ask import Ask
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.review.compare_model import BOTH, HERS, THEIRS, WORDS, CompareModel
from annotator.ui.review.entries import translate
from annotator.ui.sections.section import State
from annotator.ui.session import Session
from annotator.ui.shell.parts import label
from annotator.ui.units.chips import chips_height, draw_chips
from annotator.ui.units.lazy_table import LazyTable
from annotator.ui.units.wrapping import Wrapper

Index = QModelIndex | QPersistentModelIndex
WORD_LINES = 4


class CompareSection(QWidget):
    """Enter shows a row in the text."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Two codings compared"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CompareModel(session, self)
        self.table = CompareTable(self.model)
        self.readers = QComboBox()
        self.differing = Pill(self.tr("Only where you differ"))
        self.summary = label("")
        self._empty = label(
            self.tr("No reader has coded anything yet. Tick “Blind” when you make a share for that."), "muted"
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.table)
        self.readers.activated.connect(lambda _: self.refresh())
        self.differing.toggled.connect(lambda _: self.refresh())
        self.table.activated.connect(self._jump)
        session.changed.connect(self._on_changes)

    @staticmethod
    def state(session: Session) -> State:
        """How many readers coded."""
        count = len(coding_reviews(session.project))
        text = (
            translate("CompareSection", "%n reader(s) coded", "", count)
            if count
            else translate("CompareSection", "None yet")
        )
        return State(text)

    def _on_changes(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Compare anew."""
        project = self._session.project
        found = coding_reviews(project)
        if [self.readers.itemData(at) for at in range(self.readers.count())] != found:
            self.readers.clear()
            for review in found:
                self.readers.addItem(project.reviews[review].reviewer, review)
        self.readers.setVisible(len(found) > 1)
        self._stack.setCurrentIndex(1 if found else 0)
        self.differing.setVisible(bool(found))
        self.summary.setVisible(bool(found))
        if not found:
            return
        review = self.readers.currentData()
        rows = compare(project, review)
        reader = project.reviews[review].reviewer
        self.summary.setText(self._in_words(rows, reader))
        self.model.show([row for row in rows if not row.agrees or not self.differing.isChecked()], reader)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _in_words(self, rows: list[Compared], reader: str) -> str:
        """Counts and no coefficient: agreement is no measure of quality in reflexive analysis."""
        theirs = [row for row in rows if row.both or row.only_theirs or row.new]
        same = sum(row.agrees for row in theirs)
        part = sum(bool(row.both) and not row.agrees for row in theirs)
        text = self.tr("Of the %3 units that %1 coded, you gave %2 the same codes, and %4 some of the same.")
        for mark, value in (("%1", reader), ("%2", str(same)), ("%3", str(len(theirs))), ("%4", str(part))):
            text = text.replace(mark, value)
        return text

    def _jump(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        if row.unit is not None:
            self._session.jump_to_unit(row.unit)
        else:
            self._session.jump_to_range(row.document, row.start, row.end)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 8, unit * 5, unit * 6, unit * 4)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("Two codings compared"), "title"))
        intro = self.tr("Where the two of you see different things is often where the analysis moves on.")
        column.addWidget(label(intro, "muted"))
        column.addWidget(self.summary)
        self.readers.setAccessibleName(self.tr("Reader"))
        bar, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        bar.setLayout(flow)
        flow.addWidget(self.differing)
        flow.addWidget(self.readers)
        column.addWidget(bar)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._empty)
        inner.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        column.addWidget(self._stack, 1)


class CompareTable(LazyTable):
    """Words at the left, three columns of codes beside them."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compared = model
        self.setAccessibleName(self.tr("Units with both codings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(CompareDelegate(self))
        self.setModel(model)
        model.modelReset.connect(lambda: QTimer.singleShot(0, self, self.measure_visible))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words get two fifths of the width."""
        width, letter = self.viewport().width(), self.fontMetrics().averageCharWidth()
        for column, share, least in ((WORDS, 0.4, 30), (HERS, 0.2, 18), (BOTH, 0.2, 18), (THEIRS, 0.2, 18)):
            self.horizontalHeader().resizeSection(column, max(int(width * share), letter * least))
        super().resizeEvent(event)


class CompareDelegate(QStyledItemDelegate):
    """Wrapped words, and chips."""

    def __init__(self, table: CompareTable) -> None:
        super().__init__(table)
        self._table = table
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the content of this cell."""
        gap, width = tokens(self._table).unit, self._width(index)
        if index.column() == WORDS:
            lines = self._wrapper.wrap(self._table.compared.words(index.row()), width, self._table.font(), WORD_LINES)
            return QSize(10, self._table.fontMetrics().height() + lines.height + 5 * gap)
        chips = self._table.compared.chips(index.row(), index.column())
        return QSize(10, chips_height(chips, width, self._table.font(), gap) + 4 * gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell, with a line below the row."""
        look = tokens(self._table)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(look.wash if chosen else look.surface))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(look.border))
        at = option.rect.topLeft() + QPoint(2 * look.unit, 2 * look.unit)
        width, model = self._width(index), self._table.compared
        painter.setFont(self._table.font())
        if index.column() == WORDS:
            painter.setPen(QColor(look.muted))
            line = QRect(at.x(), at.y(), width, painter.fontMetrics().height())
            title = painter.fontMetrics().elidedText(model.where(index.row()), Qt.TextElideMode.ElideRight, width)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
            painter.setPen(QColor(look.text))
            lines = self._wrapper.wrap(model.words(index.row()), width, self._table.font(), WORD_LINES)
            lines.draw(painter, at + QPoint(0, line.height() + look.unit))
        else:
            draw_chips(painter, at, width, model.chips(index.row(), index.column()), look)
        painter.restore()

    def _width(self, index: Index) -> int:
        return self._table.columnWidth(index.column()) - 4 * tokens(self._table).unit


def coding_reviews(project: Project) -> list[int]:
    """The reviews in which something was coded, oldest first."""
    return sorted({item.review for item in project.review_items if item.kind != "comment"})
