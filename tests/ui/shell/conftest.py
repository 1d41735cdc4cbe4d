"""A window with canned answers, as the tests of the shell need it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.storage import passphrase as passphrase_module
from annotator.storage import store as store_module
from annotator.storage.key import Strength
from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.look.theme import Theme
from annotator.ui.settings import Settings
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.shell.window import Window
from tests.conftest import undress

PASSPHRASE = "lyng og lav"
STRONG = "furu kano onkel vaffel tjern måke"
"""One that is taken for a new project."""
Typing = Callable[[str], None]
WEAK = Strength(log2_kib=10, passes=1, lanes=1)
USUAL = (100, 1200, 800)
"""The size of letters in percent, and the width and height of the window."""


class CannedAsk:
    """Answers questions from what the test put here, and remembers what was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.files: list[Path] = []
        self.saved: Path | None = None
        self.answers: list[str | None] = []

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return True

    def text(self, title: str, label: str, start: str = "") -> str | None:
        return self.answers.pop(0) if self.answers else None

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        return self.answers.pop(0) if self.answers else None

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        return current

    def open_files(self, title: str, filters: str) -> list[Path]:
        return self.files

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        return self.saved

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


def sized(*sizes: tuple[int, int, int]) -> pytest.MarkDecorator:
    """The window once in each of these sizes, before anything is opened in it."""
    names = [f"{scale} %, {width}x{height}" for scale, width, height in sizes]
    return pytest.mark.parametrize("window", sizes, ids=names, indirect=True)


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """New files of the window get a key that is quick to derive, and documents lie in the test's own folder."""
    monkeypatch.setattr(store_module, "Strength", lambda: WEAK)
    monkeypatch.setattr(passphrase_module, "Strength", lambda: WEAK)


@pytest.fixture(autouse=True)
def own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test writes among the documents of whoever runs it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "Documents").mkdir(parents=True)
    return tmp_path / "home" / "Documents"


@pytest.fixture
def ask() -> CannedAsk:
    return CannedAsk()


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings()


@pytest.fixture
def window(  # type: ignore[no-untyped-def]
    request: pytest.FixtureRequest, qapp: QApplication, qtbot, ask: CannedAsk, settings: Settings
) -> Iterator[Window]:
    """The window in English, themed and shown, in the usual size or the one the test asks for by `sized`."""
    languages.use("en")
    settings.scale, *size = getattr(request, "param", USUAL)
    letters = qapp.font()
    theme = Theme(qapp, settings)
    window = Window(settings, ask)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    # Qt keeps pointers to the style of widgets with a sheet of their own: they must be gone before the sheet is.
    shiboken6.delete(window)
    shiboken6.delete(theme)
    settings.scale = 100
    qapp.setFont(letters)  # the next theme takes what it finds for the letters' normal size
    undress(qapp)


@pytest.fixture
def unlock(window: Window, qtbot) -> Typing:  # type: ignore[no-untyped-def]
    """Type a passphrase on the unlock page and press Enter."""

    def typing(passphrase: str) -> None:
        page = window.page
        assert isinstance(page, UnlockPage)
        page.passphrase.clear()
        qtbot.keyClicks(page.passphrase, passphrase)
        qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)

    return typing


@pytest.fixture
def opened(window: Window, unlock: Typing, qtbot, sample_file: Path, tmp_path: Path) -> Window:  # type: ignore[no-untyped-def]
    """The window with the sample project open, unlocked by typing."""
    path = tmp_path / "sample.annotator"
    shutil.copy(sample_file, path)
    window.show_unlock(path)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    return window


@pytest.fixture
def opened_empty(window: Window, unlock: Typing, qtbot, store: Store) -> Window:  # type: ignore[no-untyped-def]
    """The window with a project open that has nothing in it."""
    store.close()
    window.show_unlock(store.path)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    return window
