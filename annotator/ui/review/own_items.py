"""The sharing page in a share: what the reader has written, to change or take back, and the way to the end."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.storage.actions import review
from annotator.ui.ask import Ask
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.review.comment_box import CommentBox
from annotator.ui.review.entries import entries
from annotator.ui.review.going import go_to
from annotator.ui.review.item_list import ItemList
from annotator.ui.review.item_model import ItemModel
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label

LOW_LINES = 32


class OwnItemsPanel(QWidget):
    """E changes a comment, Delete takes an item back, Enter shows the place; Ctrl+Z undoes any of it."""

    finish_wanted = Signal()

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ItemModel(session, self, with_reviewer=False)
        self.list = ItemList(self.model, self.tr("What you have written"), with_state=False)
        self.box: CommentBox | None = None
        self._editing = 0
        self._stack = Stack()
        self._lay_out()
        begin_at(self, self.list)
        self.list.pressed.connect(self._on_key)
        self.list.chosen.connect(self._show_buttons)
        session.changed.connect(self._on_changes)
        self.refresh()

    def refresh(self) -> None:
        """List what there is; the current card stays, or the one after it becomes current."""
        current, row = self.list.entry, self.list.currentIndex().row()
        project = self._session.project
        self.model.show(entries(project, sorted(one.id for one in project.reviews)))
        kept = self.model.row_where(lambda entry: current is not None and entry.item.id == current.item.id)
        self._stack.setCurrentIndex(1 if self.model.rows else 0)
        self.list.choose(kept if kept >= 0 else max(row, 0))

    def show_item(self, item: int) -> None:
        """Bring an item into view."""
        self.refresh()
        self.list.choose(self.model.row_where(lambda entry: entry.item.id == item))
        self.list.setFocus()

    def edit(self) -> None:
        """Write the current comment anew."""
        entry = self.list.entry
        if entry is None or entry.item.kind != "comment":
            return
        if self.box is None:
            self.box = CommentBox(self)
            self.box.written.connect(self._on_written)
        self._editing = entry.item.id
        at = self.list.visualRect(self.list.currentIndex())
        area = QRect(self.list.viewport().mapToGlobal(at.topLeft() + QPoint(tokens(self).unit * 4, 0)), at.size())
        self.box.open_near(area, entry.item.quoted, entry.item.text)

    def remove(self) -> None:
        """Take the current item back."""
        entry = self.list.entry
        if entry is not None:
            review.remove_item(self._session.store, entry.item.id)

    def jump(self) -> None:
        """Show what the current item is about."""
        entry = self.list.entry
        if entry is not None:
            go_to(self._session, entry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type in a low window the list comes first."""
        super().resizeEvent(event)
        self._intro.setVisible(self.height() > self.fontMetrics().lineSpacing() * LOW_LINES)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 8, unit * 5, unit * 6, unit * 4)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("What you have written"), "title"))
        intro = self.tr(
            "It is stored in this file as you write. When you are done, send the file back to the person you got "
            "it from."
        )
        self._intro = label(intro, "muted")
        column.addWidget(self._intro)
        empty, inner = QWidget(), QVBoxLayout()
        empty.setLayout(inner)
        inner.setContentsMargins(0, unit * 4, 0, 0)
        inner.addWidget(label(self.tr("Nothing yet. Comment with Ctrl+K on whatever you are reading."), "muted"))
        inner.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        column.addWidget(self._stack, 1)
        bar, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        bar.setLayout(flow)
        self.change = button(self.tr("Change …  (E)"), self.edit)
        self.take_back = button(self.tr("Take back  (Delete)"), self.remove)
        self.show_place = button(self.tr("Show the place  (Enter)"), self.jump, "link")
        self.finish = button(self.tr("Finish: the file goes back …"), self.finish_wanted.emit, "primary", "check")
        for one in (self.finish, self.change, self.take_back, self.show_place):
            flow.addWidget(one)
        column.addWidget(bar)

    def _show_buttons(self) -> None:
        entry = self.list.entry
        self.change.setVisible(entry is not None and entry.item.kind == "comment")
        self.take_back.setVisible(entry is not None)
        self.show_place.setVisible(entry is not None)

    def _on_key(self, key: int, _shifted: bool) -> None:
        if key == Qt.Key.Key_E:
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jump()

    def _on_written(self, text: str) -> None:
        self._session.store.end_burst()
        review.write_item(self._session.store, self._editing, text)

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("review", "review_item"):
            self.refresh()
