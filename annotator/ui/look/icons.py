"""Line icons in the colour of the text, drawn at the size and sharpness asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from annotator.resources import RESOURCES
from annotator.ui.look.tokens import tokens


class _LineIcon(QIconEngine):
    """Asks for the colour each time it is drawn, so that a change of look needs no new icons."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            rect.topLeft(), _drawn(self._name, self._ink(mode, state), rect.width(), rect.height(), ratio)
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._name, self._ink(mode, state), size.width(), size.height(), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _drawn(self._name, self._ink(mode, state), size.width(), size.height(), scale)

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour)

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        look = tokens(QGuiApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return look.disabled
        if self._colour:
            return str(getattr(look, self._colour))
        return look.accent if state == QIcon.State.On else look.text


def icon(name: str, colour: str = "") -> QIcon:
    """An icon of resources/icons; `colour` names a token, else the text's (the accent's when checked)."""
    return QIcon(_LineIcon(name, colour))


def put_icon(on: QAbstractButton, name: str, colour: str = "") -> None:
    """Give a button an icon as high as its text: Qt's own size stays small where letters are large."""
    side = on.fontMetrics().height()
    on.setIcon(icon(name, colour))
    on.setIconSize(QSize(side, side))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(QSize(round(width * ratio), round(height * ratio)))
    if pixmap.isNull():  # a part that has no room for a moment, while others are laid out
        return pixmap
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        side = min(pixmap.width(), pixmap.height())
        square = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(source.encode())).render(painter, square)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
