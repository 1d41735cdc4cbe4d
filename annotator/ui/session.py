"""The open project as the views see it: its records, what is in focus, and the notice that something changed."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.passes import running
from annotator.domain.project import Project
from annotator.storage.store import Store


class Session(QObject):
    """One open project in the window.

    Views read `project`, call functions of `annotator.storage.actions` with `store`, and redraw on `changed`. What the
    student is looking at is shared here, so that tree, text, inspector and tables always show the same thing.
    """

    changed = Signal(object)
    """A `Changes` after every action, undo and redo."""
    document_changed = Signal(object)
    """The id of the interview now shown in the text, or None."""
    unit_changed = Signal(object)
    """The id of the meaning unit in focus, or None."""
    node_changed = Signal(object)
    """The id of the code or theme in focus, or None."""
    selection_changed = Signal(object)
    """(start, end) of the selected text in code points of the shown document's joined text, or None."""
    range_requested = Signal(int, int, int)
    """Show this document and scroll to (start, end): a jump from an extract, a table row or a search hit."""
    page_requested = Signal(str)
    """Bring a page of the window to the front, by its id (`page.…` in `commands`)."""
    memo_requested = Signal(int)
    """Open this memo on the notes page, which was asked for before."""
    theme_text_requested = Signal(int, str)
    """Open a theme's text of this kind on the page of themes, which was asked for before."""
    search_requested = Signal(str)
    """Look for this on the search page, which was asked for before."""
    section_requested = Signal(str, object)
    """Bring a section of the privacy page to the front, by its id, and what in it: a participant, a term, or None."""
    command_requested = Signal(str)
    """Do what a command of the window does, by its id: the sheets for passphrase and recovery code, for example."""
    end_requested = Signal(object)
    """The project is at its end: close it, then do what the `Ending` says (see `ui.privacy.ending`)."""
    recordings_changed = Signal()
    """A recording was attached, found again or deleted: no action, and so in no `Changes`."""
    silence_wanted = Signal()
    """Recordings are about to be deleted: whoever plays one lets go of it."""
    closing = Signal()
    """The project is being locked or closed: whatever else is open goes too."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.document: int | None = None
        self.unit: int | None = None
        self.node: int | None = None
        self.selection: tuple[int, int] | None = None
        self._stop_listening = store.subscribe(self._on_changes)

    @property
    def project(self) -> Project:
        """The records."""
        return self.store.project

    def close(self) -> None:
        """Stop listening; the caller closes the store."""
        self.closing.emit()
        self._stop_listening()

    def show_document(self, document: int | None) -> None:
        """Put an interview in focus."""
        if document != self.document:
            self.document = document
            self.select(None)
            self.focus_unit(None)
            self.document_changed.emit(document)

    def focus_unit(self, unit: int | None) -> None:
        """Put a meaning unit in focus, without scrolling to it.

        While a second coding goes on there is none: what the unit was coded with would be seen.
        """
        if running(self.project) is not None:
            unit = None
        if unit != self.unit:
            self.unit = unit
            self.unit_changed.emit(unit)

    def focus_node(self, node: int | None) -> None:
        """Put a code or theme in focus."""
        if node != self.node:
            self.node = node
            self.node_changed.emit(node)

    def select(self, selection: tuple[int, int] | None) -> None:
        """Take note of the text selection."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def jump_to_unit(self, unit: int) -> None:
        """Show a meaning unit where it stands in its interview."""
        record = self.project.units[unit]
        ranges = self.project.ranges_of(unit)
        self.page_requested.emit("text")
        self.show_document(record.document)
        self.focus_unit(unit)
        self.range_requested.emit(record.document, *ranges[0])

    def jump_to_range(self, document: int, start: int, end: int) -> None:
        """Show a stretch of an interview."""
        self.page_requested.emit("text")
        self.show_document(document)
        self.range_requested.emit(document, start, end)

    def _on_changes(self, changes: Changes) -> None:
        if self.unit is not None and self.unit not in self.project.units:
            self.focus_unit(None)
        if self.node is not None and (self.node not in self.project.nodes or self.project.nodes[self.node].binned):
            self.focus_node(None)
        if self.document is not None and self.document not in self.project.documents:
            self.show_document(None)
        self.changed.emit(changes)
