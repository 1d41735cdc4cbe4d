"""Which columns of the table are shown and in which order, as she left them; known by key, never by title."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView

from annotator.ui.settings import Settings

_NAME = "units"


class Arrangement(QObject):
    """Keeps the order and the hidden columns of a header in the settings."""

    def __init__(self, header: QHeaderView, hidden_at_first: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._header, self._hidden_at_first = header, hidden_at_first
        self._settings, self._keys, self._arranging = Settings(self), list[str](), False
        header.sectionMoved.connect(self.keep)

    def restore(self, keys: list[str]) -> None:
        """Arrange columns with these keys as they were left; a new one stands after the one it is made after."""
        self._keys, kept, header = keys, self._settings.columns(_NAME), self._header
        order = [key for key in kept if key in keys]
        for number, key in enumerate(keys):
            if key not in order:
                order.insert(order.index(keys[number - 1]) + 1 if number else 0, key)
        self._arranging = True
        for place, key in enumerate(order):
            header.moveSection(header.visualIndex(keys.index(key)), place)
            header.setSectionHidden(keys.index(key), not kept.get(key, key not in self._hidden_at_first))
        self._arranging = False

    def keep(self) -> None:
        """Remember what there is now."""
        if not self._arranging:
            header = self._header
            logical = [header.logicalIndex(place) for place in range(header.count())]
            self._settings.keep_columns(
                _NAME, {self._keys[number]: not header.isSectionHidden(number) for number in logical}
            )
