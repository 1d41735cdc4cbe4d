"""The report for who helps, shown whole before it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from annotator.ui.ask import Ask
from annotator.ui.help.bundle import bundle
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row, set_role
from annotator.ui.shell.sheet import Sheet

if TYPE_CHECKING:
    from annotator.ui.shell.window import Window


class BundleSheet(Sheet):
    """Nothing is sent anywhere: she saves a file, or copies the text, and decides herself who gets it."""

    def __init__(self, window: "Window", ask: Ask) -> None:
        super().__init__(self.tr("Report for who helps you"))
        self._ask = ask
        self.column.addWidget(
            label(
                self.tr(
                    "Versions, numbers, and at which line of the program something last went wrong. No text, name or "
                    "path of yours is in it. Read it before you save it; nothing is sent by the program."
                ),
                "muted",
            )
        )
        self.text = QPlainTextEdit(bundle(window))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())  # it grows with everything else
        self.text.setFont(font)
        self.text.setMinimumHeight(tokens(self).unit * 90)
        self.text.setAccessibleName(self.tr("The report"))
        self.save = button(self.tr("Save …"), self._save, "primary")
        self.copy = button(self.tr("Copy"), self._copy)
        self.said = label("", "muted")
        self.column.addWidget(self.text, 1)
        self.column.addLayout(row(self.save, self.copy, None))
        self.column.addWidget(self.said)
        self.first = self.text

    def _save(self) -> None:
        target = self._ask.save_file(
            self.tr("Save the report"), "annotator.json", self.tr("Report (*.json);;Text (*.txt)")
        )
        if target is None:
            return
        try:
            target.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self._say(self.tr("The report could not be written there. Choose another folder."), "danger")
        else:
            self._say(self.tr("Saved as %1.").replace("%1", target.name), "good")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied. Paste it into your message."), "good")

    def _say(self, text: str, role: str) -> None:
        set_role(self.said, role)
        self.said.setText(text)
