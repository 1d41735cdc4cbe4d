"""Opening a project from the command line. Passphrases come by prompt or from a file, never as an argument."""

import argparse
import getpass
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.cli.refusals import Refused
from annotator.storage.errors import FileMissing
from annotator.storage.key import key_for, read_header
from annotator.storage.store import Store


def add_project(parser: argparse.ArgumentParser) -> None:
    """The arguments that every command on a project has."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    add_passphrase_file(parser)


def add_passphrase_file(parser: argparse.ArgumentParser, option: str = "--passphrase-file") -> None:
    """How a passphrase is handed over without standing in the list of processes."""
    parser.add_argument(option, type=Path, metavar="FILE", help="read the passphrase from the first line of FILE")


def passphrase(file: Path | None, prompt: str = "Passphrase: ", twice: bool = False) -> str:
    """The passphrase from a file's first line, or asked for. Raises Refused."""
    if file is not None:
        try:
            words = file.read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
        except FileNotFoundError as error:
            raise FileMissing(file) from error
        except UnicodeDecodeError:
            raise Refused("not_utf8", file.name) from None  # the error would carry the passphrase along
    else:
        words = getpass.getpass(prompt)
        if twice and getpass.getpass("Again: ") != words:
            raise Refused("different")
    if not words:
        raise Refused("empty_passphrase")
    return words


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[Store]:
    """The project of a command, open while the command runs."""
    read_header(args.project)  # say what is wrong with the file before asking for a passphrase
    store = Store.open(args.project, key_for(args.project, passphrase(args.passphrase_file)))
    try:
        yield store
    finally:
        store.close()


def add_json(parser: argparse.ArgumentParser) -> None:
    """Every listing can be had as JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of columns")


def print_rows(rows: Iterable[dict[str, Any]], as_json: bool) -> None:
    """Print a listing: columns separated by tabs, or a JSON array."""
    found = list(rows)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for row in found:
        print("\t".join("" if value is None else str(value).replace("\n", " ") for value in row.values()))
