"""From passphrase to key, and the file's first sixteen bytes.

A project file is a standard SQLCipher 4 database whose own salt is our header: the magic, log2 of the memory in KiB,
the passes and lanes of Argon2id, and nine random bytes. The highest bit of the lanes says that a key file is needed
beside the passphrase. All sixteen are Argon2's salt, so a changed parameter gives a wrong key and never a weaker one
(design §3).
"""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from annotator.storage.errors import (
    EmptyFile,
    FileMissing,
    KeyFileNeeded,
    NotALinkingKey,
    NotAProject,
    StorageError,
    TruncatedFile,
    WrongRecoveryCode,
    from_os,
)

KEY_FILE_BIT = 0x80
HEADER_BYTES = 16
KEY_BYTES = 32
PAGE_BYTES = 4096
CODE_LENGTH = 56
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U to mistake when a recovery sheet is typed in."""


@dataclass(frozen=True, slots=True)
class Strength:
    """Cost of one guess: memory of 2**`log2_kib` KiB, `passes` over it, in `lanes` threads."""

    log2_kib: int = 18
    passes: int = 3
    lanes: int = 4

    def sane(self) -> bool:
        """Whether a file may ask for this much: a hostile file must not claim a terabyte."""
        return 10 <= self.log2_kib <= 21 and 1 <= self.passes <= 20 and 1 <= self.lanes <= 16


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of encrypted file: its first four bytes, and the error for a file that is none."""

    magic: bytes
    refused: type[StorageError]


PROJECT = Kind(b"ANT1", NotAProject)
LINKING_KEY = Kind(b"ANK1", NotALinkingKey)


def new_header(strength: Strength, with_key_file: bool = False, kind: Kind = PROJECT) -> bytes:
    """A fresh header for a new file."""
    lanes = strength.lanes | (KEY_FILE_BIT if with_key_file else 0)
    return kind.magic + bytes((strength.log2_kib, strength.passes, lanes)) + secrets.token_bytes(9)


def strength_of(header: bytes) -> Strength:
    """What a header asks for."""
    return Strength(header[4], header[5], header[6] & ~KEY_FILE_BIT)


def needs_key_file(header: bytes) -> bool:
    """Whether the passphrase alone does not open the file with this header."""
    return bool(header[6] & KEY_FILE_BIT)


def read_header(path: Path, kind: Kind = PROJECT) -> bytes:
    """The header of a file, after the checks that need no key.

    Raises FileMissing, EmptyFile, NotAProject (NotALinkingKey where one is expected), TruncatedFile, ReadOnlyPlace.
    """
    try:
        if not path.is_file():
            raise FileMissing(path)
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
        size = path.stat().st_size
    except OSError as error:
        raise from_os(path, error) from error
    if size == 0:
        raise EmptyFile(path)
    if len(header) < HEADER_BYTES or not header.startswith(kind.magic) or not strength_of(header).sane():
        raise kind.refused(path)
    if size % PAGE_BYTES and not _was_cut_off(path):
        raise TruncatedFile(path)
    return header


def _was_cut_off(path: Path) -> bool:
    """Whether a power cut left a change half written: SQLite's journal beside the file takes it back at opening."""
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and journal.stat().st_size > 0


def derive(passphrase: str, header: bytes, key_file: bytes | None = None) -> bytes:
    """The key of a passphrase for the file with this header (about 0.4 s; run it outside the window's thread).

    `key_file` is what `read_key_file` gives; a file that needs none is opened without it. Raises KeyFileNeeded.
    """
    strength = strength_of(header)
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    if needs_key_file(header):
        if key_file is None:
            raise KeyFileNeeded
        secret += hashlib.sha256(b"key file" + key_file).digest()
    return hash_secret_raw(secret, header, strength.passes, 1 << strength.log2_kib, strength.lanes, KEY_BYTES, Type.ID)


def key_for(path: Path, passphrase: str, key_file: bytes | None = None, kind: Kind = PROJECT) -> bytes:
    """The key this passphrase gives for an existing file; whether it is right shows when the file is opened.

    Raises what `read_header` raises, and KeyFileNeeded.
    """
    try:
        return derive(passphrase, read_header(path, kind), key_file)
    except KeyFileNeeded as error:
        error.path = path
        raise


def recovery_code(key: bytes) -> str:
    """The key as 56 characters in groups of four, the last five a checksum."""
    number = int.from_bytes(key + _checksum(key), "big")
    text = ""
    for _ in range(CODE_LENGTH):
        text = ALPHABET[number & 31] + text
        number >>= 5
    return "-".join(text[i : i + 4] for i in range(0, CODE_LENGTH, 4))


def key_of_code(code: str) -> bytes:
    """The key a recovery code stands for. Raises WrongRecoveryCode for a typing mistake."""
    text = code.upper().translate(str.maketrans("OIL", "011"))
    digits = [ALPHABET.index(char) for char in text if char in ALPHABET]
    if len(digits) != CODE_LENGTH:
        raise WrongRecoveryCode
    number = 0
    for digit in digits:
        number = number << 5 | digit
    raw = number.to_bytes(CODE_LENGTH * 5 // 8, "big")
    if _checksum(raw[:KEY_BYTES]) != raw[KEY_BYTES:]:
        raise WrongRecoveryCode
    return raw[:KEY_BYTES]


def _checksum(key: bytes) -> bytes:
    return hashlib.sha256(b"recovery" + key).digest()[:3]
