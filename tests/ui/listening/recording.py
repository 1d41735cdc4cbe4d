"""Recordings made by the tests themselves, and a wait for sound."""

import math
import wave
from array import array
from pathlib import Path

RATE = 8000


def make_wav(path: Path, seconds: float, quiet_until: float = 0.0) -> Path:
    """A tone, after a stretch of quiet."""
    count, quiet = round(RATE * seconds), round(RATE * quiet_until)
    samples = array("h", (round(8000 * math.sin(i / 6)) if i >= quiet else 0 for i in range(count)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def mp3_frame(kilobits: int) -> bytes:
    """A silent frame of MPEG 1, layer III, 44.1 kHz, one channel: 1152 samples."""
    bits = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320).index(kilobits)
    length = 144 * kilobits * 1000 // 44100
    return bytes((0xFF, 0xFB, bits << 4, 0xC0)) + bytes(length - 4)


def make_mp3(path: Path, frames: int, tag: int = 0) -> Path:
    """Frames of changing size, behind a tag of so many bytes."""
    head = b"ID3\x04\x00\x00" + bytes((0, 0, tag >> 7, tag & 127)) + b"\xff" * tag if tag else b""
    path.write_bytes(head + b"".join(mp3_frame((64, 128, 320)[number % 3]) for number in range(frames)))
    return path


def make_flac_head(path: Path, rate: int, samples: int) -> Path:
    """The beginning of a FLAC file: what says how long it is."""
    bits = rate << 44 | 0 << 41 | 15 << 36 | samples
    path.write_bytes(b"fLaC\x80\x00\x00\x22" + bytes(10) + bits.to_bytes(8, "big") + bytes(16))
    return path
