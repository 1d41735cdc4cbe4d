"""Check that a project file is whole, with --leaks its report for identities, with --quotes a thesis for its quotes."""

import argparse
from pathlib import Path

from annotator.cli.leaving import LOOKED_FOR, leaks_in_report, list_leaks
from annotator.cli.linking import add_linking_key, terms_of
from annotator.cli.opening import add_json, add_project, opened
from annotator.cli.quotes import check_quotes
from annotator.cli.share import leaks_in_share
from annotator.reporting.settings import settings_of
from annotator.sharing.columns import FULL
from annotator.sharing.drawing import draw
from annotator.storage.access_log import verify
from annotator.storage.connection import sealed_pages
from annotator.storage.soundness import faults
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("--leaks", action="store_true", help="look through all that the report would say")
    parser.add_argument("--level", type=int, choices=(1, 2, 3, 4), help="with --leaks: through a share of this level")
    parser.add_argument("--quotes", type=Path, metavar="THESIS", help="check the quotes of a finished thesis")
    add_linking_key(parser, LOOKED_FOR)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Opening checks every page's seal; then the records are checked against each other."""
    with opened(args) as store:
        if args.quotes is not None:
            return check_quotes(store, args)
        if args.leaks:
            return _leaks(store, args)
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


def _leaks(store: Store, args: argparse.Namespace) -> int:
    """List the open leaks; 1 when there are any."""
    with terms_of(store, args) as terms:
        if args.level is None:
            leaks = leaks_in_report(store, settings_of(store.project), terms)
        else:
            content = draw(store.project, args.level, confirmed=args.level == FULL)
            leaks = leaks_in_share(store, content, terms, "")
    return list_leaks(leaks, args.json)
