"""Make a new, empty project file."""

import argparse
from pathlib import Path

from annotator.cli.opening import add_passphrase_file, key_file_at, passphrase
from annotator.domain.methods import FREE
from annotator.languages import known
from annotator.storage.actions.card import set_up_project
from annotator.storage.errors import FileExists
from annotator.storage.key import recovery_code
from annotator.storage.store import Store
from annotator.storage.templates import templates


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument("--title", required=True)
    parser.add_argument(
        "--method", choices=tuple(templates()), default=FREE, metavar="M", help="one of: " + ", ".join(templates())
    )
    parser.add_argument("--language", choices=known(), default="nb")
    add_passphrase_file(parser)
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", help="need this key file beside the passphrase (made if not there)"
    )


def run(args: argparse.Namespace) -> int:
    """Make the file and show its recovery code."""
    if args.project.exists():
        raise FileExists(args.project)

    def set_up(store: Store) -> None:
        set_up_project(store, args.title, args.language, args.method)

    words = passphrase(args.passphrase_file, twice=True)
    store = Store.make(args.project, words, set_up, key_file=key_file_at(args.key_file, make=True))
    try:
        print(f"Made {args.project.name}. Recovery code (keep it apart from the file):")
        print(recovery_code(bytes(store.key)))
    finally:
        store.close()
    return 0
