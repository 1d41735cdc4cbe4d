"""Listening along with the interview that is shown: bar, keys, time stamps, and the paragraph that is being heard.

Nothing of the player is loaded before something is played, and no control is there before there is a recording.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import Changes
from annotator.domain.listening import Heard, stamped_row
from annotator.storage.errors import StorageError
from annotator.storage.recordings import Inside, Recording, move, recording_of
from annotator.ui.ask import Ask
from annotator.ui.commands import command, shown_key
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.command_set import CommandSet

if TYPE_CHECKING:
    from annotator.ui.listening.attaching import Attaching
    from annotator.ui.listening.bar import ListeningBar
    from annotator.ui.listening.player import Player
    from annotator.ui.shell.workspace import Workspace

COMMANDS = ("listen.play", "listen.back", "listen.here")


class Listening(QObject):
    """Ties the recording of the shown interview to the transcript."""

    backends: tuple[int, ...] = ()
    """Other sound devices than the system's (`output.SILENT` on a machine without one)."""

    def __init__(
        self, session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask, settings: Settings
    ) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands, self._ask = session, workspace, commands, ask
        self._settings = settings
        self._pane = workspace.text_page.pane
        self.recording: Recording | None = None
        self.bar: ListeningBar | None = None
        self.player: Player | None = None
        self._attaching: Attaching | None = None
        self._heard = Heard(())
        self._left_at: dict[int, float] = {}
        self._helps: Callable[[], None] = self._find_again
        """What the bar's offer does."""
        workspace.bind("listen.play", self.toggle)
        workspace.bind("listen.back", self.back)
        workspace.bind("listen.here", self.play_here)
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changes)
        session.recordings_changed.connect(self.refresh)
        session.silence_wanted.connect(self.close)
        workspace.text_page.documents.recording_wanted.connect(self.attach)
        self._pane.gutter.stamp_clicked.connect(self.play_from)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is for the shown interview."""
        document = self._session.project.documents.get(self._session.document or 0)
        found = recording_of(self._session.store, document.uuid) if document is not None else None
        if found != self.recording:
            self.close()
            self.recording = found
            if self.bar is not None:
                self.bar.say("")
        self._read_stamps()
        there = found is not None
        if there:
            self._made_bar().show()
        elif self.bar is not None:
            self.bar.hide()
        self._pane.gutter.listen(there)
        for command_id in COMMANDS:
            self._commands.actions[command_id].setVisible(there)

    def attach(self, document: int) -> None:
        """Ask for the recording of an interview, and where it shall be kept."""
        self._made_attaching().begin(document)

    def toggle(self) -> None:
        """Play, or be quiet."""
        player = self._ready()
        if player is not None:
            player.toggle()

    def back(self) -> None:
        """Hear the last seconds again."""
        player = self._ready()
        if player is not None:
            player.back()

    def play_here(self) -> None:
        """Play from the paragraph with the caret, or the nearest time stamp before it."""
        shown = self._pane.view.shown
        if shown is not None:
            row = stamped_row(shown.flat.turns, self._pane.view.textCursor().blockNumber())
            if row is None:
                self._workspace.status.say(self.tr("There is no time stamp here or before."))
            else:
                self.play_from(row)

    def play_from(self, row: int) -> None:
        """Play from the time stamp of a paragraph."""
        shown = self._pane.view.shown
        stamp = shown.flat.turns[row].stamp if shown is not None else None
        player = self._ready() if stamp is not None else None
        if player is not None and stamp is not None:
            player.seek(stamp / 1000)
            player.play()

    def close(self) -> None:
        """Let go of the sound and the device."""
        if self.player is not None:
            if self.recording is not None:
                self._left_at[self.recording.id] = self.player.second
            self.player.close()
            self.player.deleteLater()
            self.player = None
        self._pane.gutter.mark_heard(None)
        if self.bar is not None:
            self.bar.set_playing(False)
            self.bar.set_length(None)
            self.bar.set_second(0.0)

    def dispose(self) -> None:
        """Let go of everything: the project is being closed, or the window made anew."""
        self.close()
        if self._attaching is not None:
            self._attaching.break_off()
        for command_id in COMMANDS:
            self._commands.actions[command_id].setVisible(False)

    def _ready(self) -> "Player | None":
        """The player with the recording, opened the first time it is wanted."""
        if self.recording is None:
            return None
        if self.player is not None:
            return self.player
        bar = self._made_bar()
        bar.say("")
        try:
            from annotator.ui.listening.player import Player
            from annotator.ui.listening.sources import Outside

            source = (
                Inside(self._session.store, self.recording)
                if self.recording.inside
                else Outside(Path(self.recording.path))
            )
        except ImportError:
            bar.say(self.tr("Sound cannot be played on this computer: the library for it is missing."))
            return None
        except OSError:
            self._helps = self._find_again
            bar.say(self.tr("The recording is not where it was."), self.tr("Find it …"))
            return None
        player = Player(self.backends, self)
        player.measured.connect(bar.set_length)
        player.moved.connect(self._on_moved)
        player.state_changed.connect(bar.set_playing)
        player.failed.connect(self._on_failed)
        if not player.open(source):
            player.deleteLater()
            return None
        player.set_speed(bar.speed.currentData())
        player.seek(self._left_at.get(self.recording.id, 0.0))
        self.player = player
        return player

    def _made_bar(self) -> "ListeningBar":
        if self.bar is None:
            from annotator.ui.listening.bar import ListeningBar

            self.bar = ListeningBar()
            self.bar.hide()
            self._pane.put_above(self.bar)
            self.bar.play_wanted.connect(self.toggle)
            self.bar.back_wanted.connect(self.back)
            self.bar.second_wanted.connect(self._on_second_wanted)
            self.bar.speed_wanted.connect(lambda percent: self.player.set_speed(percent) if self.player else None)
            self.bar.help_wanted.connect(self._help)
            self.bar.follow.toggled.connect(lambda _on: self._mark(self.player.second) if self.player else None)
        keys = [shown_key(command(name), self._settings.keys) for name in ("listen.play", "listen.back")]
        self.bar.show_keys(*keys)
        return self.bar

    def _made_attaching(self) -> "Attaching":
        if self._attaching is None:
            from annotator.ui.listening.attaching import Attaching

            self._attaching = Attaching(self._session, self._ask, self._pane, self)
        return self._attaching

    def _on_second_wanted(self, second: float) -> None:
        player = self._ready()
        if player is not None:
            player.seek(second)

    def _on_moved(self, second: float) -> None:
        self._made_bar().set_second(second)
        self._mark(second)

    def _mark(self, second: float) -> None:
        """The paragraph that is heard is marked; the text goes along only when another one begins."""
        row, gutter, view = self._heard.row_at(second), self._pane.gutter, self._pane.view
        is_new = row != gutter.heard
        gutter.mark_heard(row)
        if row is None or not is_new or not self._made_bar().follow.isChecked() or view.shown is None:
            return
        top, bottom = view.line_span(view.shown.flat.starts[row])
        if not 0 <= top <= bottom <= view.viewport().height() * 3 / 4:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + round(top - view.viewport().height() / 4))

    def _on_failed(self, error: Exception) -> None:
        from annotator.ui.listening.output import NoSoundDevice
        from annotator.ui.listening.sources import NeedsFfmpeg

        bar = self._made_bar()
        if isinstance(error, NoSoundDevice):
            bar.say(self.tr("This computer has no sound device that can be used just now."))
        elif isinstance(error, NeedsFfmpeg):
            self._helps = self._tell_of_ffmpeg
            bar.say(
                self.tr("This kind of recording is played by FFmpeg, which is not installed."), self.tr("What to do …")
            )
        else:
            bar.say(self.tr("The recording cannot be read: it is damaged or of another kind."))

    def _help(self) -> None:
        self._helps()

    def _tell_of_ffmpeg(self) -> None:
        from annotator.ui.listening.attaching import needs_ffmpeg

        self._ask.tell(self.tr("Playing M4A and MP4"), needs_ffmpeg())

    def _find_again(self) -> None:
        """The file was moved or renamed: she shows where it is now."""
        if self.recording is None:
            return
        from annotator.ui.listening.attaching import sound_filters

        found = self._ask.open_files(self.tr("Where is the recording now?"), sound_filters())
        if not found:
            return
        title, text = self.tr("Another recording?"), self.tr("This file is not as large as the recording was.")
        try:
            same = found[0].stat().st_size == self.recording.size
            if not same and not self._ask.confirm(title, text, self.tr("Take it all the same")):
                return
            move(self._session.store, self.recording.id, found[0])
        except (OSError, StorageError) as error:
            self._made_attaching().say_why_not(found[0], error)
            return
        self._session.recordings_changed.emit()
        self.toggle()

    def _on_document(self, _document: int | None) -> None:
        self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("document"):
            self.refresh()
        elif self.recording is not None and self._session.document in changes.texts:
            self._read_stamps()

    def _read_stamps(self) -> None:
        shown = self._pane.view.shown if self.recording is not None else None
        self._heard = Heard(shown.flat.turns if shown is not None else ())
