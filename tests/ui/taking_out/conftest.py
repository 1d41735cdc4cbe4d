"""The sheet on the sample project, in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.ui import languages
from annotator.ui.session import Session
from annotator.ui.taking_out.sheet import TakeOutSheet


class CannedAsk:
    """Answers with the place the test put here."""

    def __init__(self) -> None:
        self.saved: Path | None = None
        self.suggested = ""

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        self.suggested = suggested
        return self.saved

    def folder(self, title: str) -> Path | None:
        return self.saved

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return True


@pytest.fixture
def ask() -> CannedAsk:
    return CannedAsk()


@pytest.fixture
def sheet(session: Session, ask: CannedAsk, qtbot) -> Iterator[TakeOutSheet]:  # type: ignore[no-untyped-def]
    languages.use("en")
    made = TakeOutSheet(session, ask)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    languages.use("en")
