"""Whether what is open is somebody else's work, given to be read: a share."""

from annotator.domain.codebook import ordered_layers
from annotator.domain.review import MEMBER_LEVEL
from annotator.ui.session import Session

CODEBOOK_LEVEL = 1
UNITS_LEVEL = 2


def in_share(session: Session) -> bool:
    """Whether the open project is a share: read and commented on, and otherwise left as it is."""
    return bool(session.project.info.share)


def level_of(session: Session) -> int:
    """The level of the open share; 0 in a project of one's own."""
    return session.project.info.share_level if in_share(session) else 0


def is_member(session: Session) -> bool:
    """Whether it is a participant's own transcript, which she may correct."""
    return level_of(session) == MEMBER_LEVEL


def has_texts(session: Session) -> bool:
    """Whether there is anything to read beside the codebook."""
    return level_of(session) != CODEBOOK_LEVEL or len(session.project.documents) > 0


def has_codes(session: Session) -> bool:
    """Whether codes can be suggested: there is a level they would stand on."""
    return not is_member(session) and bool(ordered_layers(session.project))
