"""The key file: random digits on a stick of its own, needed beside the passphrase where the project asks for it.

It is a text of two lines, so that it can be looked at and printed: what it is, and 32 random bytes in hexadecimal with
a checksum. Whoever has it still needs the passphrase.
"""

import hashlib
import os
import secrets
from pathlib import Path

from annotator.storage.errors import FileExists, FileMissing, NotAKeyFile, from_os

FIRST_LINE = "Annotator key file 1 - keep it apart from the project"
KEY_FILE_BYTES = 32
_CHECK_BYTES = 4
_LONGEST = 1000


def new_key_file(path: Path) -> bytes:
    """Make a key file; what `derive` takes of it. Raises FileExists, ReadOnlyPlace, DiskFull."""
    content = secrets.token_bytes(KEY_FILE_BYTES)
    text = f"{FIRST_LINE}\n{(content + _checksum(content)).hex()}\n"
    try:
        number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise from_os(path, error) from error
    try:
        with os.fdopen(number, "w", encoding="ascii", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise from_os(path, error) from error
    return content


def read_key_file(path: Path) -> bytes:
    """What `derive` takes of a key file. Raises FileMissing, NotAKeyFile, ReadOnlyPlace."""
    if not path.is_file():
        raise FileMissing(path)
    try:
        with path.open("rb") as file:
            lines = file.read(_LONGEST).decode("ascii", "replace").split("\n", 1)
    except OSError as error:
        raise from_os(path, error) from error
    try:
        raw = bytes.fromhex(lines[1])
    except (IndexError, ValueError):
        raise NotAKeyFile(path) from None
    content = raw[:KEY_FILE_BYTES]
    if lines[0].strip() != FIRST_LINE or raw[KEY_FILE_BYTES:] != _checksum(content):
        raise NotAKeyFile(path)
    return content


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(b"key file" + content).digest()[:_CHECK_BYTES]
