"""Write the findings chapter as DOCX or PDF, or take everything, or one table, out as other programs read it."""

import argparse
from dataclasses import replace
from pathlib import Path

from annotator.cli.leaving import LOOKED_FOR, leaks_in_report, leaks_in_what_is_taken, list_leaks, refuse_leaks
from annotator.cli.linking import add_linking_key, terms_of
from annotator.cli.opening import add_json, add_project, opened
from annotator.cli.refusals import Refused
from annotator.exporting.formats import FOLDERS, FORMATS, Format, part_of, take_out
from annotator.exporting.sheets import SHEETS
from annotator.exporting.taking import AuditLine, Taken, take
from annotator.reporting.export import export_report, kind_of
from annotator.reporting.settings import QUOTE_STYLES, QuoteStyleId, ReportSettings, form_of, settings_of
from annotator.storage.access_log import record_export
from annotator.storage.store import Store

_PLAIN = ("transcripts", FOLDERS["transcripts"])
"""The formats that are plain texts, as a zip file and as a folder."""
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
    parser.add_argument(
        "--what",
        choices=("report", *dict.fromkeys((*_PARTS, *SHEETS))),
        default="report",
        help="one part instead of everything; `transcripts` in a .zip are plain texts",
    )
    parser.add_argument("--quote-style", choices=QUOTE_STYLES)
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="a Word file for styles and pages; the report goes to {{FUNN}}"
    )
    parser.add_argument("--accept-leaks", metavar="REASON", help="accept every open leak; the reason is kept")
    parser.add_argument("--comma", action="store_true", help="commas between the cells of CSV files, not semicolons")
    parser.add_argument("--private", action="store_true", help="take private memos out as well")
    parser.add_argument(
        "--folder",
        action="store_true",
        help="OUT is a new or empty folder for the tables as CSV files, or with --what transcripts for plain texts",
    )
    parser.add_argument("--leaks", action="store_true", help="write nothing: list the open leaks of what would leave")
    add_json(parser)
    add_linking_key(parser, LOOKED_FOR)


def run(args: argparse.Namespace) -> int:
    """Look for leaks, write the file and name it."""
    form = _format_of("" if args.folder else args.out.suffix.lower(), args.what, args.folder)
    if form is not None:
        return _take_out(args, form)
    kind_of(args.out)  # before she is asked for anything
    if args.what not in ("report", *_PARTS):
        raise Refused("NoSuchPart", args.out.suffix)
    with opened(args) as store:
        settings = wanted(settings_of(store.project), args.what, args.quote_style)
        with terms_of(store, args) as terms:
            leaks = leaks_in_report(store, settings, terms, args.out.stem)
            if args.leaks:
                return list_leaks(leaks, args.json)
            refuse_leaks(store, leaks, args.accept_leaks)
        result = export_report(store.project, args.out, settings, template=template_for(store, args))
        record_export(store, args.out)
    print(args.out)
    for warning in result.warnings:
        print(f"note: {warning.code} ({warning.count})")
    return 0


def _format_of(suffix: str, what: str, folder: bool) -> Format | None:
    """The format that takes things out under this ending, or as a folder; of two, the one that is asked for."""
    found = [form for form in FORMATS if form.suffix == suffix and form.is_folder == folder]
    plain = [form for form in found if form.id in _PLAIN]
    return next(iter(plain if what == "transcripts" and plain else found), None)


def _take_out(args: argparse.Namespace, form: Format) -> int:
    part = part_of(form, "" if args.what in ("report", "transcripts") else args.what)
    if args.what == "transcripts" and form.id not in _PLAIN:
        raise Refused("NoSuchPart", args.out.suffix)
    with opened(args) as store:
        taken = _taken(store, args)
        with terms_of(store, args) as terms:
            leaks = leaks_in_what_is_taken(store, taken, form, part, terms, args.out.stem)
            if args.leaks:
                return list_leaks(leaks, args.json)
            refuse_leaks(store, leaks, args.accept_leaks, "leaks_taken")
        written = take_out(taken, args.out, form, part)
        record_export(store, args.out)
    print(args.out)
    if written.cut:
        print(f"note: cut ({written.cut})")
    return 0


def _taken(store: Store, args: argparse.Namespace) -> Taken:
    audit = tuple(AuditLine(e.action, e.at, e.name.replace("_", " "), e.reason) for e in store.entries())
    return Taken(take(store.project, args.private), audit, store.project.info.language, not args.comma)


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
