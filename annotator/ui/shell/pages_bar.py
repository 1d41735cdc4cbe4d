"""The bar at the left: the pages, and the lock below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.commands import PAGES
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.settings import Settings
from annotator.ui.shell.command_set import CommandSet, tool_tip


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
        column.setSpacing(unit)
        for page in (page for page in PAGES if commands.actions[f"page.{page}"].isVisible()):
            column.addWidget(self._button(commands, f"page.{page}", page))
        column.addStretch(1)
        self._to_settings = self._button(commands, "app.settings", "settings", self.tr("Settings"))
        column.addWidget(self._to_settings)
        column.addWidget(self._button(commands, "project.lock", "lock"))
        self.ensurePolished()
        self._with_pictures = self.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        """As low as the window: what has no room is hidden, and the line at the bottom stays whole."""
        return QSize(super().minimumSizeHint().width(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window with large type the names stay whole and the pictures go; then what is in the menu too."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if self.height() < self._with_pictures:
            style = Qt.ToolButtonStyle.ToolButtonTextOnly
        for made in self.findChildren(QToolButton):
            made.setToolButtonStyle(style)
        self._to_settings.show()
        self._to_settings.setVisible(self.height() >= self.sizeHint().height())

    def _button(self, commands: CommandSet, command_id: str, picture: str, name: str = "") -> QToolButton:
        action = commands.actions[command_id]
        made = QToolButton()
        made.setProperty("role", "page")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIcon(icon(picture))
        made.setText(name or action.text())
        made.setAccessibleName(made.text())
        made.setToolTip(tool_tip(action, self._settings))
        side = round(QFontMetrics(made.font()).height() * 1.25)
        made.setIconSize(QSize(side, side))
        made.setCheckable(action.isCheckable())
        made.setChecked(action.isChecked())
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Queued: locking throws this very button away.
        made.clicked.connect(action.trigger, Qt.ConnectionType.QueuedConnection)
        action.toggled.connect(made.setChecked)
        return made
