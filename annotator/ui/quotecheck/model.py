"""The rows of the list: headings, and under each what belongs there."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.reporting.quotation.check import CheckedQuote
from annotator.ui.quotecheck.checking import Checked
from annotator.ui.quotecheck.words import GROUPS, Entry, group_title, groups_of, source, text_of, thesis_place
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading with how many stand below it, or one thing found."""

    group: str
    entry: Entry | None = None
    count: int = 0


class QuotesModel(QAbstractListModel):
    """Narrowed to one group, or all of them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entries: list[Entry] = []
        self.rows: list[Row] = []
        self.group = ""

    def show_checked(self, checked: Checked) -> None:
        """Take what was found."""
        self.entries = [*checked.quotes, *checked.names]
        self.narrow("")

    def narrow(self, group: str) -> None:
        """Show one group, or all (empty)."""
        self.beginResetModel()
        self.group = group
        by_group: dict[str, list[Entry]] = {}
        for entry in self.entries:
            fits = groups_of(entry)
            if not group or group in fits:
                by_group.setdefault(group or fits[0], []).append(entry)
        self.rows = []
        for name in GROUPS:
            found = by_group.get(name, [])
            if found:
                self.rows.append(Row(name, count=len(found)))
                self.rows += [Row(name, entry) for entry in found]
        self.endResetModel()

    def counts(self) -> Counter[str]:
        """How many belong to each group; one may belong to several."""
        return Counter(group for entry in self.entries for group in groups_of(entry))

    def entry(self, row: int) -> Entry | None:
        """What stands in a row; None for a heading."""
        return self.rows[row].entry if 0 <= row < len(self.rows) else None

    def first_of(self, entry: Entry) -> CheckedQuote | None:
        """The quotation that has used the same words before."""
        number = entry.first if isinstance(entry, CheckedQuote) else None
        found = self.entries[number] if number is not None else None
        return found if isinstance(found, CheckedQuote) else None

    def place(self, entry: Entry) -> str:
        """Where it stands in the thesis, and where it comes from."""
        return "  ·  ".join(filter(None, (thesis_place(entry), source(self._session.project, entry, with_turn=False))))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Headings too."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a screen reader says of a row."""
        row = self.rows[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if row.entry is None:
            return f"{group_title(row.group)} {row.count}"
        return f"{text_of(row.entry)} – {self.place(row.entry)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
