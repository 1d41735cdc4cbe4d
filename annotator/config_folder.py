"""Where the program keeps what is about itself and never about a project: settings, the tally of failed openings."""

import os
import sys
from pathlib import Path


def config_folder() -> Path:
    """The platform's place, or `ANNOTATOR_CONFIG`; it need not exist yet. The same that Qt calls its generic one."""
    own = os.environ.get("ANNOTATOR_CONFIG")
    if own:
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Annotator"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences" / "Annotator"
    base = os.environ.get("XDG_CONFIG_HOME") or ""
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".config") / "annotator"
