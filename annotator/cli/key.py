"""The linking key: who is behind a pseudonym, in an encrypted file of its own."""

import argparse
import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

from annotator.cli.linking import add_key_words, made_key, opened_key
from annotator.cli.opening import add_json, add_project, opened, print_rows
from annotator.cli.refusals import Refused
from annotator.storage.errors import FileExists, FileMissing
from annotator.storage.key import recovery_code
from annotator.storage.linking_key import LinkingKey, destroy_linking_key
from annotator.storage.store import Store

_COLUMNS = {"navn": "name", "namn": "name", "kontakt": "contact", "merknad": "notes", "notat": "notes"}
Row = dict[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("key", type=Path, metavar="KEY", help="the linking key's own file (.annokey)")
    parser.add_argument("what", choices=("make", "persons", "terms", "import", "destroy"))
    parser.add_argument(
        "csv", type=Path, nargs="?", metavar="CSV", help="for import: columns pseudonym, name, contact, notes"
    )
    add_key_words(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Do one thing with the key of an open project."""
    if args.what == "import" and args.csv is None:
        raise Refused("csv_needed")
    if args.what == "make" and args.key.exists():
        raise FileExists(args.key)
    with opened(args) as store:
        if args.what == "make":
            return _make(store, args)
        with opened_key(store, args) as key:
            if args.what == "destroy":
                destroy_linking_key(store, key)
                print(f"Destroyed {args.key.name}. Copies of it elsewhere are yours to delete.")
            elif args.what == "import":
                print(_import(store, key, args.csv))
            else:
                rows = _persons(store, key) if args.what == "persons" else _terms(store, key)
                print_rows(rows, args.json)
    return 0


def _make(store: Store, args: argparse.Namespace) -> int:
    with made_key(store, args) as key:
        print(f"Made {args.key.name}. Recovery code (keep it apart from the file):")
        print(recovery_code(bytes(key.key)))
    return 0


def _persons(store: Store, key: LinkingKey) -> Iterator[Row]:
    persons = key.persons()
    for participant in sorted(store.project.participants, key=lambda p: (p.position, p.id)):
        person = persons.get(participant.uuid)
        if person is not None:
            yield {
                "pseudonym": participant.pseudonym,
                "name": person.name,
                "contact": person.contact,
                "notes": person.notes,
            }


def _terms(store: Store, key: LinkingKey) -> Iterator[Row]:
    entries = {entry.uuid: entry for entry in store.project.register}
    for uuid, term in key.terms():
        entry = entries.get(uuid)
        if entry is not None:
            yield {"category": entry.category, "term": term, "replacement": entry.replacement}


def _import(store: Store, key: LinkingKey, file: Path) -> int:
    uuids = {participant.pseudonym: participant.uuid for participant in store.project.participants}
    rows = list(_rows_of(file))
    for row in rows:
        if row.get("pseudonym", "") not in uuids:
            raise Refused("unknown_pseudonym", row.get("pseudonym", ""))
    for row in rows:
        key.set_person(
            uuids[row["pseudonym"]], name=row.get("name"), contact=row.get("contact"), notes=row.get("notes")
        )
    return len(rows)


def _rows_of(file: Path) -> Iterator[dict[str, str]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise FileMissing(file) from error
    except UnicodeDecodeError:
        raise Refused("list_not_utf8", file.name) from None  # the error would carry names along
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=";" if ";" in text.split("\n")[0] else ",")
    for row in reader:
        named = {str(name).strip().casefold(): (value or "").strip() for name, value in row.items() if name}
        yield {_COLUMNS.get(name, name): value for name, value in named.items()}
