"""The findings chapter: lead-ins and summaries of themes, chosen quotes and her own text between them, in her order."""

from annotator.domain.analysis import Summary, SummaryKind
from annotator.domain.notes import OutlineItem, OutlineKind, Quote
from annotator.storage.store import Store, Writer


def write_summary(store: Store, node: int, kind: SummaryKind, text: str) -> None:
    """Write a theme's lead-in, deviating cases or summary; a burst of typing is one action. Others: `summaries`."""
    old = next((s for s in store.project.summaries.where("node", node) if s.kind == kind), None)
    if (old.text if old else "") == text:
        return
    with store.action("write_summary", extend=f"node:{node}:{kind}") as writer:
        if old is None:
            writer.insert(Summary(node=node, kind=kind, text=text))
        else:
            writer.update("summary", old.id, text=text)


def write_introduction(store: Store, text: str) -> None:
    """Write what stands before the first theme; a burst of typing is one action."""
    with store.action("write_text", extend="introduction") as writer:
        writer.update("project", store.project.info.id, introduction=text)


def choose_quote(store: Store, node: int, unit: int) -> int:
    """Take a unit into a theme's section as a quote, last; the new outline item."""
    with store.action("choose_quote") as writer:
        quote = writer.insert(Quote(unit=unit))
        return _append(store, writer, node, "quote", quote=quote)


def add_text(store: Store, node: int, text: str = "") -> int:
    """Add a paragraph of her own to a theme's section, last; the new outline item."""
    with store.action("add_text") as writer:
        return _append(store, writer, node, "text", text=text)


def write_text(store: Store, item: int, text: str) -> None:
    """Change a paragraph of her own."""
    with store.action("write_text", extend=f"item:{item}") as writer:
        writer.update("outline_item", item, text=text)


def move_item(store: Store, item: int, position: int) -> None:
    """Move a paragraph or quote within its section."""
    moved = store.project.outline[item]
    rest = [i for i in items_of(store, moved.node) if i.id != item]
    rest.insert(position, moved)
    with store.action("move_item") as writer:
        for place, sibling in enumerate(rest):
            if sibling.position != place:
                writer.update("outline_item", sibling.id, position=place)


def remove_item(store: Store, item: int) -> None:
    """Take a paragraph or quote out of the chapter; the unit stays."""
    record = store.project.outline[item]
    with store.action("remove_item") as writer:
        writer.delete("outline_item", item)
        if record.quote is not None:
            writer.delete("quote", record.quote)


def items_of(store: Store, node: int) -> list[OutlineItem]:
    """The blocks of a theme's section in order."""
    return sorted(store.project.outline.where("node", node), key=lambda item: (item.position, item.id))


def _append(
    store: Store, writer: Writer, node: int, kind: OutlineKind, text: str = "", quote: int | None = None
) -> int:
    position = max((item.position for item in items_of(store, node)), default=-1) + 1
    return writer.insert(OutlineItem(node=node, position=position, kind=kind, text=text, quote=quote))
