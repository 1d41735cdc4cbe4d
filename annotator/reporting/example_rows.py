"""Which units are the rows of a table that shows examples, and which could be: what the window offers her to choose.

Asked of a part of the report by its key; one without such rows has none. Thousands of units are looked through: work
for a thread of its own.
"""

from dataclasses import dataclass

from annotator.domain.analysis import Node
from annotator.domain.project import Project
from annotator.reporting import analysis_tables
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.unit_cells import UnitCells
from annotator.reporting.unit_tables import PER_GROUP, UnitTables
from annotator.storage.templates import template_of


@dataclass(frozen=True, slots=True)
class ExampleRows:
    """`shown` are the units that are rows now, as the table has them; `choosable` those that can be, as in the texts.

    `count` of them are suggested: in all, for each group or for each theme. `themes` are those to look for units by, or
    to work through; `worked` is the one that is.
    """

    shown: tuple[int, ...] = ()
    choosable: tuple[int, ...] = ()
    count: int = 0
    themes: tuple[Node, ...] = ()
    worked: Node | None = None


def example_rows(project: Project, settings: ReportSettings, key: str) -> ExampleRows:
    """The rows of a table."""
    themes = tuple(UnitCells(project, settings, template_of(project)).themes)
    if key == analysis_tables.KEY:
        rows = analysis_tables.analysis_rows(project, settings)
        shown = tuple(dict.fromkeys(unit.id for _, found in rows for unit, _ in found))
        choosable = tuple(unit.id for unit in analysis_tables.choosable(project))
        count = settings.choice(key).count or analysis_tables.EXAMPLES_PER_THEME
        return ExampleRows(shown, choosable, count, themes)
    method = template_of(project)
    table = next((table for table in method.tables if table_part(table.key) == key), None)
    if table is None or table.of not in ("units", "group"):
        return ExampleRows()
    tables, count = UnitTables(project, settings, method, table), settings.choice(key).count
    choosable = tuple(unit.id for unit in tables.choosable())
    if table.of == "units":
        shown = tuple(unit.id for unit in tables.examples())
        return ExampleRows(shown, choosable, count or len(tables.suggested()), themes)
    worked = tables.worked_theme
    shown = tuple(unit.id for unit, _ in tables.worked_rows(worked)) if worked is not None else ()
    return ExampleRows(shown, choosable, count or PER_GROUP, themes, worked)
