"""The register of replacements: looked through, corrected in place, filled from a spreadsheet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.confidentiality.register import Applied, apply_known
from annotator.storage.actions.register import remove_entry
from annotator.storage.actions.replacing import bring_back
from annotator.storage.errors import StorageError
from annotator.ui.anonymise.csv_sheet import CsvSheet
from annotator.ui.anonymise.register_rows import RegisterModel
from annotator.ui.ask import Ask
from annotator.ui.codebook.notice import Notice
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label


class RegisterPage(QWidget):
    """What stood there is shown only while the linking key is open."""

    sheet_wanted = Signal(object)
    key_wanted = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._key = open_key(session)
        self.model = RegisterModel(session, self)
        self.table = _table(self.model)
        self.table.setAccessibleName(self.tr("Register of replacements"))
        self.notice = Notice()
        self._empty = label(
            self.tr(
                "What you replace is listed here. You can also bring a list from a spreadsheet: kind, term and "
                "replacement, saved as CSV."
            ),
            "muted",
        )
        self.from_csv = button(self.tr("From a CSV file …"), self._on_csv)
        self.again = button(self.tr("Replace in new interviews"), self._on_again)
        self.back = button(self.tr("Bring back the originals"), self._on_back)
        self.remove = button(self.tr("Remove"), self._on_remove)
        self._lay_out()
        begin_at(self, self.table)
        self.model.failed.connect(self._say_error)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        self.model.modelReset.connect(self._show_state)

    def refresh(self) -> None:
        """Show the register as it is."""
        if self._session.store.is_open:
            self.model.follow(self._key.key.terms() if self._key.key is not None else None)
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 3)
        acts = FlowLayout(unit * 2, unit * 2)
        held = QWidget()
        held.setLayout(acts)
        for widget in (self.from_csv, self.again, self.back, self.remove):
            acts.addWidget(widget)
        column.addWidget(held)
        column.addWidget(self.notice)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    @property
    def _entry(self) -> int:
        at = self.table.currentIndex().row()
        return self.model.entries[at].id if 0 <= at < len(self.model.entries) else 0

    def _show_state(self) -> None:
        entry, is_open = self._entry, self._key.key is not None
        places = self._session.project.masks.count("entry", entry) if entry else 0
        self._empty.setVisible(not self.model.entries)
        self.table.setVisible(bool(self.model.entries))
        for widget in (self.again, self.back):
            widget.setVisible(is_open and bool(self.model.entries))
        self.back.setEnabled(places > 0)
        self.remove.setVisible(bool(self.model.entries))
        self.remove.setEnabled(bool(entry) and not places)
        self.remove.setToolTip(self.tr("Only what stands nowhere in the texts can be removed.") if places else "")

    def _on_csv(self) -> None:
        found = self._ask.open_files(self.tr("Take in a register"), self.tr("CSV files (*.csv *.tsv *.txt)"))
        if found:
            sheet = CsvSheet(self._session, self._ask, found[0])
            sheet.applied.connect(self._say_applied)
            sheet.key_wanted.connect(self.key_wanted)
            self.sheet_wanted.emit(sheet)

    def _say_applied(self, done: Applied) -> None:
        count = sum(done.places.values())
        said = self.tr("%n place(s) replaced", "", count)
        self.notice.say(f"{said}, {self.tr('%n coding(s) moved.', '', done.units_changed)}")

    def _on_again(self) -> None:
        if self._key.key is not None:
            self._say_applied(apply_known(self._session.store, self._key.key))

    def _on_back(self) -> None:
        if self._key.key is not None and self._entry:
            masks = [mask.id for mask in self._session.project.masks.where("entry", self._entry)]
            count = bring_back(self._session.store, self._key.key, masks)
            self.notice.say(self.tr("%n original(s) stand in the texts again.", "", count))

    def _on_remove(self) -> None:
        entry = self._session.project.register.get(self._entry)
        if entry is not None:
            remove_entry(self._session.store, entry.id)
            if self._key.key is not None:
                self._key.key.forget_entry(entry.uuid)

    def _say_error(self, error: StorageError) -> None:
        found = message(error)
        self.notice.say(f"{found.title}. {found.text}")


def _table(model: RegisterModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(9 * tokens(table).unit)
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    heads.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    trigger = QAbstractItemView.EditTrigger
    table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
    return table
