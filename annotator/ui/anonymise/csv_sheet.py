"""A register from a spreadsheet, looked at before it is applied."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.confidentiality.register import Applied, Row, apply_register, read_register, try_register
from annotator.importing.decoding import decode
from annotator.storage.errors import from_os
from annotator.ui.anonymise.losing import may_lose
from annotator.ui.anonymise.words import one_of
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import EXPECTED, message
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row
from annotator.ui.shell.sheet import Sheet

MOST_ROWS = 14


class CsvSheet(Sheet):
    """Every line with how often it would be replaced; what cannot be applied is named by its line."""

    applied = Signal(object)
    """An `Applied`; the sheet is closed after it."""
    key_wanted = Signal()

    WIDTH_IN_LETTERS = 100

    def __init__(self, session: Session, ask: Ask, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take in a register"), parent)
        self._session, self._ask = session, ask
        self._key = open_key(session)
        self.rows: list[Row] = []
        self.table = QTableWidget(0, 4)
        self._said, self._error = label("", "muted"), label("", "danger")
        self.apply = button("", self._on_apply, "primary")
        self._fill(path)
        self.first = self.apply

    def _fill(self, path: Path) -> None:
        column = self.column
        column.addWidget(label(path.name, "muted"))
        column.addWidget(self._said)
        column.addWidget(self._error)
        column.addWidget(self.table)
        column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.apply))
        column.addStretch(1)
        trial = self._read(path)
        self._error.setVisible(bool(self._error.text()))
        self._said.setVisible(trial is not None)
        self.table.setVisible(bool(self.rows))
        self.apply.setEnabled(trial is not None)
        places = sum(trial.places.values()) if trial is not None else 0
        self.apply.setText(self.tr("Replace %n place(s)", "", places))
        self._said.setText(
            self.tr("These replacements would be made in all interviews and in your own texts. No coding moves.")
        )
        self._fill_table(trial)

    def _read(self, path: Path) -> Applied | None:
        try:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise from_os(path, error) from error
            self.rows = read_register(decode(data).text)
            return try_register(self._session.store, self.rows, self._key.key)
        except EXPECTED as error:
            self._say(error)
        return None

    def _say(self, error: Exception) -> None:
        found = message(error)
        self._error.setText(f"{found.title}. {found.text}")
        self._error.show()

    def _fill_table(self, trial: Applied | None) -> None:
        heads = (self.tr("Kind"), self.tr("Term"), self.tr("Written instead"), self.tr("Places"))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(self.tr("The lines of the file"))
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(8 * tokens(self).unit)
        self.table.setRowCount(len(self.rows))
        for at, line in enumerate(self.rows):
            count = trial.places.get((line.category, line.replacement), 0) if trial is not None else 0
            shown = "" if trial is None else str(count)
            for column, text in enumerate((one_of(line.category), line.term, line.replacement, shown)):
                self.table.setItem(at, column, QTableWidgetItem(text))
        heads_of = self.table.horizontalHeader()
        heads_of.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads_of.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        shown_rows = max(2, min(len(self.rows), MOST_ROWS)) + 1
        self.table.setMinimumHeight(8 * tokens(self).unit * shown_rows + tokens(self).unit * 3)

    def _on_apply(self) -> None:
        key = self._key.key
        if key is None and not may_lose(self._session, self._ask, self.key_wanted.emit):
            return
        try:
            done = apply_register(self._session.store, self.rows, key, originals_are_lost=key is None)
        except EXPECTED as error:
            self._say(error)
            return
        self.applied.emit(done)
        self.closed.emit()
