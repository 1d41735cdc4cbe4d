"""The list of interviews as a Qt model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.changes import Changes
from annotator.domain.corpus import Document
from annotator.domain.coverage import Coverage, coverage_of
from annotator.domain.places import participants_in
from annotator.storage.actions import transcripts
from annotator.ui.documents.terms import status_name
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

DOCUMENT = Qt.ItemDataRole.UserRole
"""The `Document` of a row."""
COVERAGE = Qt.ItemDataRole.UserRole + 1
"""Its `Coverage`, or None for an interview not counted yet: a project opens before its words are counted."""
PEOPLE = Qt.ItemDataRole.UserRole + 2
"""The pseudonyms of who takes part."""

_MIME = "application/x-annotator-interviews"


class DocumentsModel(QAbstractListModel):
    """The interviews in her order; the title is edited in place and rows are moved by dragging."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._coverage: dict[int, Coverage] = {}
        self._counted: set[int] = set()
        self._documents = session.project.ordered_documents()
        session.changed.connect(self._on_changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._documents):
            return None
        document = self._documents[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return document.title
        if role == DOCUMENT:
            return document
        if role == COVERAGE:
            return self.coverage(document.id) if document.id in self._counted else None
        if role == PEOPLE:
            return ", ".join(person.pseudonym for person in participants_in(self._session.project, document.id))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._described(document, "\n")
        return self._described(document, ", ") if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title:
            return False
        document = self._documents[index.row()]
        if title != document.title:
            transcripts.update_document(self._session.store, document.id, title=title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setData(_MIME, ",".join(str(self._documents[index.row()].id) for index in indexes).encode())
        return mime

    def dropMimeData(self, mime: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        ids = [int(part) for part in bytes(mime.data(_MIME).data()).decode().split(",") if part]
        target = row if row >= 0 else (parent.row() if parent.isValid() else len(self._documents))
        self.move(ids, target)
        return False  # the rows have moved already; Qt must not remove any

    def move(self, ids: Sequence[int], row: int) -> None:
        """Put interviews before the row that is now `row`."""
        order = [document.id for document in self._documents]
        before = [i for i in order[:row] if i not in ids]
        after = [i for i in order[row:] if i not in ids]
        transcripts.order_documents(self._session.store, [*before, *ids, *after])

    def coverage(self, document: int) -> Coverage:
        """The figures of one interview."""
        if document not in self._coverage:
            self._coverage[document] = coverage_of(self._session.project, document)
            self._counted.add(document)
        return self._coverage[document]

    def count_one(self) -> bool:
        """Work out the figures of an interview that has none yet; False when all have."""
        uncounted = next((one.id for one in self._documents if one.id not in self._coverage), None)
        if uncounted is not None:
            self.coverage(uncounted)
            row = self.index(self.row_of(uncounted))
            self.dataChanged.emit(row, row)
        return uncounted is not None

    def row_of(self, document: int | None) -> int:
        """The row of an interview; -1 when it is not there."""
        return next((row for row, one in enumerate(self._documents) if one.id == document), -1)

    def _described(self, document: Document, between: str) -> str:
        figures = self.coverage(document.id)
        people = self.data(self.index(self.row_of(document.id)), PEOPLE)
        parts = [
            document.title,
            str(people),
            self.tr("%Ln word(s)", "", figures.words),
            self.tr("%Ln unit(s)", "", figures.units),
            self.tr("%1 % of the text coded").replace("%1", str(round(100 * figures.coded))),
        ]
        if document.status != "included":
            reason = f": {document.status_reason}" if document.status_reason else ""
            parts.append(status_name(document.status) + reason)
            parts.append(self.tr("Not counted anywhere"))
        return between.join(part for part in parts if part)

    def _on_changed(self, changes: Changes) -> None:
        for document in changes.documents | changes.texts:
            self._coverage.pop(document, None)
        documents = self._session.project.ordered_documents()
        if [one.id for one in documents] != [one.id for one in self._documents]:
            self.beginResetModel()
            self._documents = documents
            self.endResetModel()
        elif changes.touches("document", "speaker", "participant"):
            self._documents = documents
            self.dataChanged.emit(self.index(0), self.index(len(documents) - 1))
        else:
            for row in map(self.row_of, changes.documents | changes.texts):
                self.dataChanged.emit(self.index(row), self.index(row))
