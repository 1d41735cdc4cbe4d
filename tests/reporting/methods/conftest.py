"""Projects that are carried through a method."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.storage.actions import card
from annotator.storage.key import Strength
from annotator.storage.store import Store
from tests.reporting.methods.study import Study

WEAK = Strength(log2_kib=10, passes=1, lanes=1)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Callable[..., Study]]:
    """Begin a study in a method and a language."""
    opened: list[Store] = []

    def begin(method: str, language: str = "nb") -> Study:
        store = Store.create(tmp_path / f"{method}.annotator", "lyng og lav", WEAK)
        card.set_up_project(store, "Studien", language, method)
        opened.append(store)
        return Study(store)

    yield begin
    for store in opened:
        store.close()
