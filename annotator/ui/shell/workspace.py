"""An open project: the pages, the research questions above them and the status line below, and what the commands do."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.ask import Ask
from annotator.ui.codebook.level_names import new_of
from annotator.ui.codebook.recents import Recents
from annotator.ui.commands import LEADING, PAGES
from annotator.ui.documents.dropping import FileDrops
from annotator.ui.listening.desk import Listening
from annotator.ui.review.allowed import allowed
from annotator.ui.review.desk import ReviewDesk
from annotator.ui.review.pass_desk import PassDesk
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.coding_desk import CodingDesk
from annotator.ui.shell.command_set import CommandSet
from annotator.ui.shell.fresh_unit import FreshUnit
from annotator.ui.shell.page_area import PageArea
from annotator.ui.shell.pages import make_panel
from annotator.ui.shell.pages_bar import PagesBar
from annotator.ui.shell.place import Place
from annotator.ui.shell.privacy_desk import PrivacyDesk
from annotator.ui.shell.questions_strip import QuestionsStrip
from annotator.ui.shell.safekeeping import Safekeeping
from annotator.ui.shell.status_line import StatusLine
from annotator.ui.shell.text_page import TextPage
from annotator.ui.shell.undoing import Undoing
from annotator.ui.tasks import Tasks
from annotator.ui.transcript.correcting_bar import CorrectingBar

READING_STEP = 10


class Workspace(QWidget):
    """Made when a project is unlocked, thrown away when it is locked or closed."""

    page_shown = Signal(str)

    def __init__(
        self,
        session: Session,
        ask: Ask,
        settings: Settings,
        commands: CommandSet,
        safekeeping: Safekeeping,
        tasks: Tasks,
        place: Place | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask, self._settings, self._commands = session, ask, settings, commands
        self._bound: list[str] = []
        self.pages: dict[str, Any] = {}
        self.area = PageArea(self)
        self.stack = self.area.stack
        self.text_page = TextPage(session, ask, settings, self.stack)
        self.recents = Recents(session, self)
        self.desk = CodingDesk(session, self.text_page.pane, self.text_page.reader, self.recents)
        self._fresh = FreshUnit(session, self.text_page.inspector)
        self.correcting = CorrectingBar(self.text_page.pane.view)
        self.text_page.pane.put_above(self.correcting)
        self._rename_from_text = False
        self.questions = QuestionsStrip(session, self)
        self.status = StatusLine(session, safekeeping, tasks, self)
        self.undoing = Undoing(session, self, commands)
        self._put_page("text", self.text_page)
        self._bind_all()
        self.review = ReviewDesk(session, self, commands, ask)
        self.second = None if in_share(session) else PassDesk(session, self, commands)
        self.bar = PagesBar(commands, settings, self)
        self._lay_out()
        self._connect()
        self.privacy = None if in_share(session) else PrivacyDesk(session, self, commands, ask)
        self.listening = None if in_share(session) else Listening(session, self, commands, ask, settings)
        self.undoing.show_names()
        self.go_to(place or Place())

    @property
    def page(self) -> str:
        """The page in front."""
        return next(name for name, widget in self.pages.items() if widget is self.stack.currentWidget())

    @property
    def place(self) -> Place:
        """Where she is."""
        scrolled = self.text_page.pane.view.verticalScrollBar().value()
        section = self.pages["chapter"].section if "chapter" in self.pages else 0
        session = self._session
        part = getattr(self.stack.currentWidget(), "part", "")
        return Place(self.page, session.document, session.unit, scrolled, session.node, section, part)

    def go_to(self, place: Place) -> None:
        """Go back to where she was; what is gone meanwhile is left out."""
        project = self._session.project
        documents = [document.id for document in project.ordered_documents()]
        document = place.document if place.document in documents else next(iter(documents), None)
        self._session.show_document(document)
        if place.unit is not None and place.unit in project.units:
            self._session.focus_unit(place.unit)
        if place.node in project.nodes:
            self._session.focus_node(place.node)
        self.show_page(place.page)
        if place.page == "chapter":
            self.pages["chapter"].show_section(place.section)
        if place.part:
            self.pages[place.page].show_section(place.part)
        if place.scrolled:
            self.text_page.pane.view.lay_out()
            self.text_page.pane.view.verticalScrollBar().setValue(place.scrolled)

    def show_page(self, name: str) -> None:
        """Bring a page to the front, making it the first time."""
        if name not in self.pages:
            self._put_page(name, make_panel(name, self._session, self._ask, self.stack))
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        for other in PAGES:
            self._commands.set_checked(f"page.{other}", other == name)
        (self.text_page.beginning if name == "text" else page).setFocus()
        self.page_shown.emit(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None or self.bar.isAncestorOf(self.focusWidget()):
            (self.text_page.beginning if self.page == "text" else self.pages[self.page]).setFocus()

    def dispose(self) -> None:
        """Let go of the commands and keep the widths; the caller throws the widget away."""
        self.text_page.pane.flush()
        for page in (*self.pages.values(), self.text_page.inspector, self.text_page.documents):
            if hasattr(page, "flush"):  # what was typed a moment ago
                page.flush()
        self._fresh.leave()
        self.text_page.keep_sizes()
        self.review.dispose()
        if self.listening is not None:
            self.listening.dispose()
        self._commands.unbind(*self._bound)
        self._commands.retranslate()

    def _put_page(self, name: str, page: QWidget) -> None:
        self.pages[name] = page
        self.stack.addWidget(page)
        if name == "search":
            page.hits_changed.connect(self.text_page.reader.outline)  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self.questions)
        if self.review.share is not None:
            work.addWidget(self.review.share.strip)
        if self.second is not None:
            work.addWidget(self.second.strip)
        work.addWidget(self.area, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.bar)
        across.addLayout(work, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        is_asked = not in_share(self._session) or len(self._session.project.questions) > 0
        self.questions.setVisible(self._settings.questions_in_sight and is_asked)

    def _connect(self) -> None:
        self._session.page_requested.connect(self.show_page)
        if not in_share(self._session):
            self.questions.wanted.connect(self._write_questions)
        self.text_page.pane.view.zoom_requested.connect(lambda steps: self._resize_text(steps * READING_STEP))
        self.text_page.codebook.filter_changed.connect(self.text_page.pane.view.set_filter)
        self.text_page.codebook.pin_requested.connect(self._pin)
        self._connect_codebook()
        self.correcting.done.connect(self._commands.actions["edit.correct"].trigger)
        self.desk.said.connect(self.status.say)
        self.desk.unit_made.connect(self._fresh.watch)
        self.text_page.inspector.left_by_key.connect(self.text_page.pane.view.setFocus)
        self.desk.condensation_wanted.connect(self._on_condensation)
        self.desk.memo_wanted.connect(self._on_memo)
        self._commands.put_on(self.text_page.pane)
        if not in_share(self._session):
            # Transcripts may be dropped anywhere; whatever takes files itself is asked first.
            FileDrops(self).dropped.connect(self.text_page.documents.dropped)

    def _connect_codebook(self) -> None:
        codebook, inspector = self.text_page.codebook, self.text_page.inspector
        codebook.card_requested.connect(self._show_card)
        codebook.tree.clicked.connect(lambda _index: self._on_chosen_in_tree(codebook.tree.node))
        codebook.tree.itemDelegate().closeEditor.connect(self._on_renamed)
        self._session.node_changed.connect(self._on_chosen_in_tree)
        self._session.range_requested.connect(inspector.follow)
        self.text_page.reader.activated.connect(inspector.follow)

    def _on_chosen_in_tree(self, node: int | None) -> None:
        """What is chosen by hand in the codebook is shown, also while a unit is in focus."""
        if node is not None and self.text_page.codebook.tree.hasFocus():
            self.text_page.inspector.show_node(node)

    def _rename(self) -> None:
        """From the text, renaming is an errand: the focus comes back."""
        self._rename_from_text = self.text_page.pane.view.hasFocus()
        self._in_codebook(self.text_page.codebook.rename)

    def _on_renamed(self) -> None:
        tree = self.text_page.codebook.tree
        held: QWidget | None = self.focusWidget()
        if self._rename_from_text and held is not None and (held is tree or tree.isAncestorOf(held)):
            self.text_page.pane.view.setFocus()
        self._rename_from_text = False

    def bind(self, command_id: str, does: Callable[[], object]) -> None:
        """Let a command act as long as this project is open; behind a sheet nothing is coded or undone unseen."""
        acts_here = command_id.startswith(("code.", "edit.", "text.")) and command_id not in LEADING
        self._commands.bind(command_id, (lambda: self.isVisible() and does()) if acts_here else does)
        self._bound.append(command_id)

    def _bind(self, command_id: str, does: Callable[[], object]) -> None:
        """In a share, commands that would write are not there."""
        if not in_share(self._session) or allowed(self._session, command_id):
            self.bind(command_id, does)

    def _bind_all(self) -> None:
        for page in PAGES:
            self._bind(f"page.{page}", lambda page=page: self.show_page(page))  # type: ignore[misc]
        self._bind_reading()
        self.bind_coding()
        self._bind_view()
        self._bind("edit.undo", self.undoing.undo)
        self._bind("edit.redo", self.undoing.redo)
        self._bind("edit.find", self._find)
        self._bind("edit.correct", self._correct)
        self._bind("project.import", self._import)
        self._bind("project.questions", self._write_questions)
        self._bind("project.export_docx", lambda: self._export(".docx"))
        self._bind("project.export_pdf", lambda: self._export(".pdf"))

    def bind_coding(self) -> None:
        """The commands that write in the first coding, or show what is written there."""
        view = self.text_page.pane.view
        for digit in range(1, 10):
            self._bind(f"code.recent{digit}", lambda digit=digit: self.desk.code_recent(digit))  # type: ignore[misc]
        self._bind("view.condensations", self._toggle_condensations)
        self._bind("code.box", self.desk.open_box)
        self._bind("code.last", self.desk.code_last)
        self._bind("code.in_vivo", self.desk.code_in_vivo)
        self._bind("code.idea", self.desk.mark)
        self._bind("code.remove", self.desk.remove)
        self._bind("code.highlighter", self._highlight)
        self._bind("code.condense", self.desk.condense)
        self._bind("code.memo", self.desk.write_memo)
        self._bind("code.golden", self.desk.toggle_golden)
        self._bind("code.quote", self.desk.choose_quote)
        self._bind("code.merge", self.desk.merge_with_next)
        self._bind("code.split", self.desk.split_here)
        self._bind("code.start_back", lambda: view.move_end("start", -1))
        self._bind("code.start_on", lambda: view.move_end("start", 1))
        self._bind("code.end_back", lambda: view.move_end("end", -1))
        self._bind("code.end_on", lambda: view.move_end("end", 1))

    def _bind_reading(self) -> None:
        view = self.text_page.pane.view
        self._bind("code.next", view.next_coding)
        self._bind("code.previous", view.previous_coding)
        self._bind("text.next", lambda: self._step_interview(1))
        self._bind("text.previous", lambda: self._step_interview(-1))
        codebook = self.text_page.codebook
        self._bind("code.new", lambda: self._in_codebook(codebook.new_code))
        self._bind("code.new_theme", lambda: self._in_codebook(codebook.new_theme))
        self._bind("code.find", lambda: self._in_codebook(codebook.focus_filter))
        self._bind("edit.rename", self._rename)
        self.bind("text.where", self.desk.say_place)
        self._bind("code.sentence", view.select_sentence)
        self._bind("code.turn", view.select_turn)
        self._session.changed.connect(self._name_levels)
        self._name_levels()

    def _name_levels(self, changes: Changes | None = None) -> None:
        if changes is not None and not changes.touches("layer"):
            return
        self._commands.set_text("code.new", new_of(self._session.project, "code"))
        self._commands.set_text("code.new_theme", new_of(self._session.project, "theme"))

    def _bind_view(self) -> None:
        self._bind("view.larger", lambda: self._resize_text(READING_STEP))
        self._bind("view.smaller", lambda: self._resize_text(-READING_STEP))
        self._bind("view.normal", lambda: self._resize_text(0))
        self._bind("view.left", lambda: self._toggle_side("view.left", self.text_page.left))
        self._bind("view.right", lambda: self._toggle_side("view.right", self.text_page.right))
        self._bind("view.questions", self._toggle_questions)
        for command_id in ("view.left", "view.right"):
            self._commands.set_checked(command_id, True)
        self._commands.set_checked("view.questions", self._settings.questions_in_sight)

    def _find(self) -> None:
        self.show_page("search")
        self.pages["search"].focus_field()

    def _in_codebook(self, does: Callable[[], object]) -> None:
        self.show_page("text")
        self._show_side("view.left", self.text_page.left)
        does()

    def _step_interview(self, steps: int) -> None:
        self.show_page("text")
        self.text_page.documents.step(steps)
        self.text_page.pane.view.setFocus()

    def _import(self) -> None:
        self.show_page("text")
        self.text_page.documents.add_interviews()

    def _write_questions(self) -> None:
        self.show_page("notes")
        self.pages["notes"].focus_questions()

    def _export(self, suffix: str) -> None:
        self.show_page("chapter")
        self.pages["chapter"].export(suffix)

    def _pin(self, node: int) -> None:
        self.recents.pin(node, not self.recents.is_pinned(node))

    def _correct(self) -> None:
        correcting = self._commands.actions["edit.correct"].isChecked()
        self.show_page("text")
        self.text_page.pane.set_correcting(correcting)
        self.correcting.setVisible(correcting)
        on, off = self.tr("Now you can type in the transcript."), self.tr("The transcript is read-only again.")
        self.status.say(on if correcting else off)

    def _highlight(self) -> None:
        action = self._commands.actions["code.highlighter"]
        self.desk.highlight(action.isChecked())
        action.setChecked(self.desk.highlighting)

    def _on_condensation(self, unit: int) -> None:
        cards = self.text_page.pane.condensations
        if cards.isVisible() and cards.focus_unit(unit):
            return
        self._show_inspector(unit)
        self.text_page.inspector.focus_condensation()

    def _on_memo(self, unit: int | None) -> None:
        if unit is not None:
            self._show_inspector(unit)
            self.text_page.inspector.focus_memo()
        else:
            self.show_page("notes")
            self.pages["notes"].new_memo("analysis")

    def _resize_text(self, step: int) -> None:
        self._settings.reading_size = self._settings.reading_size + step if step else 100

    def _show_card(self, node: int) -> None:
        self._show_side("view.right", self.text_page.right)
        self.text_page.right.setCurrentWidget(self.text_page.inspector)
        self.text_page.inspector.define(node)

    def _show_inspector(self, unit: int) -> None:
        self.show_page("text")
        self._show_side("view.right", self.text_page.right)
        self.text_page.right.setCurrentWidget(self.text_page.inspector)
        self._session.focus_unit(unit)
        self.text_page.inspector.follow()

    def _show_side(self, command_id: str, side: QWidget) -> None:
        self._commands.set_checked(command_id, True)
        self.text_page.show_side(side, True)

    def _toggle_side(self, command_id: str, side: QWidget) -> None:
        self.show_page("text")
        # Not after the tick: a narrow window may have folded the column by itself.
        self.text_page.show_side(side, side.isHidden())
        self._commands.set_checked(command_id, not side.isHidden())

    def _toggle_condensations(self) -> None:
        """Shown, they are ready to be written: the unit in focus, or the first in sight."""
        self.show_page("text")
        pane, shown = self.text_page.pane, self.text_page.pane.condensations.isHidden()
        self.text_page.show_condensations(shown)
        self._commands.set_checked("view.condensations", shown)
        if not shown:
            pane.view.setFocus()
        elif self._session.unit is None or not pane.condensations.focus_unit(self._session.unit):
            pane.condensations.focus_first()

    def _toggle_questions(self) -> None:
        shown = self._commands.actions["view.questions"].isChecked()
        self._settings.questions_in_sight = shown
        self.questions.setVisible(shown)
