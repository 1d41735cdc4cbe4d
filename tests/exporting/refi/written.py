"""A file as the list of formats writes it: written, and read back before it counts."""

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.project import Project
from annotator.exporting import refi


@dataclass(frozen=True)
class Taken:
    """What is taken out, without a history."""

    project: Project


def write_qdpx(project: Project, path: Path) -> None:
    """The package."""
    refi.write_package(Taken(project), path, "", lambda _done, _of: None)
    refi.read_package_back(Taken(project), path, "")


def write_qdc(project: Project, path: Path) -> None:
    """The codebook."""
    refi.write_codebook(Taken(project), path, "", lambda _done, _of: None)
    refi.read_codebook_back(Taken(project), path, "")
