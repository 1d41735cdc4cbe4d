"""Interviews: storing what was imported, and correcting the text with every anchor kept right."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.domain.anchors import Edit, differences
from annotator.domain.corpus import Document, DocumentStatus, Participant, Speaker, Turn
from annotator.domain.identifiers import names_somebody
from annotator.domain.transcript import Transcript
from annotator.storage.actions.anchored import erase_placed, join_into, rewrite_turn, split_at
from annotator.storage.actions.coding import erase_unit
from annotator.storage.actions.margins import store_margins
from annotator.storage.store import Store, Writer, now


def import_transcripts(
    store: Store, transcripts: Sequence[Transcript], on_progress: Callable[[int, int], None] | None = None
) -> list[int]:
    """Store transcripts as documents, all in one action; their ids. Participants are found or made by pseudonym."""
    documents = []
    with store.action("import_transcripts") as writer:
        people = {p.pseudonym: p.id for p in store.project.participants}
        first = max((d.position for d in store.project.documents), default=-1) + 1
        for place, transcript in enumerate(transcripts):
            documents.append(_store_transcript(store, writer, transcript, first + place, people))
            if on_progress:
                on_progress(place + 1, len(transcripts))
    return documents


def _store_transcript(
    store: Store, writer: Writer, transcript: Transcript, position: int, people: dict[str, int]
) -> int:
    document = writer.insert(
        Document(
            title=transcript.title,
            kind=transcript.kind,
            position=position,
            language=transcript.language,
            source_format=transcript.format,
            source_hash=transcript.source_hash,
            tail=transcript.tail,
            imported=now(),
        )
    )
    speakers: dict[str, int] = {}
    for draft in transcript.speakers:
        participant = _participant(store, writer, people, draft.participant)
        # A name stays outside: the turn's `lead` holds a mark for the label, so the pseudonym stands in all of them.
        label = draft.participant if draft.participant and names_somebody(draft.label) else draft.label
        speakers[draft.label] = writer.insert(
            Speaker(document=document, label=label, role=draft.role, participant=participant)
        )
    current: int | None = None
    turns = []
    for row, turn in enumerate(transcript.turns):
        if turn.label and turn.label not in speakers:
            speakers[turn.label] = writer.insert(Speaker(document=document, label=turn.label))
        current = speakers[turn.label] if turn.label else current
        turns.append(
            Turn(
                document=document,
                position=row,
                speaker=current,
                text=turn.text,
                lead=turn.lead,
                stamp=turn.stamp,
                page=turn.page,
            )
        )
    ids = writer.insert_many(turns)
    store_margins(writer, transcript, document, ids)
    return document


def _participant(store: Store, writer: Writer, people: dict[str, int], pseudonym: str) -> int | None:
    if not pseudonym:
        return None
    if pseudonym not in people:
        known = [person.position for person in store.project.participants]
        new = len(people) - len(store.project.participants)
        people[pseudonym] = writer.insert(Participant(pseudonym=pseudonym, position=max(known, default=-1) + 1 + new))
    return people[pseudonym]


def update_document(store: Store, document: int, **values: object) -> None:
    """Change title, kind, language or position of an interview."""
    with store.action("update_document", extend=f"document:{document}:{','.join(values)}") as writer:
        writer.update("document", document, **values)


def order_documents(store: Store, documents: Sequence[int]) -> None:
    """Give the interviews this order."""
    with store.action("order_documents") as writer:
        for position, document in enumerate(documents):
            if store.project.documents[document].position != position:
                writer.update("document", document, position=position)


def set_status(store: Store, document: int, status: DocumentStatus, reason: str = "") -> None:
    """Include an interview, or set it aside as pilot, excluded or withdrawn, with a reason; every count follows."""
    with store.action("set_status", reason) as writer:
        writer.update("document", document, status=status, status_reason=reason)


def delete_document(store: Store, document: int) -> None:
    """Remove an interview with its units. Undo brings all of it back."""
    with store.action("delete_document") as writer:
        for unit in store.project.units.where("document", document):
            erase_unit(writer, unit.id)
        writer.delete_where("memo", target="document", target_id=document)
        writer.delete_where("reading", document=document)
        for turn in store.project.turns.where("document", document):
            erase_placed(store, writer, turn.id)
        writer.delete_where("turn", document=document)
        writer.delete_where("speaker", document=document)
        writer.delete("document", document)


def update_speaker(store: Store, speaker: int, **values: object) -> None:
    """Change a speaker's label, role or participant."""
    with store.action("update_speaker") as writer:
        writer.update("speaker", speaker, **values)


def attribute_speaker(store: Store, speaker: int, pseudonym: str) -> None:
    """Say which participant a speaker is; one who is not known yet is made, the empty string takes it back."""
    people = {person.pseudonym: person.id for person in store.project.participants}
    with store.action("update_speaker") as writer:
        participant = _participant(store, writer, people, pseudonym)
        if store.project.speakers[speaker].participant != participant:
            writer.update("speaker", speaker, participant=participant)


def set_turn_speaker(store: Store, turn: int, speaker: int | None) -> None:
    """Give one paragraph to another speaker."""
    with store.action("set_turn_speaker") as writer:
        writer.update("turn", turn, speaker=speaker)


def edit_turn(store: Store, turn: int, start: int, end: int, new: str) -> None:
    """Replace `[start, end)` of a turn's text; every span in the turn stays on its words."""
    text = store.project.turns[turn].text
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    new = new.replace("\n", " ")
    if text[start:end] != new:
        _correct(store, turn, [(Edit(start, end, len(new)), new)])


def set_turn_text(store: Store, turn: int, text: str) -> None:
    """Correct a whole turn; the words that changed are found by comparison, and each is an edit of its own."""
    found = differences(store.project.turns[turn].text, text.replace("\n", " "))
    if found:
        _correct(store, turn, found)


def _correct(store: Store, turn: int, edits: Sequence[tuple[Edit, str]]) -> None:
    """Apply edits whose offsets are those of the turn's present text."""
    with store.action("edit_turn", extend=f"turn:{turn}") as writer:
        rewrite_turn(store, writer, turn, edits)


def split_turn(store: Store, turn: int, at: int) -> int:
    """Cut a turn in two at an offset; white space at the cut goes. The new turn, of the same speaker."""
    old = store.project.turns[turn]
    at = max(0, min(at, len(old.text)))
    cut = len(old.text[at:]) - len(old.text[at:].lstrip())
    head = old.text[:at].rstrip()
    with store.action("split_turn") as writer:
        for later in _turns_after(store, old):
            writer.update("turn", later.id, position=later.position + 1)
        new = writer.insert(
            replace(old, id=0, uuid="", position=old.position + 1, text=old.text[at + cut :], lead="\n", stamp=None)
        )
        gone = at - len(head)
        split_at(store, writer, turn, at - gone, cut + gone, new)
        writer.update("turn", turn, text=head)
    return new


def join_turns(store: Store, first: int, second: int) -> None:
    """Append a turn's text to the one before it, with a space where both have text."""
    one, two = store.project.turns[first], store.project.turns[second]
    between = " " if one.text and two.text and not one.text.endswith(" ") else ""
    with store.action("join_turns") as writer:
        writer.update("turn", first, text=one.text + between + two.text)
        join_into(store, writer, first, second, len(one.text) + len(between))
        writer.delete("turn", second)
        for later in _turns_after(store, two):
            writer.update("turn", later.id, position=later.position - 1)


def _turns_after(store: Store, turn: Turn) -> list[Turn]:
    return [t for t in store.project.turns.where("document", turn.document) if t.position > turn.position]
