"""Where the program starts: the window, or the command line when a command is named.

Nothing slow is imported before it is known which: the window must stand in 0.3 s.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) > 1 or (arguments and _is_command(arguments[0])):
        from annotator.cli.main import main as command_line

        return command_line(arguments, open_window if has_screen() else None, window_checks)
    return open_window(Path(arguments[0]) if arguments else None)


def _is_command(argument: str) -> bool:
    """Whether a single argument is for the command line, which knows its commands: they are bare words or options, and
    a project is a file of some kind or lies in some folder."""
    return argument.startswith("-") or (not Path(argument).suffix and Path(argument).name == argument)


def open_window(path: Path | None, passphrase: str = "") -> int:
    """Show the window; 1 with one line on standard error where it cannot be shown."""
    if not has_screen():
        print("annotator: there is no screen to show the window on.", file=sys.stderr)  # noqa: T201
        return 1
    try:
        from annotator.ui.app import run
    except ImportError as error:
        print(f"annotator: a library is missing: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return run(path, passphrase)


def window_checks(project: Path, passphrase: str) -> Iterator[tuple[str, Callable[[], str]]]:
    """What `self-test` tries of the window, on a screen nobody sees."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.ui.shell.self_test import checks

    return checks(project, passphrase)


def has_screen() -> bool:
    """Whether a window can be shown; Qt itself would end the process with a riddle."""
    import os

    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
