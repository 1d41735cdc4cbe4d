"""Word's old format (`.doc`), which LibreOffice turns into today's where it is installed; there is no reader of ours.

LibreOffice writes what it makes, its profile and its temporary files to some folder. Nothing of an interview may lie in
the clear on a disk: that folder is one of this user alone in the memory of the machine (`/dev/shm`), and goes at once.
Where there is no such folder – Windows, macOS – the file is refused. Macros do not run, and links lead nowhere.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from annotator.domain.transcript import Transcript
from annotator.importing import docx
from annotator.importing.errors import DamagedDocument, NoMemoryFolder, UnsupportedFormat
from annotator.importing.source import Source

MEMORY = Path("/dev/shm")
MOUNTS = Path("/proc/self/mounts")
LONGEST = 60
"""Seconds for one document; starting LibreOffice takes one or two of them."""
_PROGRAMS = ("soffice", "libreoffice")
_PREFIX = "annotator-doc-"
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/History", "PickListSize", "0"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
"""The profile it gets: no macro runs, nothing linked is loaded, and whatever asks for a network asks a closed door."""


def read(source: Source) -> Transcript:
    """A `.doc` file. Raises NoMemoryFolder, UnsupportedFormat without LibreOffice, DamagedDocument, TooLarge."""
    program = next((path for name in _PROGRAMS if (path := shutil.which(name))), None)
    if not _is_memory(MEMORY):
        raise NoMemoryFolder("doc")
    if program is None:
        raise UnsupportedFormat("doc")
    with _private_folder() as folder:
        data = _converted(program, source.data, folder)
    transcript = docx.read(replace(source, data=data))
    return replace(transcript, format="doc", source_hash=source.hash)


def _converted(program: str, data: bytes, folder: Path) -> bytes:
    """The document as DOCX. Raises DamagedDocument."""
    (folder / "a.doc").write_bytes(data)
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    command = [
        program,
        f"-env:UserInstallation={profile.parent.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
    ]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(folder / "a.doc")]
    known = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}
    places = dict.fromkeys(("HOME", "TMPDIR", "TMP", "TEMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))
    made = folder / "a.docx"
    try:
        with subprocess.Popen(
            command,
            env=known | places,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as running:
            _wait(running)
        return made.read_bytes()
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DamagedDocument("doc") from error


def _wait(running: "subprocess.Popen[bytes]") -> None:
    """For its end, or until it takes too long: then it goes with all that it started."""
    try:
        running.wait(LONGEST)
    finally:
        if running.poll() is None and sys.platform != "win32":
            with suppress(ProcessLookupError):
                os.killpg(running.pid, 9)


def _registry() -> str:
    items = "".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    spaces = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items {spaces}>{items}</oor:items>\n'


@contextmanager
def _private_folder() -> Iterator[Path]:
    """A folder in memory that only this user can enter. One that was left when the program was cut off goes too."""
    for left in MEMORY.glob(f"{_PREFIX}*"):
        if not _is_running(left.name.removeprefix(_PREFIX).partition("-")[0]):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=MEMORY))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: str) -> bool:
    return process.isdigit() and Path("/proc", process).exists()


def _is_memory(folder: Path) -> bool:
    """Whether a folder is one of memory, and may be written to."""
    try:
        mounts = [line.split() for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return False
    kinds = [mount[2] for mount in mounts if len(mount) > 2 and mount[1] == str(folder)]
    return bool(kinds) and kinds[-1] in ("tmpfs", "ramfs") and os.access(folder, os.W_OK | os.X_OK)
