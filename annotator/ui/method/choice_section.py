"""Which method she follows."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.methods import Method
from annotator.storage.actions.method import set_method
from annotator.storage.templates import template_of, templates
from annotator.ui.ask import Ask
from annotator.ui.languages import current
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import Section, State
from annotator.ui.session import Session
from annotator.ui.shell.parts import label, note

BESIDE_THE_DOT = 15
"""Half units from the left: the words stand under the name, not under the dot."""


class ChoiceSection(Section):
    """One click switches, undo switches back."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choice of method"),
            self.tr(
                "A method proposes words, levels, columns and steps. It locks nothing, and you may change your mind."
            ),
            parent,
        )
        self._session = session
        self.choices: dict[str, QRadioButton] = {}
        self.column.addWidget(
            note(
                self.tr(
                    "Nothing is lost when you switch: codes, themes, texts, names you gave and ticks stay. Only empty "
                    "levels and columns that the other method does not use are put away."
                )
            )
        )
        for method in templates().values():
            self.column.addWidget(self._card(method))
        self.column.addStretch(1)

    @staticmethod
    def state(session: Session) -> State:
        """The method's name."""
        return State(template_of(session.project).name.said(current()))

    def refresh(self) -> None:
        """Show which one is chosen."""
        chosen = template_of(self._session.project).key
        for key, choice in self.choices.items():
            choice.setChecked(key == chosen)

    def _card(self, method: Method) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        unit = tokens(self).unit
        column = QVBoxLayout(frame)
        column.setContentsMargins(unit * 4, unit * 3, unit * 5, unit * 3)
        column.setSpacing(unit)
        choice = QRadioButton(method.name.said(current()))
        font = choice.font()
        font.setWeight(QFont.Weight.DemiBold)
        choice.setFont(font)
        choice.setAutoExclusive(False)  # arrow keys would switch from method to method
        choice.setAccessibleDescription(method.description.said(current()))
        choice.clicked.connect(lambda: self._choose(method.key))
        self.choices[method.key] = choice
        column.addWidget(choice)
        words = QVBoxLayout()
        words.setContentsMargins(unit * BESIDE_THE_DOT // 2, 0, 0, 0)
        column.addLayout(words)
        words.addWidget(label(method.description.said(current())))
        names = [layer.name.said(current()) for layer in method.layers]
        texts = [one.name.said(current()) for one in method.columns]
        words.addWidget(label("  ·  ".join((" → ".join(names), *texts)), "muted"))
        if method.literature:
            words.addWidget(label(method.literature, "muted"))
        return frame

    def _choose(self, method: str) -> None:
        if method != template_of(self._session.project).key:
            set_method(self._session.store, method)
        self.refresh()
