"""REFI-QDA out: the project (QDPX) and the codebook (QDC), for any other program of the field."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from annotator.domain.project import Project
from annotator.exporting.refi.package import codebook, package_of
from annotator.exporting.refi.reading_back import check_codebook, check_package


class Takes(Protocol):
    """What is taken out: see `taking.Taken`."""

    @property
    def project(self) -> Project:
        """The records that leave."""


def write_package(taken: Takes, path: Path, _part: str, on_progress: Callable[[int, int], None]) -> int:
    """A row of the formats: the package. No text is ever cut."""
    path.write_bytes(package_of(taken.project, on_progress))
    return 0


def read_package_back(taken: Takes, path: Path, _part: str) -> None:
    """Raises NotReadBack."""
    check_package(path.read_bytes(), taken.project)


def write_codebook(taken: Takes, path: Path, _part: str, _on_progress: Callable[[int, int], None]) -> int:
    """A row of the formats: the codebook."""
    path.write_bytes(codebook(taken.project).encode())
    return 0


def read_codebook_back(taken: Takes, path: Path, _part: str) -> None:
    """Raises NotReadBack, NothingToTakeOut."""
    check_codebook(path.read_bytes(), taken.project)


__all__ = ["read_codebook_back", "read_package_back", "write_codebook", "write_package"]
