"""What each command of dev.py does. Every one takes the arguments after its name and returns an exit code."""

import os
import re
import sys
from pathlib import Path

import environment
import system_packages
import translations
from steps import ROOT, StepFailed, quietly, step, visibly

DEMO = ROOT / ".demo"

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt whose windows nobody sees, and nobody closes."""


def demo(arguments: list[str]) -> int:
    """Make the sample project, in .demo unless a folder is named."""
    named = any(not argument.startswith("-") for argument in arguments)
    return _annotator("demo", *([] if named else [str(DEMO)]), *arguments)


def run(arguments: list[str]) -> int:
    """Run the program as `annotator` with these arguments, in the caller's folder."""
    return _annotator(*arguments)


def check(arguments: list[str]) -> int:
    """Linter, formatter, types and layers."""
    if arguments:
        raise StepFailed("check takes no arguments.")
    environment.ensure("test")
    return _verdict(_static_checks())


def test(arguments: list[str]) -> int:
    """All checks, then all tests; `arguments` go to pytest."""
    environment.ensure("test")
    _need_qt()
    system_packages.provide_test_tools()
    translations.compile_changed()
    failed = _static_checks()
    for kind, reason in system_packages.left_out_tests().items():
        print(f"Left out: the tests marked {kind}. {reason}")
    # Tests that need a real screen start an X server of their own.
    if visibly(environment.PYTHON, "-m", "pytest", *arguments, env=_offscreen(), cwd=ROOT):
        failed.append("tests")
    return _verdict(failed)


def bench(arguments: list[str]) -> int:
    """Print the speed figures."""
    environment.ensure("test")
    _need_qt()
    translations.compile_changed()
    return visibly(environment.PYTHON, "-m", "tests.bench", *arguments, env=_offscreen(), cwd=ROOT)


def translate(arguments: list[str]) -> int:
    """Collect the interface's texts and compile the translations; begin the language whose code is given."""
    if len(arguments) > 1 or not all(re.fullmatch("[a-z]{2,3}", one) for one in arguments):
        raise StepFailed("translate takes the code of one language at most, such as da.")
    environment.ensure()
    _need_qt()
    for target, waiting in translations.collect(new="".join(arguments)).items():
        print(f"{target.name}: {waiting} texts to translate")
    translations.compile_changed()
    return 0


def _annotator(*arguments: str) -> int:
    environment.ensure()
    system_packages.provide_qt()
    translations.compile_changed()
    surroundings = _screen()
    if arguments[:1] == ("demo",) and surroundings.get("QT_QPA_PLATFORM") in UNSEEN:
        surroundings = _without_screen()
    return visibly(environment.PYTHON, "-m", "annotator", *arguments, env=surroundings)


def _screen() -> dict[str, str]:
    """The caller's surroundings, without the screen should Qt not be able to use it: all but the window works then."""
    if "WAYLAND_DISPLAY" in os.environ or os.environ.get("QT_QPA_PLATFORM") in UNSEEN:
        lacking = system_packages.qt_lacks()
    elif "DISPLAY" in os.environ:
        lacking = system_packages.screen_lacks()
    else:
        return dict(os.environ)
    if not lacking:
        return dict(os.environ)
    print(f"No window. {lacking}", file=sys.stderr)
    return _without_screen()


def _without_screen() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in SCREENS}


def _need_qt() -> None:
    """Raises StepFailed when Qt cannot start on this machine."""
    system_packages.provide_qt()
    lacking = system_packages.qt_lacks()
    if lacking:
        raise StepFailed(lacking)


def _static_checks() -> list[str]:
    """Run each check and show what it found; return the names of those that failed."""
    sources = [name for name in ("annotator", "packaging") if (ROOT / name).is_dir()]
    checks: dict[str, list[str | Path]] = {
        "linter": [environment.script("ruff"), "check", "--quiet"],
        "format": [environment.script("ruff"), "format", "--check", "--quiet"],
        "types": [environment.PYTHON, "-m", "mypy", "--no-error-summary", *sources],
        "layers": [environment.script("lint-imports"), "--no-logo", "--no-cache"],
    }
    failed = []
    for name, command in checks.items():
        try:
            with step(name.capitalize()):
                quietly(*command)
        except StepFailed as failure:
            print(failure, file=sys.stderr)
            failed.append(name)
    return failed


def _offscreen() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _verdict(failed: list[str]) -> int:
    print(f"FAILED: {', '.join(failed)}" if failed else "All good.")
    return 1 if failed else 0
