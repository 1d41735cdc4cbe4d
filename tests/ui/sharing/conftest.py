"""A sharing page on the sample project, a passphrase for shares, and files as readers send them back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.sharing.drawing import Content
from annotator.sharing.sending import note_share, write_share
from annotator.storage import store as store_module
from annotator.storage.key import Strength, key_for
from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.session import Session
from annotator.ui.sharing.panel import SharingPanel

SECRET = "gran einer furu lyng mose torv"
WEAK = Strength(log2_kib=10, passes=1, lanes=1)
Sent = Callable[[Content, str], Path]


class CannedAsk:
    """Answers questions from what the test put here."""

    def __init__(self) -> None:
        self.saved: Path | None = None
        self.files: list[Path] = []
        self.answers: list[str | None] = []

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        return self.saved

    def open_files(self, title: str, filters: str) -> list[Path]:
        return self.files

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        return self.answers.pop(0) if self.answers else None

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return True


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """New files get a key that is quick to derive."""
    monkeypatch.setattr(store_module, "Strength", lambda: WEAK)


@pytest.fixture
def ask() -> CannedAsk:
    return CannedAsk()


@pytest.fixture
def panel(session: Session, ask: CannedAsk, qtbot) -> Iterator[SharingPanel]:  # type: ignore[no-untyped-def]
    """The page in English, shown."""
    languages.use("en")
    made = SharingPanel(session, ask)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.closing.emit()


@pytest.fixture
def send(session: Session, tmp_path: Path) -> Sent:
    """Write a share of the sample and note it, as the page would."""

    def sent(content: Content, name: str) -> Path:
        out = tmp_path / name
        write_share(content, out, SECRET, WEAK)
        note_share(session.store, content, out, "Veileder")
        return out

    return sent


def opened(path: Path) -> Store:
    """A share as its reader has it open."""
    return Store.open(path, key_for(path, SECRET))


def take_in(panel: SharingPanel, path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Choose a file that came back and type its passphrase."""
    panel.show_section("take_in")
    section = panel.section
    section.begin(path)
    qtbot.keyClicks(section.passphrase, SECRET)
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(section.progress.isHidden, timeout=10_000)


def words_on(widget) -> str:  # type: ignore[no-untyped-def]
    """All that can be read on a page just now."""
    from PySide6.QtWidgets import QLabel

    QApplication.processEvents()
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget))
