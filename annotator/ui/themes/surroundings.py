"""A unit in its own surroundings: the turns before and after, the unit's words standing out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.domain.corpus import Turn
from annotator.domain.flat import FlatText
from annotator.ui.chapter.serif import serif
from annotator.ui.look.reading import reading
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session

TURNS_AROUND = 3
LEADING = 135.0
LINES_ABOVE = 8


class Surroundings(QTextEdit):
    """Read only. Right and Left ask for the next and previous unit, Space says it is read, 1 to 3 set the stance."""

    step = Signal(int)
    read = Signal()
    stance = Signal(int)
    """0 for, 1 nuances, 2 against."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("The unit in its interview"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(reading(serif(self)))

    def show_unit(self, unit: int) -> None:
        """Show a unit and what was said around it; 0 for none."""
        self.clear()
        project = self._session.project
        if unit not in project.units:
            return
        ranges = project.ranges_of(unit)
        flat = project.flat(project.units[unit].document)
        first, last = (flat.row(flat.anchor(at)[0].id) for at in (ranges[0][0], max(ranges[0][0], ranges[-1][1] - 1)))
        cursor = QTextCursor(self.document())
        shape = QTextBlockFormat()
        shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(2 * tokens(self).unit)
        cursor.setBlockFormat(shape)
        place = 0
        for row in range(max(0, first - TURNS_AROUND), min(len(flat.turns), last + TURNS_AROUND + 1)):
            if not cursor.atStart():
                cursor.insertBlock(shape)
            if row == first:
                place = cursor.position()
            self._insert(cursor, flat, flat.turns[row], ranges)
        self._look_at(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the walk."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        stances = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps:
            self.step.emit(steps[Qt.Key(event.key())])
        elif plain and event.key() in stances:
            self.stance.emit(stances[Qt.Key(event.key())])
        elif plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read.emit()
        else:
            super().keyPressEvent(event)

    def _insert(self, cursor: QTextCursor, flat: FlatText, turn: Turn, ranges: list[tuple[int, int]]) -> None:
        """One turn, with who speaks; what is of the unit stands on a wash, the rest is quieter."""
        look, low = tokens(self), flat.position(turn.id, 0)
        quiet, loud, name = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(look.muted))
        name.setForeground(QColor(look.muted))
        name.setFontWeight(QFont.Weight.Bold)
        loud.setForeground(QColor(look.text))
        loud.setBackground(QColor(look.wash))
        speaker = self._session.project.speakers.get(turn.speaker)
        if speaker is not None:
            cursor.insertText(f"{speaker.label}: ", name)
        at, end = low, low + len(turn.text)
        for first, last in sorted(ranges):
            start, stop = max(first, at), min(last, end)
            if start < stop:
                cursor.insertText(flat.text[at:start], quiet)
                cursor.insertText(flat.text[start:stop], loud)
                at = stop
        cursor.insertText(flat.text[at:end], quiet)

    def _look_at(self, place: int) -> None:
        """Bring the paragraph the unit begins in near the top, what was said before it in sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        above = min(self.viewport().height() // 3, LINES_ABOVE * self.fontMetrics().lineSpacing())
        self.verticalScrollBar().setValue(max(0, top - above))
