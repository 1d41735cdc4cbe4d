"""An import by keyboard alone: the question has the focus, Space answers it, Enter leads on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.session import Session

TEXT = "I: Hva skjedde?\n\nA: Ingenting.\n\nI: Ja?\n\nA: Nei.\n"


class NobodyAsks:
    """Nothing here asks a question."""


def test_space_and_enter_import_a_file(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    """The first answer has the focus once the file is read; two keys and the interview is in the project."""
    path = tmp_path / "Intervju 8.txt"
    path.write_text(TEXT, encoding="utf-8")
    before = len(session.project.documents)
    dialog = ImportDialog(session, NobodyAsks(), [path])  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not dialog.is_reading)
    first = dialog.speakers.rows["I"].buttons["interviewer"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    assert first.accessibleDescription().startswith("Who asks the questions? 2 turn"), "a screen reader asks it too"

    qtbot.keyClick(first, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.stored):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(session.project.documents) == before + 1


def test_tab_goes_as_the_eye_goes(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    """From the fields to the speakers, one stop each (arrow keys choose among the answers), then to the preview."""
    path = tmp_path / "Intervju 8.txt"
    path.write_text(TEXT, encoding="utf-8")
    dialog = ImportDialog(session, NobodyAsks(), [path])  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: not dialog.is_reading and len(dialog.speakers.rows) == 2)
    answers = [row.buttons["interviewer"] for row in dialog.speakers.rows.values()]
    wanted = [
        dialog.details.title,
        dialog.details.kind,
        dialog.details.language,
        dialog.details.encoding,
        *answers,
        dialog.preview,
    ]
    dialog.details.title.setFocus()

    seen = []
    for _ in wanted:
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == wanted
