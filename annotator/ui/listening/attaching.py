"""A recording is attached to an interview: left where it lies, or taken into the encrypted project."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy

from annotator.storage.errors import StorageError
from annotator.storage.recordings import LARGEST_INSIDE, attach, overwrite, take_in
from annotator.ui.ask import Ask
from annotator.ui.listening import ffmpeg
from annotator.ui.listening.sources import BY_FFMPEG, ENDINGS, ENDINGS_TOO, Kind, NotPlayable, Outside, kind_of
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import message
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row
from annotator.ui.transcript.pane import TranscriptPane

OUTSIDE, INSIDE = 0, 1
WAIT_MS = 15
"""Until it is looked again what FFmpeg has ready."""


def sound_filters() -> str:
    """What can be played, as a file dialog wants it."""
    endings = " ".join(f"*{ending}" for ending in (*ENDINGS, *ENDINGS_TOO))
    kinds = QCoreApplication.translate("Attaching", "Recordings (%1)").replace("%1", endings)
    return f"{kinds};;{QCoreApplication.translate('Attaching', 'All files (*)')}"


def needs_ffmpeg() -> str:
    """What to do where a recording could be played by FFmpeg, and there is none."""
    return QCoreApplication.translate(
        "Attaching",
        "Telephones, Zoom and Teams save sound as M4A or MP4. Annotator plays that where the free program FFmpeg is "
        "installed: on Windows and Mac through your institution’s software centre, on Linux as the package ffmpeg. "
        "Start Annotator anew afterwards. Or save the recording as MP3 or WAV with a program on your own computer – "
        "Audacity or VLC, for example – and attach that file. Do not use a web page for it: it would get the "
        "interview. Remember to delete the copy that is left over.",
    )


def size_text(size: int) -> str:
    """A size as her language writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


class TakingIn(QFrame):
    """Above the text while a recording is copied into the project; a stretch at each turn of the window."""

    def __init__(self, steps: Iterator[float]) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.steps = steps
        self.bar = WaitingBar()
        self.bar.setAccessibleName(self.tr("Taking the recording in"))
        self.bar.setRange(0, 100)
        self.cancel = button(self.tr("Cancel"), self.stop, "link")
        line = row(label(self.tr("The recording is being taken into the project …")), self.bar, self.cancel)
        unit = tokens(self).unit
        line.setContentsMargins(unit * 3, unit, unit * 3, unit)
        self.setLayout(line)
        self.stopped = False

    def show_progress(self, done: float) -> None:
        """How much is there; 0: nobody knows."""
        self.bar.setRange(0, 100 if done else 0)
        self.bar.setValue(round(done * 100))

    def stop(self) -> None:
        """Break it off: nothing of it stays in the project."""
        self.stopped = True
        self.steps.close()  # type: ignore[attr-defined]


class Attaching(QObject):
    """Asks, and does what was chosen."""

    def __init__(self, session: Session, ask: Ask, pane: TranscriptPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._ask, self._pane = session, ask, pane
        self.strip: TakingIn | None = None
        self._mp3: ffmpeg.AsMp3 | None = None
        """What goes in in place of a file that only FFmpeg reads: it is heard there without FFmpeg, too."""

    def begin(self, document: int) -> None:
        """Ask for a file and where it shall be."""
        if self.strip is not None:
            return
        found = self._ask.open_files(self.tr("Attach a recording"), sound_filters())
        path = found[0] if found else None
        if path is None:
            return
        try:
            kind, size = _kind_at(path), path.stat().st_size
        except OSError as error:
            self.say_why_not(path, error)
            return
        where = self._where(kind, size) if self._is_playable(kind) else None
        uuid = self._session.project.documents[document].uuid
        if where == OUTSIDE:
            try:
                attach(self._session.store, uuid, path)
            except (OSError, StorageError) as error:
                self.say_why_not(path, error)
            self._session.recordings_changed.emit()
        elif where == INSIDE:
            self._mp3 = ffmpeg.AsMp3(path, kind) if kind in BY_FFMPEG else None
            sound = self._mp3.sound() if self._mp3 is not None else None
            self.strip = TakingIn(take_in(self._session.store, uuid, path, sound))
            self._pane.put_above(self.strip)
            self._go_on(path)

    def say_why_not(self, path: Path, error: OSError | StorageError) -> None:
        """Tell what came in between: the chosen file went before it was read, or the project cannot be written."""
        if isinstance(error, StorageError) and path.exists():
            self._say(error)
        else:
            self._ask.tell(self.tr("The file cannot be opened"), self.tr("Is it on a disk that is not there just now?"))

    def _is_playable(self, kind: Kind) -> bool:
        if kind in ("wav", "mp3", "flac") or (kind in BY_FFMPEG and ffmpeg.program() is not None):
            return True
        other = self.tr(
            "Annotator plays WAV, MP3 and FLAC, and with FFmpeg M4A, MP4, OGG and others. This file is something else."
        )
        self._ask.tell(
            self.tr("This kind of recording cannot be played"), needs_ffmpeg() if kind in BY_FFMPEG else other
        )
        return False

    def _where(self, kind: Kind, size: int) -> int | None:
        outside = self.tr("Leave the file where it is – it stays unencrypted there")
        inside = self.tr("Take it into the encrypted project – it and every backup grow by %1")
        words, options = self.tr("Where shall the recording be?"), [outside]
        if kind in BY_FFMPEG:
            options.append(
                self.tr("Take its sound into the encrypted project, as MP3 and without pictures – 43 MB for an hour")
            )
        elif size <= LARGEST_INSIDE:
            options.append(inside.replace("%1", size_text(size)))
        else:
            text = self.tr("With %1 it is too large to be taken into the project; as MP3 it would be smaller.")
            words = f"{words} {text.replace('%1', size_text(size))}"
        return self._ask.choice(self.tr("Attach a recording"), words, options)

    def _go_on(self, path: Path) -> None:
        strip = self.strip
        if strip is None:
            return
        try:
            done = next(strip.steps, None)
        except (OSError, StorageError) as error:
            self._end()
            self.say_why_not(path, error)
            return
        except NotPlayable:
            self._end()
            title = self.tr("The sound could not be taken in")
            self._ask.tell(title, self.tr("The file is damaged, or holds no sound. It is as it was."))
            return
        if done is not None:
            strip.show_progress(done)
            QTimer.singleShot(0 if done else WAIT_MS, self, lambda: self._go_on(path))
            return
        stopped = strip.stopped
        self._end()
        if stopped:
            return
        if self._mp3 is None or self._mp3.whole:
            self._offer_to_delete(path)
        else:
            self._warn_to_listen(path)

    def _warn_to_listen(self, path: Path) -> None:
        """The file may hold more than what came out of it: it is not deleted from here."""
        text = self.tr(
            "But the file may hold more: a part of it is damaged, its sound is shorter than it says, or it has several "
            "tracks, which were mixed. Listen to the end before you delete the file. It is as it was in “%1”, "
            "unencrypted."
        )
        self._ask.tell(self.tr("The recording is in the project now"), text.replace("%1", str(path.parent)))

    def _offer_to_delete(self, path: Path) -> None:
        title = self.tr("The recording is in the project now")
        text = self.tr(
            "The file it came from still lies unencrypted in “%1”. It can be overwritten and deleted. On an SSD, a "
            "memory stick or in a cloud folder old copies may stay that no program reaches."
        ).replace("%1", str(path.parent))
        if self._ask.confirm(title, text, self.tr("Delete the file")):
            try:
                overwrite(path)
            except StorageError as error:
                self._say(error)

    def break_off(self) -> None:
        """Stop what is going on; nothing of it stays."""
        if self.strip is not None:
            self.strip.stop()
            self.strip = None

    def _end(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        self._session.recordings_changed.emit()

    def _say(self, error: StorageError) -> None:
        said = message(error)
        self._ask.tell(said.title, said.text)


def _kind_at(path: Path) -> Kind:
    """What kind of sound a file holds. Raises OSError."""
    source = Outside(path)
    try:
        return kind_of(source)
    finally:
        source.close()
