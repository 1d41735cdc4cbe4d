"""The sheets that lie over the work for a while: settings, keys, history, backups, passphrase, recovery code."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from annotator import __version__
from annotator.ui.languages import current
from annotator.ui.shell.sheet import Sheet

if TYPE_CHECKING:
    from annotator.storage.store import Store
    from annotator.ui.help.window import HelpWindow
    from annotator.ui.shell.settings_sheet import SettingsSheet
    from annotator.ui.shell.window import Window

OF_A_PROJECT = (
    "project.history",
    "project.backup",
    "project.restore",
    "project.take_out",
    "project.passphrase",
    "project.recovery",
    "project.lock",
    "project.close",
)


class Sheets(QObject):
    """Shows one sheet at a time and leads back to where she was."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._settings: SettingsSheet | None = None
        self.help_window: HelpWindow | None = None

    @property
    def shows_settings(self) -> bool:
        """Whether the settings are in front."""
        return self._settings is not None and self._window.page is self._settings

    def bind(self) -> None:
        """A project is open."""
        commands = self._window.commands
        commands.bind("project.history", self.show_history)
        commands.bind("project.backup", self.back_up)
        commands.bind("project.restore", self.show_restore)
        commands.bind("project.take_out", self.show_take_out)
        commands.bind("project.passphrase", self.show_passphrase)
        commands.bind("project.recovery", self.show_recovery)
        commands.bind("project.lock", self._window.lock)
        commands.bind("project.close", self._window.close_to_start)

    def unbind(self) -> None:
        """No project is open."""
        self._window.commands.unbind(*OF_A_PROJECT)

    def back(self) -> None:
        """Back to the work, or to the first page."""
        if self._window.open is not None:
            self._window.show_page(self._window.open.workspace)
        else:
            self._window.show_start()

    def show_settings(self, again: bool = False) -> None:
        """Settings; `again`: in another language or look, at the choice that asked for it."""
        from annotator.ui.shell.settings_sheet import SettingsSheet

        sheet = SettingsSheet(self._window.settings)
        sheet.language_chosen.connect(self._window.use_language)
        sheet.keys_wanted.connect(lambda: self.show_keys(editing=True))
        if again and self._settings is not None:
            sheet.begin_at(self._settings.changed)
        self._settings = sheet
        self._show(sheet)

    def show_keys(self, editing: bool = False) -> None:
        """All keys."""
        from annotator.ui.shell.keys_sheet import KeysSheet

        self._show(KeysSheet(self._window.settings, editing))

    def show_history(self) -> None:
        """Every action."""
        from annotator.ui.shell.history_sheet import HistorySheet

        sheet = HistorySheet(self._store)
        self._show(sheet)

    def show_restore(self) -> None:
        """The backups."""
        from annotator.ui.shell.restore_sheet import RestoreSheet

        sheet = RestoreSheet(self._store, self._window.ask, self._window.tasks)
        self._show(sheet)

    def show_take_out(self) -> None:
        """Everything out."""
        from annotator.ui.taking_out.sheet import TakeOutSheet

        assert self._window.open is not None
        self._show(TakeOutSheet(self._window.open.session, self._window.ask))

    def show_passphrase(self) -> None:
        """A new passphrase."""
        from annotator.ui.shell.passphrase_sheet import PassphraseSheet

        sheet = PassphraseSheet(self._store, self._window.tasks, self._window.ask)
        sheet.changed.connect(lambda store: self._on_passphrase(store, sheet.key_file.path))
        self._show(sheet)

    def show_recovery(self, is_new: bool = False, then: Callable[[], None] | None = None) -> None:
        """The recovery code; `then` is what follows once she has put it away."""
        from annotator.storage.key import recovery_code
        from annotator.ui.shell.recovery_page import RecoveryPage

        sheet = RecoveryPage(recovery_code(bytes(self._store.key)), self._window.ask, is_new)
        sheet.done.connect(self.back)
        if then is not None:
            sheet.done.connect(then)
        self._window.show_page(sheet)

    def show_help(self, topic: str = "", over: QWidget | None = None) -> None:
        """The help page of a topic, or of what has the focus; beside the work, or over a window that stops it."""
        from annotator.ui.help.place import topic_at
        from annotator.ui.help.topics import KEPT_FROM_READERS, OWN_METHOD, READING
        from annotator.ui.help.window import HelpWindow
        from annotator.ui.review.reading import in_share  # storage with it: not before a project is open

        topic = topic or topic_at(QApplication.focusWidget() or self._window.page)
        if topic == OWN_METHOD:
            topic = f"method-{self._store.project.info.method}" if self._window.open is not None else "method"
        if topic in KEPT_FROM_READERS and self._window.open is not None and in_share(self._window.open.session):
            topic = READING
        parent = over or self._window
        shown = self.help_window
        if shown is None or shown.parentWidget() is not parent or shown.language != current():
            if shown is not None:
                shown.deleteLater()
            shown = self.help_window = HelpWindow(self._window.settings, parent)
            shown.destroyed.connect(self._forget_help)
            if parent is self._window:  # beside the work, and over a window that stops it not
                shown.addAction(self._window.commands.actions["app.quit"])
        shown.search.clear()  # what was looked for before would hide the topic in the contents
        shown.show_topic(topic)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        shown.text.setFocus()

    def show_tour(self) -> None:
        """The first ten minutes, in the sample project: from the step she came to, or from the beginning."""
        from annotator.ui.tour.beginning import begin_again

        begin_again(self._window)

    def show_bundle(self) -> None:
        """What can be sent to who helps: nothing of hers is in it, and she sees it first."""
        from annotator.ui.help.bundle_sheet import BundleSheet

        self._show(BundleSheet(self._window, self._window.ask))

    def show_about(self) -> None:
        """What this is."""
        text = self.tr(
            "Version %1. Qualitative coding of interviews, offline, in one encrypted file. The program never connects "
            "to any network. Free software under the MIT licence; built with Qt (LGPL), SQLCipher and others."
        )
        self._window.ask.tell("Annotator", text.replace("%1", __version__))

    def back_up(self) -> None:
        """Back up now."""
        assert self._window.open is not None
        if self._window.open.safekeeping.back_up():
            self._window.open.workspace.status.say(self.tr("Backed up and verified."), "good")

    @property
    def _store(self) -> "Store":
        assert self._window.open is not None
        return self._window.open.store

    def _forget_help(self, gone: QObject) -> None:
        """It went with the window it stood over."""
        if self.help_window is not None and not isValid(self.help_window):
            self.help_window = None

    def _show(self, sheet: Sheet) -> None:
        sheet.closed.connect(self.back)
        self._window.show_page(sheet)

    def _on_passphrase(self, store: "Store", key_file: Path | None) -> None:
        self._window.key_files[store.path] = key_file
        self._window.replace_store(store)
        self.show_recovery(is_new=True)
