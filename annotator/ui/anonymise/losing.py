"""Without an open linking key, what is replaced is gone: she says so herself before the first time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from annotator.ui.ask import Ask
from annotator.ui.privacy.key_facts import key_facts
from annotator.ui.session import Session

_SAID = "originals_are_lost"


def may_lose(session: Session, ask: Ask, open_first: Callable[[], object]) -> bool:
    """Whether she replaces without a key, knowing it. Asked once in a session; `open_first` leads to the key."""
    if session.property(_SAID):
        return True
    there = key_facts(session).state == "closed"
    translate = QCoreApplication.translate
    first = (
        translate("Losing", "Open the linking key first") if there else translate("Losing", "Make a linking key first")
    )
    answer = ask.choice(
        translate("Losing", "What stood there would be gone for good"),
        translate(
            "Losing",
            "No linking key is open to keep the original words. Without one, nobody can look them up again, not you "
            "either.",
        ),
        [first, translate("Losing", "Replace; the originals may be lost")],
    )
    if answer == 0:
        open_first()
    if answer == 1:
        session.setProperty(_SAID, True)
    return answer == 1
