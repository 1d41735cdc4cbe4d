"""The way from unit to theme: a table per theme, or one with examples of each."""

from annotator.domain.analysis import Node, Unit
from annotator.domain.codebook import descendants, in_text_order, roots, units_with
from annotator.domain.project import Project
from annotator.reporting.appendices import level_names, lying, made_table, top_level_said
from annotator.reporting.model import Block, Table
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column, level_column, offered_of_units, shown_of, text_columns, weight_of
from annotator.reporting.tree_paths import used_layers
from annotator.reporting.unit_cells import UnitCells, Within
from annotator.reporting.widths import shared_widths
from annotator.reporting.words import words_of
from annotator.storage.templates import template_of

KEY = "analysis"
EXAMPLES_PER_THEME = 3

_WEIGHTS = {"participant": 1.0, "place": 0.85, "unit": 3.2, "column": 2.0, "layer": 1.2}


def analysis(project: Project, settings: ReportSettings) -> list[Block]:
    """From unit to theme, on lying pages."""
    return lying(analysis_tables(project, settings))


def analysis_title(project: Project, language: str) -> str:
    """“From meaning unit to code group”, as she calls her highest level."""
    return words_of(language).analysis.format(top_level_said(project, language))


def analysis_columns(project: Project, settings: ReportSettings) -> list[Column]:
    """Participant | place | unit | text columns | code | theme, and what else can be told of a unit."""
    words = words_of(settings.language)
    levels = [
        Column("layer", title, (layer,), name=level_column(project, layer).name, weight=_WEIGHTS["layer"])
        for layer, title in zip(used_layers(project), level_names(project, words), strict=True)
    ]
    source = [Column(kind, getattr(words, kind), weight=_WEIGHTS[kind]) for kind in ("participant", "place", "unit")]
    columns = [*source, *text_columns(project, _WEIGHTS["column"]), *reversed(levels)]
    return offered_of_units(project, template_of(project), columns, settings.language)


def analysis_tables(project: Project, settings: ReportSettings) -> list[Table]:
    """The tables with the columns and rows she chose, or those suggested."""
    columns = shown_of(analysis_columns(project, settings), settings.choice(KEY))
    cells, header = UnitCells(project, settings, template_of(project)), [column.title for column in columns]
    parts = [
        (root, [cells.row(columns, unit, within) for unit, within in rows])
        for root, rows in analysis_rows(project, settings)
        if rows
    ]
    every = [row for _, rows in parts for row in rows]
    widths = shared_widths(header, every, [weight_of(column) for column in columns], lying=True)
    if settings.analysis == "all":
        return [
            made_table(
                f"{KEY}-{root.id}",
                f"{analysis_title(project, settings.language)}: {root.name}",
                header,
                rows,
                widths,
            )
            for root, rows in parts
        ]
    title = words_of(settings.language).examples.format(top_level_said(project, settings.language))
    return [made_table(KEY, title, header, every, widths)] if every else []


def analysis_rows(project: Project, settings: ReportSettings) -> list[tuple[Node, list[tuple[Unit, Within]]]]:
    """The units of each root: all; or those she chose, in her order; or golden ones first and then the first ones, of
    different codes."""
    tops = roots(project)
    choice = settings.choice(KEY)
    if settings.analysis == "examples" and choice.units and tops:
        known = {unit.id: unit for unit in choosable(project)}
        own = [(known[unit], None) for unit in choice.units if unit in known]
        if own:
            return [(tops[0], [*own])]
    shown: set[int] = set()
    found: list[tuple[Node, list[tuple[Unit, Within]]]] = []
    for root in tops:
        nodes = descendants(project, root.id)
        units = [unit for unit in units_with(project, nodes) if unit.status == "coded"]
        if settings.analysis == "examples":
            fresh = [unit for unit in units if unit.id not in shown]
            units = _examples(project, fresh, choice.count or EXAMPLES_PER_THEME)
        shown.update(unit.id for unit in units)
        found.append((root, [(unit, nodes) for unit in units]))
    return found


def choosable(project: Project) -> list[Unit]:
    """The units that can be examples, in the order of the texts."""
    nodes = {node.id for node in project.nodes if not node.binned}
    return in_text_order(project, [unit for unit in units_with(project, nodes) if unit.status == "coded"])


def _examples(project: Project, units: list[Unit], count: int) -> list[Unit]:
    first_of_code: dict[tuple[int, ...], Unit] = {}
    for unit in sorted(units, key=lambda u: not u.golden):
        first_of_code.setdefault(tuple(label.node for label in project.labels_of(unit.id)), unit)
    chosen = list(first_of_code.values())[:count]
    return [unit for unit in units if unit in chosen]
