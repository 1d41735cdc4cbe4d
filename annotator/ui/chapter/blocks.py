"""What a section is made of: paragraphs of her own, and quotes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.domain.notes import OutlineItem
from annotator.reporting.quotes import Quotes, utterances_of
from annotator.reporting.settings import settings_of
from annotator.storage.actions import chapter
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.writing import GrowingText


def serif(widget: QWidget, factor: float = 1.15) -> QFont:
    """The font of the page she hands in, for what will be printed."""
    font = QFont(widget.font())
    font.setFamilies(["Liberation Serif", "Times New Roman"])
    font.setPointSizeF(font.pointSizeF() * factor)
    return font


class Block(QFrame):
    """One block with its quiet tools at the right: up, down, remove."""

    move_requested = Signal(int, int)

    def __init__(self, session: Session, item: OutlineItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.item = session, item.id
        unit = tokens(self).unit
        self.body = QVBoxLayout()
        self.body.setSpacing(unit)
        tools = QVBoxLayout()
        tools.setSpacing(0)
        for name, picture, action in (
            (self.tr("Move up"), "chevron-up", lambda: self.move_requested.emit(self.item, -1)),
            (self.tr("Move down"), "chevron-down", lambda: self.move_requested.emit(self.item, 1)),
            (self.tr("Take out of the chapter"), "close", self._remove),
        ):
            tool = QToolButton()
            put_icon(tool, picture, "muted")
            tool.setToolTip(name)
            tool.setAccessibleName(name)
            tool.clicked.connect(action)
            tools.addWidget(tool)
        tools.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.body, 1)
        layout.addLayout(tools)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the block."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_requested.emit(self.item, steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

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
    """A chosen quote as it will be printed; a click on its source shows it in the interview."""

    def __init__(self, session: Session, item: OutlineItem, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        unit = tokens(self).unit
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(serif(self))
        self._words.setContentsMargins(unit * 8, unit, unit * 4, 0)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source = QLabel()
        self._source.setProperty("role", "muted")
        self._source.setContentsMargins(unit * 8, 0, 0, unit)
        self._source.setTextFormat(Qt.TextFormat.RichText)
        self._source.linkActivated.connect(lambda _: self._jump())
        self.body.addWidget(self._words)
        self.body.addWidget(self._source)
        self.refresh()

    def refresh(self) -> None:
        """Show the words as they stand now, with label and place."""
        project = self.session.project
        quote = project.quotes.get(project.outline[self.item].quote)
        if quote is None or quote.unit not in project.units:
            return
        spoken = utterances_of(project, quote.unit, quote.display)
        self._words.setText("\n".join(utterance.text for utterance in spoken))
        label = Quotes(project, settings_of(project)).label(quote.unit)
        document = project.documents[project.units[quote.unit].document]
        uses = sum(1 for other in project.quotes if other.unit == quote.unit)
        again = " · " + self.tr("used twice") if uses > 1 else ""
        link = f'<a href="#" style="color:{tokens(self).accent}">{_escaped(document.title)}</a>'
        self._source.setText(f"{_escaped(label)} · {link}{again}")
        self.setAccessibleName(self.tr("Quote %1").replace("%1", label))

    def _jump(self) -> None:
        quote = self.session.project.quotes.get(self.session.project.outline[self.item].quote)
        if quote is not None:
            self.session.jump_to_unit(quote.unit)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
