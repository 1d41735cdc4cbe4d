"""The sample before its theme work."""

import pytest

from annotator.storage.store import Store
from tests.conftest import without_theme_work


@pytest.fixture
def sample(sample: Store) -> Store:
    """No snapshot, no card on the wall, no text about a theme yet."""
    without_theme_work(sample)
    return sample
