"""Where a text about a theme is written, with the sentence in hand told apart from the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.analysis import SummaryKind
from annotator.domain.sentences import sentences
from annotator.domain.theme_texts import leans_on, text_about
from annotator.storage.actions import summaries
from annotator.storage.templates import first_kind, kinds_for
from annotator.ui.chapter.serif import serif
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, scrolled
from annotator.ui.themes.in_hand import SentenceLine, mark_sentence
from annotator.ui.themes.kinds import kind_hint, kind_name
from annotator.ui.writing import GrowingText

LEAST_LINES = 5
WORDS_PER_LINE = 84


class WritingPage(BreakingColumn):
    """One kind of text at a time. Ctrl+Return asks for the units of the sentence the caret stands in."""

    sentence_changed = Signal()
    """Another kind, or another sentence of it."""
    units_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = 0
        self._method = ""
        self.kind: SummaryKind = ""
        self.sentence: int | None = None
        """The number of the sentence the caret stands in, from 0."""
        self.kinds: dict[SummaryKind, Pill] = {}
        self.editor = GrowingText(self.tr("Text about the theme"), lines=8)
        self.state = SentenceLine(
            self.tr("Each sentence can lean on the units it is built from: tick them at the right.")
        )
        self._lay_out()
        self._group.buttonClicked.connect(self._on_kind)
        self.editor.written.connect(self._store)
        self.editor.left_by_key.connect(self.units_wanted)
        self.editor.textChanged.connect(self._mark)
        self.editor.cursorPositionChanged.connect(self._mark)
        begin_at(self, self.editor)

    def show_theme(self, node: int) -> None:
        """Show the texts about a theme; what was typed about the one before is stored first."""
        if node != self._node:
            self.flush()
            self._node = node
            self.editor.forget()
            self.show_kind(next((k for k in self.kinds if self._written(k)), self._first()))
        self.renew()

    def show_kind(self, kind: SummaryKind) -> None:
        """Show a kind of text."""
        self.flush()
        self.editor.forget()
        self.kind = kind
        self.kinds[kind].setChecked(True)
        self.editor.setAccessibleName(kind_name(self._session.project, kind))
        self.editor.setPlaceholderText(kind_hint(kind))
        self.editor.show_text(self._written(kind))
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._mark(always=True)

    def renew(self) -> None:
        """Show what is stored now."""
        if self._session.project.info.method != self._method:
            self._offer()
            self.kinds[self.kind].setChecked(True)
        if self._node not in self._session.project.nodes:
            self.editor.forget()
            return
        self.editor.show_text(self._written(self.kind))
        for kind, pill in self.kinds.items():
            number = len(sentences(self._written(kind)))
            pill.set_hint(str(number) if number else "")
            pill.setToolTip(self.tr("%n sentence(s)", "", number) if number else self.tr("Not written yet"))
        self._mark(always=True)

    def flush(self) -> None:
        """Store what was typed."""
        self.editor.flush()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self._group = QButtonGroup(self)
        self._line = FlowLayout(unit, unit * 2)
        self._offer()
        self.editor.setFont(serif(self))
        canvas = QWidget()
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(unit * 2, 0, unit * 2, unit * 4)
        self.editor.setMaximumWidth(self.fontMetrics().averageCharWidth() * WORDS_PER_LINE)
        middle.addWidget(self.editor, 100, Qt.AlignmentFlag.AlignTop)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 2, unit * 3, unit * 2, unit * 3)
        column.setSpacing(unit * 3)
        column.addLayout(self._line)
        page = scrolled(canvas)
        page.setMinimumHeight(self.fontMetrics().lineSpacing() * LEAST_LINES)
        column.addWidget(page, 1)
        self.state.setContentsMargins(unit * 2, 0, unit * 2, 0)
        column.addWidget(self.state)

    def _offer(self) -> None:
        """The kinds of text her method has, in its order and under its names."""
        project = self._session.project
        self._method = project.info.method
        for pill in self.kinds.values():
            self._line.removeWidget(pill)
            pill.deleteLater()
        self.kinds = {kind: Pill(kind_name(project, kind), self) for kind in kinds_for(project)}
        for pill in self.kinds.values():
            self._group.addButton(pill)
            self._line.addWidget(pill)

    def _first(self) -> SummaryKind:
        """What she begins with where nothing is written yet."""
        node = self._session.project.nodes.get(self._node)
        return first_kind(self._session.project, node) if node else next(iter(self.kinds))

    def _written(self, kind: SummaryKind) -> str:
        summary = text_about(self._session.project, self._node, kind)
        return summary.text if summary else ""

    def _store(self, text: str) -> None:
        if self._node in self._session.project.nodes:
            summaries.write_theme_text(self._session.store, self._node, self.kind, text)

    def _on_kind(self, pill: Pill) -> None:
        self.show_kind(next(kind for kind, other in self.kinds.items() if other is pill))
        self.editor.setFocus()

    def _mark(self, always: bool = False) -> None:
        """Tell the sentence in hand from the others, and say what it leans on."""
        text = self.editor.text()
        sentence = mark_sentence(self.editor, text)
        about = text_about(self._session.project, self._node, self.kind)
        units = leans_on(self._session.project, about, sentence) if sentence is not None else set()
        self.state.say(sentence, len(sentences(text)), len(units))
        if always or sentence != self.sentence:
            self.sentence = sentence
            self.sentence_changed.emit()
