"""The shares that were made: when, what, to whom, as which file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.storage import access_log
from annotator.storage.shares import shares
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import Section, State, translate
from annotator.ui.session import Session
from annotator.ui.sharing.levels import format_name, level_name
from annotator.ui.shell.parts import label


class SentSection(Section):
    """Newest first."""

    WIDTH_IN_LETTERS = 110

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Shares made"),
            self.tr(
                "What has left, and to whom. When the project ends, ask everyone on this list to delete their copy."
            ),
            parent,
        )
        self._session = session
        self.table = QTableWidget(0, 4)
        self._empty = label(self.tr("Nothing has been shared yet."), "muted")
        self._set_up_table()
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.setFocusProxy(self.table)

    @staticmethod
    def state(session: Session) -> State:
        """How many."""
        count = len(shares(session.store))
        text = translate("SentSection", "%n share(s)", "", count) if count else translate("SentSection", "None yet")
        return State(text)

    def refresh(self) -> None:
        """Read the list anew."""
        store = self._session.store
        formats = {
            e.ids.get("share"): str(e.ids.get("format", "")) for e in access_log.entries(store) if e.what == "shared"
        }
        found = list(reversed(shares(store)))
        self.table.setRowCount(len(found))
        self._empty.setVisible(not found)
        self.table.setVisible(bool(found))
        for line, sent in enumerate(found):
            texts = (
                long_date(sent.at),
                level_name(sent.level),
                sent.recipient or "–",
                format_name(formats.get(sent.uuid, "")),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(line, column, item)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Shares made, newest first"))
        table.setHorizontalHeaderLabels([self.tr("When"), self.tr("What"), self.tr("To whom"), self.tr("As")])
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(8 * tokens(self).unit)
        table.setMinimumHeight(8 * tokens(self).unit * 8)
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setStretchLastSection(True)
