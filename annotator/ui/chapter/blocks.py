"""What a section is made of: paragraphs of her own, and quotes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.notes import OutlineItem, Quote
from annotator.domain.quote_source import is_outdated, open_changes
from annotator.domain.uses import uses_of
from annotator.reporting.model import Paragraph
from annotator.reporting.quotes import InlineQuote, Quotes
from annotator.reporting.settings import settings_of
from annotator.storage.actions import chapter
from annotator.ui.chapter.copying import blocks_data
from annotator.ui.chapter.quote_editor import QuoteEditor
from annotator.ui.chapter.serif import serif
from annotator.ui.look.icons import put_icon
from annotator.ui.look.moved_by_keys import MovedByKeys
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import LinkLabel, label
from annotator.ui.writing import GrowingText


class Block(MovedByKeys, QFrame):
    """One block with its quiet tools at the right: up, down, remove."""

    move_requested = Signal(int, int)

    def __init__(self, session: Session, item: OutlineItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.item = session, item.id
        unit = tokens(self).unit
        self.body = QVBoxLayout()
        self.body.setSpacing(unit)
        self._tools = QGridLayout()
        self._tools.setSpacing(0)
        for name, picture, action in (
            (self.tr("Move up"), "chevron-up", lambda: self.move_requested.emit(self.item, -1)),
            (self.tr("Move down"), "chevron-down", lambda: self.move_requested.emit(self.item, 1)),
            (self.tr("Take out of the chapter"), "close", self._remove),
        ):
            self.add_tool(name, picture, action, 1)
        self._tools.setRowStretch(3, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.body, 1)
        layout.addLayout(self._tools)

    def add_tool(self, name: str, picture: str, action: Callable[[], None], column: int) -> None:
        """A small button at the right, below the others of its column."""
        tool = QToolButton()
        put_icon(tool, picture, "muted")
        tool.setToolTip(name)
        tool.setAccessibleName(name)
        tool.clicked.connect(lambda _checked=False: action())
        row = next(row for row in range(4) if self._tools.itemAtPosition(row, column) is None)
        self._tools.addWidget(tool, row, column)

    def move_by(self, step: int) -> None:
        """Ask for the block to be put one place up (-1) or down (1)."""
        self.move_requested.emit(self.item, step)

    def _remove(self) -> None:
        chapter.remove_item(self.session.store, self.item)


class TextBlock(Block):
    """A paragraph of her own between quotes."""

    def __init__(self, session: Session, item: OutlineItem, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        self.area = GrowingText(self.tr("Your text"))
        self.area.setPlaceholderText(self.tr("Your interpretation …"))
        self.area.setFont(serif(self))
        self.area.show_text(item.text)
        self.area.written.connect(self._store)
        self.body.addWidget(self.area)

    def refresh(self) -> None:
        """Show what is stored."""
        self.area.show_text(self.session.project.outline[self.item].text)

    def _store(self, text: str) -> None:
        if self.item in self.session.project.outline:
            chapter.write_text(self.session.store, self.item, text)


class QuoteBlock(Block):
    """A chosen quote as it will be printed. Enter, a double click or the pencil opens the version to print; Ctrl+C
    copies it with its label; a click on its source, or Tab and Enter, shows it in the interview."""

    def __init__(self, session: Session, item: OutlineItem, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        unit = tokens(self).unit
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.editor: QuoteEditor | None = None
        self._words = label("")
        self._words.setFont(serif(self))
        self._words.setContentsMargins(unit * 6, unit, unit * 2, 0)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source = LinkLabel()
        self._source.setProperty("role", "muted")
        self._source.setContentsMargins(unit * 6, 0, 0, 0)
        self._source.linkActivated.connect(lambda _: self._jump())
        self.warning = label("", "warning")
        self.warning.setContentsMargins(unit * 6, 0, unit * 2, unit)
        for widget in (self._words, self._source, self.warning):
            self.body.addWidget(widget)
        self.add_tool(self.tr("Version to print"), "edit", self.edit, 0)
        self.add_tool(self.tr("Copy for Word"), "copy", self.copy, 0)
        self.refresh()

    @property
    def quote(self) -> Quote | None:
        """The quote as it is stored, None once it is gone."""
        item = self.session.project.outline.get(self.item)
        return self.session.project.quotes.get(item.quote) if item is not None else None

    def refresh(self) -> None:
        """Show the words as they stand now, with label and place."""
        project, quote = self.session.project, self.quote
        if quote is None or quote.unit not in project.units:
            return
        settings = settings_of(project)
        quotes = Quotes(project, settings)
        spoken = quotes.utterances(quote.unit, quote.display, quote.question)
        named = len({one.speaker for one in spoken}) > 1
        lines = [f"{quotes.speaker_name(quote.unit, u.speaker)}: {u.text}" if named else u.text for u in spoken]
        self._words.setText("\n".join(lines))
        tag = quotes.label(quote.unit)
        document = project.documents[project.units[quote.unit].document]
        others = [use for use in uses_of(project, quote.unit) if use.quote != quote.id]
        again = " · " + self.tr("also under “%1”").replace("%1", _escaped(others[0].name)) if others else ""
        link = f'<a href="#" style="color:{tokens(self).accent}">{_escaped(document.title)}</a>'
        shown = f"{_escaped(tag)} · {link}{again}" if tag else link + again
        if shown != self._source.text():  # set anew, the link that Tab is on would lose the focus
            self._source.setText(shown)
        self._warn(quote)
        if self.editor is not None:
            self.editor.refresh()
        self.setAccessibleName(self.tr("Quote %1").replace("%1", tag))

    def edit(self) -> None:
        """Open the version to print, or close it."""
        quote = self.quote
        if self.editor is not None:
            self.editor.flush()
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self._words.show()
            self.setFocus()
        elif quote is not None:
            self.editor = QuoteEditor(self.session, quote.id, self)
            self.body.addWidget(self.editor)
            self._words.hide()
            self.editor.show()
            self.editor.text.setFocus()
        self.refresh()

    def copy(self) -> None:
        """The quote with its label on the clipboard, styled."""
        quote = self.quote
        if quote is not None:
            if self.editor is not None:
                self.editor.flush()
            settings = settings_of(self.session.project)
            made = Quotes(self.session.project, settings).make(quote.unit, quote.display, quote.question)
            block = Paragraph(made.content) if isinstance(made, InlineQuote) else made
            QGuiApplication.clipboard().setMimeData(blocks_data([block], settings))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the version to print, Escape closes it, Ctrl+C copies."""
        opens = self.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if opens or (event.key() == Qt.Key.Key_Escape and self.editor is not None):
            self.edit()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.hasFocus():
            self.copy()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the version to print."""
        self.edit()

    def _warn(self, quote: Quote) -> None:
        """What she has to look at, while the version is closed: open, it says it itself."""
        project = self.session.project
        said = []
        if self.editor is None:
            changed = open_changes(project, quote)
            if changed:
                said.append(self.tr("%n change(s) without a sign", "", changed))
            if is_outdated(project, quote):
                said.append(self.tr("the transcript was corrected since"))
        self.warning.setText(" · ".join(said))
        self.warning.setVisible(bool(said))

    def _jump(self) -> None:
        quote = self.quote
        if quote is not None:
            self.session.jump_to_unit(quote.unit)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
