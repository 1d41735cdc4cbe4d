"""The sound device: takes what is ready to be heard, and knows at each moment which second that is."""

import atexit
import sys
from array import array
from collections import deque
from threading import Lock
from typing import Any

from _miniaudio import ffi, lib

from annotator.ui.listening.decoding import RATE

PERIOD_MS = 100
"""So long may the window be busy without a gap in the speech being heard; the queue holds more."""
BACKENDS = {
    "linux": (lib.ma_backend_pulseaudio, lib.ma_backend_alsa),
    "win32": (lib.ma_backend_wasapi, lib.ma_backend_dsound, lib.ma_backend_winmm),
    "darwin": (lib.ma_backend_coreaudio,),
}
"""Local ones only, and never the one that plays into nothing: where there is no device she is told so."""
SILENT = (lib.ma_backend_null,)
"""Plays into nothing, at the speed of hearing: for machines without a sound device."""


_open: "set[Output]" = set()
"""A device asks in its own thread for as long as it is open: what it asks must be there until then."""


class NoSoundDevice(Exception):
    """The machine has nothing to play to."""


class Output:
    """One open device. Its thread takes bytes out of the queue and does nothing else. Raises NoSoundDevice."""

    def __init__(self, backends: tuple[int, ...] = ()) -> None:
        self._queue: deque[tuple[bytes, float, float]] = deque()
        self._lock = Lock()
        self._queued = 0
        self.heard: float | None = None
        """The second that went to the device last."""
        self.holding = True
        self._handle = ffi.new_handle(self)
        self._context, self._device = ffi.new("ma_context *"), ffi.new("ma_device *")
        wanted = ffi.new("ma_backend[]", backends or BACKENDS.get(sys.platform, BACKENDS["linux"]))
        settings = lib.ma_context_config_init()
        if lib.ma_context_init(wanted, len(wanted), ffi.addressof(settings), self._context) != lib.MA_SUCCESS:
            raise NoSoundDevice
        config = lib.ma_device_config_init(lib.ma_device_type_playback)
        config.sampleRate, config.periodSizeInMilliseconds = RATE, PERIOD_MS
        config.playback.channels, config.playback.format = 1, lib.ma_format_s16
        config.pUserData, config.dataCallback = self._handle, lib._internal_data_callback
        if lib.ma_device_init(self._context, ffi.addressof(config), self._device) != lib.MA_SUCCESS:
            lib.ma_context_uninit(self._context)
            raise NoSoundDevice
        _open.add(self)
        if lib.ma_device_start(self._device) != lib.MA_SUCCESS:
            self.close()
            raise NoSoundDevice

    @property
    def queued(self) -> float:
        """Seconds that are ready and not yet heard."""
        return self._queued / 2 / RATE

    def put(self, samples: "array[int]", second: float, speed: float) -> None:
        """Let this be heard next: it begins at a second of the recording and goes through it at a speed."""
        with self._lock:
            self._queue.append((samples.tobytes(), second, speed))
            self._queued += len(samples) * 2

    def clear(self) -> None:
        """Forget what is not yet heard."""
        with self._lock:
            self._queue.clear()
            self._queued = 0

    def take(self, count: int) -> bytes:
        """So many bytes for the device, less where there is nothing more. Called in the device's own thread."""
        made = bytearray()
        with self._lock:
            while self._queue and not self.holding and len(made) < count:
                data, second, speed = self._queue.popleft()
                part, rest = data[: count - len(made)], data[count - len(made) :]
                made += part
                self.heard = second + len(part) / 2 / RATE * speed
                if rest:
                    self._queue.appendleft((rest, self.heard, speed))
            self._queued -= len(made)
        return bytes(made)

    def close(self) -> None:
        """Let go of the device."""
        if self._device is not None:
            lib.ma_device_uninit(self._device)
            lib.ma_context_uninit(self._context)
            self._device = None
        _open.discard(self)


@atexit.register
def _close_all() -> None:
    """No device may ask a program that is ending."""
    for output in tuple(_open):
        output.close()


@ffi.def_extern(name="_internal_data_callback")  # type: ignore[untyped-decorator]
def _play(device: Any, output: Any, _input: Any, frames: int) -> None:
    found = ffi.from_handle(device.pUserData).take(frames * 2)
    ffi.memmove(output, found, len(found))
