"""The Themes page (B7, B13): themes at the left, what is written about one in the middle, its units at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.analysis import SummaryKind
from annotator.domain.changes import Changes
from annotator.domain.unread import Passage
from annotator.storage.actions import coding, summaries
from annotator.ui.ask import Ask
from annotator.ui.codebook.level_names import new_of
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import in_share
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label, longest_word
from annotator.ui.themes.theme_list import ThemeList
from annotator.ui.themes.unit_list import UnitList
from annotator.ui.themes.unit_model import ThemeUnits, Ticks
from annotator.ui.themes.voices import VoicesPage
from annotator.ui.themes.walk import WalkPage
from annotator.ui.themes.writing import WritingPage

LEAST_LIST_LETTERS = 20
_TREE = ("node", "node_link", "label", "unit", "document", "participant", "layer")
_PLACES = ("span", "turn", "speaker")
_TEXTS = ("project", "summary", "summary_sentence", "sentence_unit", "revisit", "unit_text", "text_column")


class ThemesPanel(QWidget):
    """Follows `session.node`. Renews itself when it is seen; hidden it does nothing."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._stale = True
        self.themes = ThemeList(session)
        self.model = ThemeUnits(session, self)
        self.units = UnitList(self.model)
        self.writing = WritingPage(session)
        self.walk = WalkPage(session, self.model)
        self.voices = VoicesPage(session)
        self.unused = Pill(self.tr("Not used yet"))
        self._lay_out()
        begin_at(self, self.themes)
        self._connect()

    @property
    def node(self) -> int:
        """The theme or group shown, or 0."""
        return self.model.node

    def flush(self) -> None:
        """Store what was typed."""
        self.writing.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale, wanted = False, self._session.node
            self.themes.rebuild()
            if wanted is not None:
                self.themes.choose(wanted)
            self._show_theme(self.themes.node)

    def _lay_out(self) -> None:
        self._empty = label(
            self.tr(
                "No themes or groups yet. Make one in the codebook and put codes under it;"
                " then write here what its units say together."
            ),
            "muted",
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        letter = self.fontMetrics().averageCharWidth()
        for widget, stretch in ((self._left(), 2), (self._middle(), 5), (self._right(), 4)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([letter * 30, letter * 75, letter * 55])
        self._stack = Stack(self)
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _empty_page(self) -> QWidget:
        page, unit = QWidget(), tokens(self).unit
        column = QVBoxLayout(page)
        column.setContentsMargins(unit * 8, unit * 6, unit * 8, unit * 6)
        column.setSpacing(unit * 3)
        column.addStretch(1)
        column.addWidget(self._empty)
        self._begin = button("", lambda: self._session.command_requested.emit("code.new_theme"), "", "theme")
        self._begin.setVisible(not in_share(self._session))
        column.addWidget(flow(self._begin))
        column.addStretch(2)
        return page

    def _left(self) -> QWidget:
        left, unit = BreakingColumn(letters=LEAST_LIST_LETTERS), tokens(self).unit
        column = QVBoxLayout(left)
        column.setContentsMargins(0, unit * 3, 0, 0)
        column.addWidget(self.themes)
        return left

    def _middle(self) -> QWidget:
        middle, unit = BreakingColumn(letters=LEAST_LIST_LETTERS), tokens(self).unit
        middle.setProperty("role", "surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", "title")
        self._title.setContentsMargins(unit * 4, 0, unit * 4, 0)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.addTab(self.writing, self.tr("Write"))
        self.tabs.addTab(self.walk, self.tr("In context"))
        self.tabs.addTab(self.voices, self.tr("Voices"))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, unit * 4, 0, 0)
        column.setSpacing(unit * 2)
        column.addWidget(self._title)
        column.addWidget(self.tabs, 1)
        return middle

    def _right(self) -> QWidget:
        right, unit = BreakingColumn(letters=LEAST_LIST_LETTERS), tokens(self).unit
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._no_units = label("", "muted")
        self._no_units.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_units.setContentsMargins(unit * 4, 0, unit * 4, 0)
        self._cards = Stack()
        self._cards.addWidget(self.units)
        self._cards.addWidget(self._no_units)
        head, line = QWidget(), FlowLayout(unit * 3, unit)
        head.setLayout(line)
        head.setContentsMargins(unit * 2, 0, 0, 0)
        line.addWidget(self._count)
        line.addWidget(self.unused)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, unit * 4, unit, 0)
        column.setSpacing(unit * 2)
        column.addWidget(head)
        column.addWidget(self._cards, 1)
        return right

    def _connect(self) -> None:
        self.themes.chosen.connect(self._on_chosen)
        self.tabs.currentChanged.connect(self._on_tab)
        self.writing.sentence_changed.connect(self._on_sentence)
        self.writing.units_wanted.connect(self._go_to_units)
        self.walk.unit_wanted.connect(lambda unit: self.units.select_row(self.model.row_of(unit)))
        self.voices.silent.wanted.connect(self._show_passage)
        self.unused.clicked.connect(self._on_unused)
        self.units.ticked.connect(self._tick)
        self.units.starred.connect(self._star)
        self.units.jump.connect(self._session.jump_to_unit)
        self.units.left.connect(lambda: self.tabs.currentWidget().setFocus())
        self.units.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(self._after_reset)
        self._session.changed.connect(self._on_changed)
        self._session.node_changed.connect(self._on_node)
        self._session.theme_text_requested.connect(self._open_text)

    def _show_theme(self, node: int) -> None:
        """Show a theme's texts, units and voices; 0 says how to begin."""
        self._stack.setCurrentIndex(0 if node else 1)
        self._begin.setText(new_of(self._session.project, "theme"))
        begin_at(self, self.themes if node else self._begin)
        if not node:
            self.model.show(0)
            return
        self.unused.setChecked(False)
        self.model.unused_only = False
        self.model.show(node)
        self.writing.show_theme(node)
        self._on_sentence()
        self.units.select_row(0)
        self._show_tab()
        self._say()

    def _open_text(self, node: int, kind: SummaryKind) -> None:
        self.themes.choose(node)
        self.tabs.setCurrentWidget(self.writing)
        self.writing.show_kind(kind)
        self.writing.setFocus()

    def _show_tab(self) -> None:
        ticks: tuple[Ticks, ...] = ("sentence", "read", "none")
        self.model.set_ticks(ticks[self.tabs.currentIndex()])
        self.unused.setVisible(self.tabs.currentWidget() is self.writing)
        if self.tabs.currentWidget() is self.walk:
            self.walk.show_unit(self.units.current_unit)
        elif self.tabs.currentWidget() is self.voices:
            self.voices.show_theme(self.node)
        self._say()

    def _say(self) -> None:
        node = self._session.project.nodes.get(self.node)
        self._title.setText(node.name if node else "")
        self._title.setMinimumWidth(longest_word(self._title))
        self._count.setText(self.tr("%n unit(s)", "", len(self.model.units)))
        self.unused.set_hint(str(self.model.unused))
        self._cards.setCurrentWidget(self.units if self.model.rows else self._no_units)
        if self.model.units:
            self._no_units.setText(self.tr("Every unit is used in this text."))
        else:
            self._no_units.setText(self.tr("No units yet. Code some text for this theme or a code below it."))

    def _on_chosen(self, node: int) -> None:
        self._show_theme(node)
        if node:
            self._session.focus_node(node)

    def _on_node(self, node: int | None) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
        elif node is not None and node != self.node:
            self.themes.choose(node)

    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if not changes.touches(*_TREE, *_PLACES, *_TEXTS):
            return
        if changes.touches(*_TREE):
            self.themes.rebuild()  # another theme, where this one is gone
        if not self.node:
            return
        self.model.renew(changes.touches(*_TREE, *_PLACES))
        self.writing.renew()
        if self.tabs.currentWidget() is self.walk:
            self.walk.renew()
        elif self.tabs.currentWidget() is self.voices and changes.touches(*_TREE, *_PLACES):
            self.voices.show_theme(self.node)
        self._say()

    def _on_tab(self) -> None:
        self.flush()
        self._show_tab()

    def _on_sentence(self) -> None:
        self.model.say(self.writing.kind, self.writing.sentence)
        self._say()

    def _on_unused(self, on: bool) -> None:
        self.model.filter_unused(on)
        self._say()

    def _on_row(self) -> None:
        unit = self.units.current_unit
        if unit:
            self._session.focus_unit(unit)
            if self.tabs.currentWidget() is self.walk:
                self.walk.show_unit(unit)

    def _after_reset(self) -> None:
        """Stay at the unit in focus, where the rows are others."""
        row = self.model.row_of(self._session.unit or 0)
        self.units.select_row(max(0, row))

    def _go_to_units(self) -> None:
        self.flush()
        self.units.setFocus()

    def _tick(self, unit: int) -> None:
        if self.model.ticks == "read":
            summaries.set_read(self._session.store, self.node, unit, read=not self.model.is_read(unit))
            return
        self.flush()
        ticked, sentence = self.model.is_ticked(unit), self.writing.sentence
        if self.model.ticks == "sentence" and sentence is not None and ticked is not None:
            kind = self.writing.kind
            summaries.use_units(self._session.store, self.node, kind, sentence, {unit}, used=not ticked)

    def _star(self, unit: int) -> None:
        coding.set_golden(self._session.store, unit, not self._session.project.units[unit].golden)

    def _show_passage(self, passage: Passage) -> None:
        self._session.jump_to_range(passage.document, passage.start, passage.end)
