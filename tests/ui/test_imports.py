"""What the window loads, and what it leaves alone."""

import subprocess
import sys

ASKED = (
    "import linecache, annotator.ui.app, annotator.ui.shell.open_project; "
    "print([name for name in linecache.cache if 'annotator' in name])"
)


def test_no_source_is_read() -> None:
    """PySide would read and Python keep the source of every module: 5 MB with a project open, more with a report."""
    asked = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True)

    assert asked.stdout.strip() == "[]"
