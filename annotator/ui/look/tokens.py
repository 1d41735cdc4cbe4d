"""The colours and the spacing every widget draws with, in light, dark and high contrast."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`, and lengths in pixels that grow with the interface font.

    Whatever is read – text, muted text, links, what went well or wrong – reaches 7:1 on every ground it may stand on
    (WCAG 2.2, AAA), edges of controls and the focus ring 3:1. Only what is switched off is quieter.
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
    def grounds(self) -> tuple[str, ...]:
        """The colours text and marks may stand on."""
        return tuple(getattr(self, name).upper() for name in GROUNDS)

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
    outline="#868279",
    text="#262521",
    muted="#4f4c45",
    disabled="#8f8b83",
    accent="#0b5361",
    accent_hover="#083e48",
    on_accent="#ffffff",
    wash="#e0eef0",
    selection="#bfdfe4",
    warning="#723d00",
    danger="#97150d",
    good="#15572d",
)

DARK = Tokens(
    name="dark",
    background="#18191b",
    surface="#1f2022",
    raised="#26272b",
    hover="#292a2e",
    pressed="#33343a",
    border="#34353a",
    outline="#797a82",
    text="#e8e6e1",
    muted="#bebcb6",
    disabled="#6d6c69",
    accent="#85c9d6",
    accent_hover="#a5dae4",
    on_accent="#10272c",
    wash="#1f3238",
    selection="#254f59",
    warning="#e9b45c",
    danger="#ffa69b",
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
    selection="#0052bd",
    warning="#ffd60a",
    danger="#ffaaa0",
    good="#7dffa0",
)

GROUNDS = ("background", "surface", "raised", "hover", "wash")
"""What text and marks may stand on."""

LOOKS = {look.name: look for look in (LIGHT, DARK, CONTRAST)}


def tokens(source: QWidget | QPalette | None = None) -> Tokens:
    """The tokens in force for a widget, a palette, or the program; lengths follow the widget's font."""
    palette = source.palette() if isinstance(source, QWidget) else source or QGuiApplication.palette()
    ground = palette.color(QPalette.ColorRole.Window)
    if ground.alpha() < 255:  # a see-through ground is black in name only
        ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    for look in LOOKS.values():
        if look.background == ground.name():
            return sized(look, source.font() if isinstance(source, QWidget) else QGuiApplication.font())
    return sized(DARK if ground.lightness() < 128 else LIGHT, QGuiApplication.font())


def sized(look: Tokens, font: object) -> Tokens:
    """The same colours with lengths for a font."""
    return _of_height(look.name, QFontMetrics(font).height())  # type: ignore[call-overload]


@cache  # asked for by everything that is laid out or drawn
def _of_height(name: str, height: int) -> Tokens:
    return replace(LOOKS[name], unit=max(3, round(height / 4)), radius=max(4, round(height / 3)))
