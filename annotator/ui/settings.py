"""What the program remembers between sessions, in one INI file of its own: how it looks and behaves, never content."""

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from annotator.config_folder import config_folder

Value = TypeVar("Value", str, int, float, bool)

RECENT_KEPT = 5
DEFAULT_LOCK_MINUTES = 10
SCALES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The sizes of the interface she may choose."""


class Settings(QObject):
    """Named values with their defaults.

    The list of recent projects is off until she switches it on, because file names tell something too. No passphrase,
    no text, no name from a project is ever written here.
    """

    changed = Signal(str)
    """The name of a value that changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(config_folder() / "settings.ini"), QSettings.Format.IniFormat, self)

    @property
    def language(self) -> str:
        """`nb`, `nn`, `en`, or empty for the system's."""
        return self._read("language", "")

    @language.setter
    def language(self, value: str) -> None:
        self._write("language", value)

    @property
    def look(self) -> str:
        """`system`, `light`, `dark` or `contrast`."""
        return self._read("look", "system")

    @look.setter
    def look(self, value: str) -> None:
        self._write("look", value)

    @property
    def scale(self) -> int:
        """Size of the interface in per cent of the system's font."""
        return min(SCALES[-1], max(SCALES[0], self._read("scale", 100)))

    @scale.setter
    def scale(self, value: int) -> None:
        self._write("scale", value)

    def step_scale(self, step: int) -> None:
        """Make the interface one size larger (1) or smaller (-1), or as large as the system has it (0)."""
        larger, smaller = (one for one in SCALES if one > self.scale), (one for one in SCALES if one < self.scale)
        found = {1: min(larger, default=self.scale), -1: max(smaller, default=self.scale), 0: 100}[step]
        if found != self.scale:
            self.scale = found

    @property
    def still(self) -> bool:
        """Whether nothing is to move by itself: no blinking caret, no bar running to and fro."""
        return self._read("still", False)

    @still.setter
    def still(self, value: bool) -> None:
        self._write("still", value)

    @property
    def reading_font(self) -> str:
        """Family of the transcript's font; empty for the program's own choice."""
        return self._read("reading/font", "")

    @reading_font.setter
    def reading_font(self, value: str) -> None:
        self._write("reading/font", value)

    @property
    def reading_size(self) -> int:
        """Size of the transcript's text in per cent."""
        return min(300, max(60, self._read("reading/size", 100)))

    @reading_size.setter
    def reading_size(self, value: int) -> None:
        self._write("reading/size", min(300, max(60, value)))

    @property
    def reading_spacing(self) -> int:
        """Line distance of the transcript in per cent: 100 tight, 130 open."""
        return min(200, max(90, self._read("reading/spacing", 100)))

    @reading_spacing.setter
    def reading_spacing(self, value: int) -> None:
        self._write("reading/spacing", value)

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key or a movement of the mouse until the project locks; 0 for never."""
        return max(0, self._read("lock_minutes", DEFAULT_LOCK_MINUTES))

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self._write("lock_minutes", value)

    @property
    def questions_in_sight(self) -> bool:
        """Whether the research questions stand above the page."""
        return self._read("questions_in_sight", True)

    @questions_in_sight.setter
    def questions_in_sight(self, value: bool) -> None:
        self._write("questions_in_sight", value)

    @property
    def tour(self) -> str:
        """Where she is in the first ten minutes: empty, a step, `later` and a step, or `done`."""
        return self._read("tour", "")

    @tour.setter
    def tour(self, value: str) -> None:
        self._write("tour", value)

    @property
    def keeps_recent(self) -> bool:
        """Whether she asked for a list of recent projects."""
        return self._read("recent/kept", False)

    @keeps_recent.setter
    def keeps_recent(self, value: bool) -> None:
        if not value:
            self._file.remove("recent/paths")
        self._write("recent/kept", value)

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately that are still there, newest first."""
        found: Any = self._file.value("recent/paths", [])
        names = [found] if isinstance(found, str) else list(found or [])
        return [path for name in names if (path := Path(name)).exists()]

    def remember(self, path: Path) -> None:
        """Put a project on top of the recent ones, if she wants the list at all."""
        if self.keeps_recent:
            names = [str(path), *(str(other) for other in self.recent if other != path)]
            self._write("recent/paths", names[:RECENT_KEPT])

    @property
    def keys(self) -> dict[str, str]:
        """Commands whose key she changed, with the key (empty: none)."""
        self._file.beginGroup("keys")
        found = {name.replace("/", "."): str(self._file.value(name)) for name in self._file.allKeys()}
        self._file.endGroup()
        return found

    @keys.setter
    def keys(self, value: dict[str, str]) -> None:
        self._file.remove("keys")
        for name, key in value.items():
            self._file.setValue(f"keys/{name}", key)
        self._write("keys_changed", len(value))

    def geometry(self, name: str) -> QByteArray:
        """Size and place of a window, or of the parts of a splitter."""
        found = self._file.value(f"geometry/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_geometry(self, name: str, value: QByteArray) -> None:
        """Remember size and place."""
        self._write(f"geometry/{name}", value)

    def widths(self, name: str) -> list[int]:
        """Widths of the columns of a page in hundredths of a letter's width, or none."""
        found: Any = self._file.value(f"letters/{name}")
        try:
            return [int(width) for width in found or []]
        except (TypeError, ValueError):  # edited by hand
            return []

    def keep_widths(self, name: str, value: list[int]) -> None:
        """Remember them, in hundredths of a letter's width: right in any size of letters."""
        self._write(f"letters/{name}", value)

    def columns(self, name: str) -> dict[str, bool]:
        """The columns of a table in her order, by key, and whether each is shown; none before she changed anything."""
        found = [key.rpartition("=") for key in self._read(f"columns/{name}", "").split()]
        return {key: shown != "0" for key, _, shown in found}

    def keep_columns(self, name: str, value: dict[str, bool]) -> None:
        """Remember order and visibility of a table's columns. Keys are the program's own words, without spaces."""
        self._write(f"columns/{name}", " ".join(f"{key}={shown:d}" for key, shown in value.items()))

    def flush(self) -> None:
        """Write to the disk what is not there yet."""
        self._file.sync()

    def _read(self, name: str, default: Value) -> Value:
        found: Any = self._file.value(name, default)
        if isinstance(default, bool):
            return found in (True, "true")
        try:
            return type(default)(found)
        except (TypeError, ValueError):  # edited by hand
            return default

    def _write(self, name: str, value: object) -> None:
        config_folder().mkdir(parents=True, exist_ok=True)
        self._file.setValue(name, value)
        self.changed.emit(name)
