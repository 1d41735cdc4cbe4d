"""Icons inside text fields as high as their letters: Qt asks the style alone for their size, a sheet cannot say it."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

USUAL_SIDE = 16
"""Pixels, what Qt draws them with by itself."""


class FieldIcons(QProxyStyle):
    """Fusion, with icons of another size in line edits."""

    def __init__(self, side: int) -> None:
        super().__init__("Fusion")
        self._side = side

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return self._side
        return super().pixelMetric(metric, option, widget)
