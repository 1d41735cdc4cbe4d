"""The files of an import as a list with ticks; where there are several, one row for all of them stands first."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.documents.batch import Batch, Candidate
from annotator.ui.documents.in_all import unusual
from annotator.ui.documents.unusual_words import why
from annotator.ui.languages import alphabetical

Index = QModelIndex | QPersistentModelIndex

CANDIDATE = Qt.ItemDataRole.UserRole
"""The `Candidate` of a row; None for the row of all."""
STATE = Qt.ItemDataRole.UserRole + 1
"""The sentence on where it stands."""
_WORDS = (
    Qt.ItemDataRole.DisplayRole,
    STATE,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class FilesModel(QAbstractListModel):
    """One row for each file; ticking takes it along."""

    def __init__(self, batch: Batch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self.has_all = False
        """Whether there is a row for all: with several files that can be read."""
        self._reasons: dict[int, str] | None = None

    def row_of(self, candidate: Candidate) -> int:
        """Where a file stands in the list."""
        return self._batch.candidates.index(candidate) + self.has_all

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._batch.candidates) + self.has_all

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        candidate = self._candidate(index)
        if role == CANDIDATE:
            return candidate
        name, state = self._said(candidate) if role in _WORDS else ("", "")
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == STATE:
            return state
        if role == Qt.ItemDataRole.CheckStateRole and candidate is not None and candidate.transcript is not None:
            return Qt.CheckState.Checked if candidate.ticked else Qt.CheckState.Unchecked
        if role in _WORDS:
            return f"{name}: {state}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        candidate = self._candidate(index)
        if role != Qt.ItemDataRole.CheckStateRole or candidate is None:
            return False
        self._batch.tick(candidate, Qt.CheckState(value) == Qt.CheckState.Checked)
        self.refresh()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        candidate = self._candidate(index) if index.isValid() else None
        if candidate is not None and candidate.transcript is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def add(self, result: object) -> None:
        """A further file was read; with the second that can be, the row of all comes first."""
        row = self.rowCount()
        self.beginInsertRows(QModelIndex(), row, row)
        self._batch.add(result)  # type: ignore[arg-type]
        self._reasons = None
        self.endInsertRows()
        if self._is_several() and not self.has_all:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self.has_all = True
            self.endInsertRows()

    def split(self, candidate: Candidate, rows: list[int]) -> int:
        """A file becomes several interviews; the row of the first."""
        self.beginResetModel()
        first = self._batch.split(candidate, rows)[0]
        self._begin_again()
        self.endResetModel()
        return self.row_of(first)

    def join(self, candidate: Candidate) -> int:
        """They become one again; its row."""
        self.beginResetModel()
        whole = self._batch.join(candidate)
        self._begin_again()
        self.endResetModel()
        return self.row_of(whole)

    def refresh(self) -> None:
        """Something was answered: rows further down may have other pseudonyms now."""
        self._reasons = None
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _begin_again(self) -> None:
        self.has_all, self._reasons = self._is_several(), None

    def _is_several(self) -> bool:
        return sum(one.transcript is not None for one in self._batch.candidates) > 1

    def _candidate(self, index: Index) -> Candidate | None:
        row = index.row() - self.has_all
        return self._batch.candidates[row] if row >= 0 else None

    def _said(self, candidate: Candidate | None) -> tuple[str, str]:
        """The name of a row, and where it stands in a few words."""
        if self._reasons is None:
            found = unusual(self._batch.candidates, self._batch.scheme == "file")
            self._reasons = {id(one): why(one, reason) for one, reason in found}
        if candidate is None:
            looks = len(self._reasons)
            state = self.tr("Worth a look: %Ln file(s)", "", looks) if looks else self.tr("All in order")
            state = self.tr("Who asks the questions?") if self._batch.waiting() else state
            return self.tr("All files (%1)").replace("%1", str(len(self._batch.candidates))), state
        reason = self._reasons.get(id(candidate), "")
        if candidate.state in ("failed", "waiting") or candidate.already:
            return candidate.name, reason or self.tr("Who asks the questions?")
        words = self.tr("%Ln word(s)", "", candidate.words)
        assert candidate.transcript is not None
        people = ", ".join(
            sorted({one.participant for one in candidate.transcript.speakers if one.participant}, key=alphabetical)
        )
        return candidate.name, "  ·  ".join(part for part in (reason, "" if reason else people, words) if part)
