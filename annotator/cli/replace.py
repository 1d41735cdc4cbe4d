"""Replace names and places in the whole project after a register; no coding moves."""

import argparse
import json
from contextlib import closing, nullcontext
from pathlib import Path

from annotator.cli.linking import key_if_given, made_key
from annotator.cli.opening import add_json, add_key_file, add_project, opened, print_rows
from annotator.cli.refusals import Refused
from annotator.confidentiality.register import Applied, Row, apply_register, check_rows, read_register, try_register
from annotator.importing.decoding import decode
from annotator.storage.errors import FileMissing, OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.sealing import renew_backups
from annotator.storage.store import Store


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


def _key(store: Store, args: argparse.Namespace) -> closing[LinkingKey] | nullcontext[None]:
    new = args.key is not None and not args.key.exists()
    return made_key(store, args) if new else key_if_given(store, args)


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
