"""Erase a participant who withdrew: a preview of all that goes, then for good, backups too."""

import argparse
import json
from collections.abc import Iterator
from typing import Any

from annotator.cli.linking import add_linking_key, key_if_given
from annotator.cli.opening import add_json, add_project, opened
from annotator.cli.refusals import Refused
from annotator.confidentiality.withdrawal import Withdrawal, erase, preview, recordings_of
from annotator.domain.corpus import Participant
from annotator.domain.project import Project
from annotator.storage.backups import list_backups
from annotator.storage.shares import shares
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("--participant", required=True, metavar="PSEUDONYM")
    parser.add_argument(
        "--texts",
        choices=("sure", "all", "none"),
        default="sure",
        help="which sentences of yours go too: those that repeat four words of hers or name her (sure, the default), "
        "also those with a word only she used (all), or none",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    add_linking_key(parser, "to forget her there too")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Show what goes, ask, and erase. With --json and without --yes nothing but the preview."""
    with opened(args) as store:
        person = participant_called(store.project, args.participant)
        told = preview(store.project, person.id)
        summary = _summary(store, person, told, args.texts)
        print(json.dumps(summary, ensure_ascii=False, indent=1) if args.json else "\n".join(_lines(summary)))
        if args.json and not args.yes:
            return 0
        if not args.yes and input(f"Erase {person.pseudonym} for good? [y/N] ").strip().lower() not in ("y", "j"):
            return 1
        with key_if_given(store, args) as key:
            erase(store, person.id, _choices(told, args.texts), key)
        if not args.json:
            print(f"Erased {person.pseudonym}. What you copied or shared elsewhere is yours to delete.")
    return 0


def participant_called(project: Project, pseudonym: str) -> Participant:
    """The participant of this pseudonym. Raises Refused."""
    found = project.participants.first("pseudonym", pseudonym)
    if found is None:
        raise Refused("no_participant", pseudonym)
    return found


def _choices(told: Withdrawal, texts: str) -> dict[tuple[str, int, str], str]:
    return {} if texts == "none" else told.texts(strict=texts == "all")


def _summary(store: Store, person: Participant, told: Withdrawal, texts: str) -> dict[str, Any]:
    """The preview as data."""
    project, choices = store.project, _choices(told, texts)
    return {
        "participant": person.pseudonym,
        "interviews": [project.documents[document].title for document in sorted(told.hers.documents)],
        "shared_interviews": [project.documents[document].title for document in sorted(told.hers.shared)],
        "words": told.words,
        "rows": {table: count for table, count in told.rows.items() if count},
        "recordings": ["in the project" if one.inside else one.path for one in recordings_of(store, told.hers)],
        "units_cut": len(told.hers.cut),
        "nodes": [
            {"name": project.nodes[loss.node].name, "lost": loss.lost, "left": loss.left, "alone": loss.alone}
            for loss in told.nodes
        ],
        "summaries": [
            {"node": project.nodes[project.summaries[loss.summary].node].name, "sentences": len(loss.sentences)}
            for loss in told.summaries
        ],
        "texts": [
            {
                "where": " ".join(map(str, passage.key)),
                "cause": passage.cause,
                "text": passage.text,
                "becomes": choices.get(passage.key, passage.text),
            }
            for passage in told.passages
        ],
        "backups": len(list_backups(store.path)),
        "shares": len(shares(store)),
    }


def _lines(summary: dict[str, Any]) -> Iterator[str]:
    whole, shared = summary["interviews"], summary["shared_interviews"]
    yield f"{summary['participant']}: {summary['words']} words go."
    yield from (f"  whole interview: {title}" for title in whole)
    yield from (f"  her turns in: {title}" for title in shared)
    yield "  " + ", ".join(f"{table} {count}" for table, count in summary["rows"].items())
    yield from (f"  recording with her voice, deleted for good: {place}" for place in summary["recordings"])
    yield from (
        f"  {node['name']}: {node['lost']} units lost, {node['left']} left"
        + (" – nobody else speaks there" if node["alone"] else "")
        for node in summary["nodes"]
    )
    yield from (
        f"  text about {loss['node']}: {loss['sentences']} sentences lean on her units" for loss in summary["summaries"]
    )
    for text in summary["texts"]:
        change = "stays" if text["becomes"] == text["text"] else f"becomes “{_short(text['becomes'])}”"
        yield f"  {text['where']} ({text['cause']}): “{_short(text['text'])}” {change}"
    yield f"  backups that go: {summary['backups']}; shares sent out, out of reach: {summary['shares']}"
    yield "  What was done until now can no longer be undone."


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:69] + "…"
