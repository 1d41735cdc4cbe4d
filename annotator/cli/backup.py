"""Write a verified, encrypted backup beside the project."""

import argparse

from annotator.cli.opening import add_project, opened
from annotator.storage.backups import back_up


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)


def run(args: argparse.Namespace) -> int:
    """Write it and name it."""
    with opened(args) as store:
        print(back_up(store).path)
    return 0
