"""Puts a finished file in its place: all of it or nothing, and errors the interface can name."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from annotator.reporting.errors import DiskFull, TargetFailed, TargetMissing, TargetReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY}
_MISSING = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR}


def put(target: Path | IO[bytes], data: bytes) -> None:
    """Write to a stream, or replace the file at a path whole.

    Raises TargetReadOnly, TargetMissing, DiskFull or TargetFailed; the file that was there before then still stands.
    """
    if not isinstance(target, Path):
        target.write(data)
        return
    part = target.with_name(target.name + ".part")
    with _named(target):
        if target.is_dir():
            raise TargetMissing(target.name)
        if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
            raise TargetReadOnly(target.name)  # replacing a file asks only its folder for leave
        try:
            with part.open("wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(target)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


@contextmanager
def _named(target: Path) -> Iterator[None]:
    """Turn the system's errors into ours."""
    try:
        yield
    except OSError as reason:
        if reason.errno in _FULL:
            raise DiskFull(target.name) from reason
        if reason.errno in _FORBIDDEN:
            raise TargetReadOnly(target.name) from reason
        if reason.errno in _MISSING:
            raise TargetMissing(target.name) from reason
        raise TargetFailed(errno.errorcode.get(reason.errno or 0, "")) from reason
