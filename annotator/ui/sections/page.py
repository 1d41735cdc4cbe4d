"""A page of sections."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.ask import Ask
from annotator.ui.help.place import PROPERTY, topic_at
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.list import SectionList
from annotator.ui.sections.row import Row, class_of
from annotator.ui.sections.section import translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, label
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.sheet import Sheet
from annotator.ui.shell.tab_order import stops

REFRESH_AFTER_MS = 60
LIST_LETTERS, LEAST_LIST_LETTERS = 35, 24
LIST_SHARE = 0.3


class SectionsPage(QWidget):
    """Sections are made when they are first shown. A sheet lies over the page for a while."""

    def __init__(
        self,
        session: Session,
        ask: Ask,
        names: tuple[str, str],
        rows: tuple[str, Sequence[Row]],
        parent: QWidget | None = None,
    ) -> None:
        """`names`: the page's title and the list's; `rows`: the context of their titles, and the rows."""
        super().__init__(parent)
        self._session, self._ask = session, ask
        context, self._rows = rows
        title, list_name = names
        self._made: dict[str, Any] = {}
        self._list_width = 0
        self.list = SectionList(list_name)
        self._right = Stack()
        self._whole = Stack(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_AFTER_MS)
        self._later.timeout.connect(self._refresh)
        self._lay_out(title)
        begin_at(self, self.list)
        self.list.fill((row.id, translate(context, row.title)) for row in self._rows)
        self.list.chosen.connect(self._show)
        self.list.itemActivated.connect(lambda _: self._enter())
        self._show_states()
        session.changed.connect(self._on_changes)
        self.list.setCurrentRow(0)

    @property
    def section(self) -> Any:
        """The section shown."""
        return self._right.currentWidget()

    @property
    def part(self) -> str:
        """The id of the section shown."""
        return self.list.current

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the page, if one does."""
        shown = self._whole.currentWidget()
        return shown if isinstance(shown, Sheet) else None

    def show_section(self, section: str) -> None:
        """Go to a section."""
        self._drop_sheet()
        self.list.choose(section)

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

    def _lay_out(self, title: str) -> None:
        unit = tokens(self).unit
        left = BreakingColumn(letters=LEAST_LIST_LETTERS)
        left.setProperty("role", "bar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, unit * 4, 0, 0)
        column.setSpacing(unit * 2)
        head = label(title, "title")
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
            row = next(row for row in self._rows if row.id == section)
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
        self.list.setProperty(PROPERTY, topic_at(self.section))  # the help is about what is read, not about the list

    def _go_to(self, section: str) -> None:
        if section not in [row.id for row in self._rows]:
            return  # it stands on another page, where she has been led
        self.show_section(section)
        self._enter()

    def _enter(self) -> None:
        """Go to where the section begins; one that does not say where begins at the first that takes the focus."""
        self.section.setFocus()
        if self.section.hasFocus():
            next(stops(self.section), self.list).setFocus()

    def refresh_soon(self) -> None:
        """Something beside the project's records has changed."""
        self._later.start()

    def _on_changes(self, _changes: Changes) -> None:
        if self.isVisible():
            self._later.start()

    def _refresh(self) -> None:
        if self._session.store.is_open:
            self._show_states()
            if hasattr(self.section, "refresh"):
                self.section.refresh()

    def _show_states(self) -> None:
        for number, row in enumerate(self._rows):
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
