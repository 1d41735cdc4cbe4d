"""Plays one recording: reads a little ahead of what is heard, and says where it is.

All reading and decoding happens in the window's thread, a few milliseconds at a time: the project's file belongs to it.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.listening import BACK, Stretcher
from annotator.ui.listening.decoding import RATE, Decoder
from annotator.ui.listening.ffmpeg import PipedDecoder
from annotator.ui.listening.output import NoSoundDevice, Output
from annotator.ui.listening.sources import BY_FFMPEG, NotPlayable, Source, kind_of

AHEAD = 0.8
"""Seconds that are ready to be heard: so long may the window be busy."""
STEP = 0.1
LOOK_EVERY_MS = 40
IDLE_MS = 20_000
"""The device is let go of when it has been quiet for so long."""


class Player(QObject):
    """Has at most one recording. Raises nothing: what goes wrong is said by `failed`."""

    moved = Signal(float)
    """The second that is heard."""
    state_changed = Signal(bool)
    """Whether it plays."""
    measured = Signal(float)
    """How long the recording is."""
    failed = Signal(Exception)
    """NotPlayable, NeedsFfmpeg or NoSoundDevice."""

    def __init__(self, backends: tuple[int, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backends = backends
        self._source: Source | None = None
        self._decoder: Decoder | PipedDecoder | None = None
        self._output: Output | None = None
        self._stretcher = Stretcher(RATE, 1.0)
        self._speed = 1.0
        self._read_to = self.second = 0.0
        self._at_end = False
        self.playing = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._let_go)

    @property
    def duration(self) -> float | None:
        """Seconds; None where that is not known (yet)."""
        return self._decoder.duration if self._decoder else None

    def open(self, source: Source) -> bool:
        """Take a recording, from its beginning; whether it can be played."""
        self.close()
        try:
            kind = kind_of(source)
            by_ffmpeg = kind in BY_FFMPEG
            self._decoder = PipedDecoder(source, kind, RATE) if by_ffmpeg else Decoder(source, kind)
        except NotPlayable as error:
            source.close()
            self.failed.emit(error)
            return False
        self._source = source
        self._timer.start()
        if self.duration is not None:
            self.measured.emit(self.duration)
        return True

    def play(self) -> None:
        """Go on from where it is; from the beginning again when it was at its end."""
        if self._decoder is None or self.playing:
            return
        try:
            self._output = self._output or Output(self._backends)
        except NoSoundDevice as error:
            self.failed.emit(error)
            return
        if self._at_end and not self._output.queued:
            self.seek(0.0)
        self._set_playing(True)
        self._look()

    def pause(self) -> None:
        """Be quiet; what was about to be heard is heard next."""
        self._set_playing(False)

    def toggle(self) -> None:
        """Play, or be quiet."""
        (self.pause if self.playing else self.play)()

    def back(self) -> None:
        """Go back a little, to hear something again."""
        self.seek(self.second - BACK)

    def seek(self, second: float) -> None:
        """Go to a moment of the recording."""
        if self._decoder is None:
            return
        wanted = max(0.0, min(second, self.duration if self.duration is not None else second))
        try:
            self._decoder.seek(wanted)
        except NotPlayable as error:
            self._fail(error)
            return
        if self._output is not None:
            self._output.clear()
            self._output.heard = None
        self._stretcher = Stretcher(RATE, self._speed)
        self._read_to, self._at_end = wanted, False
        self._tell(wanted)

    def set_speed(self, percent: int) -> None:
        """From 50 to 200; the pitch stays."""
        if percent != round(self._speed * 100):
            self._speed = percent / 100
            self.seek(self.second)

    def close(self) -> None:
        """Let go of recording and device."""
        self._set_playing(False)
        self._timer.stop()
        self._let_go()
        if self._decoder is not None:
            self._decoder.close()
        if self._source is not None:
            self._source.close()
        self._decoder = self._source = None
        self._read_to = self.second = 0.0
        self._at_end = False

    def _look(self) -> None:
        if self._decoder is None:
            return
        try:
            if self._decoder.duration is None and not self._decoder.look_on() and self._decoder.duration is not None:
                self.measured.emit(self._decoder.duration)
        except NotPlayable as error:
            self._fail(error)
            return
        if not self.playing or self._output is None:
            if self.duration is not None:
                self._timer.stop()
            return
        try:
            self._read_ahead(self._decoder, self._output)
        except NotPlayable as error:
            self._fail(error)
            return
        if self._output.heard is not None:
            self._tell(self._output.heard)
        if self._at_end and not self._output.queued:
            self._set_playing(False)

    def _read_ahead(self, decoder: Decoder | PipedDecoder, output: Output) -> None:
        while output.queued < AHEAD and not self._at_end:
            samples = decoder.read(round(RATE * STEP * max(1.0, self._speed)))
            self._at_end = not samples and decoder.at_end
            if not samples and not self._at_end:
                return  # it is being made ready
            made = self._stretcher.feed(samples)
            if made:
                output.put(made, self._read_to, self._speed)
                self._read_to += len(made) / RATE * self._speed

    def _set_playing(self, playing: bool) -> None:
        if self._output is not None:
            self._output.holding = not playing
        if playing == self.playing:
            return
        self.playing = playing
        if playing:
            self._idle.stop()
            self._timer.start()
        else:
            self._idle.start()
        self.state_changed.emit(playing)

    def _tell(self, second: float) -> None:
        if second != self.second:
            self.second = second
            self.moved.emit(second)

    def _fail(self, error: Exception) -> None:
        self.close()
        self.failed.emit(error)

    def _let_go(self) -> None:
        self._idle.stop()
        if self._output is not None:
            self._output.close()
            self._output = None
            if self._decoder is not None:
                self._at_end = False
                self.seek(self.second)
