"""Where the frames of an MP3 file lie: the moment of a frame cannot be told without walking over those before it."""

from array import array

from annotator.ui.listening.sources import Source

INDEXED = 32
"""Every so many frames, one place is kept: 7 kB for an hour."""
LEAD_IN = 9
"""Frames whose bits a later one may borrow."""
READ = 1 << 16
LOST = 1 << 18
"""After so much that is no frame the file is taken to be at its end."""

_KBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def frame_of(head: bytes) -> tuple[int, int, int] | None:
    """Length in bytes, samples, and sampling rate of the frame that begins so; None where none begins."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer, bits, rate = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer != 1 or bits in (0, 15) or rate == 3:
        return None
    samples = 1152 if version == 3 else 576
    speed = _RATES[version][rate]
    length = samples // 8 * _KBITS[3 if version == 3 else 2][bits] * 1000 // speed + (head[2] >> 1 & 1)
    return length, samples, speed


class Frames:
    """Walks over a file a stretch at a time, so that the window does not wait for the whole of it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._at = _after_tag(source)
        self._places = array("Q")
        self._count = 0
        self._buffer, self._from = b"", 0
        self.samples = self.rate = 0
        self.whole = False
        """Whether the end was reached: the length is then known."""

    @property
    def seconds(self) -> float:
        """How long what was walked over takes."""
        return self._count * self.samples / self.rate if self.rate else 0.0

    def walk(self, frames: int) -> None:
        """Go on for so many frames, or to the end."""
        for _ in range(frames):
            found = frame_of(self._head()) or self._search()
            if found is None:
                self.whole = True
                return
            length, samples, rate = found
            if not self.rate:
                self.samples, self.rate = samples, rate
            if self._count % INDEXED == 0:
                self._places.append(self._at)
            self._count += 1
            self._at += length

    def place_of(self, second: float) -> tuple[int, float]:
        """The byte to begin reading at to hear a moment whole, and the moment that begins there."""
        while not self.whole and self.seconds <= second:
            self.walk(INDEXED)
        if not self._places:
            return 0, 0.0
        frame = max(0, int(second * self.rate / self.samples) - LEAD_IN)
        index = min(frame // INDEXED, len(self._places) - 1)
        return self._places[index], index * INDEXED * self.samples / self.rate

    def _head(self) -> bytes:
        if not self._from <= self._at <= self._from + len(self._buffer) - 4:
            self._buffer, self._from = self._source.read_at(self._at, READ), self._at
        start = self._at - self._from
        return self._buffer[start : start + 4]

    def _search(self) -> tuple[int, int, int] | None:
        """Something else stands between two frames, or before the first: two frames on end are one found again."""
        for _ in range(LOST):
            self._at += 1
            head = self._head()
            if len(head) < 4:
                return None
            found = frame_of(head) if head[0] == 0xFF else None
            if found and (following := self._source.read_at(self._at + found[0], 4)) and frame_of(following):
                return found
        return None


def _after_tag(source: Source) -> int:
    """Behind the ID3 tag, if there is one at the beginning."""
    head = source.read_at(0, 10)
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    a, b, c, d = head[6:10]
    return 10 + (a << 21 | b << 14 | c << 7 | d)
