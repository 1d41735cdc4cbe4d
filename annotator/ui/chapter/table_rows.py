"""Which units are the rows of a table with examples: those suggested, or her own choice."""

from PySide6.QtWidgets import QComboBox, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from annotator.reporting.example_rows import ExampleRows
from annotator.reporting.outline import Entry
from annotator.reporting.settings import settings_of
from annotator.storage.actions import report_tables
from annotator.ui.chapter.ordered_ticks import OrderedTicks
from annotator.ui.chapter.rows_search import RowsSearch
from annotator.ui.chapter.unit_choice import UnitChoice, unit_said
from annotator.ui.codebook.level_names import word_of
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import field, label

MOST_ROWS = 30
MOST_IN_SIGHT = 6
_LETTERS = 90


class TableRows(QWidget):
    """The choice of rows. Her own begins with those that are suggested, and waits while she does not use it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entry: Entry | None = None
        self._found: ExampleRows | None = None
        self._begins_own = False
        self._search = RowsSearch(session, self)
        self.suggested, self.own, self.every = QRadioButton(), QRadioButton(), QRadioButton()
        self.suggested.setText(self.tr("Suggested rows"))
        self.own.setText(self.tr("My own choice"))
        self._why, self._none = (
            label("", "muted"),
            label(self.tr("Tick units below, and they come here. Until then the suggested rows are shown."), "muted"),
        )
        self.theme, self.count = QComboBox(), QSpinBox()
        self.count.setRange(1, MOST_ROWS)
        as_wide_as_needed(self.count)
        self.list = OrderedTicks(self.tr("Rows of the table"), keeps_one=False, most=MOST_IN_SIGHT)
        self.choice = UnitChoice(session)
        self._build()
        self.suggested.clicked.connect(self._suggest)
        self.own.clicked.connect(self._choose)
        self.every.clicked.connect(lambda: self._set(every=True))
        self.count.valueChanged.connect(lambda value: self._set(count=value))
        self.theme.activated.connect(lambda _at: self._set(theme=self.theme.currentData()))
        self.list.ticked.connect(lambda name, on: self._tick(int(name), on))
        self.list.moved.connect(lambda names: self._order([int(name) for name in names]))
        self.choice.ticked.connect(self._tick)
        self._search.found.connect(self._on_found)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what is stored."""
        return self._search.settled

    def show_entry(self, entry: Entry) -> None:
        """Show the rows of a table; any other part has none to choose."""
        if self._entry is None or entry.key != self._entry.key:
            self._found, self._begins_own = None, False
        self._entry = entry
        of = entry.part.rows if entry.part is not None else ""
        self.setVisible(bool(of))
        if not of:
            return
        part = report_tables.part_of(self._session.store, entry.key)
        own, every = part is not None and part.own_rows, part is not None and part.every and of == "analysis"
        for choice, on in ((self.every, every), (self.own, own and not every), (self.suggested, not own and not every)):
            choice.setChecked(on)
        self.every.setVisible(of == "analysis")
        level = word_of(self._session.project, "theme")
        self.every.setText(self.tr("All units, by %1").replace("%1", level))
        self._theme_held.setVisible(of == "group")
        self._count_held.setVisible(self.suggested.isChecked())
        self._own_held.setVisible(self.own.isChecked())
        self._why.setText(self._said(of))
        self._show_found()
        self._search.ask(entry.key)

    def _on_found(self, key: str, found: ExampleRows) -> None:
        if self._entry is not None and key == self._entry.key:
            self._found = found
            if self._begins_own and self.own.isChecked():
                self._choose()
            self._show_found()

    def _show_found(self) -> None:
        """What is stored at once, and what was found out of it, now or when it was last looked for."""
        if self._entry is None or self._entry.part is None:
            return
        choice = settings_of(self._session.project).choice(self._entry.key)
        found = self._found or ExampleRows(count=choice.count)
        if self._entry.part.rows == "group":
            self._show_themes(found, choice.theme)
        if self.suggested.isChecked():
            self._show_count(self._entry.part.rows, choice.count or found.count)
        if self.own.isChecked():
            known = set(found.choosable) if self._found is not None else self._session.project.units
            rows = [unit for unit in choice.units if unit in known and unit in self._session.project.units]
            self.list.show_rows([(str(unit), unit_said(self._session.project, unit, _LETTERS), True) for unit in rows])
            self.list.setVisible(bool(rows))
            self._none.setVisible(not rows)
            self.choice.show_units(found.choosable, rows, [] if found.worked else list(found.themes))

    def _build(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("Rows"), "heading"))
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(20)
        self._theme_held = self._held(field(self.tr("Shown in detail"), self.theme))
        self._caption = label("")
        self._caption.setBuddy(self.count)
        counted = QVBoxLayout()
        counted.addWidget(self._caption)
        counted.addWidget(self.count)
        self._count_held = self._held(counted, unit * 6)
        own = QVBoxLayout()
        own.setSpacing(unit * 2)
        for widget in (self.list, self._none, label(self.tr("Units to choose from"), ""), self.choice):
            own.addWidget(widget)
        self._own_held = self._held(own, unit * 6)
        why = QVBoxLayout()
        why.addWidget(self._why)
        for part in (
            self._theme_held,
            self.suggested,
            self._held(why, unit * 6),
            self._count_held,
            self.own,
            self._own_held,
            self.every,
        ):
            column.addWidget(part)

    def _held(self, layout: QVBoxLayout, indent: int = 0) -> QWidget:
        made = QWidget()
        layout.setContentsMargins(indent, 0, 0, 0)
        made.setLayout(layout)
        return made

    def _said(self, of: str) -> str:
        if of == "group":
            return self.tr("Starred units first, then those your texts lean on.")
        if of == "analysis":
            return self.tr("Starred units first, then units of different codes.")
        return self.tr("Starred units first, then units of different participants and codes that have most to show.")

    def _show_themes(self, found: ExampleRows, chosen: str) -> None:
        self.theme.clear()
        self.theme.addItem(self.tr("The one about which most is written"), "")
        for node in found.themes:
            self.theme.addItem(node.name, node.uuid)
        self.theme.setCurrentIndex(max(0, self.theme.findData(chosen)))

    def _show_count(self, of: str, count: int) -> None:
        name = self.tr("Number of rows")
        if of != "units":
            level = word_of(self._session.project, "group" if of == "group" else "theme")
            name = self.tr("Units per %1").replace("%1", level)
        self._caption.setText(name)
        self.count.setAccessibleName(name)
        self.count.blockSignals(True)
        self.count.setValue(count)
        self.count.blockSignals(False)
        self.count.setEnabled(bool(count))  # until it is known

    def _suggest(self) -> None:
        if self._entry is not None:
            report_tables.suggest_rows(self._session.store, self._entry.key)

    def _choose(self) -> None:
        """Her choice of an earlier time; the first time, what is suggested, as soon as that is known."""
        assert self._entry is not None
        if report_tables.chosen_rows(self._session.store, self._entry.key):
            self._set(own_rows=True, every=False)
        elif self._found is not None:
            self._store(list(self._found.shown))
        self._begins_own = self._found is None

    def _tick(self, unit: int, on: bool) -> None:
        rows = self._chosen()
        self._store([*rows, unit] if on and unit not in rows else [one for one in rows if one != unit or on])

    def _order(self, shown: list[int]) -> None:
        """Put the rows that are shown in this order, in the places they have; the others keep theirs."""
        rows = self._chosen()
        ordered = iter([unit for unit in shown if unit in rows])
        self._store([next(ordered) if unit in shown else unit for unit in rows])

    def _chosen(self) -> list[int]:
        """All she chose, those too that cannot be rows now: of another theme, or of somebody who is frozen."""
        assert self._entry is not None
        return report_tables.chosen_rows(self._session.store, self._entry.key)

    def _store(self, units: list[int]) -> None:
        if self._entry is not None:
            report_tables.choose_rows(self._session.store, self._entry.key, units)

    def _set(self, **values: object) -> None:
        if self._entry is not None:
            report_tables.set_table(self._session.store, self._entry.key, **values)


def as_wide_as_needed(spin: QSpinBox) -> None:
    """A small number needs no whole line; it stands as far in as the words of other fields."""
    spin.lineEdit().setTextMargins(tokens(spin).unit * 3 // 2, 0, 0, 0)
    spin.setMaximumWidth(spin.fontMetrics().averageCharWidth() * 16)
