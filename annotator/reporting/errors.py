"""What can go wrong while a report is written. The interface turns each class into one sentence in her language."""


class ReportError(Exception):
    """Base of the expected errors of this package; `detail` holds a path's name or a style, never content."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class UnknownFormat(ReportError):
    """The target's suffix names no format that can be written."""


class TargetReadOnly(ReportError):
    """The target, or its folder, may not be written; or another program holds the file open."""


class TargetMissing(ReportError):
    """The folder of the target does not exist, or the target is itself a folder."""


class DiskFull(ReportError):
    """No room on the disk (or in the quota) for the report."""


class TargetFailed(ReportError):
    """The system refused to write for another reason; `detail` is its error name (`EIO`, say)."""


class BadTemplate(ReportError):
    """The template is no Word document or template, or it is damaged."""


class NotArchivable(ReportError):
    """The finished PDF did not pass the PDF/A check; `detail` is the first finding."""


class Cancelled(ReportError):
    """The student stopped the export; nothing was written."""
