"""Sound made ready to be heard: one channel, 16 bits, always at the same rate.

miniaudio's compiled part is used without its Python module: that one brings an internet radio, and with it a network.
"""

from array import array
from collections.abc import Callable
from typing import Any

from _miniaudio import ffi, lib

from annotator.ui.listening.mp3_frames import Frames
from annotator.ui.listening.sources import Kind, NotPlayable, Source

RATE = 44_100
_WALKED_AT_ONCE = 2_000
"""MP3 frames looked at between two moments of the window: 3 ms."""
_FORMATS = {"wav": lib.ma_encoding_format_wav, "flac": lib.ma_encoding_format_flac, "mp3": lib.ma_encoding_format_mp3}


class Decoder:
    """Reads a source from any moment on. Raises NotPlayable."""

    def __init__(self, source: Source, kind: Kind) -> None:
        if kind not in _FORMATS:
            raise NotPlayable(kind)
        self._source, self._kind = source, kind
        self._base = self._at = 0
        self._handle = ffi.new_handle(self)
        self._decoder: Any = None
        self._frames = Frames(source) if kind == "mp3" else None
        self._buffer = ffi.new("int16_t[]", RATE)
        self.at_end = False
        """Whether nothing more comes."""
        self._duration = _LENGTHS[kind](source) if kind in _LENGTHS else 0.0
        self._open(0 if self._frames is None else self._frames.place_of(0)[0])

    @property
    def duration(self) -> float | None:
        """How long it is in seconds; None as long as that is not known."""
        if self._frames is None:
            return self._duration or None
        return self._frames.seconds if self._frames.whole else None

    def look_on(self) -> bool:
        """Find out a little more of how long it is; whether that is not known yet."""
        if self._frames is not None and not self._frames.whole:
            self._frames.walk(_WALKED_AT_ONCE)
        return self.duration is None and self._frames is not None

    def seek(self, second: float) -> None:
        """Read on from this moment."""
        self.at_end = False
        if self._frames is None:
            lib.ma_decoder_seek_to_pcm_frame(self._decoder, int(second * RATE))
            return
        place, begins = self._frames.place_of(second)
        self._open(place)
        left = int((second - begins) * RATE)
        while left > 0 and (got := len(self.read(min(left, RATE)))):
            left -= got

    def read(self, count: int) -> "array[int]":
        """The next samples; fewer or none at the end. Raises NotPlayable."""
        read = ffi.new("ma_uint64 *")
        result = lib.ma_decoder_read_pcm_frames(self._decoder, self._buffer, min(count, RATE), read)
        if result not in (lib.MA_SUCCESS, lib.MA_AT_END):
            raise NotPlayable(self._kind)
        samples = array("h")
        samples.frombytes(ffi.buffer(self._buffer, read[0] * 2))
        self.at_end = not samples
        return samples

    def close(self) -> None:
        """Let go of the sound; the source is the caller's."""
        if self._decoder is not None:
            lib.ma_decoder_uninit(self._decoder)
            self._decoder = None

    def bytes_on(self, count: int) -> bytes:
        """What miniaudio asks for next."""
        found = self._source.read_at(self._base + self._at, count)
        self._at += len(found)
        return found

    def go_to(self, offset: int, origin: int) -> bool:
        """Where miniaudio wants to read: from the beginning, from here, or from the end."""
        place = offset + (0, self._at, self._source.size - self._base)[origin]
        if not 0 <= place <= self._source.size - self._base:
            return False
        self._at = place
        return True

    def _open(self, base: int) -> None:
        self.close()
        self._base, self._at = base, 0
        config = lib.ma_decoder_config_init(lib.ma_format_s16, 1, RATE)
        config.encodingFormat = _FORMATS[self._kind]
        decoder = ffi.new("ma_decoder *")
        read, seek = lib._internal_decoder_read_callback, lib._internal_decoder_seek_callback
        if lib.ma_decoder_init(read, seek, self._handle, ffi.addressof(config), decoder) != lib.MA_SUCCESS:
            raise NotPlayable(self._kind)
        self._decoder = decoder


@ffi.def_extern(name="_internal_decoder_read_callback", error=lib.MA_ERROR)  # type: ignore[untyped-decorator]
def _read(decoder: Any, output: Any, count: int, done: Any) -> int:
    found = ffi.from_handle(decoder.pUserData).bytes_on(count)
    ffi.memmove(output, found, len(found))
    done[0] = len(found)
    return int(lib.MA_SUCCESS if found else lib.MA_AT_END)


@ffi.def_extern(name="_internal_decoder_seek_callback", error=lib.MA_ERROR)  # type: ignore[untyped-decorator]
def _seek(decoder: Any, offset: int, origin: int) -> int:
    return int(lib.MA_SUCCESS if ffi.from_handle(decoder.pUserData).go_to(offset, origin) else lib.MA_BAD_SEEK)


def _wav_seconds(source: Source) -> float:
    """From the chunks `fmt ` and `data`; a length that was never written in (a recorder cut off) is what there is."""
    at, per_second = 12, 0
    while len(head := source.read_at(at, 8)) == 8:
        size = int.from_bytes(head[4:], "little")
        if head[:4] == b"fmt ":
            per_second = int.from_bytes(source.read_at(at + 16, 4), "little")
        elif head[:4] == b"data":
            return min(size, source.size - at - 8) / per_second if per_second else 0.0
        at += 8 + size + size % 2
    return 0.0


def _flac_seconds(source: Source) -> float:
    bits = int.from_bytes(source.read_at(18, 8), "big")
    rate = bits >> 44
    return (bits & (1 << 36) - 1) / rate if rate else 0.0


_LENGTHS: dict[str, Callable[[Source], float]] = {"wav": _wav_seconds, "flac": _flac_seconds}
