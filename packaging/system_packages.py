"""What Annotator needs from the operating system on Linux: Qt's libraries, and the tools some tests use.

Debian and Ubuntu get it through apt-get where that is allowed without a question; others are told what to install.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping

from steps import StepFailed, quietly, step

# Library as Qt asks for it → Debian package. Without these no Qt at all ...
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# ... and without these no window on an X server.
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# What the built program asks of the system beside these. A .deb depends on what of all of them it does not bring along.
BUILT_LIBRARIES = {
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libdrm.so.2": "libdrm2",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libz.so.1": "zlib1g",
}
PACKAGES = QT_LIBRARIES | SCREEN_LIBRARIES | BUILT_LIBRARIES

# Debian keeps this program, which only the desktop starts, outside the path of commands.
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
# What the AppImage's runtime is linked with for good, permissively licensed all but the C library (LGPL).
STATIC_LIBRARIES = {
    "libsquashfuse.a": "libsquashfuse-dev",
    "libzstd.a": "libzstd-dev",
    "libmd.a": "libmd-dev",
    "libc.a": "libc6-dev",
}

# Marker of the tests → the commands they call → Debian package.
TEST_TOOLS = {
    "appimage": {"gcc": "gcc", "mksquashfs": "squashfs-tools"},
    "icu": {"gcc": "gcc", "icupkg": "icu-devtools"},
    "x11": {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"},
    "libreoffice": {"soffice": "libreoffice-writer-nogui"},
    "poppler": {"pdftotext": "poppler-utils"},
    "strace": {"strace": "strace"},
    "ffmpeg": {"ffmpeg": "ffmpeg"},
    "accessibility": {"dbus-daemon": "dbus-daemon", AT_SPI: "at-spi2-core"},
}


def provide_qt() -> None:
    """Install the libraries Qt lacks, where that is allowed."""
    missing = _missing_libraries(QT_LIBRARIES | SCREEN_LIBRARIES)
    if missing:
        provide(missing.values(), "Qt's system libraries")


def qt_lacks() -> str:
    """One sentence on the libraries without which Qt does not start, or nothing."""
    return _lack(_missing_libraries(QT_LIBRARIES))


def screen_lacks() -> str:
    """One sentence on the libraries without which there is no window on an X server, or nothing."""
    return _lack(_missing_libraries(QT_LIBRARIES | SCREEN_LIBRARIES))


def provide_test_tools() -> None:
    """Install the programs the tests call, where that is allowed."""
    missing = _missing_commands({tool: package for tools in TEST_TOOLS.values() for tool, package in tools.items()})
    missing |= _missing_static_libraries()
    if missing:
        provide(missing.values(), "Tools for the tests")


def left_out_tests() -> dict[str, str]:
    """The markers of the tests this machine cannot run, each with the reason. tests/conftest.py skips them by it."""
    reasons = {}
    for kind, tools in TEST_TOOLS.items():
        missing = _missing_commands(tools)
        if kind == "x11":
            missing |= _missing_libraries(SCREEN_LIBRARIES)
        if kind == "appimage":
            missing |= _missing_static_libraries()
        if missing:
            reasons[kind] = _lack(missing)
    if not sys.platform.startswith("linux"):
        reasons["x11"] = "Only Linux has X servers."
    return reasons


def ensure_build_tools() -> None:
    """Install what the installers of Linux are made with.

    PyInstaller needs objdump, and Python as a library, which Debian keeps in another package; the AppImage needs a
    compiler for its runtime and what packs its image. Raises StepFailed when something is still missing.
    """
    if not sys.platform.startswith("linux"):
        return
    library = str(sysconfig.get_config_var("INSTSONAME"))
    libraries = {library: f"libpython{sysconfig.get_python_version()}"} if ".so" in library else {}
    missing = _missing_commands({"objdump": "binutils"} | TEST_TOOLS["appimage"] | TEST_TOOLS["icu"])
    missing |= _missing_libraries(libraries) | _missing_static_libraries()
    if missing and not provide(missing.values(), "Tools for the build"):
        raise StepFailed(_lack(missing))


def provide(packages: Iterable[str], purpose: str) -> bool:
    """Install Debian `packages` if apt-get is here and may be used without a question; say whether it worked."""
    prefix = _privilege()
    if prefix is None or shutil.which("apt-get") is None:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
    install = [*apt, "install", "--no-install-recommends", *sorted(set(packages))]
    try:
        with step(purpose):
            try:
                quietly(*install)
            except StepFailed:  # a fresh machine has no package lists yet, an old one has old ones
                quietly(*apt, "update")
                quietly(*install)
    except StepFailed as failure:
        print(failure, file=sys.stderr)
        return False
    return True


def advice(packages: Iterable[str]) -> str:
    """What the reader can do herself."""
    names = " ".join(sorted(set(packages)))
    if shutil.which("apt-get"):
        return f"To install: sudo apt-get install --no-install-recommends {names}"
    return f"Install what your system calls these Debian packages: {names}"


def _lack(missing: Mapping[str, str]) -> str:
    shown = ", ".join([*missing][:3]) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
    return f"Missing: {shown}. {advice(missing.values())}" if missing else ""


def _privilege() -> list[str] | None:
    """What to put before a command so that it runs as root; None where that needs a password."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        answer = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        return ["sudo", "-n"] if answer.returncode == 0 else None
    return None


def _missing_libraries(libraries: Mapping[str, str]) -> dict[str, str]:
    if not sys.platform.startswith("linux"):
        return {}
    # In a process of its own: the loader of a running one does not see what is installed later.
    attempt = (
        "import ctypes, sys\nfor name in sys.argv[1:]:\n    try: ctypes.CDLL(name)\n    except OSError: print(name)\n"
    )
    return {name: libraries[name] for name in quietly(sys.executable, "-c", attempt, *libraries).split()}


def _missing_static_libraries() -> dict[str, str]:
    """Those the compiler does not find: it answers with a whole path for a file it knows. Without it, all."""
    if not sys.platform.startswith("linux"):
        return {}
    return {
        name: package
        for name, package in STATIC_LIBRARIES.items()
        if shutil.which("gcc") is None or "/" not in quietly("gcc", f"-print-file-name={name}")
    }


def _missing_commands(commands: Mapping[str, str]) -> dict[str, str]:
    return {command: package for command, package in commands.items() if shutil.which(command) is None}
