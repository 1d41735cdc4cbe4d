"""Change a project's passphrase and key file; the recovery code changes with them."""

import argparse
from pathlib import Path

from annotator.cli.opening import add_passphrase_file, add_project, key_file_at, passphrase
from annotator.storage.access_log import open_logged
from annotator.storage.errors import KeyFileNeeded
from annotator.storage.key import key_for, needs_key_file, read_header, recovery_code
from annotator.storage.passphrase import change_passphrase


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    add_passphrase_file(parser, "--new-passphrase-file")
    second = parser.add_mutually_exclusive_group()
    second.add_argument(
        "--new-key-file", type=Path, metavar="FILE", help="need this key file from now on (made if it is not there)"
    )
    second.add_argument("--without-key-file", action="store_true", help="need no key file from now on")


def run(args: argparse.Namespace) -> int:
    """Ask for both, change, show the new recovery code. A key file stays needed unless she says otherwise."""
    old_file = key_file_at(args.key_file)
    needed = needs_key_file(read_header(args.project))
    if needed and old_file is None:
        raise KeyFileNeeded(args.project)
    old = passphrase(args.passphrase_file, "Old passphrase: ")
    store = open_logged(args.project, key_for(args.project, old, old_file))
    try:
        new = passphrase(args.new_passphrase_file, "New passphrase: ", twice=True)
        kept = None if args.without_key_file or not needed else old_file
        new_file = key_file_at(args.new_key_file, make=True) or kept
        store = change_passphrase(store, old, new, old_key_file=old_file, new_key_file=new_file)
        print("Changed. The old recovery code no longer works; the new one (keep it apart from the file):")
        print(recovery_code(bytes(store.key)))
        print("Backups made before keep the old passphrase.")
    finally:
        store.close()
    return 0
