"""Takes out of a template's pages what tells of people and machines: comments, tracked changes, fields with names."""

from collections.abc import Iterable
from typing import Any

from annotator.reporting.docx.xml import W_NAMESPACE

_W = f"{{{W_NAMESPACE}}}"
_GONE = (
    *("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "footnoteReference"),
    *("endnoteReference", "del", "moveFrom", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart"),
    *("moveToRangeEnd", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    *("tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "proofErr", "permStart", "permEnd"),
)
_OPENED = ("ins", "moveTo")
"""Tracked changes whose content stays."""
_OF_SESSIONS, _OF_COPIES = f"{_W}rsid", ("}paraId", "}textId")
"""Marks of the sessions in which the template was written, and of every copy of a paragraph."""
_NAMING = frozenset(("AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE"))
_FETCHING = frozenset(("INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD"))


def without_people(element: Any) -> None:
    """Clean an element of a body, header or footer in place."""
    for node in _all(element, _GONE):
        _remove(node)
    for node in _all(element, _OPENED):
        _open(node)
    for node in element.iter():
        for attribute in [key for key in node.attrib if key.startswith(_OF_SESSIONS) or key.endswith(_OF_COPIES)]:
            del node.attrib[attribute]
    for paragraph in _all(element, ("p",)):
        _without_fields(paragraph)
    for simple in _all(element, ("fldSimple",)):
        _judge_simple(simple)


def _all(element: Any, names: Iterable[str]) -> list[Any]:
    return list(element.iter(*(f"{_W}{name}" for name in names)))


def _judge_simple(field: Any) -> None:
    name = _first_word(field.get(f"{_W}instr") or "")
    if name in _NAMING:
        _remove(field)
    elif name in _FETCHING:
        _open(field)


def _remove(node: Any) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _open(node: Any) -> None:
    """Put what it holds in its place. In the properties of a run or row, the mark alone is there to be taken."""
    parent = node.getparent()
    if parent is None:
        return
    at = parent.index(node)
    for child in reversed(list(node)):
        parent.insert(at + 1, child)
    parent.remove(node)


def _without_fields(paragraph: Any) -> None:
    """Fields that name somebody go whole; of those that fetch something, what they show stays."""
    opened: list[list[Any]] = []
    for run in list(paragraph.iter(f"{_W}r")):
        kinds = [mark.get(f"{_W}fldCharType") for mark in run.iter(f"{_W}fldChar")]
        if "begin" in kinds:
            opened.append([])
        if opened:
            opened[-1].append(run)
        if "end" in kinds and opened:
            _judge(opened.pop())


def _judge(runs: list[Any]) -> None:
    name = _first_word("".join(node.text or "" for run in runs for node in run.iter(f"{_W}instrText")))
    if name in _NAMING:
        for run in runs:
            _remove(run)
    elif name in _FETCHING:
        for run in runs:
            if any(True for kind in ("fldChar", "instrText") for _ in run.iter(f"{_W}{kind}")):
                _remove(run)


def _first_word(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""
