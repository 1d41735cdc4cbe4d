"""The beginning of a transcript as it will look: who speaks, when, and the words, exactly as they stand."""

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.domain.places import clock
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.ui.look.tokens import Tokens, tokens

SHOWN = 60
"""Turns in the preview."""


class Preview(QTextBrowser):
    """Read-only; the interviewer's turns are quieter than the participants'."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the transcript"))
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.document().setUndoRedoEnabled(False)
        self._shown: Transcript | None = None

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show the first turns; the place in the text is kept when only the speakers changed."""
        if transcript == self._shown:
            return
        place = self.verticalScrollBar().value() if _same_text(transcript, self._shown) else 0
        self._shown = transcript
        self.setHtml(self._page(transcript) if transcript else "")
        self.verticalScrollBar().setValue(place)

    def _page(self, transcript: Transcript) -> str:
        look = tokens(self)
        speakers = {speaker.label: speaker for speaker in transcript.speakers}
        rows = []
        current: DraftSpeaker | None = None
        for turn in transcript.turns[:SHOWN]:
            current = speakers.get(turn.label, current) if turn.label else current
            rows.append(_row(turn, current, look))
        more = len(transcript.turns) - SHOWN
        if more > 0:
            text = escape(self.tr("… and %Ln more paragraph(s)", "", more))
            rows.append(f'<tr><td></td><td style="color:{look.muted}; padding-top:{look.unit * 2}px">{text}</td></tr>')
        return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _row(turn: DraftTurn, speaker: DraftSpeaker | None, look: Tokens) -> str:
    asking = speaker is not None and speaker.role == "interviewer"
    ink = look.muted if asking else look.text
    stamp = "" if turn.stamp is None else f'<br><span style="color:{look.muted}">{clock(turn.stamp)}</span>'
    gap = look.unit * (2 if turn.label else 1)
    return (
        f'<tr><td width="13%" style="padding:{gap}px {look.unit * 3}px 0 0" align="right">'
        f"{_name(turn, speaker, look)}{stamp}</td>"
        f'<td style="padding:{gap}px 0 0 0; color:{ink}; white-space:pre-wrap">{escape(turn.text)}</td></tr>'
    )


def _name(turn: DraftTurn, speaker: DraftSpeaker | None, look: Tokens) -> str:
    """The label, and whose pseudonym it will be; nothing on a paragraph that continues."""
    if not turn.label:
        return ""
    colour = look.warning if speaker is None or speaker.role == "unknown" else look.text
    name = f'<span style="color:{colour}; font-weight:600">{escape(turn.label)}</span>'
    if speaker is not None and speaker.participant and speaker.participant != turn.label:
        name += f' <span style="color:{look.muted}">{escape(speaker.participant)}</span>'
    return name


def _same_text(one: Transcript | None, other: Transcript | None) -> bool:
    return one is not None and other is not None and one.source_hash == other.source_hash
