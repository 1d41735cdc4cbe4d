"""Files dragged from the desktop onto a widget."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def file_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class FileDrops(QObject):
    """Lets a widget take files; whatever else is dragged goes its usual way."""

    dropped = Signal(list)
    """Paths of files and folders."""
    hovered = Signal(bool)
    """Files are held over the widget, or no longer."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return self._dragged(event, kind)  # type: ignore[arg-type]
        if kind == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return False

    def _dragged(self, event: QDropEvent, kind: QEvent.Type) -> bool:
        paths = file_paths(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        self.hovered.emit(kind != QEvent.Type.Drop)
        if kind == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
