"""Take in what came back: a reader's comments and suggestions, or a participant's corrections."""

import argparse
from pathlib import Path

from annotator.cli.opening import add_json, add_passphrase_file, add_project, opened, passphrase, print_rows
from annotator.sharing.member import Correction, apply_correction, corrections, is_member_check
from annotator.sharing.merging import take_in_returned
from annotator.sharing.word_comments import read_commented
from annotator.storage.errors import FileMissing
from annotator.storage.key import key_for, read_header
from annotator.storage.shares import Returned, read_returned
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("reviewed", type=Path, metavar="REVIEWED", help="the .annotator or .docx file that came back")
    add_passphrase_file(parser, "--share-passphrase-file")
    parser.add_argument("--apply", action="store_true", help="a participant's corrections: take them into the text")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Read the file, take it in, and say what came."""
    returned = _returned(args.reviewed, args.share_passphrase_file)
    with opened(args) as store:
        if is_member_check(store, returned):
            _corrected(store, args, corrections(store, returned, args.reviewed))
            if not returned.items:
                return 0
        result = take_in_returned(store, returned, args.reviewed)
    row = {"reviewers": ", ".join(result.reviewers), "new": result.new, "changed": result.changed}
    row |= {"lost": result.lost, "refused": result.refused}
    if args.json:
        print_rows([row], as_json=True)
        return 0
    print(f"From {row['reviewers']}: {result.new} new, {result.changed} changed")
    if result.lost:
        print(f"note: place_lost ({result.lost})")
    if result.refused:
        print(f"note: refused ({result.refused})")
    return 0


def _returned(path: Path, passphrase_file: Path | None) -> Returned:
    if path.suffix.lower() == ".docx":
        if not path.is_file():
            raise FileMissing(path)
        return read_commented(path)
    read_header(path)
    return read_returned(path, key_for(path, passphrase(passphrase_file, "Passphrase of the share: ")))


def _corrected(store: Store, args: argparse.Namespace, found: list[Correction]) -> None:
    rows = []
    for correction in found:
        turn = store.project.turns[correction.turn]
        title = store.project.documents[turn.document].title
        row = {"document": title, "paragraph": turn.position + 1, "old": correction.old, "new": correction.new}
        rows.append(row | {"edited_since": correction.edited_since})
        if args.apply:
            apply_correction(store, correction)
    print_rows(rows, args.json)
