"""What the mouse does in the text: activates codings, drags their ends, finishes selections."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QObject, QPoint, QPointF, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent

from annotator.domain.lanes import Coding
from annotator.ui.transcript.resizing import End

if TYPE_CHECKING:
    from annotator.ui.transcript.view import TranscriptView

GRIP = 7
"""How near, in pixels, the pointer must come to a handle."""

SCROLL_INTERVAL = 40


class Pointer(QObject):
    """Follows one press of the left button from down to up. `press` and `move` say whether they took the event."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view
        self._dragged: End | None = None
        self._pressed: QPointF | None = None
        self._beyond = 0
        self._scrolling = QBasicTimer()

    @property
    def resizing(self) -> bool:
        """Whether an end of the active coding is being dragged."""
        return self._dragged is not None

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a handle; remember where a click began."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._pressed = event.position()
        end = self.handle_at(event.position())
        if end is None:
            return False
        self.grab(end)
        return True

    def grab(self, end: End) -> None:
        """Begin to drag one end of the active coding that is in sight."""
        seen = self._view.seen_active()
        if seen is not None:
            self._view.active_near = seen.start
        self._dragged = end

    def move(self, event: QMouseEvent) -> bool:
        """Drag the end along, or show what lies under the pointer."""
        if self._dragged is None:
            over = self.handle_at(event.position()) if not event.buttons() else None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            if self._view.viewport().cursor().shape() != shape:
                self._view.viewport().setCursor(shape)
            return False
        self.drag_to(event.position().toPoint())
        return True

    def drag_to(self, point: QPoint) -> None:
        """Show where the coding would reach if the button were let go here; near the rim the text scrolls."""
        if self._dragged is None or self._view.active_coding() is None:
            return
        height = self._view.viewport().height()
        self._beyond = min(0, point.y()) + max(0, point.y() - height)
        if self._beyond and not self._scrolling.isActive():
            self._scrolling.start(SCROLL_INTERVAL, self)
        elif not self._beyond:
            self._scrolling.stop()
        self._view.relook(target=self._view.stretched(self._dragged, self._view.position_near(point)))

    def release(self, event: QMouseEvent) -> bool:
        """Ask for the new range, or activate what was clicked, or finish the selection."""
        if self._dragged is not None:
            self.drop()
            return True
        return False

    def drop(self) -> None:
        """Let go of the dragged end and ask for the range shown."""
        self._dragged = None
        self._scrolling.stop()
        target, active = self._view.look.target, self._view.active_coding()
        self._view.relook(target=None)
        if target is not None and active is not None and target != (active.start, active.end):
            self._view.resize_requested.emit(active.unit, *target)

    def was_click(self, event: QMouseEvent) -> bool:
        """Whether the button came up about where it went down."""
        pressed, self._pressed = self._pressed, None
        return pressed is not None and (event.position() - pressed).manhattanLength() < 4

    def click(self, point: QPointF) -> None:
        """Activate the coding under a point, or none; tell of a search hit."""
        view = self._view
        found, position = view.codings_under(point), view.position_near(point.toPoint())
        for number, (start, end) in enumerate(view.look.hits):
            if start <= position < end:
                view.hit_requested.emit(number)
        if found:
            view.activate(_next_of(found, view.look.active))
        elif view.look.active is not None:
            view.set_active(None)
            view.coding_cleared.emit()

    def point_to(self, point: QPoint) -> None:
        """Put the caret under a point, for the menu that comes; a selection under the point stays."""
        selected = self._view.selected_range()
        position = self._view.position_near(point) if self._view.shown is not None else 0
        if selected is None or not selected[0] <= position <= selected[1]:
            self._view.put_caret(position)

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        was = self.resizing
        self._dragged = None
        self._scrolling.stop()
        if was:
            self._view.relook(target=None)
        return was

    def handle_at(self, point: QPointF) -> End | None:
        """The handle of the active coding under a point."""
        if self._view.look.active is None:
            return None
        height = self._view.text_height
        for place, end in zip(self._view.handle_places(), ("start", "end"), strict=True):
            if (
                place is not None
                and abs(point.x() - place.x()) <= GRIP
                and -GRIP <= point.y() - place.y() <= height + GRIP
            ):
                return "start" if end == "start" else "end"
        return None

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while the pointer is held beyond the rim."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._beyond)
        edge = 0 if self._beyond < 0 else self._view.viewport().height()
        if self._dragged is not None:
            near = self._view.position_near(QPoint(0 if self._beyond < 0 else self._view.viewport().width(), edge))
            self._view.relook(target=self._view.stretched(self._dragged, near))


def _next_of(found: list[Coding], active: tuple[int, int] | None) -> Coding:
    """The coding a click means: the innermost, and at each further click the next one out."""
    keys = [(coding.unit, coding.node) for coding in found]
    return found[(keys.index(active) + 1) % len(found)] if active in keys else found[0]
