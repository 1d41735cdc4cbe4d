"""Search texts, codes, memos and condensations."""

import argparse

from annotator.cli.opening import add_json, add_project, opened, print_rows


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("query", metavar="QUERY")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print every hit in its context."""
    from annotator.domain.search import search

    with opened(args) as store:
        print_rows((vars(hit) for hit in search(store.project, args.query)), args.json)
    return 0
