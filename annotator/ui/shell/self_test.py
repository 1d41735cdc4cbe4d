"""What `annotator self-test` tries of the window: all that Qt loads by itself is there, and every page stands."""

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from annotator.languages import OWN
from annotator.resources import RESOURCES
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.app import make_application
from annotator.ui.commands import PAGES
from annotator.ui.look.icons import icon
from annotator.ui.look.theme import Theme
from annotator.ui.overview.views import VIEWS, make_view
from annotator.ui.settings import Settings
from annotator.ui.shell.dialogs import Dialogs
from annotator.ui.shell.place import Place
from annotator.ui.shell.window import Window

SIDE = 24
"""Pixels of an icon that is drawn to see whether it can be."""


class NotShown(Exception):
    """Something of the window is empty that should not be."""


def checks(project: Path, passphrase: str) -> Iterator[tuple[str, Callable[[], str]]]:
    """The checks, in an application of their own."""
    application = make_application()
    qInstallMessageHandler(_pass_on)
    yield "fonts", _fonts
    yield "icons", _icons
    yield "languages", _languages
    yield "pages of the window", lambda: _pages(application, project, passphrase)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt complains of, but for the one thing that a screen nobody sees cannot do: set the sizes of a frame."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _fonts() -> str:
    families = {"Liberation Sans", "Liberation Serif"}
    missing = families - set(QFontDatabase.families())
    if missing:
        raise NotShown(", ".join(sorted(missing)))
    return ", ".join(sorted(families))


def _icons() -> str:
    names = sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg"))
    empty = [name for name in names if _is_blank(icon(name).pixmap(SIDE, SIDE).toImage())]
    if empty or not names:
        raise NotShown(", ".join(empty) or "no icons")
    return f"{len(names)} drawn"


def _is_blank(image: QImage) -> bool:
    return not any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def _languages() -> str:
    said = []
    for language in OWN:
        languages.use(language)
        said.append(QCoreApplication.translate("Panels", "Interviews"))
    if len(set(said)) == 1:
        raise NotShown("all languages say the same")
    return ", ".join(said)


def _pages(application: QApplication, project: Path, passphrase: str) -> str:
    """Open the project, and show every page and every view as she would."""
    settings = Settings()
    Theme(application, settings)
    ask = Dialogs(application)
    window = Window(settings, ask)
    window.show()
    window.enter(Store.open(project, key_for(project, passphrase)), Place())
    try:
        shown = [page for page in PAGES if _is_shown(application, window, page)]
        assert window.open is not None
        for view in VIEWS:
            make_view(view, window.open.session, ask, window.open.workspace)
            application.processEvents()
    finally:
        window.close()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()  # what opening froze, so that this process may end like any other
    if len(shown) != len(PAGES):
        raise NotShown(", ".join(sorted(set(PAGES) - set(shown))))
    return f"{len(shown)} pages, {len(VIEWS)} views"


def _is_shown(application: QApplication, window: Window, page: str) -> bool:
    assert window.open is not None
    window.open.workspace.show_page(page)
    application.processEvents()
    return window.open.workspace.page == page and not window.grab().toImage().isNull()
