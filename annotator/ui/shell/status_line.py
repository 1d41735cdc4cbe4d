"""The line at the bottom: saved, how much there is, how old the newest backup is, and what is under way."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.domain.changes import Changes
from annotator.ui.announcing import announce
from annotator.ui.look.icons import icon, put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, set_role
from annotator.ui.shell.safekeeping import Safekeeping, local_time
from annotator.ui.tasks import Task, Tasks

SAID_MS = 6_000


class StatusLine(QWidget):
    """Quiet: it never asks for anything."""

    def __init__(self, session: Session, safekeeping: Safekeeping, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._safekeeping = session, safekeeping
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved, self._counts, self._backup = _quiet(), _quiet(), _quiet()
        self._coded: dict[int, int] = {}
        self._figures: tuple[str, ...] = ()
        self._said = _quiet()
        self._said.setMinimumWidth(1)
        self.reminder = button("", lambda: None, "link")
        """What must not be forgotten; hidden when there is nothing."""
        self.reminder.setMinimumWidth(1)
        self.reminder.hide()
        self._quiet_again = QTimer(self)
        self._quiet_again.setSingleShot(True)
        self._quiet_again.timeout.connect(self._be_quiet)
        self._strip = ProgressStrip(tasks)
        self._lay_out()
        session.changed.connect(self._on_changes)
        safekeeping.made.connect(self._show_backup)
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self._show_backup)
        self._minute.start()
        QTimer.singleShot(0, self, self._show_counts)  # not before the text stands there
        self._show_backup()

    def say(self, text: str, role: str = "muted") -> None:
        """Say something for a few seconds, aloud too where there is a screen reader."""
        announce(self, text)
        self._said.setProperty("role", role)
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setToolTip(text)
        self._make_room()
        self._quiet_again.start(SAID_MS)

    def _be_quiet(self) -> None:
        self._said.clear()
        self._make_room()

    def remind(self, text: str, role: str = "muted") -> None:
        """Let a line stand until it is no longer true; a click on it is the caller's to answer."""
        self.reminder.setText(text)
        self.reminder.setToolTip(text)
        set_role(self.reminder, "link" if role == "muted" else f"link {role}")
        self.reminder.setVisible(bool(text))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window figures give way, the last first: to what is said, and to what must not be forgotten."""
        for shown in range(len(self._figures), -1, -1):
            self._counts.setText("  ·  ".join(self._figures[:shown]))
            if self.sizeHint().width() <= self.width():
                break

    @property
    def said(self) -> str:
        """What is being said just now."""
        return self._said.text()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        across = QHBoxLayout(self)
        across.setContentsMargins(unit * 3, unit, unit * 3, unit)
        across.setSpacing(unit * 5)
        tick = QLabel()
        side = QFontMetrics(self.font()).height()
        tick.setPixmap(icon("check", "good").pixmap(QSize(side, side), self.devicePixelRatioF()))
        saved = QHBoxLayout()
        saved.setSpacing(unit)
        saved.addWidget(tick)
        saved.addWidget(self._saved)
        self._saved.setText(self.tr("Saved"))
        self._saved.setToolTip(self.tr("Every change is stored at once in the encrypted file."))
        across.addLayout(saved)
        across.addWidget(self._counts)
        across.addStretch(1)
        across.addWidget(self._said)
        across.addWidget(self.reminder)
        across.addWidget(self._strip)
        across.addWidget(self._backup)

    def _on_changes(self, changes: Changes) -> None:
        for document in changes.documents:
            self._coded.pop(document, None)
        if changes.touches("document", "unit", "node"):
            self._show_counts()

    def _coded_units(self, document: int) -> int:
        """How many coded units an interview has. Remembered: a coding tells which interview it was in."""
        if document not in self._coded:
            units = self._session.project.units.where("document", document)
            self._coded[document] = [unit.status for unit in units].count("coded")
        return self._coded[document]

    def _show_counts(self) -> None:
        project = self._session.project
        included = [d.id for d in project.documents if d.status == "included"]
        units = sum(map(self._coded_units, included))
        codes = sum(1 for node in project.nodes if not node.binned)
        self._figures = (
            self.tr("%n interview(s)", "", len(included)),
            self.tr("%n unit(s)", "", units),
            self.tr("%n code(s) and themes", "", codes),
        )
        if project.info.share:
            self._figures = ()
        self._make_room()

    def _show_backup(self) -> None:
        newest = self._safekeeping.newest
        self._backup.setVisible(not self._session.project.info.share)
        if newest is None:
            self._backup.setText(self.tr("No backup yet"))
            return
        minutes = int((local_time() - newest).total_seconds() // 60)
        if minutes < 1:
            text = self.tr("Backed up just now")
        elif minutes < 60:
            text = self.tr("Backed up %n minute(s) ago", "", minutes)
        elif minutes < 60 * 24:
            text = self.tr("Backed up %n hour(s) ago", "", minutes // 60)
        else:
            text = self.tr("Backed up %n day(s) ago", "", minutes // (60 * 24))
        self._backup.setText(text)
        self._make_room()


class ProgressStrip(QWidget):
    """What runs in the background, how far it is, and a way to stop it; hidden when nothing does."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._name = _quiet()
        self._bar = WaitingBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(QFontMetrics(self.font()).averageCharWidth() * 16)
        stop = QToolButton()
        put_icon(stop, "close")
        stop.setAccessibleName(self.tr("Stop"))
        stop.setToolTip(self.tr("Stop"))
        stop.clicked.connect(self._on_stop)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._bar, stop):
            across.addWidget(part)
        tasks.started.connect(self._on_started)
        tasks.ended.connect(self._on_ended)
        self.hide()

    def _on_started(self, task: Task) -> None:
        if task.title:
            self._task = task
            self._name.setText(task.title)
            self._bar.setRange(0, 0)
            task.progressed.connect(self._on_progress)
            self.show()

    def _on_progress(self, done: int, whole: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.hide()

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _quiet() -> QLabel:
    made = label("", "muted")
    made.setWordWrap(False)
    return made
