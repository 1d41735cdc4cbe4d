"""A quote, a section or a table on the clipboard, styled for Word, and out of the clipboard's history."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from annotator.reporting.model import Block
from annotator.reporting.pasting import as_html, as_plain
from annotator.reporting.settings import ReportSettings
from annotator.ui.clipboard import kept_from_history


def blocks_data(blocks: Sequence[Block], settings: ReportSettings) -> QMimeData:
    """The blocks in both forms."""
    data = QMimeData()
    data.setText(as_plain(blocks))
    data.setHtml(as_html(blocks, settings.look, settings.language))
    return kept_from_history(data)
