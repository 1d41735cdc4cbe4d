"""A desk for a whole working session: an X server, a window manager, a home folder, and the program on it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "xdotool", "openbox")
PATIENCE = 60.0
"""Seconds to wait for something to appear before giving up; what is waited for usually takes a fraction of one."""


def missing_tools() -> list[str]:
    """The tools this machine lacks for a session on a real X server."""
    return [tool for tool in NEEDED if shutil.which(tool) is None]


class Desk:
    """One student's machine. Everything the program writes lands under `home` or `temp`."""

    def __init__(self, folder: Path, display: str) -> None:
        self.home, self.temp = folder / "home", folder / "temp"
        self.home.mkdir(parents=True)
        self.temp.mkdir()
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
        self.environment = kept | {
            "HOME": str(self.home),
            "TMPDIR": str(self.temp),
            "XDG_RUNTIME_DIR": str(self.temp),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self._program: subprocess.Popen[str] | None = None

    def start(self, *arguments: object) -> None:
        """Start the program and wait for its window."""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "annotator", *map(str, arguments)],
            env=self.environment,
            cwd=self.home,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._until(lambda: bool(self._windows()))
        window = self._windows()[0]
        self._tool("windowactivate", "--sync", window)
        self._tool("windowsize", window, "1400", "860")
        self._tool("windowmove", window, "0", "0")
        self.pause(0.8)

    def end(self) -> str:
        """Wait for the program to end; what it printed."""
        assert self._program is not None
        said, _ = self._program.communicate(timeout=PATIENCE)
        assert self._program.returncode == 0, said
        self._program = None
        return said

    def key(self, *keys: str) -> None:
        """Press keys one after the other, by their X names."""
        for key in keys:
            self._tool("key", "--clearmodifiers", key)
            self.pause(0.06)
        self.pause(0.25)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--delay", "12", text)
        self.pause(0.3)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button at one place and let go at another."""
        self._tool("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 6):
            x = start[0] + (end[0] - start[0]) * step // 5
            y = start[1] + (end[1] - start[1]) * step // 5
            self._tool("mousemove", str(x), str(y))
            self.pause(0.05)
        self._tool("mouseup", "1")
        self.pause(0.3)

    def click(self, x: int, y: int) -> None:
        """Click with the left button."""
        self._tool("mousemove", str(x), str(y), "click", "1")
        self.pause(0.4)

    def pause(self, seconds: float) -> None:
        """Let the program take in what was done, as a hand would; on a busy machine a hand waits longer."""
        busy = os.getloadavg()[0] / (os.cpu_count() or 1)
        time.sleep(seconds * min(4.0, max(1.0, busy * 1.5)))

    def command(self, *arguments: object, passphrase: str = "") -> Any:
        """Run the command line on this machine; the JSON it prints, or its text."""
        words = self.temp / "words"
        words.write_text(passphrase, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "annotator", *map(str, arguments), "--passphrase-file", str(words)],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        words.unlink()
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    def kill(self) -> None:
        """End the program without asking."""
        if self._program is not None:
            self._program.kill()
            self._program.communicate()
            self._program = None

    def wait_for(self, path: Path) -> None:
        """Wait until a file is there and no longer growing."""
        self._until(path.exists)
        size = -1
        while path.stat().st_size != size:
            size = path.stat().st_size
            self.pause(0.3)

    def _windows(self) -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Annotator$"],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        return found.stdout.split()

    def _tool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, capture_output=True)

    def _until(self, there: Any) -> None:
        start = time.monotonic()
        while not there():
            assert time.monotonic() - start < PATIENCE, "it did not appear"
            if self._program is not None and self._program.poll() not in (None, 0):
                raise AssertionError(self._program.communicate()[0])
            time.sleep(0.1)


@contextmanager
def a_desk(folder: Path) -> Iterator[Desk]:
    """A desk with an X server of its own."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        display = ":" + pipe.readline().strip()
    desk = Desk(folder, display)
    manager = subprocess.Popen(["openbox"], env=desk.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    try:
        yield desk
    finally:
        desk.kill()
        for process in (manager, server):
            process.terminate()
            process.wait()
