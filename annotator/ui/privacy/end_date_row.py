"""One end date: who says so, the day, and a note."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.domain.confidential import EndDateSource
from annotator.storage.actions import life
from annotator.ui.help.what import sign_of
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.icons import put_icon
from annotator.ui.privacy.days import DateField
from annotator.ui.sections.section import flow, translate
from annotator.ui.session import Session

SOURCES: dict[EndDateSource, str] = {
    "approval": QT_TRANSLATE_NOOP("EndDateRow", "The approval"),
    "consent": QT_TRANSLATE_NOOP("EndDateRow", "The consent letter"),
    "other": QT_TRANSLATE_NOOP("EndDateRow", "Something else"),
}


class EndDateRow(QWidget):
    """Stored as it is filled in; the cross removes it, and undo brings it back."""

    def __init__(self, session: Session, end_date: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.end_date = session, end_date
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Who says so"))
        for code, name in SOURCES.items():
            self.source.addItem(translate("EndDateRow", name), code)
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.date = DateField(self.tr("Last day"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        self.remove = QToolButton()
        put_icon(self.remove, "close", "muted")
        self.remove.setAccessibleName(self.tr("Remove this end date"))
        self.remove.setToolTip(self.remove.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr("The paper that names this day. Where two papers differ, the earlier day counts.")
        beside = sign_of(self.source, self.source.accessibleName(), said)
        column.addWidget(flow(self.source, beside, self.date, self.note, self.remove))
        self.source.activated.connect(lambda _: self._keep(source=self.source.currentData()))
        self.date.given.connect(lambda day: self._keep(date=day))
        self.note.editingFinished.connect(self._keep_note)
        self.remove.clicked.connect(lambda: life.remove_end_date(session.store, end_date))
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored, but not over what she is writing."""
        record = self._session.project.end_dates.get(self.end_date)
        if record is None:
            return
        self.source.setCurrentIndex(self.source.findData(record.source))
        self.date.show_day(record.date)
        if not self.note.hasFocus():
            self.note.setText(record.note)

    def flush(self) -> None:
        """Store what was typed."""
        self.date.flush()
        self._keep_note()

    def _keep_note(self) -> None:
        self._keep(note=self.note.text().strip())

    def _keep(self, **values: str) -> None:
        record = self._session.project.end_dates.get(self.end_date)
        if self._session.store.is_open and record is not None:
            changed = {name: value for name, value in values.items() if getattr(record, name) != value}
            if changed:
                life.update_end_date(self._session.store, self.end_date, **changed)


def source_name(source: EndDateSource) -> str:
    """Who says when the project ends, in her language."""
    return translate("EndDateRow", SOURCES[source])
