"""A quote, a section or a table on the clipboard, styled for Word, and out of the clipboard's history."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from annotator.reporting.model import Block
from annotator.reporting.pasting import as_html, as_plain
from annotator.reporting.rtf import as_rtf
from annotator.reporting.settings import ReportSettings
from annotator.ui.clipboard import kept_from_history

RICH_TEXT = ("text/rtf", "application/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"')
"""What X11 and Wayland call it, and the name that Windows has for it, to which Qt maps neither. On a Mac Qt makes Rich
Text of the HTML itself and takes none from us."""


def blocks_data(blocks: Sequence[Block], settings: ReportSettings) -> QMimeData:
    """The blocks as Rich Text, HTML and plain text, the richest first."""
    data = QMimeData()
    rich = as_rtf(blocks, settings.look, settings.language)
    for name in RICH_TEXT:
        data.setData(name, rich)
    data.setHtml(as_html(blocks, settings.look, settings.language))
    data.setText(as_plain(blocks))
    return kept_from_history(data)
