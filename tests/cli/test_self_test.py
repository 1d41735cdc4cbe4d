"""The program tries itself out: every part of it, without a trace, and what is broken is named."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.cli import self_test as tried
from annotator.storage.key import Strength
from annotator.storage.store import Store
from tests.conftest import WEAK

ROOT = Path(__file__).parents[2]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A key that is quick to derive, and a folder of temporary files of its own."""
    made = tried.make_sample
    monkeypatch.setattr(tried, "make_sample", lambda path: _made(made, path, WEAK))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(tried, "NETWORK", ("PySide6.QtNetwork",))  # pytest itself has loaded sockets
    return tmp_path


def _made(make: object, path: Path, strength: Strength) -> Store:
    assert callable(make)
    store = make(path, strength=strength)
    assert isinstance(store, Store)
    return store


def test_every_part_is_tried(quick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each check, those of the window last, all good; nothing is left where it worked."""
    seen = []

    def of_window(project: Path, passphrase: str) -> Iterator[tuple[str, Callable[[], str]]]:
        def look() -> str:
            seen.append((project.exists(), passphrase))
            return "stood"

        yield "window", look

    assert main(["self-test"], window_checks=of_window) == 0

    lines = capsys.readouterr().out.strip().split("\n")
    assert len(lines) == 15
    assert all(line.startswith("ok ") for line in lines)
    assert lines[-1] == "ok      window: stood"
    assert seen == [(True, tried.SAMPLE_PASSPHRASE)]
    assert list(quick.iterdir()) == []


def test_what_is_missing_is_named(
    quick: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where a resource was left out, its check fails with its name, the others go on, and the command is refused."""
    monkeypatch.setattr(tried, "OWN", ("nb", "se"))

    assert main(["self-test"]) == 1
    said = capsys.readouterr()
    assert "FAILED  resources: NotSound: missing: annotator_se.qm" in said.out
    assert "ok      chapter as PDF" in said.out
    assert said.err == "annotator: 1 of the checks failed. Unpack or install the program anew, and try again.\n"
    assert list(quick.iterdir()) == []


def test_as_she_starts_it(tmp_path: Path) -> None:
    """As a command it tries the window too, needs no screen, and leaves nothing in her home or the temporary folder."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    home, temp = tmp_path / "home", tmp_path / "temp"
    home.mkdir()
    temp.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "self-test"],
        env=kept | {"HOME": str(home), "TMPDIR": str(temp)},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok      pages of the window: " in done.stdout
    assert list(temp.iterdir()) == []
    assert not list(home.rglob("*annotator*"))
