"""The leak check on the command line: what of a report would leave, with the linking key where she gives it."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.cli.opening import add_key_file, add_passphrase_file, asked_key
from annotator.cli.refusals import Refused
from annotator.confidentiality.key_terms import Terms, terms_in
from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, accept_leak, check, open_leaks
from annotator.reporting.chapter import build_report
from annotator.reporting.counting import included_participants
from annotator.reporting.settings import ReportSettings
from annotator.reporting.texts import texts_of
from annotator.storage.key import LINKING_KEY
from annotator.storage.linking_key import open_linking_key
from annotator.storage.store import Store, now


def add_linking_key(parser: argparse.ArgumentParser) -> None:
    """How the check learns what the originals were."""
    parser.add_argument("--key", type=Path, metavar="KEY", help="the linking key, so that every original is looked for")
    add_passphrase_file(parser, "--key-passphrase-file")
    add_key_file(parser, "--linking-key-file")


@contextmanager
def terms_of(store: Store, args: argparse.Namespace) -> Iterator[Terms | None]:
    """The terms of the linking key, or None where she gives none."""
    if args.key is None:
        yield None
        return
    prompt = "Passphrase of the linking key: "
    secret = asked_key(args.key, args.key_passphrase_file, args.linking_key_file, prompt, LINKING_KEY)
    key = open_linking_key(store, args.key, secret)
    try:
        yield terms_in(key)
    finally:
        key.close()


def pieces_of(store: Store, settings: ReportSettings, file_name: str = "") -> list[Piece]:
    """Every text of the report, and the name of its file."""
    report = build_report(store.project, settings).report
    pieces = [Piece(text.where, text.text, text.kind, text.language) for text in texts_of(report)]
    return [*pieces, Piece(file_name, file_name, "file_name")] if file_name else pieces


def leaks_in_report(
    store: Store, settings: ReportSettings, terms: Terms | None = None, file_name: str = ""
) -> list[Leak]:
    """The leaks of a report that she has not accepted."""
    project = store.project
    shown = tuple(a.id for a in project.attributes if not a.never_export) if settings.participants else ()
    people = tuple(included_participants(project))
    context = LeakContext(project, now()[:10], terms, (), shown, people, settings.language)
    return open_leaks(project, check(pieces_of(store, settings, file_name), context))


def refuse_leaks(store: Store, leaks: list[Leak], reason: str | None, code: str = "leaks") -> None:
    """Accept each with the reason given, or raise Refused (with `code`) when there are any."""
    if leaks and not (reason or "").strip():
        raise Refused(code, str(len(leaks)))
    for leak in leaks:
        accept_leak(store, leak, reason or "")
