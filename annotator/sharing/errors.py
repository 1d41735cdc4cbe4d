"""What can keep a share from being made or taken in. Each is data without prose."""

from pathlib import Path


class SharingError(Exception):
    """Base of the expected errors of this package."""

    def __init__(self, path: Path | str = "") -> None:
        super().__init__(type(self).__name__)
        self.path = Path(path)


class UnclearedMarks(SharingError):
    """`count` marks (third person, special category) in the text that would go are not cleared yet."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.detail = str(count)


class NotConfirmed(SharingError):
    """Full material is shared only after explicit confirmation."""


class NothingToShare(SharingError):
    """Nothing of the material may go at this level: no interview included, or nobody who has not withdrawn."""


class AShareItself(SharingError):
    """What is open is a share: a further one is made from the project it came from."""


class ShareOfAnotherProject(SharingError):
    """The file is a share, but none this project made."""


class AlreadyMerged(SharingError):
    """Everything in the file has come in before."""


class NotReviewable(SharingError):
    """The document is no share of ours that comments could come back from."""
