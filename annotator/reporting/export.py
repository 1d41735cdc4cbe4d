"""The way in: a project and her choices become a file."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.project import Project
from annotator.reporting.chapter import BuiltReport, ReportNote, build_report, quote_notes
from annotator.reporting.errors import UnknownFormat
from annotator.reporting.progress import Progress, silent
from annotator.reporting.settings import ReportSettings

FORMATS = (".docx", ".pdf")


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What she should know about the file that was written; see `NOTE_CODES`."""

    warnings: tuple[ReportNote, ...] = ()


NOTE_CODES = (
    "unattributed_quotes",  # count: quotes whose speaker is no participant
    "consent_withdrawn",  # count: quotes from participants who have withdrawn their consent
    "quotes_left_out",  # count: outline items whose quote is gone or stands in a document that is not included
    "empty_sections",  # count: themes whose section has a heading and nothing below it
    "quoted_twice",  # count: quotes of a unit that is quoted before
    "unmarked_changes",  # count: quotes whose display version changes words without a sign, not accepted
    "accepted_changes",  # count: quotes with such changes that she has accepted
    "outdated_quotes",  # count: quotes whose transcript was corrected after their display version was written
    "missing_glyphs",  # count: characters shown as a box; detail: which
)


def export_report(
    project: Project,
    path: Path,
    settings: ReportSettings,
    template: Path | None = None,
    on_progress: Progress = silent,
) -> ExportResult:
    """Write the report to `path`, as its suffix says; a template serves Word files only.

    Raises UnknownFormat, BadTemplate, NotArchivable, or the target errors of `reporting.errors`; what `on_progress`
    raises (Cancelled) passes through. Whatever is raised, no half-written file is left and an old one still stands.
    """
    kind_of(path)  # before the work, not after it
    built = build_report(project, settings)
    built = replace(built, notes=(*built.notes, *quote_notes(project, built.quotes)))
    return write_report(built, path, template, on_progress)


def kind_of(path: Path) -> str:
    """The format a path's suffix names. Raises UnknownFormat."""
    kind = path.suffix.lower()
    if kind not in FORMATS:
        raise UnknownFormat(kind)
    return kind


def write_report(
    built: BuiltReport, path: Path, template: Path | None = None, on_progress: Progress = silent
) -> ExportResult:
    """Write a report that is built: it holds no record of the project, so another thread may do it."""
    kind = kind_of(path)
    if kind == ".docx":
        from annotator.reporting.docx.writer import write_docx

        write_docx(built.report, path, template, on_progress)
        return ExportResult(built.notes)
    from annotator.reporting.pdf.writer import write_pdf

    missing = write_pdf(built.report, path, on_progress).missing
    note = ReportNote("missing_glyphs", sum(n for _, n in missing), "".join(character for character, _ in missing))
    return ExportResult((*built.notes, note) if missing else built.notes)
