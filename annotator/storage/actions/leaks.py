"""Her decision that something an export or share says is no leak, with the reason."""

from uuid import uuid4

from annotator.domain.confidential import Kept
from annotator.storage.access_log import record
from annotator.storage.store import Store, now


def keep_in_output(store: Store, category: str, term: str, reason: str) -> int:
    """Accept a leak: from now on this term of this category may leave. The access log gets the decision's uuid.

    The caller makes sure that there is a reason. Returns the decision's id.
    """
    decision = str(uuid4())
    with store.action("accept_leak") as writer:
        kept = Kept(uuid=decision, scope="leak", category=category, term=term, reason=reason, at=now())
        row = writer.insert(kept)
        record(store, "check_accepted", decision=decision)
    return row
