"""Write out all that is held about one participant, as DOCX and JSON, for her to have."""

import argparse
from pathlib import Path

from annotator.cli.erase import participant_called
from annotator.cli.opening import add_project, opened
from annotator.languages import known
from annotator.reporting.person_report import export_person, person_report
from annotator.storage.access_log import record, record_export
from annotator.storage.store import now


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("--participant", required=True, metavar="PSEUDONYM")
    parser.add_argument("out", type=Path, metavar="OUT_FOLDER", help="made where it is not there")
    parser.add_argument("--private", action="store_true", help="memos marked private too")
    parser.add_argument("--language", choices=known(), default="")


def run(args: argparse.Namespace) -> int:
    """Write both files and name them; say what was left out."""
    with opened(args) as store:
        person = participant_called(store.project, args.participant)
        made = person_report(store.project, person.id, now()[:10], args.private, args.language)
        args.out.mkdir(parents=True, exist_ok=True)
        paths = export_person(made, args.out)
        record(store, "rights", kind="access", step="exported")
        for path in paths:
            record_export(store, path)
            print(path)
    for note in made.notes:
        print(f"note: {note.code} ({note.count})")
    return 0
