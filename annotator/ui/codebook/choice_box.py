"""Which code or theme: the type-ahead box of the filters, of search hits and of extracts."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.codebook.level_names import create_as, find_or_make
from annotator.ui.codebook.pick_box import PickBox
from annotator.ui.codebook.pick_list import PickRow
from annotator.ui.session import Session


class ChoiceBox(PickBox):
    """Asks once and is gone; with `allow_new` the name of a code that is not there yet may be given."""

    chosen = Signal(int)
    """A node."""
    named = Signal(str)
    """The name of a code that does not exist yet."""

    def __init__(self, session: Session, parent: QWidget, allow_new: bool = False) -> None:
        super().__init__(session, parent, QCoreApplication.translate("CodeBox", "Code or theme"))
        self._allow_new = allow_new
        self.list.setAccessibleName(QCoreApplication.translate("CodeBox", "Codes and themes"))
        name = QCoreApplication.translate("NodePicker", "Name …")
        self.field.setPlaceholderText(find_or_make(session.project, "code") if allow_new else name)
        self.closed.connect(self.deleteLater)

    def open_at(self, widget: QWidget) -> None:
        """Open under what was pressed."""
        self.open_near(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()))

    def more_rows(self, query: str, found: list[int]) -> list[PickRow]:
        known = {face.name.casefold() for face in self._faces.values()}
        if not self._allow_new or not query or query.casefold() in known:
            return []
        return [PickRow("create", create_as(self._session.project, "code", query))]

    def accept(self, stay: bool) -> None:
        row, name = self.list.row(), " ".join(self.field.text().split())
        self.close_box()
        if row is None:
            return
        if row.face is not None:
            self.chosen.emit(row.face.node)
        else:
            self.named.emit(name)
