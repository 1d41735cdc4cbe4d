"""The wall under her hands: choosing, moving, zooming and writing, by mouse and by keyboard alike."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from annotator.domain.wall_map import Rect, free_places, nearest, reading_order
from annotator.storage.actions import wall
from annotator.storage.store import Store
from annotator.ui.announcing import announce
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.wall.editor import WallEditor
from annotator.ui.wall.items import LETTERS_PX, AreaItem, CardItem, LinkItem
from annotator.ui.wall.scene import WallScene

STEP, FINE = 20, 4
"""How far a key moves cards, and with Shift."""
NEAREST, FARTHEST = 3.0, 0.12
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
Alt, Shift, Control = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


Write = Callable[[Store, int, str], None]


class WallView(QGraphicsView):
    """`current` is the card the keys are about. What a key or a double click opens is the panel's to do."""

    opened = Signal(int)
    """A card she wants to see where it comes from; slips, lines and groups are written on here."""
    chosen = Signal()
    """Another choice of cards, groups or lines."""
    key = Signal(str)
    """A command of the panel, by its name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wall = WallScene(session.project, tokens(self), self)
        self.current: int | None = None
        self._linking: int | None = None
        self._zoom = 1.0
        self._pan: QPoint | None = None
        self._held: AreaItem | None = None
        self._grip = QPointF()
        self.setScene(self.wall)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(self.tr("Wall"))
        self.wall.selectionChanged.connect(self._on_selection)
        self.setBackgroundBrush(QColor(tokens(self).surface))
        self._apply_zoom()

    def follow(self) -> None:
        """Take in how the wall is now."""
        self.wall.follow()
        if self.current not in self.wall.cards:
            self.current = None
        if self._linking not in self.wall.cards:
            self._linking = None

    def middle(self) -> tuple[float, float]:
        """A place in sight for what is new."""
        corner = self.mapToScene(self.viewport().rect().topLeft() + QPoint(24, 24))
        return corner.x(), corner.y()

    def free_place(self) -> tuple[int, int]:
        """A place in sight where nothing lies yet."""
        taken = [*self.wall.places().values(), *(item.area.place for item in self.wall.areas.values())]
        return next(free_places(taken, self.middle()))

    def choose(self, cards: list[int]) -> None:
        """Choose cards and bring the first into sight."""
        self.wall.clearSelection()
        for card in cards:
            self.wall.cards[card].setSelected(True)
        if cards:
            self._go_to(cards[0], keep=True)

    def zoom(self, factor: float) -> None:
        """Nearer (more than 1) or farther."""
        self._zoom = min(NEAREST, max(FARTHEST, self._zoom * factor))
        self._apply_zoom()

    def zoom_to_all(self) -> None:
        """All of it in sight, and no larger than life."""
        box = self.wall.itemsBoundingRect().adjusted(-30, -30, 30, 30)
        room = self.viewport().size()
        if box.isValid() and not box.isEmpty():
            fits = min(room.width() / box.width(), room.height() / box.height()) / self._base()
            self._zoom = min(1.0, max(FARTHEST, fits))
        self._apply_zoom()
        self.centerOn(box.center())

    def write(self) -> None:
        """Write on the chosen slip, line or group; open any other card."""
        items = self.wall.selectedItems()
        item = items[0] if len(items) == 1 else self.wall.cards.get(self.current or 0)
        if isinstance(item, CardItem) and item.face.kind != "slip":
            self.opened.emit(item.face.card)
        elif isinstance(item, CardItem):
            row = ("wall_card", item.face.card)
            self._edit(self.tr("Text of the slip"), item.face.text, _box(item.face.place), row, wall.write_slip)
        elif isinstance(item, LinkItem):
            box = QRectF(item.middle.x() - 90, item.middle.y() - 16, 180, 32)
            row = ("wall_link", item.link.id)
            self._edit(self.tr("Words on the line"), item.link.words, box, row, wall.update_link)
        elif isinstance(item, AreaItem):
            place = item.area.place
            box = QRectF(place.x, place.y, max(220, min(place.width, 400)), 32)
            row = ("wall_group", item.area.group)
            self._edit(self.tr("Name of the group"), item.area.name, box, row, wall.rename_group)

    def link(self) -> None:
        """Draw a line between two chosen cards; with one, the next card by Return or a click is the other end."""
        cards = self.wall.chosen_cards()
        if len(cards) == 2:
            self._draw_line(cards[0], cards[1])
        elif self.current is not None:
            self._linking = self.current
            self._say(self.tr("Go to the other card and press Return; Esc leaves it."))

    @property
    def linking(self) -> bool:
        """Whether a line waits for its other end."""
        return self._linking is not None

    # --- keys ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves cards here, and does not go to the next unit of the text."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and event.key() in _WAYS and not event.modifiers() & Control:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _WAYS and modifiers & Alt:
            self._shift(*_WAYS[key], FINE if modifiers & Shift else STEP)
        elif key in _WAYS:
            self._step(*_WAYS[key], keep=bool(modifiers & Shift))
        elif not self._command(key, modifiers):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from card to card, and after the last one on to what stands beside the wall."""
        order = reading_order(self.wall.places())
        at = order.index(self.current) if self.current in order else -1 if forward else len(order)
        at += 1 if forward else -1
        if 0 <= at < len(order):
            self._go_to(order[at])
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self.wall.cards and not self.wall.selectedItems():
            self._go_to(reading_order(self.wall.places())[0])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is painted is moved, and with it the frame, which has to stay."""
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame with the focus: the chosen card stands out with and without it."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(tokens(self).accent), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _command(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        does: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Delete: lambda: self.key.emit("take_off"),
            Qt.Key.Key_L: self.link,
            Qt.Key.Key_G: lambda: self.key.emit("group"),
            Qt.Key.Key_S: lambda: self.key.emit("slip"),
            Qt.Key.Key_D: lambda: self.key.emit("direct"),
            Qt.Key.Key_N: lambda: self.key.emit("name"),
            Qt.Key.Key_T: lambda: self.key.emit("theme"),
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Plus: lambda: self.zoom(1.2),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / 1.2),
            Qt.Key.Key_0: self.zoom_to_all,
        }
        if key not in does or modifiers & (Control | Alt):
            return False
        does[key]()
        return True

    def _enter(self) -> None:
        if self._linking is not None and self.current is not None:
            self._draw_line(self._linking, self.current)
        else:
            self.write()

    def _escape(self) -> None:
        self._linking = None
        self.wall.clearSelection()
        self._say("")

    def _toggle(self) -> None:
        """Space adds the card to the choice, or takes it out."""
        item = self.wall.cards.get(self.current or 0)
        if item is not None:
            item.setSelected(not item.isSelected())

    def _step(self, across: int, down: int, keep: bool) -> None:
        places = self.wall.places()
        if self.current is None:
            order = reading_order(places)
            target = order[0] if order else None
        else:
            target = nearest(places, self.current, across, down)
            if target is None and not self.wall.selectedItems():
                target = self.current  # Esc had let go of it: it is seen again where there is no way on
        if target is not None:
            self._go_to(target, keep)

    def _go_to(self, card: int, keep: bool = False) -> None:
        self.current = card
        item = self.wall.cards[card]
        if not keep:
            self.wall.clearSelection()
        item.setSelected(True)
        self.ensureVisible(item, 40, 40)
        self._say(self.sentence(card))

    def _shift(self, across: int, down: int, step: int) -> None:
        """Move what is chosen by key."""
        areas = [item for item in self.wall.selectedItems() if isinstance(item, AreaItem)]
        for area in areas:
            wall.move_group(self._session.store, area.area.group, across * step, down * step)
        cards = [] if areas else self.wall.chosen_cards()
        for card in cards:
            self.wall.cards[card].moveBy(across * step, down * step)
        self._store_moves()

    def sentence(self, card: int) -> str:
        """What a screen reader says of a card."""
        face = self.wall.cards[card].face
        kinds = {
            "unit": self.tr("Unit"), "code": self.tr("Code"), "theme": self.tr("Theme"), "slip": self.tr("Slip"),
        }  # fmt: skip
        parts = [kinds[face.kind], " ".join(face.text.split()) or self.tr("empty"), face.source]
        record = self._session.project.wall_cards[card]
        group = self._session.project.wall_groups.get(record.grouped)
        if group is not None:
            parts.append(self.tr("in the group “%1”").replace("%1", group.name))
        return ", ".join(part for part in parts if part)

    # --- mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)
        if isinstance(item, CardItem):
            if self._linking is not None and self._linking != item.face.card:
                self._draw_line(self._linking, item.face.card)
            self.current = item.face.card
        elif isinstance(item, AreaItem) and event.button() == Qt.MouseButton.LeftButton:
            self._held, self._grip = item, self.mapToScene(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pan is not None:
            by = at - self._pan
            self._pan = at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())
        elif self._held is not None:
            self._held.setPos(self.mapToScene(at) - self._grip)
            for card in self._session.project.wall_cards.where("grouped", self._held.area.group):
                if card.id in self.wall.cards:
                    self.wall.cards[card.id].setPos(QPointF(card.x, card.y) + self._held.pos())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            self._pan = None
            self.viewport().unsetCursor()
            return
        super().mouseReleaseEvent(event)
        if self._held is not None:
            held, by = self._held, self._held.pos()
            self._held = None
            held.setPos(0, 0)
            if by.toPoint() != QPoint(0, 0):
                wall.move_group(self._session.store, held.area.group, round(by.x()), round(by.y()))
            return
        self._store_moves()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is None:
            self.key.emit("slip")
        else:
            self.write()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Control:
            self.zoom(1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "wall"):
            self.wall.set_look(tokens(self))
            self._apply_zoom()
            self.setBackgroundBrush(QColor(tokens(self).surface))

    # --- within --------------------------------------------------------------------------------------------------

    def _store_moves(self) -> None:
        moved = self.wall.moved()
        if moved:
            rects = {card: self.wall.cards[card].rect for card in moved}
            wall.move_cards(self._session.store, moved, self.wall.homes(rects))

    def _draw_line(self, start: int, end: int) -> None:
        self._linking = None
        if start == end:
            return
        link = wall.link_cards(self._session.store, start, end)
        self.follow()
        self.wall.clearSelection()
        self.wall.links[link].setSelected(True)
        self.write()

    def _edit(self, name: str, text: str, box: QRectF, row: tuple[str, int], store_words: Write) -> None:
        def write(words: str) -> None:
            if row[1] in self._session.project.tables[row[0]]:  # undo may take what is being written on
                store_words(self._session.store, row[1], words)

        corner = self.mapFromScene(box.topLeft())
        size = self.mapFromScene(box.bottomRight()) - corner
        place = QRect(corner.x(), corner.y(), max(size.x(), 160), max(size.y(), 32))
        WallEditor(name, text, place, row[0] != "wall_card", write, self.viewport())

    def _on_selection(self) -> None:
        cards = self.wall.chosen_cards()
        if len(cards) == 1:
            self.current = cards[0]
        self.chosen.emit()

    def _say(self, words: str) -> None:
        self.setAccessibleDescription(words)
        announce(self, words)
        self.chosen.emit()

    def _base(self) -> float:
        """Letters on the wall are as large as those of the interface."""
        return self.fontMetrics().height() / (LETTERS_PX * 1.16)

    def _apply_zoom(self) -> None:
        scale = self._base() * self._zoom
        self.resetTransform()
        self.scale(scale, scale)


def _box(place: Rect) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)
