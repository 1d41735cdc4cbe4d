"""Anonymisation on the privacy page: findings, register, marks, names and pronouns, and how to finish."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.anonymise.finish_page import FinishPage
from annotator.ui.anonymise.marks_page import MarksPage
from annotator.ui.anonymise.names_page import NamesPage
from annotator.ui.anonymise.register_page import RegisterPage
from annotator.ui.anonymise.searching import searching
from annotator.ui.anonymise.words import translate
from annotator.ui.anonymise.workbench import Workbench
from annotator.ui.ask import Ask
from annotator.ui.help.what import sign
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.tokens import tokens
from annotator.ui.privacy.key_facts import key_facts
from annotator.ui.privacy.open_key import open_key
from annotator.ui.sections.section import State
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label


class AnonymiseSection(BreakingColumn):
    """The first section of the privacy page. What it finds is a suggestion each; she decides."""

    sheet_wanted = Signal(object)
    """A `Sheet` to lay over the page."""
    section_wanted = Signal(str)
    """Another section, by its id: the linking key."""
    state_changed = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key = open_key(session)
        self.setAccessibleName(self.tr("Anonymisation"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workbench = Workbench(session, ask)
        self.register = RegisterPage(session, ask)
        self.marks = MarksPage(session)
        self.names = NamesPage(session, ask)
        self.finish = FinishPage(session)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page in self._pages:
            self.tabs.addTab(page, "")
        self._lay_out()
        begin_at(self, self.workbench)
        self._connect()
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """What is left to decide, as far as the interviews were looked through."""
        search = searching(session)
        if not search.has_begun:
            marks = sum(not mark.cleared for mark in session.project.marks)
            if marks:
                return State(translate("AnonymiseSection", "%n mark(s) to clear", "", marks), "warning")
            return State(translate("AnonymiseSection", "Not looked through yet"))
        left = len(search.terms())
        if left:
            return State(translate("AnonymiseSection", "%n term(s) to decide", "", left), "warning")
        if not search.is_whole:
            return State(translate("AnonymiseSection", "Not looked through yet"))
        return State(translate("AnonymiseSection", "Nothing open"), "good")

    @property
    def _pages(self) -> tuple[QWidget, ...]:
        return self.workbench, self.register, self.marks, self.names, self.finish

    def refresh(self) -> None:
        """Show what is true now."""
        self._show_key()
        for page in (self.register, self.marks, self.names, self.finish):
            if page.isVisible():
                page.refresh()
        self._show_counts()

    def flush(self) -> None:
        """Store what was typed."""
        self.names.flush()

    def show_term(self, words: str) -> None:
        """Go to a term in the workbench."""
        self.tabs.setCurrentWidget(self.workbench)
        self.workbench.choose(words)

    def show_marks(self) -> None:
        """Go to the marks."""
        self.tabs.setCurrentWidget(self.marks)

    def showEvent(self, event: QShowEvent) -> None:
        """The interviews are looked through while this is seen."""
        super().showEvent(event)
        searching(self._session).begin()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is left waits until she comes back."""
        super().hideEvent(event)
        searching(self._session).rest()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        head = QHBoxLayout()
        head.setContentsMargins(unit * 5, unit * 4, unit * 5, unit)
        title = label(self.tr("Anonymisation"), "title")
        head.addWidget(title, 1)
        head.addWidget(sign(title.text(), translate("Section", "Opens the help page about this.")))
        self._strip = QFrame()
        self._strip.setProperty("role", "note")
        across = QHBoxLayout(self._strip)
        across.setContentsMargins(unit * 3, unit, unit * 2, unit)
        self._said = label("")
        self.to_key = button("", lambda: self.section_wanted.emit("key"), "link")
        across.addWidget(self._said, 1)
        across.addWidget(self.to_key)
        around = QHBoxLayout()
        around.setContentsMargins(unit * 5, 0, unit * 5, unit * 2)
        around.addWidget(self._strip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(around)
        tabbed = QHBoxLayout()
        tabbed.setContentsMargins(unit * 3, 0, 0, 0)
        tabbed.addWidget(self.tabs)
        whole.addLayout(tabbed, 1)

    def _connect(self) -> None:
        self.workbench.key_wanted.connect(lambda: self.section_wanted.emit("key"))
        self.register.key_wanted.connect(lambda: self.section_wanted.emit("key"))
        self.register.sheet_wanted.connect(self.sheet_wanted)
        self.names.sheet_wanted.connect(self.sheet_wanted)
        self.finish.terms_wanted.connect(lambda: self.tabs.setCurrentWidget(self.workbench))
        self.finish.marks_wanted.connect(self.show_marks)
        self.workbench.counted.connect(self._on_counted)
        self._session.changed.connect(self._on_changes)
        self._key.opened.connect(self.refresh)
        self._key.closed.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _at: self.refresh())

    def _on_counted(self) -> None:
        self._show_counts()
        self.state_changed.emit()

    def _on_changes(self, _changes: Changes) -> None:
        if self.isVisible() and self._session.store.is_open:
            self.refresh()

    def _show_counts(self) -> None:
        project, left = self._session.project, self.workbench.model.left
        marks = sum(not mark.cleared for mark in project.marks)
        counts = (left, len(project.register), marks, 0, 0)
        names = (
            self.tr("Findings"),
            self.tr("Register"),
            self.tr("Marks"),
            self.tr("Pseudonyms and words"),
            self.tr("Finish"),
        )
        for at, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(at, f"{name}  {count}" if count else name)

    def _show_key(self) -> None:
        """One line that always says where the originals go."""
        facts = key_facts(self._session)
        said = {
            "open": self.tr("The linking key is open: it keeps every word you replace, and only you can look back."),
            "closed": self.tr("The linking key is closed: words you replace now are gone for good."),
            "none": self.tr("There is no linking key: words you replace now are gone for good."),
            "destroyed": self.tr("The linking key was destroyed: words you replace now are gone for good."),
        }
        self._said.setText(said[facts.state])
        self.to_key.setText(
            self.tr("Open the linking key …") if facts.state == "closed" else self.tr("Make a linking key …")
        )
        self.to_key.setVisible(facts.state in ("closed", "none"))
