"""Who took part, what is known of them, and whether they agreed."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.corpus import Attribute, AttributeKind, Document
from annotator.storage.actions import people
from annotator.ui.ask import Ask
from annotator.ui.look.icons import icon, put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.people.columns import ATTRIBUTE_KINDS, attribute_kind_name
from annotator.ui.people.model import PeopleModel
from annotator.ui.people.table import PeopleTable
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at


class PeoplePanel(QWidget):
    """Participants × attributes, edited in place."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self.model = PeopleModel(session, self)
        self.table = PeopleTable(session, self.model, self)
        self._summary = QLabel(self)
        self._summary.setProperty("role", "muted")
        self._lay_out()
        begin_at(self, self.table)
        self.table.heads.named.connect(self._on_named)
        self.table.heads.menu_wanted.connect(self._show_head_menu)
        self.table.menu_wanted.connect(lambda index, at: self._pop_up(self.cell_menu(index), at))
        session.changed.connect(self._on_changed)
        self._refresh()

    def flush(self) -> None:
        """Store what stands in an open cell."""
        self.table.flush()

    def add_participant(self) -> None:
        """Begin a new row."""
        self._edit(len(self.model.people), 0)

    def add_attribute(self) -> None:
        """Begin a new column."""
        last = self.model.columnCount() - 1
        self.table.scrollTo(self.model.index(0, last))
        self.table.heads.edit(last)

    def remove_participant(self, row: int) -> None:
        """Take a participant off the list; her words stay, and undo brings her back."""
        people.remove_participant(self._session.store, self.model.people[row].id)

    def head_menu(self, section: int) -> QMenu | None:
        """The menu of an attribute's head; None for the other heads."""
        column = self.model.columns[section] if 0 <= section < len(self.model.columns) else None
        if column is None or column.kind != "attribute":
            return None
        store, attribute = self._session.store, self._session.project.attributes[column.attribute]
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), lambda: self.table.heads.edit(section))
        kinds = menu.addMenu(self.tr("Kind"))
        for kind in ATTRIBUTE_KINDS:
            self._add_kind(kinds, attribute, kind)
        lock = menu.addAction(self.tr("Never export"))
        lock.setCheckable(True)
        lock.setChecked(attribute.never_export)
        lock.triggered.connect(lambda on: people.update_attribute(store, attribute.id, never_export=on))
        menu.addSeparator()
        menu.addAction(icon("bin"), self.tr("Delete"), lambda: people.remove_attribute(store, attribute.id))
        return menu

    def cell_menu(self, index: QModelIndex) -> QMenu | None:
        """The menu of a cell: its participant's, and with it its attribute's, which by keys has no other place."""
        menu, head = self.row_menu(index.row()), self.head_menu(index.column())
        if menu is None or head is None:
            return menu or head
        name = self.model.headerData(index.column(), Qt.Orientation.Horizontal)
        head.setTitle(self.tr("Attribute “%1”").replace("%1", str(name)))
        head.setParent(menu, head.windowFlags())  # it goes with the menu it is in
        menu.addSeparator()
        menu.addMenu(head)
        return menu

    def row_menu(self, row: int) -> QMenu | None:
        """The menu of a participant; None below the last."""
        if row >= len(self.model.people):
            return None
        person = self.model.people[row]
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), lambda: self._edit(row, 0))
        for document in self._session.project.ordered_documents():
            speakers = self._session.project.speakers.where("document", document.id)
            if any(speaker.participant == person.id for speaker in speakers):
                self._add_opening(menu, document)
        menu.addSeparator()
        menu.addAction(icon("bin"), self.tr("Delete"), lambda: self.remove_participant(row))
        return menu

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        title = QLabel(self.tr("Participants"), self)
        title.setProperty("role", "title")
        note = QLabel(
            self.tr("Use pseudonyms only. Names, addresses and telephone numbers belong outside the project."),
            self,
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 4 * unit)
        layout.setSpacing(unit)
        self._add = QPushButton(self.tr("Attribute"), self)
        put_icon(self._add, "plus")
        self._add.setAccessibleName(self.tr("Add an attribute"))
        self._add.clicked.connect(self.add_attribute)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(note)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(top)
        layout.addSpacing(2 * unit)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._summary)

    def _edit(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        self.table.setCurrentIndex(index)
        self.table.setFocus()
        self.table.edit(index)

    def _open(self, document: int) -> None:
        self._session.page_requested.emit("text")
        self._session.show_document(document)

    def _on_named(self, attribute: int, name: str) -> None:
        if attribute == 0:
            self._go_to(people.add_attribute(self._session.store, name))
        elif self._session.project.attributes[attribute].name != name:
            people.update_attribute(self._session.store, attribute, name=name)

    def _go_to(self, attribute: int) -> None:
        """The values of a new attribute are what she writes next."""
        column = next(n for n, column in enumerate(self.model.columns) if column.attribute == attribute)
        self.table.setCurrentIndex(self.model.index(0, column))
        self.table.setFocus()

    def _add_kind(self, menu: QMenu, attribute: Attribute, kind: AttributeKind) -> None:
        action = menu.addAction(attribute_kind_name(kind))
        action.setCheckable(True)
        action.setChecked(attribute.kind == kind)
        action.triggered.connect(lambda: people.update_attribute(self._session.store, attribute.id, kind=kind))

    def _add_opening(self, menu: QMenu, document: Document) -> None:
        menu.addAction(self.tr("Open “%1”").replace("%1", document.title), lambda: self._open(document.id))

    def _show_head_menu(self, section: int) -> None:
        self._pop_up(self.head_menu(section), QCursor.pos())

    def _pop_up(self, menu: QMenu | None, at: QPoint) -> None:
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("participant"):
            self._refresh()

    def _refresh(self) -> None:
        people_here = self.model.people
        unknown = sum(person.consent == "unknown" for person in people_here)
        text = self.tr("%Ln participant(s)", "", len(people_here))
        if unknown:
            text += "  ·  " + self.tr("consent of %Ln not noted", "", unknown)
        if not people_here:
            text = self.tr("Participants come with the interviews; “+ Participant” makes one by hand.")
        self._summary.setText(text)
