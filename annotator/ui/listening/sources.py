"""Where sound is read from: a file, or the project itself. Never more of it is in memory than is just being heard."""

from pathlib import Path
from typing import Literal, Protocol

Kind = Literal["wav", "mp3", "flac", "aac", ""]
"""`aac` is what telephones, Teams and Zoom save as m4a or mp4; it is known and cannot be played."""


class Source(Protocol):
    """Bytes that can be read from any place."""

    size: int

    def read_at(self, offset: int, count: int) -> bytes:
        """So many bytes from an offset on; fewer at the end."""

    def close(self) -> None:
        """Let go of it."""


class Outside:
    """A file that stays where it is. Raises OSError where there is none."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self.size = path.stat().st_size

    def read_at(self, offset: int, count: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(count)

    def close(self) -> None:
        self._file.close()


def kind_of(source: Source) -> Kind:
    """What kind of sound it is, by its first bytes: endings are often wrong."""
    head = source.read_at(0, 16)
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return "wav"
    if head[:4] == b"fLaC":
        return "flac"
    if head[4:8] == b"ftyp":
        return "aac"
    is_frame = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
    return "mp3" if head[:3] == b"ID3" or is_frame else ""
