"""An empty project as the views see it, files to import, and the import dialog on them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.storage.store import Store
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.session import Session
from tests.ui.documents.fakes import CannedAsk

DIALOGUE = (
    "I: Hvordan kom du hit?\n\n"
    "A: Ja, eh, jeg begynte i august ...\n\n"
    "Det var egentlig  tilfeldig.\n\n"
    "I: Hva husker du best?\n\n"
    "A: At ingen sa navnet sitt (latter).\n"
)
GROUP = "".join(
    f"Intervjuer: Hva tenker dere om {thing}?\n\nB: Ikke jeg, {thing}.\n\nA: Jeg liker {thing}.\n\nC: Nja, {thing}.\n\n"
    f"D: Jo, {thing}.\n\nE: Vet ikke med {thing}.\n\n"
    for thing in ("veiledning", "nattevakter", "nøkler")
)


@pytest.fixture
def empty_session(store: Store, qapp: object) -> Iterator[Session]:
    """An empty project."""
    session = Session(store)
    yield session
    session.close()


@pytest.fixture
def ask() -> CannedAsk:
    """Nothing asked, nothing answered."""
    return CannedAsk()


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Make a file to import."""

    def write(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


@pytest.fixture
def importing(empty_session: Session, ask: CannedAsk, qtbot) -> Iterator[Callable[..., ImportDialog]]:  # type: ignore[no-untyped-def]
    """Open the import dialog on files and wait until they are read."""
    opened: list[ImportDialog] = []

    def importing(*paths: Path, session: Session | None = None) -> ImportDialog:
        dialog = ImportDialog(session or empty_session, ask, list(paths))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.is_reading)
        return dialog

    yield importing
    for dialog in opened:
        dialog.reject()
