"""The share lies there: where, and what to tell its reader."""

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.sharing.columns import MEMBER
from annotator.ui.look.tokens import tokens
from annotator.ui.sharing.levels import level_name
from annotator.ui.sharing.making import Wanted
from annotator.ui.shell.parts import button, label, note, row
from annotator.ui.shell.sheet import Sheet


class DoneSheet(Sheet):
    """The words for the reader can be copied; the passphrase is in none of them."""

    def __init__(self, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._wanted = wanted
        self.setAccessibleName(self.tr("The file is ready"))
        self.column.addWidget(label(self.tr("The file is ready"), "title"))
        self.column.addWidget(self._where())
        if wanted.out.suffix.lower() == ".annotator":
            text = self.tr(
                "Give the passphrase by another way than the file. It is stored nowhere: if it is lost, make a "
                "new share."
            )
            self.column.addWidget(note(text, "key"))
        self.words = label(self.for_the_reader(), selectable=True)
        member = wanted.content.level == MEMBER
        heading = self.tr("What to tell the participant") if member else self.tr("What to tell the reader")
        self.column.addWidget(label(heading, "heading"))
        frame = QFrame()
        frame.setProperty("role", "card")
        unit = tokens(self).unit
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        inner.addWidget(self.words)
        self.copy = button(self.tr("Copy the text"), self._copy, "link", "copy")
        inner.addWidget(self.copy)
        self.column.addWidget(frame)
        finish = button(self.tr("Close"), self.closed.emit, "primary")
        self.column.addLayout(row(None, finish))
        self.column.addStretch(1)
        self.first = finish

    def for_the_reader(self) -> str:
        """A message to go with the file."""
        suffix, member = self._wanted.out.suffix.lower(), self._wanted.content.level == MEMBER
        if suffix == ".annotator" and member:
            return self.tr(
                "Here is your own interview as I have written it down, as an encrypted file. Open it with the program "
                "Annotator; you get the passphrase from me in another way. Correct what is wrong, write comments if "
                "you like, choose “Finish”, and send me the same file back."
            )
        if suffix == ".annotator" and self._is_blind:
            return self.tr(
                "Here is a part of my material as an encrypted file, without my codes. Open it with the program "
                "Annotator, which needs no account and no network; you get the passphrase from me in another way. Code "
                "it as you see it yourself, choose “Finish”, and send me the same file back. Please delete your copy "
                "afterwards."
            )
        if suffix == ".annotator":
            return self.tr(
                "Here is a part of my material as an encrypted file. Open it with the program Annotator, which needs "
                "no account and no network; you get the passphrase from me in another way. Read, comment and suggest "
                "codes, choose “Finish”, and send me the same file back. Please delete your copy afterwards."
            )
        if suffix == ".docx" and member:
            return self.tr(
                "Here is your own interview as I have written it down. Correct what is wrong in the text, or write "
                "Word comments, and send me the same file back. Please delete your copy afterwards."
            )
        if suffix == ".docx":
            return self.tr(
                "Here is a part of my material. My codes stand as Word comments. Add comments of your own, save the "
                "file as it is, and send it back the way it came. Please delete your copy afterwards."
            )
        return self.tr(
            "Here is a part of my material as a page that opens in any browser, without network. It cannot be "
            "commented on in the file. Please delete your copy afterwards."
        )

    @property
    def _is_blind(self) -> bool:
        return self._wanted.content.project.info.blind

    def _where(self) -> QFrame:
        frame, unit = QFrame(), tokens(self).unit
        frame.setProperty("role", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        inner.setSpacing(unit)
        inner.addWidget(label(self._wanted.out.name, "heading", selectable=True))
        inner.addWidget(
            label(self.tr("in the folder %1").replace("%1", short_folder(self._wanted.out.parent)), "muted")
        )
        to = self._wanted.recipient
        line = level_name(self._wanted.content.level, self._is_blind)
        inner.addWidget(label(f"{line} · {to}" if to else line, "muted"))
        inner.addWidget(label(self.tr("Noted in the list of shares and in the access log."), "muted"))
        return frame

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        self.copy.setText(self.tr("Copied"))


def short_folder(folder: object) -> str:
    """A folder as she knows it: below her own documents, without the path to them."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    text = str(folder)
    return text.removeprefix(documents).lstrip("/\\") or text if text.startswith(documents) else text
