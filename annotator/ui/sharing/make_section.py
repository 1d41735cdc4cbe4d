"""A share for a supervisor or another reader, by level: the lowest is the default."""

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from annotator.sharing.columns import CODEBOOK, FULL, Level
from annotator.sharing.drawing import Content, draw
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained, explained_field, explained_heading
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import State, translate
from annotator.ui.session import Session
from annotator.ui.sharing.form import ShareForm
from annotator.ui.sharing.level_card import LevelCard
from annotator.ui.sharing.levels import FOR_READERS, LEVELS, tr
from annotator.ui.shell.parts import begin_at, field, label


class MakeSection(ShareForm):
    """Four cards, what they hold in numbers, and a file."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            ask,
            self.tr("Make a share"),
            self.tr(
                "A new file for your supervisor or another reader. Your project itself never leaves this computer."
            ),
            FOR_READERS,
            parent,
        )
        self.cards: dict[Level, LevelCard] = {}
        self.blind = QCheckBox(self.tr("Blind: without my codes, so that the reader codes independently"))
        self.to = QLineEdit()
        self.confirmation = QLineEdit()
        self._confirm_box = QWidget()
        self.agree.setText(self.tr("Make the file …"))
        self._lay_out()
        self.blind.toggled.connect(lambda _: self._later.start())
        self.confirmation.textChanged.connect(lambda _: self._show_state())
        begin_at(self, self.cards[CODEBOOK])

    @staticmethod
    def state(session: Session) -> State:
        """What it is for: nothing stands open here."""
        return State(translate("MakeSection", "For a supervisor or reader"))

    @property
    def level(self) -> Level:
        """The chosen level."""
        return next(level for level, made in self.cards.items() if made.isChecked())

    @property
    def word(self) -> str:
        """What has to be typed before everything goes."""
        return self.tr("share everything")

    def drawn(self) -> Content:
        blind = self.blind.isChecked() and self.level != CODEBOOK
        return draw(self._session.project, self.level, blind, confirmed=self.level == FULL)

    def recipient(self) -> str:
        return " ".join(self.to.text().split())

    def is_confirmed(self) -> bool:
        return self.level != FULL or self.confirmation.text().strip().casefold() == self.word.casefold()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        group = QButtonGroup(self)
        for level, words in LEVELS.items():
            made = LevelCard(tr(words.title), tr(words.gets), tr(words.gets_not))
            group.addButton(made)
            self.cards[level] = made
            column.addWidget(made)
        said = self.tr("Each level holds more than the one above; the first has not a word of the interviews.")
        self.column.addLayout(explained_heading(self.tr("How much may be read?"), said))
        self.cards[CODEBOOK].setChecked(True)
        group.buttonToggled.connect(lambda _card, on: self._on_level() if on else None)
        self.column.addWidget(cards)
        said = self.tr("For a second coding: what the reader codes is laid beside yours when it comes back.")
        self.column.addLayout(explained(self.blind, self.blind.text(), said, "second-coding"))
        self.column.addWidget(self.preview)
        confirm = QVBoxLayout(self._confirm_box)
        confirm.setContentsMargins(0, 0, 0, 0)
        confirm.addWidget(label(self.tr("Does the consent cover that this reader sees all of it?"), "warning"))
        confirm.addLayout(field(self.tr("Type “%1” to confirm").replace("%1", self.word), self.confirmation))
        self.column.addWidget(self._confirm_box)
        self.column.addLayout(
            explained_field(
                self.tr("Who is it for?"),
                self.to,
                self.tr("Your list of shares tells by it who has which file; the access log names nobody."),
                hint=self.tr("A role or initials, for your own list; it is not in the file."),
            )
        )
        self.add_end()
        self._on_level()

    def _on_level(self) -> None:
        self.blind.setVisible(self.level != CODEBOOK)
        self._confirm_box.setVisible(self.level == FULL)
        self.confirmation.clear()
        self._later.start()
