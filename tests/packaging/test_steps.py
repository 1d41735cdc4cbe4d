"""One calm line per step, and the details when one fails."""

import sys

import pytest
from steps import StepFailed, quietly, step


def test_a_step_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A step that worked leaves its title and how it ended, nothing of what its commands printed."""
    with step("Something"):
        quietly(sys.executable, "-c", "print('chatter')")

    assert capsys.readouterr().err == "Something ... done\n"


def test_a_failed_step_shows_why(capsys: pytest.CaptureFixture[str]) -> None:
    """A command that fails raises its own output, and the step's line says that it failed."""
    with pytest.raises(StepFailed, match="no room left"), step("Something"):
        quietly(sys.executable, "-c", "import sys; sys.exit('no room left')")

    assert capsys.readouterr().err == "Something ... failed\n"


def test_only_the_end_of_a_long_output_is_shown() -> None:
    """The cause of a failure stands at the end; what comes long before it is left out."""
    with pytest.raises(StepFailed) as failure:
        quietly(sys.executable, "-c", "print(*range(1000), sep='\\n'); raise SystemExit(1)")

    assert str(failure.value).endswith("\n999")
    assert "\n900\n" not in str(failure.value)


def test_a_missing_command_is_a_failed_step() -> None:
    """A command that does not exist is named in the message."""
    with pytest.raises(StepFailed, match="no-such-command could not be started"):
        quietly("no-such-command")
