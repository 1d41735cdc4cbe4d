"""Change a project's passphrase; the recovery code changes with it."""

import argparse

from annotator.cli.opening import add_passphrase_file, add_project, passphrase
from annotator.storage.key import key_for, read_header, recovery_code
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    add_passphrase_file(parser, "--new-passphrase-file")


def run(args: argparse.Namespace) -> int:
    """Ask for both, change, show the new recovery code."""
    read_header(args.project)
    old = passphrase(args.passphrase_file, "Old passphrase: ")
    store = Store.open(args.project, key_for(args.project, old))
    try:
        new = passphrase(args.new_passphrase_file, "New passphrase: ", twice=True)
        store = change_passphrase(store, old, new)
        print("Changed. The old recovery code no longer works; the new one (keep it apart from the file):")
        print(recovery_code(bytes(store.key)))
        print("Backups made before keep the old passphrase.")
    finally:
        store.close()
    return 0
