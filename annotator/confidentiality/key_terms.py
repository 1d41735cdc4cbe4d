"""What the open linking key tells the leak check to look for."""

from collections.abc import Iterator

from annotator.storage.linking_key import LinkingKey

_SHORTEST_NAME = 2
Terms = tuple[tuple[str, str], ...]


def terms_in(key: LinkingKey) -> Terms:
    """Every replaced term by its entry's uuid, and names and contacts of the participants by theirs."""
    return (*key.terms(), *_names_in(key))


def _names_in(key: LinkingKey) -> Iterator[tuple[str, str]]:
    """The names and contacts, whole and each name by itself."""
    for uuid, person in key.persons().items():
        parts = [part for part in person.name.split() if len(part) > _SHORTEST_NAME]
        yield from ((uuid, term) for term in (person.name, *parts, person.contact) if term.strip())
