"""The look in force: palette, style sheet and font, following the system or her own choice."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from annotator.ui.look.field_icons import USUAL_SIDE, FieldIcons
from annotator.ui.look.reading import choose_family
from annotator.ui.look.sheet import style_sheet
from annotator.ui.look.tokens import CONTRAST, DARK, LIGHT, LOOKS, Tokens, sized
from annotator.ui.settings import Settings

SMALLEST_POINTS = 10.0
"""Some desktops ask for 9: too small for a day of reading."""


class Theme(QObject):
    """Gives the program its look and keeps it in step with the settings and the system."""

    changed = Signal()
    """Colours or sizes are others now; what was measured or coloured before has to be made anew."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        self._points = max(SMALLEST_POINTS, application.font().pointSizeF())
        settings.changed.connect(self._on_setting)
        self._flash = application.cursorFlashTime()
        hints = application.styleHints()
        self._high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        hints.colorSchemeChanged.connect(self._on_system_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_contrast)
        self.apply()

    def apply(self) -> None:
        """Put on the look of the settings."""
        font = self._application.font()
        font.setPointSizeF(self._points * self._settings.scale / 100)
        self._application.setFont(font)
        look = sized(self._chosen(), font)
        self._application.setPalette(palette_of(look))
        line = QFontMetrics(font).height()
        self._size_icons(max(USUAL_SIDE, line))
        self._application.setStyleSheet(style_sheet(look, line))
        choose_family(self._application, self._settings.reading_font)
        self._rest()

    def _size_icons(self, side: int) -> None:
        if self._application.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize) != side:
            self._application.setStyle("Fusion" if side == USUAL_SIDE else FieldIcons(side))

    def _chosen(self) -> Tokens:
        if self._settings.look in LOOKS:
            return LOOKS[self._settings.look]
        if self._high:
            return CONTRAST
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _rest(self) -> None:
        self._application.setCursorFlashTime(0 if self._settings.still else self._flash)

    def _on_setting(self, name: str) -> None:
        if name == "still":
            self._rest()
        elif name in ("look", "scale", "reading/font"):
            self.apply()
            self.changed.emit()

    def _on_system_scheme(self) -> None:
        if self._settings.look == "system":
            self.apply()
            self.changed.emit()

    def _on_system_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._high = preference == Qt.ContrastPreference.HighContrast
        self._on_system_scheme()


def palette_of(look: Tokens) -> QPalette:
    """The palette of a look, for everything that draws itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: look.background,
        role.WindowText: look.text,
        role.Base: look.surface,
        role.AlternateBase: look.background,
        role.Text: look.text,
        role.PlaceholderText: look.muted,
        role.Button: look.raised,
        role.ButtonText: look.text,
        role.BrightText: look.danger,
        role.ToolTipBase: look.raised,
        role.ToolTipText: look.text,
        role.Highlight: look.selection,
        role.HighlightedText: look.text,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Accent: look.accent,
        role.Light: look.raised,
        role.Midlight: look.hover,
        role.Mid: look.border,
        role.Dark: look.outline,
        role.Shadow: look.border,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.disabled))
    return palette
