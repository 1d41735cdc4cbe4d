"""Search texts, codes, memos, condensations, questions and the chapter; words are found in every inflection."""

import argparse
from collections.abc import Iterator
from typing import Any

from annotator.cli.opening import add_json, add_project, opened, print_rows
from annotator.domain.places import clock, stamp_at
from annotator.domain.project import Project
from annotator.domain.search import Found, SearchTexts, in_context
from annotator.stemming import stem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("query", metavar="QUERY", help='words, prefix*, "a phrase", -without')
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print every hit in its context."""
    with opened(args) as store:
        found = SearchTexts(store.project).find(args.query, stem)
        print_rows((row for part in found for row in _rows(store.project, part)), args.json)
    return 0


def _rows(project: Project, found: Found) -> Iterator[dict[str, Any]]:
    source = found.source
    for start, end in found.ranges:
        context = in_context(source.text, start, end)
        row: dict[str, Any] = {"kind": source.kind, "where": "", "paragraph": None, "time": None}
        if source.kind == "text":
            flat = project.flat(source.id)
            turn, _ = flat.anchor(start)
            stamp = stamp_at(flat.turns, flat.row(turn.id))
            row["where"] = project.documents[source.id].title
            row["paragraph"] = flat.row(turn.id) + 1
            row["time"] = None if stamp is None else clock(stamp)
        yield row | {"left": context.left, "hit": context.hit, "right": context.right}
