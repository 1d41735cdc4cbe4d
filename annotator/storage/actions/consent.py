"""Consent, restriction and requests of participants (GDPR art. 7 and 15-18). Log lines say that, never who."""

from annotator.domain.confidential import RequestKind, RightsRequest
from annotator.domain.corpus import Consent
from annotator.storage.access_log import record
from annotator.storage.store import Store


def set_consent(
    store: Store, participant: int, consent: Consent, date: str | None = None, version: str = "", medium: str = ""
) -> None:
    """Note a participant's consent: its day (ISO 8601), the version of the letter, and whether on paper, by voice …"""
    values = {"consent": consent, "consent_date": date, "consent_version": version, "consent_medium": medium}
    with store.action("set_consent") as writer:
        writer.update("participant", participant, **values)


def set_restricted(store: Store, participant: int, restricted: bool) -> None:
    """Freeze a participant's words, or free them again; see `domain.restriction`."""
    if store.project.participants[participant].restricted == restricted:
        return
    with store.action("set_restricted" if restricted else "lift_restriction") as writer:
        writer.update("participant", participant, restricted=int(restricted))
        record(store, "restricted", on=int(restricted))


def add_request(store: Store, participant: int, kind: RequestKind, received: str, note: str = "") -> int:
    """Note a participant's request and the day (ISO 8601) it came; the new row."""
    with store.action("add_request") as writer:
        row = writer.insert(RightsRequest(participant=participant, kind=kind, received=received, note=note))
        record(store, "rights", kind=kind, step="received")
    return row


def answer_request(store: Store, request: int, answered: str | None, note: str | None = None) -> None:
    """Note the day a request was answered (None: it was not, after all), and a note."""
    values = {"answered": answered} | ({} if note is None else {"note": note})
    with store.action("answer_request") as writer:
        writer.update("rights_request", request, **values)
        if answered:
            record(store, "rights", kind=store.project.rights_requests[request].kind, step="answered")


def remove_request(store: Store, request: int) -> None:
    """Take a request off the list that was noted by mistake."""
    with store.action("remove_request") as writer:
        writer.delete("rights_request", request)
