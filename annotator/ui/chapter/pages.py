"""The report as it will be printed: its real pages, one below the other, as wide as there is room."""

from time import monotonic

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from annotator.reporting.errors import Cancelled
from annotator.reporting.settings import settings_of
from annotator.ui.chapter.printing import Place, Printed, drawn, printed
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import is_expected, message
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks

PAUSE = 600
"""After her last change, in milliseconds; half as long as the last layout took, where that is longer."""
KEPT = 8
"""Pages kept as pictures."""
LONGEST_PAUSE = 3_000


class Pages(QAbstractScrollArea):
    """Lays the report out beside her work and draws the pages in sight; an outdated layout is stopped."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = Tasks(session)  # outlives the page: a thread that runs must not be destroyed
        self._printed = Printed(b"", ())
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._layout: Task | None = None
        self._drawing: Task | None = None
        self._due, self._wanted, self._said = True, "", ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._lay_out)
        self.setAccessibleName(self.tr("The report as it will be printed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(self.backgroundRole())
        session.changed.connect(self.outdate)
        session.closing.connect(self._tasks.finish)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what is stored."""
        return not self._due and self._layout is None and self._drawing is None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._printed.sizes)

    def outdate(self, _changes: object = None) -> None:
        """Something changed: lay out anew after a pause, when it is seen."""
        self._due = True
        if self._layout is not None:
            self._layout.cancel()
        if self.isVisible():
            self._pause.start()

    def show_part(self, key: str) -> None:
        """Go to where a part of the report begins, now or as soon as it is laid out."""
        self._wanted = key
        self._go()

    def place_of(self, key: str) -> Place | None:
        """Where a part begins."""
        return self._printed.places.get(key)

    def top_page(self) -> int:
        """The page at the top of what is in sight, from 0."""
        at = self.verticalScrollBar().value()
        return next((page for page, box in enumerate(self._boxes()) if box.bottom() >= at), 0)

    def finish(self) -> None:
        """Stop all work and wait for it."""
        self._pause.stop()
        self._tasks.finish()

    def _lay_out(self) -> None:
        store = self._session.store
        if not self.isVisible() or not store.is_open or not self._due:
            return
        if self._layout is not None:
            self._pause.start()  # the outdated one is about to stop
            return
        self._due = False
        project = self._session.project.still()
        settings, begun = settings_of(project), monotonic()
        task = Task(lambda task: printed(project, settings, lambda: task.cancelled))
        task.finished.connect(lambda result: self._on_printed(task, result, monotonic() - begun))
        task.failed.connect(lambda error: self._on_failed(task, error))
        self._layout = task
        if not self.count:
            self._say(self.tr("Laying out the pages …"))
        self._tasks.start(task)

    def _on_printed(self, task: Task, result: Printed, took: float) -> None:
        if not isValid(self):
            return  # the page went while it was laid out
        self._layout = None
        if task.cancelled:
            return
        self._pause.setInterval(min(LONGEST_PAUSE, max(PAUSE, round(took * 500))))
        kept = self._reading_place()
        self._printed = result
        self._pictures.clear()
        self._say("" if self.count else self.tr("Nothing to print yet. What you write and choose comes here."))
        self._measure()
        self._return_to(kept)
        self._go()
        self._draw_next()

    def _on_failed(self, task: Task, error: Exception) -> None:
        if not isValid(self):
            return
        self._layout = None
        if isinstance(error, Cancelled):
            return
        if not is_expected(error):
            raise error
        self._say(message(error).text)

    def _reading_place(self) -> Place:
        boxes, at = self._boxes(), self.verticalScrollBar().value()
        for page, box in enumerate(boxes):
            if box.bottom() >= at:
                return Place(page, (at - box.top()) / box.height())
        return Place(0)

    def _return_to(self, place: Place) -> None:
        boxes = self._boxes()
        if boxes:
            box = boxes[min(place.page, len(boxes) - 1)]
            self.verticalScrollBar().setValue(round(box.top() + place.down * box.height()))

    def _go(self) -> None:
        place = self._printed.places.get(self._wanted)
        if place is None:
            return
        self._wanted = ""
        self._return_to(Place(place.page, max(0.0, place.down - 0.03)) if place.down else place)

    def _boxes(self) -> list[QRect]:
        """Where each page lies, from the top of all. The widest page is as wide as there is room."""
        unit = tokens(self).unit
        widest = max((width for width, _ in self._printed.sizes), default=1.0)
        room = max(unit * 10, self.viewport().width() - 4 * unit)
        narrowest = min((width for width, _ in self._printed.sizes), default=1.0)
        scale = room / (narrowest if widest > narrowest else widest)
        boxes, top = [], 2 * unit
        for width, height in self._printed.sizes:
            shrunk = min(scale, room / width)
            left = 2 * unit + round((room - width * shrunk) / 2)
            box = QRect(left, top, round(width * shrunk), round(height * shrunk))
            boxes.append(box)
            top = box.bottom() + 3 * unit
        return boxes

    def _measure(self) -> None:
        boxes, bar = self._boxes(), self.verticalScrollBar()
        whole = boxes[-1].bottom() + 2 * tokens(self).unit if boxes else 0
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.fontMetrics().lineSpacing() * 2)
        bar.setRange(0, max(0, whole - self.viewport().height()))
        self.viewport().update()

    def _in_sight(self) -> list[tuple[int, QRect]]:
        at = self.verticalScrollBar().value()
        shown = QRect(0, at, self.viewport().width(), self.viewport().height())
        return [(page, box) for page, box in enumerate(self._boxes()) if box.intersects(shown)]

    def _draw_next(self) -> None:
        """Draw the next page in sight that has no picture."""
        if self._drawing is not None or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        for page, box in self._in_sight():
            width = round(box.width() * ratio)
            if (page, width) not in self._pictures:
                self._drawing = self._draw(self._printed.file, page, width)
                return

    def _draw(self, file: bytes, page: int, width: int) -> Task:
        task = Task(lambda _: drawn(file, page, width))
        task.finished.connect(lambda picture: self._on_drawn(file, (page, width), picture))
        task.failed.connect(self._on_undrawn)
        self._tasks.start(task)
        return task

    def _on_drawn(self, file: bytes, key: tuple[int, int], picture: QImage) -> None:
        if not isValid(self):
            return
        self._drawing = None
        if file is self._printed.file:
            self._pictures[key] = picture
            while len(self._pictures) > KEPT:
                del self._pictures[next(iter(self._pictures))]
            self.viewport().update()
        self._draw_next()

    def _on_undrawn(self, error: Exception) -> None:
        if isValid(self):
            self._drawing = None
        raise error

    def _say(self, text: str) -> None:
        self._said = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight; one that is not drawn yet is white, or what it was at another size."""
        look, at = tokens(self), self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(look.background))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page, box in self._in_sight():
                box.translate(0, -at)
                painter.fillRect(box, Qt.GlobalColor.white)
                picture = self._picture(page, round(box.width() * self.devicePixelRatioF()))
                if picture is not None:
                    painter.drawImage(box, picture)
                painter.setPen(QColor(look.border))
                painter.drawRect(box)
            if self._said and not self.count:
                painter.setPen(QColor(look.muted))
                room = self.viewport().rect().adjusted(look.unit * 6, look.unit * 6, -look.unit * 6, 0)
                painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._said)

    def _picture(self, page: int, width: int) -> QImage | None:
        exact = self._pictures.get((page, width))
        return exact or next((picture for (known, _), picture in self._pictures.items() if known == page), None)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Other pages come into sight."""
        self.viewport().update()
        self._draw_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages grow with their room; the place in them is kept."""
        kept = self._reading_place()
        super().resizeEvent(event)
        self._measure()
        self._return_to(kept)
        self._draw_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, page up and down, arrows."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
        }
        if event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is laid out at once."""
        super().showEvent(event)
        self._measure()
        QTimer.singleShot(0, self, self._lay_out)
        self._draw_next()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is laid out while nobody looks."""
        super().hideEvent(event)
        self._pause.stop()
        if self._layout is not None:
            self._layout.cancel()
            self._due = True
