"""What roles, statuses, kinds and languages are called in the interface."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.corpus import DocumentKind, DocumentStatus, Role
from annotator.ui.languages import QT_TRANSLATE_NOOP

STATUSES: dict[DocumentStatus, str] = {
    "included": QT_TRANSLATE_NOOP("Material", "Included"),
    "pilot": QT_TRANSLATE_NOOP("Material", "Pilot"),
    "excluded": QT_TRANSLATE_NOOP("Material", "Excluded"),
    "withdrawn": QT_TRANSLATE_NOOP("Material", "Withdrawn"),
}
KINDS: dict[DocumentKind, str] = {
    "individual": QT_TRANSLATE_NOOP("Material", "Individual interview"),
    "group": QT_TRANSLATE_NOOP("Material", "Group interview"),
    "other": QT_TRANSLATE_NOOP("Material", "Other text"),
}
ROLES: dict[Role, str] = {
    "interviewer": QT_TRANSLATE_NOOP("Material", "Interviewer"),
    "participant": QT_TRANSLATE_NOOP("Material", "Participant"),
    "unknown": QT_TRANSLATE_NOOP("Material", "Not stated"),
}


def status_name(status: DocumentStatus) -> str:
    """A status in her language."""
    return _tr(STATUSES[status])


def kind_name(kind: DocumentKind) -> str:
    """A kind of document in her language."""
    return _tr(KINDS[kind])


def role_name(role: Role) -> str:
    """A role in her language."""
    return _tr(ROLES[role])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Material", text)
