"""Replace names and places in the whole project after a register; no coding moves."""

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.cli.opening import (
    add_json,
    add_key_file,
    add_project,
    asked_key,
    key_file_at,
    opened,
    passphrase,
    print_rows,
)
from annotator.cli.refusals import Refused
from annotator.confidentiality.register import Applied, Row, apply_register, check_rows, read_register, try_register
from annotator.importing.decoding import decode
from annotator.storage.errors import FileMissing, OriginalsWouldBeLost
from annotator.storage.key import LINKING_KEY
from annotator.storage.linking_key import LinkingKey, make_linking_key, open_linking_key
from annotator.storage.sealing import renew_backups
from annotator.storage.store import Store

_PROMPT = "Passphrase of the linking key: "


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument(
        "--register", type=Path, required=True, metavar="CSV", help="columns category, term, replacement"
    )
    parser.add_argument(
        "--key", "--linking-key", type=Path, metavar="FILE", help="the linking key that keeps the originals; may be new"
    )
    parser.add_argument("--key-passphrase-file", "--linking-passphrase-file", type=Path, metavar="FILE")
    add_key_file(parser, "--linking-key-file")
    parser.add_argument("--without-key", action="store_true", help="the originals are gone for good")
    parser.add_argument("--renew-backups", action="store_true", help="older backups, which hold the originals, go")
    parser.add_argument("--dry-run", action="store_true", help="count only")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Check the register, replace, and say what was done."""
    if args.key is not None and args.without_key:
        raise Refused("key_or_none")
    rows = _rows(args.register)
    with opened(args) as store:
        if args.dry_run and (args.key is None or not args.key.exists()):
            _print(try_register(store, rows), args)
            return 0
        if args.key is None and not args.without_key:
            raise OriginalsWouldBeLost(args.project)
        with _key(store, args) as key:
            done = (
                try_register(store, rows, key) if args.dry_run else apply_register(store, rows, key, args.without_key)
            )
        if args.renew_backups and not args.dry_run:
            renew_backups(store)
        _print(done, args)
    return 0


def _rows(path: Path) -> list[Row]:
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    rows = read_register(decode(data).text)
    check_rows(rows)  # before anything is asked or made
    return rows


@contextmanager
def _key(store: Store, args: argparse.Namespace) -> Iterator[LinkingKey | None]:
    if args.key is None:
        yield None
        return
    if args.key.exists():
        second = asked_key(args.key, args.key_passphrase_file, args.linking_key_file, _PROMPT, LINKING_KEY)
        key = open_linking_key(store, args.key, second)
    else:
        words = passphrase(args.key_passphrase_file, _PROMPT, twice=True)
        key = make_linking_key(store, args.key, words, key_file=key_file_at(args.linking_key_file, make=True))
    try:
        yield key
    finally:
        key.close()


def _print(done: Applied, args: argparse.Namespace) -> None:
    entries = [
        {"category": category, "replacement": replacement, "places": places}
        for (category, replacement), places in done.places.items()
    ]
    sums = {"places": sum(done.places.values()), "own_texts": done.own_texts, "units": done.units}
    sums |= {"units_changed": done.units_changed, "dry_run": args.dry_run}
    if args.json:
        print(json.dumps({"entries": entries} | sums, ensure_ascii=False, indent=1))
        return
    print_rows(entries, as_json=False)
    verb = "would be replaced" if args.dry_run else "replaced"
    print(f"places {verb}: {sums['places']}")
    if not args.dry_run:
        print(f"own texts changed: {done.own_texts}")
        print(f"units changed: {done.units_changed}")
