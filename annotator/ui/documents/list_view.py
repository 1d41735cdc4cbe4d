"""The list of interviews: keys, dragging to reorder, and files dropped on it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.ui.documents.delegate import DocumentDelegate
from annotator.ui.documents.dropping import FileDrops
from annotator.ui.documents.model import DOCUMENT, DocumentsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class DocumentsList(QListView):
    """Rows of interviews.

    Click or Enter opens one, Alt+Enter shows its properties, F2 renames it, Ctrl+Shift+arrows or dragging move it.
    """

    opened = Signal(int)
    """The id of the interview to show."""
    properties_wanted = Signal(int)

    def __init__(self, model: DocumentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(DocumentDelegate(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setWordWrap(True)  # rows are measured anew at another width
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setModel(model)  # last: what is set after it makes the list measure all its rows
        self.files = FileDrops(self.viewport())
        self.clicked.connect(lambda index: self.opened.emit(index.data(DOCUMENT).id))

    def current_document(self) -> int | None:
        """The interview the keyboard stands on."""
        record = self.currentIndex().data(DOCUMENT)
        return record.id if record is not None else None

    def event(self, event: QEvent) -> bool:
        # The window has commands on some of these keys; here they are the list's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_is_own(event))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        document = self.current_document()
        if document is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        if event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.properties_wanted.emit(document)
        elif event.key() in _ENTER:
            self.opened.emit(document)
        elif _is_move(event) and self.dragEnabled():
            self._step(document, -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, document: int, by: int) -> None:
        model = self.model()
        assert isinstance(model, DocumentsModel)
        row = self.currentIndex().row() + by
        if 0 <= row < model.rowCount():
            model.move([document], row if by < 0 else row + 1)
            self.setCurrentIndex(model.index(row))


def _is_move(event: QKeyEvent) -> bool:
    return event.modifiers() == _MOVING and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return _is_move(event) or (event.key() in _ENTER and (plain or alt))
