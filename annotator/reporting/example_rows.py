"""Which units are the rows of a table that shows examples, and which could be: what the window offers her to choose.

Asked of a part of the report by its key; one without such rows has none.
"""

from annotator.domain.analysis import Node, Unit
from annotator.domain.codebook import in_text_order
from annotator.domain.project import Project
from annotator.reporting import analysis_tables
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.unit_cells import UnitCells
from annotator.reporting.unit_tables import PER_GROUP, UnitTables
from annotator.storage.templates import template_of


def rows_shown(project: Project, settings: ReportSettings, key: str) -> list[int]:
    """The units that are rows now, in the order of the table."""
    if key == analysis_tables.KEY:
        rows = analysis_tables.analysis_rows(project, settings)
        return list(dict.fromkeys(unit.id for _, found in rows for unit, _ in found))
    tables = _tables(project, settings, key)
    if tables is None:
        return []
    if not tables.of_group:
        return [unit.id for unit in tables.examples()]
    theme = tables.worked_theme()
    return [unit.id for unit, _ in tables.worked_rows(theme)] if theme is not None else []


def rows_choosable(project: Project, settings: ReportSettings, key: str) -> list[Unit]:
    """The units that can be rows, in the order of the texts."""
    if key == analysis_tables.KEY:
        return in_text_order(project, analysis_tables.choosable(project))
    tables = _tables(project, settings, key)
    return tables.choosable() if tables is not None else []


def worked_theme(project: Project, settings: ReportSettings, key: str) -> Node | None:
    """The theme that a table works through."""
    tables = _tables(project, settings, key)
    return tables.worked_theme() if tables is not None else None


def themes_of(project: Project, settings: ReportSettings) -> list[Node]:
    """The themes units can be looked for by, and one of which can be worked through."""
    return UnitCells(project, settings, template_of(project)).themes


def suggested_count(project: Project, settings: ReportSettings, key: str) -> int:
    """How many rows are suggested: in all, for each group or for each theme."""
    if own := settings.choice(key).count:
        return own
    if key == analysis_tables.KEY:
        return analysis_tables.EXAMPLES_PER_THEME
    tables = _tables(project, settings, key)
    if tables is None or tables.of_group:
        return PER_GROUP
    return len(tables.suggested())


def _tables(project: Project, settings: ReportSettings, key: str) -> UnitTables | None:
    method = template_of(project)
    table = next((table for table in method.tables if table_part(table.key) == key), None)
    made = table is not None and table.of in ("units", "group")
    return UnitTables(project, settings, method, table) if made and table is not None else None
