"""The .deb: what it installs, and what of the system it needs. Written here: dpkg is not needed to make it."""

import hashlib
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from archives import ar, files_in, tar_xz
from steps import StepFailed
from system_packages import PACKAGES

MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
DATA = ("xkb-data", "fontconfig-config")
"""What the libraries the program brings along look for in the system: keyboards and where fonts lie."""
ALWAYS_THERE = re.compile(r"ld-linux|lib(?:c|m|dl|rt|pthread|resolv|util)\.so")
"""Of the C library, which every system has; its least version is worked out."""


def package(data: Path, tree: Path, target: Path, version: str, machine: str, time: int) -> None:
    """Write the package whose files are `tree`, packed as `data`."""
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder) / "control.d"
        control.mkdir()
        (control / "control").write_text(_control(tree, version, machine), encoding="utf-8")
        (control / "md5sums").write_text("".join(_sums(tree)), encoding="utf-8")
        packed = Path(folder) / "control.tar.xz"
        tar_xz(control, packed, time)
        ar(
            {"debian-binary": b"2.0\n", "control.tar.xz": packed.read_bytes(), "data.tar.xz": data.read_bytes()},
            target,
            time,
        )


def _control(tree: Path, version: str, machine: str) -> str:
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return f"""Package: annotator
Version: {version}
Architecture: {MACHINES.get(machine, machine)}
Maintainer: The Annotator authors <annotator@localhost>
Installed-Size: {size // 1024}
Depends: {", ".join(needs(tree))}
Recommends: shared-mime-info, desktop-file-utils
Section: science
Priority: optional
Description: qualitative coding of interviews, offline, in one encrypted file
 For the master's student who codes interviews alone and has a findings
 chapter to write: codes in colour, meaning units, condensations, themes,
 and the chapter as Word file and PDF. No account, no network.
"""


def _sums(tree: Path) -> Iterable[str]:
    for path in files_in(tree):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {path.relative_to(tree).as_posix()}\n"


def needs(tree: Path) -> list[str]:
    """The packages that have what the program asks of the system and does not bring along.

    Raises StepFailed for a library nobody has written down a package for.
    """
    binaries = [path for path in files_in(tree) if path.is_file() and _is_elf(path)]
    brought = {path.name for path in tree.rglob("*.so*")}
    asked = {library for path in binaries for library in needed_by(path)} - brought
    outside = {library for library in asked if not ALWAYS_THERE.match(library)}
    unknown = outside - set(PACKAGES)
    if unknown:
        raise StepFailed(f"In no list of Debian packages in system_packages.py: {', '.join(sorted(unknown))}")
    return [f"libc6 (>= {least_libc(binaries)})", *sorted({PACKAGES[library] for library in outside} | set(DATA))]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed_by(binary: Path) -> list[str]:
    """The shared libraries a binary names."""
    said = subprocess.run(["objdump", "-p", str(binary)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"NEEDED\s+(\S+)", said)


def least_libc(binaries: Iterable[Path]) -> str:
    """The oldest C library that has everything the binaries ask of it."""
    asked = {int(found) for path in binaries for found in re.findall(rb"GLIBC_2\.(\d+)", path.read_bytes())}
    return f"2.{max(asked, default=17)}"
