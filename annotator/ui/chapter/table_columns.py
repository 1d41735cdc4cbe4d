"""The columns of the chosen table: which it shows, and in what order."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.reporting.outline import Entry
from annotator.reporting.settings import settings_of
from annotator.reporting.table_columns import in_her_choice
from annotator.storage.actions import report_tables
from annotator.ui.chapter.ordered_ticks import OrderedTicks
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label


class TableColumns(QWidget):
    """Every column the table can have; those it has by itself are ticked until she says otherwise."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key = ""
        self._suggested: dict[str, bool] = {}
        heading = label(self.tr("Columns"), "heading")
        self.list = OrderedTicks(self.tr("Columns of the table"), keeps_one=True)
        self._hint = label("", "muted")
        self.back = button(self.tr("Suggested columns"), self._forget, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens(self).unit * 2)
        for widget in (heading, self.list, self._hint, self.back):
            column.addWidget(widget)
        self.list.ticked.connect(self._show_column)
        self.list.moved.connect(self._order)
        self.list.last_kept.connect(lambda: self._hint.setText(self.tr("A table keeps at least one column.")))

    def show_entry(self, entry: Entry) -> None:
        """Show the columns of a table; any other part has none."""
        settings = settings_of(self._session.project)
        columns = entry.part.columns(self._session.project, settings) if entry.part is not None else []
        choice = settings.choice(entry.key)
        self._key = entry.key
        self._suggested = {column.name: column.suggested for column in columns}
        ordered = in_her_choice(columns, choice)
        if not any(shown for _, shown in ordered):  # of those she chose none is left
            ordered = [(column, column.suggested) for column, _ in ordered]
        self.list.show_rows([(column.name, column.title, shown) for column, shown in ordered])
        self._hint.setText(self.tr("A tick shows a column. Drag it, or press Alt+Up or Alt+Down, to move it."))
        self.back.setEnabled(bool(choice.order or choice.said))
        self.setVisible(len(columns) > 1)

    def _show_column(self, name: str, shown: bool) -> None:
        report_tables.show_column(self._session.store, self._key, name, shown, self._suggested[name])

    def _order(self, names: list[str]) -> None:
        report_tables.order_columns(self._session.store, self._key, names)

    def _forget(self) -> None:
        self.list.setFocus()  # the button is about to be switched off
        report_tables.forget_columns(self._session.store, self._key)
