"""The interviews as plain texts for an archive: one file each under pseudonyms, the codebook, and what is what."""

from collections.abc import Iterator, Mapping

from annotator.domain import codebook
from annotator.domain.corpus import Document
from annotator.domain.places import clock, participants_in
from annotator.domain.project import Project
from annotator.exporting.archive_words import words_of
from annotator.exporting.bundle import Bundle
from annotator.exporting.csv_files import file_stem
from annotator.exporting.errors import NotReadBack
from annotator.exporting.plain import plain
from annotator.exporting.sheet_words import word
from annotator.exporting.taking import Taken


def _files(taken: Taken, _part: str) -> list[tuple[str, bytes]]:
    return [(name, text.encode()) for name, text in archive_files(taken)]


def _check(taken: Taken, _part: str, read: Mapping[str, bytes]) -> None:
    """Every file must be the same, and each turn stand in its interview. Raises NotReadBack."""
    project, wanted = taken.project, _files(taken, _part)
    if dict(wanted) != dict(read):
        raise NotReadBack("transcripts")
    texts = [read[name].decode() for name, _ in wanted[1:]]
    for document, text in zip(project.ordered_documents(), texts, strict=False):
        at = 0
        for turn in project.turns_of(document.id):
            at = text.find(plain(turn.text), at)
            if at < 0:
                raise NotReadBack(document.uuid)


TRANSCRIPTS = Bundle(_files, _check)
"""What is what, the interviews, the codebook."""


def archive_files(taken: Taken) -> Iterator[tuple[str, str]]:
    """The files in order, by name: what is what first, then the interviews, then the codebook."""
    project, words = taken.project, words_of(taken.language)
    documents = project.ordered_documents()
    yield f"{words.read_me}.txt", _read_me(taken)
    digits = max(2, len(str(len(documents))))
    for number, document in enumerate(documents, start=1):
        stem = file_stem(f"{number:0{digits}} {document.title}", str(number))
        yield f"{words.folder}/{stem}.txt", _interview(project, document, taken.language)
    yield f"{file_stem(word('codebook', taken.language), 'codebook')}.txt", _codebook(project, taken.language)


def _read_me(taken: Taken) -> str:
    project, words = taken.project, words_of(taken.language)
    documents = project.ordered_documents()
    people = len({person.id for document in documents for person in participants_in(project, document.id)})
    lines = [project.info.title, "", words.about.format(interviews=len(documents), people=people), "", *words.lines]
    return plain("\n".join(lines)) + "\n"


def _interview(project: Project, document: Document, language: str) -> str:
    """The label where the speaker changes, the time where there is one, an empty line between turns."""
    people = ", ".join(person.pseudonym for person in participants_in(project, document.id))
    lines = [document.title, *([f"{word('people', language)}: {people}"] if people else []), ""]
    speaker = None
    for turn in project.turns_of(document.id):
        who = project.speakers.get(turn.speaker)
        stamp = f"[{clock(turn.stamp)}] " if turn.stamp is not None else ""
        label = f"{who.label}: " if who is not None and who.id != speaker else ""
        speaker = who.id if who is not None else None
        lines += [f"{stamp}{label}{turn.text}", ""]
    return plain("\n".join(lines))


def _codebook(project: Project, language: str) -> str:
    lines = [word("codebook", language), ""]
    for branch in codebook.walk(project):
        node, indent = branch.node, "    " * branch.depth
        layer = project.layers.get(node.layer)
        lines.append(f"{indent}{node.name}" + (f" ({layer.name})" if layer is not None else ""))
        for field in ("definition", "include", "exclude", "example"):
            text = getattr(node, field).strip().replace("\n", "\n    " + indent)
            lines += [f"{indent}    {word(field, language)}: {text}"] if text else []
    return plain("\n".join(lines)) + "\n"
