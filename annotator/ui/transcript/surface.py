"""The text itself: one document laid out, wrapped and painted with its codings under it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.domain.lanes import Coding, differing
from annotator.domain.project import Project
from annotator.ui.transcript.confidential import Confidential
from annotator.ui.transcript.geometry import Box, box_of, boxes_from, first_visible, spot_at
from annotator.ui.transcript.inks import Inks
from annotator.ui.transcript.painter import LINE_ROOM, OVERLAP, PITCH, CodingPainter, Look, paint_handle
from annotator.ui.transcript.patching import for_qt, patch
from annotator.ui.transcript.remarks import Remarks
from annotator.ui.transcript.shown import Other, Shown, nearest

DOCUMENT_MARGIN = 12
PARAGRAPH_GAP = 8
MEASURE = 96
"""The longest line, in average characters: longer ones are hard to read back from."""

SMALL = 150_000
"""Characters up to which a text is laid out at once (30 ms) rather than bit by bit behind the first page."""

REWRAP_DELAY = 120
FLASH_TIME = 1200


class TextSurface(QTextEdit):
    """Shows a `Shown`. The Qt document holds the text and nothing else; all other drawing is done at paint time."""

    shifted = Signal()
    """Paragraphs stand elsewhere: what is beside the text must be painted again."""
    measured = Signal()
    """The document or the font is another one: whatever has a width of its own must find it anew."""
    redrawn = Signal()
    """Codings, their lines, names or colours changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.inks = Inks(self.palette())
        self.look = Look()
        self.remarks = Remarks(self)
        self.confidential = Confidential(self)
        self.other: Other | None = None
        self.patching = False
        self.resizable = True
        self.active_near = 0
        self._spacing = 1.0
        self._filling = False
        self._first_row: int | None = None
        self.shifted.connect(self._on_shift)
        self._document: QTextDocument | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")  # no border and no padding: gutter and margin are painted from the same height
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTabChangesFocus(True)
        self._rewrap_timer = QTimer(self, singleShot=True, interval=REWRAP_DELAY)
        self._rewrap_timer.timeout.connect(self._rewrap)
        self._flash_timer = QTimer(self, singleShot=True, interval=FLASH_TIME)
        self._flash_timer.timeout.connect(lambda: self.relook(flash=None))
        self._fill("")

    # What is shown

    def load(self, project: Project | None, document: int | None, nodes: Set[int] | None = None) -> None:
        """Show a document from its beginning, or nothing."""
        if document is None and self.shown is None:
            return
        if project is None or document is None:
            self.shown = None
        else:
            self.shown = Shown(project, document, nodes, self.other) if project.flat(document).turns else None
        self.inks.forget()
        self.look = Look(calm=self.look.calm)
        self._filling = True  # the text before is not worth wrapping to a new width
        self.measured.emit()
        self._filling = False
        self._fill(self.shown.flat.text if self.shown else "")
        self.redrawn.emit()

    def adopt(self) -> None:
        """Show the text and codings the project has now; only what differs is edited and painted."""
        shown = self.shown
        if shown is None:
            return
        old, old_map, old_codings = shown.flat, shown.utf16, shown.codings
        shown.adopt()
        if shown.flat is not old and shown.flat.text != old.text:
            with self.keeping_place():
                self.patch_text(lambda document: patch(document, old, shown.flat, old_map))
        if shown.flat is not old:
            self.shifted.emit()
            self.viewport().update()
        elif shown.codings is not old_codings:
            self._repaint_difference(old_codings.codings, shown.codings.codings)
        self.let_go_of_lost()

    def patch_text(self, edit: Callable[[QTextDocument], None]) -> None:
        """Edit the Qt document without taking it for typing."""
        self.patching = True
        try:
            edit(self.document())
        finally:
            self.patching = False

    def lay_out(self) -> None:
        """Give every line its place; of a text just shown, the lines in sight have theirs."""
        self._rewrap()
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())

    def relook(self, **values: Any) -> None:
        """Change what is drawn beside the codings (fields of `Look`), and paint it."""
        look = replace(self.look, **values)
        if look != self.look:
            self.look = look
            self.viewport().update()
            self.redrawn.emit()

    # Geometry, in code points and viewport coordinates

    def boxes(self, top: float, bottom: float) -> Iterator[Box]:
        """The paragraphs between two heights of the viewport."""
        if self._first_row is None:
            self._first_row = first_visible(self)
        return boxes_from(self, self._first_row, top, bottom)

    def visible_range(self) -> tuple[int, int]:
        """The first and last position on the viewport."""
        if self.shown is None:
            return 0, 0
        rows = [box.row for box in self.boxes(0, self.viewport().height())]
        flat = self.shown.flat
        return (flat.starts[rows[0]], flat.starts[rows[-1]] + len(flat.turns[rows[-1]].text)) if rows else (0, 0)

    def line_span(self, position: int, at_end: bool = False) -> tuple[float, float]:
        """Top and bottom of the text line that holds a position; `at_end` takes the line that ends there."""
        assert self.shown is not None
        row = self._row_at(max(0, position - 1) if at_end else position)
        box = box_of(self, self.document().findBlockByNumber(row))
        offset = self.shown.utf16.to_qt(position) - box.first
        line = box.layout.lineForTextPosition(max(0, offset - 1) if at_end else offset)
        if not line.isValid():
            return box.y, box.y + self.text_height
        top = box.y + line.y() + line.ascent() - self.text_ascent
        return top, top + self.text_height

    def codings_under(self, point: QPointF) -> list[Coding]:
        """The codings at a point, the innermost first; on a coloured line, that line's."""
        if self.shown is None:
            return []
        near = self.boxes(point.y() - OVERLAP, point.y())
        spot = spot_at(near, point, self.text_height, self.text_ascent, LINE_ROOM)
        if spot is None:
            return []
        found = self.shown.innermost(self.shown.utf16.to_text(spot.position))
        lane = int(spot.below // PITCH)
        return [c for c in found if c.lane == lane] or found if spot.below > 0 else found

    def position_near(self, point: QPoint) -> int:
        """The position nearest to a point."""
        assert self.shown is not None
        return self.shown.utf16.to_text(self.cursorForPosition(point).position())

    def handle_places(self) -> tuple[QPointF | None, QPointF | None]:
        """Where the handles of the active coding stand (top of the text); None for one that is out of sight."""
        coding = self.seen_active()
        if coding is None or not self.resizable:
            return None, None
        low, high = self.visible_range()
        start, end = (self.caret_place(at) if low <= at <= high else None for at in (coding.start, coding.end))
        return start, end

    def caret_place(self, position: int) -> QPointF:
        """The top of the caret at a position, on the viewport."""
        assert self.shown is not None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.shown.utf16.to_qt(position))
        area = self.cursorRect(cursor)
        return QPointF(area.left() + 0.5, area.top())

    def active_coding(self) -> Coding | None:
        """The active coding; of a unit with several spans, the one last clicked or stepped to."""
        return self.shown.coding(*self.look.active, self.active_near) if self.shown and self.look.active else None

    def seen_active(self) -> Coding | None:
        """The active coding if it can be seen. Asked at every paint, so it looks no further."""
        if self.shown is None or self.look.active is None:
            return None
        low, high = self.visible_range()
        return nearest(self.shown.codings.meeting(max(0, low - 1), high + 1), self.look.active, self.active_near)

    def let_go_of_lost(self) -> None:
        """When the active coding is no longer there, none is: else everything would stay grey for nothing."""
        if self.shown is not None and (self.look.active or self.look.hovered):
            kept = [key for key in (self.look.active, self.look.hovered) if key and self.shown.coding(*key)]
            active, hovered = (key if key in kept else None for key in (self.look.active, self.look.hovered))
            self.relook(active=active, hovered=hovered)

    def repaint_row(self, row: int) -> None:
        """Paint one paragraph again, and its codings in the margin."""
        box = box_of(self, self.document().findBlockByNumber(row))
        self.viewport().update(0, int(box.y - OVERLAP), self.viewport().width(), int(box.height + 2 * OVERLAP))
        self.redrawn.emit()

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keep the line at the top of the viewport there, whatever happens to the text meanwhile."""
        cursor = self.cursorForPosition(QPoint(0, 0))
        before = self.cursorRect(cursor).top()
        yield
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - before)

    # Appearance

    def set_reading_font(self, family: str, size: float, spacing: float = 1.0) -> None:
        """Font family (empty: the program's), size in points, and line spacing (1.0: just room for the lanes)."""
        font = QFont(family or self.font().family())
        font.setPointSizeF(size)
        self._spacing = spacing
        with self.keeping_place():
            self.setFont(font)
            self.patch_text(self._format)
            self._rewrap()

    def set_calm(self, calm: bool) -> None:
        """All washes neutral, lines only: quieter where codes are many."""
        self.relook(calm=calm)

    def measure(self) -> int:
        """The widest useful width of the text, in pixels."""
        return self.width_of(MEASURE)

    def width_of(self, letters: int) -> int:
        """The width, in pixels, of a page with lines of so many letters."""
        return round(QFontMetricsF(self.font()).averageCharWidth() * letters) + 2 * DOCUMENT_MARGIN

    # Qt events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw codings, then let Qt draw text, selection and caret over them, then the handles."""
        area = event.rect()
        if self.shown is not None:
            with QPainter(self.viewport()) as painter:
                boxes = self.boxes(area.top() - OVERLAP, area.bottom() + OVERLAP)
                coding_painter = CodingPainter(painter, self.shown, self.inks, self.font(), self.look)
                coding_painter.paint(boxes, area.top(), area.bottom())
                self.remarks.paint_in_text(painter, area.top() - OVERLAP, area.bottom() + OVERLAP)
                self.confidential.paint_in_text(painter, area.top() - OVERLAP, area.bottom() + OVERLAP)
        super().paintEvent(event)
        if self.shown is None or self.look.active is None:
            return
        with QPainter(self.viewport()) as painter:
            ink = self.inks.of(self.shown.project, self.look.active[1])
            for place, at_start in zip(self.handle_places(), (True, False), strict=True):
                if place is not None:
                    paint_handle(painter, place, self.text_height, ink, at_start)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and tell gutter and margin."""
        super().scrollContentsBy(dx, dy)
        self.shifted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew: at once for an interview of common length, when the dragging pauses for a very long one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._filling:
            if self.document().characterCount() < SMALL:
                self._rewrap()
            else:
                self._rewrap_timer.start()
        self.shifted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """A text filled in while hidden gets its lines."""
        super().showEvent(event)
        self._rewrap()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette (light, dark, high contrast) and the font."""
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.PaletteChange
            and hasattr(self, "shown")
            and not self.inks.are_of(self.palette())
        ):
            self.inks = Inks(self.palette())
            self.viewport().update()
            self.redrawn.emit()
        if event.type() == QEvent.Type.FontChange and hasattr(self, "shown"):
            self._measure_font()
            self.set_caret_width()
            self.measured.emit()
            self.shifted.emit()

    # Internals

    def set_caret_width(self) -> None:
        """Nothing else shows here that the text has the focus; wider while she corrects it."""
        self.setCursorWidth(max(2, round(self.text_height / 9)) + (not self.isReadOnly()))

    def _fill(self, text: str) -> None:
        """A new Qt document, formatted before the text comes in: one layout instead of two, and lazily if long."""
        old, document = self._document, QTextDocument(self)
        document.setUndoRedoEnabled(False)  # the project's own undo is the only one
        document.setDefaultFont(self.font())
        document.setDocumentMargin(DOCUMENT_MARGIN)
        document.setPageSize(QSizeF(self.lineWrapColumnOrWidth(), -1))  # without one, all is laid out when it is shown
        self._measure_font()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._block_format())
        cursor.insertText(for_qt(text))
        self._document = document
        self._first_row = None
        self.setDocument(document)
        self.set_caret_width()  # with a new document Qt's is one pixel again
        document.documentLayout().update.connect(self._on_layout)
        document.documentLayout().documentSizeChanged.connect(self.shifted)
        if old is not None:
            old.deleteLater()
        if self.isVisible():  # else its width is not known yet, and all of it would be wrapped twice
            self._rewrap()
            if document.characterCount() < SMALL:
                document.documentLayout().blockBoundingRect(document.lastBlock())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.shifted.emit()
        document.contentsChange.connect(self._on_contents_change)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Typing arrives here; the reading view does not type."""

    def _on_shift(self) -> None:
        self._first_row = None

    def _on_layout(self) -> None:
        self._first_row = None
        self.redrawn.emit()

    def _format(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._block_format())

    def _block_format(self) -> QTextBlockFormat:
        extra = LINE_ROOM + (self._spacing - 1) * self.text_height
        block_format = QTextBlockFormat()
        block_format.setLineHeight(extra, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        block_format.setBottomMargin(PARAGRAPH_GAP)
        return block_format

    def _measure_font(self) -> None:
        metrics = QFontMetricsF(self.font())
        self.text_height, self.text_ascent = metrics.height(), metrics.ascent()

    def _rewrap(self) -> None:
        width = min(self.viewport().width(), self.measure())
        if width != self.lineWrapColumnOrWidth():
            # At the top it stays there; finding the line in the old and the new layout costs as much as the wrapping.
            at_top = self.verticalScrollBar().value() == 0
            with nullcontext() if at_top else self.keeping_place():
                self.setLineWrapColumnOrWidth(width)
            self.shifted.emit()

    def _row_at(self, position: int) -> int:
        assert self.shown is not None
        return max(0, bisect_right(self.shown.flat.starts, position) - 1)

    def _repaint_difference(self, before: Sequence[Coding], now: Sequence[Coding]) -> None:
        """Paint the visible lines whose codings changed, and nothing when none did."""
        assert self.shown is not None
        changed = differing(before, now)
        if not changed:
            return
        self.redrawn.emit()
        low, high = self.visible_range()
        seen = [c for c in changed if c.start <= high and c.end >= low]
        if seen:
            top, _ = self.line_span(max(low, min(c.start for c in seen)))
            _, bottom = self.line_span(min(high, max(c.end for c in seen)), at_end=True)
            self.viewport().update(0, int(top - OVERLAP), self.viewport().width(), int(bottom - top + 2 * OVERLAP))
