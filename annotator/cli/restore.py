"""Write a backup out as a project file of its own."""

import argparse
from pathlib import Path

from annotator.cli.opening import add_passphrase_file, passphrase
from annotator.storage.backups import restore
from annotator.storage.errors import FileExists
from annotator.storage.key import read_header


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("out", type=Path, metavar="OUT")
    add_passphrase_file(parser)


def run(args: argparse.Namespace) -> int:
    """Restore to OUT, which must not exist."""
    read_header(args.backup)
    if args.out.exists():
        raise FileExists(args.out)
    restore(args.backup, passphrase(args.passphrase_file), args.out)
    print(args.out)
    return 0
