"""Two codings of the same words side by side, to talk about and to take over from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.agreement import agreements
from annotator.domain.comparing import Compared, compare
from annotator.domain.passes import running
from annotator.domain.project import Project
from annotator.domain.review import OWN, Review
from annotator.storage.actions import passes
from annotator.storage.errors import PlaceLost
from annotator.storage.templates import allows
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message
from annotator.ui.review.agreement_table import AgreementTable
from annotator.ui.review.compare_model import BOTH, HERS, THEIRS, WORDS, CompareModel
from annotator.ui.review.entries import translate
from annotator.ui.sections.section import State
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.units.chips import chips_height, draw_chips
from annotator.ui.units.lazy_table import LazyTable
from annotator.ui.units.wrapping import Wrapper

Index = QModelIndex | QPersistentModelIndex
WORD_LINES = 4
LOW_LINES = 32
FRAME = 2


class CompareSection(QWidget):
    """Enter shows a row in the text, A takes over what the other coding has, D keeps the first; all can be undone."""

    section_wanted = Signal(str)
    """Another section, by its id."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Two codings compared"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CompareModel(session, self)
        self.table = CompareTable(self.model)
        self.agreement = AgreementTable()
        self.readers = QComboBox()
        self.differing = Pill(self.tr("Only where they differ"))
        self.figures = Pill(self.tr("Agreement in figures"))
        self.summary = label("")
        self._said = label("", "warning")
        self._empty = label(
            self.tr(
                "There is no second coding yet. Begin one of your own on the page Method, or tick “Blind” when you "
                "make a share for a reader."
            ),
            "muted",
        )
        self._stack = Stack()
        self._lay_out()
        begin_at(self, self.table)
        self.readers.activated.connect(lambda _: self.refresh())
        for pill in (self.differing, self.figures):
            pill.toggled.connect(lambda _: self.refresh())
        self.table.activated.connect(self._jump)
        self.table.pressed.connect(self._on_key)
        self.table.chosen.connect(self._show_buttons)
        session.changed.connect(self._on_changes)

    @staticmethod
    def state(session: Session) -> State:
        """How many other codings there are."""
        count = len(coding_reviews(session.project))
        text = (
            translate("CompareSection", "%n other coding(s)", "", count)
            if count
            else translate("CompareSection", "None yet")
        )
        return State(text)

    def refresh(self) -> None:
        """Compare anew; the current row stays, or the one after it becomes current."""
        project = self._session.project
        found = coding_reviews(project)
        if [self.readers.itemData(at) for at in range(self.readers.count())] != found:
            self.readers.clear()
            for review in found:
                self.readers.addItem(project.reviews[review].reviewer, review)
            self.readers.setCurrentIndex(len(found) - 1)  # the last is what she has come for
        self.readers.setVisible(len(found) > 1)
        for part in (self.differing, self.summary, self._does):
            part.setVisible(bool(found))
        figures = bool(found) and allows(project, "agreement")
        self.figures.setVisible(figures)
        if not found:
            self._stack.setCurrentIndex(0)
            return
        other = project.reviews[self.readers.currentData()]
        rows = compare(project, other.id)
        coded = {row.document for row in rows if row.items}  # where the other has coded nothing there is no difference
        rows = [row for row in rows if row.document in coded]
        self.summary.setText(self._in_words(rows, other))
        self._name_buttons(other.share == OWN)
        shows_figures = figures and self.figures.isChecked()
        self._stack.setCurrentWidget(self.agreement if shows_figures else self.table)
        self._does.setVisible(not shows_figures)
        self.agreement.show_agreements(project, agreements(rows) if shows_figures else ())
        current = max(0, self.table.currentIndex().row())
        self.model.show([row for row in rows if not row.agrees or not self.differing.isChecked()], other)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(min(current, len(self.model.rows) - 1), 0))
        self._show_buttons()

    def accept(self, instead: bool = False) -> None:
        """Take over what the other coding gave these words; `instead`: in the place of the first."""
        row = self._row()
        if row is None or not row.items:
            return
        try:
            passes.accept_row(self._session.store, row, instead)
        except PlaceLost as error:
            self._said.setText(message(error).text)
            self._said.show()

    def decline(self) -> None:
        """The first coding stands."""
        row = self._row()
        if row is not None and row.items:
            passes.decline_row(self._session.store, row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type in a low window the table comes first; what is put away has its key."""
        super().resizeEvent(event)
        low = self.height() < self.fontMetrics().lineSpacing() * LOW_LINES
        for part in (self._title, self._intro, self.replace, self.keep, self.show_place):
            part.setVisible(not low)

    def _on_changes(self) -> None:
        if self.isVisible():
            self.refresh()

    def _in_words(self, rows: list[Compared], review: Review) -> str:
        """How much of it is the same; figures for each code stand apart, where the method wants them."""
        theirs = [row for row in rows if row.both or row.only_theirs or row.new]
        same = sum(row.agrees for row in theirs)
        part = sum(bool(row.both) and not row.agrees for row in theirs)
        if review.share == OWN:
            text = self.tr(
                "“%1” holds %n unit(s): %2 with the same codes as before, and %3 with some of them.", "", len(theirs)
            )
        else:
            text = self.tr(
                "Of the %n unit(s) that %1 coded, you gave %2 the same codes, and %3 some of the same.", "", len(theirs)
            )
        for mark, value in (("%1", review.reviewer), ("%2", str(same)), ("%3", str(part))):
            text = text.replace(mark, value)
        return text

    def _row(self) -> Compared | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _jump(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        if row.unit is not None:
            self._session.jump_to_unit(row.unit)
        else:
            self._session.jump_to_range(row.document, row.start, row.end)

    def _on_key(self, key: int, shifted: bool) -> None:
        if key == Qt.Key.Key_A:
            self.accept(instead=shifted)
        elif key == Qt.Key.Key_D:
            self.decline()

    def _name_buttons(self, both_hers: bool) -> None:
        """Beside a reader's coding her own is no first one."""
        first = self.tr("Instead of the first  (Shift+A)"), self.tr("The first stands  (D)")
        replace, keep = first if both_hers else (self.tr("Instead of mine  (Shift+A)"), self.tr("Mine stand  (D)"))
        self.replace.setText(replace)
        self.keep.setText(keep)

    def _show_buttons(self) -> None:
        row = self._row()
        self._said.hide()
        for does in (self.take, self.replace, self.keep):
            does.setEnabled(row is not None and bool(row.items) and not row.agrees)
        self.show_place.setEnabled(row is not None)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 8, unit * 5, unit * 6, unit * 4)
        column.setSpacing(unit * 2)
        self._title = label(self.tr("Two codings compared"), "title")
        intro = self.tr("Where two codings see different things is often where the analysis moves on.")
        self._intro = label(intro, "muted")
        said = translate("Section", "Opens the help page about this.")
        column.addLayout(explained(self._title, self._title.text(), said))
        column.addWidget(self._intro)
        column.addWidget(self.summary)
        self.readers.setAccessibleName(self.tr("The other coding"))
        bar, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        bar.setLayout(flow)
        for part in (self.differing, self.figures, self.readers):
            flow.addWidget(part)
        column.addWidget(bar)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._empty)
        inner.addWidget(button(self.tr("A second coding of my own"), self._on_second))
        inner.addStretch(1)
        for page in (empty, self.table, self.agreement):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(self._buttons())

    def _on_second(self) -> None:
        """It is begun on the page Method, where this section stands too."""
        self._session.page_requested.emit("method")
        self.section_wanted.emit("second")

    def _buttons(self) -> QWidget:
        unit = tokens(self).unit
        self._does, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        self._does.setLayout(flow)
        self.take = button(self.tr("Take it over too  (A)"), self.accept, "primary")
        self.replace = button("", lambda: self.accept(instead=True))
        self.keep = button("", self.decline)
        self.show_place = button(
            self.tr("Show the place  (Enter)"), lambda: self._jump(self.table.currentIndex()), "link"
        )
        for one in (self.take, self.replace, self.keep, self.show_place):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the table
            flow.addWidget(one)
        return self._does


class CompareTable(LazyTable):
    """Words at the left, three columns of codes beside them; letters are keys, handed out by `pressed`."""

    pressed = Signal(int, bool)
    """A key (Qt.Key) on the current row, and whether Shift was held."""
    chosen = Signal()
    """Another row is current, or none."""

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

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_A, Qt.Key.Key_D) and not held:
            self.pressed.emit(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

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
        if chosen and self._table.hasFocus():
            self._frame(painter, option.rect, index, QColor(look.accent))
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

    def _frame(self, painter: QPainter, cell: QRect, index: Index, colour: QColor) -> None:
        """The focus goes round the whole row: its keys are about that."""
        row = cell.adjusted(0, 1, 0, -2)
        row.setLeft(cell.left() + 1 if index.column() == WORDS else cell.left() - FRAME)
        row.setRight(cell.right() - FRAME if index.column() == THEIRS else cell.right() + FRAME)
        painter.setClipRect(cell)
        painter.setPen(QPen(colour, FRAME))
        painter.drawRect(row)
        painter.setClipping(False)

    def _width(self, index: Index) -> int:
        return self._table.columnWidth(index.column()) - 4 * tokens(self._table).unit


def coding_reviews(project: Project) -> list[int]:
    """The reviews in which something was coded, oldest first; not the one that goes on: it would be no blank layer."""
    now = running(project)
    coded = {item.review for item in project.review_items if item.kind != "comment"}
    return sorted(coded - ({now.id} if now is not None else set()))
