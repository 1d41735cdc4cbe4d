"""REFI-QDA out: valid for every program, the same words in the same places, and read back before it has its name."""

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from annotator.domain.analysis import Node
from annotator.domain.project import Project
from annotator.domain.records_json import packed
from annotator.exporting.errors import NothingToTakeOut, NotReadBack
from annotator.exporting.refi import reading_back
from annotator.exporting.refi.package import codebook, package_of
from annotator.importing.reading import read_transcript
from annotator.importing.refi.project import read_package, read_xml
from annotator.storage.actions import coding, nodes, transcripts
from annotator.storage.store import Store
from tests.exporting.refi.projects import projects
from tests.exporting.refi.written import write_qdc, write_qdpx

XSD = Path(__file__).parent / "xsd"
PROJECT = etree.XMLSchema(etree.parse(XSD / "Project.xsd"))
CODEBOOK = etree.XMLSchema(etree.parse(XSD / "Codebook.xsd"))
Q = "{urn:QDA-XML:project:1.0}"
FEW = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


@FEW
@given(projects())
def test_every_project_comes_back_whole(project: Project) -> None:
    """Whatever is in a project: the package is valid, and what is read of it has every record as it was."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.qdpx"
        write_qdpx(project, path)
        parts = parts_of(path)
        found = read_package(path)

    PROJECT.assertValid(etree.fromstring(parts["project.qde"]))
    assert found.whole
    assert packed(found.project) == packed(project)


@FEW
@given(projects())
def test_every_codebook_is_valid_and_comes_back(project: Project) -> None:
    """Names, definitions, inclusion, colours, levels and all parents of a QDC."""
    if not len(project.nodes):
        return
    data = codebook(project).encode()
    found = read_xml(data).project

    CODEBOOK.assertValid(etree.fromstring(data))
    assert {_squeezed(node.name) for node in found.nodes} == {_squeezed(node.name) for node in project.nodes}
    assert _tree(found) == _tree(project)


def test_what_the_sample_project_says_elsewhere(sample: Store, tmp_path: Path) -> None:
    """Other programs get selections on the right words, memos where they belong, cases with values, and the wall."""
    path = tmp_path / "prøve.qdpx"
    write_qdpx(sample.project, path)
    parts = parts_of(path)
    root = etree.fromstring(parts["project.qde"])
    project = sample.project
    words = set()
    for source in root.iter(f"{Q}TextSource"):
        text = parts[f"sources/{source.get('guid')}.txt"].decode()
        for selection in source.iter(f"{Q}PlainTextSelection"):
            words.add(text[int(selection.get("startPosition", "")) : int(selection.get("endPosition", ""))])

    assert {project.text_of(unit.id) for unit in project.units if "\n" not in project.text_of(unit.id)} <= words
    assert len(root.findall(f".//{Q}Note")) >= len(project.memos) + len(project.summaries)
    assert len(root.findall(f".//{Q}NoteRef")) >= len(project.memos)
    assert len(root.findall(f".//{Q}VariableValue")) == len(project.attribute_values)
    assert len(root.findall(f".//{Q}Vertex")) == len(project.wall_cards)
    assert len(root.findall(f".//{Q}Case")) == len(project.participants)


def test_positions_are_code_points(store: Store, tmp_path: Path) -> None:
    """After an emoji of two UTF-16 units and several code points the selection is still on its word."""
    text = "I: Hvordan går det?\n\nP: 👩🏽‍⚕️🌲 Jeg er sliten, men glad.\n\nI: Ja?\n\nP: Ja 👍.\n"
    [document] = transcripts.import_transcripts(store, [read_transcript(text.encode(), "a.txt")])
    code = nodes.create_node(store, 1, "Sliten")
    start = store.project.flat(document).text.index("sliten")
    coding.code_range(store, document, start, start + 6, code)
    path = tmp_path / "p.qdpx"
    write_qdpx(store.project, path)
    parts = parts_of(path)
    [selection] = etree.fromstring(parts["project.qde"]).iter(f"{Q}PlainTextSelection")
    source = next(data for name, data in parts.items() if name.startswith("sources/")).decode()

    assert source == text
    assert source[int(selection.get("startPosition", "")) : int(selection.get("endPosition", ""))] == "sliten"


def test_it_says_nothing_of_the_machine(sample: Store, tmp_path: Path) -> None:
    """No path, no user, no time of writing; the same project makes the same bytes."""
    write_qdpx(sample.project, tmp_path / "a.qdpx")
    write_qdpx(sample.project, tmp_path / "b.qdpx")
    parts = parts_of(tmp_path / "a.qdpx")

    assert (tmp_path / "a.qdpx").read_bytes() == (tmp_path / "b.qdpx").read_bytes()
    assert str(tmp_path).encode() not in b"".join(parts.values())
    assert b"basePath" not in parts["project.qde"]
    assert b"User" not in parts["project.qde"]


def test_a_package_that_says_something_else_is_refused(sample: Store) -> None:
    """A selection that has slipped, a code that is missing: NotReadBack, and no file."""
    data = package_of(sample.project)
    other = sample.project.copy()
    span = next(span for span in other.spans if span.turn_from == span.turn_to and span.at_to - span.at_from > 3)
    moved = {
        **{s.id: s for s in other.spans},
        span.id: type(span)(span.id, span.unit, 0, span.turn_from, 0, span.turn_to, 1),
    }
    other.spans.fill(moved)
    fewer = sample.project.copy()
    fewer.nodes.put(999, Node(id=999, layer=1, name="Ny"))

    reading_back.check_package(data, sample.project)
    with pytest.raises(NotReadBack):
        reading_back.check_package(data, other)
    with pytest.raises(NotReadBack):
        reading_back.check_package(data, fewer)


def test_no_codebook_without_a_code(store: Store, tmp_path: Path) -> None:
    """An empty `Codes` would be invalid: there is nothing to take out."""
    with pytest.raises(NothingToTakeOut):
        write_qdc(store.project, tmp_path / "tom.qdc")


def test_an_empty_project_is_valid(store: Store, tmp_path: Path) -> None:
    """No container stands empty."""
    write_qdpx(store.project, tmp_path / "tom.qdpx")
    root = etree.fromstring(parts_of(tmp_path / "tom.qdpx")["project.qde"])

    PROJECT.assertValid(root)
    assert len(root) == 0


def _squeezed(name: str) -> str:
    return " ".join(name.split()) or "–"


def _tree(project: Project) -> set[tuple[str, str]]:
    names = {node.id: _squeezed(node.name) for node in project.nodes}
    return {(names[link.child], names[link.parent]) for link in project.node_links}
