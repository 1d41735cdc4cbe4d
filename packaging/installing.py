"""Puts what was built somewhere and tries it there: unpacked beside the build, and installed in a clean Debian."""

import os
import shutil
from pathlib import Path

import trying
from steps import StepFailed, quietly, step

NOBODY = 1000
"""Whose the program is in a clean system: anyone but root."""
ENTER = """set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot --userspec=1000:1000 "$root" "$@"
"""


def try_here(installers: list[Path], build: Path) -> None:
    """Try the program of each installer in an empty network, with a home in `build`."""
    for installer in installers:
        folder = build / "tried" / installer.suffix[1:]
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "home").mkdir(parents=True)
        home, before = folder / "home", trying.without_network()
        if installer.suffix == ".AppImage":  # it starts as it is
            files = home / ".local" / "share" / "annotator-program"
            place = trying.Place(installer.name, (str(installer),), before, home, home, files, carrier=installer)
        else:
            with step(f"{installer.name}: unpacked"):
                _unpack(installer, folder / "unpacked")
            files = folder / "unpacked" / "usr" / "lib" / "annotator"
            place = trying.Place(installer.name, (str(files / "annotator"),), before, home, home, files)
        trying.drive(place)


def _unpack(package: Path, target: Path) -> None:
    target.mkdir()
    unpack = 'cd "$2" && ar x "$1" data.tar.xz && tar -xJf data.tar.xz && rm data.tar.xz'
    quietly("sh", "-c", unpack, "sh", package, target)


def try_in_root(installers: list[Path], root: Path) -> None:
    """Install each in a clean Debian that lies in `root`, and try it there as an ordinary user, with no network.

    The folder is changed: make it for this alone (`debootstrap --variant=minbase bookworm ROOT`, then in it what the
    .deb depends on). Only root may do this.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not (root / "usr" / "bin").is_dir():
        raise StepFailed("--root names a folder with a Debian in it, and only root may use it.")
    python = [path.name for path in (root / "usr" / "bin").glob("python*")]
    print(f"The clean system has {', '.join(python) or 'no Python'}.")
    for installer in installers:
        home = root / "home" / "tried"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        place = _installed(installer, root, home)
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        if installer.suffix == ".AppImage":
            with step(f"{place.title}: first start, which unpacks, and menu entry"):
                quietly(*place.command("--install"))
        trying.drive(place)
        with step(f"{place.title}: taken away again"):
            _take_away(place, installer, root)


def _installed(installer: Path, root: Path, home: Path) -> trying.Place:
    inside = Path("/home/tried")
    before = ("unshare", "-mn", "sh", "-c", ENTER, "sh", str(root))
    title = f"{installer.name} in a clean Debian"
    if installer.suffix == ".AppImage":
        shutil.copy(installer, home / installer.name)
        program, files = (str(inside / installer.name),), home / ".local" / "share" / "annotator-program"
        return trying.Place(title, program, before, home, inside, files, carrier=home / installer.name)
    shutil.copy(installer, root / "tmp" / installer.name)
    with step(f"{title}: installed"):
        quietly("unshare", "-n", "chroot", root, "dpkg", "--install", f"/tmp/{installer.name}")
    return trying.Place(title, ("annotator",), before, home, inside, root / "usr" / "lib" / "annotator")


def _take_away(place: trying.Place, installer: Path, root: Path) -> None:
    if installer.suffix == ".AppImage":
        quietly(*place.command("--uninstall"))
        left = [path for path in place.home.rglob("*annotator*") if path.is_file() and ".local" in path.parts]
    else:
        quietly("unshare", "-n", "chroot", root, "dpkg", "--purge", "annotator")
        (root / "tmp" / installer.name).unlink()
        left = [path for path in (root / "usr").rglob("*annotator*") if path.is_file()]
    if left:
        raise StepFailed(f"Left behind: {', '.join(map(str, left))}")
