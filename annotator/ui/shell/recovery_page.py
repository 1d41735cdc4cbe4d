"""The recovery code: what it means in plain words, and the ways to keep it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from annotator.storage.errors import from_os
from annotator.ui.ask import Ask
from annotator.ui.clipboard import text_kept_from_history
from annotator.ui.shell.parts import button, label, note, row
from annotator.ui.shell.sheet import Sheet

CLIPBOARD_SECONDS = 60
GROUPS_IN_A_LINE = 7
CAN_PRINT = not sys.platform.startswith("linux")
"""On Linux printers are found by a library that asks over sockets. It is not in what is installed, and without it Qt's
dialog would only write the code into a file."""


class RecoveryPage(Sheet):
    """Shown once after a project or a linking key (`of_key`) is made, and again when it is asked for."""

    done = Signal()

    def __init__(self, code: str, ask: Ask, is_new: bool, parent: QWidget | None = None, of_key: bool = False) -> None:
        super().__init__(self.tr("Your recovery code"), parent, can_go_back=not is_new)
        self._code, self._ask, self._of_key = code, ask, of_key
        self._said = label("", "good")
        shown = label(in_lines(code), selectable=True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        shown.setFont(font)
        shown.setWordWrap(False)
        shown.setAccessibleName(self.tr("Recovery code"))
        shown.setMinimumHeight(QFontMetrics(font).height() * 3)
        self.column.addWidget(
            label(
                self.tr("If you forget the passphrase, this code opens the linking key. There is no other way in.")
                if of_key
                else self.tr(
                    "If you forget the passphrase, this code opens the project. There is no other way in: nobody can "
                    "help without one of the two, not even we."
                )
            )
        )
        self.column.addWidget(shown)
        self.column.addLayout(
            row(
                *([button(self.tr("Print …"), self.print_sheet, picture="print")] if CAN_PRINT else []),
                button(self.tr("Save to a file …"), self.save, picture="save"),
                button(self.tr("Copy"), self.copy, picture="copy"),
                None,
            )
        )
        self.column.addWidget(self._said)
        self.column.addWidget(
            note(
                self.tr(
                    "Whoever has this code and the file can read everything. Keep it on paper at home, in an envelope, "
                    "or in a password manager: not beside the project, not in your mail. It changes when you change "
                    "the passphrase."
                ),
                "key",
            )
        )
        self.finish = button(
            self.tr("I have it in a safe place") if is_new else self.tr("Close"), self.done.emit, "primary"
        )
        self.column.addLayout(row(None, self.finish))
        self.column.addStretch(1)
        self.closed.connect(self.done)
        self.first = shown  # not the way on: a second Enter after the passphrase must not skip the code

    def copy(self) -> None:
        """Put the code on the clipboard, marked as a secret, for a minute."""
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(text_kept_from_history(self._code))
        self._said.setText(self.tr("Copied. It leaves the clipboard in a minute."))
        QTimer.singleShot(CLIPBOARD_SECONDS * 1000, clipboard, lambda code=self._code: _take_back(code))

    def save(self) -> None:
        """Write the sheet as a text file where she wants it."""
        path = self._ask.save_file(
            self.tr("Save the recovery code"), self.tr("recovery code") + ".txt", self.tr("Text (*.txt)")
        )
        if path is not None:
            try:
                _write_for_her_alone(Path(path), self._sheet())
            except OSError as error:
                raise from_os(path, error) from error
            self._said.setText(self.tr("Saved. Move it away from the project, to a USB stick for example."))

    def print_sheet(self) -> None:
        """Print the sheet."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument()
            document.setPlainText(self._sheet())
            document.print_(printer)
            self._said.setText(self.tr("Printed."))

    def _sheet(self) -> str:
        if self._of_key:
            text = self.tr(
                "Recovery code of an Annotator linking key\n\n%1\n\nIt opens the linking key when its passphrase is "
                "forgotten. Keep it apart from the file.\nIn Annotator: Privacy, then “Linking key”; type it in place "
                "of the passphrase.\n"
            )
            return text.replace("%1", in_lines(self._code))
        text = self.tr(
            "Recovery code of an Annotator project\n\n%1\n\nIt opens the project when the passphrase is forgotten. "
            "Keep it apart from the file.\nIn Annotator: Open project, then “Use the recovery code instead”.\n"
        )
        return text.replace("%1", in_lines(self._code))


def _write_for_her_alone(path: Path, text: str) -> None:
    """Write a file that other users of the machine cannot read."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(text)


def in_lines(code: str) -> str:
    """The code in two lines of seven groups."""
    groups = code.split("-")
    lines = [groups[at : at + GROUPS_IN_A_LINE] for at in range(0, len(groups), GROUPS_IN_A_LINE)]
    return "\n".join(" - ".join(line) for line in lines)


def _take_back(code: str) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == code:
        clipboard.clear()
