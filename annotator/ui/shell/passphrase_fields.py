"""Fields for a passphrase: one to unlock with, and a pair with a meter to choose a new one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.languages import current
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.shell.parts import begin_at, button, field, label, row, set_role
from annotator.ui.shell.strength import Measured, measure, suggestion
from annotator.ui.shell.tab_order import bring_into_sight

SHOW = "Ctrl+Shift+P"
"""The eye is not on the way of Tab, which goes from field to field."""


class PassphraseField(QLineEdit):
    """Hidden characters, an eye to show them, and a signal when capitals seem to be locked."""

    capitals_locked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(icon("eye", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setShortcut(SHOW)
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.triggered.connect(lambda: self.show_characters(self.echoMode() == QLineEdit.EchoMode.Password))
        self.show_characters(False)

    def show_characters(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        self._eye.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        key = self._eye.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._eye.setToolTip(f"{self._eye.text()} ({key})")
        self.setAccessibleDescription(self._eye.toolTip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isalpha():
            # Qt does not tell the state of the Caps Lock key: a capital without Shift gives it away.
            shifted = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.capitals_locked.emit(typed.isupper() != shifted)
        super().keyPressEvent(event)


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with its strength in a bar and in words."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in the second field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = PassphraseField(), PassphraseField()
        self._bar = WaitingBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self._verdict = label("", "muted")
        self._measured = Measured(0, False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self._measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens(self).unit * 3)
        column.addLayout(field(self.tr("New passphrase"), self._first))
        column.addWidget(self._bar)
        column.addLayout(row(self._verdict, button(self.tr("Suggest six words"), self.suggest, "link")))
        column.addLayout(field(self.tr("The passphrase once more"), self._second))
        self._first.textChanged.connect(self._on_typed)
        self._second.textChanged.connect(self._on_typed)
        self._first.returnPressed.connect(self._go_on)
        self._second.returnPressed.connect(self._on_entered)
        begin_at(self, self._first)
        self._measure()

    @property
    def passphrase(self) -> str:
        """What was typed in the first field."""
        return self._first.text()

    @property
    def is_ready(self) -> bool:
        """Whether both fields agree on something strong enough."""
        if self._later.isActive():
            self._later.stop()
            self._measure()
        return self._measured.enough and self._first.text() == self._second.text()

    def suggest(self) -> None:
        """Fill the first field with words drawn by lot, in sight; she types them once herself."""
        self._first.setText(suggestion(current()))
        self._first.show_characters(True)
        self._second.clear()
        self._go_on()

    def forget(self) -> None:
        """Empty both fields."""
        self._first.clear()
        self._second.clear()

    def _go_on(self) -> None:
        self._second.setFocus()
        bring_into_sight(self._second)

    def _on_typed(self) -> None:
        self._later.start()

    def _on_entered(self) -> None:
        """Measure first what is not measured yet: the button that Enter presses waits for it."""
        if self._later.isActive():
            self._measure()
        self.entered.emit()

    def _measure(self) -> None:
        self._later.stop()
        text = self._first.text()
        self._measured = measure(text)
        self._bar.setValue(self._measured.score if text else 0)
        words, role = self._words_for(text)
        self._verdict.setText(words)
        set_role(self._verdict, role)
        self.changed.emit()

    def _words_for(self, text: str) -> tuple[str, str]:
        if not text:
            return self.tr("A few unrelated words are strong and easy to remember."), "muted"
        if not self._measured.enough:
            if self._measured.has_common_words:
                return self.tr("Too easy to guess: names, years and common words are tried first."), "warning"
            return self.tr("Too easy to guess. Make it longer."), "warning"
        if self._second.text() and self._second.text() != text:
            return self.tr("The two are not the same yet."), "warning"
        return self.tr("Strong."), "good"
