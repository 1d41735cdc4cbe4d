"""The cells of the live table that are written in."""

from PySide6.QtWidgets import QApplication

from annotator.ui.units.editor import CellEditor
from annotator.ui.units.panel import UnitsPanel


def editor(panel: UnitsPanel) -> CellEditor:
    """The one that is open."""
    found = panel.table.findChildren(CellEditor)
    assert len(found) == 1
    return found[0]


def first_column(panel: UnitsPanel) -> int:
    """The first column of hers that holds a text."""
    return next(c.text_column for c in panel.model.columns if c.text_column)


def settle() -> None:
    """Let closed editors go."""
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
