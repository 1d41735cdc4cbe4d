"""What an action touched: the one message that travels from the store to the views."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Changes:
    """Ids of the touched rows by table name, and of the documents whose text or codings changed."""

    action: str = ""
    rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    documents: frozenset[int] = frozenset()
    texts: frozenset[int] = frozenset()
    labelled: frozenset[int] = frozenset()
    """The codes and themes that units were given or lost: what a removed label said can no longer be asked."""

    def touches(self, *tables: str) -> bool:
        """Whether any row of these tables changed."""
        return any(self.rows.get(table) for table in tables)

    def ids(self, table: str) -> frozenset[int]:
        """The touched rows of one table."""
        return self.rows.get(table, frozenset())
