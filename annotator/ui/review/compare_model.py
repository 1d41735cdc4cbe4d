"""A blind coding beside hers: one row for each unit or stretch, with codes only she gave, both, only the reader."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.codebook import IDEA_COLOUR
from annotator.domain.comparing import Compared
from annotator.domain.review import OWN, Review
from annotator.ui.session import Session
from annotator.ui.units.chips import Chip, chips_for

Index = QModelIndex | QPersistentModelIndex
WORDS, HERS, BOTH, THEIRS = range(4)


class CompareModel(QAbstractTableModel):
    """Columns: the words, only she, both, only the reader."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.review = Review()
        self.rows: list[Compared] = []

    def show(self, rows: Iterable[Compared], review: Review) -> None:
        """Show these rows of one other coding."""
        self.beginResetModel()
        self.rows, self.review = list(rows), review
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What each column holds."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        hers = self.tr("Only the first") if self.review.share == OWN else self.tr("Only you")
        theirs = self.tr("Only %1").replace("%1", self.review.reviewer)
        return (self.tr("Words"), hers, self.tr("Both"), theirs)[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words or names of codes, for screen readers; the drawing asks `words` and `chips`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == WORDS:
            return self.words(index.row())
        return ", ".join(chip.name for chip in self.chips(index.row(), index.column())) or "–"

    def words(self, row: int) -> str:
        """The words of a row."""
        one = self.rows[row]
        project = self._session.project
        if one.unit is not None:
            return project.text_of(one.unit)
        return project.flat(one.document).text[one.start : one.end]

    def where(self, row: int) -> str:
        """The interview a row is from, and what she decided of it."""
        project = self._session.project
        title = project.documents[self.rows[row].document].title
        said = {"accepted": self.tr("taken over"), "declined": self.tr("the first stands")}
        decided = {project.review_items[item].decision for item in self.rows[row].items}
        words = said.get(decided.pop(), "") if len(decided) == 1 else ""
        return f"{title}  ·  {words}" if words else title

    def chips(self, row: int, column: int) -> list[Chip]:
        """The codes in a cell."""
        one = self.rows[row]
        nodes = {HERS: one.only_hers, BOTH: one.both, THEIRS: one.only_theirs}[column]
        found = chips_for(self._session.project, sorted(nodes))
        return found + [Chip(name, IDEA_COLOUR, self.tr("new")) for name in one.new] if column == THEIRS else found
