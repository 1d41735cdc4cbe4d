"""One question of the preview: are things of the same name the same?"""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from annotator.storage.actions.taking_in import SameNames
from annotator.ui.help.what import EXPLAINED, explained
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import label


class SameChoice(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(self, same: str, others: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = label("")
        self.merge, self.both = QRadioButton(same, self), QRadioButton(others, self)
        unit, group = tokens(self).unit, QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4 * unit)
        for choice in (self.merge, self.both):
            group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        said = self.tr("The same: what is coded with either is put together. Otherwise both stay, beside each other.")
        for choice in (self.merge, self.both):
            choice.setProperty(EXPLAINED, True)
        column.addLayout(explained(self._asked, self.tr("The same or not"), said, "importing"))
        column.addLayout(row)
        self.merge.setChecked(True)
        self.hide()

    @property
    def chosen(self) -> SameNames:
        """What she says."""
        return "both" if self.both.isChecked() else "merge"

    def ask(self, question: str, count: int, likely: SameNames = "merge") -> None:
        """Ask where there are any."""
        self._asked.setText(question)
        for choice in (self.merge, self.both):
            choice.setAccessibleDescription(question)
        (self.merge if likely == "merge" else self.both).setChecked(True)
        self.setVisible(count > 0)
