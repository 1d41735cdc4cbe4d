"""Participants and their attributes. There is no place here for a real name."""

from annotator.domain.corpus import Attribute, AttributeKind, AttributeValue, Participant
from annotator.storage.store import Store


def add_participant(store: Store, pseudonym: str) -> int:
    """Add a participant by pseudonym."""
    with store.action("add_participant") as writer:
        return writer.insert(Participant(pseudonym=pseudonym, position=len(store.project.participants)))


def update_participant(store: Store, participant: int, **values: object) -> None:
    """Change pseudonym, consent, its date, note or position."""
    with store.action("update_participant", extend=f"participant:{participant}:{','.join(values)}") as writer:
        writer.update("participant", participant, **values)


def remove_participant(store: Store, participant: int) -> None:
    """Remove a participant; her turns stay, unattributed. (Erasing a person's words is withdrawal, not this.)"""
    with store.action("remove_participant") as writer:
        for speaker in store.project.speakers.where("participant", participant):
            writer.update("speaker", speaker.id, participant=None)
        writer.delete_where("attribute_value", participant=participant)
        writer.delete_where("memo", target="participant", target_id=participant)
        writer.delete("participant", participant)


def add_attribute(store: Store, name: str, kind: AttributeKind = "text", never_export: bool = False) -> int:
    """Add a variable."""
    with store.action("add_attribute") as writer:
        position = len(store.project.attributes)
        return writer.insert(Attribute(name=name, kind=kind, never_export=never_export, position=position))


def update_attribute(store: Store, attribute: int, **values: object) -> None:
    """Change name, kind, position or whether it may be exported."""
    with store.action("update_attribute") as writer:
        writer.update("attribute", attribute, **values)


def remove_attribute(store: Store, attribute: int) -> None:
    """Remove a variable with its values."""
    with store.action("remove_attribute") as writer:
        writer.delete_where("attribute_value", attribute=attribute)
        writer.delete("attribute", attribute)


def set_value(store: Store, participant: int, attribute: int, value: str) -> None:
    """Set a participant's value; the empty string takes it away."""
    old = value_of(store, participant, attribute)
    with store.action("set_value") as writer:
        if old is not None and not value:
            writer.delete("attribute_value", old.id)
        elif old is not None:
            writer.update("attribute_value", old.id, value=value)
        elif value:
            writer.insert(AttributeValue(participant=participant, attribute=attribute, value=value))


def value_of(store: Store, participant: int, attribute: int) -> AttributeValue | None:
    """A participant's value of an attribute, if there is one."""
    values = store.project.attribute_values.where("participant", participant)
    return next((value for value in values if value.attribute == attribute), None)
