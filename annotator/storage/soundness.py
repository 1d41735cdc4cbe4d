"""Whether the records of an open project fit each other: what no schema can promise."""

from annotator.storage.store import Store


def faults(store: Store) -> list[str]:
    """What does not fit, as lines of table and id, never content; empty for a sound project."""
    project = store.project
    found = [f"{row[0]}:{row[1]} points nowhere" for row in store.db.execute("PRAGMA foreign_key_check")]
    for document in project.documents:
        positions = sorted(turn.position for turn in project.turns.where("document", document.id))
        if positions != list(range(len(positions))):
            found.append(f"document:{document.id} has turns out of order")
    for span in project.spans:
        first, last = project.turns.get(span.turn_from), project.turns.get(span.turn_to)
        if first is None or last is None:
            found.append(f"span:{span.id} has no text")
        elif not (0 <= span.at_from <= len(first.text) and 0 <= span.at_to <= len(last.text)):
            found.append(f"span:{span.id} lies outside its text")
        elif (first.position, span.at_from) > (last.position, span.at_to):
            found.append(f"span:{span.id} ends before it begins")
    found.extend(f"unit:{unit.id} has no span" for unit in project.units if not project.spans.count("unit", unit.id))
    return found
