"""Opening a project from the command line. Passphrases come by prompt or from a file, never as an argument."""

import argparse
import getpass
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.cli.refusals import Refused
from annotator.storage.access_log import open_logged
from annotator.storage.errors import FileMissing, KeyFileNeeded
from annotator.storage.key import PROJECT, Kind, key_for, needs_key_file, read_header
from annotator.storage.key_file import new_key_file, read_key_file
from annotator.storage.store import Store


def add_project(parser: argparse.ArgumentParser) -> None:
    """The arguments that every command on a project has."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    add_passphrase_file(parser)
    add_key_file(parser)


def add_passphrase_file(parser: argparse.ArgumentParser, option: str = "--passphrase-file") -> None:
    """How a passphrase is handed over without standing in the list of processes."""
    parser.add_argument(option, type=Path, metavar="FILE", help="read the passphrase from the first line of FILE")


def add_key_file(parser: argparse.ArgumentParser, option: str = "--key-file") -> None:
    """How the second factor is handed over."""
    parser.add_argument(option, type=Path, metavar="FILE", help="the key file needed beside the passphrase, if any")


def key_file_at(path: Path | None, make: bool = False) -> bytes | None:
    """What a key file holds, None without one. With `make`, a file that is not there is made."""
    if path is None:
        return None
    if make and not path.exists():
        return new_key_file(path)
    return read_key_file(path)


def asked_key(
    path: Path, passphrase_file: Path | None, key_file: Path | None, prompt: str = "Passphrase: ", kind: Kind = PROJECT
) -> bytes:
    """The key of a file from what she gives; what is wrong with the file is said before she is asked."""
    second = key_file_at(key_file)
    if needs_key_file(read_header(path, kind)) and second is None:
        raise KeyFileNeeded(path)
    return key_for(path, passphrase(passphrase_file, prompt), second, kind)


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
    store = open_logged(args.project, asked_key(args.project, args.passphrase_file, args.key_file))
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
        print("\t".join(_cell(value) for value in row.values()))


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(f"{name}={part}" for name, part in value.items())
    return "" if value is None else str(value).replace("\n", " ")
