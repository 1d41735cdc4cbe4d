"""Notices what she does by herself and shows the next step. The settings keep which step it was, and nothing else."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.commands import command, shown_key, title
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.workspace import Workspace
from annotator.ui.tour.card import TourCard
from annotator.ui.tour.pointer import Pointer
from annotator.ui.tour.steps import IDS, STEPS, Step, step_of

DONE, LATER = "done", "later"
ABOVE_STATUS = 1


class Guide(QObject):
    """Lives as long as the workspace it stands in."""

    def __init__(self, workspace: Workspace, session: Session, settings: Settings) -> None:
        super().__init__(workspace)
        self._workspace, self._session, self._settings = workspace, session, settings
        self._counts: dict[str, int] = {}
        self._watched: set[QWidget] = set()
        self.card = TourCard(self._key_of, workspace)
        layout = workspace.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(ABOVE_STATUS, self.card)
        self.pointer = Pointer(workspace, self._place)
        self.card.skipped.connect(self.skip)
        self.card.later.connect(self.put_away)
        self.card.wanted.connect(self._go_to)
        session.changed.connect(self._on_changes)
        session.document_changed.connect(self._on_document)
        session.unit_changed.connect(self._on_unit)
        session.node_changed.connect(self._on_look)
        workspace.text_page.right.currentChanged.connect(self._on_look)
        workspace.page_shown.connect(self._on_page)
        self.show(step_of(settings.tour.partition(" ")[2] or settings.tour))

    @property
    def step(self) -> Step | None:
        """The step in hand; None after the last."""
        return self.card.step

    def show(self, step: Step, before: str = "") -> None:
        """Begin a step."""
        self._settings.tour = step.id
        self._counts = {step.grows: len(self._session.project.tables[step.grows])} if step.grows else {}
        self.card.show_step(step, before)
        self.card.show()
        self._on_page()

    def skip(self) -> None:
        """The next step, without this one."""
        self._next("")

    def put_away(self) -> None:
        """The card goes; the Help menu brings it back at the same step, which is said."""
        if self.step is not None:
            self._settings.tour = f"{LATER} {self.step.id}"
            where = self.tr("The first ten minutes go on from the Help menu, or with %1.")
            self._workspace.status.say(where.replace("%1", self._key_of("help.tour")))
        held: QWidget | None = self._workspace.focusWidget()
        had_focus = held is self.card or (held is not None and self.card.isAncestorOf(held))
        self.card.step = None
        self.card.hide()
        self.pointer.deleteLater()
        self.card.deleteLater()
        self.deleteLater()
        if had_focus:
            self._workspace.show_page(self._workspace.page)

    def _finished(self, step: Step) -> None:
        self._next(step.done)

    def _next(self, before: str) -> None:
        if self.step is None:
            return
        at = IDS.index(self.step.id) + 1
        if at < len(STEPS):
            self.show(STEPS[at], before)
        else:
            self._settings.tour = DONE
            self.card.show_end(before)

    def _on_changes(self, changes: Changes) -> None:
        step = self.step
        if step is None:
            return
        grew = bool(step.grows) and len(self._session.project.tables[step.grows]) > self._counts[step.grows]
        if grew or (step.touches and changes.touches(step.touches)):
            self._finished(step)

    def _on_document(self, document: int | None) -> None:
        if document is not None:
            self._saw("document")

    def _on_unit(self, unit: int | None) -> None:
        if unit is not None:
            self._saw("unit")

    def _on_look(self, _: object = None) -> None:
        text = self._workspace.text_page
        if self._session.node is not None and text.right.currentWidget() is text.extracts:
            self._saw("extracts")

    def _saw(self, what: str) -> None:
        if self.step is not None and what in self.step.sees:
            self._finished(self.step)

    def _on_export(self) -> None:
        self._saw("export")

    def _on_page(self, _: str = "") -> None:
        step, pages = self.step, self._workspace.pages
        elsewhere = step is not None and self._workspace.page != step.page
        self.card.offer_page(title(command(f"page.{step.page}")) if step is not None and elsewhere else "")
        chapter = pages.get("chapter")
        if chapter is not None and chapter not in self._watched:
            self._watched.add(chapter)
            chapter.exported.connect(self._on_export)
        self.pointer.follow()

    def _go_to(self, page: str) -> None:
        self._workspace.show_page(page)

    def _place(self) -> QWidget | None:
        """What the frame stands around: the part of the step, or the way to its page."""
        step, workspace = self.step, self._workspace
        if step is None or not self.card.isVisible():
            return None
        if workspace.page != step.page:
            way: QToolButton | None = workspace.bar.findChild(QToolButton, f"page.{step.page}")
            return way
        page = workspace.pages[step.page]
        parts = page.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
        return next((part for part in parts if type(part).__name__ == step.points_at), page)

    def _key_of(self, command_id: str) -> str:
        return shown_key(command(command_id), self._settings.keys)
