"""Packages as other programs write them, made here."""

import zipfile
from pathlib import Path

from annotator.domain.project import Project
from annotator.importing.incoming import Incoming
from annotator.importing.refi.project import read_package

A, B, C, D, E, F = (f"{digit * 8}-{digit * 4}-4{digit * 3}-8{digit * 3}-{digit * 12}" for digit in "ABCDEF")
NAMESPACE = "urn:QDA-XML:project:1.0"


def package(
    folder: Path,
    inner: str,
    files: dict[str, bytes] | None = None,
    name: str = "project.qde",
    namespace: str = NAMESPACE,
    attributes: str = 'name="Prøve"',
    mode: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """A QDPX file with this inside `Project`; files are named with their folder."""
    path = folder / "prosjekt.qdpx"
    xml = f'<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="{namespace}" {attributes}>{inner}</Project>'
    with zipfile.ZipFile(path, "w", mode) as made:
        made.writestr(name, xml)
        for file, data in (files or {}).items():
            made.writestr(file, data)
    return path


def read(folder: Path, inner: str, files: dict[str, bytes] | None = None, **how: object) -> Incoming:
    """What is read of such a package."""
    return read_package(package(folder, inner, files, **how))  # type: ignore[arg-type]


def codebook(*codes: str) -> str:
    """The codes of a project."""
    return f"<CodeBook><Codes>{''.join(codes)}</Codes></CodeBook>"


def code(guid: str, name: str, inner: str = "", more: str = 'isCodable="true"') -> str:
    """A code."""
    return f'<Code guid="{guid}" name="{name}" {more}>{inner}</Code>'


def selection(guid: str, start: int, end: int, code_guid: str = "", name: str = "", inner: str = "") -> str:
    """A selection of plain text, coded where a code is given."""
    coding = f'<Coding guid="{guid}"><CodeRef targetGUID="{code_guid}"/></Coding>' if code_guid else ""
    ends = f'startPosition="{start}" endPosition="{end}"'
    return f'<PlainTextSelection guid="{guid}" name="{name}" {ends}>{inner}{coding}</PlainTextSelection>'


def source(guid: str, inner: str, path: str = "", name: str = "Intervju", more: str = "") -> str:
    """A text source."""
    where = f'plainTextPath="{path or f"internal://{guid}.txt"}"'
    return f'<TextSource guid="{guid}" name="{name}" {where} {more}>{inner}</TextSource>'


def coded(project: Project) -> set[tuple[str, str]]:
    """Words of units, each with a code's name."""
    return {(project.text_of(label.unit), project.nodes[label.node].name) for label in project.labels}


def noted(incoming: Incoming) -> dict[str, int]:
    """What the reader has to say."""
    return {note.code: note.count for note in incoming.notes}


def memos(project: Project) -> list[tuple[str, str | None]]:
    """Each memo's text and what it is on."""
    return sorted((memo.text, memo.target) for memo in project.memos)
