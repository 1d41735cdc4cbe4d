"""Folders: where projects are suggested to live, and whether a place is copied to a cloud."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

SUFFIX = ".annotator"
"""Of project files. Storage has the same, but is not loaded before it is needed."""

_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud": "iCloud",
    "nextcloud": "Nextcloud",
    "jottacloud": "Jottacloud",
}


def projects_folder() -> Path:
    """The folder suggested for projects: `Annotator` among her documents."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(base) / "Annotator"


def sample_path(name: str) -> Path:
    """Where the sample project lies."""
    return projects_folder() / f"{name}{SUFFIX}"


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """A path in a folder that no file has yet: `stem`, else `stem 2`, `stem 3` …"""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{suffix}", number + 1
    return path


def cloud_of(path: Path) -> str | None:
    """The cloud service that copies this place, judged by the folders' names, or None."""
    for part in path.absolute().parts[:-1]:
        name = part.casefold()
        for mark, service in _CLOUDS.items():
            if name.startswith(mark):
                return service
    return None
