"""Several interviews in one file: where it would be cut, to be ticked or not, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from annotator.importing.splitting import Cut
from annotator.ui.documents.batch import Candidate
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, clear, label, row

ROWS_SHOWN = 4.5
"""Cuts before the list scrolls; the half one says that there are more."""


class SplitBox(QFrame):
    """Shown only for a file that seems to hold several, and for its parts."""

    split_wanted = Signal(list)
    """The turns before which the ticked interviews begin."""
    join_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.said = label("")
        self.ticks: list[QCheckBox] = []
        self.split = button("", self._on_split)
        self.join = button(self.tr("Put them together again"), self.join_wanted.emit, "link")
        for one in (self.split, self.join):
            one.setAutoDefault(False)  # Enter leads the import on
        self._cuts: Sequence[Cut] = ()
        self._rows, self._scroll = QVBoxLayout(), ScrollArea(self)
        self._lay_out()

    def show_candidate(self, candidate: Candidate) -> None:
        """Offer to split, or say of which file this is a part."""
        if candidate.cuts != self._cuts:
            self._cuts = candidate.cuts
            self._make_ticks()
        offers = bool(self._cuts)
        self.setVisible(offers or candidate.part is not None)
        for widget in (self._scroll, self.split):
            widget.setVisible(offers)
        self.join.setVisible(candidate.part is not None)
        if candidate.part is not None:
            said = self.tr("Interview %1 of %2 in the file “%3”.").replace("%1", str(candidate.part[0]))
            self.said.setText(said.replace("%2", str(candidate.part[1])).replace("%3", candidate.path.name))
        self._show_count()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        held = QWidget(self)
        held.setLayout(self._rows)
        held.setProperty("role", "canvas")
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(unit)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit)
        column.addWidget(self.said)
        column.addWidget(self._scroll)
        column.addLayout(row(self.split, self.join, None))

    def _make_ticks(self) -> None:
        clear(self._rows)
        self.ticks = []
        for cut in self._cuts:
            tick = QCheckBox(": ".join(part for part in (cut.title, f"“{cut.words}”") if part).replace("&", "&&"))
            tick.setChecked(True)
            tick.toggled.connect(lambda _on: self._show_count())
            self.ticks.append(tick)
            self._rows.addWidget(tick)
        each = max((tick.sizeHint().height() for tick in self.ticks), default=0) + self._rows.spacing()
        self._scroll.setFixedHeight(round(each * min(len(self.ticks), ROWS_SHOWN)))

    def _show_count(self) -> None:
        if not self._cuts:
            return
        chosen = sum(tick.isChecked() for tick in self.ticks)
        self.said.setText(self.tr("This file seems to hold several interviews. Tick where a new one begins:"))
        self.split.setText(self.tr("Split into %Ln interview(s)", "", chosen + 1))
        self.split.setEnabled(chosen > 0)

    def _on_split(self) -> None:
        self.split_wanted.emit([cut.row for cut, tick in zip(self._cuts, self.ticks, strict=True) if tick.isChecked()])
