"""What Annotator needs from the operating system on Linux: Qt's libraries, and the tools some tests use.

Debian and Ubuntu get it through apt-get where that is allowed without a question; others are told what to install.
"""

import os
import shutil
import subprocess
import sys

from steps import StepFailed, quietly, step

# Library as Qt asks for it → Debian package. Those of the second group are only needed on a real screen.
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
} | {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
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

# Command the tests call → Debian package, and which tests go without it.
TEST_TOOLS = {
    "Xvfb": ("xvfb", "x11"),
    "xdotool": ("xdotool", "x11"),
    "openbox": ("openbox", "x11"),
    "soffice": ("libreoffice-writer-nogui", "libreoffice"),
    "pdftotext": ("poppler-utils", "poppler"),
}


def ensure_qt() -> str:
    """Install what Qt lacks; return one sentence on what is still missing, or nothing."""
    missing = _missing_libraries()
    if missing and provide(sorted(set(missing.values())), "Qt's system libraries"):
        missing = _missing_libraries()
    return f"Qt lacks {', '.join(missing)}. {advice(sorted(set(missing.values())))}" if missing else ""


def ensure_test_tools() -> list[str]:
    """Install the tools the tests use; return one sentence for each kind of test that must be left out."""
    if not sys.platform.startswith("linux"):
        return ["Left out: the tests marked x11 need Linux."]
    missing = _missing_tools()
    if missing and provide([package for package, _ in missing.values()], "Tools for the tests"):
        missing = _missing_tools()
    left_out = []
    for kind in dict.fromkeys(kind for _, kind in missing.values()):
        tools = {tool: package for tool, (package, its) in missing.items() if its == kind}
        reason = f"for want of {', '.join(tools)}. {advice(list(tools.values()))}"
        left_out.append(f"Left out: the tests marked {kind}, {reason}")
    return left_out


def ensure_build_tools() -> None:
    """PyInstaller takes programs apart with objdump on Linux. Raises StepFailed without it."""
    if sys.platform.startswith("linux") and shutil.which("objdump") is None and not provide(["binutils"], "binutils"):
        raise StepFailed(f"PyInstaller needs objdump. {advice(['binutils'])}")


def provide(packages: list[str], purpose: str) -> bool:
    """Install Debian `packages` if apt-get is here and may be used without a question; say whether it worked."""
    prefix = _privilege()
    if prefix is None or shutil.which("apt-get") is None:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    try:
        with step(purpose):
            try:
                quietly(*install)
            except StepFailed:  # a fresh machine has no package lists yet, an old one has old ones
                quietly(*apt, "update")
                quietly(*install)
    except StepFailed as failure:
        print(failure)
        return False
    return True


def advice(packages: list[str]) -> str:
    """What the reader can do herself."""
    if shutil.which("apt-get"):
        return f"To have them: sudo apt-get install --no-install-recommends {' '.join(packages)}"
    return f"To have them, install what your system calls these Debian packages: {' '.join(packages)}"


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


def _missing_libraries() -> dict[str, str]:
    if not sys.platform.startswith("linux"):
        return {}
    # In a process of its own: the loader of a running one does not see what is installed later.
    attempt = (
        "import ctypes, sys\nfor name in sys.argv[1:]:\n    try: ctypes.CDLL(name)\n    except OSError: print(name)\n"
    )
    names = quietly(sys.executable, "-c", attempt, *QT_LIBRARIES).split()
    return {name: QT_LIBRARIES[name] for name in names}


def _missing_tools() -> dict[str, tuple[str, str]]:
    return {tool: entry for tool, entry in TEST_TOOLS.items() if shutil.which(tool) is None}
