"""What she put in another order, and what she did not: parts of the report, sub-themes, columns of tables."""

from collections.abc import Iterable, Sequence


def in_her_order(natural: Iterable[str], order: Sequence[str]) -> list[str]:
    """The keys in her order; one she has not placed follows the one it follows naturally."""
    keys = list(natural)
    found = [key for key in order if key in keys]
    placed = set(found)
    before = ""
    for key in keys:
        if key not in placed:
            found.insert(found.index(before) + 1 if before else 0, key)
        before = key
    return found
