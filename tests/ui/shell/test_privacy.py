"""What the window leaves behind and lets through: no content in settings or messages, no network."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from annotator.storage.errors import DiskFull
from annotator.ui.faults import Faults, where
from annotator.ui.settings import Settings
from annotator.ui.shell.dialogs import forget_file_dialogs
from annotator.ui.shell.recovery_page import RecoveryPage


def test_settings_hold_no_content(opened, qtbot, tmp_path, settings) -> None:
    """After work, lock and close, the settings hold neither names of files nor words of the project."""
    title = opened.open.store.project.info.title
    names = [node.name for node in opened.open.store.project.nodes]
    opened.open.workspace.show_page("chapter")
    opened.lock()
    opened.close()
    written = b"".join(path.read_bytes() for path in (tmp_path / "config").rglob("*") if path.is_file())
    assert written
    for word in (title, "sample.annotator", str(tmp_path), *names):
        assert word.encode() not in written


def test_recent_projects_only_when_asked_for(settings, tmp_path) -> None:
    """Off by default; switching it off again forgets them."""
    path = tmp_path / "a.annotator"
    path.touch()
    settings.remember(path)
    assert settings.recent == []
    settings.keeps_recent = True
    settings.remember(path)
    assert Settings().recent == [path]
    settings.keeps_recent = False
    assert Settings().recent == []


def test_expected_errors_become_a_sentence(window, ask, qtbot, monkeypatch) -> None:
    """A full disk in the middle of a slot is explained, with what to do; a fault of ours is owned up to."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    Faults(ask, window)
    for error in (DiskFull("/somewhere/prosjekt.annotator"), ValueError("Kari")):

        def fail(error: Exception = error) -> None:
            raise error

        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: bool(ask.told))
        title, text = ask.told.pop()
        assert title == ("The disk is full" if isinstance(error, DiskFull) else "Something went wrong in the program")
        assert "Kari" not in text


def test_faults_are_told_without_their_words() -> None:
    """Kind and place of a fault, and nothing that was in it."""
    try:
        raise ValueError("Kari Nordmann sa at hun var redd")
    except ValueError as error:
        told = where(error)
    assert told.startswith("ValueError\n")
    assert "test_privacy.py" in told
    assert "Kari" not in told


def test_the_code_leaves_the_clipboard(window, ask, qtbot) -> None:
    """It is marked as a secret while it is there."""
    page = RecoveryPage("ABCD-EFGH", ask, is_new=True)
    qtbot.addWidget(page)
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "ABCD-EFGH"
    assert data.data("x-kde-passwordManagerHint") == b"secret"
    from annotator.ui.shell.recovery_page import _take_back

    _take_back("ABCD-EFGH")
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system itself knows the printers")
def test_on_linux_the_code_is_saved_or_copied(window, ask, qtbot) -> None:
    """Printing is not offered: printers are asked for over sockets, and without that only a file would be written."""
    page = RecoveryPage("ABCD-EFGH", ask, is_new=True)
    qtbot.addWidget(page)
    offered = [button.text() for button in page.findChildren(QPushButton)]
    assert "Save to a file …" in offered
    assert "Copy" in offered
    assert "Print …" not in offered


def test_file_dialogs_leave_nothing(tmp_path, monkeypatch) -> None:
    """What Qt's own dialog writes about visited folders is taken out again."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    settings = QSettings("QtProject")
    settings.setValue("FileDialog/lastVisited", "file:///Intervju med Kari")
    settings.sync()
    forget_file_dialogs()
    assert QSettings("QtProject").allKeys() == []


def test_no_network_module_is_loaded() -> None:
    """Nor can any library connect: the attempt ends in an error."""
    script = (
        "import sys\n"
        "from annotator.ui.guards import no_network, no_core_dumps\n"
        "import annotator.ui.app\n"
        "import annotator.ui.shell.open_project\n"
        "loaded = {'socket', '_socket', 'ssl', 'http', 'http.client', 'urllib.request', 'asyncio'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
        "no_network(); no_core_dumps()\n"
        "import socket\n"
        "try:\n"
        "    socket.create_connection(('127.0.0.1', 9), 0.2)\n"
        "except Exception as error:\n"
        "    print(type(error).__name__)\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "NetworkRefused", done.stderr


def test_starting_loads_nothing_slow() -> None:
    """The first page stands without the panels, the readers and the writers."""
    script = (
        "import sys, annotator.ui.app\n"
        "slow = ('docx', 'lxml', 'reportlab', 'pikepdf', 'zxcvbn', 'annotator.ui.transcript')\n"
        "print(sorted(name for name in slow if name in sys.modules))\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def test_no_screen_is_said_in_one_line(tmp_path) -> None:
    """Qt itself would end the process with a riddle."""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "annotator"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": "/usr/bin"},
    )
    assert done.returncode == 1
    assert re.fullmatch(r"annotator: [^\n]+\n", done.stderr)


def test_every_command_reaches_the_command_line(monkeypatch) -> None:
    """The start tells a command from a project without a list of its own; what is neither is refused there."""
    from annotator import __main__ as program
    from annotator.cli.main import COMMANDS

    shown: list[Path | None] = []
    monkeypatch.setattr(program, "open_window", lambda path, _passphrase="": shown.append(path) or 0)
    for one in (*[[name, "--help"] for name in COMMANDS], ["share"], ["opne"], ["--help"]):
        with pytest.raises(SystemExit):
            program.main(one)
    assert not shown
    for path in ("prosjekt.annotator", "./prosjekt", "/tmp/prosjekt", "mappe/demo"):
        program.main([path])
    program.main([])
    assert shown == [Path("prosjekt.annotator"), Path("prosjekt"), Path("/tmp/prosjekt"), Path("mappe/demo"), None]


def test_shift_and_capitals(window, qtbot) -> None:
    """A capital without Shift gives Caps Lock away."""
    from annotator.ui.shell.passphrase_fields import PassphraseField

    field = PassphraseField()
    qtbot.addWidget(field)
    seen: list[bool] = []
    field.capitals_locked.connect(seen.append)
    qtbot.keyClick(field, "A")
    qtbot.keyClick(field, "A", Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field, "a")
    assert seen[0] is True
    assert seen[-1] is False
