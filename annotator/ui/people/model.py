"""Participants and attributes as a Qt table; the last row and the last column add another."""

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.changes import Changes
from annotator.domain.corpus import Participant
from annotator.domain.participation import Share, shares_in
from annotator.storage.actions import people
from annotator.ui.languages import alphabetical
from annotator.ui.look.icons import icon
from annotator.ui.people.columns import Column, columns_of, consent_name, head
from annotator.ui.people.values import fits, iso_date, shown_date, stored, warning
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_OWN_TABLES = ("participant", "attribute", "attribute_value")


class PeopleModel(QAbstractTableModel):
    """One row for each participant in her order."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shares: dict[int, dict[int, Share]] = {}
        self.columns: list[Column] = []
        self.people: list[Participant] = []
        self._read()
        session.changed.connect(self._on_changed)
        session.closing.connect(self._let_go)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.people) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head(column, self._session.project)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        locked = column.kind == "attribute" and self._session.project.attributes[column.attribute].never_export
        if role == Qt.ItemDataRole.DecorationRole and locked:
            return icon("lock", "muted")
        if role == Qt.ItemDataRole.ToolTipRole and locked:
            return self.tr("Never leaves the project: in no export, report or share")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if index.row() == len(self.people):
            is_first = column.kind == "pseudonym" and role == Qt.ItemDataRole.DisplayRole
            return self.tr("+ Participant") if is_first else None
        person = self.people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(person, column)
        if role == Qt.ItemDataRole.EditRole:
            return self.value(person, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and self._remark(person, column):
            return icon("warning", "warning")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._remark(person, column) or (
                self._shown(person, column) if column.kind == "interviews" else None
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = f"{person.pseudonym}, {head(column, self._session.project)}: {self._shown(person, column)}"
            return f"{named}. {self._remark(person, column)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._session.store.is_open:  # locked while a cell was open
            return False
        column, text = self.columns[index.column()], str(value).strip()
        if index.row() == len(self.people):
            return self._add_person(text)
        person = self.people[index.row()]
        if text == self.value(person, column):
            return True
        if column.kind == "attribute":
            kind = self._session.project.attributes[column.attribute].kind
            people.set_value(self._session.store, person.id, column.attribute, stored(kind, text))
            return True
        values = self.update_of(person, column, text)
        if values:
            people.update_participant(self._session.store, person.id, **values)
        return bool(values)

    def flags(self, index: Index) -> Qt.ItemFlag:
        column = self.columns[index.column()] if index.isValid() else Column("new")
        if column.kind == "new" or (index.row() == len(self.people) and column.kind != "pseudonym"):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if column.editable else flags

    def value(self, person: Participant, column: Column) -> str:
        """What is stored in a cell that can be edited."""
        if column.kind == "pseudonym":
            return person.pseudonym
        if column.kind == "consent":
            return person.consent
        if column.kind == "consent_date":
            return shown_date(person.consent_date or "")
        if column.kind in ("consent_version", "consent_medium"):
            return str(getattr(person, column.kind))
        found = people.value_of(self._session.store, person.id, column.attribute)
        return found.value if found else ""

    def known_values(self, attribute: int) -> list[str]:
        """The different values of a choice, to choose from; empty for the other kinds."""
        if self._session.project.attributes[attribute].kind != "choice":
            return []
        values = self._session.project.attribute_values.where("attribute", attribute)
        return sorted({value.value for value in values}, key=alphabetical)

    def update_of(self, person: Participant | None, column: Column, text: str) -> dict[str, str | None]:
        """What a text in a column of the participant's own changes; nothing for what cannot stand there."""
        if column.kind == "pseudonym":
            taken = {other.pseudonym for other in self.people if person is None or other.id != person.id}
            return {"pseudonym": text} if text and text not in taken else {}
        if column.kind == "consent":
            return {"consent": text} if text in ("unknown", "given", "withdrawn") else {}
        if column.kind == "consent_date" and (not text or iso_date(text)):
            return {"consent_date": iso_date(text)}
        if column.kind in ("consent_version", "consent_medium"):
            return {column.kind: text}
        return {}

    def share_of(self, participant: int) -> Share:
        """What somebody contributed to the interviews that are counted."""
        total = Share()
        for document in self._session.project.ordered_documents(included_only=True):
            total += self._shares_of(document.id).get(participant, Share())
        return total

    def _shares_of(self, document: int) -> dict[int, Share]:
        if document not in self._shares:
            self._shares[document] = shares_in(self._session.project, document)
        return self._shares[document]

    def _shown(self, person: Participant, column: Column) -> str:
        number = QLocale().toString
        if column.kind == "interviews":
            return ", ".join(self._interviews(person))
        if column.kind == "words":
            return number(self.share_of(person.id).words)
        if column.kind == "units":
            return number(self.share_of(person.id).units)
        if column.kind == "consent":
            return consent_name(person.consent)
        value = self.value(person, column)
        is_date = column.kind == "attribute" and self._session.project.attributes[column.attribute].kind == "date"
        return shown_date(value) if is_date else value

    def _interviews(self, person: Participant) -> list[str]:
        documents = self._session.project.ordered_documents()
        return [document.title for document in documents if person.id in self._shares_of(document.id)]

    def _remark(self, person: Participant, column: Column) -> str:
        """Why a cell needs a second look."""
        if column.kind not in ("pseudonym", "attribute"):
            return ""
        value = self.value(person, column)
        kind = "text" if column.kind == "pseudonym" else self._session.project.attributes[column.attribute].kind
        if not fits(kind, value):
            return self.tr("This is not a number.") if kind == "number" else self.tr("This is not a date.")
        return warning(value, kind == "text")

    def _alignment(self, column: Column) -> Qt.AlignmentFlag:
        is_number = column.kind in ("words", "units")
        if column.kind == "attribute":
            is_number = self._session.project.attributes[column.attribute].kind == "number"
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _add_person(self, pseudonym: str) -> bool:
        values = self.update_of(None, Column("pseudonym"), pseudonym)
        if values:
            people.add_participant(self._session.store, pseudonym)
        return bool(values)

    def _let_go(self) -> None:
        """A table that outlives the project by a moment must not ask for what is gone."""
        self.beginResetModel()
        self.columns, self.people = [], []
        self.endResetModel()

    def _read(self) -> None:
        self.columns = columns_of(self._session.project)
        self.people = _ordered(self._session)

    def _on_changed(self, changes: Changes) -> None:
        for document in changes.documents | changes.texts:
            self._shares.pop(document, None)
        if changes.touches("participant"):
            self._shares.clear()
        before, now = [one.id for one in self.people], [one.id for one in _ordered(self._session)]
        same_columns = columns_of(self._session.project) == self.columns
        if same_columns and now[: len(before)] == before and len(now) > len(before):
            # Not a reset: the cell in which the new pseudonym was typed is still being left.
            self.beginInsertRows(QModelIndex(), len(before), len(now) - 1)
            self._read()
            self.endInsertRows()
        elif not same_columns or now != before:
            self.beginResetModel()
            self._read()
            self.endResetModel()
        elif not (changes.documents or changes.texts or changes.touches(*_OWN_TABLES)):
            return
        self._read()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.people), len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


def _ordered(session: Session) -> list[Participant]:
    return sorted(session.project.participants, key=lambda person: (person.position, person.id))
