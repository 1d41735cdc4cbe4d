"""Passages about third persons and of special categories: each is cleared with a reason, or stays out of exports."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.confidential import Mark
from annotator.storage.actions.marks import clear_mark, remove_mark
from annotator.ui.anonymise.words import mark_name
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import card
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, fill, label, scrolled

MOST = 200
WIDTH_IN_LETTERS = 100


class MarksPage(QWidget):
    """The marks that block first, then the cleared ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[Mark] | None = None
        self.cards: dict[int, MarkCard] = {}
        unit = tokens(self).unit
        canvas = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(unit * 3)
        outer = QVBoxLayout(canvas)
        outer.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 5)
        outer.setSpacing(unit * 3)
        self._empty = label(
            self.tr(
                "Nothing is marked. Mark a passage about somebody who has not agreed to take part, or about "
                "health, faith or politics, in the interview or among the findings: it is then kept out of every "
                "export until you clear it."
            ),
            "muted",
        )
        outer.addWidget(self._empty)
        outer.addLayout(self._column)
        outer.addStretch(1)
        fill(self, scrolled(canvas))

    def refresh(self) -> None:
        """Show the marks there are."""
        if not self._session.store.is_open:
            return
        marks = sorted(self._session.project.marks, key=lambda mark: (mark.cleared, mark.turn, mark.at_from))
        if marks == self._shown:
            return
        self._shown = marks
        clear(self._column)
        self.cards = {}
        self._empty.setVisible(not marks)
        for mark in marks[:MOST]:
            made = self.cards[mark.id] = MarkCard(self._session, mark)
            made.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
            self._column.addWidget(made)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


class MarkCard(QWidget):
    """One mark: its words, whose interview, and what may be done."""

    def __init__(self, session: Session, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._mark = session, mark
        turn = session.project.turns[mark.turn]
        frame, column = card(mark_name(mark.kind))
        title = session.project.documents[turn.document].title
        column.addWidget(label(self.tr("“%1”").replace("%1", turn.text[mark.at_from : mark.at_to])))
        column.addWidget(label(" · ".join(part for part in (title, mark.note) if part), "muted"))
        if mark.cleared:
            column.addWidget(label(self.tr("Cleared: %1").replace("%1", mark.reason), "good"))
        column.addWidget(self._acts())
        self.reason = QLineEdit()
        self._why = self._why_part()
        column.addWidget(self._why)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _acts(self) -> QWidget:
        store, mark, unit = self._session.store, self._mark, tokens(self).unit
        acts = FlowLayout(unit * 2, unit)
        held = QWidget()
        held.setLayout(acts)
        self.clear = button(self.tr("Clear …"), self._ask_reason)
        self.block = button(self.tr("Block it again"), lambda: clear_mark(store, mark.id, ""))
        acts.addWidget(self.block if mark.cleared else self.clear)
        acts.addWidget(button(self.tr("Show in the interview"), self._show))
        acts.addWidget(button(self.tr("Remove the mark"), lambda: remove_mark(store, mark.id), "link"))
        return held

    def _why_part(self) -> QFrame:
        unit, part = tokens(self).unit, QFrame()
        why = QVBoxLayout(part)
        why.setContentsMargins(0, 0, 0, 0)
        quick = FlowLayout(unit * 2, unit)
        picks = QWidget()
        picks.setLayout(quick)
        for words in (self.tr("Nobody can be recognised"), self.tr("The participant speaks of herself, and agreed")):
            pill = Pill(words)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, words=words: self._give(words))
            quick.addWidget(pill)
        why.addWidget(picks)
        self.reason.setPlaceholderText(self.tr("Why may it leave? Then Enter"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.returnPressed.connect(lambda: self._give(self.reason.text()))
        why.addWidget(self.reason)
        part.hide()
        return part

    def _ask_reason(self) -> None:
        self._why.show()
        self.reason.setFocus()

    def _give(self, reason: str) -> None:
        if reason.strip():
            clear_mark(self._session.store, self._mark.id, reason)

    def _show(self) -> None:
        turn = self._session.project.turns[self._mark.turn]
        start = self._session.project.flat(turn.document).position(turn.id, self._mark.at_from)
        self._session.jump_to_range(turn.document, start, start + self._mark.at_to - self._mark.at_from)
