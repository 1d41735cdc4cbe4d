"""The report leaves the page: as a file, or copied for Word."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.chapter.panel import ChapterPanel
from tests.ui.chapter.conftest import Answers
from tests.ui.chapter.report import choose, heading


@pytest.mark.parametrize(("button", "suffix", "start"), [("Word", ".docx", b"PK"), ("PDF", ".pdf", b"%PDF")])
def test_export(panel: ChapterPanel, answers: Answers, qtbot: QtBot, button: str, suffix: str, start: bytes) -> None:
    """One button, one question, a file; the window says so and never opened a dialog of its own."""
    pressed = next(b for b in panel.findChildren(QPushButton) if button in b.text())
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved" in panel._message.text(), timeout=20_000)

    assert (answers.place / f"Findings{suffix}").read_bytes().startswith(start)
    qtbot.waitUntil(lambda: not panel._export._tasks.running)


def test_an_export_that_cannot_be_written(panel: ChapterPanel, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    """One clear message; nothing half-written."""
    answers.place = tmp_path / "finnes ikke"
    panel.export(".docx")
    qtbot.waitUntil(lambda: bool(answers.told), timeout=20_000)

    assert not answers.place.exists()
    qtbot.waitUntil(lambda: not panel._export._tasks.running)


def test_copying_a_section_for_word(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Ctrl+C in the outline: styles by the names Word knows, plain text beside, and out of the clipboard's history."""
    theme = choose(panel, "Ansvaret kommer før tryggheten")
    panel._outline.setFocus()
    qtbot.keyClick(panel._outline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()

    assert heading(panel._session, theme) in data.text()
    assert "mso-style-name:Quote" in data.html()
    assert "<h1>" in data.html()
    assert data.data("text/rtf").startsWith(b"{\\rtf1")
    assert data.formats().index("text/rtf") < data.formats().index("text/html")
    assert data.hasFormat("x-kde-passwordManagerHint")
