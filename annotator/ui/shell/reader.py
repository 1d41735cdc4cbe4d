"""Ties the transcript to the session: what is shown, selected and in focus, and what is corrected or dragged in it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.domain.changes import Changes
from annotator.storage.actions import coding, transcripts
from annotator.storage.actions.passes import code_here
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.transcript.pane import TranscriptPane

SERIF = "Liberation Serif"
READING_POINTS = 1.2
"""Size of the transcript's text beside that of the interface."""


class Reader(QObject):
    """The transcript's signals become actions and focus; the session's become what the transcript shows."""

    activated = Signal()
    """A coding was clicked, stepped to or made: its unit is meant, be it in focus already."""

    def __init__(self, session: Session, pane: TranscriptPane, settings: Settings) -> None:
        super().__init__(pane)
        self._session, self._pane, self._settings = session, pane, settings
        self._activated: tuple[int, int] | None = None
        self._hits: dict[int, list[tuple[int, int]]] = {}
        view = pane.view
        session.document_changed.connect(self._on_document)
        session.unit_changed.connect(self._on_unit)
        session.range_requested.connect(self._on_range)
        session.changed.connect(self._on_changes)
        view.selection_changed.connect(session.select)
        view.coding_activated.connect(self._on_activated)
        view.coding_cleared.connect(self._on_cleared)
        view.resize_requested.connect(self._on_resize)
        view.code_dropped.connect(self._on_dropped)
        view.text_edited.connect(lambda *edit: transcripts.edit_turn(session.store, *edit))
        view.turn_split.connect(lambda turn, at: transcripts.split_turn(session.store, turn, at))
        view.turns_joined.connect(lambda one, two: transcripts.join_turns(session.store, one, two))
        pane.condensations.written.connect(lambda *text: coding.write_unit_text(session.store, *text))
        pane.condensations.entered.connect(session.focus_unit)
        settings.changed.connect(self._on_setting)
        self.use_font()
        self._on_document(session.document)

    @property
    def active(self) -> tuple[int, int] | None:
        """Unit and node of the coding that was clicked, stepped to or made last, if it is still there."""
        if self._activated is None:
            return None
        unit, node = self._activated
        if unit < 0:
            return self._activated if -unit in self._session.project.review_items else None
        labels = self._session.project.labels.where("unit", unit)
        there = any(label.node == node for label in labels) or (node == 0 and unit in self._session.project.units)
        return self._activated if there else None

    def activate(self, unit: int, node: int) -> None:
        """Let one coding stand out, its unit and code in focus."""
        self._on_activated(unit, node)
        self._pane.view.set_active(unit, node)

    def outline(self, hits: dict[int, list[tuple[int, int]]]) -> None:
        """Outline these ranges by document: what a search has found."""
        self._hits = hits
        self._pane.view.set_hits(hits.get(self._session.document or 0, []))

    def use_font(self) -> None:
        """Give the text the font of the settings."""
        size = QApplication.font().pointSizeF() * READING_POINTS * self._settings.reading_size / 100
        family = self._settings.reading_font or SERIF
        # A plain setFont is lost when the program's style sheet is put on anew, or the view gets another parent.
        self._pane.view.setStyleSheet(f'QTextEdit {{ font-family: "{family}"; font-size: {size:.2f}pt; }}')
        self._pane.view.set_reading_font(family, size, self._settings.reading_spacing / 100)

    def _on_document(self, document: int | None) -> None:
        self._pane.show_document(self._session.project, document)
        self._pane.view.set_hits(self._hits.get(document or 0, []))

    def _on_unit(self, unit: int | None) -> None:
        if unit is None or self._session.project.units[unit].document != self._session.document:
            self._activated = None
            self._pane.view.set_active(None)
        elif self._activated is None or self._activated[0] != unit:
            self._activated = None
            self._pane.view.set_active(unit)

    def _on_range(self, document: int, start: int, end: int) -> None:
        if document == self._session.document:
            self._pane.view.reveal(start, end)
            self._pane.view.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        self._pane.refresh(changes)

    def _on_activated(self, unit: int, node: int) -> None:
        """A passage that is no unit of hers (below zero, see `domain.passes`) takes the focus away from units."""
        if unit < 0:
            self._session.focus_unit(None)
        self._activated = (unit, node)
        if unit > 0:
            self._session.focus_unit(unit)
        if node > 0:
            self._session.focus_node(node)
        self.activated.emit()

    def _on_cleared(self) -> None:
        self._activated = None
        self._session.focus_unit(None)

    def _on_resize(self, unit: int, start: int, end: int) -> None:
        if not self._pane.view.resizable:
            return
        for position, (old_start, old_end) in enumerate(self._session.project.ranges_of(unit)):
            if old_start == start or old_end == end:
                coding.resize_unit(self._session.store, unit, start, end, position)
                self._let_go_of_words(start if old_end == end else end)
                return

    def _let_go_of_words(self, moved_end: int) -> None:
        """Words selected before a unit was given other ends are no longer what she means."""
        if self._pane.view.selected_range() is not None:
            self._pane.view.put_caret(moved_end)

    def _on_dropped(self, node: int, start: int, end: int) -> None:
        if self._session.document is not None:
            unit = code_here(self._session.store, (self._session.document, start, end), node)
            if unit is not None:
                self.activate(unit, node)

    def _on_setting(self, name: str) -> None:
        if name.startswith("reading/") or name == "scale":
            self.use_font()
