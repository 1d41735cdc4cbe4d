"""A field for a pseudonym: offers the participants there are, and says so when it looks like a real name."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from annotator.domain.identifiers import name_like
from annotator.ui.look.icons import icon


class PseudonymEdit(QLineEdit):
    """One line; `editingFinished` as usual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Pseudonym"))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._warning = self.addAction(icon("warning", "warning"), QLineEdit.ActionPosition.TrailingPosition)
        self._warning.setText(self.tr("This looks like a real name. Real names do not belong in the project."))
        self._warning.setToolTip(self._warning.text())
        self.textChanged.connect(self._check)
        self._check(self.text())

    def offer(self, pseudonyms: Sequence[str]) -> None:
        """Offer these while she types."""
        self._known.setStringList(list(pseudonyms))

    def _check(self, text: str) -> None:
        self._warning.setVisible(name_like(text) is not None)
