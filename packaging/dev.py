#!/usr/bin/env python3
"""Everything a developer does with Annotator, from a fresh clone and with nothing but Python.

    python3 packaging/dev.py demo [DIR]     the sample project, made and exported; its window if there is a screen
    python3 packaging/dev.py run ARGS...    annotator ARGS... in the project's own environment
    python3 packaging/dev.py test [ARGS...] linter, types, layers and all tests; ARGS go to pytest
    python3 packaging/dev.py check          linter, types and layers only
    python3 packaging/dev.py bench [ARGS]   the speed figures
    python3 packaging/dev.py translate [da] collect the interface's texts and compile the translations; with the code
                                            of a language, begin that language
    python3 packaging/dev.py build [--twice] [--root DIR]
                                            the installers of this system, in .build/out, each one tried

Each command first does the set-up it needs: the environment in .venv, Qt's system libraries, the translations.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 – an older Python must get as far as this sentence
    sys.exit("Annotator needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])  # noqa: UP031

from collections.abc import Callable

import building
import commands
from steps import StepFailed

COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": commands.demo,
    "run": commands.run,
    "test": commands.test,
    "check": commands.check,
    "bench": commands.bench,
    "translate": commands.translate,
    "build": building.build,
}


def main(arguments: list[str]) -> int:
    """Run one command; return its exit code: 0 done, 1 failed, 2 wrong use."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip())
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except StepFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
