"""Usable by everyone: every control has a name, and shows when it has the focus."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.colours import contrast
from annotator.ui.look.tokens import LOOKS
from annotator.ui.shell.tab_order import stops
from annotator.ui.shell.window import Window
from tests.ui.test_languages import compiled, every_card, every_page, window  # noqa: F401 – fixtures


def controls() -> Iterator[QWidget]:
    """What can have the focus or be clicked, in every window that is open."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and not isinstance(top, QMenu):
            yield from (part for part in top.findChildren(QWidget) if part.isVisible() and is_control(part))


def is_control(part: QWidget) -> bool:
    """Not Qt's own pieces of a spin box or a scroll area, nor what only holds tabs: their bar has the focus."""
    if part.objectName().startswith("qt_") or isinstance(part.parent(), QLineEdit) or part.focusProxy() is not None:
        return False
    takes_focus = part.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(part, QTabWidget)
    return takes_focus or isinstance(part, QAbstractButton)


def spoken(part: QWidget) -> str:
    """The name a screen reader gets for it."""
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()


def test_every_control_has_a_name(window: Window, tmp_path: Path) -> None:  # noqa: F811
    """On every page, section, sheet, card, box and dialog, in every language."""
    unnamed: dict[str, set[str]] = {}
    for page in chain(every_card(window, tmp_path), every_page(window)):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for part in controls():
            if not spoken(part):
                unnamed.setdefault(page, set()).add(f"{type(part).__name__} in {type(part.parent()).__name__}")

    assert unnamed == {}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("window", ["en"], indirect=True)
def test_the_focus_can_be_seen(window: Window, qtbot: QtBot, look: str) -> None:  # noqa: F811
    """Of every kind of control on every page: where the focus comes to it by Tab, an edge or a caret of it changes by
    3:1 in every look."""
    window.settings.look = look
    assert window.open is not None
    window.open.rebuild()
    unseen: dict[str, str] = {}
    known: set[str] = set()
    for page in every_page(window):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        around = list(stops(window))
        for before, part in zip(around[-1:] + around[:-1], around, strict=True):
            kind = f"{type(part).__name__} {part.property('role') or ''} in {type(part.parent()).__name__}"
            if kind in known or before is part or not part.isVisible():
                continue
            known.add(kind)
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            if changed_by_focus(before, part) < 30:
                unseen[kind] = f"{page}: {spoken(part)}"

    window.settings.look = "light"
    assert unseen == {}
    assert len(known) > 60


def changed_by_focus(before: QWidget, part: QWidget) -> int:
    """How many pixels of a part have a contrast of 3:1 to what they were without the focus."""
    pictures = []
    for held in (before, part):
        held.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        picture = QImage(part.size(), QImage.Format.Format_RGB32)
        picture.fill(part.window().palette().window().color())  # many are drawn on the ground of what they stand in
        with QPainter(picture) as painter:
            painter.drawPixmap(0, 0, part.grab())
        pictures.append(memoryview(picture.constBits()).cast("I").tolist())
    changed = Counter((rest, now) for rest, now in zip(*pictures, strict=True) if rest != now)
    return sum(count for (rest, now), count in changed.items() if contrast(*map(colour, (rest, now))) >= 3)


def colour(pixel: int) -> str:
    """A pixel as `#rrggbb`."""
    return f"#{pixel & 0xFFFFFF:06x}"
