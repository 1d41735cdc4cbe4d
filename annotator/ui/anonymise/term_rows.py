"""The terms as a list: those that were found, and on request those that are dealt with."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.confidentiality.findings import CONTEXT, Occurrence, TermFindings, base_form
from annotator.domain.confidential import Kept, Mask
from annotator.domain.forms import folded
from annotator.domain.project import Project
from annotator.ui.anonymise.words import CATEGORIES, State, one_of, state_name
from annotator.ui.leaks.words import kind_title

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term with its state; `entry` or `kept` is the id of what was decided, 0 where nothing was."""

    state: State
    category: str
    title: str
    count: int
    why: str = ""
    finding: TermFindings | None = None
    entry: int = 0
    kept: int = 0
    note: str = ""

    @property
    def key(self) -> tuple[str, str, int, int]:
        """The same term from one list to the next."""
        return self.category, self.finding.key if self.finding else self.title, self.entry, self.kept


def rows_of(project: Project, terms: Iterable[TermFindings], originals: dict[str, list[str]]) -> list[TermRow]:
    """Open terms, then those dealt with. `originals` are the register's terms by its uuids; empty: key closed."""
    rows = [TermRow("open", one.category, _line(base_form(one)), len(one.occurrences), one.why, one) for one in terms]
    for entry in sorted(project.register, key=lambda entry: (entry.position, entry.id)):
        count = project.masks.count("entry", entry.id)
        if count:
            known = ", ".join(originals.get(entry.uuid, ()))
            title = f"{known} → {entry.replacement}" if known else entry.replacement
            rows.append(TermRow(entry.level, entry.category, title, count, entry=entry.id))
    return rows + [_decision(kept) for kept in project.kept]


def _decision(kept: Kept) -> TermRow:
    """What she kept, or let leave. What is no word is remembered by its rows, and is called what the check calls it."""
    state: State = "kept" if kept.scope == "text" else "leaves"
    category, title = kept.category, kept.term
    if state == "leaves" and category not in CATEGORIES:
        title = title if category == "quote_in_transcript" else kind_title(category)  # type: ignore[arg-type]
        category = "other"
    return TermRow(state, category, title, 0, kept=kept.id, note=kept.reason)


def mask_places(project: Project, masks: Iterable[Mask]) -> list[Occurrence]:
    """Where replacements stand, with the words around them."""
    return [_at(project, mask.turn, mask.at_from, mask.at_to) for mask in masks if mask.turn in project.turns]


def kept_place(project: Project, kept: int) -> list[Occurrence]:
    """Where something is kept, if it is one place."""
    record = project.kept[kept]
    if record.turn is None or record.turn not in project.turns:
        return []
    return [_at(project, record.turn, record.at_from, record.at_to)]


def _at(project: Project, turn_id: int, start: int, end: int) -> Occurrence:
    turn = project.turns[turn_id]
    before, after = turn.text[max(0, start - CONTEXT) : start], turn.text[end : end + CONTEXT]
    return Occurrence(turn.document, turn_id, start, end, before, turn.text[start:end], after)


def _line(text: str) -> str:
    return " ".join(text.split())


class TermModel(QAbstractListModel):
    """The rows that the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TermRow] = []
        self._all: list[TermRow] = []
        self.category = ""
        self.open_only = True
        self.words = ""

    def show(self, rows: list[TermRow]) -> None:
        """Take these rows."""
        self._all = rows
        self._filter()

    def narrow(self, category: str | None = None, open_only: bool | None = None, words: str | None = None) -> None:
        """Change the filter; what is None stays."""
        self.category = self.category if category is None else category
        self.open_only = self.open_only if open_only is None else open_only
        self.words = self.words if words is None else folded(words.strip())
        self._filter()

    def counts(self) -> Counter[str]:
        """How many terms of each category, without the filter by category."""
        return Counter(row.category for row in self._all if self._state_fits(row))

    @property
    def left(self) -> int:
        """How many terms are open."""
        return sum(row.state == "open" for row in self._all)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.note or row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = f"{row.count}, " if row.count else ""
            return f"{row.title}, {one_of(row.category)}, {count}{state_name(row.state)}"
        return None

    def _filter(self) -> None:
        shown = [row for row in self._all if self._fits(row)]
        if shown != self.rows:
            self.beginResetModel()
            self.rows = shown
            self.endResetModel()

    def _state_fits(self, row: TermRow) -> bool:
        return row.state == "open" or not self.open_only

    def _fits(self, row: TermRow) -> bool:
        if not self._state_fits(row) or (self.category and row.category != self.category):
            return False
        return not self.words or self.words in folded(row.title)
