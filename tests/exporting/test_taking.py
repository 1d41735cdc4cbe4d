"""What leaves when everything is taken out, in every format, and that each file was read back (E7)."""

import json
import zipfile
from pathlib import Path

import pytest

from annotator.domain.corpus import Participant
from annotator.domain.project import BOOLEANS, TABLES
from annotator.domain.references import REFERENCES, STAYS
from annotator.exporting import formats
from annotator.exporting.errors import Cancelled, FolderNotEmpty, NoSuchPart, NothingToTakeOut, NotReadBack
from annotator.exporting.formats import FOLDERS, FORMATS, Format, format_of, is_empty, part_of, take_out, texts_of
from annotator.exporting.json_file import project_in, references
from annotator.exporting.taking import AuditLine, Taken, take
from annotator.storage.actions import report
from annotator.storage.store import Store
from tests.exporting.leaving_maker import SECRET, fill

EVERY = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)


def taken(store: Store, private: bool = False) -> Taken:
    """All that leaves, with the history."""
    audit = tuple(AuditLine(e.action, e.at, e.name, e.reason) for e in store.entries())
    return Taken(take(store.project, private), audit)


def said(path: Path) -> str:
    """All the text of a file, packed or not."""
    if path.is_dir():
        return "\n".join(f"{one.name}\n{one.read_text(encoding='utf-8')}" for one in path.rglob("*") if one.is_file())
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as package:
        return "\n".join(f"{name}\n{package.read(name).decode()}" for name in package.namelist())


def bytes_of(path: Path) -> dict[str, bytes]:
    """A file, or all files of a folder."""
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in files}


@EVERY
def test_what_stays_is_in_no_format(store: Store, tmp_path: Path, form: Format) -> None:
    """Interviews that are not included, withdrawn words, attributes kept from export, the bin, private memos."""
    fill(store)
    path = tmp_path / f"ut{form.suffix}"
    written = take_out(taken(store), path, form)

    assert SECRET not in said(path)
    assert "Utelatt" not in said(path)
    assert written.codes == 1
    assert written.interviews in ((2,) if "interviews" in form.holds else (0,))
    assert written.units in ((2,) if "units" in form.holds else (0,))


@EVERY
def test_the_sample_goes_out_and_is_read_back(sample: Store, tmp_path: Path, form: Format) -> None:
    """Every part of every format; the same project gives the same file."""
    for part in form.parts:
        paths = [tmp_path / f"{number} {part}{form.suffix}" for number in range(2)]
        for path in paths:
            take_out(taken(sample), path, form, part)
        assert bytes_of(paths[0]) == bytes_of(paths[1])
        assert [p for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


FILES = pytest.mark.parametrize("form", [form for form in FORMATS if not form.is_folder], ids=lambda form: form.id)
IN_FOLDERS = pytest.mark.parametrize("form", [form for form in FORMATS if form.is_folder], ids=lambda form: form.id)


@FILES
def test_a_file_that_says_something_else_is_not_kept(
    sample: Store, tmp_path: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that swallows half of it: the older file still stands under the name."""
    path = tmp_path / f"ut{form.suffix}"
    path.write_text("fra før", encoding="utf-8")

    def cut(content: Taken, target: Path, part: str, on_progress: object) -> int:
        form.write(content, target, part, lambda _done, _whole: None)
        target.write_bytes(target.read_bytes()[:-200])
        return 0

    with pytest.raises(NotReadBack):
        take_out(taken(sample), path, Format(form.id, form.suffix, cut, form.check, form.parts))
    assert path.read_text(encoding="utf-8") == "fra før"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("ut")] == [path.name]


@EVERY
def test_another_project_is_noticed(sample: Store, store: Store, tmp_path: Path, form: Format) -> None:
    """The check holds the file against what should stand in it, not against itself."""
    fill(store)
    path = tmp_path / f"ut{form.suffix}"
    if form.is_folder:
        path.mkdir()
    form.write(taken(store), path, form.parts[0], lambda _done, _whole: None)

    with pytest.raises((NotReadBack, KeyError)):
        form.check(taken(sample), path, form.parts[0])


@EVERY
def test_stopped_there_is_no_file(sample: Store, tmp_path: Path, form: Format) -> None:
    """The first and the last moment at which she can stop it."""
    for stop_at in (0, -1):
        calls: list[int] = []

        def stop(done: int, whole: int, stop_at: int = stop_at, calls: list[int] = calls) -> None:
            calls.append(done)
            if stop_at == 0 or done == whole:
                raise Cancelled

        with pytest.raises(Cancelled):
            take_out(taken(sample), tmp_path / f"ut{form.suffix}", form, on_progress=stop)
        assert [p.name for p in tmp_path.iterdir() if p.name.startswith("ut")] == []


@IN_FOLDERS
@pytest.mark.parametrize("there", [True, False], ids=["empty", "new"])
def test_half_a_folder_is_taken_away(sample: Store, tmp_path: Path, form: Format, there: bool) -> None:
    """A file that says something else, or a stop at the last moment: an empty folder is empty again, a new one gone."""
    place = tmp_path / "sted"
    place.mkdir()
    path = place / "ut"
    if there:
        path.mkdir()

    def cut(content: Taken, target: Path, part: str, on_progress: object) -> int:
        form.write(content, target, part, lambda _done, _whole: None)
        last = max(one for one in target.rglob("*") if one.is_file())
        last.write_bytes(last.read_bytes()[:-20])
        return 0

    def stop(done: int, whole: int) -> None:
        if done == whole:
            raise Cancelled

    with pytest.raises(NotReadBack):
        take_out(taken(sample), path, Format(form.id, "", cut, form.check, form.parts))
    with pytest.raises(Cancelled):
        take_out(taken(sample), path, form, on_progress=stop)
    assert [one.name for one in place.rglob("*")] == (["ut"] if there else [])


@IN_FOLDERS
def test_a_folder_with_something_in_it_is_left_alone(sample: Store, tmp_path: Path, form: Format) -> None:
    """Her own files are never mixed with these; an empty folder is filled and stays the same folder."""
    full, empty = tmp_path / "full", tmp_path / "tom"
    full.mkdir()
    (full / "notat.txt").write_text("mitt", encoding="utf-8")
    empty.mkdir()
    same = empty.stat().st_ino

    with pytest.raises(FolderNotEmpty):
        take_out(taken(sample), full, form)
    with pytest.raises(FolderNotEmpty):
        take_out(taken(sample), full / "notat.txt", form)
    take_out(taken(sample), empty, form)

    assert [one.name for one in full.iterdir()] == ["notat.txt"]
    assert empty.stat().st_ino == same
    assert len(bytes_of(empty)) > 3


@pytest.mark.parametrize(("zipped", "folder"), FOLDERS.items())
def test_a_folder_holds_what_the_zip_file_holds(sample: Store, tmp_path: Path, zipped: str, folder: str) -> None:
    """The same files under the same names, byte for byte."""
    take_out(taken(sample), tmp_path / "ut.zip", format_of(zipped))
    take_out(taken(sample), tmp_path / "ut", format_of(folder))
    with zipfile.ZipFile(tmp_path / "ut.zip") as package:
        packed = {name: package.read(name) for name in package.namelist()}

    assert bytes_of(tmp_path / "ut") == packed


def test_json_gives_the_records_back(sample: Store, tmp_path: Path) -> None:
    """Every record equal to the one that left, each with an identity, every reference to a record that is there."""
    content = taken(sample)
    take_out(content, tmp_path / "ut.json", format_of("json"))
    read = json.loads((tmp_path / "ut.json").read_text(encoding="utf-8"))
    project = project_in(read)

    for table in TABLES:
        assert list(project.tables[table]) == list(content.project.tables[table])
    assert all(row["uuid"] for rows in read["tables"].values() for row in rows)
    assert (read["format"], read["version"]) == ("annotator-project", 1)
    assert set(read["records"]) == set(read["tables"]) == set(TABLES) - set(STAYS)
    for table, columns in references().items():
        for record in content.project.tables[table]:
            for column, target in columns.items():
                value = getattr(record, column)
                assert value is None or value in content.project.tables[target]


def test_private_memos_go_when_she_wants(store: Store) -> None:
    """And then only."""
    fill(store)

    assert [memo.private for memo in take(store.project).memos] == [False]
    assert sorted(memo.private for memo in take(store.project, private=True).memos) == [False, True]


def test_speakers_are_called_by_pseudonym(store: Store) -> None:
    """The label in the transcript was a name."""
    fill(store)

    assert {speaker.label for speaker in take(store.project).speakers} == {"P01", "P02"}


def test_who_was_not_interviewed_yet_goes_along(sample: Store) -> None:
    """A participant without an interview is not lost."""
    with sample.action("add_participant") as writer:
        writer.insert(Participant(pseudonym="P77"))
    assert "P77" in {person.pseudonym for person in take(sample.project).participants}


def test_every_column_of_text_is_looked_through(sample: Store) -> None:
    """A new column in which a person may write has to be in the list, or it would leave unseen."""
    by_the_program = {
        *("uuid", "colour", "created", "at", "date", "imported", "source_hash", "source_format", "language", "kind"),
        *(
            "method",
            "status",
            "scheme",
            "quote_style",
            "report_parts",
            "key",
            "font",
            "template",  # which is left empty
            "accepted",
            "accepted_print",
            "seen",
            "share",
            "slot",
            "role",
            "lead",
            "stance",
            "node",
            "theme",  # a uuid
            "column",  # the name of one
        ),
        *("target", "topic", "step", "parents", "units", "consent", "consent_date", "neutral_pronoun", "data_class"),
        *("consent_version", "consent_medium"),
    }
    for table, kind in TABLES.items():
        if table in STAYS:
            continue
        columns = {f.name for f in kind.__dataclass_fields__.values() if "str" in str(f.type) or f.type is str}
        looked = set(formats.READ_IN_FULL.get(table, ()))
        assert columns - looked - by_the_program - set(BOOLEANS[table]) == set(), table


def test_the_leak_check_sees_what_leaves(sample: Store) -> None:
    """Every turn's text for the page, every cell for the workbook; never digits the program made."""
    content = taken(sample)
    page = {text.text for text in texts_of(content, format_of("html"))}
    cells = {text.text for text in texts_of(content, format_of("xlsx"))}

    assert {turn.text for turn in content.project.turns} <= page
    assert {content.project.text_of(unit.id) for unit in content.project.units} <= cells
    assert not {unit.uuid for unit in content.project.units} & cells


def test_a_part_a_format_cannot_hold_is_refused(sample: Store, store: Store, tmp_path: Path) -> None:
    """And an empty project has nothing to take out."""
    with pytest.raises(NoSuchPart):
        part_of(format_of("html"), "matrix")
    assert part_of(format_of("csv"), "") == "units"
    assert is_empty(taken(store))
    with pytest.raises(NothingToTakeOut):
        take_out(taken(store), tmp_path / "ut.html", format_of("html"))


def test_rows_point_only_at_what_goes(store: Store) -> None:
    """No row of the taken project leads to a record that stayed."""
    fill(store)
    project = take(store.project)
    for table, columns in REFERENCES.items():
        for row in project.tables[table]:
            assert all(
                getattr(row, column) in (None, *project.tables[target]._rows) for column, target in columns.items()
            )


def test_where_her_template_lies_does_not_leave(sample: Store) -> None:
    """Its path names her machine, and often her."""
    report.update_form(sample, template="/home/ragnhild/maler/master.dotx", size=11.0)
    forms = list(take(sample.project).report_forms)
    assert [(form.template, form.size) for form in forms] == [("", 11.0)]
