"""The days on which the project's right to hold identifiable data ends."""

from annotator.domain.confidential import EndDate, EndDateSource
from annotator.storage.store import Store


def add_end_date(store: Store, source: EndDateSource, date: str, note: str = "") -> int:
    """Note an end date (ISO 8601) and who says so; the new row."""
    with store.action("add_end_date") as writer:
        return writer.insert(EndDate(source=source, date=date, note=note))


def update_end_date(store: Store, end_date: int, **values: object) -> None:
    """Change source, date or note."""
    with store.action("update_end_date", extend=f"end_date:{end_date}:{','.join(values)}") as writer:
        writer.update("end_date", end_date, **values)


def remove_end_date(store: Store, end_date: int) -> None:
    """Take an end date off the list."""
    with store.action("remove_end_date") as writer:
        writer.delete("end_date", end_date)
