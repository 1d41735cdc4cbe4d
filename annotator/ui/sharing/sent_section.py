"""The shares that were made: when, what, to whom, as which file."""

from PySide6.QtWidgets import QWidget

from annotator.storage import access_log
from annotator.storage.shares import shares
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.sections.lines import LinesTable
from annotator.ui.sections.section import Section, State, translate
from annotator.ui.session import Session
from annotator.ui.sharing.levels import format_name, level_name
from annotator.ui.shell.parts import begin_at, button, label


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
        self.table = LinesTable(
            self.tr("Shares made, newest first"),
            [self.tr("When"), self.tr("What"), self.tr("To whom"), self.tr("As")],
        )
        self._empty = label(self.tr("Nothing has been shared yet."), "muted")
        self._begin = button(self.tr("Make a share"), lambda: self.section_wanted.emit("make"))
        self.column.addWidget(self._empty)
        self.column.addWidget(self._begin)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        begin_at(self, self.table)

    @staticmethod
    def state(session: Session) -> State:
        """How many."""
        count = len(shares(session.store))
        text = translate("SentSection", "%n share(s)", "", count) if count else translate("SentSection", "None yet")
        return State(text)

    def refresh(self) -> None:
        """Read the list anew."""
        store = self._session.store
        logged = {e.ids.get("share"): e.ids for e in access_log.entries(store) if e.what == "shared"}
        found = list(reversed(shares(store)))
        self._empty.setVisible(not found)
        self._begin.setVisible(not found)
        self.table.setVisible(bool(found))
        self.table.show_lines(
            [
                (
                    long_date(sent.at),
                    level_name(sent.level, bool(ids.get("blind"))),
                    sent.recipient or "–",
                    format_name(str(ids.get("format", ""))),
                )
                for sent in found
                for ids in (logged.get(sent.uuid, {}),)
            ]
        )
