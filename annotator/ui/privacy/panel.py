"""The privacy page: a list of sections with one line of state each, and the section that is chosen."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.section_list import SectionList
from annotator.ui.privacy.sections import SECTIONS, class_of, title_of
from annotator.ui.session import Session
from annotator.ui.shell.parts import label
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.sheet import Sheet

REFRESH_AFTER_MS = 60
LIST_LETTERS = 30
LIST_SHARE = 0.3


class PrivacyPanel(QWidget):
    """Sections are made when they are first shown. A sheet lies over the page for a while."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._made: dict[str, Any] = {}
        self._list_width = 0
        self.list = SectionList(self.tr("Parts of privacy"))
        self._right = QStackedWidget()
        self._right.setMinimumSize(1, 1)
        self._whole = QStackedWidget(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_AFTER_MS)
        self._later.timeout.connect(self._refresh)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.fill((row.id, title_of(row)) for row in SECTIONS)
        self.list.chosen.connect(self._show)
        self._show_states()
        session.changed.connect(self._on_changes)
        key = open_key(session)
        key.opened.connect(self._later.start)
        key.closed.connect(self._later.start)
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

    def show_section(self, section: str, participant: int | None = None) -> None:
        """Go to a section, and to somebody in it."""
        self._drop_sheet()
        self.list.choose(section)
        if participant is not None:
            self.section.choose(participant)

    def show_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the page until it is closed."""
        self._drop_sheet()
        # A recovery code is left by its button as well: its `done` comes with `closed`.
        (sheet.done if isinstance(sheet, RecoveryPage) else sheet.closed).connect(self._leave_sheet)
        self._whole.addWidget(sheet)
        self._whole.setCurrentWidget(sheet)

    def flush(self) -> None:
        """Store what was typed."""
        for made in self._made.values():
            if hasattr(made, "flush"):
                made.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_states()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list gives way to what is read."""
        super().resizeEvent(event)
        wanted = self._list_width or self.fontMetrics().averageCharWidth() * LIST_LETTERS
        wide = min(wanted, round(self.width() * LIST_SHARE))
        self._splitter.setSizes([wide, self.width() - wide])

    def _on_moved(self) -> None:
        self._list_width = self._splitter.sizes()[0]

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        left = QWidget()
        left.setProperty("role", "bar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, unit * 4, 0, 0)
        column.setSpacing(unit * 2)
        head = label(self.tr("Privacy"), "title")
        head.setContentsMargins(unit * 4, 0, unit * 4, 0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._on_moved)
        self._whole.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _show(self, section: str) -> None:
        if section not in self._made:
            row = next(row for row in SECTIONS if row.id == section)
            made = class_of(row)(self._session, self._ask, self._right)
            for name, does in (
                ("sheet_wanted", self.show_sheet),
                ("section_wanted", self.show_section),
                ("state_changed", self._show_states),
            ):
                if hasattr(made, name):
                    getattr(made, name).connect(does)
            self._made[section] = made
            self._right.addWidget(made)
        self._right.setCurrentWidget(self._made[section])

    def _on_changes(self, _changes: Changes) -> None:
        if self.isVisible():
            self._later.start()

    def _refresh(self) -> None:
        if self._session.store.is_open:
            self._show_states()
            if hasattr(self.section, "refresh"):
                self.section.refresh()

    def _show_states(self) -> None:
        for number, row in enumerate(SECTIONS):
            self.list.say(number, class_of(row).state(self._session))

    def _leave_sheet(self) -> None:
        self._drop_sheet()
        self.list.setFocus()
        self._refresh()

    def _drop_sheet(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._whole.setCurrentIndex(0)
            self._whole.removeWidget(sheet)
            sheet.deleteLater()
