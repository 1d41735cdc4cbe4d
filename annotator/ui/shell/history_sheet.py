"""The history: every action with its date, what it was about and why, and a way back to any of them."""

from collections.abc import Iterator

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.domain.project import Project
from annotator.storage.journal import BEGINNING
from annotator.storage.store import Entry, Store
from annotator.storage.subjects import Subjects, subjects_since
from annotator.ui.shell.action_names import action_name
from annotator.ui.shell.parts import button, label, row
from annotator.ui.shell.sheet import Sheet

SHOWN = 500
MOST_NAMES = 3


class HistorySheet(Sheet):
    """Going back is itself a row of undos: it can be redone."""

    went_back = Signal(int)
    """How many actions were undone."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), parent)
        self._store = store
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Actions, newest first"))
        self.list.setMinimumHeight(self.fontMetrics().height() * 22)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back = button(self.tr("Undo back to here"), self._on_back)
        self.column.addWidget(
            label(self.tr("Everything since the project was made. Going back can be redone."), "muted")
        )
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row(None, self.back))
        self.list.currentRowChanged.connect(lambda _: self._show_state())
        self.list.ensurePolished()  # rows are measured as they come in: the style sheet must be on by then
        self._fill()
        self.first = self.list

    def _fill(self) -> None:
        self.list.clear()
        entries = _from_the_beginning(self._store.entries())
        names = {entry.action: entry.name for entry in entries}
        undoable = {done.action: place for place, done in enumerate(reversed(self._store.history.done))}
        locale, shown = QLocale(), list(reversed(entries))[:SHOWN]
        subjects = subjects_since(self._store, min((entry.action for entry in shown), default=0))
        for entry in shown:
            moment = QDateTime.fromString(entry.at, Qt.DateFormat.ISODate)
            when = locale.toString(moment, QLocale.FormatType.ShortFormat)
            about = names_of(self._store.project, subjects.get(entry.action, Subjects()))
            item = QListWidgetItem(f"{when}    {' – '.join(_words(entry, names, about))}")
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, undoable.get(entry.action))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_state()

    def _steps(self) -> int:
        """How many undos lead back to just after the chosen action; 0 when it is not on the way."""
        row = self.list.currentRow()
        place = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return place or 0

    def _show_state(self) -> None:
        self.back.setEnabled(self._steps() > 0)

    def _on_back(self) -> None:
        steps = self._steps()
        for _ in range(steps):
            self._store.undo()
        self._fill()
        self.went_back.emit(steps)


def _from_the_beginning(entries: list[Entry]) -> list[Entry]:
    """The entries with all that made the project as one."""
    made = [entry for entry in entries if entry.name == BEGINNING]
    return [*made[-1:], *(entry for entry in entries if entry.name != BEGINNING)]


def names_of(project: Project, subjects: Subjects) -> str:
    """What an action was about, as it is called now: codes, else interviews, participants, attributes."""
    nodes = [project.nodes[node].name for node in subjects.nodes if node in project.nodes]
    titles = [project.documents[document].title for document in subjects.documents if document in project.documents]
    people = [project.participants[one].pseudonym for one in subjects.participants if one in project.participants]
    if nodes and len(titles) == 1:
        return f"{_listed(nodes)} · {titles[0]}"
    attributes = [project.attributes[one].name for one in subjects.attributes if one in project.attributes]
    return _listed(nodes or titles or people or attributes)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")


def _words(entry: Entry, names: dict[int, str], named: str) -> Iterator[str]:
    """What was done, to what, and why."""
    yield action_name(entry.name)
    about = entry.undoes or entry.redoes
    if about is not None and about in names:
        yield action_name(names[about])
    if named:
        yield named
    if entry.reason:
        yield entry.reason
