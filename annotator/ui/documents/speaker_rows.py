"""Who is who in a file about to be imported: one row for each label that was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.domain.transcript import DraftSpeaker
from annotator.ui.documents.pseudonym_edit import PseudonymEdit
from annotator.ui.look.choice import Choice
from annotator.ui.look.tokens import tokens

OUT = "out"
"""The choice "not a speaker"; the other choices are roles."""


class SpeakerRow(QWidget):
    """One label: how often it speaks, who it is, and the pseudonym."""

    chosen = Signal(str, str)
    """The label, and `interviewer`, `participant` or `OUT`."""
    named = Signal(str, str)
    """The label, and the pseudonym she typed."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._unit = tokens(self).unit
        self._label = QLabel(label or self.tr("The whole text"), self)
        self._label.setProperty("role", "heading")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel(self)
        self._facts.setProperty("role", "muted")
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.pseudonym = PseudonymEdit(self)
        self.pseudonym.setAccessibleName(self.tr("Pseudonym of %1").replace("%1", label))
        self.pseudonym.editingFinished.connect(lambda: self.named.emit(self.label, self.pseudonym.text()))
        self._lay_out()

    def show_speaker(self, speaker: DraftSpeaker, speaking: bool, hint: str) -> None:
        """Show the present answers; `hint` says why this may be the interviewer."""
        facts = self.tr("%Ln turn(s)", "", speaker.turns) + ", " + self.tr("%Ln word(s)", "", speaker.words)
        self._facts.setText(f"{facts}  ·  {hint}" if hint else facts)
        chosen = speaker.role if speaking else OUT
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == chosen)
        self._group.setExclusive(True)
        self._label.setEnabled(speaking)
        self.pseudonym.setVisible(speaking and speaker.role == "participant")
        if not self.pseudonym.hasFocus() or not self.pseudonym.isModified():
            self.pseudonym.setText(speaker.participant)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * self._unit)
        self._label.ensurePolished()
        self._label.setMinimumWidth(max(10 * self._unit, self._label.sizeHint().width()))
        row.addWidget(self._label)
        row.addWidget(self._facts, 1)
        choices = [("interviewer", self.tr("Interviewer")), ("participant", self.tr("Participant"))]
        if self.label:
            choices.append((OUT, self.tr("Not a speaker")))
        else:
            choices = choices[1:]
        for name, text in choices:
            button = Choice(self)
            button.setText(text)
            button.setAccessibleName(f"{self.label}: {text}")
            button.clicked.connect(lambda _checked, choice=name: self.chosen.emit(self.label, choice))
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.pseudonym.setFixedWidth(28 * self._unit)
        keeper = QWidget(self)
        keeper.setFixedWidth(28 * self._unit)
        grid = QGridLayout(keeper)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.pseudonym)
        row.addWidget(keeper)
