"""How the linking key stands, from the access log and from what is open."""

from dataclasses import dataclass
from typing import Literal

from annotator.confidentiality.closing import steps
from annotator.storage import access_log
from annotator.storage.store import Store
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session

KeyState = Literal["none", "closed", "open", "destroyed"]


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """`at` is when it was destroyed (ISO 8601)."""

    state: KeyState
    at: str = ""


def key_facts(session: Session) -> KeyFacts:
    """What is known of the project's linking key. It may lie anywhere: the log tells that there is one."""
    if open_key(session).key is not None:
        return KeyFacts("open")
    step = next(step for step in steps(session.store) if step.name == "key")
    if step.state == "done":
        return KeyFacts("destroyed", step.at)
    there = step.state == "open" or open_key(session).path.is_file()
    return KeyFacts("closed" if there else "none")


def last_line(store: Store, what: str) -> str:
    """When something was last noted in the access log, or the empty string."""
    return next((entry.at for entry in reversed(access_log.entries(store)) if entry.what == what), "")
