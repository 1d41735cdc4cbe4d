"""What can go wrong with a project file. Each is data without prose; the interface and the command line say it."""

import errno
from pathlib import Path


class StorageError(Exception):
    """Something outside the program keeps a file from being used; the file itself is left as it was."""

    def __init__(self, path: Path | str = "") -> None:
        super().__init__(type(self).__name__)
        self.path = Path(path)


class NoCipher(RuntimeError):
    """The SQLite underneath cannot encrypt: a broken installation, which no project may be written with."""


class FileMissing(StorageError):
    """There is no file at this place."""


class FileExists(StorageError):
    """A new file would overwrite one that is there."""


class EmptyFile(StorageError):
    """The file has no content: a placeholder of a cloud service, or a copy that was broken off."""


class NotAProject(StorageError):
    """The file is something else."""


class TruncatedFile(StorageError):
    """The file ends in the middle of a page: a copy or download that was broken off."""


class WrongPassphrase(StorageError):
    """The passphrase, or the recovery code, does not open this file."""


class OtherRecoveryCode(WrongPassphrase):
    """A recovery code without a typing mistake that does not open this file: an older one, or that of another file."""


class WrongPassphraseOrKeyFile(WrongPassphrase):
    """The file needs a key file too, and the two together (or the recovery code) do not open it."""


class KeyFileNeeded(StorageError):
    """The passphrase alone cannot open this file: its key file was not given."""


class NotAKeyFile(StorageError):
    """The file given as the second factor is none, or was changed since it was made."""


class NotALinkingKey(StorageError):
    """The file is something else than a linking key."""


class WrongLinkingKey(StorageError):
    """The linking key is that of another project."""


class WrongRecoveryCode(StorageError):
    """The code has a typing mistake: its own checksum does not fit."""


class DamagedFile(StorageError):
    """The key is right, but `bad` of the pages no longer carry their seal."""

    def __init__(self, path: Path | str = "", good: int = 0, bad: int = 0) -> None:
        super().__init__(path)
        self.good, self.bad = good, bad


class NewerVersion(StorageError):
    """The file was written by a later version of the program (its schema is `found`, ours `known`)."""

    def __init__(self, path: Path | str = "", found: int = 0, known: int = 0) -> None:
        super().__init__(path)
        self.found, self.known = found, known


class AlreadyOpen(StorageError):
    """Another window or program has the file open."""


class DiskFull(StorageError):
    """There is no room left; nothing of the last action was stored."""


class RecordingTooLarge(StorageError):
    """The sound is more than the project takes in; nothing of it was stored."""


class ReadOnlyPlace(StorageError):
    """The file or its folder may not be written to."""


class Restricted(StorageError):
    """A participant has had her words restricted: they are kept, and neither coded nor corrected."""


class FileReplaced(StorageError):
    """The file was moved, deleted or replaced under the open project (a cloud service, another program)."""


class BackupFailed(StorageError):
    """A backup was written but did not verify; the older ones are kept."""


class ReviewOnly(StorageError):
    """The file is a share: what it holds may be read and commented on, and not changed."""


class NotAShare(StorageError):
    """The file is a project, but no share; nothing can come back from it."""


class OriginalsWouldBeLost(StorageError):
    """Replacing without the linking key: what stood in the texts would be gone for good, and nobody has said so."""


class EmptyReplacement(StorageError):
    """An entry of the register says nothing to write instead."""


class EntryInUse(StorageError):
    """An entry of the register whose replacement stands in the texts cannot be removed."""


class LevelInUse(StorageError):
    """A level that holds codes or themes, or is the only one for codes, cannot be removed."""


class ColumnInUse(StorageError):
    """A text column in which something is written cannot be removed."""


class PlaceLost(StorageError):
    """The words or the code that a suggestion is about are no longer in the project."""


def from_os(path: Path, error: OSError) -> StorageError:
    """The typed error for what the operating system says about a file; the unforeseen is raised again."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return ReadOnlyPlace(path)
    raise error
