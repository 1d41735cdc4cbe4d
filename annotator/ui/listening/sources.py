"""Where sound is read from: a file, or the project itself. Never more of it is in memory than is just being heard."""

from pathlib import Path
from typing import Literal, Protocol

Kind = Literal["wav", "mp3", "flac", "mov", "ogg", "matroska", "aac", "amr", "asf", "aiff", "caf", "avi", ""]
BY_FFMPEG: dict[Kind, str] = {
    "mov": "mov",  # m4a, mp4, mov, 3gp: telephones, Zoom, Teams
    "ogg": "ogg",
    "matroska": "matroska",  # and webm
    "aac": "aac",
    "amr": "amr",
    "asf": "asf",  # wma, wmv
    "aiff": "aiff",
    "caf": "caf",
    "avi": "avi",
}
"""What is played where FFmpeg is installed, and what FFmpeg calls the reader of it."""
ENDINGS = (".wav", ".mp3", ".flac", ".m4a", ".mp4", ".mov", ".aac", ".ogg", ".opus", ".webm", ".mkv", ".3gp", ".amr")
ENDINGS_TOO = (".wma", ".aif", ".aiff", ".caf", ".avi")


class NotPlayable(Exception):
    """The sound is of a kind that cannot be played, or is damaged."""


class NeedsFfmpeg(NotPlayable):
    """It could be played if FFmpeg were installed."""


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
        self.path = path
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
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "avi"
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide"):
        return "mov"
    if len(head) > 2 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:
        return "aac"
    by_beginning = next((kind for begin, kind in _BEGINNINGS.items() if head.startswith(begin)), None)
    if by_beginning is not None:
        return by_beginning
    is_frame = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
    return "mp3" if head[:3] == b"ID3" or is_frame else ""


_BEGINNINGS: dict[bytes, Kind] = {
    b"OggS": "ogg",
    b"\x1aE\xdf\xa3": "matroska",
    b"#!AMR": "amr",
    b"0&\xb2u\x8ef\xcf\x11": "asf",
    b"FORM": "aiff",
    b"caff": "caf",
}
