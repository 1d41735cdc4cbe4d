"""Every method's report in three languages, as both files show it and as it was read and approved."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

from annotator.reporting.chapter import build_report
from annotator.resources import RESOURCES
from annotator.storage import store as clock
from tests.reporting.chosen import chosen
from tests.reporting.golden_text import compare_golden, golden_of
from tests.reporting.methods.carried import carry
from tests.reporting.methods.study import Study

METHODS = sorted(path.stem for path in (RESOURCES / "methods").glob("*.json"))


class _OneDay(datetime):
    """The system's clock of a day on which everything was done: dates are in the tables, and decide where lines end."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2026, 3, 2, 10, 15, tzinfo=tz)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("method", METHODS)
def test_golden(study: Callable[..., Study], monkeypatch: pytest.MonkeyPatch, method: str, language: str) -> None:
    """Chapter, overview, codebook, participants and each table of the method, from a study with all of it filled."""
    monkeypatch.setattr(clock, "datetime", _OneDay)
    work = study(method, language)
    carry(work)
    settings = chosen(language=language, tables=[table.key for table in work.method.tables])

    compare_golden(
        str(Path("carried") / f"{method}.{language}.txt"), golden_of(build_report(work.store.project, settings).report)
    )
