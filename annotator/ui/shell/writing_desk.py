"""Leads from a command to the place where something is written: code box, names, condensation, memo, search."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.storage.actions import coding, nodes
from annotator.ui.ask import Ask
from annotator.ui.session import Session
from annotator.ui.shell.coding_desk import CodingDesk
from annotator.ui.transcript.pane import TranscriptPane


class WritingDesk(QObject):
    """The panels do the writing; this knows which of them to ask."""

    def __init__(self, session: Session, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask

    def open_code_box(self, pane: TranscriptPane, desk: CodingDesk) -> None:
        """Open the code box at the selection."""
        names = [node.name for node in self._session.project.nodes if not node.binned]
        name = self._ask.text(self.tr("Code"), self.tr("Code or theme"), names[0] if names else "")
        if name:
            desk.code_new(name, coding.code_layer(self._session.store))

    def new_code(self, codebook: QWidget) -> None:
        """Make a code in the codebook."""
        name = self._ask.text(self.tr("New code"), self.tr("Name"))
        if name:
            nodes.create_node(self._session.store, coding.code_layer(self._session.store), name)

    def rename(self, codebook: QWidget, node: int | None) -> None:
        """Rename the chosen code in place."""
        codebook.setFocus()

    def write_condensation(self, inspector: QWidget, unit: int) -> None:
        """Put the caret into the condensation."""
        inspector.setFocus()

    def write_memo(self, inspector: QWidget, unit: int) -> None:
        """Put the caret into the unit's memo."""
        inspector.setFocus()

    def begin_search(self, search: QWidget) -> None:
        """Put the caret into the search field."""
        field = search.findChild(QLineEdit)
        if field is not None:
            field.setFocus()
            field.selectAll()
