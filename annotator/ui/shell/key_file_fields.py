"""Fields for a key file: which one opens, and whether a new project or passphrase shall need one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.ui.ask import Ask
from annotator.ui.help.what import explained
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row

SUFFIX = ".key"


class KeyFileField(QWidget):
    """The name of the chosen key file, and a button to choose it."""

    changed = Signal()

    def __init__(self, ask: Ask, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.path = path
        self._name = label("", "muted")
        self.choose = button(self.tr("Choose the key file …"), self._on_choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens(self).unit)
        column.addWidget(label(self.tr("Key file")))
        column.addLayout(row(self._name, self.choose))
        self._show()

    def _on_choose(self) -> None:
        found = self._ask.open_files(self.tr("Choose the key file"), _filters(open_any=True))
        if found:
            self.path = found[0]
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self._name.setText(self.tr("None chosen yet") if self.path is None else self.path.name)


class NewKeyFile(QWidget):
    """Whether a key file shall be needed beside the passphrase, and which one. It is made when the work is done."""

    changed = Signal()

    def __init__(self, ask: Ask, project: Path, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._project = ask, project
        self._path: Path | None = None
        self.needed = QCheckBox(self.tr("Ask for a key file too"))
        self.needed.setChecked(needed)
        self._name = label("", "muted")
        self._near = label(
            self.tr("It lies beside the project: whoever takes the one has the other. Put it on a USB stick."),
            "warning",
        )
        self.make = button(self.tr("New key file …"), self._on_make)
        self.use = button(self.tr("Use one I have …"), self._on_use)
        self._which = QWidget()
        self._lay_out()
        self.needed.toggled.connect(lambda _on: self._show())
        self.needed.toggled.connect(lambda _on: self.changed.emit())
        self._show()

    @property
    def path(self) -> Path | None:
        """The key file that will be needed, None for none."""
        return self._path if self.needed.isChecked() else None

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing."""
        return self._path is not None or not self.needed.isChecked()

    def use_path(self, path: Path | None) -> None:
        """Take this file, such as the one that is needed already."""
        self._path = path
        self._show()
        self.changed.emit()

    def set_project(self, project: Path) -> None:
        """Where the project lies: the key file should lie elsewhere."""
        self._project = project
        self._show()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        hint = self.tr(
            "A small file on a USB stick: without it the passphrase opens nothing. If you lose it, only the recovery "
            "code opens the project."
        )
        self.needed.setAccessibleDescription(hint)
        inner = QVBoxLayout(self._which)
        inner.setContentsMargins(unit * 6, 0, 0, 0)
        inner.setSpacing(unit)
        inner.addLayout(row(self._name, self.use, self.make))
        inner.addWidget(self._near)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        said = self.tr("A second lock: who has learnt the passphrase still cannot open the project without the stick.")
        column.addLayout(explained(self.needed, self.needed.text(), said, "passphrase"))
        column.addWidget(label(hint, "muted"))
        column.addWidget(self._which)

    def _on_make(self) -> None:
        found = self._ask.save_file(
            self.tr("Where should the key file be kept?"), self.tr("key file") + SUFFIX, _filters()
        )
        if found is not None:
            self.use_path(found if found.suffix else found.with_name(found.name + SUFFIX))

    def _on_use(self) -> None:
        found = self._ask.open_files(self.tr("Choose the key file"), _filters(open_any=True))
        if found:
            self.use_path(found[0])

    def _show(self) -> None:
        self._which.setVisible(self.needed.isChecked())
        self._name.setText(self.tr("None chosen yet") if self._path is None else self._path.name)
        self._near.setVisible(self._path is not None and self._path.parent == self._project.parent)


def _filters(open_any: bool = False) -> str:
    kinds = QCoreApplication.translate("KeyFileField", "Key file (*.key)")
    any_kind = QCoreApplication.translate("KeyFileField", "All files (*)")
    return f"{kinds};;{any_kind}" if open_any else kinds
