"""What is known of one interview, edited in place: every field stores itself when it is left."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.asking import ordered_guides
from annotator.domain.changes import Changes
from annotator.domain.corpus import Document
from annotator.domain.coverage import coverage_of
from annotator.storage.actions import guides, transcripts
from annotator.ui.ask import Ask
from annotator.ui.documents.speaker_card import SpeakerCard
from annotator.ui.documents.terms import KINDS, STATUSES, kind_name, status_name
from annotator.ui.help.place import offer_help
from annotator.ui.languages import long_date, names
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import scrolled
from annotator.ui.shell.room import within_screen
from annotator.ui.shell.tab_order import TabsInOrder


class DocumentProperties(QWidget):
    """Title, status with reason, kind, language, speakers, and where the text came from."""

    grown = Signal()
    """A field has come in."""

    def __init__(self, session: Session, ask: Ask, document: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.document = session, document
        self.title = QLineEdit(self)
        self.status = QComboBox(self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why it is not counted"))
        self.kind = QComboBox(self)
        self.language = QComboBox(self)
        self.guide = QComboBox(self)
        self.speakers = SpeakerCard(session, document, self)
        self._facts = QLabel(self)
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        for status in STATUSES:
            self.status.addItem(status_name(status), status)
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        for code, name in names().items():
            self.language.addItem(name, code)
        self._lay_out()
        self._show(session.project.documents[document])
        self._connect()

    def flush(self) -> None:
        """Store what stands in the fields."""
        self._on_title()
        self._on_status()
        self.speakers.flush()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self.title.setProperty("role", "quiet title")
        fields = (
            (self.title, self.tr("Title")),
            (self.status, self.tr("Status")),
            (self.reason, self.tr("Reason")),
            (self.kind, self.tr("Kind")),
            (self.language, self.tr("Language")),
            (self.guide, self.tr("Interview guide")),
        )
        for field, name in fields:
            field.setAccessibleName(name)
        kinds = QHBoxLayout()
        kinds.setSpacing(2 * unit)
        for box in (self.status, self.kind, self.language, self.guide):
            kinds.addWidget(box)
        kinds.addStretch(1)
        heading = QLabel(self.tr("Speakers"), self)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.title)
        column.addWidget(self._facts)
        column.addLayout(kinds)
        column.addWidget(self.reason)
        column.addSpacing(2 * unit)
        column.addWidget(heading)
        column.addWidget(self.speakers)
        column.addStretch(1)
        self._facts.setContentsMargins(0, 0, 0, unit)

    def _connect(self) -> None:
        self.title.editingFinished.connect(self._on_title)
        self.status.activated.connect(self._on_status_chosen)
        self.reason.editingFinished.connect(self._on_status)
        self.kind.activated.connect(lambda: self._update("kind", self.kind.currentData()))
        self.language.activated.connect(lambda: self._update("language", self.language.currentData()))
        self.guide.activated.connect(lambda: self._on_guide(self.guide.currentData()))
        self._session.changed.connect(self._on_changed)

    def _stored(self) -> Document | None:
        """None once the interview is gone or the project locked, which a field may outlive by a moment."""
        return self._session.project.documents.get(self.document)

    def _show(self, record: Document) -> None:
        self.title.setText(record.title)
        self.status.setCurrentIndex(self.status.findData(record.status))
        self.reason.setText(record.status_reason)
        was_hidden = self.reason.isHidden()
        self.reason.setVisible(record.status != "included")
        if was_hidden and not self.reason.isHidden():
            self.grown.emit()
        self.kind.setCurrentIndex(self.kind.findData(record.kind))
        self.language.setCurrentIndex(self.language.findData(record.language))
        self._show_guides(record)
        self._facts.setText(self._origin(record))

    def _show_guides(self, record: Document) -> None:
        """Which version was used; without any guide there is nothing to say."""
        self.guide.clear()
        self.guide.addItem(self.tr("Guide not said"), None)
        for guide in ordered_guides(self._session.project):
            self.guide.addItem(guide.name, guide.id)
        self.guide.setCurrentIndex(max(0, self.guide.findData(record.guide)))
        self.guide.setVisible(self.guide.count() > 1)

    def _origin(self, record: Document) -> str:
        figures = coverage_of(self._session.project, record.id)
        origin = self.tr("Imported %1 from %2").replace("%1", long_date(record.imported))
        parts = (
            origin.replace("%2", record.source_format.upper()),
            self.tr("%Ln word(s)", "", figures.words),
            self.tr("%Ln paragraph(s)", "", self._session.project.turns.count("document", record.id)),
            self.tr("%Ln unit(s)", "", figures.units),
            self.tr("%1 % of the text coded").replace("%1", str(round(100 * figures.coded))),
            *self._readings(record),
        )
        return "  ·  ".join(parts)

    def _readings(self, record: Document) -> list[str]:
        days = [reading.at for reading in self._session.project.readings.where("document", record.id)]
        if not days:
            return []
        times = self.tr("read through %n time(s)", "", len(days))
        return [f"{times} ({long_date(max(days))})"]

    def _on_title(self) -> None:
        stored, title = self._stored(), self.title.text().strip()
        if title:
            self._update("title", title)
        elif stored is not None:
            self.title.setText(stored.title)

    def _on_status_chosen(self) -> None:
        self._on_status()
        if not self.reason.isHidden():
            self.reason.setFocus()

    def _on_status(self) -> None:
        stored, status = self._stored(), self.status.currentData()
        reason = self.reason.text().strip() if status != "included" else ""
        if stored is not None and (status, reason) != (stored.status, stored.status_reason):
            transcripts.set_status(self._session.store, self.document, status, reason)

    def _on_guide(self, guide: int | None) -> None:
        stored = self._stored()
        if stored is not None and stored.guide != guide:
            guides.use_guide(self._session.store, self.document, guide)

    def _update(self, field: str, value: object) -> None:
        stored = self._stored()
        if stored is not None and getattr(stored, field) != value:
            transcripts.update_document(self._session.store, self.document, **{field: value})

    def _on_changed(self, changes: Changes) -> None:
        stored = self._stored()
        if stored is None:
            self.window().close()
        elif self.document in changes.documents | changes.texts or changes.touches("participant", "guide", "reading"):
            self._show(stored)
            self.speakers.refresh()


class PropertiesWindow(TabsInOrder, QDialog):
    """The properties in a window of their own; nothing to confirm, Esc closes it."""

    def __init__(self, session: Session, ask: Ask, document: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Interview"))
        self.properties = DocumentProperties(session, ask, document, self)
        unit = tokens(self).unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.properties.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        layout.addWidget(scrolled(self.properties))
        self.resize(110 * unit, 0)
        self._grow()
        self.properties.grown.connect(self._grow)
        offer_help(self)

    def _grow(self) -> None:
        """A line that comes in must not squeeze the others."""
        layout, least = self.properties.layout(), self.properties.minimumSizeHint()
        if layout is not None:
            layout.activate()
            width = max(self.width(), least.width())
            within_screen(self, QSize(width, max(self.height(), least.height(), layout.totalHeightForWidth(width))))
