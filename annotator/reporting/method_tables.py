"""The tables examiners of the project's method expect, filled from its own rows."""

from annotator.domain.methods import ExampleTable
from annotator.domain.project import Project
from annotator.reporting.model import Block, Section, Table
from annotator.reporting.node_tables import NodeTables
from annotator.reporting.settings import ReportSettings
from annotator.reporting.step_tables import StepTables
from annotator.reporting.table_columns import Column, columns_of, lies, offered_of_units
from annotator.reporting.unit_tables import UnitTables
from annotator.storage.templates import template_of


def method_table(project: Project, settings: ReportSettings, table: ExampleTable) -> list[Block]:
    """One table of the method as blocks of a report; its pages lie where it has many columns."""
    made = tables_for(project, settings, table)
    wide = any(lies(one.header, one.rows) for one in made)
    return [Section(landscape=True), *made] if wide else [*made]


def tables_for(project: Project, settings: ReportSettings, table: ExampleTable) -> list[Table]:
    """One table of the project's template; it may come in several parts, or in none where there is nothing to show."""
    method = template_of(project)
    if table.of in ("nodes", "matrix"):
        of_nodes = NodeTables(project, settings, method, table)
        return of_nodes.nodes() if table.of == "nodes" else of_nodes.matrix()
    if table.of in ("steps", "versions"):
        of_steps = StepTables(project, settings, method, table)
        return of_steps.steps() if table.of == "steps" else of_steps.versions()
    return UnitTables(project, settings, method, table).tables()


def columns_for(project: Project, settings: ReportSettings, table: ExampleTable) -> list[Column]:
    """Every column that one table of the template can have, in the order it has them by itself."""
    method = template_of(project)
    if table.of in ("nodes", "matrix"):
        of_nodes = NodeTables(project, settings, method, table)
        return of_nodes.offered() if table.of == "nodes" else of_nodes.offered_themes()
    columns = columns_of(project, method, table, settings.language)
    if table.of in ("steps", "versions"):
        return columns
    return offered_of_units(project, method, columns, settings.language)
