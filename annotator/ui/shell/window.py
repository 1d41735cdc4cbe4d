"""The one window: start, unlock, work, lock. It owns what is open and lets go of it again."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.ui import languages
from annotator.ui.ask import Ask
from annotator.ui.look.stack import Stack
from annotator.ui.messages import is_expected, message
from annotator.ui.settings import Settings
from annotator.ui.shell import dialogs
from annotator.ui.shell.ahead import Ahead
from annotator.ui.shell.asked import Attempt, NewProject, NotOpened, Source
from annotator.ui.shell.command_set import CommandSet
from annotator.ui.shell.from_file import FromFile
from annotator.ui.shell.idle import IdleWatch
from annotator.ui.shell.place import Place
from annotator.ui.shell.places import sample_path
from annotator.ui.shell.sheets import Sheets
from annotator.ui.shell.start_page import StartPage
from annotator.ui.shell.tab_order import TabsInOrder, stops
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from annotator.storage.backups import Backup
    from annotator.storage.store import Store
    from annotator.ui.privacy.ending import Ending
    from annotator.ui.shell.new_project_page import NewProjectPage
    from annotator.ui.shell.open_project import OpenProject

SIZES = {"view.larger": 1, "view.smaller": -1, "view.normal": 0}


class Window(TabsInOrder, QMainWindow):
    """Its title is the program's name and nothing else: titles are seen in task bars and on shared screens."""

    page_changed = Signal()
    """Something else is in front."""

    def __init__(self, settings: Settings, ask: Ask) -> None:
        super().__init__()
        self.settings, self.ask = settings, ask
        self.open: OpenProject | None = None
        self.tasks = Tasks(self)
        self._ahead = Ahead(self)
        self.idle = IdleWatch(settings, self)
        self.commands = CommandSet(self, settings)
        self.sheets = Sheets(self)
        self.from_file = FromFile(self)
        self.key_files: dict[Path, Path | None] = {}
        """By project, where its key file lay when it was opened; forgotten when the program ends."""
        self.stack = Stack()
        self.stack.setMinimumSize(1, 1)
        self.setCentralWidget(self.stack)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.idle.ran_out.connect(self.lock)
        self.page_changed.connect(self._bind_size)
        self._bind()
        self._restore_geometry()
        self.show_start()

    @property
    def page(self) -> QWidget:
        """What is in front."""
        return self.stack.currentWidget() or self

    def show_page(self, page: QWidget) -> None:
        """Put a page in front and throw away what was there, unless it is the open project."""
        before = self.stack.currentWidget()
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if before is not None and before is not page and (self.open is None or before is not self.open.workspace):
            self.stack.removeWidget(before)
            before.deleteLater()
        self.page_changed.emit()

    def show_start(self, said: str = "", role: str = "danger") -> None:
        """The first page."""
        page = StartPage(self.settings)
        page.sample_wanted.connect(self.open_sample)
        page.new_wanted.connect(self.show_new)
        page.open_wanted.connect(self.choose_file)
        page.file_wanted.connect(self.from_file.choose)
        page.file_chosen.connect(self.from_file.begin)
        page.path_chosen.connect(self.show_unlock)
        page.language_chosen.connect(self.use_language)
        page.say(said, role)
        self.show_page(page)

    def show_new(self, source: Source | None = None) -> None:
        """Ask what a new project shall be; `source` is another program's file, to be shown in it afterwards. What is
        open stays open until there is a new one."""
        if self.tasks.running:
            return
        from annotator.ui.shell.new_project_page import NewProjectPage

        page = NewProjectPage(self.ask, source=source)
        page.closed.connect(self.sheets.back)
        page.wanted.connect(lambda wanted: self._on_new(page, wanted, source))
        self.show_page(page)

    def choose_file(self) -> None:
        """Let her choose a project file."""
        found = self.ask.open_files(self.tr("Open project"), self.tr("Annotator project (*.annotator)"))
        if found and self.close_project():
            self.show_unlock(found[0])

    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a project."""
        if not self.close_project():
            return
        name = self.tr("Sample project")
        self._show_unlock(self._unlock_page(path, is_sample=path == sample_path(name)), Place())

    def hand_over(self, path: Path) -> None:
        """Ask for the passphrase of a project the system hands over while the program runs, unless it is open here."""
        if self.open is None or self.open.path != path:
            dialogs.close_all()
            self.show_unlock(path)
        self.raise_()
        self.activateWindow()

    def unlock_with(self, attempt: Attempt) -> None:
        """Try this on the unlock page that is in front."""
        if isinstance(self.page, UnlockPage):
            self._on_tried(self.page, attempt, Place())

    def open_sample(self) -> None:
        """Make the sample project the first time, then open it."""
        if self.open is not None:
            self.close_to_start()
        if not self.close_project():
            return
        name = self.tr("Sample project")
        if isinstance(self.page, StartPage):
            self.page.set_busy(True)
        self._run(
            lambda: _opening().make_or_open_sample(name), lambda store: self.enter(store, Place()), self._on_no_sample
        )

    def enter(self, store: "Store", place: Place) -> None:
        """Work with an open project."""
        from annotator.ui.shell.open_project import OpenProject  # the panels with it: not before they are needed

        self.settings.remember(store.path)
        self.open = OpenProject(self, store, place)
        self.show_page(self.open.workspace)
        self.sheets.bind()
        self.idle.start()

    def replace_store(self, store: "Store") -> None:
        """Go on with the same project in a new file: its passphrase was changed."""
        assert self.open is not None
        place = self.open.place
        self._leave()
        self.enter(store, place)

    def lock(self) -> None:
        """Put everything away; only the passphrase brings it back, to the same place."""
        if self.open is None:
            return
        if self.tasks.running:  # the file is being written anew: look again in a while
            self.idle.start()
            return
        dialogs.close_all()
        path, place, is_share = self.open.path, self.open.place, bool(self.open.session.project.info.share)
        self._leave()
        page = self._unlock_page(path, discreet=True)
        if is_share:
            page.ask_for_no_code()
        self._show_unlock(page, place)

    def close_project(self) -> bool:
        """Back up what changed and close the file; whether nothing is open now."""
        if self.tasks.running:
            return False
        if self.open is not None:
            self._leave()
        return True

    def close_to_start(self) -> None:
        """Close the project and show the first page."""
        if self.close_project():
            self.show_start()

    def end_project(self, ending: "Ending") -> None:
        """Close a project for good, and write the statement about its file."""
        if not self.close_project():
            return
        self.show_start(self.tr("Writing the statement …"), "muted")

        def failed(error: Exception) -> None:
            if not is_expected(error):
                raise error
            said = message(error)
            self.show_start(f"{said.title}. {said.text}")

        done = self.tr("The project is closed, and the statement saved as %1.").replace("%1", ending.target.name)
        self._run(ending.write, lambda _: self.show_start(done, "good"), failed)

    def use_language(self, language: str) -> None:
        """Speak another language at once."""
        self.settings.language = language
        languages.use(language)
        self.commands.retranslate()
        self._make_anew()

    def remake(self) -> None:
        """Follow another look or size. Later: what asked for it is itself thrown away."""
        QTimer.singleShot(0, self, self._make_anew)

    def _make_anew(self) -> None:
        """Make every page anew where it was; another sheet in front is left alone."""
        in_settings = self.sheets.shows_settings
        if self.open is not None and (in_settings or self.page is self.open.workspace):
            self.open.rebuild()
        elif isinstance(self.page, StartPage) and not self.tasks.running:
            self._make_start_anew(self.page)
        if in_settings:
            self.sheets.show_settings(again=True)

    def _make_start_anew(self, page: StartPage) -> None:
        """With what it says, and the focus where it was. A recent project may have gone with its disk meanwhile."""
        at = next((at for at, part in enumerate(stops(page)) if part is self.focusWidget()), None)
        self.show_start(*page.said)
        if at is not None:
            there = list(stops(self.page))
            there[min(at, len(there) - 1)].setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_geometry("window", self.saveGeometry())
        self.tasks.finish()
        if self.open is not None:
            self._leave()
        self.settings.flush()
        event.accept()
        super().closeEvent(event)

    def _leave(self) -> None:
        assert self.open is not None
        self.idle.stop()
        self.sheets.unbind()
        leaving, self.open = self.open, None
        leaving.close()

    def _unlock_page(self, path: Path, discreet: bool = False, is_sample: bool = False) -> UnlockPage:
        """The page, with the key file that opened the project before: where it lies is remembered while we run."""
        return UnlockPage(path, self.ask, self.key_files.get(path), discreet, is_sample)

    def _show_unlock(self, page: UnlockPage, place: Place) -> None:
        page.closed.connect(self.show_start)
        page.tried.connect(lambda attempt: self._on_tried(page, attempt, place))
        page.backup_wanted.connect(lambda backup: self._on_backup_wanted(page, backup))
        self.show_page(page)

    def _on_tried(self, page: UnlockPage, attempt: Attempt, place: Place) -> None:
        page.set_busy(True)

        def opened(store: "Store") -> None:
            page.forget()
            self.key_files[attempt.path] = attempt.key_file
            self.enter(store, place)

        def failed(error: Exception) -> None:
            if not isinstance(error, NotOpened):
                page.set_busy(False)
                raise error
            page.fail(message(error.error), error.backup)

        self._run(lambda: _opening().unlock(attempt), opened, failed)

    def _on_new(self, page: "NewProjectPage", wanted: NewProject, source: Source | None) -> None:
        page.set_busy(True)

        def made(store: "Store") -> None:
            page.passphrase.forget()
            self.key_files[wanted.path] = wanted.key_file
            if self.open is not None:
                self._leave()
            self.enter(store, Place())
            then = partial(self.from_file.fill, source.path) if source is not None else None
            self.sheets.show_recovery(is_new=True, then=then)

        def failed(error: Exception) -> None:
            if not is_expected(error):
                page.set_busy(False)
                raise error
            page.fail(message(error))

        self._run(lambda: _opening().make(wanted), made, failed)

    def _on_no_sample(self, error: Exception) -> None:
        if isinstance(error, NotOpened):
            said = message(error.error)
        elif is_expected(error):
            said = message(error)
        else:
            raise error
        self.show_start(f"{said.title}. {said.text}")

    def _on_backup_wanted(self, page: UnlockPage, backup: "Backup") -> None:
        target = self.ask.save_file(
            self.tr("Where should the restored project be kept?"),
            backup.path.name,
            self.tr("Annotator project (*.annotator)"),
        )
        if target is None:
            return
        page.set_busy(True)
        attempt = page.attempt

        def restored(_: object) -> None:
            self.show_unlock(target)

        def failed(error: Exception) -> None:
            if not is_expected(error):
                page.set_busy(False)
                raise error
            page.fail(message(error), backup)

        self._run(lambda: _opening().restore(backup, attempt, target), restored, failed)

    def _run(
        self, job: Callable[[], object], done: Callable[["Store"], None], failed: Callable[[Exception], None]
    ) -> None:
        task = Task(lambda _task: job())
        task.finished.connect(done)
        task.failed.connect(failed)
        self.tasks.start(task)
        self._ahead.start()

    def _bind(self) -> None:
        self.commands.bind("project.new", self.show_new)
        self.commands.bind("project.from_file", self.from_file.choose)
        self.commands.bind("project.open", self.choose_file)
        self.commands.bind("project.sample", self.open_sample)
        self.commands.bind("app.quit", self.close)
        self.commands.bind("app.settings", self.sheets.show_settings)
        self.commands.bind("help.topic", self.sheets.show_help)
        self.commands.bind("help.contents", lambda: self.sheets.show_help("begin"))
        self.commands.bind("help.tour", self.sheets.show_tour)
        self.commands.bind("help.keys", self.sheets.show_keys)
        self.commands.bind("help.bundle", self.sheets.show_bundle)
        self.commands.bind("help.about", self.sheets.show_about)
        self.commands.bind("view.whole_screen", self._whole_screen)

    def _bind_size(self) -> None:
        """There is no transcript on the first page: the commands for its size are for everything there. A page she may
        have written on is not made anew, and does not grow under her hands."""
        if isinstance(self.page, StartPage):
            for command_id, step in SIZES.items():
                self.commands.bind(command_id, partial(self.settings.step_scale, step))
        elif self.open is None:
            self.commands.unbind(*SIZES)

    def _whole_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self.commands.set_checked("view.whole_screen", self.isFullScreen())

    def _restore_geometry(self) -> None:
        saved = self.settings.geometry("window")
        if saved.isEmpty() or not self.restoreGeometry(saved):
            there = self.screen().availableSize()
            # On a laptop all of its width: the names in the margin are what is cut first.
            self.resize(min(round(there.width() * 0.98), 1600), min(round(there.height() * 0.92), 1050))


def _opening() -> ModuleType:
    """Storage and its libraries: loaded in the worker, when they are needed."""
    return import_module("annotator.ui.shell.opening")
