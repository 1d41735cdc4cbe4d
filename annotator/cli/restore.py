"""Write a backup out as a project file of its own."""

import argparse
from pathlib import Path

from annotator.cli.opening import add_key_file, add_passphrase_file, asked_key
from annotator.storage.backups import restore_with_key
from annotator.storage.errors import FileExists
from annotator.storage.key import read_header


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("out", type=Path, metavar="OUT")
    add_passphrase_file(parser)
    add_key_file(parser)


def run(args: argparse.Namespace) -> int:
    """Restore to OUT, which must not exist."""
    read_header(args.backup)
    if args.out.exists():
        raise FileExists(args.out)
    restore_with_key(args.backup, asked_key(args.backup, args.passphrase_file, args.key_file), args.out)
    print(args.out)
    return 0
