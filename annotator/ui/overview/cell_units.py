"""What a cell of the framework matrix is written from: its units, and which of them each sentence leans on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.sentences import sentences
from annotator.domain.theme_texts import leans_on, text_about
from annotator.storage.actions import coding, summaries
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import label
from annotator.ui.themes.in_hand import SentenceLine
from annotator.ui.themes.unit_list import UnitList
from annotator.ui.themes.unit_model import ThemeUnits

LONGEST = 160
"""Letters of the sentence in hand that stand above its units."""
LOW = 60
"""Quarter lines: below this height it does not stand there."""


class CellUnits(QWidget):
    """Space or Ctrl+Enter ticks for the sentence in hand, Enter goes to the source, Esc back to the cell."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sentence: int | None = None
        self.model = ThemeUnits(session, self)
        self.unused = Pill(self.tr("Not used yet"), self)
        self.list = UnitList(self.model, self)
        self.list.setAccessibleName(self.tr("Units of the cell"))
        self.state = SentenceLine(
            self.tr("Write in the cell; then each sentence can lean on the units it is built from."), self
        )
        self._title, self._words = label("", "heading"), label("")
        self._empty = label("", "muted")
        self._stack = Stack(self)
        self._lay_out()
        self.unused.clicked.connect(self._on_unused)
        self.list.ticked.connect(self._tick)
        self.list.left.connect(self.left)
        self.list.starred.connect(self._star)
        self.list.jump.connect(session.jump_to_unit)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)

    def show_cell(self, title: str, node: int, participant: int) -> None:
        """Show the units of what a participant says of a theme, and what to do where there is no cell."""
        if (node, participant) != (self.model.node, self.model.participant):
            self.unused.setChecked(False)
            self.model.unused_only = False
        self._title.setText(title)
        self.model.show(node, participant)
        self._say()

    def renew(self) -> None:
        """Take in that texts or what they lean on changed."""
        self.model.renew(units_too=False)
        self._say()

    def show_sentence(self, sentence: int | None, text: str) -> None:
        """The sentence in hand of the text as it stands in the cell."""
        self.sentence, ranges = sentence, sentences(text)
        self.model.say("cell", sentence)
        about = text_about(self._session.project, self.model.node, "cell", self.model.participant)
        units = leans_on(self._session.project, about, sentence) if sentence is not None else set()
        self.state.say(sentence, len(ranges), len(units))
        words = text[slice(*ranges[sentence])] if sentence is not None and len(ranges) > 1 else ""
        self._words.setText(words if len(words) <= LONGEST else words[:LONGEST].rstrip() + " …")
        # In a low window the cell itself is near, and the room is the units'.
        self._words.setVisible(bool(words) and self.height() > LOW * tokens(self).unit)
        self._say()

    def go_to_units(self) -> None:
        """Put the keys on the units, at the first where none is current."""
        if not self.list.currentIndex().isValid():
            self.list.select_row(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        line = QHBoxLayout()
        line.setSpacing(2 * unit)
        line.addWidget(self._title, 1)
        line.addWidget(self.unused, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, unit, 0, 0)
        column.setSpacing(2 * unit)
        column.addLayout(line)
        column.addWidget(self.state)
        column.addWidget(self._words)
        column.addWidget(self._stack, 1)

    def _say(self) -> None:
        has_cell, model = bool(self.model.participant), self.model
        self._title.setVisible(has_cell)
        self.state.setVisible(has_cell)
        self.unused.setVisible(bool(model.units))
        self.unused.set_hint(str(model.unused))
        self._stack.setCurrentWidget(self.list if model.rows else self._empty)
        if not has_cell:
            self._empty.setText(self.tr("Choose a cell to see its units here."))
        elif model.units:
            self._empty.setText(self.tr("Every unit is used in this cell."))
        else:
            self._empty.setText(self.tr("No units here: nothing this participant says is coded for the theme."))

    def _on_unused(self, on: bool) -> None:
        self.model.filter_unused(on)
        self._say()

    def _on_row(self) -> None:
        if self.list.current_unit:
            self._session.focus_unit(self.list.current_unit)

    def _tick(self, unit: int) -> None:
        ticked, model = self.model.is_ticked(unit), self.model
        if self.sentence is not None and ticked is not None:
            summaries.use_units(
                self._session.store, model.node, "cell", self.sentence, {unit}, not ticked, model.participant
            )

    def _star(self, unit: int) -> None:
        coding.set_golden(self._session.store, unit, not self._session.project.units[unit].golden)
