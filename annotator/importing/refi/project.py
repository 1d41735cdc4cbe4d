"""A QDPX package, a QDE or a QDC file as what could be taken in."""

from collections.abc import Callable
from pathlib import Path

from lxml import etree

from annotator.importing.errors import NothingToTakeIn, as_damage
from annotator.importing.incoming import Draft, Incoming
from annotator.importing.package import local_name
from annotator.importing.refi.codes import Codes
from annotator.importing.refi.elements import child, children, said, value
from annotator.importing.refi.files import Package, root_of
from annotator.importing.refi.notes import Notes, note_refs
from annotator.importing.refi.people import People
from annotator.importing.refi.sources import Open, Sources
from annotator.importing.refi.whole import whole_of

Progress = Callable[[int, int], None]


def read_package(path: Path, on_progress: Progress = lambda _done, _of: None) -> Incoming:
    """A QDPX project. Raises DamagedDocument, EncryptedDocument, TooLarge, NothingToTakeIn."""
    with as_damage("qdpx"):
        package = Package.open(path)
        try:
            whole, stale = whole_of(package)
            if whole is not None:
                return Incoming(whole, "qdpx", whole.info.title, whole=True)
            incoming = _project(package.project(), package.source, "qdpx", on_progress, stale)
        finally:
            package.close()
    return incoming


def read_xml(data: bytes) -> Incoming:
    """A codebook, or a project's XML without its sources. Raises DamagedDocument, NothingToTakeIn."""
    with as_damage("qdc"):
        root = root_of(data)
        if local_name(root) == "Project":
            return _project(root, lambda _path: None, "qdpx", lambda _done, _of: None, False)
        draft = Draft("qdc")
        codes = Codes(draft, _is_taguette(root))
        codes.read(root)
        codes.sets(root)
        if not draft.rows["node"]:
            raise NothingToTakeIn
        return draft.incoming()


def _project(root: etree._Element, open_: Open, format_name: str, on_progress: Progress, stale: bool) -> Incoming:
    draft = Draft(format_name)
    draft.note("changed_elsewhere", int(stale))
    codes = Codes(draft, _is_taguette(root))
    codes.read(child(root, "CodeBook"))
    sources = Sources(draft, codes, open_)
    sources.place |= {identity: ("node", node) for identity, node in codes.node.items()}
    note_refs(sources, iter(codes.elements.items()))
    holder = child(root, "Sources")
    of = sum(1 for _ in children(holder))
    for done in sources.read(holder):
        on_progress(done, of)
    other_sets = codes.sets(root)
    People(draft, sources).read(root)
    draft.memo(said(root, "Description"), kind="method")
    Notes(draft, sources).read(root, other_sets)
    coders = sum(1 for _ in children(child(root, "Users"), "User"))
    draft.note("several_coders", coders if coders > 1 else 0)
    if not any(draft.rows[table] for table in ("document", "node", "memo", "participant")):
        raise NothingToTakeIn
    return draft.incoming(value(root, "name"))


def _is_taguette(root: etree._Element) -> bool:
    return "taguette" in value(root, "origin").casefold()
