"""Records of the material: participants, documents (interviews), speakers and turns.

Every record is one row of one table of the project file; `id` is the row's key in this file, `uuid` its identity
across files (shares, merges, REFI-QDA). A record without an identity of its own has no `uuid`.
"""

from dataclasses import dataclass
from typing import Literal

Role = Literal["interviewer", "participant", "unknown"]
DocumentStatus = Literal["included", "pilot", "excluded", "withdrawn"]
DocumentKind = Literal["individual", "group", "other"]
AttributeKind = Literal["text", "number", "choice", "date"]
Consent = Literal["unknown", "given", "withdrawn"]
Scheme = Literal["own", "numbers", "letters", "names"]


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """The project's own card; exactly one row."""

    id: int = 0
    uuid: str = ""
    title: str = ""
    method: str = "free"
    language: str = "nb"
    quote_style: str = "block_label"
    inline_limit: int = 40
    introduction: str = ""
    created: str = ""
    scheme: Scheme = "own"
    neutral_pronoun: str = ""
    """What stands for he and she, say `hen`; empty: pronouns stay as they are."""
    report_parts: str = ""
    """Where files of older versions said what `ReportPart` and `ReportForm` say now; empty since."""
    approval: str = ""
    data_class: str = ""
    storage_place: str = ""
    share: str = ""
    """The share's uuid where this file is one, made for a reader; empty in her own project."""
    share_level: int = 0
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    """A person known only by pseudonym: the project file has no field for a real name or a contact."""

    id: int = 0
    uuid: str = ""
    pseudonym: str = ""
    position: int = 0
    consent: Consent = "unknown"
    consent_date: str | None = None
    note: str = ""
    consent_version: str = ""
    consent_medium: str = ""
    restricted: bool = False
    """Frozen on her request (GDPR art. 18): kept, but neither coded nor exported."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A variable of participants, such as age; `never_export` keeps it out of every export and share."""

    id: int = 0
    uuid: str = ""
    name: str = ""
    kind: AttributeKind = "text"
    never_export: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One participant's value of one attribute."""

    id: int = 0
    participant: int = 0
    attribute: int = 0
    value: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One interview. Only documents with status `included` are counted anywhere."""

    id: int = 0
    uuid: str = ""
    title: str = ""
    kind: DocumentKind = "individual"
    status: DocumentStatus = "included"
    status_reason: str = ""
    position: int = 0
    language: str = "nb"
    source_format: str = ""
    source_hash: str = ""
    tail: str = ""
    imported: str = ""
    guide: int | None = None
    """The version of the interview guide that was used."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A label of a transcript (`I`, `P`, `Intervjuer` …) and who it is."""

    id: int = 0
    uuid: str = ""
    document: int = 0
    label: str = ""
    role: Role = "unknown"
    participant: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of a transcript.

    `lead` is what stood in the source between the previous paragraph's text and this one's (blank lines, label, time
    stamp), with `SPEAKER_MARK` in the place of the label; `stamp` is milliseconds; `page` counts from 1. A turn without
    a label of its own belongs to the previous turn's speaker.
    """

    id: int = 0
    uuid: str = ""
    document: int = 0
    position: int = 0
    speaker: int | None = None
    text: str = ""
    lead: str = "\n"
    stamp: int | None = None
    page: int | None = None


SPEAKER_MARK = "\x1a"
"""Stands in `Turn.lead` where the source had the speaker's label, so a changed label changes everywhere."""
