"""How small a group of participants a table may tell of, where a table is about them."""

from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from annotator.domain.report import LEAST_SMALLEST, MOST_SMALLEST
from annotator.domain.voices import included_participants
from annotator.reporting import appendices
from annotator.reporting.outline import Entry
from annotator.reporting.people_tables import COUNTED, told_values, value_by_person
from annotator.reporting.settings import settings_of
from annotator.storage.actions import report, report_tables
from annotator.ui.chapter.table_rows import as_wide_as_needed
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import field, label


class SmallGroups(QWidget):
    """The smallest group, the same for both tables of participants and the leak check; and whether to hide smaller
    ones where every participant has a line of her own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key = ""
        unit = tokens(self).unit
        self.smallest = QSpinBox()
        self.smallest.setRange(LEAST_SMALLEST, MOST_SMALLEST)
        as_wide_as_needed(self.smallest)
        self.hide_small = QCheckBox(self.tr("Hide small groups"))
        self._said = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("Small groups"), "heading"))
        column.addWidget(self.hide_small)
        column.addWidget(self._said)
        hint = self.tr(
            "So many participants must have a value before a table tells it. The check before an export counts by the"
            " same number."
        )
        column.addLayout(field(self.tr("Smallest group"), self.smallest, hint))
        self.smallest.valueChanged.connect(lambda value: report.update_form(session.store, smallest=value))
        self.hide_small.clicked.connect(lambda on: report_tables.set_table(session.store, self._key, hide_small=on))

    def show_entry(self, entry: Entry) -> None:
        """Show what is chosen for a table of participants; for any other part nothing."""
        self._key = entry.key
        self.setVisible(entry.key in COUNTED)
        if entry.key not in COUNTED:
            return
        settings = settings_of(self._session.project)
        self.smallest.blockSignals(True)
        self.smallest.setValue(settings.smallest)
        self.smallest.blockSignals(False)
        lines = entry.key == "participants"
        self.hide_small.setVisible(lines)
        self._said.setVisible(lines)
        if lines:
            self.hide_small.setChecked(settings.choice(entry.key).hide_small)
            self._said.setText(self._suggestion())

    def _suggestion(self) -> str:
        project = self._session.project
        settings, people = settings_of(project), included_participants(project)
        names = []
        for column in appendices.participants_columns(project, settings):
            if column.kind == "attribute":
                attribute = project.attributes[column.row]
                known = value_by_person(project, attribute)
                told = told_values(project, attribute, people, settings)
                names += [column.title] if told != [known.get(person.id, "") for person in people] else []
        if not names:
            return self.tr("No value here is that of so few participants.")
        if self.hide_small.isChecked():
            said = self.tr("Put together or not shown, as too few have the same value: %1.")
        else:
            said = self.tr("Suggested, as a reader may know people by what so few have in common: %1.")
        return said.replace("%1", ", ".join(names))
