"""Make the sample project: coded, encrypted, exported as DOCX and PDF, opened in a window where there is a screen."""

import argparse
from pathlib import Path

from annotator.importing.sample import SAMPLE_PASSPHRASE, make_sample
from annotator.reporting.export import export_report
from annotator.reporting.settings import settings_of
from annotator.sharing.columns import ANONYMISED
from annotator.sharing.drawing import draw
from annotator.sharing.sending import note_share, write_share
from annotator.storage.key import key_for
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path("annotator-demo"), metavar="DIR")


def run(args: argparse.Namespace) -> int:
    """Make what is not there yet; a sample she has worked in is left as it is and exported anew."""
    args.folder.mkdir(parents=True, exist_ok=True)
    project = args.folder / "sample.annotator"
    store = Store.open(project, key_for(project, SAMPLE_PASSPHRASE)) if project.exists() else make_sample(project)
    try:
        for suffix in (".docx", ".pdf"):
            export_report(store.project, project.with_suffix(suffix), settings_of(store.project))
        _share(store, args.folder / "sample-share.annotator")
        documents = len(store.project.documents)
        units = sum(unit.status == "coded" for unit in store.project.units)  # as the window counts them
    finally:
        store.close()
    print(f"Sample project: {documents} interviews, {units} meaning units, in {args.folder}")
    print("  sample.annotator   the project, encrypted")
    print("  sample.docx        the findings chapter for Word")
    print("  sample.pdf         the same as PDF")
    print("  sample-share.annotator   what a supervisor gets: anonymised, for reading and commenting")
    print(f"Passphrase of both (published, for the sample only): {SAMPLE_PASSPHRASE}")
    return int(args.open_window(project, SAMPLE_PASSPHRASE)) if args.open_window else 0


def _share(store: Store, path: Path) -> None:
    """The anonymised share; one that is there may hold a reader's comments and is left as it is."""
    if not path.exists():
        content = draw(store.project, ANONYMISED)
        write_share(content, path, SAMPLE_PASSPHRASE)
        note_share(store, content, path)
