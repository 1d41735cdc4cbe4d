"""What she asked for on the pages before a project is open, and what came of it.

Storage with its libraries is loaded only when one of these is acted on: the first page must stand at once.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.storage.errors import StorageError

if TYPE_CHECKING:
    from annotator.storage.backups import Backup


@dataclass(frozen=True, slots=True)
class Source:
    """Another program's file that a new project is made of, and what it says itself."""

    path: Path
    title: str = ""
    language: str = ""

    @property
    def name(self) -> str:
        """What she knows the file by: QualCoder's is always called the same, its folder is not."""
        return self.path.parent.name if self.path.name == "data.qda" else self.path.name


@dataclass(frozen=True, slots=True)
class NewProject:
    """What she decided about a new project."""

    path: Path
    title: str
    language: str
    passphrase: str
    method: str
    key_file: Path | None = None
    """Needed beside the passphrase from then on; made where it is not there yet."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What she tries to open a project with: passphrase (and key file, where one is needed) or recovery code."""

    path: Path
    passphrase: str = ""
    code: str = ""
    key_file: Path | None = None


class NotOpened(Exception):
    """A file did not open, and perhaps a backup would."""

    def __init__(self, error: StorageError, backup: "Backup | None") -> None:
        super().__init__(type(error).__name__)
        self.error, self.backup = error, backup
