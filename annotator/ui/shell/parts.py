"""Small pieces that every page of the shell is made of."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.announcing import announce
from annotator.ui.look.icons import icon
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.tab_order import stops, takes_tab

OUTCOMES = ("danger", "warning", "good")


class Outcome(QLabel):
    """How something went, beside what has the focus: a screen reader is told when it appears."""

    _told = ""

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """The same words said once more are news again."""
        super().hideEvent(event)
        self._told = ""

    def _tell(self) -> None:
        if self.isVisible() and self.text() != self._told:
            announce(self, self.text())
            self._told = self.text()


def label(text: str, role: str = "", selectable: bool = False) -> QLabel:
    """A text that wraps; `role` is title, heading, muted, warning, danger, good or nothing."""
    made = QLabel(text) if text or role not in OUTCOMES else Outcome()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


class LinkLabel(QLabel):
    """A text with links for mouse and keys. Qt's own shows nothing of a focus that comes by Tab until Tab is pressed
    again, keeps the frame when it goes, and cannot be left backwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        by_keys = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | by_keys)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """On through its links; back leaves it."""
        return super().focusNextPrevChild(True) if forward else QWidget.focusNextPrevChild(self, False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the first link."""
        super().focusInEvent(event)
        if (
            event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            and "<a " in self.text()
        ):
            super().focusNextPrevChild(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes too, but for a menu of its own."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setText(self.text())


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a widget that is shown already."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def longest_word(said: QLabel) -> int:
    """The width in pixels that a label needs for its words to stay whole: lines break between words alone."""
    said.ensurePolished()
    margins, metrics = said.contentsMargins(), QFontMetrics(said.font())
    words = max(map(metrics.horizontalAdvance, said.text().split()), default=0)
    return words + margins.left() + margins.right()


def button(text: str, pressed: Callable[[], object], role: str = "", picture: str = "") -> QPushButton:
    """A push button; `role` is primary, danger, link or nothing."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    if picture:
        made.setIcon(icon(picture, "on_accent" if role == "primary" else ""))
        side = QFontMetrics(made.font()).height()
        made.setIconSize(QSize(side, side))
    made.setAutoDefault(True)  # Enter presses the button in focus, in windows as in dialogs
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def rule() -> QFrame:
    """A thin line."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


def note(text: str, picture: str = "info") -> QFrame:
    """A calm note with a picture at its left."""
    made = QFrame()
    made.setProperty("role", "note")
    row = QHBoxLayout(made)
    unit = tokens(made).unit
    row.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
    row.setSpacing(unit * 2)
    sign = QLabel()
    side = QFontMetrics(made.font()).height()
    sign.setPixmap(icon(picture, "accent").pixmap(QSize(side, side), made.devicePixelRatioF()))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = label(text)
    words.setObjectName("text")
    row.addWidget(words, 1)
    return made


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    made = QHBoxLayout()
    made.setSpacing(tokens().unit * 2)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget, 1 if isinstance(widget, QLabel) else 0)
    return made


def field(name: str, editor: QWidget, hint: str = "") -> QVBoxLayout:
    """A field with its name above and a hint below; the name is the editor's for screen readers."""
    made = QVBoxLayout()
    made.setSpacing(tokens().unit)
    caption = label(name)
    caption.setBuddy(editor)
    editor.setAccessibleName(name)
    if hint:
        editor.setAccessibleDescription(hint)
    made.addWidget(caption)
    made.addWidget(editor)
    if hint:
        made.addWidget(label(hint, "muted"))
    return made


def scrolled(canvas: QWidget) -> ScrollArea:
    """What may be higher than the window, with large letters at last wider too; Tab goes to what is on it."""
    canvas.setProperty("role", "canvas")
    area = ScrollArea()
    area.setWidget(canvas)
    return area


def fill(page: QWidget, part: QWidget) -> None:
    """Give all of a page to one part."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(part)


class _Beginning(QObject):
    """Hands the focus of a page on to the part it begins with, once it is seen: before, its lists may be empty."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.part: QWidget | None = None
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.part is not None and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.FocusIn and watched.isVisible():
                _begin(watched, self.part)
            elif event.type() == QEvent.Type.Show and watched.hasFocus():
                QTimer.singleShot(0, watched, lambda: self._begin_late(watched))
        return super().eventFilter(watched, event)

    def _begin_late(self, page: QWidget) -> None:
        if page.hasFocus() and self.part is not None:
            _begin(page, self.part)


def _begin(page: QWidget, part: QWidget) -> None:
    """Where the part is not there, or an empty list that cannot show the focus, at the first that can."""
    if part.isVisibleTo(page) and (takes_tab(part) or next(stops(part), None) is not None):
        part.setFocus()
    elif (first := next(stops(page), None)) is not None:
        first.setFocus()


def begin_at(page: QWidget, part: QWidget) -> None:
    """Let a page that gets the focus give it to this part of it. Qt's focus proxy would do so too, but Tab then goes
    past everything that stands before the part: it comes to the page first, and so straight to the part."""
    known = page.findChild(_Beginning, options=Qt.FindChildOption.FindDirectChildrenOnly)
    beginning = known if isinstance(known, _Beginning) else _Beginning(page)
    beginning.part = part


def clear(layout: QLayout) -> None:
    """Throw away everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
