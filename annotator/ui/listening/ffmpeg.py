"""Sound as telephones, Zoom and Teams save it, made ready by FFmpeg where that is installed.

It reads the file and writes samples into a pipe. Nothing is written to the disk, it may ask for no network, its reader
is told by the file's first bytes and not chosen by what the file says. On Linux and Mac no file name stands on the list
of processes. On Windows it does, for whoever is logged on as her: a file can only be handed on by its name there, and
FFmpeg has to jump about in it (the table of an M4A often stands at its end).
"""

import os
import re
import subprocess
import sys
from array import array
from collections.abc import Sequence
from pathlib import Path
from threading import Condition, Thread
from typing import IO

from annotator.storage.recordings import Sound
from annotator.ui.listening.sources import BY_FFMPEG, Kind, NeedsFfmpeg, NotPlayable, Outside, Source

AHEAD = 1 << 19
"""Bytes that are kept ready: six seconds to be heard."""
_PIECE = 1 << 16
_QUIET = ("-nostdin", "-hide_banner", "-loglevel")
_LENGTH = re.compile(rb"^ *Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", re.MULTILINE)
_COUNTED = re.compile(rb"time=(\d+):(\d\d):(\d\d(?:\.\d+)?)")
_TRACK = re.compile(rb"^ *Stream #0:\d+\S*: Audio: ", re.MULTILINE)
_KEPT = 1 << 16
"""Bytes of what FFmpeg says that are kept, of its beginning and of its end."""
_AS_MP3 = ("-map_metadata", "-1", "-c:a", "libmp3lame", "-b:a", "96k", "-write_xing", "0", "-id3v2_version", "0")
_MP3_SECOND = 96_000 // 8
"""Bytes of a second of it."""
_MAY_DIFFER = 1.0
"""Seconds between what a file says of its length and what came out of it; the picture may be longer than the sound."""
_BARE = ("aac", "amr")
"""Sound without a container: nothing says how long it is or where a moment lies, and guesses are far off."""
_PLACES = ("/opt/homebrew/bin", "/usr/local/bin")
"""Where programs lie on a Mac that one started by the mouse is not told of."""


def program() -> str | None:
    """Where FFmpeg is; None where it is not installed.

    Only whole paths count. Windows would look first in the folder she is in, which is that of a project she opened by
    the mouse: what somebody laid there must not run.
    """
    places = [*os.environ.get("PATH", os.defpath).split(os.pathsep), *(_PLACES if sys.platform == "darwin" else ())]
    name = "ffmpeg.exe" if sys.platform == "win32" else "ffmpeg"
    found = (Path(place.strip('"')) / name for place in places)
    there = (path for path in found if path.is_absolute() and path.is_file() and os.access(path, os.X_OK))
    return next((str(path) for path in there), None)


class AsMp3:
    """The sound of a file as MP3, without pictures and without what the telephone noted of place and time."""

    def __init__(self, path: Path, kind: Kind) -> None:
        self._path, self._kind = path, kind
        self.whole = False
        """Whether, once all is made, it is as long as the file is, nothing in it was damaged, and nothing was mixed."""

    def sound(self) -> Sound:
        """Gives what is ready, which may be nothing. Raises NotPlayable."""
        length = _Length(self._path, self._kind)
        try:
            while length.look():
                yield b""
        finally:
            length.close()
        options = ("-xerror", "-ac", "1", "-ar", "44100", *_AS_MP3, "-f", "mp3")
        pipe = _Pipe(self._path, self._kind, options, _mixed(length.tracks or 1, length.seconds))
        made = 0
        try:
            while not pipe.ended:
                data = pipe.take(AHEAD)
                made += len(data)
                yield data
            if pipe.failed or not made:
                raise NotPlayable(self._kind)
            is_long = length.seconds is not None and made / _MP3_SECOND >= length.seconds - _MAY_DIFFER
            self.whole = is_long and length.tracks == 1 and not pipe.said
        finally:
            pipe.close()


class PipedDecoder:
    """Reads a file from any moment on, as `Decoder` does; FFmpeg runs from the first reading on. Raises NotPlayable."""

    def __init__(self, source: Source, kind: Kind, rate: int) -> None:
        if not isinstance(source, Outside):
            raise NotPlayable(kind)
        self._path, self._kind, self._rate = source.path, kind, rate
        self._second = 0.0
        self._pipe: _Pipe | None = None
        self._length = _Length(self._path, kind)

    @property
    def duration(self) -> float | None:
        """How long it is in seconds; None as long as that is not known."""
        return self._length.seconds

    @property
    def at_end(self) -> bool:
        """Whether nothing more comes."""
        return self._pipe is not None and self._pipe.ended

    def look_on(self) -> bool:
        """Whether it is still being found out how long it is."""
        return self._length.look()

    def seek(self, second: float) -> None:
        """Read on from this moment."""
        self._stop()
        self._second = second

    def read(self, count: int) -> "array[int]":
        """The next samples; none where so many are not ready yet, fewer or none at the end. Raises NotPlayable.

        Nothing is ready before `look_on` has found how many tracks there are.
        """
        if self._length.tracks is None:
            return array("h")
        if self._pipe is None:
            self._pipe = self._started(_mixed(self._length.tracks, self.duration, self._second))
        samples = array("h")
        if self._pipe.ready >= count * 2 or self._pipe.done:
            samples.frombytes(self._pipe.take(count * 2))
            if sys.byteorder == "big":
                samples.byteswap()
        if self._pipe.ended and self._pipe.failed and not self._pipe.gave:
            raise NotPlayable(self._kind)
        return samples

    def close(self) -> None:
        """Stop FFmpeg."""
        self._stop()
        self._length.close()

    def _started(self, tracks: Sequence[str]) -> "_Pipe":
        options = ("-ac", "1", "-ar", str(self._rate), "-c:a", "pcm_s16le", "-f", "s16le")
        return _Pipe(self._path, self._kind, options, tracks, self._second)

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None


class _Pipe:
    """A running FFmpeg, and a thread that takes what it writes, so that the window never waits for it."""

    def __init__(
        self, path: Path, kind: Kind, options: Sequence[str], tracks: Sequence[str], second: float = 0.0
    ) -> None:
        place = ("-ss", f"{second:.3f}") if second else ()
        start, pass_over = ((), place) if kind in _BARE else (place, ())
        shown = (*pass_over, *tracks, "-vn", "-sn", "-dn", *options, "pipe:1")
        self._process = _started(path, kind, "error", start, shown, subprocess.PIPE, subprocess.PIPE)
        self._said = _Said(self._process.stderr)
        self._ready, self._there = bytearray(), Condition()
        self._closed = self.done = False
        self.gave = False
        """Whether there was any sound at all."""
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    @property
    def ready(self) -> int:
        """Bytes that can be taken."""
        return len(self._ready)

    @property
    def ended(self) -> bool:
        """Whether all was written and taken."""
        return self.done and not self._ready

    @property
    def failed(self) -> bool:
        """Whether it gave up; asked once it has ended."""
        return self._process.wait() != 0

    @property
    def said(self) -> bytes:
        """What it found wrong; asked once it has ended."""
        return self._said.text()

    def take(self, count: int) -> bytes:
        """So many bytes, fewer where there are fewer."""
        with self._there:
            made = bytes(self._ready[:count])
            del self._ready[:count]
            self._there.notify()
        return made

    def close(self) -> None:
        """End it, wherever it is."""
        with self._there:
            self._closed = True
            self._there.notify()
        self._process.kill()
        self._process.wait()
        self._thread.join()
        self._said.text()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as written:
            while data := os.read(written.fileno(), _PIECE):
                with self._there:
                    self.gave = True
                    self._ready += data
                    self._there.wait_for(lambda: self._closed or len(self._ready) < AHEAD)
                    if self._closed:
                        break
        self.done = True


class _Said:
    """Takes what FFmpeg says while it works: it would wait for ever for somebody to read a full pipe."""

    def __init__(self, stream: IO[bytes] | None) -> None:
        assert stream is not None
        self._stream = stream
        self._head, self._tail = b"", b""
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    def text(self) -> bytes:
        """Its beginning and its end; asked once FFmpeg has ended."""
        self._thread.join()
        return self._head + self._tail

    def _read(self) -> None:
        with self._stream:
            while data := os.read(self._stream.fileno(), _PIECE):
                room = _KEPT - len(self._head)
                self._head += data[:room]
                self._tail = (self._tail + data[room:])[-_KEPT:]


class _Length:
    """Finds out, beside all else, how long a file is and how many tracks of sound it has.

    Its head says so; where that says nothing of the length, it is counted.
    """

    def __init__(self, path: Path, kind: Kind) -> None:
        self._path, self._kind = path, kind
        self.tracks: int | None = 1 if kind in _BARE else None
        """None as long as it is not known."""
        self.seconds: float | None = None
        self._counting = kind in _BARE
        self._process: subprocess.Popen[bytes] | None = self._asked()

    def look(self) -> bool:
        """Whether it is not known yet, and will be."""
        if self._process is None or self._process.poll() is None:
            return self._process is not None
        said = self._said.text()
        self.close()
        self.tracks = max(1, len(_TRACK.findall(said.partition(b"\nOutput #0")[0])))
        found = (_COUNTED if self._counting else _LENGTH).findall(said)
        if found:
            hours, minutes, seconds = found[-1]
            self.seconds = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
        elif not self._counting:
            self._counting = True
            self._process = self._asked()
        return self._process is not None

    def _asked(self) -> "subprocess.Popen[bytes]":
        counted = ("-map", "0:a:0", "-c", "copy", "-f", "null", "-") if self._counting else ()
        process = _started(self._path, self._kind, "info", (), counted, stderr=subprocess.PIPE)
        self._said = _Said(process.stderr)
        return process

    def close(self) -> None:
        """Let go of it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._said.text()
        self._process = None


def _mixed(tracks: int, length: float | None, second: float = 0.0) -> Sequence[str]:
    """All tracks of sound as one, from a moment on: some programs save every voice as a track of its own.

    Each is made as long as the file: FFmpeg ends with the shortest otherwise, whatever it is told.
    """
    if tracks == 1:
        return ("-map", "0:a:0")
    fill = f"apad=whole_dur={max(length - second, 0.1):.3f}" if length is not None else "anull"
    filled = "".join(f"[0:a:{number}]{fill}[t{number}];" for number in range(tracks))
    inputs = "".join(f"[t{number}]" for number in range(tracks))
    loud = f"volume={tracks},alimiter=level=disabled"  # amix makes each track as much quieter
    return ("-filter_complex", f"{filled}{inputs}amix=inputs={tracks}:duration=longest,{loud}[all]", "-map", "[all]")


def _started(
    path: Path,
    kind: Kind,
    level: str,
    start: Sequence[str],
    then: Sequence[str],
    stdout: int = subprocess.DEVNULL,
    stderr: int = subprocess.DEVNULL,
) -> "subprocess.Popen[bytes]":
    """FFmpeg at work on a file, with an environment that holds nothing of hers. Raises NeedsFfmpeg, NotPlayable."""
    found = program()
    if found is None:
        raise NeedsFfmpeg(kind)
    known = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    try:
        with path.open("rb") as file:
            by_number = Path("/dev/fd").exists()
            name = f"/dev/fd/{file.fileno()}" if by_number else str(path.absolute())
            source = ("-protocol_whitelist", "file,pipe", "-f", BY_FFMPEG[kind], "-i", f"file:{name}")
            return subprocess.Popen(
                [found, *_QUIET, level, *start, *source, *then],
                env=known | {"LC_ALL": "C.UTF-8"},
                cwd=Path(found).parent,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                pass_fds=(file.fileno(),) if by_number else (),
                start_new_session=sys.platform != "win32",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as error:
        raise NotPlayable(kind) from error
