"""The question an import asks: who is the interviewer? With all labels, and what else looks like one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.transcript import DraftSpeaker, Transcript
from annotator.importing.speakers import likely_interviewer, possible_speakers, with_words
from annotator.ui.documents.batch import Candidate
from annotator.ui.documents.label_rows import LabelRows
from annotator.ui.documents.speaker_rows import SpeakerRow
from annotator.ui.languages import alphabetical

OTHERS_SHOWN = 6
"""Labels that were not taken for speakers but could be; more are never worth the room."""


class SpeakersBox(QWidget):
    """Rows of labels under the question."""

    chosen = Signal(str, str)
    named = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = LabelRows(self)
        self._candidate: Candidate | None = None
        self._others_open = False
        self._known: list[str] = []
        self.question = QLabel(self)
        self.question.setProperty("role", "heading")
        self.question.setWordWrap(True)
        self.others = QPushButton(self.tr("Other words that look like speakers"), self)
        self.others.setProperty("role", "link")
        self.others.setAutoDefault(False)
        self.note = QLabel(
            self.tr(
                "Pseudonyms are suggestions: change them as you like. "
                "A label that is a name is replaced by the pseudonym."
            ),
            self,
        )
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._lay_out()
        self._labels.chosen.connect(self.chosen)
        self._labels.named.connect(self.named)
        self.others.clicked.connect(self._open_others)

    @property
    def rows(self) -> dict[str, SpeakerRow]:
        """The row of each label that is shown."""
        return self._labels.rows

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        layout.addWidget(self._labels)
        layout.addWidget(self.others)
        layout.addWidget(self.note)

    def show_candidate(self, candidate: Candidate, pseudonyms: list[str]) -> None:
        """Show what is known of the speakers of a file."""
        if candidate is not self._candidate:
            self._candidate, self._others_open = candidate, False
        self._known = pseudonyms
        transcript = candidate.transcript
        self.setVisible(transcript is not None)
        if transcript is None:
            return
        self._ask(candidate)
        shown = self._shown(candidate, transcript)
        self._labels.make(list(shown))
        likely = likely_interviewer(transcript)
        hint = self.tr("asks most of the questions") if likely and likely.reason == "questions" else ""
        speaking = {one.label for one in transcript.speakers}
        for label, speaker in shown.items():
            row = self.rows[label]
            row.pseudonym.offer(pseudonyms)
            row.show_speaker(speaker, label in speaking, hint if likely and label == likely.label else "")
            row.answers(self.question.text())
        self._labels.fit()
        self.note.setVisible(any(speaker.participant for speaker in transcript.speakers))

    def focus_question(self) -> None:
        """Go to the first answer: Space gives it."""
        self._labels.focus()

    def _ask(self, candidate: Candidate) -> None:
        waiting = candidate.state == "waiting"
        text = self.tr("Who asks the questions?") if waiting else self.tr("Speakers")
        if candidate.transcript is not None and [one.label for one in candidate.transcript.speakers] == [""]:
            text = self.tr("Nobody is named in this text. Whose words are they?")
        self.question.setText(text)

    def _shown(self, candidate: Candidate, transcript: Transcript) -> dict[str, DraftSpeaker]:
        """The speakers, those she put back into the text, and on demand what else looks like a label."""
        shown = {one.label: one for one in with_words(transcript.turns, transcript.speakers)}
        dropped = candidate.proposed - shown.keys()
        possible = possible_speakers(transcript) if transcript.format else ()
        others = [one for one in possible if one.label not in shown and one.label not in dropped]
        shown |= {one.label: one for one in possible if one.label in dropped}
        self.others.setVisible(bool(others) and not self._others_open)
        if len(shown) > 2:
            shown = dict(sorted(shown.items(), key=lambda item: (item[1].role != "interviewer", alphabetical(item[0]))))
        if self._others_open:
            shown |= {one.label: one for one in others[:OTHERS_SHOWN]}
        return shown

    def _open_others(self) -> None:
        self._others_open = True
        if self._candidate is not None:
            self.show_candidate(self._candidate, self._known)
