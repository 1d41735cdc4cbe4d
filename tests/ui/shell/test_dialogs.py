"""The real questions, answered with real keys, in every language; and a lock that comes while one stands open."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from annotator.languages import OWN
from annotator.ui import languages
from annotator.ui.shell.dialogs import Dialogs, Question
from annotator.ui.tasks import Task, Tasks


def answering(qtbot, answer: Callable[[Question], None]) -> None:  # type: ignore[no-untyped-def]
    """Answer the question that will stand open in a moment."""

    def act() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        answer(question)

    QTimer.singleShot(100, act)


@pytest.mark.parametrize("language", OWN)
def test_questions_are_answered(window, qtbot, language) -> None:
    """Yes by Enter, no by Escape, a line that was typed, one of several."""
    languages.use(language)
    dialogs = Dialogs()
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Return))
    assert dialogs.confirm("Delete?", "Really", "Delete")
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Escape))
    assert not dialogs.confirm("Delete?", "Really", "Delete")

    def type_name(question: Question) -> None:
        qtbot.keyClicks(question.findChild(QLineEdit), "Ny")
        qtbot.keyClick(question, Qt.Key.Key_Return)

    answering(qtbot, type_name)
    assert dialogs.text("Name", "What is it called?", "Gammel") == "Ny"
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Return))
    assert dialogs.choice("Which", "One of them", ["a", "b"], 1) == 1
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert dialogs.long_text("Memo", "Write", "start") == "start"
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Escape))
    assert dialogs.text("Name", "What is it called?") is None
    answering(qtbot, lambda question: qtbot.keyClick(question, Qt.Key.Key_Return))
    dialogs.tell("So", "It is")


def test_a_lock_refuses_open_questions(opened, qtbot) -> None:
    """Nothing from the project stays on the screen."""
    QTimer.singleShot(100, opened.lock)
    assert Dialogs().text("Rename", "Name", "En hemmelig kode") is None
    assert opened.open is None
    assert QApplication.activeModalWidget() is None


def test_tasks_tell_and_stop(qtbot) -> None:
    """Progress and result arrive in the window's thread; a job that looks is stopped; errors come back."""
    tasks = Tasks()
    seen: list[object] = []

    def job(task: Task) -> str:
        for step in range(3):
            task.progressed.emit(step, 3)
        return "done"

    task = Task(job)
    task.progressed.connect(lambda done, whole: seen.append((done, whole)))
    task.finished.connect(seen.append)
    tasks.start(task)
    qtbot.waitUntil(lambda: seen[-1:] == ["done"])
    assert seen[:3] == [(0, 3), (1, 3), (2, 3)]

    def endless(task: Task) -> str:
        while not task.cancelled:
            pass
        raise ValueError

    failed: list[Exception] = []
    task = Task(endless)
    task.failed.connect(failed.append)
    tasks.start(task)
    tasks.finish()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ValueError)
    assert tasks.running == []


def test_files_are_looked_for_among_her_own(own_documents) -> None:
    """Never where the program happened to be started: in the projects' folder, her documents, or at home."""
    projects = own_documents / "Annotator"
    projects.mkdir()
    assert Dialogs()._start() == str(projects)
    projects.rmdir()
    assert Dialogs()._start() == str(own_documents)
    own_documents.rmdir()
    assert Dialogs()._start() == str(own_documents.parent)


def test_long_options_are_whole(window, qtbot) -> None:
    """They are broken into lines, and the list is as high as they need."""
    long = "Leave the file where it is – it stays unencrypted there, and has to be deleted when the project is done"
    heights = []

    def look(question: Question) -> None:
        rows = question.findChild(QListWidget)
        assert rows is not None
        heights.append(rows.visualItemRect(rows.item(0)).height())
        assert rows.verticalScrollBar().maximum() == 0
        assert rows.visualItemRect(rows.item(1)).bottom() <= rows.viewport().height()
        question.reject()

    answering(qtbot, look)
    assert Dialogs().choice("Which", "", [long, long]) is None
    answering(qtbot, look)
    assert Dialogs().choice("Which", "", ["a", "b"]) is None
    assert heights[0] > 1.5 * heights[1]
