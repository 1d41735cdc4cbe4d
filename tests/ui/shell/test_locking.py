"""The project locks itself when nobody is there."""

from PySide6.QtCore import Qt

from annotator.ui.shell.idle import IdleWatch
from annotator.ui.shell.unlock_page import UnlockPage


def test_it_locks_itself_after_a_while(opened, settings, monkeypatch) -> None:
    """The clock on the wall counts, so a computer that slept is locked when it wakes."""
    settings.lock_minutes = 10
    monkeypatch.setattr(IdleWatch, "seconds", property(lambda self: 599.0))
    opened.idle.look()
    assert opened.open is not None
    monkeypatch.setattr(IdleWatch, "seconds", property(lambda self: 600.0))
    opened.idle.look()
    assert opened.open is None
    assert isinstance(opened.page, UnlockPage)


def test_a_key_counts_as_being_there(opened, qtbot) -> None:
    """Typing starts the idle time anew."""
    handle = opened.windowHandle()
    opened.idle._watch(handle)
    opened.idle._last -= 300
    qtbot.keyClick(handle, Qt.Key.Key_Shift)
    assert opened.idle.seconds < 60
