"""Where a text that would leave comes from: the interview, or the part of the chapter it stands in."""

from dataclasses import dataclass

from annotator.confidentiality.leak_check import Leak, LeakPlace
from annotator.domain.project import Project
from annotator.ui.session import Session

AROUND = 24
"""Code points of context that must agree: the display version of a quote may differ further away."""


@dataclass(frozen=True, slots=True)
class Source:
    """A stretch of an interview (code points of its joined text), or with `page` a page of the window."""

    document: int = 0
    start: int = 0
    end: int = 0
    page: str = ""


def source_of(project: Project, leak: Leak, place: LeakPlace | None) -> Source | None:
    """The source of one place of a leak, where it can be told."""
    if leak.kind == "mark":
        return _mark(project, leak.key)
    if place is None or not place.text.strip():
        return None
    before, after = place.before[-AROUND:], place.after[:AROUND]
    for left, right in ((before, after), (before, ""), ("", after)):
        words = left + place.text + right
        if len(words) > len(place.text):
            for document in project.ordered_documents():
                at = project.flat(document.id).text.find(words)
                if at >= 0:
                    start = at + len(left)
                    return Source(document.id, start, start + len(place.text))
    return Source(page="chapter")


def go_to(session: Session, source: Source) -> None:
    """Show it."""
    if source.page:
        session.page_requested.emit(source.page)
    else:
        session.jump_to_range(source.document, source.start, source.end)


def _mark(project: Project, uuid: str) -> Source | None:
    mark = project.marks.first("uuid", uuid)
    turn = project.turns.get(mark.turn) if mark is not None else None
    if mark is None or turn is None:
        return None
    start = project.flat(turn.document).position(turn.id, mark.at_from)
    return Source(turn.document, start, start + mark.at_to - mark.at_from)
