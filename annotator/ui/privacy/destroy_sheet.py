"""Destroying the linking key: what it means, and a word to type before it happens."""

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.storage.errors import StorageError
from annotator.ui.messages import message
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, field, label, note, row
from annotator.ui.shell.sheet import Sheet


class DestroySheet(Sheet):
    """The step of anonymisation. It cannot be taken back, so it asks for a word."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Destroy the linking key"), parent)
        self._key = open_key(session)
        self.word = QLineEdit()
        self._error = label("", "danger")
        self._error.hide()
        self.agree = button(self.tr("Destroy the linking key"), self._on_agree, "danger")
        asked = self.tr("destroy")
        self._asked = asked
        self.column.addWidget(
            label(
                self.tr(
                    "This ends the link between names and material. From then on nobody, not even you, can look up who "
                    "said what. It cannot be undone."
                )
            )
        )
        for text in self._consequences(session):
            self.column.addWidget(label(f"–  {text}"))
        self.column.addWidget(
            note(
                self.tr(
                    "Do it when your approval says so, usually at the end of the project. Look through "
                    "“Anonymisation” first: what identifies somebody may still stand in the texts themselves."
                )
            )
        )
        self.column.addLayout(field(self.tr("Type “%1” to go on").replace("%1", asked), self.word))
        self.column.addWidget(self._error)
        self.column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.agree))
        self.column.addStretch(1)
        self.word.textChanged.connect(lambda _text: self._show_state())
        self.word.returnPressed.connect(self.agree.click)
        self._show_state()
        self.first = self.word

    def _consequences(self, session: Session) -> list[str]:
        masks = len(session.project.masks)
        found = [
            self.tr("“%1” is overwritten and removed.").replace("%1", self._key.path.name),
            self.tr("Nobody can be contacted through it any more, and no request of a participant can be met."),
        ]
        if masks:
            found.append(self.tr("%n replacement(s) in the texts can no longer be traced back.", "", masks))
        found.append(self.tr("Copies you made of it elsewhere are yours to delete."))
        found.append(self.tr("The access log notes that it was destroyed, and when."))
        return found

    def _show_state(self) -> None:
        self.agree.setEnabled(self.word.text().strip().casefold() == self._asked.casefold())

    def _on_agree(self) -> None:
        try:
            self._key.destroy()
        except StorageError as error:
            said = message(error)
            self._error.setText(f"{said.title}. {said.text}")
            self._error.show()
        else:
            self.closed.emit()
