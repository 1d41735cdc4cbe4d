"""The reader of everything under the focused code or theme (B13, B14)."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from annotator.domain.analysis import Stance
from annotator.domain.changes import Changes
from annotator.domain.codebook import descendants, kind_of
from annotator.domain.corpus import Participant
from annotator.domain.voices import voices
from annotator.storage.actions import chapter, coding
from annotator.ui.ask import Ask
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.extracts.list import ExtractsList
from annotator.ui.extracts.model import ExtractsModel
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session

NAMED = 8
"""More names than this say no more than their number."""


class ExtractsPanel(QWidget):
    """Follows `session.node`."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._stale = True
        self._following = False
        self.model = ExtractsModel(session, self)
        self.list = ExtractsList(self.model, self)
        self._make()
        session.node_changed.connect(self._on_node)  # a method, not a lambda: that would outlive the panel
        session.changed.connect(self._on_changed)
        self._refresh(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh(self.list.currentIndex().row())

    def do(self, name: str) -> None:
        """One of jump, star, quote, remove, recode, context, on the current extract."""
        if name in ("jump", "context") or not in_share(self._session):
            getattr(self, f"_{name}")()

    def _make(self) -> None:
        unit = tokens(self).unit
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._voices = QLabel(self)
        self._voices.setProperty("role", "muted")
        self._voices.setWordWrap(True)
        self._voices.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = QLabel(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._stack = Stack(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self._title)
        column.addWidget(self._voices)
        column.addLayout(self._make_pills(unit))
        column.addWidget(self._stack, 1)
        self.list.asked.connect(self.do)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)

    def _make_pills(self, unit: int) -> FlowLayout:
        line = FlowLayout(unit, 2 * unit)
        titles: tuple[tuple[Stance, str], ...] = (
            ("for", self.tr("Supports")),
            ("nuances", self.tr("Nuances")),
            ("against", self.tr("Contradicts")),
        )
        self.stances: dict[Stance, Pill] = {}
        for stance, title in titles:
            pill = self.stances[stance] = Pill(title, self)
            pill.clicked.connect(lambda on, stance=stance: self._on_stance(stance if on else None))
            line.addWidget(pill)
        self.by_interview = Pill(self.tr("By interview"), self)
        self.by_interview.clicked.connect(self._on_group)
        self.context = Pill(self.tr("Context"), self)
        self.context.setToolTip(self.tr("Show the words before and after (C)"))
        self.context.clicked.connect(self._set_context)
        line.addWidget(self.by_interview)
        line.addWidget(self.context)
        return line

    def _on_node(self) -> None:
        self._refresh(0)

    def _refresh(self, row: int) -> None:
        """Show the focused node, near a row."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        unit = self.list.current_unit
        same = self.model.node == self._session.node
        self.model.show(self._session.node)
        self._show_head()
        at = self.model.row_of(unit) if unit and same else -1
        if self.list.current_unit != unit or not unit:
            self._following = True  # what she looks at elsewhere stays in focus until she moves here
            self.list.select_row(at if at >= 0 else row)
            self._following = False

    def _show_head(self) -> None:
        project, node = self._session.project, self._session.node
        shown = node is not None and bool(self.model.rows)
        self._stack.setCurrentWidget(self.list if shown else self._empty)
        self._title.setText(project.nodes[node].name if node is not None else "")
        self._title.setVisible(node is not None)
        self._voices.setVisible(node is not None and len(project.participants) > 0)
        for pill in (*self.stances.values(), self.by_interview, self.context):
            pill.setVisible(node is not None)
        for stance, pill in self.stances.items():
            pill.set_hint(str(self.model.by_stance[stance]))
            pill.setChecked(self.model.stance == stance)
        if node is not None:
            self._voices.setText(self._who_speaks(node))
        if node is None:
            self._empty.setText(self.tr("Choose a code or theme in the tree to read all its extracts here."))
        elif self.model.stance is not None:
            self._empty.setText(self.tr("No extract here fits the filter."))
        else:
            self._empty.setText(self.tr("No extracts yet. Mark a passage in an interview and give it this code."))

    def _who_speaks(self, node: int) -> str:
        """`7 of 9 speak here. Silent: P03, P05`."""
        heard = voices(self._session.project, node)
        speaking, silent = len(heard.speaking), heard.silent
        text = self.tr("%1 of %2 participants speak here.")
        text = text.replace("%1", str(speaking)).replace("%2", str(speaking + len(silent)))
        if silent:
            text += " " + self.tr("Silent: %1.").replace("%1", self._names(silent))
        if heard.opposing:
            text += " " + self.tr("Contradicting: %1.").replace("%1", self._names(heard.opposing))
        return text

    def _names(self, people: tuple[Participant, ...]) -> str:
        if len(people) > NAMED:
            return str(len(people))
        return ", ".join(person.pseudonym for person in people)

    def _on_changed(self, changes: Changes) -> None:
        tables = ("unit", "span", "label", "node", "node_link", "turn", "speaker", "participant", "document")
        if changes.touches(*tables, "unit_text", "quote", "text_column"):
            self._refresh(self.list.currentIndex().row())

    def _on_row(self, index: QModelIndex) -> None:
        if self.model.unit(index.row()) and not self._following:
            self._session.focus_unit(self.model.unit(index.row()))

    def _on_stance(self, stance: Stance | None) -> None:
        self.model.stance = stance
        self._refresh(0)

    def _on_group(self, by_interview: bool) -> None:
        self.model.group = "document" if by_interview else "participant"
        self._refresh(0)

    def _set_context(self, on: bool) -> None:
        self.context.setChecked(on)
        self.model.context = on
        self.model.all_changed()

    def _context(self) -> None:
        self._set_context(not self.model.context)

    def _jump(self) -> None:
        self._session.jump_to_unit(self.list.current_unit)

    def _star(self) -> None:
        unit = self._session.project.units[self.list.current_unit]
        coding.set_golden(self._session.store, unit.id, not unit.golden)

    def _quote(self) -> None:
        """Take the extract into the chapter, under the theme it is read for."""
        unit, theme = self.list.current_unit, self._theme_for(self.list.current_unit)
        if theme is not None and not self._quoted(unit, theme):
            chapter.choose_quote(self._session.store, theme, unit)

    def _remove(self) -> None:
        """Take the focused code (or those below it) off the extract."""
        unit, node = self.list.current_unit, self._session.node
        if node is None:
            return
        below = descendants(self._session.project, node)
        found = [label.node for label in self._session.project.labels_of(unit) if label.node in below]
        if found:
            coding.remove_label(self._session.store, unit, node if node in found else found[0])

    def _recode(self) -> None:
        """Give the extract another code in place of the focused one."""
        unit, node = self.list.current_unit, self._session.node
        picker = ChoiceBox(self._session, self)
        picker.chosen.connect(lambda new: self._replace(unit, node, new))
        picker.open_at(self._title)

    def _replace(self, unit: int, node: int | None, new: int) -> None:
        labels = [label.node for label in self._session.project.labels_of(unit)]
        below = descendants(self._session.project, node) if node is not None else set()
        old = next((n for n in labels if n == node), next((n for n in labels if n in below), None))
        if old is not None and old != new:
            coding.replace_label(self._session.store, unit, old, new)

    def _theme_for(self, unit: int) -> int | None:
        """The focused theme, else the theme above; she is asked when there are several."""
        project, node = self._session.project, self._session.node
        if node is not None and kind_of(project, project.nodes[node]) == "theme":
            return node
        themes = self.model.facts.themes(unit)
        if len(themes) < 2:
            return themes[0] if themes else node
        names = [project.nodes[theme].name for theme in themes]
        chosen = self._ask.choice(self.tr("Quote for the chapter"), self.tr("Under which theme?"), names)
        return None if chosen is None else themes[chosen]

    def _quoted(self, unit: int, theme: int) -> bool:
        project = self._session.project
        quotes = {quote.id for quote in project.quotes.where("unit", unit)}
        return any(item.quote in quotes for item in project.outline.where("node", theme))

    def _show_menu(self, place: QPoint) -> None:
        if not self.list.current_unit or in_share(self._session):
            return
        menu = QMenu(self)
        for title, name in (
            (self.tr("Show in the interview\tEnter"), "jump"),
            (self.tr("Golden quote\tSpace"), "star"),
            (self.tr("Quote in the chapter\tQ"), "quote"),
            (self.tr("Give another code …\tK"), "recode"),
            (self.tr("Remove this code\tDel"), "remove"),
            (self.tr("Context\tC"), "context"),
        ):
            menu.addAction(title).triggered.connect(lambda _on, name=name: self.do(name))
        menu.popup(self.list.viewport().mapToGlobal(place))
