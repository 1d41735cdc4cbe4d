"""The columns of the participants table."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from annotator.domain.corpus import Attribute, AttributeKind, Consent
from annotator.domain.project import Project
from annotator.ui.languages import QT_TRANSLATE_NOOP

ColumnKind = Literal[
    "pseudonym",
    "interviews",
    "words",
    "units",
    "consent",
    "consent_date",
    "consent_version",
    "consent_medium",
    "attribute",
    "new",
]

_HEADS: dict[ColumnKind, str] = {
    "pseudonym": QT_TRANSLATE_NOOP("People", "Participant"),
    "interviews": QT_TRANSLATE_NOOP("People", "Interviews"),
    "words": QT_TRANSLATE_NOOP("People", "Words"),
    "units": QT_TRANSLATE_NOOP("People", "Units"),
    "consent": QT_TRANSLATE_NOOP("People", "Consent"),
    "consent_date": QT_TRANSLATE_NOOP("People", "Consent date"),
    "consent_version": QT_TRANSLATE_NOOP("People", "Consent letter"),
    "consent_medium": QT_TRANSLATE_NOOP("People", "Consent medium"),
    "new": QT_TRANSLATE_NOOP("People", "+ Attribute"),
}
OWN: tuple[ColumnKind, ...] = ("pseudonym", "consent", "consent_date", "consent_version", "consent_medium")
"""The participant's own columns that are hers to fill."""
CONSENTS: dict[Consent, str] = {
    "unknown": QT_TRANSLATE_NOOP("People", "Not noted"),
    "given": QT_TRANSLATE_NOOP("People", "Given"),
    "withdrawn": QT_TRANSLATE_NOOP("People", "Withdrawn"),
}
ATTRIBUTE_KINDS: dict[AttributeKind, str] = {
    "text": QT_TRANSLATE_NOOP("People", "Text"),
    "number": QT_TRANSLATE_NOOP("People", "Number"),
    "choice": QT_TRANSLATE_NOOP("People", "Choice"),
    "date": QT_TRANSLATE_NOOP("People", "Date"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `attribute` is the id of an attribute column, else 0."""

    kind: ColumnKind
    attribute: int = 0

    @property
    def editable(self) -> bool:
        """Whether its cells are hers to fill."""
        return self.kind in (*OWN, "attribute")


def columns_of(project: Project) -> list[Column]:
    """The fixed columns, hers between them, and the one that adds another."""
    first: tuple[ColumnKind, ...] = ("pseudonym", "interviews", "words", "units", "consent", "consent_date")
    last: tuple[ColumnKind, ...] = ("consent_version", "consent_medium", "new")  # hers are looked at more often
    hers = [Column("attribute", attribute.id) for attribute in ordered_attributes(project)]
    return [*map(Column, first), *hers, *map(Column, last)]


def ordered_attributes(project: Project) -> list[Attribute]:
    """The attributes in her order."""
    return sorted(project.attributes, key=lambda a: (a.position, a.id))


def head(column: Column, project: Project) -> str:
    """What stands above a column."""
    if column.kind == "attribute":
        return project.attributes[column.attribute].name
    return QCoreApplication.translate("People", _HEADS[column.kind])


def consent_name(consent: Consent) -> str:
    """A consent status in her language."""
    return QCoreApplication.translate("People", CONSENTS[consent])


def attribute_kind_name(kind: AttributeKind) -> str:
    """A kind of attribute in her language."""
    return QCoreApplication.translate("People", ATTRIBUTE_KINDS[kind])
