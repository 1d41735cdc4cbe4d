"""What would leave goes through the leak check first."""

from collections.abc import Callable

from annotator.confidentiality.leak_check import check, open_leaks
from annotator.sharing.drawing import Content
from annotator.ui.ask import Ask
from annotator.ui.privacy.section import Section
from annotator.ui.session import Session
from annotator.ui.sharing.pieces import context_of, pieces_of


def through_gate(
    section: Section, session: Session, ask: Ask, content: Content, file_name: str, passed: Callable[[], None]
) -> None:
    """Call `passed` when no leak is open."""
    if not open_leaks(session.project, check(pieces_of(content, file_name), context_of(session, content))):
        passed()
