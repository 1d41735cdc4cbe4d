"""Lets a project tell what was decided, from the journal of its file and only when it is asked."""

import weakref
from collections.abc import Collection
from typing import TYPE_CHECKING

from annotator.domain.deeds import Deed, DeedTeller

if TYPE_CHECKING:
    from annotator.storage.store import Store

_END_OF_TIME = "9999"


def teller(store: "weakref.ref[Store]") -> DeedTeller:
    """Tells while the file is open; a closed one has nothing to say."""

    def tell(names: Collection[str]) -> list[Deed]:
        owner = store()
        return _deeds(owner, names) if owner is not None and owner.is_open else []

    return tell


def _deeds(store: "Store", names: Collection[str]) -> list[Deed]:
    from annotator.storage.subjects import steps_between

    steps = steps_between(store, "", _END_OF_TIME, names)
    return [Deed(entry.name, entry.at, entry.reason, about.nodes, about.documents) for entry, about in steps]
