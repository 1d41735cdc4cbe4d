"""Who is who: the participants of the project beside what the open linking key knows of them, edited in place."""

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.domain.corpus import Participant
from annotator.storage.linking_key import LinkingKey, Person
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS = 14
_FIELDS = ("name", "contact", "notes")
_HEADS = (
    QT_TRANSLATE_NOOP("Persons", "Participant"),
    QT_TRANSLATE_NOOP("Persons", "Real name"),
    QT_TRANSLATE_NOOP("Persons", "Contact"),
    QT_TRANSLATE_NOOP("Persons", "Notes"),
)


class PersonsModel(QAbstractTableModel):
    """One row for each participant; what is written goes to the linking key at once, and nowhere else."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: LinkingKey | None = None
        self._people: list[Participant] = []
        self._persons: dict[str, Person] = {}

    def show_key(self, key: LinkingKey | None) -> None:
        """Show what this key knows; None forgets it."""
        self.beginResetModel()
        self._key = key
        people = self._session.project.participants if key is not None else ()
        self._people = sorted(people, key=lambda p: (p.position, p.id))
        self._persons = key.persons() if key is not None else {}
        self.endResetModel()

    def follow(self) -> None:
        """Participants may have come, gone or been renamed."""
        if [p.id for p in self._people] != [p.id for p in _ordered(self._session)] or not self._key:
            self.show_key(self._key)
        else:
            self._people = _ordered(self._session)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Persons", _HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        if index.column() == 0 and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return person.pseudonym if index.column() == 0 else self._value(person, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            value = self._value(person, index.column()) if index.column() else person.pseudonym
            return f"{person.pseudonym}, {head}: {value}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if (
            role != Qt.ItemDataRole.EditRole or self._key is None or not self._key.is_open
        ):  # locked while a cell was open
            return False
        person, text = self._people[index.row()], str(value).strip()
        if text == self._value(person, index.column()):
            return True
        self._key.set_person(person.uuid, **{_FIELDS[index.column() - 1]: text})
        self._persons = self._key.persons()
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() else flags

    def _value(self, person: Participant, column: int) -> str:
        known = self._persons.get(person.uuid, Person(person.uuid))
        return str(getattr(known, _FIELDS[column - 1]))


class PersonsTable(QTableView):
    """Typing edits, Enter goes down, Tab goes right."""

    def __init__(self, model: PersonsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Participants and who they are"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(9 * tokens(self).unit)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        heads.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 12)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed)
        model.modelReset.connect(self._fit)
        self._fit()

    def flush(self) -> None:
        """Store what stands in an open cell, and close it."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _fit(self) -> None:
        """As high as its rows, as long as the page can hold them."""
        rows = max(3, min(self.model().rowCount(), MOST_ROWS)) + 1
        self.setMinimumHeight(9 * tokens(self).unit * rows + tokens(self).unit * 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        at = self.currentIndex()
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and at.row() + 1 < at.model().rowCount():
            self.setCurrentIndex(at.sibling(at.row() + 1, at.column()))


def _ordered(session: Session) -> list[Participant]:
    return sorted(session.project.participants, key=lambda p: (p.position, p.id))
