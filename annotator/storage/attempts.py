"""Failed openings, counted until the next good one takes them into the access log.

A wrong passphrase cannot write into the encrypted file, so the tally lies in the program's own folder. It knows a file
by the hash of its header, and holds numbers and times alone: no name, no path, nothing of the passphrase.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from annotator.config_folder import config_folder
from annotator.storage.store import now

FILES_KEPT = 50


@dataclass(frozen=True, slots=True)
class Failed:
    """How many openings failed, and the local times (ISO 8601) of the first and the last."""

    count: int
    first: str
    last: str


def note_failed(header: bytes) -> None:
    """Count one more failed opening of the file with this header. A folder that cannot be written stops nothing."""
    tally, name = _read(), _name(header)
    at = now()
    before = tally.pop(name, Failed(0, at, at))
    tally[name] = Failed(before.count + 1, before.first, at)
    _write(dict(list(tally.items())[-FILES_KEPT:]))


def failed_before(header: bytes) -> Failed | None:
    """The failed openings of a file since the last good one."""
    return _read().get(_name(header))


def forget_failed(header: bytes) -> None:
    """Begin to count anew, once the log has them."""
    tally = _read()
    if tally.pop(_name(header), None) is not None:
        _write(tally)


def _file() -> Path:
    return config_folder() / "attempts.json"


def _name(header: bytes) -> str:
    return hashlib.sha256(header).hexdigest()


def _read() -> dict[str, Failed]:
    try:
        found = json.loads(_file().read_text(encoding="ascii"))
        return {
            str(name): Failed(int(row["count"]), _time(row["first"]), _time(row["last"])) for name, row in found.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):  # none yet, or edited by hand
        return {}


def _time(text: str) -> str:
    return datetime.fromisoformat(text).isoformat(timespec="seconds")


def _write(tally: dict[str, Failed]) -> None:
    part = _file().with_suffix(".part")
    with suppress(OSError):
        part.parent.mkdir(parents=True, exist_ok=True)
        number = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(number, "w", encoding="ascii") as file:
            json.dump({name: asdict(failed) for name, failed in tally.items()}, file)
        part.replace(_file())
