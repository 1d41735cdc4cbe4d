"""Where the program's own files lie: beside the package in the source tree, inside the bundle when frozen."""

import sys
from pathlib import Path

RESOURCES = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"
