"""Codes dropped on the text, and selected text dragged out of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from annotator.ui.clipboard import text_kept_from_history
from annotator.ui.transcript.words import sentence_at, word_at

if TYPE_CHECKING:
    from annotator.ui.transcript.view import TranscriptView

NODE_MIME = "application/x-annotator-node"
"""The id of a code or theme, as ASCII digits."""

SELECTION_MIME = "application/x-annotator-selection"
"""Document id, start and end in code points of its joined text: three ASCII numbers with spaces between."""

RIM, SCROLL = 24, 16
"""So near the upper or lower rim, in pixels, a dragged code scrolls the text, by so much at each move."""


def node_in(data: QMimeData) -> int | None:
    """The id of the node being dragged, or None when something else is."""
    written = bytes(data.data(NODE_MIME).data())
    return int(written) if written.isdigit() else None


def mime_of_node(node: int) -> QMimeData:
    """What a code tree hands to a drag."""
    data = QMimeData()
    data.setData(NODE_MIME, str(node).encode("ascii"))
    return data


def mime_of_selection(document: int, start: int, end: int, text: str) -> QMimeData:
    """What the transcript hands to a drag or the clipboard: the place, and the words exactly as the domain has them."""
    data = text_kept_from_history(text)
    data.setData(SELECTION_MIME, f"{document} {start} {end}".encode("ascii"))
    return data


def selection_in(data: QMimeData) -> tuple[int, int, int] | None:
    """Document, start and end of a dragged selection, or None."""
    parts = bytes(data.data(SELECTION_MIME).data()).split()
    return (int(parts[0]), int(parts[1]), int(parts[2])) if len(parts) == 3 else None


class Dropping:
    """Shows where a dragged code would land, and says so when it is let go. Qt's own dropping of text stays out."""

    def __init__(self, view: "TranscriptView") -> None:
        self._view = view

    def over(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """Outline the stretch under the pointer, or refuse."""
        place = self._place(event)
        if place is None:
            event.ignore()
            return
        self._view.relook(target=place)
        self._scroll(event.position().y())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def leave(self) -> None:
        """The drag went elsewhere."""
        self._view.relook(target=None)

    def drop(self, event: QDropEvent) -> None:
        """Ask for the code to be applied."""
        place, node = self._place(event), node_in(event.mimeData())
        self._view.relook(target=None)
        if place is None or node is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._view.code_dropped.emit(node, *place)

    def _scroll(self, y: float) -> None:
        """Near the rim the text comes to meet the pointer."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if not RIM < y < height - RIM:
            bar.setValue(bar.value() + (SCROLL if y > RIM else -SCROLL))

    def _place(self, event: QDropEvent) -> tuple[int, int] | None:
        if self._view.shown is None or node_in(event.mimeData()) is None:
            return None
        point = QPointF(event.position())
        position = self._view.position_near(point.toPoint())
        selected = self._view.selected_range()
        if selected is not None and selected[0] <= position <= selected[1]:
            return self._view.shown.flat.trimmed(*selected)
        flat = self._view.shown.flat
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        start, end = word_at(flat.text, position) if shift else sentence_at(flat, position)
        return (start, end) if start < end else None
