"""One section as a document to write in: heading, lead-in, quotes and text in her order, summary."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.domain.analysis import SummaryKind
from annotator.domain.changes import Changes
from annotator.domain.codebook import descendants
from annotator.domain.notes import OutlineItem
from annotator.domain.uses import golden_quotes
from annotator.domain.voices import quoted_voices
from annotator.storage.actions import chapter, nodes
from annotator.ui.chapter.analytic_text import AnalyticText
from annotator.ui.chapter.blocks import Block, QuoteBlock, TextBlock
from annotator.ui.chapter.group import Group
from annotator.ui.chapter.serif import serif
from annotator.ui.look.icons import put_icon
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import label
from annotator.ui.writing import GrowingText

INTRODUCTION = 0
AT_ONCE = 10
"""Blocks made before the window answers again."""
FORM = ("project", "report_form", "attribute", "attribute_value")
SUBJECTS = ("label", "node", "summary", "outline_item", "quote", "project")
WORDS_PER_LINE = 92
"""How wide the page is, in average characters: about what a printed line holds, with its margins."""


class SectionEditor(ScrollArea):
    """The page of the section chosen in the outline."""

    menu_wanted = Signal(QPoint)
    """The menu of this section, at a place of the screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = INTRODUCTION
        self._blocks: list[Block] = []
        self._groups: list[QWidget] = []
        self._waiting: list[OutlineItem] = []
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._add_blocks)
        self._items: list[int] = []
        self.setAccessibleName(self.tr("Section of the chapter"))
        self._build()
        session.changed.connect(self._on_changes)
        self.show_section(INTRODUCTION)

    @property
    def node(self) -> int:
        """The theme whose section is shown; INTRODUCTION for none."""
        return self._node

    def show_section(self, node: int) -> None:
        """Show a section; what was typed in the one before is stored first."""
        self.flush()
        self._node = node
        self._show_texts()
        self._rebuild_blocks()
        self.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Store what was typed."""
        for area in self.findChildren(GrowingText):
            area.flush()

    def add_text(self) -> None:
        """Add a paragraph of her own and start writing."""
        item = chapter.add_text(self._session.store, self._node)
        for block in self._blocks:
            if block.item == item and isinstance(block, TextBlock):
                block.area.setFocus()

    def _build(self) -> None:
        unit = tokens(self).unit
        page = QWidget()
        page.setProperty("role", "surface")
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * WORDS_PER_LINE + unit * 20)
        head = self._head()
        self._make_texts()
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(unit * 3)
        self._more = QPushButton(self.tr("Add text"))
        put_icon(self._more, "plus", "accent")
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self.add_text)
        self.voices = label("", "muted")
        self.analytic = AnalyticText(self._session)
        self._page = page
        layout = QVBoxLayout(page)
        layout.setSpacing(unit * 4)
        layout.addLayout(head)
        layout.addWidget(self._lead_in)
        layout.addWidget(self.analytic)
        layout.addLayout(self._list)
        layout.addWidget(self._hint)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._deviating)
        layout.addWidget(self._summary)
        layout.addWidget(self.voices)
        layout.addStretch(1)
        canvas = QWidget()
        canvas.setProperty("role", "surface")
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        self.setWidget(canvas)

    def _make_texts(self) -> None:
        self._lead_in = self._area(self.tr("Lead-in"))
        self._lead_in.written.connect(lambda text: self._on_summary("lead_in", text))
        self._deviating = self._area(self.tr("Deviating cases"))
        self._deviating.setPlaceholderText(self.tr("Those who saw it otherwise, and what that means …"))
        self._deviating.written.connect(lambda text: self._on_summary("deviating", text))
        self._summary = self._area(self.tr("Summary"))
        self._summary.written.connect(lambda text: self._on_summary("summary", text))

    def _head(self) -> QHBoxLayout:
        self._heading = GrowingText(self.tr("Heading"), one_line=True)
        self._heading.setPlaceholderText(self.tr("Heading of this section"))
        font = serif(self, 1.5)
        font.setWeight(QFont.Weight.Bold)
        self._heading.setFont(font)
        self._heading.written.connect(self._on_heading)
        self._more_button = QToolButton()
        put_icon(self._more_button, "more", "muted")
        self._more_button.setToolTip(self.tr("Heading and place of this section"))
        self._more_button.setAccessibleName(self.tr("Heading and place of this section"))
        self._more_button.clicked.connect(self._on_menu)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _area(self, name: str) -> GrowingText:
        area = GrowingText(name, lines=2)
        area.setFont(serif(self))
        return area

    def _show_texts(self) -> None:
        project = self._session.project
        theme = project.nodes.get(self._node)
        self._show_voices()
        self.analytic.show_of(self._node)
        for widget in (self._summary, self._more, self.voices):
            widget.setVisible(theme is not None)
        self._deviating.setVisible(theme is not None and self._has_deviating(theme.id))
        self._heading.setReadOnly(theme is None)
        if theme is None:
            self._heading.show_text(self.tr("Introduction"))
            self._lead_in.setPlaceholderText(self.tr("What the chapter shows, and how it is built up …"))
            self._lead_in.show_text(project.info.introduction)
            return
        self._heading.show_text(theme.heading or theme.name)
        self._lead_in.setPlaceholderText(self.tr("What this theme is about, in a few sentences …"))
        self._lead_in.show_text(project.summary_of(theme.id, "lead_in"))
        self._deviating.show_text(project.summary_of(theme.id, "deviating"))
        self._summary.setPlaceholderText(self.tr("What the theme adds up to …"))
        self._summary.show_text(project.summary_of(theme.id, "summary"))

    def _show_voices(self) -> None:
        """Who is quoted how often under this theme, and who is not."""
        project = self._session.project
        if self._node not in project.nodes:
            return
        heard = quoted_voices(project, self._node)
        lines = [
            (self.tr("Quoted here: %1"), [f"{person.pseudonym} ({count})" for person, count in heard.quoted]),
            (self.tr("Coded here, not quoted: %1"), [person.pseudonym for person in heard.unquoted]),
            (self.tr("Silent here: %1"), [person.pseudonym for person in heard.silent]),
        ]
        self.voices.setText("\n".join(text.replace("%1", ", ".join(names)) for text, names in lines if names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the page gives its margins to the words."""
        super().resizeEvent(event)
        unit = tokens(self).unit
        side = max(unit * 2, min(unit * 10, round(self.viewport().width() * 0.08)))
        layout = self._page.layout()
        if layout is not None:
            layout.setContentsMargins(side, unit * 8, min(side, unit * 6), unit * 10)

    def _has_deviating(self, node: int) -> bool:
        """Whether anybody contradicts or nuances the theme, or she has written of it: else the field only clutters."""
        project = self._session.project
        if project.summary_of(node, "deviating") or self._deviating.hasFocus():
            return True
        below = descendants(project, node)
        return any(label.stance != "for" for one in below for label in project.labels.where("node", one))

    def _rebuild_blocks(self) -> None:
        for group in self._groups:
            self._list.removeWidget(group)
            group.hide()
            group.deleteLater()
        items = chapter.items_of(self._session.store, self._node) if self._node != INTRODUCTION else []
        self._rest.stop()
        self._groups, self._blocks, self._waiting = [], [], items
        self._items = [item.id for item in items]
        self._hint.setVisible(self._node != INTRODUCTION and not any(item.kind == "quote" for item in items))
        self._hint.setText(self._said_of_none())
        self._add_blocks()

    def _said_of_none(self) -> str:
        """Where she chose nothing yet, golden quotes stand in the report."""
        golden = len(golden_quotes(self._session.project, self._node)) if self._node != INTRODUCTION else 0
        if golden:
            return self.tr(
                "No quotes chosen yet; %n golden quote(s) stand here until you choose from the list at the right: "
                "Enter adds one.",
                "",
                golden,
            )
        return self.tr("No quotes yet. Choose some from the list at the right: Enter adds one.")

    def _add_blocks(self) -> None:
        """Show the next blocks, the rest a moment later: the window does not stand still for a section of hundreds."""
        part, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        # Filled before it is shown: each block shown alone would lay out the whole page.
        group = Group(self._list.spacing(), self._page)
        for item in part:
            if item.id in self._session.project.outline:
                block = (QuoteBlock if item.kind == "quote" else TextBlock)(self._session, item, group)
                block.move_requested.connect(self._on_move)
                group.add(block)
                self._blocks.append(block)
        self._list.addWidget(group)
        group.show()
        self._groups.append(group)
        if self._waiting:
            self._rest.start()

    def _on_changes(self, changes: Changes) -> None:
        if self._node != INTRODUCTION and self._node not in self._session.project.nodes:
            self._node = INTRODUCTION
            for area in self.findChildren(GrowingText):
                area.forget()
        if changes.touches(*SUBJECTS):
            self.flush()  # what could not be stored before is not written over
            self._show_texts()
        items = [item.id for item in chapter.items_of(self._session.store, self._node)]
        if items != self._items:
            # Not at once: the click or key that caused this is still being handled by a block that would be gone.
            QTimer.singleShot(0, self, self._rebuild_blocks)
            self._items = items
        elif changes.texts or changes.touches("outline_item", "quote", "span", "participant", *FORM):
            for block in self._blocks:
                if block.item in self._session.project.outline and self._concerns(changes, block):
                    block.refresh()

    def _concerns(self, changes: Changes, block: Block) -> bool:
        """Whether a block may read otherwise now: of quotes written anew only these, and others of the same units."""
        project = self._session.project
        quotes = changes.ids("quote")
        if (
            changes.texts
            or changes.touches("span", "participant", *FORM)
            or any(q not in project.quotes for q in quotes)
        ):
            return True
        own = project.quotes.get(project.outline[block.item].quote)
        return block.item in changes.ids("outline_item") or (
            own is not None and own.unit in {project.quotes[quote].unit for quote in quotes}
        )

    def _on_move(self, item: int, step: int) -> None:
        place = self._items.index(item) + step
        if 0 <= place < len(self._items):
            chapter.move_item(self._session.store, item, place)

    def _on_menu(self) -> None:
        self.flush()
        self.menu_wanted.emit(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))

    def _on_heading(self, text: str) -> None:
        theme = self._session.project.nodes.get(self._node)
        heading = " ".join(text.split())
        if not heading and self._heading.hasFocus():
            return  # she is about to write another; left empty, it becomes the theme's name again
        if theme is not None:
            nodes.update_node(self._session.store, theme.id, heading="" if heading == theme.name else heading)

    def _on_summary(self, kind: SummaryKind, text: str) -> None:
        if self._node == INTRODUCTION:
            if kind == "lead_in":
                chapter.write_introduction(self._session.store, text)
        elif self._node in self._session.project.nodes:
            chapter.write_summary(self._session.store, self._node, kind, text)
