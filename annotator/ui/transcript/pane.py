"""Gutter, text and margin side by side with one scroll bar, and a word of guidance when there is nothing to read."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.project import Project
from annotator.ui.look.stack import Stack
from annotator.ui.shell.parts import begin_at
from annotator.ui.transcript.condensations import Condensations
from annotator.ui.transcript.guidance import Guidance
from annotator.ui.transcript.gutter import Gutter
from annotator.ui.transcript.margin import Margin
from annotator.ui.transcript.view import TranscriptView

MARGIN_LETTERS = 26
LEAST_MARGIN_LETTERS = 16
CROWDED_BELOW = 0.7
CROWDED_AT_LAST = 0.5
TEXT_LETTERS = 40
"""A line of text before anything beside it gets more than it must have. By the width a font calls average, which is
that of wide letters: running text has some 48 in it."""
"""How wide the margin is at first, in letters: the text comes before the names of its codes."""


class TranscriptPane(QWidget):
    """The whole transcript side of the window. Its `view` has the signals and the questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Each part is made where it will stand: one that is moved there is styled anew.
        self._stack = Stack(self)
        self._whole = QWidget(self._stack)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._whole)
        self._text_side = QWidget(self._splitter)
        self.view = TranscriptView(self._text_side)
        self.gutter = Gutter(self.view, self._text_side)
        self.margin = Margin(self.view, self._splitter)
        self.condensations = Condensations(self.view, self._whole)
        self.condensations.hide()
        self.guidance = Guidance(self._stack)
        self._wanted = self.fontMetrics().averageCharWidth() * MARGIN_LETTERS
        self._lay_out()
        self._stack.addWidget(self.guidance)
        self._stack.addWidget(self._whole)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        begin_at(self, self.view)
        self._follow_measure()
        self.view.measured.connect(self._follow_measure)

    def show_document(self, project: Project | None, document: int | None) -> None:
        """Show a document from its beginning; None, or one without text, shows what to do next."""
        self.view.show_document(project, document)

    def refresh(self, changes: Changes) -> None:
        """Follow a change of the project."""
        self.view.refresh(changes)
        self.condensations.refresh(changes)

    def show_beginning(self, nothing_yet: bool) -> None:
        """In a project without interviews whoever goes to the text comes to the button that brings one."""
        self.guidance.show_beginning(nothing_yet)
        self.view.setFocusProxy(self.guidance.add if nothing_yet else None)  # type: ignore[arg-type]

    def show_condensations(self, shown: bool) -> None:
        """Let the condensations stand beside the text, or no longer."""
        self.condensations.setVisible(shown)
        self._share_width()

    def flush(self) -> None:
        """Store what was typed."""
        self.view.flush()
        self.condensations.flush()

    def set_correcting(self, correcting: bool) -> None:
        """Let her type in the text, or only read it."""
        self.view.set_correcting(correcting)

    def put_above(self, bar: QWidget) -> None:
        """Let something stand above the text."""
        self._column.insertWidget(0, bar)

    def least_width(self) -> int:
        """The pixels below which lines of text get too short to read well."""
        margin = self.fontMetrics().averageCharWidth() * LEAST_MARGIN_LETTERS
        cards = 0 if self.condensations.isHidden() else self.condensations.least_width()
        return self._text_width() + margin + self._bar.sizeHint().width() + cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the margin gives way first, and comes back with the room."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Where condensations crowd the text, the names of its codes go: each card has the colour of its code. In very
        large letters they go too before lines have room for a word or two only."""
        letter = self.fontMetrics().averageCharWidth()
        room = self.width() - self._bar.sizeHint().width() - self._splitter.handleWidth()
        crowded = room - letter * LEAST_MARGIN_LETTERS < self._text_width() * CROWDED_AT_LAST
        if not self.condensations.isHidden():
            self.condensations.take_share(room)
            room -= self.condensations.width()
            crowded = room - letter * LEAST_MARGIN_LETTERS < self._text_width() * CROWDED_BELOW
        self.margin.setVisible(not crowded)
        margin = max(letter * LEAST_MARGIN_LETTERS, min(self._wanted, room - self._text_width()))
        self._splitter.setSizes([room - margin, margin])

    def _on_moved(self) -> None:
        self._wanted = self._splitter.sizes()[1]

    def _text_width(self) -> int:
        return self.gutter.sizeHint().width() + self.view.width_of(TEXT_LETTERS)

    def _lay_out(self) -> None:
        side = QHBoxLayout(self._text_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.gutter)
        side.addWidget(self.view, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(4)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.splitterMoved.connect(self._on_moved)
        layout = QHBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.condensations)
        self._bar = self._scroll_bar()
        layout.addWidget(self._bar)

    def _scroll_bar(self) -> QScrollBar:
        """The text's own scroll bar would stand between the text and its brackets; this one stands right of both."""
        own, outer = self.view.verticalScrollBar(), QScrollBar(Qt.Orientation.Vertical, self._whole)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.setAccessibleName(self.tr("Place in the transcript"))

        def follow(low: int, high: int) -> None:
            outer.setRange(low, high)
            outer.setEnabled(high > low)  # with nothing to scroll there is no handle to see, and its place stays
            outer.setPageStep(own.pageStep())
            outer.setSingleStep(own.singleStep())

        own.rangeChanged.connect(follow)
        own.valueChanged.connect(outer.setValue)
        outer.valueChanged.connect(own.setValue)
        return outer

    def _follow_measure(self) -> None:
        """Lines no longer than can be read: what is left of a wide window goes to the margin. Laid out at once, so
        that a long text is wrapped only once."""
        self._stack.setCurrentIndex(0 if self.view.shown is None else 1)
        self._text_side.setMaximumWidth(self.gutter.sizeHint().width() + self.view.measure())
        QCoreApplication.sendPostedEvents(self._splitter, QEvent.Type.LayoutRequest.value)
        layout = self._text_side.layout()
        if layout is not None:
            layout.activate()
