"""A project or transcripts dropped on the window, and what a lock leaves of the material's own windows."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.properties import PropertiesWindow
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.shell.window import Window


def test_a_file_dropped_on_another_page_is_previewed(opened: Window, qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Wherever she lets go, the import preview comes up with the file."""
    file = tmp_path / "Ny.txt"
    file.write_text("I: Hvordan gikk det?\n\nA: Jo, bra.\n\nI: Og ellers?\n\nA: Også bra.\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    opened.page.show_page("people")

    for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        event = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, mime, left, none, kind)
        QApplication.sendEvent(opened.page, event)
    [dialog] = opened.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)

    assert dialog.files.index(0).data() == "Ny.txt"
    dialog.reject()


def test_a_lock_closes_the_properties_and_keeps_what_was_typed(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """No window with a title or a pseudonym outlives the lock; the words in its fields are stored before."""
    documents = opened.page.text_page.documents
    documents.show_properties(1)
    [window] = opened.findChildren(PropertiesWindow)
    window.properties.title.setFocus()
    qtbot.keyClicks(window.properties.title, " b")
    store = opened.open.store

    opened.page.dispose()
    title = store.project.documents[1].title
    opened.lock()
    qtbot.waitUntil(lambda: not opened.findChildren(PropertiesWindow))

    assert title.endswith(" b")


def test_dropping_a_project_file_opens_it(window, qtbot, tmp_path, sample_file) -> None:
    """A .annotator file dropped on the first page is asked for its passphrase; other files are not taken."""
    path = tmp_path / "dropped.annotator"
    shutil.copy(sample_file, path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window.page, event)
    assert isinstance(window.page, UnlockPage)
