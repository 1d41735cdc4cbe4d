"""The colours and the spacing every widget draws with, in light, dark and high contrast."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`, and lengths in pixels that grow with the interface font.

    Text on every surface reaches 7:1, muted text 4.5:1, borders of controls and the focus ring 3:1 (WCAG 2.2).
    """

    name: str
    background: str
    """The window and its side panels."""
    surface: str
    """What is read and written on: the page, lists, fields."""
    raised: str
    """What lies on top: menus, cards, tooltips."""
    hover: str
    pressed: str
    border: str
    """A separator: felt more than seen."""
    outline: str
    """The edge of a control."""
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    wash: str
    """The chosen row, the page one is on."""
    selection: str
    """Selected text."""
    warning: str
    danger: str
    good: str
    unit: int = 4
    """A quarter of the line height: gaps are multiples of it."""
    radius: int = 6

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name != "light"


LIGHT = Tokens(
    name="light",
    background="#f5f4f0",
    surface="#fffefc",
    raised="#ffffff",
    hover="#ebe9e3",
    pressed="#e0ddd5",
    border="#e2dfd7",
    outline="#8f8b82",
    text="#262521",
    muted="#65625a",
    disabled="#a5a199",
    accent="#1f6472",
    accent_hover="#174e5a",
    on_accent="#ffffff",
    wash="#dcebec",
    selection="#bfdfe4",
    warning="#8a5300",
    danger="#a82a1f",
    good="#2c6b3f",
)

DARK = Tokens(
    name="dark",
    background="#1c1d1f",
    surface="#232427",
    raised="#2c2d31",
    hover="#303135",
    pressed="#3a3b40",
    border="#36373c",
    outline="#797a82",
    text="#e8e6e1",
    muted="#a9a7a1",
    disabled="#6d6c69",
    accent="#7cc0cc",
    accent_hover="#9ad2dc",
    on_accent="#10272c",
    wash="#2a3f44",
    selection="#335e68",
    warning="#e9b45c",
    danger="#ff9389",
    good="#8ecf9f",
)

CONTRAST = Tokens(
    name="contrast",
    background="#000000",
    surface="#000000",
    raised="#000000",
    hover="#262626",
    pressed="#3d3d3d",
    border="#9a9a9a",
    outline="#ffffff",
    text="#ffffff",
    muted="#e0e0e0",
    disabled="#8c8c8c",
    accent="#ffd60a",
    accent_hover="#ffe566",
    on_accent="#000000",
    wash="#3a3200",
    selection="#005fcc",
    warning="#ffd60a",
    danger="#ff9d94",
    good="#7dffa0",
)

LOOKS = {look.name: look for look in (LIGHT, DARK, CONTRAST)}


def tokens(source: QWidget | QPalette | None = None) -> Tokens:
    """The tokens in force for a widget, a palette, or the program; lengths follow the widget's font."""
    palette = source.palette() if isinstance(source, QWidget) else source or QGuiApplication.palette()
    ground = palette.color(QPalette.ColorRole.Window)
    for look in LOOKS.values():
        if look.background == ground.name():
            return sized(look, source.font() if isinstance(source, QWidget) else QGuiApplication.font())
    return sized(DARK if ground.lightness() < 128 else LIGHT, QGuiApplication.font())


def sized(look: Tokens, font: object) -> Tokens:
    """The same colours with lengths for a font."""
    height = QFontMetrics(font).height()  # type: ignore[call-overload]
    return replace(look, unit=max(3, round(height / 4)), radius=max(4, round(height / 3)))
