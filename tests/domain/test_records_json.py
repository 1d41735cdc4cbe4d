"""All records as lists: every table is either carried or stays, and what does not hold together is refused."""

import copy
import json
from typing import Any

import pytest

from annotator.domain.project import TABLES
from annotator.domain.records_json import CARRIED, Unsound, packed, unpacked
from annotator.domain.references import REFERENCES, STAYS
from annotator.storage.schema import _CONFIDENTIAL, _FIRST, _METHOD, _REPORT, _TABLES
from annotator.storage.store import Store


@pytest.fixture
def content(sample: Store) -> dict[str, Any]:
    """The sample as lists that were written and read."""
    found: dict[str, Any] = json.loads(json.dumps(packed(sample.project)))
    return found


def test_the_references_are_those_of_the_file() -> None:
    """A new column that points somewhere is checked and renumbered here too."""
    schema = {
        table: references
        for part in (_FIRST, _METHOD, _REPORT, _TABLES)
        for table, (_, references) in part.items()
        if references
    }

    assert {table: found for table, found in REFERENCES.items() if table != "document"} == schema
    assert set(STAYS) == set(_CONFIDENTIAL)
    assert set(CARRIED) | set(STAYS) == set(TABLES)


def test_they_come_back_as_they_were(sample: Store, content: dict[str, Any]) -> None:
    """Through JSON, record for record."""
    assert packed(unpacked(content)) == packed(sample.project)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("label", "node", 999),
        ("span", "at_to", 100_000),
        ("span", "at_from", -1),
        ("turn", "text", "to\nlinjer"),
        ("node", "name", None),
        ("node", "binned", 0),
        ("unit", "status", "ukjent"),
        ("memo", "target_id", 999),
        ("turn", "id", 2),
        ("node", "position", 2**70),
        ("node", "name", "\ud800"),
    ],
)
def test_what_does_not_hold_together_is_refused(
    content: dict[str, Any], table: str, column: str, value: object
) -> None:
    """A reference to nothing, a place outside the text, a value of another kind, a number twice."""
    broken = copy.deepcopy(content)
    broken["tables"][table][column][0] = value

    with pytest.raises(Unsound):
        unpacked(broken)


@pytest.mark.parametrize("wrong", [None, [], {}, {"version": 2, "tables": {}}, {"version": 1, "tables": {"mask": {}}}])
def test_what_is_nothing_of_ours_is_refused(wrong: object) -> None:
    """Another version, a table that never leaves."""
    with pytest.raises(Unsound):
        unpacked(wrong)
