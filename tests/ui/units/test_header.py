"""The heads of the table of units in narrow columns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionHeaderV2

from annotator.ui.units.header import UnitsHeader
from annotator.ui.units.panel import UnitsPanel


@pytest.fixture
def header(panel: UnitsPanel) -> UnitsHeader:
    return panel.table.horizontalHeader()  # type: ignore[return-value]


def test_a_name_that_does_not_fit_ends_in_an_ellipsis(header: UnitsHeader) -> None:
    """Half as wide as it wants, a head is shortened where it is drawn, and its tip is whole; wide again, it is too."""
    name = header.model().headerData(1, Qt.Orientation.Horizontal)
    wide = header.sectionSizeHint(1)
    header.resizeSection(1, wide // 2)
    narrow = header.shortened(1)
    header.resizeSection(1, wide)

    assert narrow.endswith("…")
    assert name.startswith(narrow[:-1])
    assert header.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == name
    assert header.shortened(1) == name


def test_what_is_drawn_is_the_shortened_name(header: UnitsHeader) -> None:
    """Qt asks for what it draws, and is given the name with its ellipsis."""
    header.resizeSection(1, header.sectionSizeHint(1) // 2)
    option = QStyleOptionHeaderV2()
    header.initStyleOptionForIndex(option, 1)

    assert option.text == header.shortened(1) != header.model().headerData(1, Qt.Orientation.Horizontal)


def test_the_star_is_never_shortened(header: UnitsHeader) -> None:
    """Its column is narrower than any ellipsis."""
    assert header.shortened(0) == "★"
