"""What can go wrong while things are taken out. The interface turns each class into one sentence in her language."""


class ExportError(Exception):
    """Base of the expected errors of this package; `detail` is a file's name or a format, never content."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class NothingToTakeOut(ExportError):
    """There is no interview, code or memo that may leave."""


class NoSuchPart(ExportError):
    """The format cannot hold the part asked for; `detail` is the format."""


class FolderNotEmpty(ExportError):
    """The folder to write into holds something already; `detail` is its name."""


class NotReadBack(ExportError):
    """What was written does not say what it should; it was taken away again. `detail` names the part that differs."""


class Cancelled(ExportError):
    """She stopped it; nothing was written."""
