"""Theme work: texts about a theme sentence by sentence, the units they lean on, and what was read again in context."""

from collections.abc import Set

from annotator.domain.analysis import Revisit, SentenceUnit, Summary, SummaryKind, SummarySentence
from annotator.domain.sentences import Descent, descent, sentences
from annotator.domain.theme_texts import sentences_of, text_about, units_of_sentence
from annotator.storage.store import Store, now
from annotator.storage.writer import Writer


def write_theme_text(store: Store, node: int, kind: SummaryKind, text: str) -> None:
    """Write a condensate, an analytic text or a field of the theme sheet (a burst of typing is one action).

    Its sentences follow the wording: those that stand, or are only reworded, keep the units they lean on.
    """
    old = text_about(store.project, node, kind)
    if (old.text if old else "") == text:
        return
    with store.action("write_summary", extend=f"node:{node}:{kind}") as writer:
        _write(store, writer, old, Summary(node=node, kind=kind, text=text))


def write_cell(store: Store, node: int, participant: int, text: str) -> None:
    """Write what a participant says of a theme, in a cell of the framework matrix; an emptied cell is no record.

    Its sentences follow the wording as those of any text about a theme.
    """
    old = text_about(store.project, node, "cell", participant)
    if (old.text if old else "") == text:
        return
    with store.action("write_cell", extend=f"cell:{node}:{participant}") as writer:
        summary = _write(store, writer, old, Summary(node=node, kind="cell", participant=participant, text=text))
        if not text:
            writer.delete("summary", summary)


def use_units(
    store: Store,
    node: int,
    kind: SummaryKind,
    number: int,
    units: Set[int],
    used: bool = True,
    participant: int | None = None,
) -> None:
    """Let the sentence of this number (from 0) lean on some units, or no longer; nothing where there is no such one."""
    summary = text_about(store.project, node, kind, participant)
    if summary is None or not 0 <= number < len(sentences(summary.text)):
        return
    with store.action("use_units") as writer:
        sentence = follow_wording(store, writer, summary.id, summary.text)[number]
        has = units_of_sentence(store.project, sentence)
        for unit in sorted(units - has if used else units & has):
            writer.delete_where("sentence_unit", sentence=sentence, unit=unit)
            if used:
                writer.insert(SentenceUnit(sentence=sentence, unit=unit))


def set_read(store: Store, node: int, unit: int, read: bool) -> None:
    """Note that a unit was read again in its own surroundings for this theme, or take the note back."""
    visits = [visit.id for visit in store.project.revisits.where("node", node) if visit.unit == unit]
    if bool(visits) == read:
        return
    with store.action("read_in_context") as writer:
        if read:
            writer.insert(Revisit(node=node, unit=unit, at=now()))
        for visit in visits:
            writer.delete("revisit", visit)


def follow_wording(store: Store, writer: Writer, summary: int, text: str, gone: Set[int] = frozenset()) -> list[int]:
    """Bring the sentences of a text in step with its wording; their rows in order. No sentence leans on units `gone`.

    Whoever writes a text calls it: words that are replaced or erased may stand across the end of a sentence.
    """
    old = sentences_of(store.project, summary)
    new = [text[start:end] for start, end in sentences(text)]
    rows: list[int] = []
    for number, source in enumerate(descent([sentence.text for sentence in old], new)):
        rows.append(_continued(writer, old, summary, number, new[number], source))
        has = units_of_sentence(store.project, rows[-1])
        inherited = set[int]().union(*(units_of_sentence(store.project, old[at].id) for at in source.inherits))
        writer.insert_many([SentenceUnit(sentence=rows[-1], unit=unit) for unit in sorted(inherited - has - gone)])
    for sentence in old:
        if sentence.id not in rows:
            writer.delete_where("sentence_unit", sentence=sentence.id)
            writer.delete("summary_sentence", sentence.id)
    return rows


def _write(store: Store, writer: Writer, old: Summary | None, new: Summary) -> int:
    """Store a text in place of the old one, if there was one; its row."""
    if old is None:
        summary = writer.insert(new)
    else:
        summary = old.id
        writer.update("summary", summary, text=new.text)
    follow_wording(store, writer, summary, new.text)
    return summary


def _continued(
    writer: Writer, old: list[SummarySentence], summary: int, number: int, text: str, source: Descent
) -> int:
    """The row of a sentence: a new one, or the one it goes on, brought up to date."""
    if source.continues is None:
        return writer.insert(SummarySentence(summary=summary, position=number, text=text))
    sentence = old[source.continues]
    if (sentence.position, sentence.text) != (number, text):
        writer.update("summary_sentence", sentence.id, position=number, text=text)
    return sentence.id
