"""A highlight made so that something can be written about it: it goes again when nothing was written."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.session import Session


class FreshUnit(QObject):
    """Watches one unit until she leaves the place where she was to write. Taken back by undo: nothing happened."""

    def __init__(self, session: Session, place: QWidget) -> None:
        super().__init__(place)
        self._session, self._place = session, place
        self._unit: int | None = None
        self._action = 0
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        session.unit_changed.connect(self._on_unit)

    def watch(self, unit: int) -> None:
        """The last action has made this unit."""
        self._unit, self._action = unit, self._session.store.history.done[-1].action

    def leave(self) -> None:
        """She has gone elsewhere: take the unit back if it is still the last thing that happened."""
        watched, self._unit = self._unit, None
        done = self._session.store.history.done
        if watched is not None and self._session.store.is_open and done and done[-1].action == self._action:
            self._session.store.undo()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._place.window():  # another window, or the code box
            return
        if now is not self._place and not self._place.isAncestorOf(now):
            self.leave()

    def _on_unit(self, unit: int | None) -> None:
        if unit != self._unit:
            self.leave()
