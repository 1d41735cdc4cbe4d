"""Share with a supervisor or participant: an encrypted file of its own; Word or HTML for who lacks the program."""

import argparse
from pathlib import Path

from annotator.cli.erase import participant_called
from annotator.cli.opening import add_passphrase_file, add_project, opened, passphrase
from annotator.cli.refusals import Refused
from annotator.exporting.html import write_html
from annotator.reporting.commented import write_commented
from annotator.sharing.columns import FULL, Level
from annotator.sharing.drawing import Content, draw, draw_for_member
from annotator.sharing.sending import note_share, write_share
from annotator.storage.errors import FileExists
from annotator.storage.store import Store

SUFFIXES = (".annotator", ".docx", ".html")
LEVELS: tuple[Level, ...] = (1, 2, 3, 4)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="a new .annotator, .docx or .html file")
    parser.add_argument(
        "--level",
        type=int,
        choices=LEVELS,
        default=1,
        help="1 codebook (default), 2 anonymised units, 3 anonymised interviews with codes, 4 all that is not private",
    )
    parser.add_argument("--member", metavar="PSEUDONYM", help="one participant's own transcript and nothing else")
    parser.add_argument("--blind", action="store_true", help="units without codes, for the reader to code")
    parser.add_argument("--to", default="", metavar="ALIAS", help="to whom; kept in the project, not in the share")
    parser.add_argument("--yes", action="store_true", help="level 4: yes, all of it")
    add_passphrase_file(parser, "--share-passphrase-file")


def run(args: argparse.Namespace) -> int:
    """Draw up, check for leaks, write, note; the file's name and what was left out are printed."""
    if args.out.suffix.lower() not in SUFFIXES:
        raise Refused("share_format", args.out.suffix)
    if args.out.exists():
        raise FileExists(args.out)
    with opened(args) as store:
        content = _content(store, args)
        write(content, args)
        note_share(store, content, args.out, args.to)
    print(args.out)
    if content.left_out:
        print(f"note: texts_left_out ({content.left_out})")
    return 0


def write(content: Content, args: argparse.Namespace) -> None:
    """Write the file as its suffix says."""
    match args.out.suffix.lower():
        case ".docx":
            write_commented(content.project, args.out)
        case ".html":
            write_html(content.project, args.out)
        case _:
            words = passphrase(args.share_passphrase_file, "Passphrase of the share: ", twice=True)
            write_share(content, args.out, words)


def _content(store: Store, args: argparse.Namespace) -> Content:
    if args.member is None:
        return draw(store.project, args.level, args.blind, confirmed=args.yes and args.level == FULL)
    return draw_for_member(store.project, participant_called(store.project, args.member).id)
