"""From an item of a review to what it is about."""

from annotator.domain.review_places import place_of_item
from annotator.ui.review.entries import Entry
from annotator.ui.session import Session


def go_to(session: Session, entry: Entry) -> None:
    """Show the unit, the words or the code; the place is looked up anew, for a correction may have moved it."""
    place = place_of_item(session.project, entry.item)
    if entry.unit is not None:
        session.jump_to_unit(entry.unit)
    elif place.document is not None and place.start < place.end:
        session.jump_to_range(place.document, place.start, place.end)
    elif entry.node is not None:
        session.page_requested.emit("text")
        session.focus_unit(None)
        session.focus_node(entry.node)
