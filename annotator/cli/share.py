"""Share with a supervisor or participant: an encrypted file of its own; Word or HTML for who lacks the program."""

import argparse
from pathlib import Path

from annotator.cli.erase import participant_called
from annotator.cli.leaving import LOOKED_FOR, refuse_leaks
from annotator.cli.linking import add_linking_key, terms_of
from annotator.cli.opening import add_passphrase_file, add_project, opened, passphrase
from annotator.cli.refusals import Refused
from annotator.confidentiality.key_terms import Terms
from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, PieceKind, check, open_leaks
from annotator.exporting.html import write_html
from annotator.reporting.commented import write_commented
from annotator.sharing.columns import FULL, Level
from annotator.sharing.drawing import Content, draw, draw_for_member, texts_of
from annotator.sharing.sending import note_share, write_share
from annotator.storage.errors import FileExists
from annotator.storage.store import Store, now

_KINDS: dict[str, PieceKind] = {
    "turn": "transcript",
    "memo": "memo",
    "document": "title",
    "speaker": "label",
    "attribute": "table",
    "attribute_value": "table",
}
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
    parser.add_argument("--accept-leaks", metavar="REASON", help="accept every open leak; the reason is kept")
    add_passphrase_file(parser, "--share-passphrase-file")
    add_linking_key(parser, LOOKED_FOR)


def run(args: argparse.Namespace) -> int:
    """Draw up, check for leaks, write, note; the file's name and what was left out are printed."""
    if args.out.suffix.lower() not in SUFFIXES:
        raise Refused("share_format", args.out.suffix)
    if args.out.exists():
        raise FileExists(args.out)
    with opened(args) as store:
        content = _content(store, args)
        with terms_of(store, args) as terms:
            leaks = leaks_in_share(store, content, terms, args.out.stem)
            refuse_leaks(store, leaks, args.accept_leaks, "share_leaks")
        write(content, args)
        note_share(store, content, args.out, args.to)
    print(args.out)
    if content.left_out:
        print(f"note: texts_left_out ({content.left_out})")
    return 0


def leaks_in_share(store: Store, content: Content, terms: Terms | None, file_name: str) -> list[Leak]:
    """The leaks in all that a reader could read, that she has not accepted."""
    own, shared = store.project, content.project
    pieces = [Piece(where, text, _KINDS.get(where.partition(":")[0], "text")) for where, text in texts_of(shared)]
    pieces.append(Piece(file_name, file_name, "file_name"))
    shown = tuple(a.id for a in own.attributes if shared.attributes.first("uuid", a.uuid) is not None)
    people = tuple(p.id for p in own.participants if shared.participants.first("uuid", p.uuid) is not None)
    context = LeakContext(own, now()[:10], terms, (), shown, people, own.info.language)
    return open_leaks(own, check(pieces, context))


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
