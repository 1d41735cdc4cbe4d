"""“Use as example row in …”, in the menu of units: the tables of the report that show examples."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from annotator.reporting.example_rows import ExampleRows
from annotator.reporting.outline import outline
from annotator.reporting.settings import settings_of
from annotator.storage.actions import report_tables
from annotator.ui.chapter.rows_search import RowsSearch
from annotator.ui.languages import current
from annotator.ui.session import Session


def add_example_menu(menu: QMenu, session: Session, units: Sequence[int]) -> None:
    """One line for each such table that is in the report, but for those of one theme alone; nothing without any."""
    project = session.project
    entries = [entry for entry in outline(project, settings_of(project)) if entry.taken and entry.part is not None]
    tables = [entry.part for entry in entries if entry.part is not None and entry.part.rows in ("units", "analysis")]
    if not tables:
        return
    below = menu.addMenu(QCoreApplication.translate("ExampleMenu", "Use as example row in"))
    for part in tables:
        action = below.addAction(part.title(project, current()).replace("&", "&&"))
        action.triggered.connect(lambda _on=False, key=part.key: use_as_example(session, key, units))


def use_as_example(session: Session, key: str, units: Sequence[int]) -> None:
    """Put units behind the rows she chose, whether or not those are shown now, and show them.

    Where she never chose any, her own begin with those suggested, which are looked for.
    """
    if report_tables.chosen_rows(session.store, key):
        _put_behind(session, key, (), units)
        return
    search = RowsSearch(session, session)

    def on_found(_key: str, found: ExampleRows) -> None:
        search.deleteLater()
        if session.store.is_open:
            _put_behind(session, key, found.shown, units)

    search.found.connect(on_found)
    search.ask(key)


def _put_behind(session: Session, key: str, suggested: Sequence[int], units: Sequence[int]) -> None:
    """Behind her own rows, or else the suggested ones, without what went meanwhile."""
    rows = report_tables.chosen_rows(session.store, key) or suggested
    there = [unit for unit in dict.fromkeys([*rows, *units]) if unit in session.project.units]
    report_tables.choose_rows(session.store, key, there)
