"""One step of the method: what it leaves behind, what the project holds of it, and its points to tick."""

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.method_facts import Facts
from annotator.domain.methods import Method, Point, Step
from annotator.storage.actions import progress
from annotator.ui.codebook.tick_text import TickText
from annotator.ui.commands import PAGES, command, title
from annotator.ui.languages import current, long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.method.fact_words import FactWords
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row


class StepCard(QFrame):
    """A tick is hers alone: nothing here says how far she has come, or that something is missing."""

    def __init__(
        self, session: Session, method: Method, number: int, step: Step, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._method, self.step = session, method, step
        self._boxes: dict[str, QCheckBox] = {}
        self._days: dict[str, QLabel] = {}
        self.setProperty("role", "card")
        self.setAccessibleName(step.title.said(current()))
        unit = tokens(self).unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        self._column.setSpacing(unit * 2)
        self._column.addLayout(self._head(number))
        self.leaves = label(self.tr("Leaves: %1").replace("%1", step.leaves.said(current())), "muted")
        self._column.addWidget(self.leaves)
        for point in step.points:
            self._column.addWidget(self._line(point))
        self.facts = label("", "muted")
        self._column.addWidget(self.facts)

    def refresh(self, facts: Facts) -> None:
        """Show what is true now."""
        project = self._session.project
        text = FactWords(project, self._method).line([facts.fact(name) for name in self.step.facts])
        self.facts.setText(self.tr("In the project: %1").replace("%1", text))
        self.facts.setVisible(bool(text))
        for key, box in self._boxes.items():
            tick = project.step_ticks.first("step", key)
            box.blockSignals(True)
            box.setChecked(tick is not None)
            box.blockSignals(False)
            day = long_date(tick.at) if tick else ""
            self._days[key].setText(day)
            self._days[key].setVisible(bool(day))
            box.setAccessibleDescription(day)

    def _head(self, number: int) -> QHBoxLayout:
        heading = label(f"{number}   {self.step.title.said(current())}", "heading")
        if self.step.page not in PAGES:
            return row(heading)
        page = title(command(f"page.{self.step.page}"))
        words = self.tr("Go to %1").replace("%1", page)
        self.go = button(words, lambda: self._session.page_requested.emit(self.step.page), "link")
        return row(heading, self.go)

    def _line(self, point: Point) -> QWidget:
        key, words = self._method.tick_key(self.step, point), point.text.said(current())
        line, box, text, day = QWidget(), QCheckBox(), TickText(words), label("", "muted")
        box.setAccessibleName(words)
        box.toggled.connect(lambda ticked: progress.tick_step(self._session.store, key, ticked))
        text.pressed.connect(box.toggle)
        day.setWordWrap(False)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(tokens(self).unit)
        across.addWidget(box)
        across.addWidget(text, 1)
        across.addWidget(day)
        self._boxes[key], self._days[key] = box, day
        return line
