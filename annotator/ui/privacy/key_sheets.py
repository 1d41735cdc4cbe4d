"""Making a linking key, and changing its passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.storage.errors import WrongPassphrase
from annotator.storage.linking_key import SUFFIX, place_beside
from annotator.ui.ask import Ask
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import is_expected, message
from annotator.ui.privacy.open_key import SamePassphrase, open_key
from annotator.ui.sections.section import translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, field, label, note, row, rule
from annotator.ui.shell.passphrase_fields import NewPassphrase, PassphraseField
from annotator.ui.shell.places import cloud_of, free_path
from annotator.ui.shell.sheet import Sheet


class NewKeySheet(Sheet):
    """Where it lies, and what locks it: something else than the project."""

    made = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New linking key"), parent)
        self._session, self._ask = session, ask
        self._key = open_key(session)
        beside = place_beside(session.store.path)
        self.place = free_path(beside.parent, beside.stem, SUFFIX)
        self._place = label("", selectable=True)
        self._warning = label("", "warning")
        self.passphrase = NewPassphrase()
        self._error = label("", "danger")
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self.change = button(self.tr("Change …"), self._on_change)
        self.make = button(self.tr("Make the linking key"), self._on_make, "primary", "key")
        self._fill()
        self.passphrase.changed.connect(self._show_state)
        self.passphrase.entered.connect(self.make.click)
        self._key.opened.connect(self._on_made)
        self._key.failed.connect(self._on_failed)
        self._key.busy_changed.connect(self._busy.setVisible)
        self._busy.setVisible(self._key.is_busy)
        self._show_state()
        self._show_place()
        self.first = self.passphrase

    def _fill(self) -> None:
        column = self.column
        column.addWidget(
            label(
                self.tr(
                    "A small encrypted file for names, contact details and what you replace in the texts. Whoever has "
                    "it and its passphrase can tell who said what; so it should lie elsewhere than the project."
                )
            )
        )
        column.addWidget(label(self.tr("Place"), "heading"))
        column.addLayout(row(self._place, self.change))
        column.addWidget(self._warning)
        column.addWidget(rule())
        column.addWidget(label(self.tr("How it is locked"), "heading"))
        column.addWidget(label(self.tr("Choose another passphrase than the project's.")))
        column.addWidget(self.passphrase)
        for part in (self._error, self._busy):
            part.hide()
            column.addWidget(part)
        column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.make))
        column.addStretch(1)

    def _on_change(self) -> None:
        found = self._ask.save_file(
            self.tr("Where should the linking key be kept?"), self.place.name, self.tr("Linking key (*.annokey)")
        )
        if found is not None:
            self.place = found if found.suffix == SUFFIX else found.with_name(found.name + SUFFIX)
            self._show_place()

    def _show_place(self) -> None:
        self._place.setText(str(self.place))
        service = cloud_of(self.place)
        text = ""
        if service is not None:
            text = self.tr("This folder is copied to %1. Approvals seldom allow that for a linking key.")
            text = text.replace("%1", service)
        elif self.place.parent == self._session.store.path.parent:
            text = self.tr(
                "This is the project's own folder: whoever takes one takes the other. Choose another place if you can, "
                "such as a USB stick."
            )
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    def _show_state(self) -> None:
        self.make.setEnabled(self.passphrase.is_ready)  # also while it is worked out: the focus would go to Back

    def _on_make(self) -> None:
        if not self._key.is_busy:
            self._error.hide()
            self._key.make(self.place, self.passphrase.passphrase)

    def _on_made(self) -> None:
        self.passphrase.forget()
        self.made.emit()

    def _on_failed(self, error: Exception) -> None:
        self._error.setText(why(error))
        self._error.show()


class KeyPassphraseSheet(Sheet):
    """As the project's own, for the linking key that is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the passphrase of the linking key"), parent)
        self._key = open_key(session)
        self.old, self.new = PassphraseField(), NewPassphrase()
        self._error = label("", "danger")
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self.agree = button(self.tr("Change passphrase"), self._on_agree, "primary")
        self.column.addLayout(field(self.tr("Current passphrase of the linking key"), self.old))
        self.column.addWidget(self.new)
        self.column.addWidget(
            note(
                self.tr(
                    "The key gets a new recovery code. The old passphrase and the old code then open only copies of "
                    "the file that you made before."
                ),
                "key",
            ),
        )
        for part in (self._error, self._busy):
            part.hide()
            self.column.addWidget(part)
        self.column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.agree))
        self.column.addStretch(1)
        self.old.textChanged.connect(self._show_state)
        self.new.changed.connect(self._show_state)
        self.new.entered.connect(self.agree.click)
        self._key.opened.connect(self._on_changed)
        self._key.failed.connect(self._on_failed)
        self._key.busy_changed.connect(self._busy.setVisible)
        self._show_state()
        self.first = self.old

    def _show_state(self) -> None:
        self.agree.setEnabled(bool(self.old.text()) and self.new.is_ready)

    def _on_agree(self) -> None:
        if not self._key.is_busy:
            self._error.hide()
            self._key.change_passphrase(self.old.text(), self.new.passphrase)

    def _on_changed(self) -> None:
        self.old.clear()
        self.new.forget()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, WrongPassphrase):
            self._error.setText(self.tr("That is not the passphrase of this linking key. Nothing was changed."))
        else:
            self._error.setText(why(error))
        self._error.show()
        self.old.selectAll()
        self.old.setFocus()


def why(error: Exception) -> str:
    """What to tell her about a linking key that did not open or could not be made; a fault is raised again."""
    if isinstance(error, SamePassphrase):
        return translate("NewKeySheet", "That is the passphrase of the project. The linking key needs another.")
    if type(error) is WrongPassphrase:
        return translate(
            "NewKeySheet",
            "That does not open the linking key. It has a passphrase of its own; check capital letters and spaces.",
        )
    if not is_expected(error):
        raise error
    said = message(error)
    return f"{said.title}. {said.text}"
