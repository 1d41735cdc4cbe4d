"""What the places of her own texts are called."""

import pytest

from annotator.confidentiality.passages import LOOKED_THROUGH
from annotator.domain.project import TABLES, Project
from annotator.storage.store import Store
from annotator.ui.privacy.passage_words import place_of

BY_THEIR_RECORD = {"node", "summary", "summary_sentence", "memo", "unit_text", "document", "turn"}
"""Their names are made of what the record says."""


@pytest.mark.parametrize("table", sorted(LOOKED_THROUGH.keys() - BY_THEIR_RECORD))
def test_every_text_a_withdrawal_looks_through_has_a_place_with_a_name(store: Store, qapp, table: str) -> None:
    """A table that is looked through and not named here would end the sheet with a fault."""
    project = Project()
    project.tables[table].fill({1: TABLES[table](id=1)})

    assert place_of(project, table, 1, LOOKED_THROUGH[table][0])
