"""List what a project holds."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any

from annotator.cli.opening import add_json, add_project, opened, print_rows
from annotator.domain import codebook, places
from annotator.domain.project import Project
from annotator.storage import access_log
from annotator.storage.store import Store

Row = dict[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("what", choices=tuple(_LISTINGS))
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the listing."""
    with opened(args) as store:
        print_rows(_LISTINGS[args.what](store), args.json)
    return 0


def _documents(store: Store) -> Iterator[Row]:
    project = store.project
    for document in project.ordered_documents():
        yield {
            "title": document.title,
            "kind": document.kind,
            "status": document.status,
            "reason": document.status_reason,
            "participants": ", ".join(p.pseudonym for p in places.participants_in(project, document.id)),
            "turns": project.turns.count("document", document.id),
            "words": sum(len(turn.text.split()) for turn in project.turns.where("document", document.id)),
            "units": project.units.count("document", document.id),
        }


def _participants(store: Store) -> Iterator[Row]:
    project = store.project
    for person in sorted(project.participants, key=lambda p: (p.position, p.id)):
        row: Row = {"pseudonym": person.pseudonym, "consent": person.consent}
        for attribute in sorted(project.attributes, key=lambda a: a.position):
            values = project.attribute_values.where("participant", person.id)
            row[attribute.name] = next((v.value for v in values if v.attribute == attribute.id), "")
        yield row


def _nodes(project: Project, kinds: tuple[str, ...]) -> Iterator[Row]:
    for branch in codebook.walk(project):
        node = branch.node
        if codebook.kind_of(project, node) in kinds:
            parent = project.nodes.get(branch.parent)
            yield {
                "name": node.name,
                "parent": parent.name if parent else "",
                "layer": project.layers[node.layer].name,
                "colour": codebook.colour_of(project, node.id),
                "units": codebook.count_units(project, node.id),
                "definition": node.definition,
            }


def _units(store: Store) -> Iterator[Row]:
    project = store.project
    for unit in codebook.in_text_order(project, list(project.units)):
        place = places.place_of(project, unit.id)
        participant = places.participant_of(project, unit.id)
        row: Row = {
            "document": place.document,
            "paragraph": place.paragraph,
            "page": place.page,
            "time": None if place.stamp is None else places.clock(place.stamp),
            "participant": participant.pseudonym if participant else "",
            "status": unit.status,
            "text": project.text_of(unit.id),
            "codes": [project.nodes[label.node].name for label in project.labels_of(unit.id)],
        }
        for column in project.ordered_columns():
            row[column.name] = project.column_text(unit.id, column.id)
        yield row


def _actions(store: Store) -> Iterator[Row]:
    for entry in store.entries():
        yield {"at": entry.at, "action": entry.name, "reason": entry.reason}


def _log(store: Store) -> Iterator[Row]:
    for entry in access_log.entries(store):
        yield {"id": entry.id, "at": entry.at, "what": entry.what, "ids": entry.ids}


_LISTINGS: dict[str, Callable[[Store], Iterator[Row]]] = {
    "documents": _documents,
    "participants": _participants,
    "codes": lambda store: _nodes(store.project, ("code",)),
    "themes": lambda store: _nodes(store.project, ("theme", "group")),
    "units": _units,
    "actions": _actions,
    "log": _log,
}
