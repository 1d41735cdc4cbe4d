"""What belongs to one open project: its file, its session, its backups and its workspace."""

import ctypes
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog

from annotator.storage.store import Store
from annotator.ui.messages import message
from annotator.ui.session import Session
from annotator.ui.shell.dialogs import Question
from annotator.ui.shell.place import Place
from annotator.ui.shell.places import sample_path
from annotator.ui.shell.safekeeping import Safekeeping
from annotator.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.shell.window import Window


COLLECT_AFTER = 10_000
"""New objects before the youngest are looked through; Python's own 700 is for programs that make few."""


GIVE_BACK_AFTER_MS = 700
"""After the text stands there and what comes a moment later is done: reading and laying out leave memory behind."""


class OpenProject:
    """Made at unlocking; `close` backs up what changed and forgets key and content."""

    def __init__(self, window: "Window", store: Store, place: Place) -> None:
        self._window = window
        self.session = Session(store, window)
        self.session.end_requested.connect(window.end_project, Qt.ConnectionType.QueuedConnection)
        self.safekeeping = Safekeeping(store, window.idle, window)
        self.safekeeping.failed.connect(self._on_backup_failed)
        self.is_sample = store.path == sample_path(QCoreApplication.translate("Window", "Sample project"))
        self.workspace = self._make_workspace(place)
        gc.freeze()  # as the records are: what is made once is not looked through again
        gc.set_threshold(COLLECT_AFTER)
        QTimer.singleShot(GIVE_BACK_AFTER_MS, self.session, _give_back)

    @property
    def store(self) -> Store:
        """The open file."""
        return self.session.store

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.store.path

    @property
    def place(self) -> Place:
        """Where she is."""
        return self.workspace.place

    def rebuild(self) -> None:
        """Make the workspace anew where she was: the language changed."""
        place, old = self.place, self.workspace
        old.dispose()
        self.workspace = self._make_workspace(place)
        self._window.stack.removeWidget(old)
        old.deleteLater()
        self._window.show_page(self.workspace)

    def close(self) -> None:
        """Back up, close the file, and give back the memory that held its text as far as that goes."""
        self.workspace.dispose()
        self.safekeeping.finish()
        self._window.stack.removeWidget(self.workspace)
        self._close_dialogs()
        # At once, not later: a panel that is drawn once more would look for records that are no longer there.
        shiboken6.delete(self.workspace)
        self.session.close()
        self.store.close()
        self.session.deleteLater()
        self.safekeeping.deleteLater()
        gc.collect()
        _give_back()

    def _close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
            dialog.close()
            if not isinstance(dialog, Question):  # a question is still being waited for, and goes by itself
                shiboken6.delete(dialog)

    def _make_workspace(self, place: Place) -> Workspace:
        window = self._window
        workspace = Workspace(
            self.session,
            window.ask,
            window.settings,
            window.commands,
            self.safekeeping,
            window.tasks,
            place,
            window.stack,
        )
        workspace.page_shown.connect(lambda: window.show_page(workspace))
        if self.is_sample:
            QTimer.singleShot(GIVE_BACK_AFTER_MS, workspace, self._begin_tour)
        return workspace

    def _begin_tour(self) -> None:
        from annotator.ui.tour.beginning import begin_if_wanted

        begin_if_wanted(self, self._window)

    def _on_backup_failed(self, error: Exception) -> None:
        self.workspace.status.say(message(error).title, "warning")


def _give_back() -> None:
    """Give memory that is no longer used back to the system, where that goes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
