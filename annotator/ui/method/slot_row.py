"""A level or a text column: its name in place, what is in it, and where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import label

NAME_LETTERS = 14


class SlotRow(QWidget):
    """Stored as it is left; a row in use cannot be removed, and says so where the pointer rests."""

    renamed = Signal(str)
    moved = Signal(int)
    """-1 up, 1 down, as shown."""
    removed = Signal()

    def __init__(self, row_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_id, self._stored = row_id, name
        self.name = QLineEdit(name)
        self.name.setProperty("role", "quiet")
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * NAME_LETTERS)
        self.use = label("", "muted")
        self.up = self._tool("chevron-up", lambda: self.moved.emit(-1))
        self.down = self._tool("chevron-down", lambda: self.moved.emit(1))
        self.remove = self._tool("close", self.removed.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens(self).unit)
        line.addWidget(self.name, 3)
        line.addWidget(self.use, 2)
        for tool in (self.up, self.down, self.remove):
            line.addWidget(tool)
        self.name.editingFinished.connect(self.flush)

    def show_state(self, name: str, use: str, place: tuple[bool, bool], why_not: str) -> None:
        """`place`: whether it is first, last; `why_not`: why it cannot be removed, or empty."""
        self._stored = name
        if not self.name.hasFocus():
            self.name.setText(name)
        self.name.setAccessibleName(self.tr("Name of “%1”").replace("%1", name))
        self.use.setText(use)
        for tool, words, possible in (
            (self.up, self.tr("Move “%1” up"), not place[0]),
            (self.down, self.tr("Move “%1” down"), not place[1]),
            (self.remove, self.tr("Remove “%1”"), not why_not),
        ):
            tool.setEnabled(possible)
            tool.setAccessibleName(words.replace("%1", name))
            tool.setToolTip(tool.accessibleName())
        if why_not:
            self.remove.setToolTip(why_not)

    def flush(self) -> None:
        """Hand out what was typed; an empty name is none."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setText(self._stored)
        elif name != self._stored:
            self._stored = name
            self.renamed.emit(name)

    def _tool(self, picture: str, does: object) -> QToolButton:
        made = QToolButton()
        put_icon(made, picture, "muted")
        made.clicked.connect(does)
        return made
