"""Which commands there are in a share: those that read, and those that say something. The others are not shown."""

from annotator.ui.commands import Command
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
_WITH_TEXTS = (
    *("code.sentence", "code.turn", "code.next", "code.previous", "text.next", "text.previous"),
    *("review.next", "review.previous"),
)
_OF_THE_WINDOW = (
    "project.lock",
    "project.new",
    "project.open",
    "project.close",
    "app.settings",
    "app.quit",
    "view.whole_screen",
    "help.topic",
    "help.contents",
    "help.keys",
    "help.bundle",
    "help.about",
)
"""The other commands of the window are about a file that is one's own: its passphrase, history and backups."""
CHAPTER_FROM = 3


def allowed(session: Session, command_id: str) -> bool:
    """Whether a share has a command of the workspace."""
    if command_id in _ALWAYS:
        return True
    if command_id in _WITH_TEXTS:
        return has_texts(session)
    if command_id == "code.box":
        return has_codes(session) and has_texts(session)
    if command_id == "edit.correct":
        return is_member(session)
    if command_id == "page.overview":
        return len(session.project.snapshots) > 0
    return command_id == "page.chapter" and level_of(session) >= CHAPTER_FROM and len(session.project.outline) > 0


def seen(session: Session, found: Command) -> bool:
    """Whether a command stands in the menus of a share."""
    return found.in_share or found.id in _OF_THE_WINDOW or allowed(session, found.id)
