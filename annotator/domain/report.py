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
    own_rows: bool = False
    """Of a table with example rows: whether those are shown that she chose (`ReportRow`), or those suggested."""
    every: bool = False
    """Whether such a table shows all units instead of examples, where it can."""
    count: int = 0
    """How many rows are suggested; 0: as many as the program thinks right."""
    theme: str = ""
    """The uuid of the theme that is worked through; empty or gone: the one that suits best."""
    hide_small: bool = False
    """Whether values of participants that too few have are not told (see `ReportForm.smallest`)."""


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """What she said of one column of a table of the report: whether it is shown, and its place among the others.

    `column` is the name of a column, never its title: a word for what every project has (`unit`, `place`,
    `definition`), a word and a slot for a level or text column a method proposes (`layer:theme`,
    `column:condensation`), a word and a uuid for what is hers alone (`layer:…`, `column:…`, `attribute:…`,
    `participant:…`, `node:…`), and `summary:…` with the kind of text about a theme. So a choice outlives new names,
    another language and a switch to another method and back; while there is no such column it waits, and asks
    nothing of anybody. With a participant or variable it goes.
    """

    id: int = 0
    part: int = 0
    column: str = ""
    said: Said = ""
    position: int = -1


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A unit she chose as an example row of a table of the report."""

    id: int = 0
    part: int = 0
    unit: int = 0
    position: int = 0


SMALLEST = 3
"""Fewer participants with one value might be known by it."""
LEAST_SMALLEST, MOST_SMALLEST = 2, 10


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
BYLINE = ("author", "study", "institution", "supervisor", "date")
"""Of these, who wrote it, where and by whose help."""


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
    smallest: int = SMALLEST
    """How many participants must have a value in common before a table tells it; the leak check counts by it too."""

    @property
    def smallest_group(self) -> int:
        """`smallest` within its bounds, whatever a file from elsewhere says."""
        return min(MOST_SMALLEST, max(LEAST_SMALLEST, self.smallest))
