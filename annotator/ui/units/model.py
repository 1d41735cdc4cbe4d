"""The table of units as Qt asks for it: rows from `rows`, cells from the records, nothing copied."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.changes import Changes
from annotator.domain.codebook import names_of_kind
from annotator.domain.passes import running
from annotator.domain.places import clock, place_of
from annotator.storage.actions import coding
from annotator.ui.codebook.level_names import without
from annotator.ui.languages import alphabetical
from annotator.ui.session import Session
from annotator.ui.units.chips import Chip, chips_for
from annotator.ui.units.rows import Facts, Filter, Group, Row, arranged, shown_units

Index = QModelIndex | QPersistentModelIndex

CHIPS = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
"""True for a heading of a group."""

_ARRANGING = (
    *("unit", "span", "label", "node", "node_link", "document", "turn", "speaker", "participant"),
    *("quote", "outline_item"),
)
QUOTED = "●"
_SAID_OF_QUOTES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; `text_column` is its id when it holds a text written about each unit."""

    key: str
    title: str
    text_column: int = 0


class UnitsModel(QAbstractTableModel):
    """Units by filter, order and group. While she writes, rows stay where they are until she sorts or filters."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = Facts(session.project)
        self.filter = Filter()
        self.group: Group = ""
        self._sorted_by: tuple[str, bool] = ("place", False)
        self.columns: list[Column] = self._make_columns()
        self.rows: list[Row] = []

    @property
    def read_only(self) -> bool:
        """Whether a second coding goes on: what she gave the first time stays as it is."""
        return running(self._session.project) is not None

    @property
    def unit_count(self) -> int:
        """How many different units are shown."""
        return len({row.unit for row in self.rows if row.unit})

    def narrow(self, narrow: Filter) -> None:
        """Show what this filter lets through."""
        self.filter = narrow
        self.rearrange()

    def set_group(self, group: Group) -> None:
        """Put the rows under headings, or under none."""
        self.group = group
        self.rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by place within equal values."""
        if 0 <= column < len(self.columns):
            self._sorted_by = (self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
            self.rearrange()

    def rearrange(self) -> None:
        """Work out the rows anew."""
        rows = self._arranged()
        if rows == self.rows:
            self._all_changed()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def follow(self, changes: Changes) -> None:
        """Take in a change of the project."""
        if changes.touches("text_column", "layer"):
            self.renew()
        elif changes.touches(*_ARRANGING):
            self._facts = Facts(self._session.project)
            self.rearrange()
        elif changes.touches("unit_text"):
            self._all_changed()

    def renew(self) -> None:
        """Work out columns and rows anew, whatever changed."""
        self._facts = Facts(self._session.project)
        columns, rows = self._make_columns(), self._arranged()
        if (columns, rows) == (self.columns, self.rows):
            self._all_changed()
            return
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def row_of(self, unit: int, near: int = 0) -> int:
        """The row of a unit, the nearest at or after `near` when it stands in several groups; -1 for none."""
        found = [at for at, row in enumerate(self.rows) if row.unit == unit]
        return next((at for at in found if at >= near), found[0] if found else -1)

    def text_column(self, column: int) -> int:
        """The id of the text column shown in a column, 0 for another column."""
        return self.columns[column].text_column if 0 <= column < len(self.columns) else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Units and headings."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All columns, shown or not."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles, whole in the tooltip where a narrow column shortens them."""
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation == Qt.Orientation.Horizontal and role in said:
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not chosen; texts are edited in place."""
        if not index.isValid() or not self.rows[index.row()].unit:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        written = self.text_column(index.column()) and not self.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if written else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; `CHIPS` for codes and themes."""
        row = self.rows[index.row()]
        if role == HEADING:
            return not row.unit
        if row.unit and self.columns[index.column()].key == "quoted" and role in _SAID_OF_QUOTES:
            return self.quoted_text(row.unit)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(row, self.columns[index.column()]) if row.unit else self.heading(row)
        if role == CHIPS and row.unit:
            return self._chips(row.unit, self.columns[index.column()].key)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a condensation, interpretation …"""
        column, unit = self.text_column(index.column()), self.rows[index.row()].unit
        if not column or not unit or role != Qt.ItemDataRole.EditRole or not self._session.store.is_open:
            return False
        coding.write_unit_text(self._session.store, unit, column, str(value))
        return True

    def cell(self, row: Row, column: Column) -> str:
        """The text of one cell."""
        if column.text_column:
            return self._session.project.column_text(row.unit, column.text_column)
        return self._cells[column.key](self, row.unit)

    def heading(self, row: Row) -> str:
        """What a group's heading says."""
        project = self._session.project
        if self.group == "theme":
            node = project.nodes.get(row.key)
            return node.name if node else without(project, "theme")
        if self.group == "participant":
            participant = project.participants.get(row.key)
            return participant.pseudonym if participant else self.tr("No participant")
        return project.documents[row.key].title

    def place_text(self, unit: int) -> str:
        """Interview, paragraph or page, and time."""
        place = place_of(self._session.project, unit)
        spot = self.tr("p. %1").replace("%1", str(place.page)) if place.page else ""
        if not spot:
            spot = self.tr("¶ %1").replace("%1", str(place.paragraph))
        parts = [spot, clock(place.stamp) if place.stamp is not None else ""]
        return f"{place.document}\n" + " · ".join(part for part in parts if part)

    def quoted_text(self, unit: int) -> str:
        """Where the report quotes a unit."""
        names = self._facts.quoted(unit)
        return self.tr("quoted under “%1”").replace("%1", "”, “".join(names)) if names else ""

    def _participant(self, unit: int) -> str:
        participant = self._facts.participant(unit)
        return participant.pseudonym if participant else ""

    def _names(self, nodes: list[int]) -> str:
        return ", ".join(self._session.project.nodes[node].name for node in nodes)

    def _stance(self, unit: int) -> str:
        stance = self._facts.stance(unit)
        return {"for": "", "nuances": self.tr("nuances"), "against": self.tr("contradicts")}[stance]

    _cells: ClassVar[dict[str, Callable[["UnitsModel", int], str]]] = {
        "participant": _participant,
        "text": lambda self, unit: self._session.project.text_of(unit),
        "place": place_text,
        "codes": lambda self, unit: self._names(self._facts.codes(unit)),
        "groups": lambda self, unit: self._names(self._facts.groups(unit)),
        "theme": lambda self, unit: self._names(self._facts.themes(unit)),
        "stance": _stance,
        "quoted": lambda self, unit: QUOTED if self._facts.quoted(unit) else "",
        "golden": lambda self, unit: "★" if self._session.project.units[unit].golden else "",
    }

    def _chips(self, unit: int, key: str) -> list[Chip] | None:
        facts = self._facts
        asked = {"codes": facts.codes, "groups": facts.groups, "theme": facts.themes}.get(key)
        return chips_for(self._session.project, asked(unit)) if asked is not None else None

    def _make_columns(self) -> list[Column]:
        project = self._session.project
        texts = [Column(f"column:{c.id}", c.name, c.id) for c in project.ordered_columns()]
        groups = names_of_kind(project, "group")
        return [
            Column("golden", "★"),
            Column("participant", self.tr("Participant")),
            Column("text", self.tr("Meaning unit")),
            *texts,
            Column("codes", names_of_kind(project, "code") or self.tr("Codes")),
            *([Column("groups", groups)] if groups else []),
            Column("theme", names_of_kind(project, "theme") or self.tr("Theme")),
            Column("stance", self.tr("Stance")),
            Column("quoted", self.tr("Quoted")),
            Column("place", self.tr("Place")),
        ]

    def _arranged(self) -> list[Row]:
        key, descending = self._sorted_by
        units = shown_units(self._facts, self.filter)
        return arranged(self._facts, units, self._sort_key(key), descending, self.group)

    def _sort_key(self, key: str) -> Callable[[int], Any] | None:
        column = next((column for column in self.columns if column.key == key), None)
        if column is None or key == "place":
            return None
        if key == "participant":
            return self._participant_order
        if key == "quoted":
            return lambda unit: not self._facts.quoted(unit)
        if key == "golden":
            return lambda unit: not self._session.project.units[unit].golden
        return lambda unit: alphabetical(self.cell(Row(unit), column))

    def _participant_order(self, unit: int) -> tuple[bool, int, int]:
        participant = self._facts.participant(unit)
        return (True, 0, 0) if participant is None else (False, participant.position, participant.id)

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
