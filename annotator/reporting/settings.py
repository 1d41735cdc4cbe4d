"""What the student may choose about her report. The defaults are the preset "Norsk masteroppgave"."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.domain.project import Project
from annotator.domain.report import (
    SMALLEST,
    Attribution,
    Counting,
    Elision,
    LabelForm,
    LabelName,
    PlaceKind,
    ReportColumn,
    ReportForm,
    ReportPart,
    Setting,
)
from annotator.languages import spoken
from annotator.reporting.model import Look

QuoteStyleId = Literal["block_label", "italic_block", "italic_footnote", "inline_role", "multi_turn", "own"]
AnalysisRows = Literal["examples", "all"]


@dataclass(frozen=True, slots=True)
class QuoteStyle:
    """How quotes are set: `setting` says what is a block, `name` whose name the label holds, `interview` whether it
    names the interview; `footnote` explains the pseudonyms once; `named`: every turn names its speaker."""

    italic: bool = False
    setting: Setting = "length"
    name: LabelName = "pseudonym"
    interview: bool = False
    footnote: bool = False
    named: bool = False


STYLES: dict[QuoteStyleId, QuoteStyle] = {
    "block_label": QuoteStyle(),
    "italic_block": QuoteStyle(italic=True, setting="block", name="none"),
    "italic_footnote": QuoteStyle(italic=True, footnote=True),
    "inline_role": QuoteStyle(name="attribute", interview=True),
    "multi_turn": QuoteStyle(setting="block", named=True),
}
"""The presets; `own` is the one she makes herself."""
QUOTE_STYLES: tuple[QuoteStyleId, ...] = (*STYLES, "own")


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What she chose for a table: `order` and `said` are of its columns, by their names (see `ReportColumn`); `units`
    are the example rows she chose herself, none where those suggested are shown; the rest as in `ReportPart`."""

    order: tuple[str, ...] = ()
    said: Mapping[str, bool] = field(default_factory=dict)
    units: tuple[int, ...] = ()
    count: int = 0
    theme: str = ""
    hide_small: bool = False


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """`inline_limit` is the number of words from which a quote is a block (APA 7 §8.27: 40).

    `attribution` says whether a quote from a group interview names its speaker or only the group. `attribute` is the id
    of the participant attribute that labels print; without one an attribute called "rolle" or "role" serves. Counts are
    off because reflexive thematic analysis argues against them.

    `said` holds the parts she takes in or leaves out otherwise than suggested, by key (see `parts`); `order` the keys
    and sections she put in another order; `levels` and `unnumbered` the headings of themes. With `only`, the report is
    these parts and nothing else. `tables` holds what she chose for tables, by the key of their part; `smallest` is how
    many participants must have a value in common before a table tells it.
    """

    language: str = "nb"
    quote_style: QuoteStyleId = "block_label"
    own: QuoteStyle = QuoteStyle()
    inline_limit: int = 40
    place: PlaceKind = "none"
    attribution: Attribution = "speaker"
    attribute: int | None = None
    label_form: LabelForm = "brackets"
    elision: Elision = "(…)"
    nested_marks: bool = True
    numbering: bool = True
    theme_prefix: bool = False
    counting: Counting = "none"
    said: Mapping[str, bool] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    levels: Mapping[int, int] = field(default_factory=dict)
    unnumbered: frozenset[int] = frozenset()
    only: frozenset[str] | None = None
    analysis: AnalysisRows = "examples"
    font: str = "Times New Roman"
    size: float = 12
    spacing: float = 1.5
    margins: tuple[float, float, float, float] = (2.5, 2.5, 2.5, 2.5)
    justified: bool = False
    tables: Mapping[str, TableChoice] = field(default_factory=dict)
    smallest: int = SMALLEST

    @property
    def style(self) -> QuoteStyle:
        """How quotes are set."""
        return STYLES.get(self.quote_style, self.own)

    @property
    def show_counts(self) -> bool:
        """Whether chapters and tables say how many."""
        return self.counting != "none"

    @property
    def look(self) -> Look:
        """The part of the settings that is form alone."""
        return Look(self.font, self.size, self.spacing, self.margins, self.justified, self.style.italic)

    def takes(self, key: str, suggested: bool = True) -> bool:
        """Whether a part is taken in."""
        return key in self.only if self.only is not None else self.said.get(key, suggested)

    def choice(self, key: str) -> TableChoice:
        """What she chose for the table that is this part."""
        return self.tables.get(key, _NO_CHOICE)


_NO_CHOICE = TableChoice()


def section_key(node: int) -> str:
    """What the section of a theme is called among the parts."""
    return f"node:{node}"


def table_part(table: str) -> str:
    """What a table of the method is called among the parts."""
    return f"table:{table}"


def key_of(part: ReportPart) -> str:
    """What she said something of."""
    return part.key if part.node is None else section_key(part.node)


def form_of(project: Project) -> ReportForm:
    """The form she chose, or the preset."""
    return next(iter(project.report_forms), ReportForm())


def settings_of(project: Project) -> ReportSettings:
    """The settings of a project: its language and quote style, the parts she chose, their order and form."""
    info, form = project.info, form_of(project)
    style: QuoteStyleId = next((known for known in QUOTE_STYLES if known == info.quote_style), "block_label")
    language = spoken(info.language)
    chosen = ReportSettings(language=language, quote_style=style, inline_limit=info.inline_limit)
    settings = _with_parts(_with_form(chosen, form), list(project.report_parts))
    every = any(part.key == "analysis" and part.every for part in project.report_parts)
    return replace(settings, tables=_tables(project), analysis="all" if every else "examples")


def _tables(project: Project) -> dict[str, TableChoice]:
    found = {part.key: _choice(project, part) for part in project.report_parts if part.key}
    return {key: choice for key, choice in found.items() if choice != _NO_CHOICE}


def _choice(project: Project, part: ReportPart) -> TableChoice:
    columns: list[ReportColumn] = list(project.report_columns.where("part", part.id))
    placed = sorted((one for one in columns if one.position >= 0), key=lambda one: (one.position, one.id))
    rows = sorted(project.report_rows.where("part", part.id), key=lambda row: (row.position, row.id))
    return TableChoice(
        order=tuple(dict.fromkeys(one.column for one in placed)),
        said={one.column: one.said == "in" for one in columns if one.said},
        units=tuple(row.unit for row in rows) if part.own_rows else (),
        count=max(0, part.count),
        theme=part.theme,
        hide_small=part.hide_small,
    )


def _with_form(settings: ReportSettings, form: ReportForm) -> ReportSettings:
    own = QuoteStyle(
        form.own_italic, form.own_setting, form.own_name, form.own_interview, form.own_footnote, form.own_named
    )
    return replace(
        settings,
        own=own,
        place=form.place,
        attribution=form.attribution,
        attribute=form.attribute,
        label_form=form.label_form,
        elision=form.elision,
        nested_marks=form.nested_marks,
        numbering=form.numbering,
        theme_prefix=form.theme_prefix,
        counting=form.counting,
        font=form.font,
        size=form.size,
        spacing=form.spacing,
        margins=(form.margin_top, form.margin_right, form.margin_bottom, form.margin_left),
        justified=form.justified,
        smallest=form.smallest_group,
    )


def _with_parts(settings: ReportSettings, parts: list[ReportPart]) -> ReportSettings:
    placed = sorted((part for part in parts if part.position >= 0), key=lambda part: (part.position, part.id))
    return replace(
        settings,
        said={key_of(part): part.said == "in" for part in parts if part.said},
        order=tuple(dict.fromkeys(key_of(part) for part in placed)),
        levels={part.node: part.level for part in parts if part.node is not None and part.level},
        unnumbered=frozenset(part.node for part in parts if part.node is not None and not part.numbered),
    )
