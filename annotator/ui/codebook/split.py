"""Splitting a code: the extracts that are to become a code of their own are ticked in a list, in place of the tree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.codebook import units_with
from annotator.domain.places import participant_of
from annotator.storage.actions import nodes
from annotator.ui.codebook.matching import folded
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.look.typed_names import TickList
from annotator.ui.look.wrapping_rows import WrappingRows
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label

UNIT = Qt.ItemDataRole.UserRole


class SplitPanel(QWidget):
    """Shown for one node at a time; `done` when it was split (the new node) or left (None)."""

    done = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node: int | None = None
        self.heading = label("", "heading")
        self.name, self.reason = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the new code"))
        self.reason.setPlaceholderText(self.tr("Why? (optional, for the history)"))
        self.name.setAccessibleName(self.tr("Name of the new code"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.list = TickList()
        self.list.setAccessibleName(self.tr("Extracts"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(WrappingRows(self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(tokens(self).unit // 2)
        self.warning = label("", "warning")
        self.go = button("", self.split, "primary")
        self._lay_out()
        self.name.textChanged.connect(lambda text: self._count())
        self.list.itemChanged.connect(lambda item: self._count())
        session.changed.connect(self._on_changes)

    def _lay_out(self) -> None:
        unit, column = tokens(self).unit, QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit * 2)
        for widget in (self.heading, label(self.tr("Tick the extracts that belong to the new code."), "muted")):
            column.addWidget(widget)
        column.addWidget(self.name)
        column.addWidget(self.list, 1)
        column.addWidget(self.reason)
        column.addWidget(self.warning)
        below = FlowLayout(unit * 2, unit * 2)  # side by side where there is room, else below one another
        below.addWidget(self.go)
        below.addWidget(button(self.tr("Cancel"), self.leave))
        column.addLayout(below)

    def show_node(self, node: int) -> None:
        """List the extracts of a node."""
        project = self._session.project
        self._node = node
        self.heading.setText(self.tr("Split “%1”").replace("%1", project.nodes[node].name))
        self.name.clear()
        self.reason.clear()
        self.list.clear()
        for unit in units_with(project, {node}, included_only=False):
            person = participant_of(project, unit.id)
            whose = person.pseudonym if person is not None else project.documents[unit.document].title
            words = " ".join(project.text_of(unit.id).split())
            item = QListWidgetItem(f"{words}\n{whose}")
            item.setData(UNIT, unit.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._count()
        self.name.setFocus()

    def ticked(self) -> list[int]:
        """The units that are to move."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return [int(item.data(UNIT)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def split(self) -> None:
        """Make the new code and give it the ticked units."""
        if self._node is None or not self.go.isEnabled():
            return
        node, self._node = self._node, None
        new = nodes.split_node(
            self._session.store, node, self.name.text(), self.ticked(), reason=self.reason.text().strip()
        )
        self.done.emit(new)

    def leave(self) -> None:
        """Leave the code whole."""
        self._node = None
        self.done.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        ticked, name = len(self.ticked()), " ".join(self.name.text().split())
        self.go.setText(self.tr("Move %n extract(s)", "", ticked))
        taken = self._taken(name)
        self.warning.setText(self.tr("There is already a code “%1”.").replace("%1", name) if taken else "")
        self.warning.setVisible(taken)
        self.go.setEnabled(bool(name) and ticked > 0 and not taken)

    def _taken(self, name: str) -> bool:
        if self._node is None or not name:
            return False
        project = self._session.project
        layer, wanted = project.nodes[self._node].layer, folded(name)
        return any(not n.binned and n.layer == layer and folded(n.name) == wanted for n in project.nodes)

    def _on_changes(self) -> None:
        node = self._session.project.nodes.get(self._node)
        if self._node is not None and (node is None or node.binned):
            self.leave()
