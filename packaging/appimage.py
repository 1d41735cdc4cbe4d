"""The AppImage: one file for every Linux, a squashfs image with a program of our own in front that unpacks it once.

That program, the runtime, lies in `linux/runtime`. It is compiled for each image, because it knows the image's SHA-256.
"""

import hashlib
import re
import shutil
import struct
from pathlib import Path

from archives import files_in
from steps import ROOT, StepFailed, quietly
from system_packages import STATIC_LIBRARIES

LINUX = ROOT / "packaging" / "linux"
RUNTIME = LINUX / "runtime"
ICON = "256x256"
"""The size of the icon that stands for the file itself, as AppImages have it."""
STRICT = ("-std=gnu17", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror")
HARD = ("-O2", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fPIE", "-static-pie", "-Wl,-z,relro,-z,now")
REPEATABLE = ("-s", "-Wl,--build-id=none", f"-ffile-prefix-map={RUNTIME}=.")
LINKED = tuple(f"-l{name.removeprefix('lib').removesuffix('.a')}" for name in STATIC_LIBRARIES if name != "libc.a")


def make(tree: Path, build: Path, target: Path, version: str, time: int) -> None:
    """Write the AppImage with the files of `tree`; `build` is a folder for what lies about on the way."""
    folder, image = build / "appdir", build / "image.squashfs"
    lay_out(tree, folder)
    pack(folder, image, time)
    compile_runtime(target, knowledge(folder, image, version))
    mark(target)
    with target.open("ab") as file, image.open("rb") as packed:
        shutil.copyfileobj(packed, file)


def lay_out(tree: Path, folder: Path) -> None:
    """The tree, and at its root what desktops look for in an AppImage: start, icon and menu entry."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder, symlinks=True)
    share = folder / "usr" / "share"
    shutil.copyfile(LINUX / "AppRun", folder / "AppRun")
    (folder / "AppRun").chmod(0o755)
    shutil.copyfile(share / "applications" / "annotator.desktop", folder / "annotator.desktop")
    for name in (".DirIcon", "annotator.png"):
        shutil.copyfile(share / "icons" / "hicolor" / ICON / "apps" / "annotator.png", folder / name)
    # The C library is linked in under the LGPL: whoever gets the file can compile its runtime with another one.
    shutil.copytree(RUNTIME, share / "doc" / "annotator" / "runtime")
    for path in files_in(folder):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def pack(folder: Path, image: Path, time: int) -> None:
    """Pack what is in `folder`, the same whenever: as root's, all of one time, in the order of names."""
    packing = ["-comp", "zstd", "-Xcompression-level", "22", "-b", "1M"]  # unpacked six times as fast as xz
    same = ["-all-root", "-no-xattrs", "-root-mode", "755", "-mkfs-time", str(time), "-all-time", str(time)]
    # A time in the surroundings as well would be one too many for mksquashfs.
    quietly("env", "-u", "SOURCE_DATE_EPOCH", "mksquashfs", folder, image, "-noappend", "-quiet", *packing, *same)


def knowledge(folder: Path, image: Path, version: str) -> list[str]:
    """What the runtime is told of the image, as arguments for its compiler."""
    files = [path for path in files_in(folder) if path.is_file() and not path.is_symlink()]
    told = {
        "VERSION_CARRIED": f'"{version}"',
        "DIGEST": f'"{hashlib.sha256(image.read_bytes()).hexdigest()}"',
        "LENGTH": f"{image.stat().st_size}LL",
        "FILES": f"{len(files)}L",
        "BYTES": f"{sum(path.stat().st_size for path in files)}LL",
    }
    return [f"-D{name}={value}" for name, value in told.items()]


def compile_runtime(target: Path, told: list[str], options: tuple[str, ...] = (*HARD, *REPEATABLE)) -> None:
    """Compile the runtime as `target`."""
    quietly("gcc", *STRICT, *options, *told, *sorted(RUNTIME.glob("*.c")), "-o", target, *LINKED)


def mark(program: Path) -> None:
    """Give a program the mark of an AppImage of type 2, and make sure that what is appended to it will be found."""
    content = bytearray(program.read_bytes())
    content[8:11] = b"AI\x02"
    (sections_at,) = struct.unpack_from("<Q", content, 0x28)
    size, count = struct.unpack_from("<HH", content, 0x3A)
    if sections_at + size * count != len(content):
        raise StepFailed("The runtime does not end with its table of sections, so no image would be found behind it.")
    program.write_bytes(content)


def linked_in() -> list[Path]:
    """The libraries that become part of the runtime, for the bill of materials."""
    found = [quietly("gcc", f"-print-file-name={name}") for name in (*STATIC_LIBRARIES, "libgcc.a")]
    return [Path(path).resolve() for path in found]


def offset(file: Path) -> int:
    """Where the image begins, as the file itself says."""
    return int(re.fullmatch(r"(\d+)", quietly(file, "--appimage-offset"))[0])  # type: ignore[index]
