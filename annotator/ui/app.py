"""Starts the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from annotator.resources import RESOURCES
from annotator.ui import languages
from annotator.ui.faults import Faults
from annotator.ui.guards import no_core_dumps, no_network
from annotator.ui.look.theme import Theme
from annotator.ui.settings import Settings
from annotator.ui.shell.asked import Attempt
from annotator.ui.shell.dialogs import Dialogs, forget_file_dialogs
from annotator.ui.shell.window import Window


class Application(QApplication):
    """macOS hands a project that was double-clicked over as an event, at the start and while the program runs."""

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def run(path: Path | None = None, passphrase: str = "") -> int:
    """Show the window until it is closed; the exit code.

    A project that is named waits to be unlocked, or is opened at once with a passphrase (the sample's published one).
    """
    no_core_dumps()
    no_network()
    application = make_application()
    settings = Settings(application)
    languages.use(settings.language)
    theme = Theme(application, settings)
    ask = Dialogs(application)
    Faults(ask, application)
    window = Window(settings, ask)
    theme.changed.connect(window.remake)
    application.file_opened.connect(window.hand_over)
    if path is not None:
        window.show_unlock(path.absolute())
    window.show()
    if path is not None and passphrase:
        window.unlock_with(Attempt(path.absolute(), passphrase))
    code = application.exec()
    forget_file_dialogs()
    return code


def make_application() -> Application:
    """The Qt application: a neutral name, our icon, our fonts."""
    application = Application(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("Annotator")
    application.setApplicationDisplayName("Annotator")
    application.setDesktopFileName("annotator")
    QGuiApplication.setWindowIcon(QIcon(str(RESOURCES / "icons" / "annotator.svg")))
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return application
