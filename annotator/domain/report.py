"""Records of what she wants of her report: which parts in which order, and its form."""

from dataclasses import dataclass, fields
from typing import Literal

Said = Literal["", "in", "out"]
Setting = Literal["length", "block", "inline"]
LabelName = Literal["pseudonym", "attribute", "both", "none"]
LabelForm = Literal["brackets", "square", "dash"]
PlaceKind = Literal["none", "paragraph", "page", "time"]
Attribution = Literal["speaker", "group"]
Counting = Literal["none", "figures", "words", "both"]
Elision = Literal["(…)", "[…]", ". . ."]


@dataclass(frozen=True, slots=True)
class ReportPart:
    """What she said of one part of the report: of the program's by its `key`, or of the section of a theme (`node`).

    A part she has said nothing of has no row, or what it leaves open here: taken in as suggested, where it stands by
    itself (`position` -1), on the level of the tree (`level` 0).
    """

    id: int = 0
    key: str = ""
    node: int | None = None
    said: Said = ""
    position: int = -1
    level: int = 0
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class TitlePage:
    """What stands on the first page of the report, at most one row. Without a `title` it is the project's."""

    id: int = 0
    title: str = ""
    subtitle: str = ""
    author: str = ""
    study: str = ""
    institution: str = ""
    supervisor: str = ""
    date: str = ""
    """As she writes it: "Våren 2027"."""


TITLE_PAGE_TEXTS = tuple(field.name for field in fields(TitlePage) if field.name != "id")
"""All that she writes on it."""


@dataclass(frozen=True, slots=True)
class ReportForm:
    """The form of the report, at most one row; the defaults are the preset "Norsk masteroppgave".

    The `own_…` are the quote style she makes herself, in force while the project's quote style is `own`.
    """

    id: int = 0
    own_italic: bool = False
    own_setting: Setting = "length"
    own_name: LabelName = "pseudonym"
    own_interview: bool = False
    own_footnote: bool = False
    own_named: bool = False
    label_form: LabelForm = "brackets"
    attribute: int | None = None
    """The attribute of participants that labels print, such as role or age."""
    place: PlaceKind = "none"
    attribution: Attribution = "speaker"
    elision: Elision = "(…)"
    nested_marks: bool = True
    numbering: bool = True
    theme_prefix: bool = False
    counting: Counting = "none"
    font: str = "Times New Roman"
    size: float = 12.0
    spacing: float = 1.5
    margin_top: float = 2.5
    margin_right: float = 2.5
    margin_bottom: float = 2.5
    margin_left: float = 2.5
    justified: bool = False
    template: str = ""
    """Where the university's Word template lies, on her machine: in no share, in no setting of the program."""
