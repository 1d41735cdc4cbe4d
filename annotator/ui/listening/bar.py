"""Above the text while its interview has a recording: play, go back, where it is, how quick, and whether to follow."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QFrame, QLabel, QSizePolicy, QSlider, QToolButton

from annotator.domain.listening import SPEEDS
from annotator.domain.places import clock
from annotator.ui.help.what import sign_of
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row, set_role

PER_SECOND = 10
"""Steps of the slider."""
NORMAL = 100


class ListeningBar(QFrame):
    """Says what is wanted; what is heard is told to it."""

    play_wanted = Signal()
    back_wanted = Signal()
    second_wanted = Signal(float)
    speed_wanted = Signal(int)
    help_wanted = Signal()
    """She pressed the button beside a message."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self.setAccessibleName(self.tr("Recording"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a message breaks into lines
        self.play = self._tool("play", self.tr("Play"))
        self.back = self._tool("listen-back", self.tr("Back 3 seconds"))
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Place in the recording"))
        self.place.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.place.setMinimumHeight(
            self.fontMetrics().height() + 2 * tokens(self).unit
        )  # its handle grows with the text
        self.place.setSingleStep(PER_SECOND)
        self.place.setPageStep(15 * PER_SECOND)
        self.time = QLabel()
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed; the voice keeps its pitch"))
        for percent in SPEEDS:
            self.speed.addItem(self.tr("%1 %").replace("%1", str(percent)), percent)
        self.speed.setCurrentIndex(SPEEDS.index(NORMAL))
        self.follow = QCheckBox(self.tr("Follow in the text"))
        self.follow.setChecked(True)
        self.said = label("", "muted")
        self.helping = button("", self.help_wanted.emit, "link")
        self._seconds = 0.0
        self._lay_out()
        self._connect()
        self.say("")
        self.set_length(None)
        self.set_second(0.0)

    def set_playing(self, playing: bool) -> None:
        """Offer the other thing."""
        put_icon(self.play, "pause" if playing else "play")
        self.play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self._show_keys()

    def set_length(self, seconds: float | None) -> None:
        """How long the recording is; not yet known, there is no place to choose."""
        self._seconds = seconds or 0.0
        self.place.setEnabled(bool(seconds))
        with QSignalBlocker(self.place):  # a shorter range moves the place, and she did not
            self.place.setRange(0, round(self._seconds * PER_SECOND))
        self.set_second(self.place.value() / PER_SECOND)

    def set_second(self, second: float) -> None:
        """Where it is."""
        now = clock(round(second * 1000))
        self.time.setText(f"{now} / {clock(round(self._seconds * 1000))}" if self._seconds else now)
        if not self.place.isSliderDown():
            with QSignalBlocker(self.place):
                self.place.setValue(round(second * PER_SECOND))

    def say(self, text: str, offer: str = "", role: str = "warning") -> None:
        """A message under the controls, with a button that helps; an empty one goes."""
        self.said.setText(text)
        set_role(self.said, role)
        self.said.setVisible(bool(text))
        self.helping.setText(offer)
        self.helping.setVisible(bool(offer))

    def show_keys(self, play: str, back: str) -> None:
        """The keys she has for it."""
        self._keys = (play, back)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the line is too narrow it becomes two."""
        super().resizeEvent(event)
        parts = (self.play, self.back, self.place, self.time, self.speed, self.follow, *self._signs)
        gaps = tokens(self).unit * 2 * (len(parts) + 3)
        narrow = self.width() < sum(part.minimumSizeHint().width() for part in parts) + self.place.minimumWidth() + gaps
        self._lines.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_keys(self) -> None:
        for tool, key in zip((self.play, self.back), self._keys, strict=True):
            tool.setToolTip(f"{tool.accessibleName()}  {key}".rstrip())

    def _tool(self, picture: str, name: str) -> QToolButton:
        made = QToolButton(self)
        put_icon(made, picture)
        made.setAccessibleName(name)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self._keys = ("", "")
        quick = sign_of(
            self.speed, self.speed.accessibleName(), self.tr("How quick the voices are; their pitch stays.")
        )
        said = self.tr("The text scrolls to what is being said, where the interview has time stamps.")
        along = sign_of(self.follow, self.follow.text(), said)
        self._signs = (quick, along)
        sound, how = row(self.play, self.back, self.place, self.time), row(self.speed, quick, self.follow, along)
        sound.setStretchFactor(self.place, 1)
        sound.setStretchFactor(self.time, 0)
        how.addStretch(0)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(unit * 2)
        self._lines.addLayout(sound, 1)
        self._lines.addLayout(how)
        whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(unit * 3, unit, unit * 3, unit)
        whole.setSpacing(unit)
        whole.addLayout(self._lines)
        whole.addLayout(row(self.said, self.helping))

    def _connect(self) -> None:
        self.play.clicked.connect(self.play_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.place.sliderReleased.connect(lambda: self.second_wanted.emit(self.place.value() / PER_SECOND))
        self.place.valueChanged.connect(self._on_value)
        self.speed.currentIndexChanged.connect(lambda _index: self.speed_wanted.emit(self.speed.currentData()))

    def _on_value(self, value: int) -> None:
        if not self.place.isSliderDown():  # by key or wheel
            self.second_wanted.emit(value / PER_SECOND)
