"""The files of an import as a list with ticks."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.documents.batch import Batch, Candidate
from annotator.ui.documents.notes import is_grave
from annotator.ui.languages import alphabetical
from annotator.ui.messages import message

Index = QModelIndex | QPersistentModelIndex

CANDIDATE = Qt.ItemDataRole.UserRole
"""The `Candidate` of a row."""
STATE = Qt.ItemDataRole.UserRole + 1
"""The sentence on where it stands."""


class FilesModel(QAbstractListModel):
    """One row for each file; ticking takes it along."""

    def __init__(self, batch: Batch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch = batch

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._batch.candidates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        candidate = self._batch.candidates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return candidate.name
        if role == CANDIDATE:
            return candidate
        if role == STATE:
            return self.state_of(candidate)
        if role == Qt.ItemDataRole.CheckStateRole and candidate.transcript is not None:
            return Qt.CheckState.Checked if candidate.ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{candidate.name}: {self.state_of(candidate)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._batch.tick(self._batch.candidates[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        self.refresh()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._batch.candidates[index.row()].transcript is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def add(self, result: object) -> None:
        """A further file was read."""
        row = self.rowCount()
        self.beginInsertRows(QModelIndex(), row, row)
        self._batch.add(result)  # type: ignore[arg-type]
        self.endInsertRows()

    def split(self, candidate: Candidate, rows: list[int]) -> int:
        """A file becomes several interviews; the row of the first."""
        self.beginResetModel()
        first = self._batch.split(candidate, rows)[0]
        self.endResetModel()
        return self._batch.candidates.index(first)

    def join(self, candidate: Candidate) -> int:
        """They become one again; its row."""
        self.beginResetModel()
        whole = self._batch.join(candidate)
        self.endResetModel()
        return self._batch.candidates.index(whole)

    def refresh(self) -> None:
        """Something was answered: rows further down may have other pseudonyms now."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def state_of(self, candidate: Candidate) -> str:
        """Where a file stands, in a sentence."""
        if candidate.error is not None:
            return message(candidate.error).title
        if candidate.already:
            return self.tr("Imported already")
        if candidate.state == "waiting":
            return self.tr("Who asks the questions?")
        transcript = candidate.transcript
        assert transcript is not None
        words = self.tr("%Ln word(s)", "", candidate.words)
        if any(is_grave(note) for note in transcript.notes):
            return self.tr("Please check") + "  ·  " + words
        people = ", ".join(
            sorted({one.participant for one in transcript.speakers if one.participant}, key=alphabetical)
        )
        return f"{people}  ·  {words}" if people else words
