"""Tries what was built the way she would use it: from a new project to the chapter, with no network, and its window."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from steps import StepFailed, quietly, step

INTERVIEW = "I: Hva skjedde?\n\nA: Ingenting.\nEller litt, da læreren kom.\n\nI: Ja?\n\nA: Nei.\n"
PASSPHRASE = "lyng og lav på vidda"
PATIENCE = 30.0
"""Seconds to wait for a window; it usually stands in one."""
OPEN = 3.0
"""Seconds it then stays open."""
FOREIGN = re.compile(r".*(?:socket|connect|bind|sendto)\((?!.*(?:AF_UNIX|AF_LOCAL|NULL, 0\))).*")
"""A call to the system that asks for a socket other than the system's own local ones, which lead to the screen."""


@dataclass(frozen=True, slots=True)
class Place:
    """A program somewhere. `before` comes before its command; its home is `home` here, and `inside` where it runs."""

    title: str
    program: tuple[str, ...]
    before: tuple[str, ...]
    home: Path
    inside: Path
    files: Path
    """The folder its own files lie in, as seen from here."""
    surroundings: dict[str, str] = field(default_factory=dict)
    carrier: Path | None = None
    """The file, as seen from here, that unpacks itself into `files` when it is first started."""

    def command(self, *arguments: str, **more: str) -> list[str]:
        """The whole command, with nothing of the surroundings here but a path and a language."""
        fixed = {"PATH": "/usr/bin:/bin", "HOME": str(self.inside), "LC_ALL": "C.UTF-8"} | self.surroundings | more
        given = [f"{name}={value}" for name, value in fixed.items()]
        return [*self.before, "env", "-i", *given, *self.program, *arguments]


def drive(place: Place) -> None:
    """A working session on the command line, its self-test, and its window. Raises StepFailed."""
    with step(f"{place.title}: self-test"):
        quietly(*place.command("self-test"))
    with step(f"{place.title}: from a new project to the chapter"):
        _session(place)
    _window(place)


def _session(place: Place) -> None:
    (place.home / "words.txt").write_text(PASSPHRASE, encoding="utf-8")
    (place.home / "Intervju 7.txt").write_text(INTERVIEW, encoding="utf-8")
    given = ("--passphrase-file", str(place.inside / "words.txt"))
    project = str(place.inside / "p.annotator")
    steps = [
        ["new", project, "--title", "Prøve", *given],
        ["import", project, str(place.inside / "Intervju 7.txt"), "--interviewer", "I", *given],
        ["export", project, str(place.inside / "funn.docx"), *given],
        ["export", project, str(place.inside / "funn.pdf"), *given],
        ["check", project, *given],
    ]
    for arguments in steps:
        _traced(place, place.command(*arguments))
    if "lærer" not in quietly(*place.command("search", project, "lærer*", *given)):
        raise StepFailed("What was imported is not found.")
    for name, start in (("funn.docx", b"PK"), ("funn.pdf", b"%PDF")):
        if not (place.home / name).read_bytes().startswith(start):
            raise StepFailed(f"{name} is not what its name says.")


def _traced(place: Place, command: list[str]) -> None:
    """Run a command and look on, where that can be. Raises StepFailed for a socket that leads out of the machine."""
    trace = place.home.parent / "trace"
    quietly(*_looked_on(trace), *command)
    _look_at(trace)


def _looked_on(trace: Path) -> list[str]:
    trace.unlink(missing_ok=True)
    calls = "trace=socket,connect,bind,sendto"
    return ["strace", "-f", "-qq", "-o", str(trace), "-e", calls] if shutil.which("strace") else []


def _look_at(trace: Path) -> None:
    calls = trace.read_text(encoding="utf-8", errors="replace") if trace.exists() else ""
    found = FOREIGN.findall(calls)
    if found:
        raise StepFailed("It asked for a network:\n" + "\n".join(found[:10]))


def _window(place: Place) -> None:
    """Show the start page, cold, then a project's page while looked on."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        print("Left out: the window. It needs Xvfb and xdotool.")
        return
    with screen() as display:
        if place.carrier is not None:
            shutil.rmtree(place.files)
            _start(place, display, "window, the very first time", [place.carrier])
        _start(place, display, "window, from a cold start", place.files.rglob("*"))
        with step(f"{place.title}: window of a project, while looked on"):
            trace = place.home.parent / "trace"
            project = str(place.inside / "p.annotator")
            _shown([*_looked_on(trace), *place.command(project, DISPLAY=display, QT_QPA_PLATFORM="xcb")], display)
            _look_at(trace)


def _start(place: Place, display: str, how: str, read: Iterable[Path]) -> None:
    forget(read)
    with step(f"{place.title}: {how}"):
        seconds = _shown(place.command(DISPLAY=display, QT_QPA_PLATFORM="xcb"), display)
    print(f"    it stood after {seconds:.2f} s")


def _shown(command: list[str], display: str) -> float:
    """Seconds until a window of the program stands; it is then left open for a while and ended."""
    begin = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    surroundings = {"DISPLAY": display, "PATH": os.environ["PATH"]}
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Annotator$"]
    try:
        while time.monotonic() - begin < PATIENCE:
            if program.poll() is not None:
                raise StepFailed((program.stdout.read() if program.stdout else b"").decode(errors="replace"))
            if subprocess.run(search, env=surroundings, capture_output=True, check=False).stdout:
                seconds = time.monotonic() - begin
                time.sleep(OPEN)
                if program.poll() is not None:
                    raise StepFailed("The window closed by itself.")
                return seconds
            time.sleep(0.01)
    finally:
        _end(program)
    raise StepFailed(f"No window after {PATIENCE:.0f} s.")


def _end(program: "subprocess.Popen[bytes]") -> None:
    """End the program with all it started."""
    try:
        os.killpg(program.pid, 15)
        program.communicate(timeout=10)
    except ProcessLookupError:
        pass
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, 9)
        program.communicate()


@contextmanager
def screen() -> Iterator[str]:
    """A screen nobody sees, reached by a local socket only; its name."""
    read, write = os.pipe()
    # noreset: else it begins anew when a program was its last, and turns away whoever comes meanwhile.
    options = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac", "-noreset", "-displayfd", str(write)]
    server = subprocess.Popen(
        ["Xvfb", *options], pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def forget(paths: Iterable[Path]) -> None:
    """Let the system forget what it has read of these files, so that the next start is as after switching on."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in paths:
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def without_network() -> tuple[str, ...]:
    """What to put before a command so that it has no network at all; nothing where that is not allowed."""
    for before in (("unshare", "-n"), ("unshare", "-rn")):
        if (
            shutil.which("unshare")
            and subprocess.run([*before, "true"], capture_output=True, check=False).returncode == 0
        ):
            return before
    print("Not tried without a network: unshare is not allowed here.")
    return ()
