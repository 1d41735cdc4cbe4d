"""Which commands there are in a share: those that read, and those that say something. The others are not shown."""

from annotator.ui.review.reading import has_codes, has_texts, is_member, level_of
from annotator.ui.session import Session

_ALWAYS = (
    "page.text",
    "page.search",
    "page.sharing",
    "edit.undo",
    "edit.redo",
    "edit.find",
    "code.find",
    "view.larger",
    "view.smaller",
    "view.normal",
    "view.left",
    "view.right",
    "view.questions",
)
_WITH_TEXTS = ("code.sentence", "code.turn", "code.next", "code.previous")
CHAPTER_FROM = 3
OF_THE_OWNER = ("project.history", "project.backup", "project.restore", "project.passphrase", "project.recovery")
"""Commands of the window, not of the workspace: about a file that is one's own."""


def allowed(session: Session, command_id: str) -> bool:
    """Whether a share has a command."""
    if command_id in _ALWAYS:
        return True
    if command_id in _WITH_TEXTS:
        return has_texts(session)
    if command_id == "code.box":
        return has_codes(session) and has_texts(session)
    if command_id == "edit.correct":
        return is_member(session)
    return command_id == "page.chapter" and level_of(session) >= CHAPTER_FROM and len(session.project.outline) > 0
