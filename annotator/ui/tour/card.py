"""The quiet card below the work: one step, how far one has come, and how to leave."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.announcing import announce
from annotator.ui.help.book import with_keys
from annotator.ui.help.place import show_topic
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label
from annotator.ui.tour.steps import STEPS, Step

SAYS = "Tour"


class TourCard(QFrame):
    """Escape, or “Go on later”, puts it away until the Help menu brings it back."""

    skipped = Signal()
    later = Signal()
    wanted = Signal(str)
    """The page of the step."""

    def __init__(self, key_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_of = key_of
        self.step: Step | None = None
        self.setProperty("role", "note")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The first ten minutes"))
        unit = tokens(self).unit
        self.number, self.title = label("", "muted"), label("", "heading")
        self.before, self.words = label("", "good"), label("")
        self.fold = button(self.tr("Make small"), self._on_fold, "link")
        self.go = button("", self._on_go)
        self.more = button(self.tr("Read more"), self._on_more, "link")
        self.skip = button(self.tr("Skip this step"), self.skipped.emit, "link")
        self.put_away = button(self.tr("Go on later"), self.later.emit, "link")
        head = QHBoxLayout()
        head.setSpacing(unit * 3)
        self.title.setWordWrap(False)
        self.number.setWordWrap(False)
        head.addWidget(self.title)
        head.addWidget(self.number)
        head.addWidget(self.before, 100)
        head.addStretch(1)
        head.addWidget(self.fold)
        self._choices = QWidget()
        line = FlowLayout(unit * 2, unit)
        self._choices.setLayout(line)
        for part in (self.go, self.more, self.skip, self.put_away):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 3, unit * 5, unit * 3)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self._choices)

    def show_step(self, step: Step, before: str = "") -> None:
        """Show a step, and in one sentence what was done before."""
        self.step = step
        self.title.setText(_said(step.title))
        at = self.tr("Step %1 of %2").replace("%1", str(STEPS.index(step) + 1)).replace("%2", str(len(STEPS)))
        self.number.setText(at)
        self.words.setText(with_keys(_said(step.words), self._key_of).replace("**", ""))
        self._say_before(before)
        self.skip.show()
        self.more.show()
        self.put_away.setText(self.tr("Go on later"))
        self._show_whole(True)
        announce(self, f"{self.before.text()} {at}: {self.title.text()}. {self.words.text()}")

    def show_end(self, before: str) -> None:
        """All steps are done."""
        self.step = None
        self.title.setText(self.tr("That was all of it"))
        self.number.setText("")
        self._say_before(before)
        self.words.setText(
            self.tr(
                "Make a project of your own when you like: Project, New project. F1 explains whatever is in front, "
                "and the Help menu begins this anew."
            )
        )
        self.go.hide()
        self.skip.hide()
        self.more.hide()
        self.put_away.setText(self.tr("Close"))
        self._show_whole(True)
        self.fold.hide()
        announce(self, f"{self.title.text()}. {self.words.text()}")

    def offer_page(self, name: str) -> None:
        """A button to the page of the step while another is in front."""
        self.go.setVisible(bool(name) and self.step is not None)
        self.go.setText(self.tr("Go to %1").replace("%1", name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.later.emit()
        else:
            super().keyPressEvent(event)

    def _on_fold(self) -> None:
        self._show_whole(self.words.isHidden())

    def _show_whole(self, whole: bool) -> None:
        """A new step is read whole; made small it leaves its room to the page, where letters are large."""
        self.fold.show()
        self.fold.setText(self.tr("Make small") if whole else self.tr("Show the step"))
        for part in (self.before, self.words, self._choices):
            part.setVisible(whole)

    def _say_before(self, before: str) -> None:
        self.before.setText(f"✓ {_said(before)}" if before else "")

    def _on_go(self) -> None:
        if self.step is not None:
            self.wanted.emit(self.step.page)

    def _on_more(self) -> None:
        if self.step is not None:
            show_topic(self, self.step.topic)


def _said(text: str) -> str:
    return QCoreApplication.translate(SAYS, text)
