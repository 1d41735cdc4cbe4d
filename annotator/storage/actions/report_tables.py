"""Which columns and rows the tables of the report show. A table is called by the key of its part: `table:example`."""

from collections.abc import Sequence

from annotator.domain.project import Project
from annotator.domain.references import whose_column
from annotator.domain.report import ReportColumn, ReportPart, ReportRow
from annotator.storage.actions.report import row_of_part
from annotator.storage.store import Store, Writer


def show_column(store: Store, key: str, column: str, shown: bool, suggested: bool = True) -> None:
    """Show a column of a table or leave it out; what is so anyway is not kept."""
    with store.action("table_columns") as writer:
        part = row_of_part(store, writer, key)
        _say(store, writer, part, column, said="" if shown == suggested else "in" if shown else "out")


def order_columns(store: Store, key: str, columns: Sequence[str]) -> None:
    """Put the columns of a table in this order, those too that are not shown."""
    with store.action("order_table_columns") as writer:
        part = row_of_part(store, writer, key)
        for position, column in enumerate(columns):
            _say(store, writer, part, column, position=position)


def forget_columns(store: Store, key: str) -> None:
    """Show the columns the table has by itself, as it has them."""
    part = part_of(store, key)
    if part is not None and store.project.report_columns.count("part", part.id):
        with store.action("reset_table_columns") as writer:
            writer.delete_where("report_column", part=part.id)


def choose_rows(store: Store, key: str, units: Sequence[int]) -> None:
    """Show these units as the rows of a table, in this order."""
    with store.action("table_rows") as writer:
        part = row_of_part(store, writer, key)
        writer.update("report_part", part, own_rows=True, every=False)
        writer.delete_where("report_row", part=part)
        writer.insert_many([ReportRow(part=part, unit=unit, position=at) for at, unit in enumerate(units)])


def suggest_rows(store: Store, key: str) -> None:
    """Show the rows that are suggested, not all units; those she chose are kept for another time."""
    set_table(store, key, own_rows=False, every=False)


def chosen_rows(store: Store, key: str) -> list[int]:
    """All the units she chose as the rows of a table, also while others are shown in their place."""
    part = part_of(store, key)
    rows = store.project.report_rows.where("part", part.id) if part is not None else []
    return [row.unit for row in sorted(rows, key=lambda row: (row.position, row.id))]


def set_table(store: Store, key: str, **values: object) -> None:
    """Say how many rows are suggested, of which theme, or what else a table can be told (see `ReportPart`)."""
    with store.action("table_rows", extend=f"{key}:{','.join(values)}") as writer:
        writer.update("report_part", row_of_part(store, writer, key), **values)


def columns_of(project: Project, uuid: str) -> list[int]:
    """What she said of the columns of a participant or variable."""
    return [row.id for row in project.report_columns if uuid and whose_column(row.column) == uuid]


def part_of(store: Store, key: str) -> ReportPart | None:
    """What she said of a table."""
    return next((part for part in store.project.report_parts.where("key", key) if part.node is None), None)


def _say(store: Store, writer: Writer, part: int, column: str, **values: object) -> None:
    known = next((one for one in store.project.report_columns.where("part", part) if one.column == column), None)
    row = known.id if known is not None else writer.insert(ReportColumn(part=part, column=column))
    writer.update("report_column", row, **values)
