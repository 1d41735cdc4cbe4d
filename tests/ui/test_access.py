"""Usable by everyone: every control has a name, and shows when it has the focus."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("window", ["en"], indirect=True)
def test_the_focus_can_be_seen(window: Window, qtbot: QtBot) -> None:  # noqa: F811
    """Of every kind of control on every page: it is painted otherwise when the focus comes to it by Tab."""
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
            if not looks_focused(before, part):
                unseen[kind] = f"{page}: {spoken(part)}"

    assert unseen == {}
    assert len(known) > 60


def looks_focused(before: QWidget, part: QWidget) -> bool:
    """Whether a part is painted otherwise with the focus than without."""
    before.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    rest = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return part.grab().toImage() != rest
