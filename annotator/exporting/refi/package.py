"""A QDPX package or a QDC codebook as one file.

`annotator.json` in the package holds what the standard has no room for. It names the hashes of the other parts: where
another program has changed one, it no longer speaks of them and is passed over.
"""

import hashlib
import io
import json
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator import __version__
from annotator.domain.project import Project
from annotator.domain.records_json import Packed, packed
from annotator.exporting.refi import codes, people
from annotator.exporting.refi.graph import graph
from annotator.exporting.refi.notes import Notes
from annotator.exporting.refi.sources import Selections, Source
from annotator.exporting.refi.xml import CODEBOOK, PROJECT, around, attribute, element, holding, time

Progress = Callable[[int, int], None]
WHOLE = "annotator.json"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def package_of(project: Project, on_progress: Progress = lambda _done, _of: None) -> bytes:
    """The QDPX file's bytes: everything in `project`, which holds only what may leave. Same records, same bytes."""
    notes = Notes(project)
    sources = _sources(project, notes, on_progress)
    parts = _parts(project, notes, sources)
    whole = _whole(project, sources, parts)
    parts[WHOLE] = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
    data = _zipped(parts)
    on_progress(len(sources) + 1, len(sources) + 1)
    return data


def codebook(project: Project) -> str:
    """The QDC file's text."""
    inner = around("Codes", codes.codes(project)) + around("Sets", "".join(codes.sets(project, "guid")))
    return f'{_HEAD}<CodeBook xmlns="{CODEBOOK}"{attribute("origin", _origin())}>{inner}</CodeBook>'


def _origin() -> str:
    return f"Annotator {__version__}"


def _sources(project: Project, notes: Notes, on_progress: Progress) -> list[Source]:
    selections, found = Selections(project, notes), []
    documents = project.ordered_documents()
    for number, document in enumerate(documents):
        on_progress(number, len(documents) + 1)
        found.append(selections.source(document))
    return found


def _project_xml(project: Project, notes: Notes, sources: list[Source]) -> str:
    folk, info = people.People(project), project.info
    tree = codes.codes(project, lambda node: notes.refs("node", node.id))
    inner = [
        around("CodeBook", around("Codes", tree)),
        around("Variables", folk.variables()),
        around("Cases", folk.cases()),
        around("Sources", "".join(source.element for source in sources)),
        around("Notes", notes.elements()),
        around("Sets", "".join(codes.sets(project, "targetGUID"))),
        around("Graphs", graph(project)),
        element("Description", info.introduction),
        notes.refs(None, None),
    ]
    attributes = f' xmlns="{PROJECT}"{attribute("name", info.title)}{attribute("origin", _origin())}'
    return _HEAD + holding("Project", "".join(inner), attributes + time("creationDateTime", info.created))


def _parts(project: Project, notes: Notes, sources: list[Source]) -> dict[str, bytes]:
    parts = {"project.qde": _project_xml(project, notes, sources).encode()}
    return parts | {source.file: source.read.text.encode() for source in sources}


def _whole(project: Project, sources: list[Source], parts: dict[str, bytes]) -> Packed:
    """All records; of a turn's words only where they begin in the interview's file, for there they stand already."""
    whole = packed(project)
    if turns := whole["tables"].get("turn"):
        starts = {turn: start for source in sources for turn, start in source.read.starts.items()}
        turns["text"] = [[starts[turn], len(text)] for turn, text in zip(turns["id"], turns["text"], strict=True)]
    whole["files"] = [[source.document, source.file] for source in sources]
    whole["parts"] = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    return whole


def _zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(ZipInfo(name), data, ZIP_DEFLATED, 1)  # without the day and whose machine it was
    return stream.getvalue()
