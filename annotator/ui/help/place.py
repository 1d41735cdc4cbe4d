"""From a part of the window to its help page."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from annotator.ui.help.topics import FIRST, PLACES

PROPERTY = "help_topic"
"""A widget that has it says itself which page explains it: the unlock page after an error, for example."""


def topic_at(widget: QWidget | None) -> str:
    """The topic of the nearest part around a widget that has one."""
    part: QObject | None = widget
    while part is not None:
        said = part.property(PROPERTY)
        if said:
            return str(said)
        if type(part).__name__ in PLACES:
            return PLACES[type(part).__name__]
        part = part.parent()
    return FIRST


def show_topic(widget: QWidget, topic: str = "") -> None:
    """Open the help of the window this widget stands in; without a topic, at the widget's own."""
    part: QWidget | None = widget
    while part is not None:
        sheets = getattr(part, "sheets", None)
        if sheets is not None:
            topic, over = topic or topic_at(widget), widget.window()
            if over.windowType() == Qt.WindowType.Popup:  # open, it would keep the keys and the mouse to itself
                over.close()
                over = part
            sheets.show_help(topic, over)
            return
        part = part.parentWidget()


def asks_for_help(event: QKeyEvent) -> bool:
    """Whether this is the key of the help, which what keeps every other key for itself leaves to the window."""
    return event.matches(QKeySequence.StandardKey.HelpContents)


def offer_help(dialog: QWidget) -> None:
    """Let the key of the help work in a window of its own: the main window's commands do not reach it."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
    shortcut.activated.connect(lambda: show_topic(_in_focus(dialog)))


def _in_focus(dialog: QWidget) -> QWidget:
    held: QWidget | None = dialog.focusWidget()
    return dialog if held is None else held
