"""In what form a share goes: the format, and for an encrypted file its own passphrase."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from annotator.ui.help.what import explained_heading
from annotator.ui.look.choice import Choice
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.sharing.levels import format_name, tr
from annotator.ui.shell.parts import label
from annotator.ui.shell.passphrase_fields import NewPassphrase


class FileChoice(QWidget):
    """`formats` has a sentence on each ending (source strings of the context `Sharing`); the first is chosen."""

    changed = Signal()

    def __init__(self, formats: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        said = self.tr(
            "The program's own file is encrypted, and can be coded in. A Word file can be commented on, a web page "
            "only read; those two are not encrypted."
        )
        column.addLayout(explained_heading(self.tr("As which file?"), said))
        bar, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        bar.setLayout(flow)
        self.buttons: dict[str, Choice] = {}
        self._group = QButtonGroup(self)
        for suffix, words in formats.items():
            made = Choice()
            made.setText(format_name(suffix))
            made.setAccessibleName(made.text())
            made.setAccessibleDescription(tr(words))
            self._group.addButton(made)
            self.buttons[suffix] = made
            flow.addWidget(made)
        column.addWidget(bar)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self.passphrase = NewPassphrase()
        self.secret = self._secret()
        column.addWidget(self.secret)
        next(iter(self.buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(lambda _button, on: self._on_format() if on else None)
        self.passphrase.changed.connect(self.changed)
        self._on_format()

    def _secret(self) -> QWidget:
        made, unit = QWidget(), tokens(self).unit
        inner = QVBoxLayout(made)
        inner.setContentsMargins(0, unit * 2, 0, 0)
        inner.setSpacing(unit * 2)
        inner.addWidget(label(self.tr("A passphrase for this file alone, not that of your project."), "heading"))
        inner.addWidget(self.passphrase)
        inner.addWidget(
            label(
                self.tr("Give it by another way than the file: face to face or by telephone, not in the same e-mail."),
                "muted",
            )
        )
        return made

    @property
    def suffix(self) -> str:
        """The ending of the chosen format."""
        return next(suffix for suffix, made in self.buttons.items() if made.isChecked())

    @property
    def encrypted(self) -> bool:
        """Whether the file has a passphrase."""
        return self.suffix == ".annotator"

    @property
    def is_ready(self) -> bool:
        """Whether there is a passphrase where one is needed."""
        return not self.encrypted or self.passphrase.is_ready

    def _on_format(self) -> None:
        self._words.setText(tr(self._formats[self.suffix]))
        self.secret.setVisible(self.encrypted)
        self.changed.emit()
