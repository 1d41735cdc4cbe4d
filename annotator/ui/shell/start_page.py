"""The first page: what the program is, and the ways to begin."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.importing.suffixes import PROJECTS
from annotator.ui.languages import current, names
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.settings import Settings
from annotator.ui.shell.parts import button, label, longest_word, row, set_role
from annotator.ui.shell.places import SUFFIX
from annotator.ui.shell.sheet import Sheet


class StartPage(Sheet):
    """Sample project, new project, open project, one from another program's file; files can also be dropped here."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal()
    path_chosen = Signal(object)
    file_chosen = Signal(object)
    """Another program's project that was dropped."""
    language_chosen = Signal(str)

    WIDTH_IN_LETTERS = 108

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", parent, can_go_back=False)
        self.setAccessibleName(self.tr("Start"))
        self.setAcceptDrops(True)
        self.said = ("", "danger")
        unit = tokens(self).unit
        self.column.addStretch(2)
        self.column.addWidget(label("Annotator", "title"))
        self.column.addWidget(
            label(self.tr("Code your interviews and write the findings from them. Alone, offline, in one locked file."))
        )
        self.column.addSpacing(unit * 2)
        self.cards = self._cards()
        self.first = self.cards[0]
        self._beside = QHBoxLayout()
        self._beside.setSpacing(unit * 4)
        for card in self.cards:
            self._beside.addWidget(card, 1)
        self.column.addLayout(self._beside)
        self.from_file = button(
            self.tr("Make a project from another program’s file …"), self.file_wanted.emit, "link", "import"
        )
        self.from_file.setAccessibleDescription(self.tr("REFI-QDA (NVivo, ATLAS.ti, MAXQDA), QualCoder, Taguette"))
        self.from_file.setToolTip(self.from_file.accessibleDescription())
        self.column.addWidget(self.from_file, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_recent(settings)
        self._add_messages()
        self.column.addWidget(
            label(self.tr("You can also drop a project file here, also one of another program."), "muted")
        )
        self.column.addStretch(3)
        self.column.addLayout(self._languages())

    def _add_messages(self) -> None:
        self._message = label("", "danger")
        self._message.hide()
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("The project is being opened"))
        self._under_way = label(self.tr("Getting the sample project ready …"), "muted")
        for part in (self._busy, self._under_way):
            part.hide()
        self.column.addWidget(self._message)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._under_way)

    def say(self, text: str, role: str = "danger") -> None:
        """Tell why something could not be opened, or in another `role` how something went."""
        self.said = (text, role)
        set_role(self._message, role)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if text:  # in large letters it is below the window's edge
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self._message))

    def set_busy(self, busy: bool, under_way: str = "") -> None:
        """Show that a project is being made or opened, or what else is under way."""
        self._busy.setVisible(busy)
        if under_way:
            self._under_way.setText(under_way)
        self._under_way.setVisible(busy)
        self.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where their longest words have no room side by side, the cards stand below each other."""
        super().resizeEvent(event)
        letters = self.fontMetrics().averageCharWidth() * self.WIDTH_IN_LETTERS
        room = min(letters, self.width() - tokens(self).unit * 12) - self._beside.spacing() * (len(self.cards) - 1)
        has_room = all(card.minimumSizeHint().width() * len(self.cards) <= room for card in self.cards)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _project_in(event) is not None or _others_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _project_in(event)
        if path is not None:
            self.path_chosen.emit(path)
        elif (other := _others_in(event)) is not None:
            self.file_chosen.emit(other)

    def _cards(self) -> list["StartCard"]:
        sample = StartCard(
            "sample",
            self.tr("Try the sample project"),
            self.tr("Four invented interviews in Norwegian, already coded. Look around and change what you like."),
        )
        new = StartCard(
            "new", self.tr("New project"), self.tr("An empty project of your own, locked with a passphrase.")
        )
        existing = StartCard("open", self.tr("Open project"), self.tr("Go on with a project you have."))
        sample.clicked.connect(self.sample_wanted)
        new.clicked.connect(self.new_wanted)
        existing.clicked.connect(self.open_wanted)
        return [sample, new, existing]

    def _add_recent(self, settings: Settings) -> None:
        recent = settings.recent if settings.keeps_recent else []
        if not recent:
            return
        self.column.addWidget(label(self.tr("Recent projects"), "heading"))
        for path in recent:
            entry = button(path.name, lambda path=path: self.path_chosen.emit(path), "link")  # type: ignore[misc]
            self.column.addWidget(entry, 0, Qt.AlignmentFlag.AlignLeft)
            if path == recent[0]:
                self.first = entry

    def _languages(self) -> QHBoxLayout:
        choices = []
        for code, name in names().items():
            choice = button(name, lambda code=code: self.language_chosen.emit(code), "link")  # type: ignore[misc]
            choice.setEnabled(code != current())
            choices.append(choice)
        return row(*choices, None)


class StartCard(QPushButton):
    """A large button with a picture, a name and a sentence."""

    def __init__(self, picture: str, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAutoDefault(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        unit = tokens(self).unit
        line = QFontMetrics(self.font()).height()
        sign = QLabel()
        sign.setPixmap(icon(picture, "accent").pixmap(QSize(line * 2, line * 2), self.devicePixelRatioF()))
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 5, unit * 5, unit * 5)
        column.setSpacing(unit * 2)
        self._words = (label(name, "heading"), label(sentence, "muted"))
        for part in (sign, *self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._least = line * 9

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word needs, as high as its lines."""
        layout = self.layout()
        height = layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0
        return QSize(max(map(longest_word, self._words)) + tokens(self).unit * 10, height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(self._least, layout.heightForWidth(width) if layout is not None else 0)

    def sizeHint(self) -> QSize:
        return QSize(self._least * 2, self.heightForWidth(self._least * 2))


def _project_in(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if path.suffix == SUFFIX:
            return path
    return None


def _others_in(event: QDropEvent) -> Path | None:
    """Another program's project, by its ending: what is in it is not looked at while she drags."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls())
    return next((path for path in paths if path.suffix.lower() in PROJECTS), None)
