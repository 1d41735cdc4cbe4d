"""Where the pages stand. In a window too small for its letters a page keeps its size, and is moved through it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.stack import Stack

LEAST_LETTERS, LEAST_LINES = 64, 20
"""What every page can be made to fit in without losing anything; higher is what needs it."""


class PageArea(ScrollArea):
    """At common sizes nothing scrolls here. Where it does, the row or the caret that keys move stays in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = False
        self._canvas = _Canvas(self.viewport())
        self.stack = self._canvas.stack
        self.setWidget(self._canvas)
        self.stack.installEventFilter(self)
        self.stack.currentChanged.connect(self._turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that needs another size gets it; while not all of it is in sight, keys are followed."""
        if watched is self.widget():
            return super().eventFilter(watched, event)
        if watched is self.stack:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
                self._fit()
        elif self._following and event.type() == QEvent.Type.KeyRelease:
            self._follow()
        return False

    def _turn(self) -> None:
        self._fit()
        if self._following:
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """A page just shown is seen from its beginning, or from where the focus is."""
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._follow()

    def _fit(self) -> None:
        metrics, page = QFontMetrics(self.font()), self.stack.currentWidget()
        width, height = metrics.averageCharWidth() * LEAST_LETTERS, metrics.lineSpacing() * LEAST_LINES
        needed = page.minimumSizeHint() if page is not None else QSize()
        if needed.width() == 0:  # it makes do with any width, and with no more lines than it asks for
            width = height = 0
        width, height = max(width, needed.width()), max(height, needed.height())
        layout = page.layout() if page is not None else None
        if width and layout is not None and layout.hasHeightForWidth():
            height = max(height, layout.totalMinimumHeightForWidth(max(width, self.viewport().width())))
        self._canvas.setMinimumSize(width, height)
        # Before it is seen it has not got its size, and every event of the program would be looked at.
        too_large = width > self.viewport().width() or height > self.viewport().height()
        self._follow_keys(too_large and self.isVisible())

    def _follow_keys(self, following: bool) -> None:
        application = QApplication.instance()
        if following == self._following or application is None:
            return
        self._following = following
        if following:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def _follow(self) -> None:
        part = QApplication.focusWidget()
        if part is None or not self.stack.isAncestorOf(part):
            return
        if isinstance(part, QAbstractItemView):
            place, within = part.visualRect(part.currentIndex()), part.viewport()
        elif isinstance(part, QTextEdit):
            place, within = part.cursorRect(), part.viewport()
        else:
            place, within = part.rect(), part
        middle = within.mapTo(self._canvas, place.center())
        self.ensureVisible(
            middle.x(), middle.y(), min(place.width(), self.width() // 2) // 2 + 20, place.height() // 2 + 20
        )


class _Canvas(QWidget):
    """Holds the pages without a layout, which would ask for the height of the highest of them at every width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stack = Stack(self)
        self.stack.setObjectName("pages")
        self.stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect())
