"""The register as a table: kind, what is written instead, where from (with the key open), how often."""

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from annotator.domain.confidential import RegisterEntry
from annotator.storage.actions.replacing import change_replacement
from annotator.storage.errors import StorageError
from annotator.ui.anonymise.term_rows import Index
from annotator.ui.anonymise.words import one_of
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.session import Session

REPLACEMENT = 1
_HEADS = (
    QT_TRANSLATE_NOOP("Register", "Kind"),
    QT_TRANSLATE_NOOP("Register", "Written instead"),
    QT_TRANSLATE_NOOP("Register", "Places"),
    QT_TRANSLATE_NOOP("Register", "Stands for"),
)
_FOLLOWS = QT_TRANSLATE_NOOP("Register", "A participant's pseudonym: change it under People.")
_CLOSED = QT_TRANSLATE_NOOP("Register", "only with the linking key")


class RegisterModel(QAbstractTableModel):
    """Editing a replacement writes it at all its places; a participant's pseudonym is changed elsewhere."""

    failed = Signal(object)
    """An expected error."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entries: list[RegisterEntry] = []
        self._terms: dict[str, list[str]] | None = None

    def follow(self, terms: list[tuple[str, str]] | None) -> None:
        """Show the register as it is; `terms` of the open key, or None."""
        known: dict[str, list[str]] | None = None if terms is None else {}
        for entry, term in terms or ():
            assert known is not None
            known.setdefault(entry, []).append(term)
        entries = sorted(self._session.project.register, key=lambda entry: (entry.position, entry.id))
        if [e.id for e in entries] == [e.id for e in self.entries] and entries:
            self.entries, self._terms = entries, known
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, len(_HEADS) - 1))
            return
        self.beginResetModel()
        self.entries, self._terms = entries, known
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Register", _HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self.entries[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == REPLACEMENT and entry.participant is not None:
            return QCoreApplication.translate("Register", _FOLLOWS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._words(entry, column)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._session.store.is_open:  # locked while a cell was open
            return False
        entry, text = self.entries[index.row()], " ".join(str(value).split())
        if text == entry.replacement:
            return True
        try:
            change_replacement(self._session.store, entry.id, text)
        except StorageError as error:
            self.failed.emit(error)
            return False
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self.entries[index.row()] if index.isValid() else None
        writes = entry is not None and index.column() == REPLACEMENT and entry.participant is None
        return flags | Qt.ItemFlag.ItemIsEditable if writes else flags

    def _words(self, entry: RegisterEntry, column: int) -> str:
        if column == 0:
            return one_of(entry.category)
        if column == REPLACEMENT:
            return entry.replacement
        if column == REPLACEMENT + 1:
            return str(self._session.project.masks.count("entry", entry.id))
        if self._terms is None:
            return QCoreApplication.translate("Register", _CLOSED)
        return ", ".join(self._terms.get(entry.uuid, ()))
