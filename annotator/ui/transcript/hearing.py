"""What the eye finds beside the text, for who listens: the speaker in the gutter, the codes drawn under the words."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.lanes import Coding
from annotator.domain.places import clock, stamp_at
from annotator.ui.transcript.announcing import crossing, name_of
from annotator.ui.transcript.shown import Shown
from annotator.ui.transcript.surface import TextSurface


class Hearing:
    """Knows where the caret was, and says what is new where it is now.

    Read line by line, a code that begins and ends between two carets would never be heard of: it is said with its line.
    """

    def __init__(self, surface: TextSurface) -> None:
        self._surface = surface
        self._codings: list[Coding] = []
        self._line: tuple[int, int] | None = None

    def begin_anew(self) -> None:
        """Another text is shown; nothing of it has been heard."""
        self._codings, self._line = [], None

    def moved(self) -> str:
        """What to say now that the caret stands elsewhere; empty when nothing is new."""
        shown = self._surface.shown
        if shown is None:
            return ""
        codings, (row, line, end) = shown.innermost(self._caret(shown)), self._place(shown)
        before, self._line = self._line, (row, line)
        said = [] if before is not None and before[0] == row else [turn_said(shown, row, before and before[0])]
        said.append(crossing(shown.project, self._codings, codings))
        if before != self._line:
            said.append(self._further_on(shown, codings, end))
        self._codings = codings
        return ". ".join(part for part in said if part)

    def place(self) -> str:
        """Where the caret is, in full: interview, speaker, turn of how many, time, and the codes here."""
        shown = self._surface.shown
        if shown is None:
            return ""
        row, _, _ = self._place(shown)
        of = QCoreApplication.translate("Transcript", "%1 of %2").replace("%1", turn_said(shown, row, None))
        stamp = stamp_at(shown.flat.turns, row)
        names = _names(shown, shown.innermost(self._caret(shown)))
        codes = QCoreApplication.translate("Transcript", "Codes here: %1").replace("%1", ", ".join(names))
        return ". ".join(
            (
                shown.project.documents[shown.document].title,
                of.replace("%2", str(len(shown.flat.turns))),
                *([clock(stamp)] if stamp is not None else []),
                codes if names else QCoreApplication.translate("Transcript", "No code here"),
            )
        )

    def _caret(self, shown: Shown) -> int:
        return shown.utf16.to_text(self._surface.textCursor().position())

    def _place(self, shown: Shown) -> tuple[int, int, int]:
        """The caret's turn, its line within the turn, and the position after the line's last."""
        cursor = self._surface.textCursor()
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid():
            return block.blockNumber(), 0, shown.utf16.to_text(cursor.position())
        end = block.position() + line.textStart() + line.textLength()
        return block.blockNumber(), line.lineNumber(), shown.utf16.to_text(end)

    def _further_on(self, shown: Shown, here: list[Coding], end: int) -> str:
        caret = self._caret(shown)
        later = [c for c in shown.codings.meeting(caret, end) if c.start > caret and c not in here]
        words = QCoreApplication.translate("Transcript", "Further on in this line: %1")
        return words.replace("%1", ", ".join(_names(shown, later))) if later else ""


def turn_said(shown: Shown, row: int, before: int | None) -> str:
    """A turn's number and, unless the turn heard before was theirs too, who speaks."""
    turns, speakers = shown.flat.turns, shown.project.speakers
    speaker = speakers.get(turns[row].speaker)
    same = before is not None and before < len(turns) and turns[before].speaker == turns[row].speaker
    number = QCoreApplication.translate("Transcript", "turn %1").replace("%1", str(row + 1))
    return number if speaker is None or same else f"{speaker.label}, {number}"


def _names(shown: Shown, codings: list[Coding]) -> list[str]:
    return list(dict.fromkeys(name_of(shown.project, coding.node) for coding in codings))
