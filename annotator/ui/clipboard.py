"""What is put on the clipboard and must not stay in its history."""

from PySide6.QtCore import QMimeData

_WINDOWS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)


def kept_from_history(data: QMimeData) -> QMimeData:
    """The same data with the marks by which clipboard histories know to leave it out (Windows, macOS, KDE)."""
    data.setData("x-kde-passwordManagerHint", b"secret")
    data.setData("application/x-nspasteboard-concealed-type", data.text().encode())
    for mark in _WINDOWS:
        data.setData(f'application/x-qt-windows-mime;value="{mark}"', bytes(4))
    return data


def text_kept_from_history(text: str) -> QMimeData:
    """Plain text with these marks."""
    data = QMimeData()
    data.setText(text)
    return kept_from_history(data)
