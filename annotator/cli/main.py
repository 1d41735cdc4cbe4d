"""Dispatch to the commands. Exit 0: done, 1: refused with one line on standard error, 2: wrong use."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType

from annotator import __version__
from annotator.cli import (
    access,
    backup,
    check,
    demo,
    erase,
    export,
    import_,
    key,
    list_,
    merge,
    new,
    passphrase,
    replace,
    restore,
    search,
    self_test,
    share,
)
from annotator.cli.refusals import KNOWN, Refused, sentence

_MODULES: dict[str, ModuleType] = {
    "demo": demo,
    "new": new,
    "import": import_,
    "list": list_,
    "search": search,
    "share": share,
    "merge": merge,
    "export": export,
    "check": check,
    "access": access,
    "erase": erase,
    "key": key,
    "replace": replace,
    "passphrase": passphrase,
    "backup": backup,
    "restore": restore,
    "self-test": self_test,
}
COMMANDS = tuple(_MODULES)

OpenWindow = Callable[[Path, str], int]


def main(
    argv: Sequence[str],
    open_window: OpenWindow | None = None,
    window_checks: self_test.WindowChecks | None = None,
) -> int:
    """Run one command.

    `open_window` is what `demo` shows its project with, where there is a screen; `window_checks` what `self-test` tries
    the window with.
    """
    args = _parser().parse_args(argv)
    args.open_window, args.window_checks = open_window, window_checks
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a listing must not end at a letter the terminal lacks
    try:
        code = int(_MODULES[args.command].run(args))
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 – whoever read it has seen enough
        return 1
    except (*KNOWN, OSError) as error:
        print(f"annotator: {sentence(error)}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, EOFError):
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="annotator", description="Qualitative coding of interviews, offline, in one encrypted file."
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in _MODULES.items():
        text = (module.__doc__ or "").split("\n")[0]
        module.add_arguments(commands.add_parser(name, help=text, description=text, allow_abbrev=False))
    return parser


__all__ = ["COMMANDS", "Refused", "main"]
