"""The real questions: the `Ask` of the running program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.help.place import offer_help
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row
from annotator.ui.shell.places import projects_folder
from annotator.ui.shell.tab_order import TabsInOrder

MOST_LINES = 10
"""Options seen at once; more are scrolled."""
MOST_LETTERS = 72
"""In a line of an option; a longer one is broken."""


class Dialogs(QObject):
    """Answers `Ask` with dialogs over the window in front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = ""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return Question(title, text, yes).ask()

    def text(self, title: str, label: str, start: str = "") -> str | None:
        editor = QLineEdit(start)
        editor.selectAll()
        return editor.text() if Question(title, label, self.tr("OK"), editor).ask() else None

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        editor = QPlainTextEdit(start)
        editor.setTabChangesFocus(True)
        return editor.toPlainText() if Question(title, label, self.tr("OK"), editor).ask() else None

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        editor = QListWidget()
        editor.addItems(options)
        editor.setCurrentRow(current)
        question = Question(title, label, self.tr("Choose"), editor)
        editor.ensurePolished()
        editor.setWordWrap(True)
        editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        letters = editor.fontMetrics()
        longest = max(letters.horizontalAdvance(option) for option in options) + 6 * letters.height()
        wide = min(longest, letters.averageCharWidth() * MOST_LETTERS)
        editor.setMinimumWidth(wide)
        editor.resize(wide, 10 * letters.height())  # the rows are as high as this width makes them
        editor.doItemsLayout()  # rows made before the list had its look are too low
        shown = sum(editor.visualItemRect(editor.item(row)).height() for row in range(min(len(options), MOST_LINES)))
        editor.setFixedHeight(shown + 2 * editor.frameWidth())
        editor.itemActivated.connect(question.accept)
        return editor.currentRow() if question.ask() and editor.currentRow() >= 0 else None

    def open_files(self, title: str, filters: str) -> list[Path]:
        found, _ = QFileDialog.getOpenFileNames(_front(), title, self._start(), filters)
        forget_file_dialogs()
        return self._keep([Path(name) for name in found])

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        start = str(Path(self._start()) / suggested)
        found, _ = QFileDialog.getSaveFileName(_front(), title, start, filters)
        forget_file_dialogs()
        return self._keep([Path(found)])[0] if found else None

    def folder(self, title: str) -> Path | None:
        found = QFileDialog.getExistingDirectory(_front(), title, self._start())
        forget_file_dialogs()
        return Path(found) if found else None

    def tell(self, title: str, text: str) -> None:
        Question(title, text, self.tr("Close"), can_refuse=False).ask()

    def _start(self) -> str:
        folder = projects_folder()
        there = next((one for one in (folder, folder.parent) if one.is_dir()), Path.home())
        return self._folder or str(there)

    def _keep(self, paths: list[Path]) -> list[Path]:
        if paths:
            self._folder = str(paths[0].parent)
        return paths


class Question(TabsInOrder, QDialog):
    """A title, a text, perhaps something to fill in, and one or two buttons."""

    def __init__(self, title: str, text: str, yes: str, editor: QWidget | None = None, can_refuse: bool = True) -> None:
        super().__init__(_front())
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(title)
        unit = tokens(self).unit
        self.setMinimumWidth(QFontMetrics(self.font()).averageCharWidth() * 52)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 6, unit * 6, unit * 6, unit * 5)
        column.setSpacing(unit * 3)
        column.addWidget(label(title, "heading"))
        if text:
            column.addWidget(label(text, selectable=editor is None))
        if editor is not None:
            editor.setAccessibleName(text or title)
            column.addWidget(editor)
        column.addSpacing(unit)
        agree = button(yes, self.accept, "primary")
        agree.setDefault(True)
        refusal = [button(self.tr("Cancel"), self.reject)] if can_refuse else []
        column.addLayout(row(None, *refusal, agree))
        (editor or agree).setFocus()
        self.setProperty("help_topic", _topic_of(title))
        offer_help(self)

    def ask(self) -> bool:
        """Show it and wait; whether she agreed."""
        agreed = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return agreed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        agrees = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if agrees and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)


def forget_file_dialogs() -> None:
    """Qt writes visited folders and file names in clear to a settings file of its own; take them out again."""
    settings = QSettings("QtProject")
    settings.remove("FileDialog")
    settings.sync()


def close_all() -> None:
    """Refuse every question that stands open: the project is being locked."""
    while (open_one := QApplication.activeModalWidget()) is not None:
        open_one.close()
        if open_one.isVisible():
            break


def _topic_of(title: str) -> str:
    from annotator.ui.help.errors import topic_of_title  # every kind of error with it: not before one is told

    return topic_of_title(title)


def _front() -> QWidget | None:
    windows: Sequence[QWidget] = QApplication.topLevelWidgets()
    shown = [window for window in windows if window.isVisible() and window.isWindow()]
    return QApplication.activeModalWidget() or QApplication.activeWindow() or next(iter(shown), None)
