"""A project made from another program's file: looked at first, then made, then filled."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui.documents.incoming_dialog import IncomingDialog
from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.start_page import StartPage
from annotator.ui.shell.window import Window
from tests.exporting.refi.written import write_qdpx
from tests.importing.test_qualcoder import SCHEMA, TEXT
from tests.ui.shell.conftest import PASSPHRASE, STRONG, CannedAsk


@pytest.fixture
def package(sample_file: Path, tmp_path: Path) -> Path:
    """The sample project as another program's file."""
    path, copy = tmp_path / "Fra NVivo.qdpx", tmp_path / "kopi.annotator"
    shutil.copy(sample_file, copy)
    store = Store.open(copy, key_for(copy, PASSPHRASE))
    write_qdpx(store.project, path)
    store.close()
    return path


def asks_for_new(window: Window) -> bool:
    """Whether the page that asks for title and passphrase is in front."""
    return isinstance(window.page, NewProjectPage)


def make(window: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Give a passphrase by typing, and keep the recovery code."""
    page = window.page
    assert isinstance(page, NewProjectPage)
    qtbot.keyClicks(page.passphrase._first, STRONG)
    qtbot.keyClicks(page.passphrase._second, STRONG)
    qtbot.waitUntil(page.make.isEnabled)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)
    qtbot.mouseClick(window.page.finish, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]


def test_a_project_is_made_from_a_file_by_keys(
    window: Window,
    ask: CannedAsk,
    package: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    """From the first page to the interviews: title and language are those it had, and one undo takes all of it back."""
    ask.files = [package]
    assert isinstance(window.page, StartPage)
    window.page.from_file.setFocus()
    qtbot.keyClick(window.page.from_file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asks_for_new(window))
    assert window.page.title.text().startswith("Å finne fotfeste")  # type: ignore[attr-defined]
    assert window.page._language.currentData() == "nb"  # type: ignore[attr-defined]
    make(window, qtbot)
    assert window.open is not None
    store = window.open.store
    [dialog] = window.open.workspace.text_page.documents.findChildren(IncomingDialog)
    qtbot.waitUntil(dialog.go.isEnabled)
    assert not len(store.project.documents)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert len(store.project.units) == 107
    assert window.open.session.document is not None
    store.undo()
    assert not len(store.project.documents)
    store.redo()
    assert len(store.project.documents) == 4


def test_a_file_is_dropped_on_the_first_page(window: Window, package: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """It goes the same way; Esc leads back."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(package))])
    modifiers, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, buttons, modifiers)
    window.page.dropEvent(event)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: asks_for_new(window))
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)

    assert isinstance(window.page, StartPage)
    assert window.open is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("intervju.txt", b"I: Hei?\nP: Ja.\n", "“intervju.txt” is not a project of another program"),
        ("prosjekt.nvp", b"\x00\x01NVIVO" * 400, "“prosjekt.nvp” is not a project of another program"),
        ("data.qda", b"ikke en database", "“data.qda” is not a project of another program"),
        ("p.qdpx", b"PK\x03\x04 ikke noe", "Parts of “p.qdpx” cannot be read."),
    ],
)
def test_a_wrong_or_damaged_file_is_told_at_once(
    window: Window,
    ask: CannedAsk,
    tmp_path: Path,
    qtbot,  # type: ignore[no-untyped-def]
    name: str,
    content: bytes,
    said: str,
) -> None:
    """Before she has thought of a passphrase: on the first page, in a sentence with a way out."""
    (tmp_path / name).write_bytes(content)
    ask.files = [tmp_path / name]
    first = window.page
    window.commands.actions["project.from_file"].trigger()
    qtbot.waitUntil(lambda: window.page is not first)

    assert isinstance(window.page, StartPage)
    assert said in window.page._message.text()
    assert window.page._message.isVisible()


def test_an_open_project_is_closed_first(opened: Window, ask: CannedAsk, package: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """From the menu: what was open is put away, and a changed mind leaves it open."""
    ask.files = []
    opened.commands.actions["project.from_file"].trigger()
    assert opened.open is not None
    ask.files = [package]
    opened.commands.actions["project.from_file"].trigger()
    qtbot.waitUntil(lambda: asks_for_new(opened))

    assert opened.open is None


def test_a_folder_of_qualcoder_by_its_database(window: Window, ask: CannedAsk, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """File dialogs choose no folders: the database in it stands for it, and the project is called as the folder."""
    folder = tmp_path / "Nattevakt.qda"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "data.qda")) as db:
        db.executescript(SCHEMA)
        db.execute("INSERT INTO source VALUES(1,'Intervju 1',?,NULL,'','ann','2026-01-02 10:00:00')", [TEXT])
        db.commit()
    ask.files = [folder / "data.qda"]
    window.commands.actions["project.from_file"].trigger()
    qtbot.waitUntil(lambda: asks_for_new(window))
    assert window.page.title.text() == "Nattevakt"  # type: ignore[attr-defined]
    make(window, qtbot)
    assert window.open is not None
    [dialog] = window.open.workspace.text_page.documents.findChildren(IncomingDialog)
    qtbot.waitUntil(dialog.go.isEnabled)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not len(window.open.store.project.documents)
