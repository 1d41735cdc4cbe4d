"""The linking key: who is behind a pseudonym, in an encrypted file of its own."""

import argparse
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

from annotator.cli.opening import (
    add_json,
    add_key_file,
    add_passphrase_file,
    add_project,
    asked_key,
    key_file_at,
    opened,
    passphrase,
    print_rows,
)
from annotator.cli.refusals import Refused
from annotator.storage.errors import FileExists, FileMissing
from annotator.storage.key import LINKING_KEY, recovery_code
from annotator.storage.linking_key import LinkingKey, destroy_linking_key, make_linking_key, open_linking_key
from annotator.storage.store import Store

_PROMPT = "Passphrase of the linking key: "
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
    add_passphrase_file(parser, "--key-passphrase-file")
    add_key_file(parser, "--linking-key-file")
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
        with _opened_key(store, args) as key:
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
    words = passphrase(args.key_passphrase_file, _PROMPT, twice=True)
    key = make_linking_key(store, args.key, words, key_file=key_file_at(args.linking_key_file, make=True))
    try:
        print(f"Made {args.key.name}. Recovery code (keep it apart from the file):")
        print(recovery_code(bytes(key.key)))
    finally:
        key.close()
    return 0


@contextmanager
def _opened_key(store: Store, args: argparse.Namespace) -> Iterator[LinkingKey]:
    words = asked_key(args.key, args.key_passphrase_file, args.linking_key_file, _PROMPT, LINKING_KEY)
    key = open_linking_key(store, args.key, words)
    try:
        yield key
    finally:
        key.close()


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
