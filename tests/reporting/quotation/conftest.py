"""Interviews to quote from."""

import pytest

from annotator.domain.project import Project
from annotator.storage.store import Store
from tests.reporting.quotation.interviews import office


@pytest.fixture
def project(store: Store) -> Project:
    """Kari, Ola, and the two of them together."""
    return office(store)
