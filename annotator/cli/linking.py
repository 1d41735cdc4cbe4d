"""The linking key beside a command's project: how it is given, opened and closed again."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

from annotator.cli.opening import add_key_file, add_passphrase_file, asked_key, key_file_at, passphrase
from annotator.confidentiality.key_terms import Terms, terms_in
from annotator.storage.key import LINKING_KEY
from annotator.storage.linking_key import LinkingKey, make_linking_key, open_linking_key
from annotator.storage.store import Store

PROMPT = "Passphrase of the linking key: "


def add_linking_key(parser: argparse.ArgumentParser, why: str) -> None:
    """The linking key as an option, and what opens it."""
    parser.add_argument("--key", type=Path, metavar="KEY", help=f"the linking key, {why}")
    add_key_words(parser)


def add_key_words(parser: argparse.ArgumentParser) -> None:
    """What opens the linking key: its passphrase, and its own key file if it has one."""
    add_passphrase_file(parser, "--key-passphrase-file")
    add_key_file(parser, "--linking-key-file")


def opened_key(store: Store, args: argparse.Namespace) -> closing[LinkingKey]:
    """The key of the open project, to be entered with `with`. Raises what `open_linking_key` raises."""
    words = asked_key(args.key, args.key_passphrase_file, args.linking_key_file, PROMPT, LINKING_KEY)
    return closing(open_linking_key(store, args.key, words))


def made_key(store: Store, args: argparse.Namespace) -> closing[LinkingKey]:
    """A new key for the open project, likewise. Raises what `make_linking_key` raises."""
    words = passphrase(args.key_passphrase_file, PROMPT, twice=True)
    second = key_file_at(args.linking_key_file, make=True)
    return closing(make_linking_key(store, args.key, words, key_file=second))


def key_if_given(store: Store, args: argparse.Namespace) -> closing[LinkingKey] | nullcontext[None]:
    """As `opened_key`, or None where she gives none."""
    return nullcontext() if args.key is None else opened_key(store, args)


@contextmanager
def terms_of(store: Store, args: argparse.Namespace) -> Iterator[Terms | None]:
    """The terms of the linking key, or None where she gives none."""
    with key_if_given(store, args) as key:
        yield None if key is None else terms_in(key)
