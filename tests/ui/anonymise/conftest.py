"""A project with names, places and an age in it, two coded sentences, and the page of anonymisation over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, nodes, transcripts
from annotator.storage.linking_key import LinkingKey, make_linking_key
from annotator.storage.store import Store
from annotator.ui.anonymise.section import AnonymiseSection
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from tests.conftest import WEAK

FIRST = (
    DraftTurn("Hvor bodde du da?", "I", lead="\x1a: "),
    DraftTurn("Jeg bodde i Drammen med Sunniva. Sunnivas mor var sykepleier der.", "P01", lead="\n\n\x1a: "),
    DraftTurn("Det var på Drammen sykehus, og jeg var 43 år.", "P01", lead="\n\n\x1a: "),
)
SECOND = (DraftTurn("Sunniva ringte meg fra Drammen. Jeg hadde diabetes den gangen.", "P02", lead="\x1a: "),)


class Answers:
    """The answers of this test's student; anything unexpected fails."""

    def __init__(self) -> None:
        self.chosen: list[str] = []
        self.answer: int | None = 1
        self.files: list[Path] = []

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        self.chosen.append(title)
        return self.answer

    def open_files(self, title: str, filters: str) -> list[Path]:
        return self.files


def fill(store: Store) -> None:
    """Two interviews; a code on the sentence with the name."""
    layer = coding.code_layer(store)
    for title, turns, name in (("Intervju 1", FIRST, "P01"), ("Intervju 2", SECOND, "P02")):
        speakers = [DraftSpeaker(name, role="participant", participant=name)]
        if turns[0].label == "I":
            speakers.insert(0, DraftSpeaker("I", role="interviewer"))
        transcripts.import_transcripts(store, [Transcript(title, turns, "txt", tuple(speakers))])
    code = nodes.create_node(store, layer, "Bosted")
    document = store.project.ordered_documents()[0].id
    text = store.project.flat(document).text
    start = text.index("Jeg bodde")
    coding.code_range(store, document, start, text.index("Sunnivas"), code)


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store)
    return store


@pytest.fixture
def over(filled: Store, qapp) -> Iterator[Session]:  # type: ignore[no-untyped-def]
    session = Session(filled)
    yield session
    session.close()


@pytest.fixture
def key(over: Session, tmp_path: Path) -> Iterator[LinkingKey]:
    """The open linking key."""
    made = make_linking_key(over.store, tmp_path / "prosjekt.annokey", "torv og tang", WEAK)
    open_key(over)._take(made)
    open_key(over).opened.emit()
    yield made
    made.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def section(qtbot: QtBot, over: Session, answers: Answers) -> AnonymiseSection:
    section = AnonymiseSection(over, answers)  # type: ignore[arg-type]
    qtbot.addWidget(section)
    section.resize(1150, 760)
    with qtbot.waitExposed(section):
        section.show()
    qtbot.waitUntil(lambda: not section.workbench._search.is_busy)
    section.workbench.refresh()
    return section
