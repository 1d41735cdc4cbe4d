"""The linking key: make one, open it, write down who is who, close it, destroy it."""

from PySide6.QtWidgets import QFrame, QWidget

from annotator.storage.errors import StorageError
from annotator.storage.key import LINKING_KEY, needs_key_file, read_header, recovery_code
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.privacy.destroy_sheet import DestroySheet
from annotator.ui.privacy.key_facts import key_facts
from annotator.ui.privacy.key_sheets import KeyPassphraseSheet, NewKeySheet, why
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.persons import PersonsModel, PersonsTable
from annotator.ui.sections.section import Section, State, card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.key_file_fields import KeyFileField
from annotator.ui.shell.parts import button, field, label, note, row
from annotator.ui.shell.passphrase_fields import PassphraseField
from annotator.ui.shell.recovery_page import RecoveryPage


class KeySection(Section):
    """Shows one of three things: that there is none, how to open it, or who is who."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Linking key"),
            self.tr(
                "In the project participants have pseudonyms alone. Who is who stands in a file of its own, the "
                "linking key, with a passphrase of its own. Everything else works without it."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        self._key = open_key(session)
        self._model = PersonsModel(session, self)
        self.table = PersonsTable(self._model)
        self.passphrase = PassphraseField()
        self.key_file = KeyFileField(ask)
        self._file = label("", "muted")
        self._error = label("", "danger")
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self.unlock = button(self.tr("Open the key"), self._on_open, "primary", "key")
        self.make = button(self.tr("Make a linking key …"), self._on_make, "primary")
        self.close_key = button(self.tr("Close the key"), self._on_close, picture="lock")
        self.ruin = button(self.tr("Destroy …"), self._on_destroy, "danger")
        self._gone = note("")
        self._none, self._closed, self._opened = self._none_part(), self._closed_part(), self._open_part()
        for part in (self._gone, self._none, self._closed, self._opened):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.passphrase.returnPressed.connect(self._on_open)
        self._key.opened.connect(self._on_opened)
        self._key.closed.connect(self.refresh)
        self._key.failed.connect(self._on_failed)
        self._key.busy_changed.connect(self._show_busy)
        self._show_busy(False)
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """Whether there is one, and whether it is open."""
        facts = key_facts(session)
        said = {
            "none": State(translate("KeySection", "None yet")),
            "closed": State(translate("KeySection", "Closed")),
            "open": State(translate("KeySection", "Open"), "good"),
            "destroyed": State(translate("KeySection", "Destroyed on %1").replace("%1", long_date(facts.at))),
        }
        return said[facts.state]

    def refresh(self) -> None:
        """Show the part that fits."""
        facts = key_facts(self._session)
        self._none.setVisible(facts.state in ("none", "destroyed"))
        self._closed.setVisible(facts.state == "closed")
        self._opened.setVisible(facts.state == "open")
        self._gone.setVisible(facts.state == "destroyed")
        if facts.state == "destroyed":
            text = self.tr("The linking key was destroyed on %1. Nobody can look up who said what any more.")
            words = self._gone.findChild(type(self._file), "text")
            words.setText(text.replace("%1", long_date(facts.at)))  # type: ignore[union-attr]
        if facts.state == "open":
            self._model.follow()
        elif self._model.rowCount():
            self._model.show_key(None)
        self._file.setText(self._key.path.name)
        self.key_file.setVisible(self._needs_key_file())

    def flush(self) -> None:
        """Store what stands in an open cell."""
        self.table.flush()

    def _none_part(self) -> QFrame:
        frame, column = card(
            self.tr("Keep names where only you can look them up"),
            self.tr(
                "Make a linking key if you may have to reach somebody again, or want to be able to see what stood in a "
                "text before you replaced it. Keep it apart from the project, on a USB stick for example."
            ),
        )
        column.addWidget(flow(self.make, button(self.tr("Open one I have …"), self._on_choose)))
        return frame

    def _closed_part(self) -> QFrame:
        frame, column = card(self.tr("Open the linking key"))
        column.addLayout(row(self._file, button(self.tr("Another file …"), self._on_choose)))
        column.addLayout(
            field(self.tr("Passphrase of the linking key"), self.passphrase, self.tr("Or its recovery code."))
        )
        column.addWidget(self.key_file)
        column.addWidget(self._error)
        column.addWidget(self._busy)
        column.addWidget(
            flow(
                self.unlock,
                button(self.tr("Make a new one …"), self._on_make, "link"),
                button(self.tr("Destroy it unopened …"), self._on_destroy, "link"),
            )
        )
        return frame

    def _open_part(self) -> QFrame:
        frame, column = card(self.tr("Who is who"), self.tr("What you write here goes to the linking key alone."))
        column.addWidget(self.table, 1)
        column.addWidget(
            flow(
                self.close_key,
                button(self.tr("Change its passphrase …"), self._on_passphrase),
                button(self.tr("Recovery code …"), self._on_recovery),
                self.ruin,
            )
        )
        return frame

    def _needs_key_file(self) -> bool:
        try:
            return needs_key_file(read_header(self._key.path, LINKING_KEY))
        except StorageError:  # said when it is opened
            return False

    def _on_choose(self) -> None:
        found = self._ask.open_files(self.tr("Open the linking key"), self.tr("Linking key (*.annokey)"))
        if found:
            self._key.path = found[0]
            self._error.hide()
            self.refresh()
            self._none.hide()
            self._closed.show()
            self.passphrase.setFocus()

    def _on_open(self) -> None:
        if self.passphrase.text() and not self._key.is_busy:
            self._error.hide()
            self._key.open(self._key.path, self.passphrase.text(), self.key_file.path)

    def _on_close(self) -> None:
        self._key.close()
        self.passphrase.setFocus()  # the button went with the names: Qt would put the focus anywhere

    def _on_opened(self) -> None:
        self.passphrase.clear()
        self._model.show_key(self._key.key)
        self.refresh()
        self.table.setCurrentIndex(self._model.index(0, 1))
        if self.isVisible():
            self.table.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._error.setText(why(error))
        self._error.show()
        self.passphrase.selectAll()

    def _show_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.passphrase.setReadOnly(busy)
        if busy or not self._error.text():
            self._error.hide()

    def _on_make(self) -> None:
        sheet = NewKeySheet(self._session, self._ask)
        sheet.made.connect(lambda: self._show_recovery(is_new=True))
        self.show_sheet(sheet)

    def _on_passphrase(self) -> None:
        self.flush()
        sheet = KeyPassphraseSheet(self._session)
        sheet.changed.connect(lambda: self._show_recovery(is_new=True))
        self.show_sheet(sheet)

    def _on_recovery(self) -> None:
        self._show_recovery(is_new=False)

    def _show_recovery(self, is_new: bool) -> None:
        key = self._key.key
        assert key is not None
        sheet = RecoveryPage(recovery_code(bytes(key.key)), self._ask, is_new, of_key=True)
        self.show_sheet(sheet)

    def _on_destroy(self) -> None:
        self.flush()
        self.show_sheet(DestroySheet(self._session))
