"""Where the project may be stored, who approved it, and when it ends."""

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.confidentiality import life
from annotator.confidentiality.life import Conflict
from annotator.storage.actions import card as card_actions
from annotator.storage.actions import life as life_actions
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained_field
from annotator.ui.languages import QT_TRANSLATE_NOOP, long_date
from annotator.ui.privacy.days import in_days, today
from annotator.ui.privacy.end_date_row import EndDateRow, source_name
from annotator.ui.privacy.reminders import SOON, life_state
from annotator.ui.sections.section import Section, State, card, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row, set_role

CLASSES = {
    "": QT_TRANSLATE_NOOP("LifeSection", "Not noted"),
    "green": QT_TRANSLATE_NOOP("LifeSection", "Open (green)"),
    "yellow": QT_TRANSLATE_NOOP("LifeSection", "Internal (yellow)"),
    "red": QT_TRANSLATE_NOOP("LifeSection", "Confidential (red)"),
    "black": QT_TRANSLATE_NOOP("LifeSection", "Strictly confidential (black)"),
}


class LifeSection(Section):
    """A card that she fills in herself: institutions differ, and the program claims no approval."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Storage and end date"),
            self.tr(
                "What your institution and your approval say. The program reminds you; what is allowed where is for "
                "them to decide."
            ),
            parent,
        )
        self._session = session
        self._rows: list[EndDateRow] = []
        self.data_class = QComboBox()
        for code, name in CLASSES.items():
            self.data_class.addItem(translate("LifeSection", name), code)
        self.place, self.approval = QLineEdit(), QLineEdit()
        self._governing, self._conflicts = label(""), QVBoxLayout()
        self._dates = QVBoxLayout()
        self.add = button(self.tr("Add an end date"), self._on_add, picture="plus")
        self.column.addWidget(self._storage_card())
        self.column.addWidget(self._dates_card())
        self.column.addStretch(1)
        self.data_class.activated.connect(lambda _: self._keep("data_class", self.data_class.currentData()))
        self.place.editingFinished.connect(lambda: self._keep("storage_place", self.place.text()))
        self.approval.editingFinished.connect(lambda: self._keep("approval", self.approval.text()))
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """When it ends."""
        return life_state(session.project)

    def refresh(self) -> None:
        """Show the card and the dates, but not over what she is writing."""
        info = self._session.project.info
        self.data_class.setCurrentIndex(max(0, self.data_class.findData(info.data_class)))
        for line, text in ((self.place, info.storage_place), (self.approval, info.approval)):
            if not line.hasFocus():
                line.setText(text)
        self._show_dates()
        self._show_governing()
        self._show_conflicts()

    def flush(self) -> None:
        """Store what was typed."""
        self._keep("storage_place", self.place.text())
        self._keep("approval", self.approval.text())
        for one in self._rows:
            one.flush()

    def _storage_card(self) -> QFrame:
        frame, column = card(self.tr("Where may this be stored?"))
        column.addLayout(
            explained_field(
                self.tr("Data class"),
                self.data_class,
                self.tr(
                    "The colour your institution gives this material; it decides which disks and services may hold it."
                ),
                hint=self.tr("As your institution sorts data; interviews that can be recognised are often red."),
            )
        )
        self.place.setPlaceholderText(self.tr("For example: the university's laptop, encrypted disk, no cloud"))
        said = self.tr("Where your approval lets the file lie. It is your own reminder: the program checks nothing.")
        column.addLayout(explained_field(self.tr("Place that is allowed"), self.place, said))
        self.approval.setPlaceholderText(self.tr("For example: Sikt, reference number"))
        said = self.tr("Who approved the project, and their number for it; the statement at the end names it.")
        column.addLayout(explained_field(self.tr("Approval"), self.approval, said))
        return frame

    def _dates_card(self) -> QFrame:
        frame, column = card(
            self.tr("When does the project end?"),
            self.tr(
                "The approval and the consent letter each say a day. The earlier one counts: after it, nothing that "
                "identifies a person may be kept."
            ),
        )
        column.addWidget(self._governing)
        column.addLayout(self._conflicts)
        column.addLayout(self._dates)
        column.addLayout(row(self.add, None))
        return frame

    def _show_dates(self) -> None:
        dates = sorted(self._session.project.end_dates, key=lambda end: end.id)
        if [one.end_date for one in self._rows] != [end.id for end in dates]:
            clear(self._dates)
            self._rows = [EndDateRow(self._session, end.id) for end in dates]
            for one in self._rows:
                self._dates.addWidget(one)
        for one in self._rows:
            one.refresh()

    def _show_governing(self) -> None:
        end = life.governing(self._session.project)
        day = life.day_of(end) if end is not None else None
        self._governing.setVisible(day is not None)
        if end is None or day is None:
            return
        left = (day - today()).days
        if left < 0:
            text = self.tr(
                "The project ended on %1, %2. What identifies a person should be gone; an export asks before it writes."
            )
        else:
            text = self.tr("The project ends on %1, %2.")
        self._governing.setText(text.replace("%1", long_date(end.date)).replace("%2", in_days(left)))
        set_role(self._governing, "danger" if left < 0 else "warning" if left <= SOON else "good")

    def _show_conflicts(self) -> None:
        clear(self._conflicts)
        for conflict in life.conflicts(self._session.project):
            self._conflicts.addWidget(label(self._words(conflict), "warning"))

    def _words(self, conflict: Conflict) -> str:
        first, second = conflict.first.date, conflict.second.date if conflict.second else ""
        if conflict.kind == "no_date":
            return self.tr("An end date (%1) has no day yet.").replace("%1", source_name(conflict.first.source).lower())
        said = {
            "consent_before_approval": self.tr(
                "The consent letter promised an end on %1; the approval runs until %2. What you promised counts."
            ),
            "approval_before_consent": self.tr(
                "The approval ends on %1, before the day in the consent letter, %2. Apply for longer, or end in time."
            ),
            "several": self.tr("Two dates from the same source: %1 and %2. Which one is it?"),
        }
        return said[conflict.kind].replace("%1", long_date(first)).replace("%2", long_date(second))

    def _keep(self, name: str, value: str) -> None:
        value = value.strip()
        if self._session.store.is_open and getattr(self._session.project.info, name) != value:
            card_actions.update_card(self._session.store, **{name: value})

    def _on_add(self) -> None:
        taken = {end.source for end in self._session.project.end_dates}
        source = next((s for s in ("approval", "consent") if s not in taken), "other")
        life_actions.add_end_date(self._session.store, source, "")  # type: ignore[arg-type]
        self.refresh()
        self._rows[-1].date.setFocus()
