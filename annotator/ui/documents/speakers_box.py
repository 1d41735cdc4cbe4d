"""The question an import asks: who is the interviewer? With all labels, and what else looks like one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.transcript import DraftSpeaker, Transcript
from annotator.importing.speakers import likely_interviewer, possible_speakers, with_words
from annotator.ui.documents.batch import Candidate
from annotator.ui.documents.speaker_rows import SpeakerRow
from annotator.ui.languages import alphabetical
from annotator.ui.look.tokens import tokens

ROWS_SHOWN = 6.5
"""Rows before the list scrolls; the half one says that there are more."""
OTHERS_SHOWN = 6
"""Labels that were not taken for speakers but could be; more are never worth the room."""


class SpeakersBox(QWidget):
    """Rows of labels under the question."""

    chosen = Signal(str, str)
    named = Signal(str, str)
    apply_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SpeakerRow] = {}
        self._candidate: Candidate | None = None
        self._others_open = False
        self._around: tuple[list[str], int] = ([], 0)
        self.question = QLabel(self)
        self.question.setProperty("role", "heading")
        self.question.setWordWrap(True)
        self.apply = QPushButton(self)
        self.apply.setProperty("role", "link")
        self.others = QPushButton(self.tr("Other words that look like speakers"), self)
        self.others.setProperty("role", "link")
        for button in (self.apply, self.others):
            button.setAutoDefault(False)
        self.note = QLabel(
            self.tr(
                "Pseudonyms are suggestions: change them as you like. "
                "A label that is a name is replaced by the pseudonym."
            ),
            self,
        )
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._rows, self._scroll = QVBoxLayout(), QScrollArea(self)
        self._lay_out()
        self.apply.clicked.connect(self.apply_wanted)
        self.others.clicked.connect(self._open_others)

    def _lay_out(self) -> None:
        held = QWidget(self)
        held.setProperty("role", "canvas")
        held.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(tokens(self).unit)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(held)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        layout.addWidget(self._scroll)
        layout.addWidget(self.others)
        layout.addWidget(self.apply)
        layout.addWidget(self.note)

    def show_candidate(self, candidate: Candidate, pseudonyms: list[str], alike: int) -> None:
        """Show what is known of the speakers of a file."""
        if candidate is not self._candidate:
            self._candidate, self._others_open = candidate, False
        self._around = (pseudonyms, alike)
        transcript = candidate.transcript
        self.setVisible(transcript is not None)
        if transcript is None:
            return
        self._ask(candidate)
        shown = self._shown(candidate, transcript)
        self._make_rows(list(shown))
        likely = likely_interviewer(transcript)
        hint = self.tr("asks most of the questions") if likely and likely.reason == "questions" else ""
        speaking = {one.label for one in transcript.speakers}
        for label, speaker in shown.items():
            row = self.rows[label]
            row.pseudonym.offer(pseudonyms)
            row.show_speaker(speaker, label in speaking, hint if likely and label == likely.label else "")
        self._scroll.setMinimumWidth(max((row.sizeHint().width() for row in self.rows.values()), default=0))
        answered = bool(candidate.answers.roles) or candidate.answers.labels is not None
        self.apply.setVisible(answered and alike > 0 and candidate.state != "waiting")
        self.apply.setText(self.tr("Answer the same for %Ln other file(s) with these labels", "", alike))
        self.note.setVisible(any(speaker.participant for speaker in transcript.speakers))

    def focus_question(self) -> None:
        """Go to the first answer: Space gives it."""
        for row in self.rows.values():
            next(iter(row.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)
            return

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

    def _make_rows(self, labels: list[str]) -> None:
        if list(self.rows) == labels:
            return
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for label in labels:
            row = self.rows[label] = SpeakerRow(label, self)
            row.chosen.connect(self.chosen)
            row.named.connect(self.named)
            self._rows.addWidget(row)
            row.show()  # the layout would show it later, and what is not shown cannot take the focus
        # More speakers than fit are scrolled: the preview keeps its room.
        each = max((row.sizeHint().height() for row in self.rows.values()), default=0) + self._rows.spacing()
        self._scroll.setFixedHeight(round(each * min(len(labels), ROWS_SHOWN)))

    def _open_others(self) -> None:
        self._others_open = True
        if self._candidate is not None:
            self.show_candidate(self._candidate, *self._around)
