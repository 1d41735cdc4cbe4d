"""Alt+Up and Alt+Down put what is chosen one place up or down: the keyboard's way of dragging."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def _step(event: QEvent) -> int:
    """One place up (-1) or down (1); 0 for any other key."""
    if not isinstance(event, QKeyEvent) or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return _STEPS.get(Qt.Key(event.key()), 0)


class MovedByKeys(QWidget if TYPE_CHECKING else object):  # type: ignore[misc]
    """For a widget that has `move_by`. In the window these keys lead to the next unit: asked first, it keeps them."""

    def move_by(self, step: int) -> None:
        """Put what is chosen one place up (-1) or down (1)."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """The widget's own keys go before those of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step(event):
            self.move_by(step)
        else:
            super().keyPressEvent(event)
