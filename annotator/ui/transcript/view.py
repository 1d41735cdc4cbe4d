"""The transcript as the student works in it: selects, codes, moves between codings, corrects."""

from collections.abc import Sequence, Set
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.changes import Changes
from annotator.domain.lanes import Coding
from annotator.domain.project import Project
from annotator.ui.announcing import announce
from annotator.ui.transcript.confidential import told
from annotator.ui.transcript.correcting import Correcting, undoes
from annotator.ui.transcript.dragging import Dropping, mime_of_selection
from annotator.ui.transcript.hearing import Hearing
from annotator.ui.transcript.pointer import Pointer
from annotator.ui.transcript.resizing import End, stepped, stretched
from annotator.ui.transcript.shown import Other
from annotator.ui.transcript.surface import TextSurface
from annotator.ui.transcript.walking import stepped_to, walks_by_turn
from annotator.ui.transcript.words import sentence_at

READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
DRAWN_TABLES = ("node", "node_link", "layer", "mask", "mark", "register_entry")
"""A change in these may change a name, a colour, a pattern or a sign."""


class TranscriptView(TextSurface):
    """All positions are code points of the shown document's joined text (`FlatText`)."""

    selection_changed = Signal(object)
    """(start, end) of the selected text, or None."""
    selection_finished = Signal(int, int)
    """With a highlighter: a selection made with the mouse is complete."""
    coding_activated = Signal(int, int)
    """Unit and node of the coding that was clicked or stepped to; node 0 is an uncoded highlight."""
    coding_cleared = Signal()
    """A click beside every coding: none is active any more."""
    resize_requested = Signal(int, int, int)
    """Unit and the range one of its spans shall have; the span is the one that keeps its start or its end."""
    code_dropped = Signal(int, int, int)
    """Node, start and end."""
    context_requested = Signal(QPoint)
    """A menu is wanted at this place of the screen."""
    hit_requested = Signal(int)
    """The search hit of this number was clicked."""
    zoom_requested = Signal(int)
    """The wheel was turned with Ctrl: steps larger (positive) or smaller."""
    announced = Signal(str)
    """What a screen reader was told."""
    text_edited = Signal(int, int, int, str)
    """Turn, start, end in code points of the turn as last stored, and the text that now stands there."""
    turn_split = Signal(int, int)
    """Turn, and the offset in code points at which it shall be cut in two."""
    turns_joined = Signal(int, int)
    """A turn and the one after it, which shall become one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointer = Pointer(self)
        self._dropping = Dropping(self)
        self._correcting = Correcting(self)
        self._highlighter: int | None = None
        self._selected: tuple[int, int] | None = None
        self.hearing = Hearing(self)
        self._filter: Set[int] | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(READING)
        self.setAcceptDrops(True)  # for codes only: the handlers below never reach Qt's own, which would insert text
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Transcript"))
        self.setAccessibleDescription(self.tr("The text of the interview with its codes"))
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(self._tell_caret)

    # Showing

    def show_document(self, project: Project | None, document: int | None) -> None:
        """Show a document from its beginning; None shows nothing."""
        self.flush()
        self.hearing.begin_anew()
        self.load(project, document, self._filter)
        self._correcting.begin_anew()
        self._tell_selection()

    def refresh(self, changes: Changes) -> None:
        """Follow a change of the project; what the view already shows stays as it is, caret and scroll place too."""
        shown = self.shown
        if shown is None:
            return
        if shown.document not in shown.project.documents:
            self.show_document(None, None)
            return
        if changes.touches(*DRAWN_TABLES):
            self.inks.forget()
            self.viewport().update()
            self.redrawn.emit()
        touched = changes.touches("node") or (self.other is not None and changes.touches("review_item"))
        if touched or shown.document in changes.documents | changes.texts:
            self._correcting.take_in(changes)
        elif changes.touches("memo"):
            self.redrawn.emit()
        if changes.touches("speaker", "turn"):
            self.measured.emit()
            self.shifted.emit()

    def set_filter(self, nodes: Set[int] | None) -> None:
        """Draw the codings of these nodes only (0: uncoded highlights); None draws all."""
        self._filter = nodes
        self._draw_anew()

    def show_other(self, other: Other | None) -> None:
        """Draw the coding of a review, with or without the first one; None draws hers."""
        self.other = other
        self._draw_anew()

    def set_hits(self, ranges: Sequence[tuple[int, int]], current: int | None = None) -> None:
        """Outline search hits, sorted by place; the current one is drawn thicker."""
        self.relook(hits=tuple(ranges), current_hit=current)

    def set_active(self, unit: int | None, node: int | None = None) -> None:
        """Let one coding alone keep its colour; None lets all. Without a node: the unit's first coding."""
        if unit is not None and node is None and self.shown is not None:
            node = next((c.node for c in self.shown.codings.codings if c.unit == unit), None)
        found = self.shown.coding(unit, node) if self.shown and unit is not None and node is not None else None
        self.relook(active=(found.unit, found.node) if found else None)

    def activate(self, coding: Coding) -> None:
        """Make a coding the active one, and say so."""
        self.active_near = coding.start
        self.relook(active=(coding.unit, coding.node))
        self.coding_activated.emit(coding.unit, coding.node)

    def reveal(self, start: int, end: int) -> None:
        """Scroll to a range, put the caret at its start and outline it for a moment. Nothing moves but the text."""
        if self.shown is None:
            return
        self.put_caret(start)
        top, _ = self.line_span(start)
        if not 0 <= top <= self.viewport().height() * 2 / 3:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - self.viewport().height() / 4))
        self.relook(flash=self.shown.flat.trimmed(start, end))
        self._flash_timer.start()

    # Selection and caret

    def selected_range(self) -> tuple[int, int] | None:
        """The selected range, or None."""
        cursor = self.textCursor()
        if self.shown is None or not cursor.hasSelection():
            return None
        to_text = self.shown.utf16.to_text
        return to_text(cursor.selectionStart()), to_text(cursor.selectionEnd())

    def select_range(self, start: int, end: int) -> None:
        """Select a range and bring its end into view."""
        cursor = self.textCursor()
        if self.shown is not None:
            cursor.setPosition(self.shown.utf16.to_qt(start))
            cursor.setPosition(self.shown.utf16.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def put_caret(self, position: int) -> None:
        """Put the caret at a position, with nothing selected."""
        self.select_range(position, position)

    def caret(self) -> int:
        """Where the caret stands."""
        return self.shown.utf16.to_text(self.textCursor().position()) if self.shown else 0

    def codings_at_caret(self) -> list[Coding]:
        """The codings over the caret, the innermost first."""
        return self.shown.innermost(self.caret()) if self.shown else []

    def tell(self, words: str) -> None:
        """Say something to a screen reader."""
        if words:
            announce(self, words)
            self.announced.emit(words)

    def select_turn(self) -> None:
        """Select the whole turn at the caret."""
        if self.shown is not None:
            turn, offset = self.shown.flat.anchor(self.caret())
            start = self.caret() - offset
            self.select_range(start, start + len(turn.text))

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        if self.shown is not None:
            self.select_range(*sentence_at(self.shown.flat, self.caret()))

    def next_coding(self) -> None:
        """Step to the coding after the active one, or after the caret."""
        self._step(1)

    def previous_coding(self) -> None:
        """Step to the coding before the active one, or before the caret."""
        self._step(-1)

    def set_highlighter(self, node: int | None) -> None:
        """With a node, every finished mouse selection is announced by `selection_finished`."""
        self._highlighter = node

    # Resizing

    def stretched(self, end: End, position: int) -> tuple[int, int] | None:
        """The range of the active coding with one end at a position."""
        coding, shown = self.active_coding(), self.shown
        return stretched(shown.flat, coding, end, position) if coding and shown else None

    def move_end(self, end: End, direction: Literal[-1, 1]) -> None:
        """Ask for the active coding with one end moved by a word: the keyboard's way to drag a handle."""
        coding, shown = self.active_coding(), self.shown
        if coding is None or shown is None:
            return
        start, last = stepped(shown.flat, coding, end, direction)
        if start < last and (start, last) != (coding.start, coding.end):
            self.resize_requested.emit(coding.unit, start, last)

    # Correcting

    def set_correcting(self, correcting: bool) -> None:
        """Let her type in the text, or only read it."""
        self.flush()
        self.setReadOnly(not correcting)
        if not correcting:
            self.setTextInteractionFlags(READING)
        self.set_caret_width()

    def flush(self) -> None:
        """Hand over what was typed and not yet stored; to be called before any other action and before closing."""
        self._correcting.flush()

    # Qt events

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: Qt would claim them for its own, which is switched off."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and undoes(event):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the codings under a resting pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.shown is not None:
            QToolTip.showText(event.globalPos(), told(self, QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of a handle; in correction, keys that join, cut or delete are ours."""
        if (event.key() == Qt.Key.Key_Escape and self.pointer.cancel()) or walks_by_turn(self, event):
            return
        if self.isReadOnly() or not self._correcting.key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A handle under the pointer is taken; everything else is Qt's selecting."""
        if self.pointer.press(event):
            return
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and not self.isReadOnly():
            self.put_caret(self.caret())  # else Qt drags the selected text, and moves it
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle, or select."""
        if not self.pointer.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish what the press began."""
        if self.pointer.release(event):
            return
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.shown is not None:
            clicked = self.pointer.was_click(event)
            if self.selected_range() is not None:
                self._finish_selection()
            elif clicked:
                self.pointer.click(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, ask for another size of text: Qt would change it behind the settings' back."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the window's menu, at the caret when a key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            self.pointer.point_to(event.pos())
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.context_requested.emit(place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is stored before anything else can happen."""
        self.flush()
        super().focusOutEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed text may replace a selection across turns."""
        if event.commitString() and not self.isReadOnly():
            self._correcting.make_room()
        super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the domain's own words, no-break spaces and all."""
        selected = self.selected_range()
        if selected is None or self.shown is None:
            return QMimeData()
        return mime_of_selection(self.shown.document, *selected, self.shown.flat.text[slice(*selected)])

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, in correction."""
        if not self.isReadOnly() and source.hasText():
            self._correcting.paste(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A code comes in."""
        self._dropping.over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A code moves over the text."""
        self._dropping.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The code went elsewhere."""
        self._dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """A code is let go over the text."""
        self._dropping.drop(event)

    # Internals

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self.patching and not self.isReadOnly():
            self._correcting.contents_changed(position, removed, added)

    def _finish_selection(self) -> None:
        selected = self.selected_range()
        if selected is None or self.shown is None:
            return
        start, end = self.shown.flat.snapped(*selected)
        if self.isReadOnly() and (start, end) != selected:
            self.select_range(start, end)
        if self._highlighter is not None and self.isReadOnly() and start < end:
            self.selection_finished.emit(start, end)

    def _step(self, direction: int) -> None:
        codings = self.shown.codings.codings if self.shown else []
        found = stepped_to(codings, self.active_coding(), self.caret(), direction)
        if found is not None:
            self.reveal(found.start, found.end)
            self.activate(found)

    def _draw_anew(self) -> None:
        if self.shown is not None:
            self.shown.draw(self._filter, self.other)
            self.let_go_of_lost()
            self.viewport().update()
            self.redrawn.emit()

    def _tell_selection(self) -> None:
        selected = self.selected_range()
        if selected != self._selected:
            self._selected = selected
            self.selection_changed.emit(selected)

    def _tell_caret(self) -> None:
        if self.shown is None or self.patching:
            return
        self._correcting.caret_moved()
        self.tell(self.hearing.moved())
