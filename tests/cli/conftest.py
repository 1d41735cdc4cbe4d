"""The command line as others call it: in English, with a passphrase in a file."""

from pathlib import Path

import pytest

from annotator.cli import main
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE


def run(*arguments: object) -> int:
    """Run one command; its exit code."""
    return main([str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences in English unless a test says otherwise."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A file that holds the passphrase."""
    path = tmp_path / "ord.txt"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path


@pytest.fixture
def project(sample: Store) -> Path:
    """The sample project, closed."""
    sample.close()
    return sample.path
