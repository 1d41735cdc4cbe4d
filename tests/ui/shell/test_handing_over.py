"""A project that the system hands to the program: by a second start, or a double click on macOS."""

import shutil
import subprocess
import sys

from tests.ui.shell.conftest import PASSPHRASE


def test_the_system_hands_over_a_file(opened, unlock, qtbot, tmp_path, sample_file) -> None:
    """A project handed over while another is open takes its place; the one that is open is left as it is."""
    before = opened.page
    opened.hand_over(tmp_path / "sample.annotator")
    assert opened.page is before

    other = tmp_path / "other.annotator"
    shutil.copy(sample_file, other)
    opened.hand_over(other)
    assert opened.open is None
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert opened.open.path == other


def test_a_double_click_on_macos_arrives() -> None:
    """The event by which macOS hands a file over becomes the application's word of it."""
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from annotator.ui.app import make_application\n"
        "application = make_application()\n"
        "application.file_opened.connect(lambda path: print(path.name))\n"
        "QCoreApplication.sendEvent(application, QFileOpenEvent('/a/b/mine.annotator'))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "mine.annotator\n"
