"""A project with everything in it that may and that may not leave."""

from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import coding, memos, nodes, people, transcripts
from annotator.storage.store import Store

SECRET = "Bjørkelunden"
"""Stands in all that must stay."""
FORMULA = "=HYPERLINK(1;2)"
LINES = ("- Jeg var ikke trygg.", "Det gikk over, liksom.", "Og så æ, ø og å – «alt» på én gang.")


def fill(store: Store) -> None:
    """Two interviews that go, one that is not included, one of somebody who withdrew; codes, memos, attributes."""
    names = ("Intervju 1", "Intervju 2", "Utelatt", "Trukket")
    texts = (LINES, ("Jeg sluttet.", "+47 er et tall."), (f"Om {SECRET}.",), (f"Fra {SECRET}.",))
    made = []
    for name, lines in zip(names, texts, strict=True):
        turns = [DraftTurn(lines[0], "Kari", ""), *(DraftTurn(line, "Kari", "\n") for line in lines[1:])]
        made.append(Transcript(name, tuple(turns), "txt", ()))
    transcripts.import_transcripts(store, made)
    documents = {document.title: document.id for document in store.project.documents}
    for number, name in enumerate(names, start=1):
        person = people.add_participant(store, f"P{number:02}")
        speaker = next(s for s in store.project.speakers if s.document == documents[name])
        with store.action("assign_speaker") as writer:
            writer.update("speaker", speaker.id, participant=person, role="participant")
    with store.action("set_document_status") as writer:
        writer.update("document", documents["Utelatt"], status="excluded", status_reason="Pilot")
    _write(store, documents)
    with store.action("set_consent") as writer:
        writer.update("participant", person, consent="withdrawn")


def _write(store: Store, documents: dict[str, int]) -> None:
    age, secret = people.add_attribute(store, "Alder"), people.add_attribute(store, "Kommune", never_export=True)
    first = next(person.id for person in store.project.participants if person.pseudonym == "P01")
    people.set_value(store, first, age, "26")
    people.set_value(store, first, secret, SECRET)
    code = nodes.create_node(store, coding.code_layer(store), FORMULA)
    gone = nodes.create_node(store, coding.code_layer(store), SECRET)
    nodes.update_node(store, code, definition='Første linje;\nandre, «linje» "to"')
    for title in ("Intervju 1", "Intervju 2", "Utelatt", "Trukket"):
        coding.code_range(store, documents[title], 0, 6, code)
    coding.code_range(store, documents["Intervju 1"], 8, 12, gone)
    nodes.bin_node(store, gone)
    memos.add_memo(store, "@Husk dette", kind="method")
    private = memos.add_memo(store, f"Privat om {SECRET}", kind="reflexive")
    memos.update_memo(store, private, private=1)
