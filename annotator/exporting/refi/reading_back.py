"""Reads what was written, by other code than wrote it, and compares it with the records."""

import io
import json
from zipfile import ZipFile

from lxml import etree

from annotator.domain.project import Project
from annotator.domain.records_json import Unsound, check, packed
from annotator.exporting.errors import NothingToTakeOut, NotReadBack
from annotator.exporting.refi.xml import CODEBOOK, PROJECT, clean

_P, _C = f"{{{PROJECT}}}", f"{{{CODEBOOK}}}"


def check_package(data: bytes, project: Project) -> None:
    """Raises NotReadBack where the package does not hold every interview, code, selection, case and record."""
    with ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    root = etree.fromstring(parts["project.qde"])
    _check_codes(root, _P, project)
    sources = root.findall(f"{_P}Sources/{_P}TextSource")
    if len(sources) != len(project.documents):
        raise NotReadBack("sources")
    for source, document in zip(sources, project.ordered_documents(), strict=True):
        text = parts[f"sources/{source.get('guid')}.txt"].decode()
        _check_selections(source, text, project, document.id)
    if len(root.findall(f"{_P}Cases/{_P}Case")) != len(project.participants):
        raise NotReadBack("cases")
    _check_records(parts, project)


def check_codebook(data: bytes, project: Project) -> None:
    """Raises NotReadBack where a code is missing, NothingToTakeOut where there is none."""
    if not any(not node.binned for node in project.nodes):
        raise NothingToTakeOut("qdc")
    _check_codes(etree.fromstring(data), _C, project)


def _check_codes(root: etree._Element, namespace: str, project: Project) -> None:
    found = sorted(code.get("name") or "" for code in root.iter(f"{namespace}Code"))
    if found != sorted(clean(node.name) for node in project.nodes if not node.binned):
        raise NotReadBack("codes")


def _check_selections(source: etree._Element, text: str, project: Project, document: int) -> None:
    flat = project.flat(document)
    expected = []
    for unit in sorted(project.units.where("document", document), key=lambda unit: unit.id):
        codes = len(project.labels_of(unit.id))
        for start, end in project.ranges_of(unit.id):
            pieces = flat.text[start:end].split("\n")
            expected.append((pieces[0], pieces[-1], codes))
    selections = source.findall(f"{_P}PlainTextSelection")
    if len(selections) != len(expected):
        raise NotReadBack("selections")
    for selection, (first, last, codes) in zip(selections, expected, strict=True):
        words = text[int(selection.get("startPosition") or 0) : int(selection.get("endPosition") or 0)]
        # Between two turns the file has labels and blank lines that are nobody's words.
        if not words.startswith(first) or not words.endswith(last):
            raise NotReadBack("positions")
        if len(selection.findall(f"{_P}Coding")) != codes:
            raise NotReadBack("codings")


def _check_records(parts: dict[str, bytes], project: Project) -> None:
    """What only Annotator understands: every record as it is, a turn's words being those in the interview's file."""
    try:
        check(project)
    except Unsound as error:
        raise NotReadBack(str(error)) from error
    whole = json.loads(parts["annotator.json"])
    texts = {document: parts[name].decode() for document, name in whole["files"]}
    if turns := whole["tables"].get("turn"):
        places = zip(turns["document"], turns["text"], strict=True)
        turns["text"] = [texts[document][start : start + length] for document, (start, length) in places]
    if whole["tables"] != packed(project)["tables"]:
        raise NotReadBack("records")
