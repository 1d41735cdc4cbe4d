"""The steps of the chosen method."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.method_facts import Facts
from annotator.storage.templates import template_of
from annotator.ui.ask import Ask
from annotator.ui.languages import current, long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.method.step_card import StepCard
from annotator.ui.sections.section import Section, State, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import clear, label


class StepsSection(Section):
    """In the method's order; she may go through them in any, and back."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Steps"),
            self.tr(
                "Tick what you call done, in any order and as often as you come back. No share tells of it; the "
                "report's table of the steps does, if you take that along."
            ),
            parent,
        )
        self._session = session
        self.cards: list[StepCard] = []
        self._shown = ""
        self._name = label("", "heading")
        self.column.addWidget(self._name)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(tokens(self).unit * 3)
        self.column.addLayout(self._steps)
        self.column.addStretch(1)

    @staticmethod
    def state(session: Session) -> State:
        """When she last ticked something."""
        last = max((tick.at for tick in session.project.step_ticks), default="")
        said = translate("StepsSection", "Last ticked %1").replace("%1", long_date(last)) if last else ""
        return State(said or template_of(session.project).name.said(current()))

    def refresh(self) -> None:
        """Show the steps with what the project holds of them."""
        method = template_of(self._session.project)
        if method.key != self._shown:
            self._shown = method.key
            self._name.setText(method.name.said(current()))
            clear(self._steps)
            self.cards = [StepCard(self._session, method, n, step) for n, step in enumerate(method.steps, start=1)]
            for card in self.cards:
                self._steps.addWidget(card)
        facts = Facts(self._session.project)
        for card in self.cards:
            card.refresh(facts)
