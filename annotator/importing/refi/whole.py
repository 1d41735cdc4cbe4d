"""What Annotator alone wrote into a package: used only where every other part is as it was written."""

import hashlib
import json
from typing import Any

from annotator.domain.project import Project
from annotator.domain.records_json import Unsound, unpacked
from annotator.importing.errors import ReadingError
from annotator.importing.refi.files import Package

WHOLE = "annotator.json"


def whole_of(package: Package) -> tuple[Project | None, bool]:
    """The records, and whether there were some that no longer fit: then the standard part speaks alone."""
    name = package.find(WHOLE)
    if name is None:
        return None, False
    try:
        content = json.loads(package.read(name))
        return _project(package, content), False
    except (ReadingError, Unsound, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None, True


def _project(package: Package, content: Any) -> Project:
    texts: dict[str, str] = {}
    for name, expected in content["parts"].items():
        found = package.find(name)
        data = package.read(found) if found is not None else b""
        if hashlib.sha256(data).hexdigest() != expected:
            raise Unsound("parts")
        texts[name] = data.decode() if name.endswith(".txt") else ""
    if package.project_name not in content["parts"]:
        raise Unsound("parts")
    turns = content["tables"].get("turn")
    if turns is not None:
        by_document = {document: texts[name] for document, name in content["files"]}
        turns["text"] = [
            by_document[document][start : start + length]
            for document, (start, length) in zip(turns["document"], turns["text"], strict=True)
        ]
    return unpacked({"version": content["version"], "tables": content["tables"]})
