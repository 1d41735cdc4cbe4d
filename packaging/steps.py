"""One line per step on the way; details only when a step fails."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

os.environ["PYTHONUTF8"] = "1"
"""Each Python that is called speaks UTF-8, on Windows too: her folder may have a letter its old encoding mangles."""

TAIL = 60
"""Lines of a failed command's output that are shown; the cause stands at the end."""


class StepFailed(Exception):
    """A step did not work. The message tells the reader what she needs to put it right."""


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print `title`, and behind it how the block ended; on standard error, for `run` passes the program's output on."""
    print(f"{title} ... ", end="", file=sys.stderr, flush=True)
    begin = time.monotonic()
    ended = "failed"
    try:
        yield
        seconds = time.monotonic() - begin
        ended = "done" if seconds < 1 else f"done ({seconds:.0f} s)"
    finally:
        print(ended, file=sys.stderr, flush=True)


def quietly(*command: str | Path, env: Mapping[str, str] | None = None) -> str:
    """Run `command` in the project's root and return what it printed.

    Raises StepFailed, with the end of the output, when it cannot be started or does not exit with 0.
    """
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as error:
        raise StepFailed(f"{command[0]} could not be started: {error.strerror}") from error
    output = done.stdout.decode(errors="replace").strip()
    if done.returncode:
        raise StepFailed("\n".join(output.split("\n")[-TAIL:]) or f"{command[0]} ended with {done.returncode}.")
    return output


def visibly(*command: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> int:
    """Run `command` with its output and input on this terminal and return its exit code (cwd: the caller's own)."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=cwd, env=env, check=False).returncode
