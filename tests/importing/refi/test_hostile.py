"""Packages that are damaged, meant to harm, or changed since Annotator wrote them."""

import json
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.records_json import Unsound, packed, unpacked
from annotator.exporting.refi.package import package_of
from annotator.importing.errors import DamagedDocument, NothingToTakeIn, ReadingError, TooLarge
from annotator.importing.projects import read_incoming
from annotator.importing.refi.project import read_package, read_xml
from annotator.storage.store import Store
from tests.importing.refi.made import A, B, C, code, codebook, coded, noted, package, selection, source

LONGEST = 3.0
"""Seconds of the processor; a hang is a fault."""
TEXT = "Jeg ble så glad.\n"


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    """A source that unpacks to a thousand times its size is never unpacked whole."""
    inner = f"<Sources>{source(B, selection(C, 0, 3))}</Sources>"
    path = package(tmp_path, inner, {f"sources/{B}.txt": b"0" * 60_000_000})

    with pytest.raises(TooLarge):
        read_package(path)


@pytest.mark.parametrize("name", ["../ute.txt", "sources/../../ute.txt", "/etc/ute.txt", "C:\\ute.txt", "a\\..\\..\\b"])
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is unpacked to the disk anyway; such a package was made to harm."""
    path = package(tmp_path, codebook(code(A, "K")), {name: b"x"})

    with pytest.raises(DamagedDocument):
        read_package(path)


def test_entities_are_refused() -> None:
    """No document type, no entity, no file of hers read into the text."""
    for definition in ('<!ENTITY a "ha"><!ENTITY b "&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/hostname">'):
        xml = f"<!DOCTYPE CodeBook [{definition}]><CodeBook><Codes>{code(A, '&b;')}</Codes></CodeBook>"
        with pytest.raises(DamagedDocument):
            read_xml(xml.encode())


def test_codes_nested_without_end_are_cut_or_refused() -> None:
    """A thousand levels neither crash nor hang."""
    xml = "<CodeBook><Codes>" + f'<Code guid="{A}" name="x" isCodable="true">' * 1000 + "</Code>" * 1000
    with pytest.raises(DamagedDocument):
        read_xml(f"{xml}</Codes></CodeBook>".encode())


def test_paths_outside_are_not_followed(tmp_path: Path) -> None:
    """What a source names beside the package, or anywhere on the disk, is missing and not read."""
    secret = tmp_path / "hemmelig.txt"
    secret.write_text("Står utenfor.", encoding="utf-8")
    names = [f"absolute://{secret}", f"file://{secret}", "relative://../hemmelig.txt", "relative://hemmelig.txt"]
    sources = "".join(source(A, "", name) for name in names)
    found = read_package(package(tmp_path, f"<Sources>{sources}</Sources>"))

    assert noted(found) == {"missing_sources": 4}
    assert not len(found.project.documents)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"<Project/>", b"hei"])
def test_what_is_no_project_is_refused(tmp_path: Path, data: bytes) -> None:
    """Each with its own kind of error, which names the file and nothing of its content."""
    path = tmp_path / "p.qdpx"
    path.write_bytes(data)

    with pytest.raises(ReadingError) as found:
        read_incoming(path)

    assert found.value.name == "p.qdpx"
    assert isinstance(found.value, DamagedDocument | NothingToTakeIn)


def test_a_file_changed_elsewhere_speaks_for_itself(sample: Store, tmp_path: Path) -> None:
    """Another program has renamed a code and kept our part: the new name stands, and she is told."""
    path = tmp_path / "p.qdpx"
    path.write_bytes(package_of(sample.project))
    changed = tmp_path / "endret.qdpx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(
                name, data.replace(b'name="Kastet ut i det"', b'name="Kasta ut"') if name.endswith("qde") else data
            )
    found = read_package(changed)

    assert not found.whole
    assert noted(found)["changed_elsewhere"] == 1
    assert "Kasta ut" in {name for _, name in coded(found.project)}
    assert len(found.project.units) == len(sample.project.units)


CHANGES = st.tuples(st.sampled_from(range(400)), st.sampled_from([None, 0, -1, 99_999, "x", "\ud800", [], 1.5, True]))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(CHANGES, min_size=1, max_size=3))
def test_our_own_part_is_not_trusted(sample: Store, changes: list[tuple[int, object]]) -> None:
    """Records whose values were changed are refused, or make a project in which every reference holds."""
    content = json.loads(json.dumps(packed(sample.project)))
    places = [(table, column) for table, columns in content["tables"].items() for column in columns]
    for place, value in changes:
        table, column = places[place % len(places)]
        content["tables"][table][column][0] = value
    try:
        project = unpacked(content)
    except Unsound:
        return

    assert all(project.text_of(unit.id) is not None for unit in project.units)
    assert all(label.node in project.nodes for label in project.labels)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), max_size=5),
    inside=st.booleans(),
)
def test_damaged_packages_are_read_or_refused(changes: list[tuple[float, int, bytes]], inside: bool) -> None:
    """Bytes changed in the package or in its XML: something is read, or a typed refusal without content."""
    with TemporaryDirectory() as folder:
        inner = codebook(code(A, "Kode")) + f"<Sources>{source(B, selection(C, 0, 3, A))}</Sources>"
        path = package(Path(folder), inner, {f"sources/{B}.txt": TEXT.encode()}, mode=zipfile.ZIP_STORED)
        if inside:
            with zipfile.ZipFile(path) as made:
                data = _damaged(made.read("project.qde"), changes)
            with zipfile.ZipFile(path, "w") as made:
                made.writestr("project.qde", data)
        else:
            path.write_bytes(_damaged(path.read_bytes(), changes))
        started = process_time()
        try:
            found, said = sum(read_package(path).counts.values()), ""
        except ReadingError as error:
            found, said = 1, str(error).removeprefix(type(error).__name__)

    assert found > 0
    assert said == ""
    assert process_time() - started < LONGEST


def _damaged(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, new in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + length :]
    return data
