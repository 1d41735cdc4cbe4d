"""A line at the foot of the panel that says what happened or asks on the way; it never stops her."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.ui.announcing import announce
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, clear, label, row


class Notice(QFrame):
    """Hidden until something is said; the cross or Esc hides it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        unit = tokens(self).unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(unit * 3, unit * 2, unit * 2, unit * 2)
        self._column.setSpacing(unit)
        self.hide()

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """A sentence, and what may be done about it."""
        self._begin(text)
        if offers:
            self._column.addLayout(row(*(self._offer(name, do) for name, do in offers), None))
        self.show()

    def ask_reason(self, text: str, give: Callable[[str], object]) -> None:
        """A sentence, and a field for why; Enter gives the reason."""
        self._begin(text)
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Why? (optional, for the history)"))
        field.setAccessibleName(self.tr("Reason"))

        def done() -> None:
            if field.text().strip():
                give(field.text().strip())
            self.hide()

        field.returnPressed.connect(done)
        self._column.addWidget(field)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _begin(self, text: str) -> None:
        clear(self._column)
        announce(self, text)
        cross = QToolButton()
        cross.setIcon(icon("close", "muted"))
        cross.setIconSize(QSize(self.fontMetrics().height(), self.fontMetrics().height()))
        cross.setAccessibleName(self.tr("Close"))
        cross.clicked.connect(self.hide)
        line = row(label(text), cross)
        line.setStretch(0, 1)
        line.setAlignment(cross, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _offer(self, name: str, do: Callable[[], object]) -> QWidget:
        def pressed() -> None:
            self.hide()
            do()

        return button(name, pressed, "link")
