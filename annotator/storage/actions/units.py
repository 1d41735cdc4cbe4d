"""Merging meaning units and splitting one: nothing written about them is lost."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.analysis import Label, Unit, UnitText
from annotator.storage.actions.coding import erase_unit
from annotator.storage.store import Store, now
from annotator.storage.writer import Writer


def merge_units(store: Store, units: Sequence[int], reason: str = "") -> int | None:
    """Make one unit of several of one interview: all their stretches, codes, texts, memos and quotes.

    Stretches that touch or overlap, white space aside, become one. The unit that stands first in the text stays; None
    where there are not two of one interview.
    """
    project = store.project
    ordered = sorted(set(units), key=lambda unit: (project.ranges_of(unit) or [(0, 0)], unit))
    if len(ordered) < 2 or len({project.units[unit].document for unit in ordered}) > 1:
        return None
    kept, others = ordered[0], ordered[1:]
    flat = project.flat(project.units[kept].document)
    ranges = _joined(sorted(r for unit in ordered for r in project.ranges_of(unit)), flat.text)
    with store.action("merge_units", reason) as writer:
        for unit in others:
            _hand_over(store, writer, unit, kept)
        _hand_rows_over(store, writer, ordered)
        _merge_texts(store, writer, ordered)
        writer.delete_where("span", unit=kept)
        for place, (start, end) in enumerate(ranges):
            writer.insert(replace(flat.span(start, end), unit=kept, position=place))
        golden = any(project.units[unit].golden for unit in ordered)
        coded = any(project.labels.count("unit", unit) for unit in ordered)
        writer.update("unit", kept, golden=int(golden), status="coded" if coded else "idea")
        for unit in others:
            erase_unit(writer, unit)
    return kept


def split_unit(store: Store, unit: int, position: int) -> int | None:
    """Cut a unit in two at a position of the joined text: both keep the codes, the first keeps what is written.

    The new unit, or None where the position lies at an end of the unit or outside it.
    """
    project, record = store.project, store.project.units[unit]
    flat = project.flat(record.document)
    ranges = project.ranges_of(unit)
    before = [flat.trimmed(start, min(end, position)) for start, end in ranges if start < position]
    after = [flat.trimmed(max(start, position), end) for start, end in ranges if end > position]
    parts = [[(a, b) for a, b in part if a < b] for part in (before, after)]
    if not all(parts):
        return None
    with store.action("split_unit") as writer:
        new = writer.insert(Unit(document=record.document, status=record.status, created=now()))
        for label in project.labels.where("unit", unit):
            writer.insert(Label(unit=new, node=label.node, stance=label.stance))
        writer.delete_where("span", unit=unit)
        for owner, part in zip((unit, new), parts, strict=True):
            for place, (start, end) in enumerate(part):
                writer.insert(replace(flat.span(start, end), unit=owner, position=place))
    return new


def _joined(ranges: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    found = [ranges[0]]
    for start, end in ranges[1:]:
        last_start, last_end = found[-1]
        if start <= last_end or not text[last_end:start].strip():
            found[-1] = (last_start, max(last_end, end))
        else:
            found.append((start, end))
    return found


def _hand_over(store: Store, writer: Writer, unit: int, kept: int) -> None:
    """Give `kept` the labels, memos, quotes and sentences of a unit that goes."""
    project = store.project
    has = {label.node for label in project.labels.where("unit", kept)}
    for label in project.labels.where("unit", unit):
        if label.node not in has:
            writer.update("label", label.id, unit=kept)
    for memo in project.memos_on("unit", unit):
        writer.update("memo", memo.id, target_id=kept)
    for quote in project.quotes.where("unit", unit):
        writer.update("quote", quote.id, unit=kept)
    for sentence in project.tables["sentence_unit"].where("unit", unit):
        writer.update("sentence_unit", sentence.id, unit=kept)
    read_for = {visit.node for visit in project.revisits.where("unit", kept)}
    for visit in project.revisits.where("unit", unit):
        if visit.node not in read_for:
            writer.update("revisit", visit.id, unit=kept)
    if not project.cards_on("unit", kept):
        for card in project.cards_on("unit", unit):
            writer.update("wall_card", card.id, target_id=kept)


def _hand_rows_over(store: Store, writer: Writer, ordered: Sequence[int]) -> None:
    """In a table of the report where one of them is an example row, the first of them is, in the first such place."""
    rows = [row for unit in ordered for row in store.project.report_rows.where("unit", unit)]
    first: dict[int, int] = {}
    for row in sorted(rows, key=lambda row: (row.position, row.id)):
        if row.part in first:
            writer.delete("report_row", row.id)
        elif row.unit != ordered[0]:
            writer.update("report_row", row.id, unit=ordered[0])
        first.setdefault(row.part, row.id)


def _merge_texts(store: Store, writer: Writer, ordered: Sequence[int]) -> None:
    """What is written in a column of any of them stands in the first, one below the other."""
    project = store.project
    for column in project.ordered_columns():
        texts = [text for unit in ordered if (text := project.column_text(unit, column.id).strip())]
        for old in project.unit_texts.where("unit", ordered[0]):
            if old.column == column.id:
                writer.delete("unit_text", old.id)
        if texts:
            writer.insert(UnitText(unit=ordered[0], column=column.id, text="\n".join(texts)))
