"""Check that a project file is whole."""

import argparse

from annotator.cli.opening import add_project, opened
from annotator.storage.access_log import verify
from annotator.storage.connection import sealed_pages
from annotator.storage.soundness import faults


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)


def run(args: argparse.Namespace) -> int:
    """Opening checks every page's seal; then the records are checked against each other."""
    with opened(args) as store:
        found = faults(store)
        broken = verify(store)
        if broken is not None:
            found.append(f"access log: line {broken.row} {broken.kind}")
        key = bytes(store.key)
    for fault in found:
        print(fault)
    good, bad = sealed_pages(args.project, key)
    print(f"{good} pages sealed, {bad} damaged, {len(found)} faults")
    return 1 if found or bad else 0
