"""Where a term stands: the words around it, whose interview it is; the chosen place has its buttons."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.confidentiality.findings import Occurrence
from annotator.domain.places import participant_at
from annotator.domain.project import Project
from annotator.ui.anonymise.term_rows import Index
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.shell.parts import button

MOST = 500
"""Places shown of one term; more are never looked at one by one."""

AROUND = 7
"""Units at the sides of a place that its buttons do not have: the list's own padding and their margin."""


def origin(project: Project, place: Occurrence) -> str:
    """Interview and speaker of a place."""
    title = project.documents[place.document].title
    flat = project.flat(place.document)
    turn = project.turns[place.turn]
    who = participant_at(project, place.document, flat.position(place.turn, place.start))
    speaker = project.speakers.get(turn.speaker)
    name = who.pseudonym if who else speaker.label if speaker else ""
    return " · ".join(part for part in (title, name) if part)


class PlaceModel(QAbstractListModel):
    """The places of one term."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places: list[tuple[Occurrence, str]] = []

    def show(self, project: Project, places: list[Occurrence]) -> None:
        """Take these places, as far as their interviews are still there."""
        there = [p for p in places[:MOST] if p.turn in project.turns and p.document in project.documents]
        self.beginResetModel()
        self.places = [(place, origin(project, place)) for place in there]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place, name = self.places[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{name}: {place.before}{place.text}{place.after}"
        return None


class PlaceList(QListView):
    """R and K act on the chosen place, Enter shows it in the interview; Esc goes back to the terms."""

    replaced = Signal(object)
    kept = Signal(object)
    marked = Signal(object)
    wanted = Signal(object)
    """An `Occurrence`, each of these."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = PlaceModel(self)
        self._offers: tuple[str, ...] = ()
        self._links = FlowLayout(0, 0)
        self.setAccessibleName(self.tr("Where it stands"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self))
        self.setMinimumHeight(9 * self.fontMetrics().height())
        self.setModel(self.places)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_places(self, project: Project, places: list[Occurrence], offers: tuple[str, ...]) -> None:
        """Show places with these offers: replace, keep, mark."""
        self._offers = offers
        self.places.show(project, places)
        if self.places.rowCount():
            self.setCurrentIndex(self.places.index(0))

    @property
    def place(self) -> Occurrence | None:
        """The place chosen."""
        at = self.currentIndex().row()
        return self.places.places[at][0] if 0 <= at < len(self.places.places) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act on the place."""
        key, place = event.key(), self.place
        acts = {Qt.Key.Key_R: "replace", Qt.Key.Key_K: "keep", Qt.Key.Key_M: "mark"}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place is not None:
            self.wanted.emit(place)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif acts.get(Qt.Key(key)) in self._offers and not event.modifiers():
            self._do(acts[Qt.Key(key)])
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it where it stands."""
        if self.place is not None:
            self.wanted.emit(self.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons of the chosen place go where they find room."""
        super().resizeEvent(event)
        self._fit_links()

    def _do(self, offer: str) -> None:
        signal = {"replace": self.replaced, "keep": self.kept, "mark": self.marked}[offer]
        if self.place is not None:
            signal.emit(self.place)

    def _on_current(self, now: Index, before: Index) -> None:
        if before.isValid():
            self.setIndexWidget(before, None)  # type: ignore[arg-type]
        if now.isValid():
            self.setIndexWidget(now, self._strip())
            self._fit_links()
        self.scheduleDelayedItemsLayout()

    def lines_below(self, index: Index) -> int:
        """How high the buttons of the chosen place stand below its origin, where they find no room beside it."""
        if not self._is_crowded(index):
            return 0
        unit = tokens(self).unit
        return self._links.heightForWidth(self.viewport().width() - AROUND * unit) + unit

    def _is_crowded(self, index: Index) -> bool:
        if index != self.currentIndex() or self.indexWidget(index) is None:
            return False
        _, name = self.places.places[index.row()]
        return self.fontMetrics().horizontalAdvance(name) + self._links_width() > self.viewport().width() - 24

    def _links_width(self) -> int:
        """Of all of them in one line."""
        items = (self._links.itemAt(at) for at in range(self._links.count()))
        return sum(item.sizeHint().width() for item in items if item is not None)

    def _fit_links(self) -> None:
        strip: QWidget | None = self.indexWidget(self.currentIndex())
        unit = tokens(self).unit
        layout = strip.layout() if strip is not None else None
        if layout is not None:
            beside = self.viewport().width() - self._links_width() - AROUND * unit
            layout.setContentsMargins(0 if self._is_crowded(self.currentIndex()) else beside, 0, 2 * unit, unit)

    def _strip(self) -> QWidget:
        strip = QWidget(self.viewport())
        strip.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        column = QVBoxLayout(strip)
        column.addStretch(1)
        self._links = FlowLayout(0, 0)
        column.addLayout(self._links)
        names = {
            "replace": self.tr("Replace here"),
            "keep": self.tr("Keep here"),
            "mark": self.tr("Mark here"),
            "show": self.tr("Show in the interview"),
        }
        for offer in (*self._offers, "show"):
            made = button(names[offer], lambda offer=offer: self._pressed(offer), "link")  # type: ignore[misc]
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._links.addWidget(made)
            made.ensurePolished()  # its width counts before it is shown
        return strip

    def _pressed(self, offer: str) -> None:
        if offer == "show" and self.place is not None:
            self.wanted.emit(self.place)
        elif offer != "show":
            self._do(offer)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: PlaceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line of context, one for whose it is, and where it is crowded those of the buttons."""
        line, unit = self._view.fontMetrics().height(), tokens(self._view).unit
        return QSize(10, line * 2 + 6 * unit + self._view.lines_below(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One place."""
        look, rect = tokens(self._view), QRect(option.rect)
        place, name = self._view.places.places[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(look.wash if self._view.hasFocus() else look.hover))
        if chosen and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), max(3, look.unit * 3 // 4), rect.height()), look.accent)
        box = rect.adjusted(3 * look.unit, 2 * look.unit, -3 * look.unit, -2 * look.unit)
        line = self._view.fontMetrics().height()
        draw_context(painter, QRect(box.left(), box.top(), box.width(), line), place, self._view.font(), look)
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted))
        below = QRect(box.left(), box.top() + line + 2 * look.unit, box.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


def draw_context(painter: QPainter, line: QRect, place: Occurrence, font: QFont, look: Tokens) -> None:
    """The words before, the words themselves in bold, the words after."""
    bold = QFont(font)
    bold.setBold(True)
    metrics, heavy = QFontMetrics(font), QFontMetrics(bold)
    before, after = " ".join(place.before.split("\n")), " ".join(place.after.split("\n"))
    hit = heavy.elidedText(" ".join(place.text.split()), Qt.TextElideMode.ElideRight, line.width() // 2)
    wide = heavy.horizontalAdvance(hit)
    share = min(metrics.horizontalAdvance(before), max(0, (line.width() - wide) // 2))
    text = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, share)
    at, middle = line.left(), Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font)
    painter.setPen(QColor(look.text))
    painter.drawText(QRect(at, line.top(), share, line.height()), middle, text)
    at += metrics.horizontalAdvance(text)
    painter.setFont(bold)
    painter.drawText(QRect(at, line.top(), wide + 4, line.height()), middle, hit)
    at += wide
    painter.setFont(font)
    rest = QRect(at, line.top(), line.right() - at, line.height())
    painter.drawText(rest, middle, metrics.elidedText(after, Qt.TextElideMode.ElideRight, rest.width()))
