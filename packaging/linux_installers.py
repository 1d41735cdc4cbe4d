"""The two installers for Linux, of one and the same tree: a .deb, and an AppImage, which starts anywhere."""

import gzip
import platform
import shutil
from datetime import UTC, datetime
from pathlib import Path

import appimage
import debian
from archives import files_in, source_time, tar_xz
from draw_icons import SIZES
from frozen import Frozen, version
from steps import ROOT, step

LINUX = ROOT / "packaging" / "linux"
LARGEST = 60_000_000
"""Bytes an installer may have."""


def make(frozen: Frozen, build: Path, out: Path) -> list[Path]:
    """Make both in `out`."""
    tree, data, time, machine = build / "tree", build / "data.tar.xz", source_time(), platform.machine()
    number = version()
    with step("Files to install"):
        lay_out(frozen, tree, number, time)
        tar_xz(tree, data, time)
    package = out / f"annotator_{number}_{debian.MACHINES.get(machine, machine)}.deb"
    file = out / f"Annotator-{number}-{machine}.AppImage"
    with step(package.name):
        debian.package(data, tree, package, number, machine, time)
    with step(file.name):
        appimage.make(tree, build, file, number, time)
    return [package, file]


def lay_out(frozen: Frozen, tree: Path, number: str, time: int) -> None:
    """Every file where it is to lie, below `tree`."""
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    shutil.copytree(frozen.folder, tree / "usr" / "lib" / "annotator", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "annotator").symlink_to("../lib/annotator/annotator")
    placed = {
        LINUX / "annotator.desktop": share / "applications" / "annotator.desktop",
        LINUX / "annotator.xml": share / "mime" / "packages" / "annotator.xml",
        ROOT / "resources" / "icons" / "annotator.svg": share / "icons/hicolor/scalable/apps/annotator.svg",
        ROOT / "LICENSE": share / "doc" / "annotator" / "copyright",
    }
    for size in SIZES:
        placed[frozen.icons / f"annotator-{size}.png"] = share / f"icons/hicolor/{size}x{size}/apps/annotator.png"
    for source, target in placed.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    with (share / "doc" / "annotator" / "copyright").open("a", encoding="utf-8") as file:
        file.write("\nWhat is inside, and under which licences: /usr/lib/annotator/licences\n")
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (share / "doc" / "annotator" / "changelog.gz").write_bytes(changes)
    day = datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%d")
    about = (LINUX / "annotator.metainfo.xml").read_text(encoding="utf-8")
    (share / "metainfo").mkdir()
    about = about.replace("@VERSION@", number).replace("@DATE@", day)
    (share / "metainfo" / "annotator.metainfo.xml").write_text(about, encoding="utf-8")


def differing(one: Path, other: Path) -> list[str]:
    """The files in which two trees differ, or which only one of them has."""
    trees = [{path.relative_to(tree).as_posix(): path for path in files_in(tree)} for tree in (one, other)]
    return [
        name for name in sorted(trees[0].keys() | trees[1].keys()) if not _same(trees[0].get(name), trees[1].get(name))
    ]


def _same(one: Path | None, other: Path | None) -> bool:
    if one is None or other is None:
        return False
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    return one.is_dir() == other.is_dir() and (one.is_dir() or one.read_bytes() == other.read_bytes())
