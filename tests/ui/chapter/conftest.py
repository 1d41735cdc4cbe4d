"""The chapter page on the sample, and the answers its student gives."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.session import Session


class Answers:
    """The answers of this test's student; anything unexpected fails."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.told: list[str] = []

    def save_file(self, title: str, suggested: str, filters: str) -> Path:
        return self.place / suggested

    def tell(self, title: str, text: str) -> None:
        self.told.append(title)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, answers: Answers) -> ChapterPanel:
    panel = ChapterPanel(session, answers)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1300, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
