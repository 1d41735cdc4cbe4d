"""The bin under the tree: what was discarded, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import colour_of, kind_of
from annotator.storage.actions import nodes
from annotator.ui.codebook.drawing import draw_swatch
from annotator.ui.languages import alphabetical
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button

SHOWN_ROWS = 6
NODE = Qt.ItemDataRole.UserRole


class BinSection(QWidget):
    """Folded to one line with the count; hidden while it is empty."""

    restored = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setProperty("role", "quiet")
        self.fold.toggled.connect(lambda shown: self._show_list())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Codes and themes in the bin"))
        self.list.setWordWrap(True)
        self.list.itemDoubleClicked.connect(lambda item: self.restore())
        self.back = button(self.tr("Take out of the bin"), self.restore, "link", "undo")
        unit, column = tokens(self).unit, QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(0)
        for widget in (self.fold, self.list, self.back):
            column.addWidget(widget)
        session.changed.connect(self._on_changes)
        self.renew()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("node"):
            self.renew()

    def renew(self) -> None:
        """Show what is in the bin now."""
        binned = sorted((n for n in self._session.project.nodes if n.binned), key=lambda n: alphabetical(n.name))
        self.setVisible(bool(binned))
        self.fold.setText(self.tr("Bin (%1)").replace("%1", str(len(binned))))
        self.list.clear()
        for node in binned:
            item = QListWidgetItem(self._picture(node.id), node.name)
            item.setData(NODE, node.id)
            item.setToolTip(node.name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_list()

    def restore(self) -> None:
        """Take the chosen node out of the bin."""
        item = self.list.currentItem()
        if item is not None:
            node = int(item.data(NODE))
            nodes.restore_node(self._session.store, node)
            self._session.focus_node(node)
            self.restored.emit(node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self.restore()
        else:
            super().keyPressEvent(event)

    def _show_list(self) -> None:
        shown = self.fold.isChecked()
        put_icon(self.fold, "chevron-down" if shown else "chevron-right", "muted")
        self.list.setVisible(shown)
        self.back.setVisible(shown)
        rows = min(SHOWN_ROWS, self.list.count())
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 4)

    def _picture(self, node: int) -> QIcon:
        look, side = tokens(self), self.fontMetrics().height()
        picture = QPixmap(QSize(side, side) * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        project = self._session.project
        with QPainter(picture) as painter:
            square = picture.rect().toRectF()
            square.setSize(square.size() / self.devicePixelRatioF())
            theme = kind_of(project, project.nodes[node]) == "theme"
            draw_swatch(painter, square.adjusted(2, 2, -2, -2), colour_of(project, node), look, theme)
        return QIcon(picture)
