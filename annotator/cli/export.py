"""Write the findings chapter as DOCX or PDF."""

import argparse
from dataclasses import replace
from pathlib import Path

from annotator.cli.leaving import LOOKED_FOR, leaks_in_report, refuse_leaks
from annotator.cli.linking import add_linking_key, terms_of
from annotator.cli.opening import add_project, opened
from annotator.reporting.export import export_report, kind_of
from annotator.reporting.settings import QUOTE_STYLES, QuoteStyleId, ReportSettings, form_of, settings_of
from annotator.storage.access_log import record_export
from annotator.storage.store import Store

_PARTS = {
    "codebook": "codebook",
    "units": "analysis",
    "matrix": "matrix",
    "audit": "trail",
    "transcripts": "transcripts",
}
"""The parts of the report that can be had alone, by what they are called on the command line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--what", choices=("report", *_PARTS), default="report")
    parser.add_argument("--quote-style", choices=QUOTE_STYLES)
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="a Word file for styles and pages; the report goes to {{FUNN}}"
    )
    parser.add_argument("--accept-leaks", metavar="REASON", help="accept every open leak; the reason is kept")
    add_linking_key(parser, LOOKED_FOR)


def run(args: argparse.Namespace) -> int:
    """Look for leaks, write the file and name it."""
    kind_of(args.out)  # before she is asked for anything
    with opened(args) as store:
        settings = wanted(settings_of(store.project), args.what, args.quote_style)
        with terms_of(store, args) as terms:
            refuse_leaks(store, leaks_in_report(store, settings, terms, args.out.stem), args.accept_leaks)
        result = export_report(store.project, args.out, settings, template=template_for(store, args))
        record_export(store, args.out)
    print(args.out)
    for warning in result.warnings:
        print(f"note: {warning.code} ({warning.count})")
    return 0


def template_for(store: Store, args: argparse.Namespace) -> Path | None:
    """The template asked for, else the one the project keeps; a PDF has none."""
    kept = form_of(store.project).template if args.out.suffix.lower() == ".docx" else ""
    return args.template or (Path(kept) if kept else None)


def wanted(settings: ReportSettings, what: str, quote_style: QuoteStyleId | None) -> ReportSettings:
    """The project's settings, narrowed to the part and the quote style asked for."""
    if quote_style is not None:
        settings = replace(settings, quote_style=quote_style)
    if what == "report":
        return settings
    narrowed = replace(settings, only=frozenset([_PARTS[what]]))
    return replace(narrowed, analysis="all") if what == "units" else narrowed
