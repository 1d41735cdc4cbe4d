"""Title, kind, language and encoding of a file about to be imported, and what its reader noticed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.transcript import Transcript
from annotator.importing.decoding import ENCODINGS
from annotator.ui.documents.batch import Candidate
from annotator.ui.documents.notes import is_grave, sentence
from annotator.ui.documents.terms import KINDS, kind_name
from annotator.ui.help.what import explained
from annotator.ui.languages import names
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message

_TEXT_FORMATS = ("txt", "md", "vtt", "srt", "html", "json", "otr", "csv", "textgrid")
_ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows (1252)",
    "mac-roman": "Mac Roman",
    "cp865": "DOS (865)",
}


class Details(QWidget):
    """Fields that act at once."""

    described = Signal(str, str, str)
    """Title, kind, language."""
    read_again = Signal(str, bool)
    """The encoding she chose (empty: as found), and whether to repair damaged letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit(self)
        self.title.setProperty("role", "quiet title")
        self.title.setAccessibleName(self.tr("Title"))
        self.kind, self.language, self.encoding = QComboBox(self), QComboBox(self), QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.language.setAccessibleName(self.tr("Language"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        for code, name in names().items():
            self.language.addItem(name, code)
        for encoding in ENCODINGS:
            self.encoding.addItem(_ENCODING_NAMES[encoding], encoding)
        self.repair = QPushButton(self.tr("Repair the damaged letters"), self)
        self.repair.setAutoDefault(False)
        self.notes = QLabel(self)
        self.notes.setWordWrap(True)
        self._candidate: Candidate | None = None
        self._lay_out()
        self.title.editingFinished.connect(self._describe)
        self.kind.activated.connect(self._describe)
        self.language.activated.connect(self._describe)
        self.encoding.activated.connect(lambda: self.read_again.emit(self.encoding.currentData(), False))
        self.repair.clicked.connect(lambda: self.read_again.emit(self._encoding(), True))

    def show_candidate(self, candidate: Candidate) -> None:
        """Show the present answers for a file."""
        self._candidate = candidate
        transcript = candidate.transcript
        for field in (self.title, self.kind, self.language):
            field.setVisible(transcript is not None)
        readable = transcript is not None and transcript.format in _TEXT_FORMATS
        self.encoding.setVisible(readable and candidate.part is None)  # only a whole file can be read again
        if transcript is None:
            self.repair.hide()
            self._explain(candidate)
            return
        self.title.setText(transcript.title)
        self.title.setCursorPosition(0)  # a long title is shown from its beginning
        self.kind.setCurrentIndex(self.kind.findData(transcript.kind))
        self.language.setCurrentIndex(self.language.findData(transcript.language))
        known = "utf-16" if transcript.encoding.startswith("utf-16") else transcript.encoding
        self.encoding.setCurrentIndex(self.encoding.findData(known))
        self.repair.setVisible(candidate.part is None and any(note.code == "mojibake" for note in transcript.notes))
        self._tell(transcript, candidate.already)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        choices = FlowLayout(3 * unit, unit)  # under the title: beside it, large letters leave it no room
        kind = self.tr("In a group interview a quote may name the speaker or the group alone.")
        language = self.tr("Search knows the forms of the words of this language.")
        encoding = self.tr("How the file writes its letters. Change it when æ, ø or å look wrong in the text below.")
        for field, said in ((self.kind, kind), (self.language, language), (self.encoding, encoding)):
            choice = QWidget(self)
            choice.setLayout(explained(field, field.accessibleName(), said, "importing"))
            choices.addWidget(choice)
        noticed = QHBoxLayout()
        noticed.addWidget(self.notes, 1)
        noticed.addWidget(self.repair)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * unit)
        layout.addWidget(self.title)
        layout.addLayout(choices)
        layout.addLayout(noticed)

    def _explain(self, candidate: Candidate) -> None:
        assert candidate.error is not None
        why = message(candidate.error)
        self.notes.setText(f"{why.title}. {why.text}")
        self._colour("danger")
        self.notes.show()

    def _tell(self, transcript: Transcript, already: bool) -> None:
        sentences = [found for note in transcript.notes if (found := sentence(note))]
        if already:
            sentences.insert(0, self.tr("This file is in the project already. Tick it to import it once more."))
        self.notes.setText(" ".join(sentences))
        self.notes.setVisible(bool(sentences))
        self._colour("warning" if any(is_grave(note) for note in transcript.notes) else "muted")

    def _colour(self, role: str) -> None:
        if self.notes.property("role") != role:
            self.notes.setProperty("role", role)
            self.notes.style().unpolish(self.notes)
            self.notes.style().polish(self.notes)

    def _encoding(self) -> str:
        return self._candidate.answers.encoding if self._candidate is not None else ""

    def _describe(self) -> None:
        self.described.emit(self.title.text(), self.kind.currentData() or "", self.language.currentData() or "")
