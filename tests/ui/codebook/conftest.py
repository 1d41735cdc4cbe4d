"""A small codebook over one interview, and the panel that shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import children, roots
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, nodes
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.session import Session

LINES = (
    "Jeg visste ikke hvem jeg skulle ringe til den natta.",
    "Hun som hadde vært der lengst, sa at det bare var å spørre.",
    "Men det er ikke bare å spørre når alle løper.",
    "Så ble jeg sittende i bilen og telle til hundre.",
)


class Answers:
    """Stands for the user where a question would stop her; none of these views may ask one."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"a question was asked: {name}")


@dataclass
class Book:
    """The store with what was made in it, by name."""

    store: Store
    session: Session
    document: int
    nodes: dict[str, int] = field(default_factory=dict)

    def make(self, name: str, parent: str | None = None, kind: str = "code") -> int:
        """A node of a kind."""
        layer = next(found.id for found in self.store.project.layers if found.kind == kind)
        under = self.nodes[parent] if parent else None
        self.nodes[name] = nodes.create_node(self.store, layer, name, under)
        return self.nodes[name]

    def code(self, line: int, *names: str) -> int:
        """Give a whole line some codes; the unit."""
        start = self.store.project.flat(self.document).starts[line]
        found = [
            coding.code_range(self.store, self.document, start, start + len(LINES[line]), self.nodes[name])
            for name in names
        ]
        assert found[0] is not None
        return found[0]

    def under(self, name: str | None) -> list[str]:
        """The names under a node, or among the roots."""
        project = self.store.project
        return [n.name for n in (roots(project) if name is None else children(project, self.nodes[name]))]

    def rows(self) -> dict[str, set[Any]]:
        """Everything the project holds, to compare with."""
        return {table: set(rows) for table, rows in self.store.project.tables.items()}


@pytest.fixture
def book(store: Store, qapp: object) -> Iterator[Book]:
    """Two themes with codes, one loose code, four lines of one participant."""
    transcript = Transcript(
        "Intervju 1",
        tuple(DraftTurn(line, label="P") for line in LINES),
        "txt",
        speakers=(DraftSpeaker("P", role="participant", participant="P01"),),
    )
    document = import_transcripts(store, [transcript])[0]
    session = Session(store)
    book = Book(store, session, document)
    book.make("Ansvar", kind="theme")
    book.make("Støtte", kind="theme")
    for name in ("Alene om svaret", "Terskelen for å ringe", "Magefølelse"):
        book.make(name, "Ansvar")
    book.make("Lov å spørre", "Støtte")
    book.make("Tid")
    book.code(0, "Alene om svaret", "Terskelen for å ringe")
    book.code(1, "Lov å spørre")
    book.code(2, "Lov å spørre", "Tid")
    session.show_document(document)
    yield book
    session.close()


@pytest.fixture
def panel(book: Book, qtbot: QtBot) -> CodebookPanel:
    """The codebook panel, shown."""
    panel = CodebookPanel(book.session, Answers())
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def choose(panel: CodebookPanel, book: Book) -> Callable[[str], None]:
    """Make a node current in the tree, as a click would."""

    def chosen(name: str, place: int = 0) -> None:
        panel.tree.setCurrentIndex(panel.model.indexes_of(book.nodes[name])[place])
        panel.tree.setFocus()

    return chosen
