"""What all files of an import have in common, said once, and the few that are worth a look."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.importing.labels import key
from annotator.ui.documents.batch import Batch, Candidate, Scheme
from annotator.ui.documents.in_all import SharedLabel, Unusual, shared_labels, unusual
from annotator.ui.documents.label_rows import LabelRows
from annotator.ui.documents.unusual_words import why
from annotator.ui.help.what import explained_field
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, clear, label, scrolled, set_role

PEOPLE_SHOWN = 6


class AllFiles(QWidget):
    """Labels, names and what to look at. An answer here holds in every file that is ticked."""

    chosen = Signal(str, str)
    """The key of a label, and what it is."""
    named = Signal(str, str)
    """The key of a label, and the pseudonym of whoever it is."""
    scheme_chosen = Signal(str)
    file_wanted = Signal(object)
    """The `Candidate` to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[SharedLabel] = []
        self._listed: list[tuple[Candidate, Unusual]] = []
        self.title, self.counts = label("", "heading"), label("", "muted")
        self.question, self.rows = label("", "heading"), LabelRows(self)
        self.scheme = QComboBox()
        for scheme, name in self._schemes().items():
            self.scheme.addItem(name, scheme)
        self.people = label("", "muted")
        self.heading, self.looks = label("", "heading"), QGridLayout()
        self._lay_out()
        self.rows.chosen.connect(lambda name, answer: self.chosen.emit(key(name), answer))
        self.rows.named.connect(lambda name, pseudonym: self.named.emit(key(name), pseudonym))
        self.scheme.activated.connect(lambda _: self.scheme_chosen.emit(self.scheme.currentData()))

    @property
    def unanswered(self) -> str:
        """The label with whom an answer would help next, or empty."""
        waiting = [one.label for one in self._labels if one.waiting and one.answer in (None, "unknown")]
        return waiting[0] if waiting else ""

    def focus_question(self) -> None:
        """Go to the first answer that is missing: Space gives it."""
        self.rows.focus(self.unanswered)

    def show_batch(self, batch: Batch, pseudonyms: list[str], reading: bool) -> None:
        """Show what is known of all files now."""
        self.title.setText(self.tr("All files (%1)").replace("%1", str(len(batch.candidates))))
        self._labels = [] if reading else shared_labels(batch.chosen())
        for part in (self.question, self.rows):
            part.setVisible(bool(self._labels))
        self.question.setText(self.tr("Who asks the questions?") if self.unanswered else self.tr("Speakers"))
        self.rows.make([one.label for one in self._labels])
        for one in self._labels:
            row = self.rows.rows[one.label]
            row.pseudonym.offer(pseudonyms)
            row.show_in_all(one, self._hint(one), batch.scheme == "label")
        self.rows.fit()
        self.scheme.setCurrentIndex(self.scheme.findData(batch.scheme))
        self._show_people(batch)
        self._show_looks([] if reading else unusual(batch.candidates, batch.scheme == "file"))
        self._show_counts(batch)
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self.rows.minimumWidth() + 2 * tokens(self).unit + bar)

    def _schemes(self) -> dict[Scheme, str]:
        return {
            "number": self.tr("P01, P02, P03 … in the order of the files"),
            "file": self.tr("As their file: “Lærer 4.docx” is Lærer 4"),
            "label": self.tr("As their label: one label is one person in all files"),
        }

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 2 * unit, 0)
        column.setSpacing(2 * unit)
        said = self.tr("Names for all participants at once; a pseudonym you typed yourself stays.")
        for part in (self.title, self.counts, None, self.question, self.rows):
            column.addSpacing(unit) if part is None else column.addWidget(part)
        column.addSpacing(2 * unit)
        column.addLayout(explained_field(self.tr("Participants are called"), self.scheme, said, "people"))
        column.addWidget(self.people)
        column.addSpacing(2 * unit)
        column.addWidget(self.heading)
        column.addLayout(self.looks)
        column.addStretch(1)
        self.scheme.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.looks.setColumnStretch(1, 1)
        self.looks.setHorizontalSpacing(4 * unit)
        self.looks.setVerticalSpacing(unit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(canvas)
        whole.addWidget(self._area)

    def _hint(self, one: SharedLabel) -> str:
        if one.answer is None:
            return self.tr("not the same in all")
        if 2 * one.asking > one.files:
            return self.tr("asks most of the questions")
        return self.tr("asks most of the questions in %Ln of them", "", one.asking) if one.asking else ""

    def _show_people(self, batch: Batch) -> None:
        names = dict.fromkeys(s.participant for one in batch.transcripts() for s in one.speakers if s.participant)
        shown = list(names)[:PEOPLE_SHOWN]
        more = ["…"] if len(names) > len(shown) else []
        count = self.tr("%Ln participant(s)", "", len(names))
        self.people.setText(f"{count}: {', '.join(shown + more)}" if names else self.tr("No participants yet."))

    def _show_counts(self, batch: Batch) -> None:
        looks = len(self._listed)
        looked_at = {id(one) for one, _ in self._listed}
        orderly = sum(id(one) not in looked_at and one.state != "waiting" for one in batch.chosen())
        self.counts.setText(self.tr("%Ln file(s) are in order.", "", orderly))
        self.heading.setVisible(looks > 0)
        self.heading.setText(self.tr("Worth a look: %Ln file(s)", "", looks))

    def _show_looks(self, listed: Sequence[tuple[Candidate, Unusual]]) -> None:
        if [(id(one), reason) for one, reason in listed] == [(id(one), reason) for one, reason in self._listed]:
            return
        self._listed = list(listed)
        clear(self.looks)
        for row, (candidate, reason) in enumerate(listed):
            go = button(candidate.name.replace("&", "&&"), partial(self.file_wanted.emit, candidate), "link")
            go.setAutoDefault(False)  # Enter leads the import on; Space looks at the file
            words = why(candidate, reason)
            go.setAccessibleName(f"{candidate.name}: {words}")
            said = label(words, "muted")
            set_role(said, "danger" if reason == "failed" else "muted" if reason == "already" else "warning")
            self.looks.addWidget(go, row, 0, Qt.AlignmentFlag.AlignLeft)
            self.looks.addWidget(said, row, 1)
