"""Why a file cannot be read as a transcript. Each is data without prose; the interface and the command line say it."""

from collections.abc import Iterator
from contextlib import contextmanager


class ReadingError(Exception):
    """The file is left as it was, and nothing was taken from it."""

    def __init__(self, name: str = "") -> None:
        super().__init__(type(self).__name__)
        self.name = name


class EmptyTranscript(ReadingError):
    """The file holds no text at all."""


class NothingToTakeIn(ReadingError):
    """The project or codebook of another program holds nothing that could come in."""


class NotAText(ReadingError):
    """The bytes are no text in any encoding: a sound file, a picture, a program."""


class UnknownEncoding(ReadingError):
    """The encoding she chose does not exist, or the bytes cannot be read with it."""

    def __init__(self, encoding: str, name: str = "") -> None:
        super().__init__(name)
        self.encoding = encoding


class TooLarge(ReadingError):
    """The file, or what it unpacks to, has more bytes (or lines) than the limit."""

    def __init__(self, size: int, limit: int, name: str = "") -> None:
        super().__init__(name)
        self.size = size
        self.limit = limit


class ThesisTooLarge(TooLarge):
    """The file is too large to be a thesis, or has more words than any."""


class FormatError(ReadingError):
    """Something about one format; `format` is its short name, such as `docx`."""

    def __init__(self, format_name: str, name: str = "") -> None:
        super().__init__(name)
        self.format = format_name


class UnsupportedFormat(FormatError):
    """The format is known, but there is no reader for it."""


class EncryptedDocument(FormatError):
    """The document is protected by a password."""


class DamagedDocument(FormatError):
    """The document is broken off or not what its beginning says."""


class UnreadableFile(ReadingError):
    """The operating system does not hand the file over; `reason` is `missing`, `folder`, `permission` or `device`."""

    def __init__(self, reason: str, name: str = "") -> None:
        super().__init__(name)
        self.reason = reason


@contextmanager
def as_damage(format_name: str) -> Iterator[None]:
    """Whatever breaks a reader is damage of the file: files come from elsewhere, and no library foresees all of them.

    A package of ours that is missing stays what it is.
    """
    try:
        yield
    except (ReadingError, ImportError):
        raise
    except Exception as error:
        raise DamagedDocument(format_name) from error
