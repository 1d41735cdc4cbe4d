"""Participants and their attributes. There is no place here for a real name."""

from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.corpus import Attribute, AttributeKind, AttributeValue, Participant
from annotator.storage.actions.report_tables import columns_of
from annotator.storage.store import Store, Writer


def add_participant(store: Store, pseudonym: str) -> int:
    """Add a participant by pseudonym."""
    with store.action("add_participant") as writer:
        position = max((p.position for p in store.project.participants), default=-1) + 1
        return writer.insert(Participant(pseudonym=pseudonym, position=position))


def update_participant(store: Store, participant: int, **values: object) -> None:
    """Change pseudonym (all that says it follows), consent, its date, note or position."""
    with store.action("update_participant", extend=f"participant:{participant}:{','.join(values)}") as writer:
        if "pseudonym" in values:
            from annotator.storage.actions.schemes import rename  # inflections: no part of opening a project

            rename(store, writer, {participant: str(values["pseudonym"])})
        writer.update("participant", participant, **values)


def remove_participant(store: Store, participant: int) -> None:
    """Remove a participant; her turns stay, unattributed. (Erasing a person's words is withdrawal, not this.)"""
    with store.action("remove_participant") as writer:
        for speaker in store.project.speakers.where("participant", participant):
            writer.update("speaker", speaker.id, participant=None)
        for cell in store.project.summaries.where("participant", participant):
            for sentence in store.project.summary_sentences.where("summary", cell.id):
                writer.delete_where("sentence_unit", sentence=sentence.id)
                writer.delete("summary_sentence", sentence.id)
            writer.delete("summary", cell.id)
        writer.delete_where("attribute_value", participant=participant)
        writer.delete_where("memo", target="participant", target_id=participant)
        _forget_columns(store, writer, store.project.participants[participant].uuid)
        writer.delete("participant", participant)


def add_attribute(store: Store, name: str, kind: AttributeKind = "text", never_export: bool = False) -> int:
    """Add a variable."""
    with store.action("add_attribute") as writer:
        position = max((a.position for a in store.project.attributes), default=-1) + 1
        return writer.insert(Attribute(name=name, kind=kind, never_export=never_export, position=position))


def update_attribute(store: Store, attribute: int, **values: object) -> None:
    """Change name, kind, position or whether it may be exported."""
    with store.action("update_attribute") as writer:
        writer.update("attribute", attribute, **values)


def fill_table(
    store: Store,
    updates: Mapping[int, Mapping[str, str]],
    cells: Iterable[tuple[int, int, str]],
    new: Sequence[tuple[str, Mapping[int, str]]],
) -> None:
    """Take in a block pasted from a spreadsheet as one action.

    `updates` are columns of participants, `cells` (participant, attribute, value), `new` the pseudonyms of further
    participants with their values by attribute.
    """
    from annotator.storage.actions.schemes import rename

    position = max((p.position for p in store.project.participants), default=-1) + 1
    with store.action("fill_table") as writer:
        rename(store, writer, {row: values["pseudonym"] for row, values in updates.items() if "pseudonym" in values})
        for participant, values in updates.items():
            writer.update("participant", participant, **values)
        for participant, attribute, value in cells:
            _set(store, writer, participant, attribute, value)
        for place, (pseudonym, row) in enumerate(new):
            added = writer.insert(Participant(pseudonym=pseudonym, position=position + place))
            filled = [AttributeValue(participant=added, attribute=a, value=v) for a, v in row.items() if v]
            writer.insert_many(filled)


def remove_attribute(store: Store, attribute: int) -> None:
    """Remove a variable with its values."""
    with store.action("remove_attribute") as writer:
        writer.delete_where("attribute_value", attribute=attribute)
        _forget_columns(store, writer, store.project.attributes[attribute].uuid)
        writer.delete("attribute", attribute)


def _forget_columns(store: Store, writer: Writer, uuid: str) -> None:
    for column in columns_of(store.project, uuid):
        writer.delete("report_column", column)


def set_value(store: Store, participant: int, attribute: int, value: str) -> None:
    """Set a participant's value; the empty string takes it away."""
    set_values(store, [(participant, attribute, value)])


def set_values(store: Store, cells: Iterable[tuple[int, int, str]]) -> None:
    """Set many values, each (participant, attribute, value), as one action: a block pasted from a spreadsheet."""
    with store.action("set_value") as writer:
        for participant, attribute, value in cells:
            _set(store, writer, participant, attribute, value)


def _set(store: Store, writer: Writer, participant: int, attribute: int, value: str) -> None:
    old = value_of(store, participant, attribute)
    if old is not None and not value:
        writer.delete("attribute_value", old.id)
    elif old is not None and old.value != value:
        writer.update("attribute_value", old.id, value=value)
    elif old is None and value:
        writer.insert(AttributeValue(participant=participant, attribute=attribute, value=value))


def value_of(store: Store, participant: int, attribute: int) -> AttributeValue | None:
    """A participant's value of an attribute, if there is one."""
    values = store.project.attribute_values.where("participant", participant)
    return next((value for value in values if value.attribute == attribute), None)
