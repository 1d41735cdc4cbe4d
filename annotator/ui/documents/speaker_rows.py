"""Who is who in a file about to be imported: one row for each label that was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.domain.transcript import DraftSpeaker
from annotator.ui.documents.batch import OUT, Answer
from annotator.ui.documents.in_all import SharedLabel
from annotator.ui.documents.pseudonym_edit import PseudonymEdit
from annotator.ui.look.choice import Choice
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens


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
        self._answers = QWidget(self)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.pseudonym = PseudonymEdit(self)
        self.pseudonym.setAccessibleName(self.tr("Pseudonym of %1").replace("%1", label))
        self.pseudonym.editingFinished.connect(lambda: self.named.emit(self.label, self.pseudonym.text()))
        self._lay_out()

    def show_speaker(self, speaker: DraftSpeaker, speaking: bool, hint: str) -> None:
        """Show the present answers; `hint` says why this may be the interviewer."""
        facts = self.tr("%Ln turn(s)", "", speaker.turns) + ", " + self.tr("%Ln word(s)", "", speaker.words)
        self._show(f"{facts}  ·  {hint}" if hint else facts, speaker.role if speaking else OUT)
        self._name(speaker.participant, speaking and speaker.role == "participant")

    def show_in_all(self, shared: SharedLabel, hint: str, named: bool) -> None:
        """Show what is said of a label in several files; `named`: whether it is one person in all of them."""
        facts = self.tr("in %Ln file(s)", "", shared.files)
        self._show(f"{facts}  ·  {hint}" if hint else facts, shared.answer)
        self._name(shared.participant, named and shared.answer == "participant")

    def answers(self, question: str) -> None:
        """What the buttons are the answers to, and the facts beside the label: who does not see them hears them."""
        for button in self.buttons.values():
            button.setAccessibleDescription(f"{question} {self._facts.text()}")

    @property
    def said(self) -> tuple[QLabel, QLabel]:
        """What stands left of the answers, or above them where it is narrow."""
        return self._label, self._facts

    def _show(self, facts: str, answer: Answer | None) -> None:
        self._facts.setText(facts)
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == answer)
        self._group.setExclusive(True)
        self._label.setEnabled(answer != OUT)

    def _name(self, participant: str, shown: bool) -> None:
        self.pseudonym.setVisible(shown)
        if not self.pseudonym.hasFocus() or not self.pseudonym.isModified():
            self.pseudonym.setText(participant)

    def _lay_out(self) -> None:
        answers = QHBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(2 * self._unit)
        self._label.ensurePolished()
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
            answers.addWidget(button)
        self.pseudonym.setFixedWidth(28 * self._unit)
        whole = FlowLayout(2 * self._unit, self._unit)
        for part in (self._label, self._facts, self._answers, self.pseudonym):
            whole.addWidget(part)
        self.setLayout(whole)
