"""A10: recordings beside the project or encrypted in it; deleted ones are in no byte, and nothing brings them back."""

import random
import tracemalloc
from datetime import datetime
from pathlib import Path

import pytest

from annotator.confidentiality.withdrawal import erase, preview, recordings_of
from annotator.sharing.columns import FULL
from annotator.sharing.drawing import draw
from annotator.sharing.sending import write_share
from annotator.storage import recordings as stored
from annotator.storage.access_log import entries, verify
from annotator.storage.actions import transcripts
from annotator.storage.backups import back_up, list_backups
from annotator.storage.errors import ReadOnlyPlace, RecordingTooLarge
from annotator.storage.key import key_for
from annotator.storage.purging import finish_purge, purge_is_due
from annotator.storage.recordings import (
    PIECE,
    PIECES_AT_ONCE,
    Inside,
    attach,
    forget,
    move,
    overwrite,
    recording_of,
    recordings,
    sweep,
    take_in,
)
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.test_nothing_in_clear import deciphered

SOUND = random.Random(7).randbytes(3 * PIECE + 1234)
"""Sound as the storage sees it: bytes that stand nowhere else."""
BITS = [SOUND[at : at + 48] for at in range(0, len(SOUND) - 48, PIECE // 3)]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """A recording outside the project."""
    path = tmp_path / "opptak" / "Samtale med Ragnhild.wav"
    path.parent.mkdir()
    path.write_bytes(SOUND)
    return path


def document(store: Store, title: str = "Intervju 2") -> str:
    return next(one.uuid for one in store.project.documents if one.title == title)


def pieces(store: Store) -> int:
    return int(store.db.execute("SELECT count(*) FROM recording_piece").fetchone()[0])


def held(content: bytes) -> bool:
    return any(bit in content for bit in BITS)


def test_a_file_is_left_where_it_is(sample: Store, sound: Path) -> None:
    """Attached, the file is as it was; the project knows its place and size, and the log neither name nor place."""
    attach(sample, document(sample), sound)
    found = recording_of(sample, document(sample))

    assert found is not None
    assert (found.path, found.size, found.inside) == (str(sound), len(SOUND), False)
    assert sound.read_bytes() == SOUND
    assert pieces(sample) == 0
    assert entries(sample)[-1].what == "recording_added"
    assert entries(sample)[-1].ids == {"place": "outside"}
    assert recording_of(sample, document(sample, "Intervju 1")) is None


def test_a_file_that_was_moved_is_found_again(sample: Store, sound: Path) -> None:
    """Shown where it is now, that is where it is looked for."""
    made = attach(sample, document(sample), sound)
    now = sound.rename(sound.with_name("flyttet.wav"))
    move(sample, made.id, now)

    assert [one.path for one in recordings(sample)] == [str(now)]


def test_taken_in_and_read_from_anywhere(sample: Store, sound: Path) -> None:
    """Piece by piece it comes in, and any stretch of it can be read, across pieces and at its end."""
    steps = list(take_in(sample, document(sample), sound))
    (found,) = recordings(sample)
    inside = Inside(sample, found)

    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert found.inside
    assert found.path == ""
    assert pieces(sample) == 4
    for start, count in ((0, 100), (PIECE - 7, 20), (PIECE, 2 * PIECE + 5), (len(SOUND) - 3, 50), (len(SOUND), 5)):
        assert inside.read_at(start, count) == SOUND[start : start + count]
    assert entries(sample)[-1].ids == {"place": "inside"}


def test_never_all_of_it_is_in_memory(sample: Store, tmp_path: Path) -> None:
    """Forty megabytes are taken in, read and deleted with a few in memory."""
    big = tmp_path / "lang.wav"
    with big.open("wb") as file:
        for _ in range(40):
            file.write(random.Random(1).randbytes(1 << 20))
    tracemalloc.start()
    for _ in take_in(sample, document(sample), big):
        pass
    inside = Inside(sample, recordings(sample)[0])
    for start in range(0, 40 << 20, 1 << 20):
        inside.read_at(start, 4096)
    forget(sample, recordings(sample)[0].id)
    sweep(sample)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 6 * PIECE * PIECES_AT_ONCE
    assert pieces(sample) == 0


def test_broken_off_nothing_of_it_stays(sample: Store, sound: Path) -> None:
    """She cancels, or the program is killed in the middle: there is no recording, and its pieces go."""
    steps = take_in(sample, document(sample), sound)
    columns = "id, uuid, document, path, size, place, added"
    killed = f"INSERT INTO recording({columns}) VALUES(1, 'u', 'd', '', 9, 'arriving', '')"
    sample.db.execute(killed)
    sample.db.execute("INSERT INTO recording_piece(recording, position, data) VALUES(1, 0, x'00')")
    next(steps)
    steps.close()  # type: ignore[attr-defined]

    assert recordings(sample) == []
    assert pieces(sample) == 0


def test_sound_without_end_is_not_taken_in(sample: Store, sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program makes of a file has its limit too: beyond it nothing is stored, and the file is as it was."""
    monkeypatch.setattr(stored, "LARGEST_INSIDE", len(SOUND) * 2)

    def made() -> stored.Sound:
        while True:
            yield SOUND

    with pytest.raises(RecordingTooLarge):
        list(take_in(sample, document(sample), sound, made()))

    assert pieces(sample) == 0
    assert recording_of(sample, document(sample)) is None
    assert sound.read_bytes() == SOUND
    list(take_in(sample, document(sample), sound))
    assert pieces(sample) == 4


def test_a_file_that_is_not_there(sample: Store, tmp_path: Path) -> None:
    """It is refused, and nothing is noted."""
    with pytest.raises(ReadOnlyPlace):
        attach(sample, document(sample), tmp_path / "borte.wav")
    with pytest.raises(ReadOnlyPlace):
        list(take_in(sample, document(sample), tmp_path / "borte.wav"))

    assert recordings(sample) == []


def test_nothing_of_it_lies_in_the_clear(sample: Store, sound: Path) -> None:
    """Taken in and read, no file beside the one it came from holds a bit of it or its name."""
    list(take_in(sample, document(sample), sound))
    Inside(sample, recordings(sample)[0]).read_at(0, len(SOUND))
    back_up(sample)
    sound.unlink()
    files = [path for path in sound.parent.parent.rglob("*") if path.is_file()]

    assert len(files) >= 2
    assert not any(held(path.read_bytes()) or b"Ragnhild" in path.read_bytes() for path in files)


def test_deleted_it_is_in_no_byte(sample: Store, sound: Path) -> None:
    """Neither the pages of the decrypted file nor of its backup hold a bit of it; older backups are gone."""
    list(take_in(sample, document(sample), sound))
    back_up(sample, datetime.fromisoformat("2026-03-01T12:00:00"))
    assert held(deciphered(list_backups(sample.path)[0].path, bytes(sample.key)))
    forget(sample, recordings(sample)[0].id)
    assert purge_is_due(sample)
    finish_purge(sample)
    key, path = bytes(sample.key), sample.path
    line = entries(sample)[-1]
    assert verify(sample) is None
    sample.close()

    assert not held(deciphered(path, key))
    assert [held(deciphered(one.path, key)) for one in list_backups(path)] == [False]
    assert (line.what, line.ids) == ("recording_deleted", {"place": "inside"})


def test_undo_does_not_bring_it_back(sample: Store, sound: Path) -> None:
    """Attaching and deleting are no steps of undo; a deleted interview that comes back has its recording still."""
    before = sample.undo_name
    made = attach(sample, document(sample), sound)
    transcripts.delete_document(sample, sample.project.documents.first("uuid", made.document).id)  # type: ignore[union-attr]
    sample.undo()
    assert recording_of(sample, document(sample)) == made
    forget(sample, made.id)

    assert sample.undo_name == before
    for _ in range(3):
        sample.undo()
    assert recordings(sample) == []


def test_no_share_holds_it(sample: Store, sound: Path, tmp_path: Path) -> None:
    """A full share has neither recording nor path, not even an empty mention."""
    list(take_in(sample, document(sample), sound))
    attach(sample, document(sample, "Intervju 1"), sound)
    share = tmp_path / "deling.annotator"
    write_share(draw(sample.project, FULL, confirmed=True), share, PASSPHRASE, WEAK)
    opened = Store.open(share, key_for(share, PASSPHRASE))

    assert recordings(opened) == []
    assert pieces(opened) == 0
    opened.close()


def test_withdrawal_takes_the_voice_along(sample: Store, sound: Path, tmp_path: Path) -> None:
    """The participant's own recording goes, and that of the group too, wherever they lie; another's stays."""
    project = sample.project
    group = next(one for one in project.documents if one.title.startswith("Gruppe"))
    person = next(s.participant for s in project.speakers.where("document", group.id) if s.participant)
    outside = tmp_path / "gruppe.mp3"
    outside.write_bytes(SOUND)
    attach(sample, group.uuid, outside)
    list(take_in(sample, document(sample), sound))
    told = preview(project, person)
    assert [one.path for one in recordings_of(sample, told.hers)] == [str(outside)]
    erase(sample, person, {})

    assert not outside.exists()
    assert [one.document for one in recordings(sample)] == [document(sample)]
    (interview,) = [one.id for one in project.documents if one.uuid == document(sample)]
    own = next(s.participant for s in project.speakers.where("document", interview) if s.participant)
    erase(sample, own, {})
    key, path = bytes(sample.key), sample.path
    assert recordings(sample) == []
    sample.close()
    assert not held(deciphered(path, key))
    assert sound.exists()  # taken in, it was hers to delete


def test_overwriting(tmp_path: Path) -> None:
    """The same bytes of the disk hold something else before the name goes; a file that is gone is well."""
    path, twin = tmp_path / "a.wav", tmp_path / "b.wav"
    path.write_bytes(SOUND)
    twin.hardlink_to(path)
    overwrite(path)
    overwrite(tmp_path / "borte.wav")

    assert not path.exists()
    assert not held(twin.read_bytes())
    assert list(tmp_path.iterdir()) == [twin]
