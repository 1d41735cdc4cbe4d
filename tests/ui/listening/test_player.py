"""A recording is played in its own time to a device that is silent, and no network is asked for meanwhile."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.listening.output import SILENT
from annotator.ui.listening.player import Player
from annotator.ui.listening.sources import Outside
from tests.ui.listening.recording import make_wav

ROOT = Path(__file__).parents[3]
PLAYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from annotator.ui.listening.output import SILENT
from annotator.ui.listening.player import Player
from annotator.ui.listening.sources import Outside
application = QCoreApplication([])
player = Player(SILENT)
assert player.open(Outside(Path(sys.argv[1])))
player.state_changed.connect(lambda playing: None if playing else application.quit())
player.play()
application.exec()
assert player.second > 0.9, player.second
player.close()
names = ("socket", "_socket", "ssl", "http", "asyncio", "urllib.request", "miniaudio", "PySide6.QtNetwork")
print("modules:", *(name for name in names if name in sys.modules))
print("mapped:", *(line.split("/")[-1].strip() for line in open("/proc/self/maps") if "Qt6Network" in line))
"""


@pytest.fixture
def player(qtbot: QtBot, tmp_path: Path) -> Iterator[Player]:
    """With half a minute of sound."""
    player = Player(SILENT)
    assert player.open(Outside(make_wav(tmp_path / "a.wav", 30)))
    yield player
    player.close()


def heard(player: Player) -> list[float]:
    seconds: list[float] = []
    player.moved.connect(seconds.append)
    return seconds


def test_it_plays_and_pauses(player: Player, qtbot: QtBot) -> None:
    """Played, the place moves on; paused it stays, and goes on from there."""
    seconds = heard(player)
    player.play()
    qtbot.waitUntil(lambda: player.second > 0.4)
    player.pause()
    at = player.second
    qtbot.wait(300)

    assert player.duration == pytest.approx(30)
    assert seconds == sorted(seconds)
    assert player.second == at
    player.toggle()
    qtbot.waitUntil(lambda: player.second > at + 0.2)


def test_back_three_seconds(player: Player, qtbot: QtBot) -> None:
    """What was heard just now is heard again; at the beginning there is nothing before."""
    player.seek(10)
    player.back()
    assert player.second == 7
    player.seek(1)
    player.back()

    assert player.second == 0


def test_twice_as_quick_and_half(player: Player, qtbot: QtBot) -> None:
    """In the same while double speed goes further than half; the place stays when the speed changes."""
    gone = []
    for speed in (200, 50):
        player.seek(5)
        player.set_speed(speed)
        assert player.second == 5
        player.play()
        qtbot.waitUntil(lambda: player.second > 5)
        start = player.second
        qtbot.wait(1000)
        gone.append(player.second - start)
        player.pause()

    assert gone[0] > gone[1] > 0


def test_at_its_end(player: Player, qtbot: QtBot) -> None:
    """It stops by itself, and played again it begins anew."""
    player.seek(29.7)
    with qtbot.waitSignal(player.state_changed, check_params_cb=lambda playing: not playing):
        player.play()
    assert player.second == pytest.approx(30, abs=0.1)
    player.play()
    qtbot.waitUntil(lambda: 0 < player.second < 5)


def test_what_is_no_sound(qtbot: QtBot, tmp_path: Path) -> None:
    """It says so, and has nothing to play."""
    path = tmp_path / "a.wav"
    path.write_bytes(b"Dette er ikke lyd.")
    player = Player(SILENT)
    with qtbot.waitSignal(player.failed):
        assert not player.open(Outside(path))
    player.play()

    assert not player.playing


def test_without_a_sound_device(qtbot: QtBot, tmp_path: Path) -> None:
    """It says so once, and does not pretend to play."""
    nothing = (10_000,)  # no such way to play
    player = Player(nothing)
    player.open(Outside(make_wav(tmp_path / "a.wav", 1)))
    with qtbot.waitSignal(player.failed):
        player.play()

    assert not player.playing
    player.close()


def test_no_network_is_asked_for(tmp_path: Path) -> None:
    """Playing loads no network module, maps no Qt6Network, and asks the system for no socket at all."""
    command = [sys.executable, "-c", PLAYING, str(make_wav(tmp_path / "a.wav", 1))]
    trace = tmp_path / "trace"
    traced = shutil.which("strace") is not None and not subprocess.run(["strace", "-o", os.devnull, "true"]).returncode
    if traced:
        command = ["strace", "-f", "-e", "trace=network", "-o", str(trace), *command]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr

    assert done.stdout.split("\n")[:2] == ["modules:", "mapped:"]
    assert not traced or re.findall(r".*(?:socket|connect|sendto)\(.*", trace.read_text()) == []
