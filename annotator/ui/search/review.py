"""The line in which ticked hits are given a code: what becomes the unit, and which code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.domain.stretches import Stretch
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session


class ReviewBar(QWidget):
    """Emits `node_chosen` or `name_given` when she has chosen, and `tick_all` for all or none."""

    node_chosen = Signal(int)
    name_given = Signal(str)
    tick_all = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.stretch: Stretch = "sentence"
        self._pills: dict[Stretch, Pill] = {}
        self._make()
        self._choose("sentence")

    def show_count(self, count: int) -> None:
        """How many hits are ticked."""
        text = self.tr("Code %1 hits …") if count != 1 else self.tr("Code %1 hit …")
        self.code.setText(text.replace("%1", str(count)))
        self.code.setEnabled(count > 0)

    def _make(self) -> None:
        unit = tokens(self).unit
        parts, flow = QWidget(self), FlowLayout(unit, unit)
        parts.setLayout(flow)
        for title, on in ((self.tr("All"), True), (self.tr("None"), False)):
            pill = Pill(title, self)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _checked, on=on: self.tick_all.emit(on))
            flow.addWidget(pill)
        unit_is = QLabel(self.tr("The unit is the"), self)
        unit_is.setContentsMargins(3 * unit, 0, 0, 0)
        flow.addWidget(unit_is)
        titles: tuple[tuple[Stretch, str], ...] = (
            ("word", self.tr("Word")),
            ("sentence", self.tr("Sentence")),
            ("paragraph", self.tr("Paragraph")),
        )
        for stretch, title in titles:
            pill = self._pills[stretch] = Pill(title, self)
            pill.clicked.connect(lambda _on, stretch=stretch: self._choose(stretch))
            flow.addWidget(pill)
        self.code = QPushButton(self)
        self.code.setProperty("role", "primary")
        self.code.clicked.connect(self.pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(unit)
        row.addWidget(parts, 1)  # in a narrow window its parts stand on two lines or three
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)

    def pick(self) -> None:
        """Find or name the code."""
        picker = ChoiceBox(self._session, self, allow_new=True)
        picker.chosen.connect(self.node_chosen)
        picker.named.connect(self.name_given)
        picker.open_at(self.code)

    def _choose(self, stretch: Stretch) -> None:
        self.stretch = stretch
        for key, pill in self._pills.items():
            pill.setChecked(key == stretch)
