"""The privacy page on the sample project, with canned answers and keys that are quick to derive."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from annotator.storage import linking_key
from annotator.storage.key import Strength
from annotator.ui import languages
from annotator.ui.privacy.open_key import OpenKey, open_key
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.session import Session

WEAK = Strength(log2_kib=10, passes=1, lanes=1)
KEY_WORDS = "saft kvist brygge ulltøy"


class CannedAsk:
    """Gives the places the test has put here, and agrees to everything."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.saved: Path | None = None
        self.found_folder: Path | None = None
        self.told: list[str] = []

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return True

    def text(self, title: str, label: str, start: str = "") -> str | None:
        return None

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        return None

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        return current

    def open_files(self, title: str, filters: str) -> list[Path]:
        return self.files

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        return self.saved

    def folder(self, title: str) -> Path | None:
        return self.found_folder

    def tell(self, title: str, text: str) -> None:
        self.told.append(title)


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new linking key is quick to derive."""
    monkeypatch.setattr(linking_key, "Strength", lambda: WEAK)


@pytest.fixture
def ask() -> CannedAsk:
    return CannedAsk()


@pytest.fixture
def panel(session: Session, ask: CannedAsk, qtbot) -> PrivacyPanel:  # type: ignore[no-untyped-def]
    """The page in English, as large as it usually is."""
    languages.use("en")
    panel = PrivacyPanel(session, ask)
    panel.show_section("key")
    qtbot.addWidget(panel)
    panel.resize(1100, 760)
    panel.show()
    return panel


@pytest.fixture
def key(session: Session, qtbot, tmp_path: Path) -> OpenKey:  # type: ignore[no-untyped-def]
    """The sample's linking key, made and open, on a stick of its own."""
    (tmp_path / "stick").mkdir()
    found = open_key(session)
    with qtbot.waitSignal(found.opened, timeout=10_000):
        found.make(tmp_path / "stick" / "sample.annokey", KEY_WORDS)
    return found


def click(qtbot, button: QAbstractButton) -> None:  # type: ignore[no-untyped-def]
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def person_called(session: Session, pseudonym: str) -> int:
    """The id of a participant."""
    found = session.project.participants.first("pseudonym", pseudonym)
    assert found is not None
    return found.id
