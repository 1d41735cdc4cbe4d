"""What becomes of the interviews of a file that are here already: asked for each, or for all at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.meeting import How
from annotator.ui.documents.incoming_reader import MetInterview
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import label, scrolled

ROWS_SHOWN = 4.5
"""Rows before the list scrolls; the half one says that there are more."""
MOST = 100
"""Interviews that are asked for one by one; of the others the choice for all counts."""


class MetBox(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interviews: Sequence[MetInterview] = ()
        self.choices: dict[int, QComboBox] = {}
        self._asked, self._for_all = label(""), label(self.tr("For all:"))
        self._for_all.setWordWrap(False)
        self.all = self._choice(("", *_HOWS))
        self.all.setAccessibleName(self.tr("For all interviews that are here already"))
        self._grid = QGridLayout()
        self._canvas = QWidget(self)
        self._scroll = scrolled(self._canvas)
        self._lay_out()
        self.all.activated.connect(self._on_all)
        self.hide()

    @property
    def hows(self) -> dict[int, How]:
        """What she says of each, by its number in the file."""
        return {one.number: self._how(one) for one in self._interviews}

    def ask(self, interviews: Sequence[MetInterview]) -> None:
        """Ask for these."""
        self._interviews = interviews
        self._asked.setText(self.tr("Interviews of the file that are here already (%Ln):", "", len(interviews)))
        for row, one in enumerate(interviews[:MOST]):
            self._add(row, one)
        several = len(interviews) > 1
        self._for_all.setVisible(several)
        self.all.setVisible(several)
        each = max((box.sizeHint().height() for box in self.choices.values()), default=0) + self._grid.spacing()
        self._scroll.setMinimumHeight(round(each * min(len(self.choices), 1.5)))  # a small screen
        self._scroll.setMaximumHeight(round(each * min(len(self.choices), ROWS_SHOWN)))
        self.setVisible(bool(interviews))

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(self._asked, 1)
        head.addWidget(self._for_all)
        head.addWidget(self.all)
        self._grid.setContentsMargins(0, 0, 2 * unit, 0)
        self._grid.setHorizontalSpacing(3 * unit)
        self._grid.setVerticalSpacing(unit)
        self._grid.setColumnStretch(1, 1)
        self._canvas.setLayout(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addLayout(head)
        column.addWidget(self._scroll)

    def _add(self, row: int, one: MetInterview) -> None:
        short = self.fontMetrics().elidedText(one.title, Qt.TextElideMode.ElideMiddle, 45 * tokens(self).unit)
        title, facts = label(short), label(self._facts(one), "muted")
        title.setWordWrap(False)
        title.setToolTip(one.title)
        choice = self._choice([how for how in _HOWS if how != "lay" or not one.meeting.obstacle])
        choice.setCurrentIndex(choice.findData(one.meeting.likely))
        choice.setAccessibleName(one.title)
        choice.setAccessibleDescription(facts.text())
        for column, part in enumerate((title, facts, choice)):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        self.choices[one.number] = choice

    def _choice(self, hows: Sequence[str]) -> QComboBox:
        made = QComboBox(self)
        words = {
            "": self.tr("Choose …"),
            "lay": self.tr("Lay the codings on the one here"),
            "second": self.tr("Take in as one more interview"),
            "leave": self.tr("Leave out"),
        }
        for how in hows:
            made.addItem(words[how], how)
        return made

    def _facts(self, one: MetInterview) -> str:
        if one.meeting.obstacle:
            return {
                "text": self.tr("The text is another than here, so the codings cannot be laid on it."),
                "title": self.tr("Only the title is the same as here."),
                "frozen": self.tr("Somebody in it is frozen here, so it takes no codings."),
            }[one.meeting.obstacle]
        said = self.tr("%Ln coding(s) that are not here", "", one.codings)
        if not one.codings:
            said = self.tr("Every coding is here already")
        if one.lost:
            said += "  ·  " + self.tr("%Ln hold(s) no word here and stay(s) out", "", one.lost)
        if one.here != one.title:
            said += "  ·  " + self.tr("here: %1").replace("%1", one.here)
        return said

    def _on_all(self) -> None:
        how = self.all.currentData()
        for choice in self.choices.values():
            if how and choice.findData(how) >= 0:
                choice.setCurrentIndex(choice.findData(how))

    def _how(self, one: MetInterview) -> How:
        if one.number in self.choices:
            how: How = self.choices[one.number].currentData()
            return how
        wanted: How | None = self.all.currentData() or None
        return one.meeting.likely if wanted is None or (wanted == "lay" and one.meeting.obstacle) else wanted


_HOWS: tuple[How, ...] = ("lay", "second", "leave")
