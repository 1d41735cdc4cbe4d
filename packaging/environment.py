"""The project's own Python environment, .venv: made once, brought up to date when the pins change."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import system_packages
from steps import ROOT, StepFailed, quietly, step

VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
STAMP = VENV / "annotator-stamp.json"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

# The interpreter behind this one, should dev.py itself have been started from inside .venv.
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)


def script(name: str) -> Path:
    """Where the environment keeps the command `name`."""
    return SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)


def ensure(*extras: str) -> None:
    """Make sure .venv has the program's dependencies and those of `extras` ("test", "build"), exactly as pinned.

    Raises StepFailed when the environment cannot be made or a package cannot be had.
    """
    stamp = _read_stamp()
    # An environment knows its own place: when the project has moved it is made anew. New pins go into the old one: that
    # needs only what has changed, and pulls nothing away from under a program that is running in it.
    usable = stamp.get("root", str(ROOT)) == str(ROOT) and _answers()
    wanted = set(extras) | set(stamp.get("extras", []) if usable else [])
    complete = {"root": str(ROOT), "pins": _fingerprint(), "extras": sorted(wanted)}
    if usable and stamp == complete:
        return
    if not usable:
        _create()
    with step("Python packages"):
        _install(sorted(wanted))
        _link_project()
        STAMP.write_text(json.dumps(complete, indent=1) + "\n", encoding="utf-8")


def _read_stamp() -> dict[str, Any]:
    try:
        state = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def _fingerprint() -> str:
    """Changes whenever what is to be installed changes."""
    asked = json.dumps([_requirements(["test", "build"]), CONSTRAINTS.read_text(encoding="utf-8")])
    return hashlib.sha256(asked.encode()).hexdigest()


def _requirements(extras: list[str]) -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *(line for extra in extras for line in project["optional-dependencies"][extra])]


def _answers() -> bool:
    """Whether .venv holds a Python that starts, is new enough and finds its packages."""
    question = "import importlib.util, sys; sys.exit(sys.version_info < (3, 11) or not importlib.util.find_spec('pip'))"
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-c", question], capture_output=True, check=False).returncode == 0


def _create() -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu keep it in a package of its own
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not system_packages.provide([package], "Python's venv module"):
            raise StepFailed(f"Python lacks its venv module. {system_packages.advice([package])}")
    with step("Python environment"):
        shutil.rmtree(VENV, ignore_errors=True)
        quietly(BASE_PYTHON, "-m", "venv", VENV)


def _install(extras: list[str]) -> None:
    """Wheels only: nothing foreign runs or is compiled during the installation."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    pins = ["--only-binary", ":all:", "--constraint", str(CONSTRAINTS)]
    quietly(*pip, *pins, *_requirements(extras))


def _link_project() -> None:
    """`python -m annotator` works in the environment from every folder, as after an editable install."""
    packages = quietly(PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    (Path(packages) / "annotator.pth").write_text(f"{ROOT}\n", encoding="utf-8")
