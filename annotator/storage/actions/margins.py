"""Comments from the margin of an imported document: margin notes on the words they were about."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.analysis import Span, Unit
from annotator.domain.notes import Memo
from annotator.domain.transcript import DraftMargin, Transcript
from annotator.storage.store import Writer, now


def store_margins(writer: Writer, transcript: Transcript, document: int, turns: Sequence[int]) -> None:
    """Each as a note on a marked passage; one that is about no words, on the interview. `turns` are their ids."""
    starts = transcript.starts() if transcript.margins else []
    for margin in transcript.margins:
        span = _span_of(margin, transcript, starts, turns)
        target, target_id = "document", document
        if span is not None:
            target, target_id = "unit", writer.insert(Unit(document=document, status="idea", created=now()))
            writer.insert(replace(span, unit=target_id))
        writer.insert(Memo(kind="margin", text=margin.text, date=now(), target=target, target_id=target_id))


def _span_of(margin: DraftMargin, transcript: Transcript, starts: Sequence[int], turns: Sequence[int]) -> Span | None:
    """The words of a comment; one on a mere point is about the paragraph in which it stands."""
    if margin.end <= 0 or not turns:
        return None
    lengths = [len(turn.text) for turn in transcript.turns]
    first = max(0, bisect_right(starts, margin.start) - 1)
    last = max(first, bisect_left(starts, margin.end) - 1)
    if margin.start >= starts[first] + lengths[first] and first < last:
        first += 1  # it begins at the label or the line break before
    begin = min(max(0, margin.start - starts[first]), lengths[first])
    end = min(max(0, margin.end - starts[last]), lengths[last])
    if first == last and begin >= end:
        begin, end = 0, lengths[last]
    return Span(turn_from=turns[first], at_from=begin, turn_to=turns[last], at_to=end)
