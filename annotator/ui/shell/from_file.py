"""A new project from another program's file: the file is looked at first, then the project is made, then filled."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.importing.errors import ReadingError, UnsupportedFormat
from annotator.importing.suffixes import PROJECTS
from annotator.ui.messages import message
from annotator.ui.shell.asked import Source
from annotator.ui.shell.start_page import StartPage
from annotator.ui.tasks import Task

if TYPE_CHECKING:
    from annotator.ui.shell.window import Window


class _Stopped(Exception):
    """The program is being closed."""


class FromFile(QObject):
    """What comes in is shown once the project is there, and only then stored in it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def choose(self) -> None:
        """Ask for the file."""
        patterns = " ".join(f"*{suffix}" for suffix in (*PROJECTS, ".xlsx", ".csv"))
        filters = (
            self.tr("Projects and codebooks of other programs (%1)").replace("%1", patterns),
            self.tr("All files (*)"),
        )
        found = self._window.ask.open_files(self.tr("Project of another program"), ";;".join(filters))
        if found:
            self.begin(found[0])

    def begin(self, path: Path) -> None:
        """Look at a file; a wrong or damaged one is told before she thinks of a passphrase."""
        if not self._window.close_project():
            return
        if not isinstance(self._window.page, StartPage):
            self._window.show_start()
        page = self._window.page
        assert isinstance(page, StartPage)
        page.say("")
        page.set_busy(True, self.tr("The file is being read …"))
        task = Task(lambda task: _proposed(path, task))
        task.finished.connect(self._window.show_new)
        task.failed.connect(self._on_failed)
        self._window.tasks.start(task)

    def fill(self, path: Path) -> None:
        """Show what comes into the project that was made."""
        if self._window.open is not None:
            workspace = self._window.open.workspace
            workspace.show_page("text")
            workspace.text_page.documents.dropped([path])

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, _Stopped):
            return
        if not isinstance(error, ReadingError):
            self._window.show_start()
            raise error
        if isinstance(error, UnsupportedFormat):
            said = self.tr(
                "“%1” is not a project of another program that can be read. In NVivo, ATLAS.ti or MAXQDA, export the "
                "project as REFI-QDA (.qdpx) and choose that file. Transcripts are added to a new project afterwards."
            )
            self._window.show_start(said.replace("%1", error.name))
            return
        found = message(error)
        self._window.show_start(f"{found.title}. {found.text}")


def _proposed(path: Path, task: Task) -> Source:
    """What a project is called, and what most of its interviews are in; runs in the thread. Raises ReadingError."""
    from annotator.importing.projects import kind_of, read_incoming

    def look(_done: int, _of: int) -> None:
        if task.cancelled:
            raise _Stopped

    if path.exists() and not kind_of(path):
        raise UnsupportedFormat(path.suffix.lstrip("."), path.name)
    incoming = read_incoming(path, look)
    languages = Counter(document.language for document in incoming.project.documents).most_common(1)
    title = incoming.title or Path(Source(path).name).stem
    return Source(path, title, languages[0][0] if languages else "")
