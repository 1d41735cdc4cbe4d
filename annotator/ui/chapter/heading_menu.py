"""What can be done with one part of the report: in or out, its place, its heading, a copy of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.reporting.outline import Entry
from annotator.reporting.settings import settings_of
from annotator.storage.actions import report
from annotator.ui.session import Session


class EntryMenu(QMenu):
    """The menu of an entry; goes when it is closed."""

    taken = Signal(bool)
    move_wanted = Signal(int)
    copy_wanted = Signal()

    def __init__(self, session: Session, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry = session, entry
        self.aboutToHide.connect(self.deleteLater)
        wanted = self._tick(self.tr("In the report"), entry.taken)
        wanted.toggled.connect(self.taken)
        for text, step, key in ((self.tr("Move up"), -1, "Alt+Up"), (self.tr("Move down"), 1, "Alt+Down")):
            moved = self.addAction(text)
            moved.setShortcut(QKeySequence(key))
            moved.triggered.connect(lambda _checked=False, step=step: self.move_wanted.emit(step))
        if entry.node is not None:
            self._add_heading(entry.node.id)
        self.addSeparator()
        if entry.kind != "front":
            copied = self.addAction(self.tr("Copy for Word"))
            copied.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
            copied.triggered.connect(lambda _checked=False: self.copy_wanted.emit())
        own = self.addAction(self.tr("All in the order of the tree"))
        own.setEnabled(bool(settings_of(session.project).order))
        own.triggered.connect(lambda _checked=False: report.forget_order(session.store))

    def _add_heading(self, node: int) -> None:
        settings, store = settings_of(self._session.project), self._session.store
        self.addSeparator()
        levels = self.addMenu(self.tr("Level of the heading"))
        group = QActionGroup(levels)
        names = [self.tr("As in the tree"), *(self.tr("Level %1").replace("%1", str(n)) for n in range(1, 5))]
        for level, name in enumerate(names):
            choice = levels.addAction(name)
            choice.setCheckable(True)
            choice.setChecked(settings.levels.get(node, 0) == level)
            group.addAction(choice)
            choice.triggered.connect(lambda _checked=False, level=level: report.set_level(store, node, level))
        numbered = self._tick(self.tr("Numbered heading"), settings.numbering and node not in settings.unnumbered)
        numbered.setEnabled(settings.numbering)
        numbered.toggled.connect(lambda on: report.set_numbered(store, node, on))

    def _tick(self, text: str, on: bool) -> QAction:
        made = self.addAction(text)
        made.setCheckable(True)
        made.setChecked(on)
        return made
