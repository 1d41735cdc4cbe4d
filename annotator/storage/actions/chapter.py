"""The findings chapter: lead-ins and summaries of themes, chosen quotes and her own text between them, in her order."""

from dataclasses import replace

from annotator.domain.analysis import Summary, SummaryKind
from annotator.domain.notes import OutlineItem, OutlineKind, Quote
from annotator.domain.quote_source import source_of
from annotator.domain.quoting import print_of
from annotator.storage.store import Store, Writer, now


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


def write_cell(store: Store, node: int, participant: int, text: str) -> None:
    """Write what a participant says of a theme, in a cell of the framework matrix; an emptied cell is no record."""
    summaries = store.project.summaries.where("node", node)
    old = next((s for s in summaries if s.kind == "cell" and s.participant == participant), None)
    if (old.text if old else "") == text:
        return
    with store.action("write_cell", extend=f"cell:{node}:{participant}") as writer:
        if old is None:
            writer.insert(Summary(node=node, kind="cell", participant=participant, text=text))
        elif text or store.project.summary_sentences.count("summary", old.id):
            writer.update("summary", old.id, text=text)
        else:
            writer.delete("summary", old.id)


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


def set_display(store: Store, quote: int, display: str) -> None:
    """Set the version of a quote to print; empty: as it stands in the transcript. It is of the source as it is now."""
    record = store.project.quotes[quote]
    with store.action("set_display", extend=f"quote:{quote}") as writer:
        writer.update("quote", quote, display=display, seen=_seen(store, record) if display.strip() else "")


def accept_display(store: Store, quote: int) -> None:
    """Accept what a display version changes without a sign, as it stands now: another version is not accepted."""
    record = store.project.quotes[quote]
    source = source_of(store.project, record.unit, record.question)
    with store.action("accept_display") as writer:
        writer.update("quote", quote, accepted=now()[:10], accepted_print=print_of(record.display, source))


def confirm_source(store: Store, quote: int) -> None:
    """Say that a display version still holds after the transcript was corrected."""
    with store.action("confirm_source") as writer:
        writer.update("quote", quote, seen=_seen(store, store.project.quotes[quote]))


def take_question(store: Store, quote: int, taken: bool) -> None:
    """Take the interviewer's question before the unit along, or leave it out; a display version follows."""
    record = store.project.quotes[quote]
    if record.question == taken:
        return
    asked = source_of(store.project, record.unit, question=True)
    alone = source_of(store.project, record.unit)
    question = asked.removesuffix(alone)
    display = record.display
    if display.strip():
        lines = question.count("\n")
        display = question + display if taken else "\n".join(display.split("\n")[lines:])
    changed = replace(record, question=taken)
    with store.action("take_question") as writer:
        seen = _seen(store, changed) if display.strip() else ""
        writer.update("quote", quote, question=taken, display=display, seen=seen)


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


def _seen(store: Store, quote: Quote) -> str:
    return print_of(source_of(store.project, quote.unit, quote.question))


def items_of(store: Store, node: int) -> list[OutlineItem]:
    """The blocks of a theme's section in order."""
    return sorted(store.project.outline.where("node", node), key=lambda item: (item.position, item.id))


def _append(
    store: Store, writer: Writer, node: int, kind: OutlineKind, text: str = "", quote: int | None = None
) -> int:
    position = max((item.position for item in items_of(store, node)), default=-1) + 1
    return writer.insert(OutlineItem(node=node, position=position, kind=kind, text=text, quote=quote))
