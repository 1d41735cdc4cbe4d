"""Re-contextualising: the units of a theme one by one where they were said, ticked off as they are read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.analysis import Stance
from annotator.storage.actions import coding, summaries
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import put_icon
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.themes.sources import source_of
from annotator.ui.themes.surroundings import Surroundings
from annotator.ui.themes.unit_model import ThemeUnits

STANCES: tuple[Stance, ...] = ("for", "nuances", "against")


class WalkPage(QWidget):
    """Shows one unit; which one is next, the list beside it knows."""

    unit_wanted = Signal(int)
    """A unit to go to."""

    def __init__(self, session: Session, units: ThemeUnits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._units = session, units
        self._unit = 0
        self._shown: object = None
        self.progress = label("")
        self.source = button("", self._jump, "link")
        self.text = Surroundings(session, self)
        self.read = Pill(self.tr("Read in context"), self)
        self.stances = {
            stance: Pill(name, self)
            for stance, name in zip(
                STANCES, (self.tr("Supports"), self.tr("Nuances"), self.tr("Contradicts")), strict=True
            )
        }
        self._lay_out()
        self._connect()
        begin_at(self, self.text)

    def show_unit(self, unit: int) -> None:
        """Show a unit, 0 for none."""
        self._unit = unit
        self.renew()

    def renew(self) -> None:
        """Show what is stored now."""
        project = self._session.project
        there = self._unit in project.units and self._unit in self._units.units
        for widget in (self.source, self._tools):
            widget.setVisible(there)
        shown = (
            (self._unit, project.flat(project.units[self._unit].document), project.ranges_of(self._unit))
            if there
            else 0
        )
        if shown != self._shown:  # not after every tick: where she has scrolled to stays
            self._shown = shown
            self.text.show_unit(self._unit if there else 0)
        self.progress.setText(self._progress(there))
        if there:
            self.source.setText(source_of(project, self._unit))
            self.read.setChecked(self._units.is_read(self._unit))
            self.stances[self._units.stance(self._unit)].setChecked(True)

    def step(self, by: int) -> None:
        """Go on to the next unit (1) or back (-1)."""
        units = self._units.units
        if self._unit in units and 0 <= units.index(self._unit) + by < len(units):
            self.unit_wanted.emit(units[units.index(self._unit) + by])

    def tick(self) -> None:
        """Say that the unit is read, and go on to the next that is not."""
        if self._unit not in self._units.units:
            return
        summaries.set_read(self._session.store, self._units.node, self._unit, read=True)
        at, waiting = self._units.units.index(self._unit), set(self._units.unread)
        ahead = [*self._units.units[at + 1 :], *self._units.units[:at]]
        following = next((unit for unit in ahead if unit in waiting), 0)
        if following:
            self.unit_wanted.emit(following)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self._tools = QWidget()
        line = FlowLayout(unit * 2, unit * 2)
        self._tools.setLayout(line)
        self.source.setToolTip(self.tr("Show in the interview"))
        top = QHBoxLayout()
        top.setSpacing(unit)
        top.addWidget(self.progress, 1)
        top.addWidget(self._arrow(self.tr("Previous unit (left arrow)"), "back", -1))
        top.addWidget(self._arrow(self.tr("Next unit (right arrow)"), "forward", 1))
        self.read.setToolTip(self.tr("Space ticks and goes on to the next that is not read"))
        self._group = QButtonGroup(self)
        line.addWidget(self.read)
        for number, pill in enumerate(self.stances.values(), start=1):
            pill.setToolTip(self.tr("How the unit stands to this theme (%1)").replace("%1", str(number)))
            self._group.addButton(pill)
            line.addWidget(pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 3, unit * 2, unit * 3)
        column.setSpacing(unit * 2)
        column.addLayout(top)
        column.addWidget(self.source)
        column.addWidget(self.text, 1)
        column.addWidget(self._tools)

    def _arrow(self, name: str, picture: str, by: int) -> QToolButton:
        made = QToolButton()
        put_icon(made, picture)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: self.step(by))
        return made

    def _connect(self) -> None:
        self.text.step.connect(self.step)
        self.text.read.connect(self.tick)
        self.text.stance.connect(lambda number: self._set_stance(STANCES[number]))
        self.read.clicked.connect(self._set_read)
        for stance, pill in self.stances.items():
            pill.clicked.connect(lambda _on, stance=stance: self._set_stance(stance))

    def _progress(self, there: bool) -> str:
        if not self._units.units:
            return self.tr("No units here yet. Code some text for this theme, and read it again here in its own place.")
        if not there:
            return self.tr("Choose a unit in the list at the right.")
        place = self.tr("Unit %1 of %2").replace("%1", str(self._units.units.index(self._unit) + 1))
        place = place.replace("%2", str(len(self._units.units)))
        unread = len(self._units.unread)
        rest = self.tr("%n not read in context yet", "", unread) if unread else self.tr("All read in context")
        return f"{place} · {rest}"

    def _jump(self) -> None:
        self._session.jump_to_unit(self._unit)

    def _set_read(self, read: bool) -> None:
        summaries.set_read(self._session.store, self._units.node, self._unit, read)

    def _set_stance(self, stance: Stance) -> None:
        if self._unit in self._units.units:
            coding.set_stance_toward(self._session.store, self._unit, self._units.node, stance)
