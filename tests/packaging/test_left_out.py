"""Tests whose tools are missing are left out with a reason; none is left out by a marker nobody knows."""

import tomllib
from pathlib import Path

import pytest
from system_packages import TEST_TOOLS, left_out_tests

ROOT = Path(__file__).resolve().parents[2]


def test_without_tools_the_reason_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without the tools each kind of test is left out, and the reason says what to install."""
    monkeypatch.setenv("PATH", "")
    reasons = left_out_tests()

    assert set(reasons) == set(TEST_TOOLS)
    assert "soffice" in reasons["libreoffice"]
    assert "libreoffice-writer-nogui" in reasons["libreoffice"]


def test_every_kind_is_a_marker() -> None:
    """What system_packages calls a kind of test is a marker pytest knows."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    markers = {line.split(":")[0] for line in options["markers"]}

    assert set(TEST_TOOLS) <= markers
