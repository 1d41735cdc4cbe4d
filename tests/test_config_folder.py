"""Where the program's own files lie, found without Qt so that the command line finds them too."""

import sys
from pathlib import Path

import pytest

from annotator.config_folder import config_folder


def test_a_folder_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`ANNOTATOR_CONFIG` goes before everything, and nothing is made by asking."""
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "her"))

    assert config_folder() == tmp_path / "her"
    assert not config_folder().exists()


@pytest.mark.parametrize("base", ["", "relativ", "{tmp}"])
def test_the_same_place_as_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, base: str) -> None:
    """Settings made before stay where they were; a relative XDG folder counts as none."""
    from PySide6.QtCore import QStandardPaths

    monkeypatch.delenv("ANNOTATOR_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", base.format(tmp=tmp_path))
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))

    assert config_folder() == place / ("Annotator" if sys.platform in ("win32", "darwin") else "annotator")
