"""New codes for each interview, where the method works with saturation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.saturation import NewCodes, new_codes
from annotator.ui.ask import Ask
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.curve import Curve
from annotator.ui.sections.lines import LinesTable
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at, label

TABLES = ("unit", "span", "label", "node", "layer", "document", "participant", "speaker")


CURVE_FROM, CAPTION_FROM = 26, 14
"""Lines of height."""


class SaturationView(BreakingColumn):
    """The curve above, the same figures below; Enter opens the interview."""

    chosen = Signal(str, object)
    """An interview, and its units with codes that no earlier one had."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._stale = session, True
        self._points: list[NewCodes] = []
        self.curve = Curve(self)
        heads = (self.tr("Interview"), self.tr("Codes used"), self.tr("New"), self.tr("So far"))
        self.lines = LinesTable(self.tr("New codes for each interview"), heads, self)
        self.summary = label("")
        self._stack, self._empty = Stack(self), Nothing(session, self)
        self._make()
        begin_at(self, self.lines)
        self.curve.stepped.connect(self._go_to)
        self.lines.currentCellChanged.connect(lambda *_: self._tell())
        self.lines.cellActivated.connect(lambda row, _column: self._open(row))
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Count anew."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        project, row = self._session.project, self.lines.currentRow()
        self._points = new_codes(project)
        names = [project.documents[point.document].title for point in self._points]
        self.lines.show_lines(
            [
                [f"{at}   {name}", str(point.used), str(point.new), str(point.so_far)]
                for at, (name, point) in enumerate(zip(names, self._points, strict=True), start=1)
            ]
        )
        self.curve.show_points(self._points, names)
        has_any = bool(self._points) and self._points[-1].so_far > 0
        self._empty.say_to_code(self.tr("Nothing is coded yet. Mark a passage in an interview and give it a code."))
        self._stack.setCurrentIndex(1 if has_any else 0)
        self.summary.setText(self._in_words() if has_any else "")
        if has_any:
            self._go_to(max(0, min(row, len(self._points) - 1)))

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type in a low window the figures come first: the curve says the same."""
        super().resizeEvent(event)
        lines = self.height() / self.fontMetrics().lineSpacing()
        self.curve.setVisible(lines > CURVE_FROM)
        self._caption.setVisible(lines > CAPTION_FROM)

    def _in_words(self) -> str:
        """What can be said, and what cannot."""
        last = next(at for at in range(len(self._points), 0, -1) if self._points[at - 1].new)
        said = self.tr("The last new code came with interview %1 of %2, in the order of your list.")
        return said.replace("%1", str(last)).replace("%2", str(len(self._points)))

    def _make(self) -> None:
        unit = tokens(self).unit
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.curve)
        parts.addWidget(self.lines)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(parts)
        caption = self.tr(
            "A flat line says that you have made no new codes, not that nothing new could be said: codes that were "
            "merged or given later change it, and so does the order."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        self._caption = label(caption, "muted")
        column.addWidget(self.summary)
        column.addWidget(self._caption)
        column.addWidget(self._stack, 1)

    def _go_to(self, row: int) -> None:
        self.lines.setCurrentCell(row, 0)
        self._tell()

    def _tell(self) -> None:
        row = self.lines.currentRow()
        self.curve.set_current(row)
        point = self._points[row] if 0 <= row < len(self._points) else None
        document = self._session.project.documents.get(point.document) if point is not None else None
        if point is not None and document is not None:  # none once the project is closed
            self.chosen.emit(document.title, list(point.units))
        else:
            self.chosen.emit("", [])

    def _open(self, row: int) -> None:
        self._session.page_requested.emit("text")
        self._session.show_document(self._points[row].document)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.refresh()
