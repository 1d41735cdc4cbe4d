"""One leak: what it is, where it would stand, and the ways to put it right or to accept it."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.confidentiality.findings import Occurrence
from annotator.confidentiality.leak_check import Leak, LeakPlace
from annotator.domain.project import Project
from annotator.ui.anonymise.place_list import draw_context
from annotator.ui.anonymise.words import reasons
from annotator.ui.leaks.sources import source_of
from annotator.ui.leaks.words import leak_advice, leak_title, way_name, way_of
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label

MOST_PLACES = 3


class ContextLine(QWidget):
    """The words before, the words in bold, the words after, on one line."""

    def __init__(self, place: LeakPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = Occurrence(0, 0, place.start, place.end, place.before, place.text, place.after)
        self.setAccessibleName(f"{place.where}: {place.before}{place.text}{place.after}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(100, self.fontMetrics().height() + tokens(self).unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        with QPainter(self) as painter:
            line = QRect(0, 0, self.width(), self.height())
            draw_context(painter, line, self._place, self.font(), tokens(self))


class LeakCard(QFrame):
    """Asks; the sheet does."""

    accepted = Signal(object, str)
    """The leak, and her reason."""
    way_wanted = Signal(object)
    """The leak is to be put right where it comes from."""
    source_wanted = Signal(object)
    """A `Source`."""

    def __init__(self, project: Project, leak: Leak, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leak = leak
        self.setProperty("role", "card")
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3)
        column.setSpacing(unit * 2)
        column.addWidget(label(leak_title(leak), "heading"))
        advice = leak_advice(leak)
        if advice:
            column.addWidget(label(advice))
        for place in leak.places[:MOST_PLACES] if leak.kind != "mark" else ():
            is_title = place.where == f"{place.before}{place.text}{place.after}"
            column.addWidget(label(self.tr("A title or the name of the file") if is_title else place.where, "muted"))
            column.addWidget(ContextLine(place))
        if len(leak.places) > MOST_PLACES:
            column.addWidget(label(self.tr("and %n more place(s)", "", len(leak.places) - MOST_PLACES), "muted"))
        column.addWidget(self._acts(project, unit))
        self._why = self._why_part(unit)
        column.addWidget(self._why)

    def begin_accepting(self) -> None:
        """Ask for the reason."""
        self._why.show()
        self.reason.setFocus()

    def _acts(self, project: Project, unit: int) -> QWidget:
        held = QWidget()
        flow = FlowLayout(unit * 2, unit)
        held.setLayout(flow)
        leak, way = self.leak, way_of(self.leak)
        sources = [source_of(project, leak, place) for place in leak.places[:MOST_PLACES] or (None,)]
        source = next(filter(None, sources), None)
        in_interviews = source is None or any(found.document for found in sources if found is not None)
        if way and (way != "term" or in_interviews):  # her own texts are put right where they stand
            flow.addWidget(button(way_name(way), lambda: self.way_wanted.emit(leak)))
        if source is not None:
            flow.addWidget(button(self.tr("Go there"), lambda: self.source_wanted.emit(source)))
        self.accept = button(self.tr("Accept …"), self.begin_accepting)
        flow.addWidget(self.accept)
        return held

    def _why_part(self, unit: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        held = QWidget()
        flow = FlowLayout(unit * 2, unit)
        held.setLayout(flow)
        for words in dict.fromkeys(word for word in (self.leak.reason_in_text, *reasons()) if word):
            pill = Pill(words)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, words=words: self._give(words))
            flow.addWidget(pill)
        column.addWidget(held)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why may it leave? Then Enter"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.returnPressed.connect(lambda: self._give(self.reason.text()))
        column.addWidget(self.reason)
        part.hide()
        return part

    def _give(self, reason: str) -> None:
        if reason.strip():
            self.accepted.emit(self.leak, reason.strip())
