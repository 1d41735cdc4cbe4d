"""What every reader gets: the bytes, the name, and what the student has said about them."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import PurePath

from annotator.domain.transcript import Note
from annotator.importing.decoding import Decoded, decode, decode_as, repaired


@dataclass(frozen=True)
class Source:
    """A file in memory. `encoding` is her choice (empty: find it); `repair` undoes UTF-8 read as Windows text."""

    data: bytes
    name: str = ""
    encoding: str = ""
    repair: bool = False

    @property
    def title(self) -> str:
        """The file's name without folder and ending, as it is: she may change it."""
        return PurePath(self.name).stem

    @property
    def suffix(self) -> str:
        """The ending in small letters, with its dot."""
        return PurePath(self.name).suffix.lower()

    @property
    def hash(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return sha256(self.data).hexdigest()

    @cached_property
    def decoded(self) -> Decoded:
        """The bytes as canonical text. Raises NotAText or UnknownEncoding."""
        found = decode_as(self.data, self.encoding) if self.encoding else decode(self.data)
        if not self.repair:
            return found
        text, count = repaired(found.text)
        notes = tuple(note for note in found.notes if note.code != "mojibake")
        return Decoded(text, found.encoding, (*notes, Note("repaired", count)) if count else notes)
