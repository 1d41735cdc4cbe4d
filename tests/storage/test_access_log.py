"""The access log (D3): every line stays as it was written, or the check says which did not."""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.config_folder import config_folder
from annotator.storage.access_log import (
    LogFault,
    entries,
    open_logged,
    record,
    record_export,
    verify,
)
from annotator.storage.actions import card, coding, memos, nodes
from annotator.storage.attempts import FILES_KEPT, Failed, failed_before, forget_failed, note_failed
from annotator.storage.backups import back_up, newest_usable, restore
from annotator.storage.errors import DiskFull, FileReplaced, WrongPassphrase
from annotator.storage.key import derive, key_for, new_header, read_header
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.places import small_disk

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"


@pytest.fixture
def logged(store: Store) -> Store:
    """A project with five lines in its log."""
    record(store, "opened", how="passphrase")
    record(store, "exported", format="docx", sha256="a" * 64)
    record(store, "shared", share=UUID, level=2)
    record(store, "erased", participant=UUID, units=12)
    record(store, "opened", how="code")
    return store


@pytest.fixture(scope="session")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A log of five lines that every example leaves as it found it."""
    store = Store.create(tmp_path_factory.mktemp("log") / "p.annotator", PASSPHRASE, WEAK)
    for number in range(5):
        record(store, "replaced", count=number)
    yield store
    store.close()


def whats(store: Store) -> list[str]:
    return [entry.what for entry in entries(store)]


def test_lines_are_there_again(logged: Store) -> None:
    """In their order, with their ids, also after closing; the chain holds."""
    key = bytes(logged.key)
    logged.close()
    again = Store.open(logged.path, key)

    assert whats(again) == ["opened", "exported", "shared", "erased", "opened"]
    assert entries(again)[2].ids == {"share": UUID, "level": 2}
    assert [entry.id for entry in entries(again)] == [1, 2, 3, 4, 5]
    assert verify(again) is None
    again.close()


def test_an_empty_log_is_whole(store: Store) -> None:
    """A project that was just made has no line, and nothing to complain of."""
    assert entries(store) == []
    assert verify(store) is None


@pytest.mark.parametrize(
    ("change", "row", "kind"),
    [
        ("UPDATE access_log SET at='2020-01-01T00:00:00' WHERE id=2", 2, "changed"),
        ("UPDATE access_log SET what='opened' WHERE id=4", 4, "changed"),
        ("UPDATE access_log SET ids='{}' WHERE id=3", 3, "changed"),
        ("UPDATE access_log SET ids='[' WHERE id=3", 3, "changed"),
        ("UPDATE access_log SET ids=x'00' WHERE id=5", 5, "changed"),
        ("UPDATE access_log SET hash='' WHERE id=1", 1, "changed"),
        ("UPDATE access_log SET previous='' WHERE id=5", 5, "changed"),
        ("DELETE FROM access_log WHERE id=2", 2, "missing"),
        ("DELETE FROM access_log WHERE id=5", 5, "missing"),
        ("DELETE FROM access_log", 1, "missing"),
        ("INSERT INTO access_log SELECT 6, at, what, ids, hash, hash FROM access_log WHERE id=5", 6, "added"),
        ("UPDATE state SET log_head=''", 5, "changed"),
    ],
)
def test_what_was_changed_is_named(logged: Store, change: str, row: int, kind: str) -> None:
    """One value, one line, the last line, a line too many: the first that does not fit."""
    logged.db.execute(change)

    assert verify(logged) == LogFault(row, kind)  # type: ignore[arg-type]
    assert len(entries(logged)) in (0, 4, 5, 6)


@given(
    st.integers(1, 5),
    st.sampled_from(["at", "what", "ids", "previous", "hash"]),
    st.text(st.characters(exclude_categories=["Cs"])),
)
def test_no_other_value_passes(chain: Store, row: int, column: str, value: str) -> None:
    """Whatever stands in a field instead of what was written, the first line that does not fit is that one."""
    (was,) = chain.db.execute(f"SELECT {column} FROM access_log WHERE id=?", [row]).fetchone()
    chain.db.execute(f"UPDATE access_log SET {column}=? WHERE id=?", [value, row])
    found = verify(chain)
    chain.db.execute(f"UPDATE access_log SET {column}=? WHERE id=?", [was, row])

    assert found == (LogFault(row, "changed") if value != was else None)
    assert verify(chain) is None


def test_a_line_put_out_of_the_chain_is_seen_later(logged: Store) -> None:
    """Recording goes on after a change; the check still finds it."""
    logged.db.execute("UPDATE access_log SET ids='{\"units\":0}' WHERE id=4")
    record(logged, "opened", how="code")

    assert verify(logged) == LogFault(4, "changed")


def test_undo_and_redo_do_not_touch_it(store: Store) -> None:
    """A line is no step of undo, and what was undone can be redone after it."""
    card.add_question(store, "Hva er ro?")
    before = len(store.entries())
    record(store, "opened", how="passphrase")
    assert store.undo_name == "add_question"
    store.undo()
    record(store, "merged", review=UUID)
    assert store.redo_name == "add_question"
    store.redo()

    assert [question.text for question in store.project.questions] == ["Hva er ro?"]
    assert len(store.entries()) == before + 2
    assert whats(store) == ["opened", "merged"]
    assert verify(store) is None


def test_a_line_asks_for_no_backup(store: Store) -> None:
    """Opening and closing alone makes no new backup; a change since the last still does."""
    back_up(store)
    record(store, "opened", how="passphrase")
    assert not store.changed_since_backup
    card.add_question(store, "Ny?")
    record(store, "merged", review=UUID)
    assert store.changed_since_backup


def test_no_listener_hears_of_a_line(store: Store) -> None:
    """Nothing that views show has changed."""
    heard: list[object] = []
    store.subscribe(heard.append)
    record(store, "opened", how="passphrase")

    assert heard == []


def test_within_an_action_the_line_shares_its_fate(store: Store) -> None:
    """Stored with it, or taken back with it: no log of what did not happen."""
    with store.action("rename") as writer:
        writer.update("project", 1, title="Nytt navn")
        record(store, "replaced", entry=UUID, count=3)
    with pytest.raises(RuntimeError), store.action("rename") as writer:  # noqa: PT012 – the action is what is taken back
        writer.update("project", 1, title="Enda et navn")
        record(store, "erased", participant=UUID)
        raise RuntimeError

    assert whats(store) == ["replaced"]
    assert store.project.info.title == "Nytt navn"
    assert verify(store) is None


@pytest.mark.parametrize("value", ["Kari Nordmann", "/home/kari/funn.docx", "P01: sa noe", "æøå", "a\nb", "x" * 65])
def test_no_room_for_content(store: Store, value: str) -> None:
    """What could be a name, a path or a sentence is refused as a fault of ours."""
    with pytest.raises(ValueError, match="exported"):
        record(store, "exported", format=value)
    assert entries(store) == []


def test_no_content_after_a_busy_session(sample: Store, tmp_path: Path) -> None:
    """Opened, coded, exported, backed up, restored, under a new passphrase: ids, numbers, times and our own words."""
    key = bytes(sample.key)
    sample.close()
    with pytest.raises(WrongPassphrase):
        open_logged(sample.path, key_for(sample.path, "feil"))
    store = open_logged(sample.path, key)
    nodes.create_node(store, coding.code_layer(store), "Hemmelig kode")
    memos.add_memo(store, "Dette må ingen se")
    out = tmp_path / "Kapittel om Solbrith.docx"
    out.write_bytes(b"PK")
    record_export(store, out)
    backup = back_up(store)
    store = change_passphrase(store, PASSPHRASE, "torv", WEAK)
    target = tmp_path / "hentet.annotator"
    restore(backup.path, PASSPHRASE, target)
    restored = Store.open(target, key)
    rows = [*store.db.execute("SELECT * FROM access_log"), *restored.db.execute("SELECT * FROM access_log")]

    assert whats(store) == ["failed_open", "opened", "exported", "passphrase_changed"]
    assert whats(restored) == ["failed_open", "opened", "exported", "restored"]
    assert verify(store) is None
    assert verify(restored) is None
    for _id, at, what, ids, previous, seal in rows:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", at)
        assert re.fullmatch("[a-z_]+", what)
        assert re.fullmatch("([0-9a-f]{64})?", previous)
        assert re.fullmatch("[0-9a-f]{64}", seal)
        allowed = r"\d+|passphrase|project|docx|[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
        assert all(re.fullmatch(allowed, str(value)) for value in json.loads(ids).values())
    store.close()
    restored.close()


def test_an_export_can_be_told_by_its_hash(store: Store, tmp_path: Path) -> None:
    """Format and SHA-256, not where it lies or what it is called."""
    out = tmp_path / "Funn.PDF"
    out.write_bytes(b"%PDF-1.7")
    record_export(store, out)

    assert entries(store)[0].ids == {"format": "pdf", "sha256": hashlib.sha256(b"%PDF-1.7").hexdigest()}


def test_a_failed_opening_shows_after_the_next_good_one(store: Store) -> None:
    """How many, and when the first and the last were; then they are counted anew."""
    path, key = store.path, bytes(store.key)
    store.close()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            open_logged(path, key_for(path, "feil"))
    store = open_logged(path, key)
    failed, opened = entries(store)
    assert failed.what == "failed_open"
    assert failed.ids["count"] == 3
    assert failed.ids["first"] <= failed.ids["last"] <= opened.at  # type: ignore[operator]
    store.close()

    store = open_logged(path, key, "code")
    assert whats(store) == ["failed_open", "opened", "opened"]
    assert entries(store)[-1].ids == {"how": "code"}
    store.close()


def test_guessing_at_a_backup_is_a_failed_opening(store: Store, tmp_path: Path) -> None:
    """It has the project's header, so the project's log says so."""
    backup = back_up(store)
    path, key = store.path, bytes(store.key)
    store.close()
    with pytest.raises(WrongPassphrase):
        restore(backup.path, "feil", tmp_path / "hentet.annotator")

    store = open_logged(path, key)
    assert whats(store) == ["failed_open", "opened"]
    store.close()


def test_what_the_program_opens_for_itself_is_silent(store: Store) -> None:
    """Looking for a usable backup, or opening without the door of `open_logged`, writes no line."""
    backup = back_up(store)
    before = backup.path.read_bytes()
    newest_usable(store.path, bytes(store.key))
    Store.open(backup.path, bytes(store.key)).close()

    assert backup.path.read_bytes() == before


def test_the_tally_holds_no_name_and_no_path(store: Store) -> None:
    """A hash, numbers and times, readable by her alone."""
    store.close()
    note_failed(read_header(store.path))
    file = config_folder() / "attempts.json"
    text = file.read_text(encoding="ascii")

    assert [path.name for path in config_folder().iterdir()] == ["attempts.json"]
    assert store.path.stem not in text
    assert "tmp" not in text
    assert re.fullmatch(r'\{"[0-9a-f]{64}": \{"count": 1, "first": "[\dT:-]{19}", "last": "[\dT:-]{19}"\}\}', text)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"a": 1}', b'{"a": {"count": 1}}', b"\xff", b'{"a": {"count": "x"}}']
)
def test_a_tally_edited_by_hand_stops_nothing(content: bytes) -> None:
    """What cannot be read is begun anew."""
    config_folder().mkdir(parents=True)
    (config_folder() / "attempts.json").write_bytes(content)
    header = new_header(WEAK)
    assert failed_before(header) is None
    note_failed(header)

    failed = failed_before(header)
    assert failed is not None
    assert failed.count == 1


def test_a_tally_cannot_carry_text_into_the_log(store: Store) -> None:
    """The file lies in the open: a sentence put where a time belongs is thrown away."""
    header = read_header(store.path)
    note_failed(header)
    file = config_folder() / "attempts.json"
    tally = json.loads(file.read_text(encoding="ascii"))
    next(iter(tally.values()))["first"] = "Kari var her"
    file.write_text(json.dumps(tally), encoding="ascii")

    assert failed_before(header) is None


def test_the_tally_does_not_grow_for_ever() -> None:
    """The files that failed longest ago go first."""
    headers = [new_header(WEAK) for _ in range(FILES_KEPT + 3)]
    for header in headers:
        note_failed(header)

    assert [failed_before(header) is None for header in headers] == [True] * 3 + [False] * FILES_KEPT
    forget_failed(headers[-1])
    assert failed_before(headers[-1]) is None
    assert isinstance(failed_before(headers[-2]), Failed)


def test_a_folder_that_cannot_be_written_stops_no_opening(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tally is lost, the project opens."""
    blocked = store.path.with_name("fil")
    blocked.write_text("", encoding="ascii")
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(blocked / "config"))
    path, key = store.path, bytes(store.key)
    store.close()
    with pytest.raises(WrongPassphrase):
        open_logged(path, derive("feil", read_header(path)))

    store = open_logged(path, key)
    assert whats(store) == ["opened"]
    store.close()


def test_a_full_disk_stores_no_half_line() -> None:
    """The line is refused whole, and the chain holds."""
    with small_disk(1200) as disk:
        store = Store.create(disk / "p.annotator", PASSPHRASE, WEAK)
        card.set_up_project(store, "Trangt")
        with suppress(OSError):
            (disk / "fyll").write_bytes(b"x" * (1200 * 1024))
        written = 0
        with pytest.raises(DiskFull):  # noqa: PT012 – which of them needs a new page is the file's choice
            while True:
                record(store, "opened", how="passphrase")
                written += 1
        assert len(entries(store)) == written
        assert verify(store) is None
        (disk / "fyll").unlink()
        record(store, "opened", how="passphrase")
        assert verify(store) is None
        store.close()


def test_a_file_swapped_while_open_takes_no_line(store: Store, tmp_path: Path) -> None:
    """As for any action."""
    other = tmp_path / "annen.annotator"
    other.write_bytes(store.path.read_bytes())
    other.replace(store.path)

    with pytest.raises(FileReplaced):
        record(store, "opened", how="passphrase")
