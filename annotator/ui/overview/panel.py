"""The page that shows the whole: a row of views, the one chosen, and what its cell holds beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.ask import Ask
from annotator.ui.look.choice import Choice
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.side import CellSide
from annotator.ui.overview.views import VIEWS, first_view, make_view, view_name, view_says, views_in
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at

NARROW = 190
"""Quarter lines: below this width the extracts stand under the matrix."""


class OverviewPanel(QWidget):
    """Views are made when they are first shown."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self.views: dict[str, QWidget] = {}
        self.buttons: dict[str, Choice] = {}
        self._stack = Stack(self)
        self.side = CellSide(session, self)
        self._sides = Stack(self)
        self._sides.addWidget(self.side)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._make()
        session.changed.connect(self._on_changes)
        self.show_view(first_view(session))

    @property
    def view(self) -> str:
        """The view in front."""
        return next(name for name, made in self.views.items() if made is self._stack.currentWidget())

    def show_view(self, name: str) -> None:
        """Bring a view to the front, making it the first time."""
        if name not in self.views:
            self.views[name] = make_view(name, self._session, self._ask, self)
            self._stack.addWidget(self.views[name])
            if hasattr(self.views[name], "chosen"):
                self.views[name].chosen.connect(lambda title, units, name=name: self._on_chosen(name, title, units))  # type: ignore[attr-defined]
            elif hasattr(self.views[name], "side"):
                self._sides.addWidget(self.views[name].side)  # type: ignore[attr-defined]
                self.views[name].side_wanted.connect(lambda: self.extracts.setChecked(True))  # type: ignore[attr-defined]
        self.buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self.views[name])
        self._show_side()
        begin_at(self, self.views[name])

    def _show_side(self) -> None:
        view = self._stack.currentWidget()
        side = getattr(view, "side", self.side if hasattr(view, "chosen") else None)
        if side is not None:
            self._sides.setCurrentWidget(side)
        self.extracts.setVisible(side is not None)
        self._sides.setVisible(side is not None and self.extracts.isChecked())

    def flush(self) -> None:
        """Store what was typed in any view."""
        for made in self.views.values():
            if hasattr(made, "flush"):
                made.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the extracts go below."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * tokens(self).unit
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _make(self) -> None:
        unit = tokens(self).unit
        row, chooser = FlowLayout(unit, unit), QWidget(self)
        chooser.setAccessibleName(self.tr("Views"))
        chooser.setLayout(row)
        group = QButtonGroup(self)
        for name in VIEWS:
            made = Choice(chooser)
            made.setText(view_name(name))
            made.setAccessibleName(view_name(name))
            made.setAccessibleDescription(view_says(name))
            made.setToolTip(view_says(name))
            made.clicked.connect(lambda _on, name=name: self.show_view(name))
            group.addButton(made)
            row.addWidget(made)
            self.buttons[name] = made
        self._offer()
        self.extracts = Pill(self.tr("Extracts"), self)
        self.extracts.setToolTip(self.tr("Show the extracts of the chosen cell beside the table"))
        self.extracts.setChecked(True)
        self.extracts.toggled.connect(self._show_side)
        row.addWidget(self.extracts)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self._sides)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        self._stack.setMinimumWidth(40 * unit)
        self._sides.setMinimumSize(40 * unit, 24 * unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(3 * unit)
        column.addWidget(chooser)
        column.addWidget(self._split, 1)

    def _offer(self) -> None:
        """The views that suit the method; the others come with another one."""
        offered = views_in(self._session)
        for name, made in self.buttons.items():
            made.setVisible(name in offered)
        if self.views and self.view not in offered:
            self.show_view(offered[0])

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("project"):
            self._offer()

    def _on_chosen(self, name: str, title: str, units: list[int]) -> None:
        if self.views[name] is self._stack.currentWidget():
            self.side.show_units(title, units)
