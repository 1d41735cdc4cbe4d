"""Less movement: nothing moves by itself where she or her system wants it so, and hardly anything moves at all."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import annotator
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.shell.window import Window

MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QSequentialAnimation|QParallelAnimation|QMovie|setAnimated"
    r"|setEffectEnabled|QGraphicsOpacityEffect|\bQProgressBar\("
)


@pytest.fixture
def running(window: Window, qtbot: QtBot) -> Iterator[WaitingBar]:
    """A bar of work whose end is not known."""
    bar = WaitingBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.resize(300, 6)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    yield bar
    window.settings.still = False


def pictures(bar: WaitingBar) -> int:
    """How many different pictures a bar shows within half a second."""
    seen = []
    for _ in range(6):
        QTest.qWait(90)
        picture = bar.grab().toImage()
        if picture not in seen:
            seen.append(picture)
    return len(seen)


def test_the_program_has_no_animations() -> None:
    """No fade, no slide, no film; bars are of the one kind that can stand still."""
    root = Path(annotator.__file__).parent / "ui"
    moving = [path.name for path in root.rglob("*.py") if MOVING.search(path.read_text("utf-8"))]

    assert moving == []


def test_with_less_movement_bars_stand_still(running: WaitingBar, window: Window) -> None:
    """The bar runs, rests once the setting is on, in sight, and runs again."""
    assert pictures(running) > 1
    window.settings.still = True
    assert pictures(running) == 1
    middle = running.grab().toImage()
    assert middle.pixelColor(150, 3) != middle.pixelColor(20, 3)
    window.settings.still = False
    assert pictures(running) > 1


def test_with_less_movement_the_caret_does_not_blink(window: Window) -> None:
    """At once, and as the system has it when the setting is taken back."""
    before = QApplication.cursorFlashTime()
    window.settings.still = True
    assert QApplication.cursorFlashTime() == 0
    window.settings.still = False
    assert QApplication.cursorFlashTime() == before


def test_known_progress_is_drawn_as_ever(running: WaitingBar, window: Window) -> None:
    """Half done is half a bar, with less movement too."""
    window.settings.still = True
    running.setRange(0, 100)
    running.setValue(50)
    picture = running.grab().toImage()
    assert picture.pixelColor(100, 3) != picture.pixelColor(200, 3)
    assert picture.pixelColor(20, 3) == picture.pixelColor(100, 3)


def test_the_look_follows_a_system_that_asks_for_contrast(window: Window, qapp: QApplication) -> None:
    """As the system: high contrast as long as it wants it. Her own choice stands whatever it says."""
    asked = qapp.styleHints().accessibility().contrastPreferenceChanged
    window.settings.look = "system"
    asked.emit(Qt.ContrastPreference.HighContrast)
    assert qapp.palette().window().color().name() == "#000000"
    window.settings.look = "light"
    assert qapp.palette().window().color().name() != "#000000"
    window.settings.look = "system"
    asked.emit(Qt.ContrastPreference.NoPreference)
    assert qapp.palette().window().color().name() != "#000000"
