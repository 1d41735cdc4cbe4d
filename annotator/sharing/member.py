"""Member check: a participant gets her own transcript and nothing else, and her corrections come back as proposals."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from annotator.sharing.columns import MEMBER
from annotator.sharing.errors import ShareOfAnotherProject
from annotator.storage.actions.transcripts import set_turn_text
from annotator.storage.shares import Returned, shares
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Correction:
    """A turn (by id) the participant wants otherwise. `edited_since`: `old` is no longer what she was given."""

    turn: int
    old: str
    new: str
    edited_since: bool = False


def fingerprint(text: str) -> str:
    """What the project keeps of a turn it gave out, to tell later who changed it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def is_member_check(store: Store, returned: Returned) -> bool:
    """Whether what came back is a participant's own transcript."""
    return any(sent.uuid == returned.share and sent.level == MEMBER for sent in shares(store))


def corrections(store: Store, returned: Returned, source: Path) -> list[Correction]:
    """What the participant changed, turn by turn in text order; nothing is applied.

    A turn she cut in two comes back as one; one that is gone, or that a turn is gone after (joined to it), is left as
    it is. Raises ShareOfAnotherProject.
    """
    sent = next((one for one in shares(store) if one.uuid == returned.share and one.level == MEMBER), None)
    if sent is None:
        raise ShareOfAnotherProject(source)
    texts: dict[str, str] = {}
    last = ""
    for turn in returned.turns:
        if turn.uuid in sent.identities and turn.uuid not in texts:
            last = turn.uuid
            texts[last] = turn.text.replace("\n", " ")
        elif last:
            texts[last] = f"{texts[last]} {turn.text}".strip()
    found = []
    given = list(sent.identities)
    for place, uuid in enumerate(given):
        own = store.project.turns.first("uuid", uuid)
        joined = place + 1 < len(given) and given[place + 1] not in texts
        if own is None or uuid not in texts or joined or fingerprint(texts[uuid]) == sent.identities[uuid]:
            continue
        if texts[uuid] != own.text:
            since = fingerprint(own.text) != sent.identities[uuid]
            found.append(Correction(own.id, own.text, texts[uuid], since))
    return found


def apply_correction(store: Store, correction: Correction) -> None:
    """Take a correction over into the text; every coding stays at its words. One step of undo."""
    set_turn_text(store, correction.turn, correction.new)
