"""Where a text that would leave comes from: an interview, a memo, the codebook, the chapter, or the table of people."""

from dataclasses import dataclass

from annotator.confidentiality.leak_check import Leak, LeakPlace
from annotator.domain.project import Project
from annotator.ui.session import Session

AROUND = 24
"""Code points of context that must agree: the display version of a quote may differ further away."""


@dataclass(frozen=True, slots=True)
class Source:
    """A stretch of an interview (code points of its joined text), or with `page` a page of the window and a node."""

    document: int = 0
    start: int = 0
    end: int = 0
    page: str = ""
    node: int | None = None


def source_of(project: Project, leak: Leak, place: LeakPlace | None) -> Source | None:
    """The source of one place of a leak, where it can be told."""
    if leak.kind == "mark":
        return _mark(project, leak.key)
    if place is None or not place.text.strip():
        return None
    before, after = place.before[-AROUND:], place.after[:AROUND]
    whole = before + place.text + after
    return (
        _interview(project, place.text, before, after)
        or _memo(project, whole)
        or _node(project, whole)
        or _chapter(project, whole)
        or _value(project, whole)
    )


def go_to(session: Session, source: Source) -> None:
    """Show it."""
    if not source.page:
        session.jump_to_range(source.document, source.start, source.end)
        return
    session.page_requested.emit(source.page)
    if source.node is not None:
        session.focus_unit(None)
        session.focus_node(source.node)


def _interview(project: Project, words: str, before: str, after: str) -> Source | None:
    for left, right in ((before, after), (before, ""), ("", after)):
        sought = left + words + right
        if len(sought) > len(words):
            for document in project.ordered_documents():
                at = project.flat(document.id).text.find(sought)
                if at >= 0:
                    start = at + len(left)
                    return Source(document.id, start, start + len(words))
    return None


def _memo(project: Project, words: str) -> Source | None:
    found = any(words in memo.text for memo in project.memos)
    return Source(page="notes") if found else None


def _node(project: Project, words: str) -> Source | None:
    for node in project.nodes:
        texts = (node.name, node.definition, node.include, node.exclude, node.example)
        if not node.binned and any(words in text for text in texts):
            return Source(page="text", node=node.id)
    return None


def _chapter(project: Project, words: str) -> Source | None:
    texts = [project.info.introduction, project.info.title]
    texts += [item.text for item in project.outline] + [summary.text for summary in project.summaries]
    texts += [quote.display for quote in project.quotes] + [node.heading for node in project.nodes]
    return Source(page="chapter") if any(words in text for text in texts) else None


def _value(project: Project, words: str) -> Source | None:
    found = any(words == value.value for value in project.attribute_values)
    return Source(page="people") if found else None


def _mark(project: Project, uuid: str) -> Source | None:
    mark = project.marks.first("uuid", uuid)
    turn = project.turns.get(mark.turn) if mark is not None else None
    if mark is None or turn is None:
        return None
    start = project.flat(turn.document).position(turn.id, mark.at_from)
    return Source(turn.document, start, start + mark.at_to - mark.at_from)
