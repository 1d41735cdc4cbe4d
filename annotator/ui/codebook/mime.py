"""A code on its way by drag and drop: its id, and the theme it is taken from. Ids only, never words."""

from PySide6.QtCore import QByteArray, QMimeData

from annotator.ui.transcript.dragging import NODE_MIME, mime_of_node, node_in

PLACE_MIME = "application/x-annotator-place"
"""The id of the theme the dragged code was taken from, or 0 for none, in ASCII digits."""


def place_mime(node: int, parent: int | None) -> QMimeData:
    """A node on its way, with the place it comes from."""
    data = mime_of_node(node)
    data.setData(PLACE_MIME, QByteArray(str(parent or 0).encode()))
    return data


def place_in(data: QMimeData) -> tuple[int, int | None] | None:
    """(node, the parent it comes from or None), or None where no node is carried."""
    node = node_in(data) if data.hasFormat(NODE_MIME) else None
    if node is None:
        return None
    written = bytes(data.data(PLACE_MIME).data())
    return node, (int(written) or None) if written.isdigit() else None
