"""What the chapter would say, for the gate."""

from annotator.confidentiality.leak_check import Piece
from annotator.domain.project import Project
from annotator.reporting.counting import included_ids
from annotator.reporting.model import Report
from annotator.reporting.parts import shown_attributes, told_instead
from annotator.reporting.settings import ReportSettings
from annotator.reporting.texts import texts_of
from annotator.ui.leaks.gate import Leaving


def chapter_leaving(project: Project, report: Report, settings: ReportSettings, file_name: str) -> Leaving:
    """Every text of the report and the name of its file."""
    pieces = [Piece(text.where, text.text, text.kind, text.language) for text in texts_of(report)]
    pieces.append(Piece(file_name, file_name, "file_name"))
    shown = shown_attributes(project, settings)
    told = told_instead(project, settings)
    return Leaving(pieces, shown, tuple(included_ids(project)), settings.language, told)
