"""The set-up: what it installs, and what it says when it cannot."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev.py"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

# Part of every environment, and no part of the project.
NOT_PINNED = {"pip", "setuptools", "wheel"}


def pins() -> dict[str, str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").split("\n")
    return {line.split("==")[0]: line for line in lines if line and not line.startswith("#")}


def needed(requirement: Requirement, seen: set[tuple[str, str]]) -> Iterator[str]:
    """The names of all installed distributions `requirement` leads to on this machine."""
    name = canonicalize_name(requirement.name)
    for extra in requirement.extras | {""}:
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        yield name
        for line in metadata.requires(name) or []:
            further = Requirement(line)
            if further.marker is None or further.marker.evaluate({"extra": extra}):
                yield from needed(further, seen)


def test_everything_installed_is_pinned() -> None:
    """Each distribution the project leads to, directly or not, has its exact version in constraints.txt."""
    seen: set[tuple[str, str]] = set()
    lines = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]
    names = {name for line in lines for name in needed(Requirement(line), seen)} - NOT_PINNED

    assert names <= set(pins())
    assert {name: metadata.version(name) for name in names} == {
        name: Requirement(pins()[name]).specifier.__str__().removeprefix("==") for name in names
    }


def test_pins_are_names_and_versions_only() -> None:
    """No address, no hash, no option; a marker may say which system needs the package."""
    for name, line in pins().items():
        requirement, _, marker = line.partition(" ; ")

        assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", requirement), line
        assert name == canonicalize_name(name)
        assert not marker or Marker(marker)


def test_pins_lie_within_the_ranges() -> None:
    """Every direct dependency's pin is one its range in pyproject.toml allows."""
    extras = PROJECT["optional-dependencies"]
    for line in [*PROJECT["dependencies"], *extras["test"], *extras["build"]]:
        requirement = Requirement(line)
        pin = Requirement(pins()[canonicalize_name(requirement.name)])
        (version,) = (part.version for part in pin.specifier)

        assert requirement.specifier.contains(version), line


def test_every_range_has_its_reason() -> None:
    """Each dependency line says under which licence it comes and why it was chosen."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]:
        (written,) = (row for row in text.split("\n") if f'"{line}"' in row)

        assert re.search(r"# (MIT|BSD|LGPL|MPL|Apache|zlib)[^:]*: \w", written), written


@pytest.mark.parametrize("arguments", [[], ["tset"]])
def test_wrong_use_shows_the_commands(arguments: list[str]) -> None:
    """Without a command, or with one that does not exist, dev.py lists them and exits with 2."""
    asked = subprocess.run([sys.executable, DEV, *arguments], capture_output=True, text=True, check=False)

    assert asked.returncode == 2
    assert "dev.py demo" in asked.stderr
    assert asked.stdout == ""


def test_help_is_no_mistake() -> None:
    """--help lists the commands and exits with 0."""
    asked = subprocess.run([sys.executable, DEV, "--help"], capture_output=True, text=True, check=False)

    assert asked.returncode == 0
    assert "dev.py test" in asked.stdout


def test_an_older_python_is_told_so() -> None:
    """dev.py can be read by Python 3.6's grammar as far as the sentence that asks for a newer one."""
    import ast

    tree = ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))
    first, second = [node for node in tree.body if not isinstance(node, ast.Expr)][:2]

    assert isinstance(first, ast.Import)
    assert isinstance(second, ast.If)
    assert "3.11 or newer" in ast.unparse(second)
