"""The sharing page: making shares, taking them in, and answering what readers wrote."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.privacy.section_list import SectionList
from annotator.ui.privacy.sections import class_of
from annotator.ui.session import Session
from annotator.ui.sharing.levels import tr
from annotator.ui.sharing.sections import SECTIONS
from annotator.ui.shell.parts import label
from annotator.ui.shell.sheet import Sheet

REFRESH_AFTER_MS = 60


class SharingPanel(QWidget):
    """Sections are made when they are first shown. A sheet lies over the page for a while."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._made: dict[str, Any] = {}
        self.list = SectionList(self.tr("Parts of sharing"))
        self._right, self._whole = QStackedWidget(), QStackedWidget(self)
        self._right.setMinimumSize(1, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_AFTER_MS)
        self._later.timeout.connect(self._show_states)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.fill((row.id, tr(row.title)) for row in SECTIONS)
        self.list.chosen.connect(self._show)
        self._show_states()
        session.changed.connect(self._on_changes)
        self.list.setCurrentRow(0)

    @property
    def section(self) -> Any:
        """The section shown."""
        return self._right.currentWidget()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the page, if one does."""
        shown = self._whole.currentWidget()
        return shown if isinstance(shown, Sheet) else None

    def show_section(self, section: str) -> None:
        """Go to a section."""
        self._drop_sheet()
        self.list.choose(section)

    def show_item(self, item: int) -> None:
        """Go to a comment or suggestion."""
        self.show_section("reviews")
        self.section.show_item(item)

    def show_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the page until it is closed."""
        self._drop_sheet()
        sheet.closed.connect(self._leave_sheet)
        self._whole.addWidget(sheet)
        self._whole.setCurrentWidget(sheet)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_states()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        left = QWidget()
        left.setProperty("role", "bar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, unit * 4, 0, 0)
        column.setSpacing(unit * 2)
        head = label(self.tr("Sharing"), "title")
        head.setContentsMargins(unit * 4, 0, unit * 4, 0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * 30, letter * 120])
        self._whole.addWidget(splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _show(self, section: str) -> None:
        if section not in self._made:
            row = next(row for row in SECTIONS if row.id == section)
            made = class_of(row)(self._session, self._ask, self._right)
            for name, does in (
                ("sheet_wanted", self.show_sheet),
                ("section_wanted", self._go_to),
                ("state_changed", self._show_states),
            ):
                if hasattr(made, name):
                    getattr(made, name).connect(does)
            self._made[section] = made
            self._right.addWidget(made)
        self._right.setCurrentWidget(self._made[section])

    def _go_to(self, section: str) -> None:
        self.show_section(section)
        self.section.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("review", "review_item"):
            self._later.start()

    def _show_states(self) -> None:
        if self._session.store.is_open:
            for number, row in enumerate(SECTIONS):
                self.list.say(number, class_of(row).state(self._session))

    def _leave_sheet(self) -> None:
        self._drop_sheet()
        self._show_states()
        self.list.setFocus()

    def _drop_sheet(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._whole.setCurrentIndex(0)
            self._whole.removeWidget(sheet)
            sheet.deleteLater()
