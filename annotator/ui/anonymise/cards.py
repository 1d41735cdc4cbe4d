"""A page of cards, one below the other."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import fill, scrolled

WIDTH_IN_LETTERS = 84


def lay_cards(page: QWidget, *cards: QFrame) -> None:
    """Lay out an empty page with these."""
    unit = tokens(page).unit
    canvas = QWidget()
    column = QVBoxLayout(canvas)
    column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 5)
    column.setSpacing(unit * 4)
    for card in cards:
        card.setMaximumWidth(page.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        column.addWidget(card)
    column.addStretch(1)
    fill(page, scrolled(canvas))
