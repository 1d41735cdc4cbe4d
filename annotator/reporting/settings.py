"""What the student may choose about her report. The defaults are the preset "Norsk masteroppgave"."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from annotator.domain.corpus import ProjectInfo
from annotator.domain.methods import FREE, Method
from annotator.reporting.model import Look
from annotator.storage.templates import templates

QuoteStyleId = Literal["block_label", "italic_block", "italic_footnote", "inline_role", "multi_turn"]
PlaceKind = Literal["none", "paragraph", "page", "time"]
Attribution = Literal["speaker", "group"]
AnalysisRows = Literal["none", "examples", "all"]

QUOTE_STYLES: tuple[QuoteStyleId, ...] = (
    "block_label",
    "italic_block",
    "italic_footnote",
    "inline_role",
    "multi_turn",
)

PARTS = (
    "contents",
    "list_of_tables",
    "introduction",
    "questions",
    "overview",
    "codebook",
    "participants",
    "numbering",
    "theme_prefix",
    "show_counts",
)
"""What can be taken into the report or left out, by the name of its setting; besides, the tables of the method."""

_TABLE = "table:"
"""Before the key of a table of the method, in `ProjectInfo.report_parts`."""


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """`inline_limit` is the number of words from which a quote is a block (APA 7 §8.27: 40).

    `attribution` says whether a quote from a group interview names its speaker or only the group. `role_attribute` is
    the id of the participant attribute that `inline_role` prints; without one an attribute called "rolle" or "role"
    serves. Counts are off because reflexive thematic analysis argues against them. `tables` are keys of tables of the
    project's method; where one shows example units, the general examples (`analysis`) are spared.
    """

    language: str = "nb"
    quote_style: QuoteStyleId = "block_label"
    inline_limit: int = 40
    place: PlaceKind = "none"
    attribution: Attribution = "speaker"
    role_attribute: int | None = None
    nested_marks: bool = True
    numbering: bool = True
    theme_prefix: bool = False
    show_counts: bool = False
    contents: bool = True
    list_of_tables: bool = True
    introduction: bool = True
    questions: bool = True
    themes: bool = True
    overview: bool = True
    codebook: bool = True
    participants: bool = True
    analysis: AnalysisRows = "examples"
    tables: tuple[str, ...] = ()
    font: str = "Times New Roman"
    size: float = 12
    spacing: float = 1.5
    margins: tuple[float, float, float, float] = (2.5, 2.5, 2.5, 2.5)
    justified: bool = False

    @property
    def look(self) -> Look:
        """The part of the settings that is form alone."""
        italic = self.quote_style in ("italic_block", "italic_footnote")
        return Look(self.font, self.size, self.spacing, self.margins, self.justified, italic)


def settings_of(info: ProjectInfo) -> ReportSettings:
    """The settings of a project: its language, quote style and threshold, and the parts she chose."""
    style: QuoteStyleId = next((known for known in QUOTE_STYLES if known == info.quote_style), "block_label")
    language = info.language if info.language in ("nb", "nn", "en") else "nb"
    chosen: dict[str, Any] = {name: taken for name, taken in _said(info).items() if name in PARTS}
    tables = tuple(name.removeprefix(_TABLE) for name, taken in _tables(info).items() if taken)
    shown = any(table.of == "units" and table.key in tables for table in _method(info).tables)
    analysis: AnalysisRows = "none" if shown else "examples"
    known = ReportSettings(language=language, quote_style=style, inline_limit=info.inline_limit)
    return replace(known, tables=tables, analysis=analysis, **chosen)


def table_part(table: str) -> str:
    """What a table of the method is called among the parts."""
    return _TABLE + table


def with_part(info: ProjectInfo, part: str, taken: bool) -> str:
    """The project's `report_parts` after she takes a part in or leaves it out; what is suggested anyway is not kept,
    what she said of another method's tables is."""
    settings: Any = settings_of(info)
    wanted = {name: getattr(settings, name) for name in PARTS} | _tables(info) | {part: taken}
    suggested = {name: getattr(ReportSettings(), name) for name in PARTS} | _suggested_tables(info)
    others = {name: on for name, on in _said(info).items() if name.startswith(_TABLE) and name not in wanted}
    changed = {name: on for name, on in wanted.items() if on != suggested.get(name)}
    return " ".join(f"{'+' if on else '-'}{name}" for name, on in (changed | others).items())


def _said(info: ProjectInfo) -> dict[str, bool]:
    """What she said of parts."""
    return {word[1:]: word[0] == "+" for word in info.report_parts.split()}


def _method(info: ProjectInfo) -> Method:
    known = templates()
    return known.get(info.method, known[FREE])


def _suggested_tables(info: ProjectInfo) -> dict[str, bool]:
    return {table_part(table.key): table.expected for table in _method(info).tables}


def _tables(info: ProjectInfo) -> dict[str, bool]:
    """The tables of the method, each with whether it is taken in."""
    said = _said(info)
    return {name: said.get(name, expected) for name, expected in _suggested_tables(info).items()}
