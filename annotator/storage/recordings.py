"""Recordings of the interviews: files that stay where they are, or sound taken into the encrypted project.

They lie outside actions, undo and journal: what was deleted must not come back, and the journal cannot hold sound. In
the project it is stored in pieces, and never all of it is in memory. A recording that is being taken in, or that goes,
has a place of its own: broken off in the middle, it is cleaned up with the next `sweep`.
"""

import os
import secrets
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import uuid4

from annotator.storage.access_log import add_line
from annotator.storage.errors import RecordingTooLarge, from_os
from annotator.storage.failures import sqlite_errors
from annotator.storage.store import Store, now

Place = Literal["outside", "inside", "arriving", "going"]

Sound = Generator[bytes, None, None]

PIECE = 1 << 18
"""Bytes of a row: small enough to be read between two movements of the mouse."""
PIECES_AT_ONCE = 4
"""Written or removed in one transaction: all of a transaction is in memory."""
AT_ONCE = PIECE * PIECES_AT_ONCE
LARGEST_INSIDE = 1 << 28
"""The project is checked whole at every opening, and copied whole for each backup (200 MB: 0.4 s and 3 s)."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording of the interview with this uuid. Sound inside the project has no path any more."""

    id: int
    uuid: str
    document: str
    path: str
    size: int
    place: Place
    added: str

    @property
    def inside(self) -> bool:
        """Whether the project itself holds the sound."""
        return self.place == "inside"


def recordings(store: Store) -> list[Recording]:
    """Every recording that can be listened to, oldest first."""
    return _found(store, "place IN ('outside', 'inside') ORDER BY id", [])


def recording_of(store: Store, document: str) -> Recording | None:
    """The recording of an interview (by its uuid), or None."""
    return next(iter(_found(store, "place IN ('outside', 'inside') AND document=?", [document])), None)


def attach(store: Store, document: str, path: Path) -> Recording:
    """Note where a recording lies; the file is left alone. Raises ReadOnlyPlace where there is none, and DiskFull."""
    size = _size(path)
    row = _add(store, document, str(path.absolute()), size, "outside")
    _log(store, "recording_added", "outside")
    return _one(store, row)


def move(store: Store, recording: int, path: Path) -> None:
    """Note that a recording now lies elsewhere."""
    size = _size(path)
    with sqlite_errors(store.path):
        store.db.execute("UPDATE recording SET path=?, size=? WHERE id=?", [str(path.absolute()), size, recording])


def take_in(store: Store, document: str, path: Path, sound: Sound | None = None) -> Iterator[float]:
    """Copy a recording into the project, piece by piece: yields how much of it is there (0–1).

    `sound` is what is stored in place of the file's own bytes; how much of it is there is then not known before all is.
    The interview has its recording when the last piece is stored. Left before that (the generator closed), nothing of
    it stays. Raises RecordingTooLarge, ReadOnlyPlace, DiskFull, and what `sound` raises.
    """
    sweep(store)
    size = _size(path)
    row = _add(store, document, "", size, "arriving")
    done, held, pieces = 0, bytearray(), sound if sound is not None else _read(path)
    try:
        for data in pieces:
            held += data
            if done + len(held) > LARGEST_INSIDE:
                raise RecordingTooLarge(path)
            while len(held) >= AT_ONCE:
                done += _store_pieces(store, row, done // PIECE, bytes(held[:AT_ONCE]))
                del held[:AT_ONCE]
            yield min(done / size, 1.0) if size and sound is None else 0.0
        done += _store_pieces(store, row, done // PIECE, bytes(held))
        yield 1.0
        with sqlite_errors(store.path):
            store.db.execute("UPDATE recording SET place='inside', size=? WHERE id=?", [done, row])
        _log(store, "recording_added", "inside")
    except OSError as error:
        raise from_os(path, error) from error
    finally:
        pieces.close()
        sweep(store)


def _read(path: Path) -> Sound:
    with path.open("rb") as file:
        while data := file.read(AT_ONCE):
            yield data


class Inside:
    """Reads sound out of the project: one piece at a time is in memory."""

    def __init__(self, store: Store, recording: Recording) -> None:
        self._store, self._recording = store, recording
        self._held = (-1, b"")
        self.size = recording.size

    def read_at(self, offset: int, count: int) -> bytes:
        """So many bytes from an offset on; fewer at the end."""
        found = bytearray()
        while count > 0 and offset < self.size:
            number, start = divmod(offset, PIECE)
            part = self._piece(number)[start : start + count]
            if not part:
                break
            found += part
            offset, count = offset + len(part), count - len(part)
        return bytes(found)

    def close(self) -> None:
        """Forget the piece in memory."""
        self._held = (-1, b"")

    def _piece(self, number: int) -> bytes:
        if self._held[0] != number:
            query = "SELECT data FROM recording_piece WHERE recording=? AND position=?"
            row = self._store.db.execute(query, [self._recording.id, number]).fetchone()
            self._held = (number, row[0] if row else b"")
        return self._held[1]


def forget(store: Store, recording: int, detached: bool = False) -> None:
    """Let go of a recording; its sound in the project, if it was there, is cleaned away by `purging.finish_purge`.

    Undo does not bring it back. The access log says that there was one, not whose, and whether its file was only
    `detached` and still lies where it lay. Raises DiskFull.
    """
    place = _one(store, recording).place
    what: Literal["recording_detached", "recording_deleted"] = "recording_detached" if detached else "recording_deleted"
    with sqlite_errors(store.path), store.db.atomic():
        _let_go(store, recording)
        add_line(store.db.conn, what, {"place": place})


def forget_of(store: Store, documents: Iterable[str]) -> None:
    """As `forget`, for all recordings of some interviews, inside the action that erases their participant."""
    for document in documents:
        for found in _found(store, "place IN ('outside', 'inside') AND document=?", [document]):
            _let_go(store, found.id)
            add_line(store.db.conn, "recording_deleted", {"place": found.place})


def sweep(store: Store) -> None:
    """Remove what was being taken in when it was broken off, and the sound of what was let go. Raises DiskFull."""
    with sqlite_errors(store.path):
        for (row,) in store.db.execute("SELECT id FROM recording WHERE place IN ('arriving', 'going')").fetchall():
            some = "SELECT id FROM recording_piece WHERE recording=? LIMIT ?"
            query = f"DELETE FROM recording_piece WHERE id IN ({some})"
            while store.db.execute(query, [row, PIECES_AT_ONCE]).rowcount > 0:
                pass
            store.db.execute("DELETE FROM recording WHERE id=?", [row])


def overwrite(path: Path) -> None:
    """Overwrite a file with chance, rename and remove it. Raises ReadOnlyPlace, DiskFull; a file that is gone is well.

    On magnetic disks nothing is left. SSDs, memory sticks, cloud folders and the system's own snapshots may keep old
    copies that no program reaches.
    """
    try:
        left = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            while left > 0:
                left -= file.write(secrets.token_bytes(min(left, 1 << 20)))
            os.fsync(file.fileno())
            file.truncate(0)
        nameless = path.with_name(secrets.token_hex(8))
        path.replace(nameless)
        nameless.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise from_os(path, error) from error


def _let_go(store: Store, recording: int) -> None:
    """What lies in the project is in its backups too: both are to be cleaned."""
    inside = "EXISTS (SELECT 1 FROM recording WHERE id=? AND place='inside')"
    store.db.execute(f"UPDATE state SET purge_due=1 WHERE {inside}", [recording])
    store.db.execute("UPDATE recording SET place='going', path='', document='' WHERE id=?", [recording])


def _store_pieces(store: Store, recording: int, first: int, data: bytes) -> int:
    with sqlite_errors(store.path), store.db.atomic():
        for number, start in enumerate(range(0, len(data), PIECE), start=first):
            row = [recording, number, data[start : start + PIECE]]
            store.db.execute("INSERT INTO recording_piece(recording, position, data) VALUES(?,?,?)", row)
    return len(data)


def _add(store: Store, document: str, path: str, size: int, place: Place) -> int:
    store.check_place()
    with sqlite_errors(store.path), store.db.atomic():
        cursor = store.db.execute(
            "INSERT INTO recording(uuid, document, path, size, place, added) VALUES(?,?,?,?,?,?)",
            [str(uuid4()), document, path, size, place, now()],
        )
    return int(cursor.lastrowid or 0)


def _log(store: Store, what: Literal["recording_added"], place: Place) -> None:
    with sqlite_errors(store.path), store.db.atomic():
        add_line(store.db.conn, what, {"place": place})


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise from_os(path, error) from error


def _one(store: Store, row: int) -> Recording:
    return _found(store, "id=?", [row])[0]


def _found(store: Store, condition: str, values: list[object]) -> list[Recording]:
    query = f"SELECT id, uuid, document, path, size, place, added FROM recording WHERE {condition}"
    return [Recording(*row) for row in store.db.execute(query, values)]
