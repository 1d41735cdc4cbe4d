"""How a chosen quote is printed: its display version, what she accepts of it, and the question before it."""

from dataclasses import replace

from annotator.domain.notes import Quote
from annotator.domain.quote_source import source_of
from annotator.domain.quoting import print_of
from annotator.storage.store import Store, now


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


def _seen(store: Store, quote: Quote) -> str:
    return print_of(source_of(store.project, quote.unit, quote.question))
