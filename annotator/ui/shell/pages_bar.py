"""The bar at the left: the pages, and the lock below."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.commands import PAGES
from annotator.ui.look.icons import icon
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.settings import Settings
from annotator.ui.shell.command_set import CommandSet, tool_tip

_FORMS = (
    (Qt.ToolButtonStyle.ToolButtonTextUnderIcon, "page"),
    (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, "page"),
    (Qt.ToolButtonStyle.ToolButtonTextOnly, "page"),
    (Qt.ToolButtonStyle.ToolButtonTextOnly, "page tight"),
)
"""How the buttons look, with their role in the style sheet: from the airiest to what fits the lowest window."""
_PART_OF_WINDOW = 6
"""With pictures the bar takes no more than one of so many parts of the window's width."""
Form = tuple[Qt.ToolButtonStyle, str]


class PagesBar(QWidget):
    """A picture with its name for every page: no picture stands alone."""

    def __init__(self, commands: CommandSet, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 3)
        names = QWidget()
        self._pages = QVBoxLayout(names)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._reel = _Reel(names)
        column.addWidget(self._reel, 1)
        for page in (page for page in PAGES if commands.actions[f"page.{page}"].isVisible()):
            made = self._button(commands, f"page.{page}", page)
            self._pages.addWidget(made)
            made.came.connect(self._reel.ensureWidgetVisible)
        self._pages.addStretch(1)
        self._to_settings = self._button(commands, "app.settings", "settings", self.tr("Settings"))
        column.addWidget(self._to_settings)
        self._lock = self._button(commands, "project.lock", "lock")
        column.addWidget(self._lock)
        self._form: Form | None = None
        self._needed: dict[Form, QSize] = {}
        self._measured_in = ""
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._measure)
        self._put_on(_FORMS[0])
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """As low as the window: what has no room goes, and the line at the bottom stays whole."""
        return QSize(super().minimumSizeHint().width(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window pictures stand beside the names, or names alone; then what is in the menu too goes."""
        super().resizeEvent(event)
        self._choose_form()

    def showEvent(self, event: QShowEvent) -> None:
        """Made under a sheet, it got its size before its window had one, and no other after."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._choose_form)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of letters needs other room; it is measured once all buttons have it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_later"):
            self._later.start()

    def _measure(self) -> None:
        for made in self.findChildren(QToolButton):
            made.ensurePolished()
            side = round(QFontMetrics(made.font()).height() * 1.25)
            made.setIconSize(QSize(side, side))
        if self._lock.font().key() != self._measured_in:  # Qt tells of a change of style when the window comes, too
            self._measured_in = self._lock.font().key()
            self._needed.clear()
        if self.isVisible():
            self._choose_form()

    def _choose_form(self) -> None:
        """Without room Lock goes first: Settings is where she makes the letters smaller again."""
        form = next(filter(self._fits, _FORMS), _FORMS[-1])
        self._put_on(form)
        lacking = self._needs(form).height() - self.height()
        for in_the_menu_too in (self._lock, self._to_settings):
            in_the_menu_too.setVisible(lacking <= 0)
            lacking -= in_the_menu_too.sizeHint().height() + self._pages.spacing()

    def _fits(self, form: Form) -> bool:
        needed, (style, _) = self._needs(form), form
        narrow = style == Qt.ToolButtonStyle.ToolButtonTextOnly
        wide_enough = narrow or needed.width() * _PART_OF_WINDOW <= self.window().width()
        return wide_enough and needed.height() <= self.height()

    def _needs(self, form: Form) -> QSize:
        if form not in self._needed:
            self._needed[form] = self._size_in(form)
        return self._needed[form]

    def _size_in(self, form: Form) -> QSize:
        """With all buttons, also those that had to go."""
        self._put_on(form)
        self._reel.updateGeometry()  # Qt would ask it no more what it holds
        gone = [made for made in (self._lock, self._to_settings) if made.isHidden()]
        spacing = self.layout().spacing()  # type: ignore[union-attr]
        return self.sizeHint() + QSize(0, sum(made.sizeHint().height() + spacing for made in gone))

    def _put_on(self, form: Form) -> None:
        if form == self._form:
            return
        self._form = form
        style, role = form
        for made in self.findChildren(QToolButton):
            made.setToolButtonStyle(style)
            if made.property("role") != role:
                made.setProperty("role", role)
                made.style().unpolish(made)
                made.style().polish(made)
            made.updateGeometry()
        spacing = 0 if role == "page tight" else tokens(self).unit
        self._pages.setSpacing(spacing)
        self.layout().setSpacing(spacing)  # type: ignore[union-attr]

    def _button(self, commands: CommandSet, command_id: str, picture: str, name: str = "") -> "_Name":
        action = commands.actions[command_id]
        made = _Name()
        made.setObjectName(command_id)
        made.setProperty("role", "page")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIcon(icon(picture))
        made.setText(name or action.text())
        made.setAccessibleName(made.text())
        made.setToolTip(tool_tip(action, self._settings))
        made.setCheckable(action.isCheckable())
        made.setChecked(action.isChecked())
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Queued: locking throws this very button away.
        made.clicked.connect(action.trigger, Qt.ConnectionType.QueuedConnection)
        action.toggled.connect(made.setChecked)
        return made


class _Name(QToolButton):
    """A page's button."""

    came = Signal(QWidget)
    """It has got the focus, or its page has come to the front."""

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(lambda on: self.came.emit(self) if on else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit(self)


class _Reel(ScrollArea):
    """All names at their height; where even names alone have no room, they are moved through."""

    def __init__(self, names: QWidget) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names = names
        self.setWidget(names)

    def sizeHint(self) -> QSize:
        return self._names.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._names.sizeHint().width(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        names, beside = self._names.sizeHint(), self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(names.width() + (beside if names.height() > self.height() else 0))
        in_front = next((name for name in self.findChildren(QToolButton) if name.isChecked()), None)
        if in_front is not None:
            self.ensureWidgetVisible(in_front)
