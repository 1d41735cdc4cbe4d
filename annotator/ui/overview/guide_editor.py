"""Versions of the interview guide, written where they are read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.domain.asking import ordered_guides, questions_of
from annotator.domain.guides import Guide
from annotator.storage.actions import guides
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.look.choice import Choice
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.guide_line import GuideLine
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, clear, fill, label, scrolled
from annotator.ui.writing import GrowingText


class GuideEditor(QWidget):
    """One version at a time; a new one begins with the questions of the latest."""

    begun = Signal()
    """The first version is being made: she writes on here, though there is a guide now."""
    done = Signal()
    """Back to the matrix."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._guide: int | None = None
        self._shown: object = None
        self.lines: list[GuideLine] = []
        self._fields: list[GrowingText] = []
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        unit = tokens(self).unit
        canvas = QWidget()
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 6 * unit)
        self._column.setSpacing(3 * unit)
        fill(self, scrolled(canvas))

    @property
    def guide(self) -> Guide | None:
        """The version shown: the one chosen, else the latest."""
        versions = ordered_guides(self._session.project)
        chosen = next((one for one in versions if one.id == self._guide), None)
        return chosen or (versions[-1] if versions else None)

    def refresh(self) -> None:
        """Show what is true now; the fields stay while only their words change."""
        project, guide = self._session.project, self.guide
        questions = questions_of(project, guide.id) if guide else []
        shown = (
            [one.id for one in ordered_guides(project)],
            guide.id if guide else None,
            [(question.id, question.topic) for question in questions],
        )
        if shown != self._shown:
            self._shown = shown
            self._build(guide)
        if guide is not None:
            self._show_words(guide)

    def flush(self) -> None:
        """Store what was typed."""
        for field in self._fields:
            field.flush()
        for line in self.lines:
            line.field.flush()

    def add_version(self) -> None:
        """Begin a new version and show it."""
        count = len(self._session.project.guides)
        name = self.tr("Version %1").replace("%1", str(count + 1))
        if not count:
            self.begun.emit()
        self._guide = guides.add_guide(self._session.store, name)
        self.refresh()
        if count:
            QTimer.singleShot(0, self.name, self.name.setFocus)  # when the old list is gone
        else:
            self.add_question()

    def add_question(self) -> None:
        """Add a question and start writing it."""
        guide = self.guide
        if guide is not None:
            self.flush()
            guides.add_guide_question(self._session.store, guide.id)
            self.refresh()
            self.lines[-1].field.setFocus()

    def _build(self, guide: Guide | None) -> None:
        clear(self._column)
        self.lines, self._fields = [], []
        self._column.addWidget(label(self.tr("Interview guide"), "title"))
        if guide is None:
            says = self.tr(
                "Write the questions you asked. When the guide changes on the way, make a new version of it: then you "
                "can see who was never asked, instead of taking it for silence."
            )
            self._column.addWidget(label(says, "muted"))
            begin = button(self.tr("Write the guide"), self.add_version, "primary")
            self._column.addWidget(begin)
            begin_at(self, begin)
        else:
            self._column.addWidget(self._versions(guide))
            self._add_facts(guide)
            begin_at(self, self.name)
            self._add_questions(guide)
            self._column.addWidget(button(self.tr("Back to the matrix"), self.done.emit))
        self._column.addStretch(1)

    def _versions(self, guide: Guide) -> QWidget:
        unit, group = tokens(self).unit, QButtonGroup(self)
        row, made = FlowLayout(unit, unit), QWidget()
        made.setLayout(row)
        made.setAccessibleName(self.tr("Versions"))
        self.buttons: dict[int, Choice] = {}
        for version in ordered_guides(self._session.project):
            one = Choice()
            one.setChecked(version.id == guide.id)
            one.clicked.connect(lambda _on, version=version.id: self._choose(version))
            group.addButton(one)
            row.addWidget(one)
            self.buttons[version.id] = one
        row.addWidget(button(self.tr("New version"), self.add_version, "link"))
        return made

    def _add_facts(self, guide: Guide) -> None:
        unit = tokens(self).unit
        self.name = QLineEdit()
        self.name.setProperty("role", "quiet title")
        self.name.setAccessibleName(self.tr("Name of the version"))
        self.name.editingFinished.connect(lambda: self._update(guide.id, name=self.name.text().strip()))
        self.note = self._field(self.tr("What is new in this version, and why"), guide.id)
        self.used = Pill(self.tr("Used in"), self)
        menu = QMenu(self.used)
        menu.aboutToShow.connect(lambda: self._fill_used(menu, guide.id))
        self.used.set_menu(menu)
        self._date = label("", "muted")
        remove = button(self.tr("Remove this version"), lambda: self._remove(guide.id), "link")
        row, held = FlowLayout(3 * unit, unit), QWidget()
        held.setLayout(row)
        for widget in (self.used, remove):
            row.addWidget(widget)
        for part in (self.name, self._date, self.note, held):
            self._column.addWidget(part)

    def _field(self, hint: str, guide: int) -> GrowingText:
        made = GrowingText(hint)
        made.setPlaceholderText(hint)
        made.written.connect(lambda text: self._update(guide, note=text))
        self._fields.append(made)
        return made

    def _add_questions(self, guide: Guide) -> None:
        self._column.addWidget(label(self.tr("Questions"), "heading"))
        for number, question in enumerate(questions_of(self._session.project, guide.id), start=1):
            line = GuideLine(self._session, question, number)
            line.left_by_key.connect(self._go_on)
            self.lines.append(line)
            self._column.addWidget(line)
        self.add = button(self.tr("Add a question"), self.add_question, "link")
        self._column.addWidget(self.add)

    def _show_words(self, guide: Guide) -> None:
        for version in ordered_guides(self._session.project):
            name = version.name or self.tr("(no name)")
            self.buttons[version.id].setText(name.replace("&", "&&"))
            self.buttons[version.id].setAccessibleName(name)
        if not self.name.hasFocus():
            self.name.setText(guide.name)
        self.note.show_text(guide.note)
        self._date.setText(self.tr("Begun %1").replace("%1", long_date(guide.date)))
        used = self._session.project.documents.count("guide", guide.id)
        self.used.set_hint(self.tr("%Ln interview(s)", "", used))
        for line in self.lines:
            line.refresh()

    def _go_on(self, number: int) -> None:
        """Enter leads to the next question, at last to a new one; from an empty last one, out of the list."""
        if number < len(self.lines):
            self.lines[number].field.setFocus()
        elif self.lines[-1].field.text().strip():
            QTimer.singleShot(0, self, self.add_question)  # the field whose key this is goes as the list is made anew
        else:
            self.add.setFocus()

    def _choose(self, guide: int) -> None:
        self.flush()
        self._guide = guide
        self.refresh()

    def _update(self, guide: int, **values: str) -> None:
        record = self._session.project.guides.get(guide)
        if record is not None and any(getattr(record, name) != value for name, value in values.items()):
            guides.update_guide(self._session.store, guide, **values)

    def _remove(self, guide: int) -> None:
        for field in self._fields:
            field.forget()
        guides.remove_guide(self._session.store, guide)

    def _fill_used(self, menu: QMenu, guide: int) -> None:
        menu.clear()
        for document in self._session.project.ordered_documents():
            action = menu.addAction(document.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(document.guide == guide)
            action.toggled.connect(self._used(document.id, guide))

    def _used(self, document: int, guide: int) -> Callable[[bool], None]:
        return lambda on: guides.use_guide(self._session.store, document, guide if on else None)
