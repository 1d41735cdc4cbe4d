"""The heads of the table of units: a name that does not fit ends in an ellipsis, and its tip says all of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from annotator.ui.look.tokens import tokens

SHORTEST = 3
"""Letters below which nothing is gained: the star."""


class UnitsHeader(QHeaderView):
    """Qt's own is to shorten names too, but under a style sheet it cuts them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """As Qt draws a head, with as much of its name as there is room for."""
        super().initStyleOptionForIndex(option, section)
        option.text = self.shortened(section)

    def shortened(self, section: int) -> str:
        """The name of a column as it is drawn."""
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)  # as the style sheet has it
        metrics, padding = QFontMetrics(font), 4 * tokens(self).unit
        arrow = metrics.height() if section == self.sortIndicatorSection() else 0
        if len(name) < SHORTEST:
            return name
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, self.sectionSize(section) - padding - arrow)
