"""How the themes came about: a figure of how units flowed between them, and the table of what was changed."""

from annotator.domain.alluvial import Alluvial, Box, alluvial
from annotator.domain.alluvial_places import alluvial_places
from annotator.domain.codebook import shown_colours
from annotator.domain.colours import ink, mix, wash
from annotator.domain.methods import ExampleTable, Text
from annotator.domain.pictures import LOOSE, Picture, counted_digits, picture_of, rows_of, same_picture
from annotator.domain.project import Project
from annotator.domain.wall_map import Rect
from annotator.reporting import drawing as shapes
from annotator.reporting.drawing import GROUND, MUTED, TEXT, Band, Drawing, Shape, Words, labelled, wrapped
from annotator.reporting.method_words import day, method_words_of, quoted
from annotator.reporting.model import Block, Figure, Section
from annotator.reporting.origins import ordered_snapshots
from annotator.reporting.part_words import WORDS, word
from annotator.reporting.settings import ReportSettings
from annotator.reporting.step_tables import StepTables
from annotator.storage.templates import template_of

_WIDE, _BETWEEN, _HEAD, _LINE = 118.0, 62.0, 44.0, 13.0
_UPRIGHT = 3
"""Columns for which an upright page is wide enough."""
_BAND = 0.34

Head = tuple[str, str]
"""What stands over a column: a name and a day."""

_VERSIONS = ExampleTable(
    "changes", Text(*WORDS["changes"]), "versions", ("version", "when", "changes", "why"), expected=False
)


def themes_over_time(project: Project, settings: ReportSettings) -> list[Block]:
    """The figure from the first snapshot until now; nothing without a snapshot that holds themes."""
    pictures, heads = _pictures(project, settings.language)
    if len(pictures) < 2 or not any(picture.themes for picture in pictures):
        return []
    uuids = {node.id: node.uuid for node in project.nodes}
    colours = {uuids[node]: colour for node, colour in shown_colours(project).items()}
    flow = alluvial(pictures, colours)
    language = settings.language
    title, note = word("flow", language), word("flow_note", language) if flow.ribbons else ""
    figure = Figure("flow", title, _drawing(flow, heads, language), _said(flow, heads, language), note)
    return [Section(landscape=True), figure] if len(heads) > _UPRIGHT else [figure]


def changes_over_time(project: Project, settings: ReportSettings) -> list[Block]:
    """A row for every snapshot with what is otherwise than in the one before, whatever the method."""
    tables = StepTables(project, settings, template_of(project), _VERSIONS).versions()
    return [Section(landscape=True), *tables] if tables else []


def _pictures(project: Project, language: str) -> tuple[list[Picture], list[Head]]:
    within = counted_digits(project)
    snapshots = ordered_snapshots(project)
    rows = [rows_of(project, snapshot.id) for snapshot in snapshots]
    heads = [(snapshot.name, day(snapshot.at, language) if snapshot.at else "") for snapshot in snapshots]
    now = picture_of(project)
    if rows and not same_picture(rows[-1], now):
        rows.append(now)
        heads.append((word("today", language), ""))
    return [Picture(one, within) for one in rows], heads


def _said(flow: Alluvial, heads: list[Head], language: str) -> str:
    words = method_words_of(language)
    columns = []
    for (name, when), boxes in zip(heads, flow.columns, strict=True):
        themes = quoted(words, tuple(box.name for box in boxes if box.node != LOOSE)) or word("nothing", language)
        dated = f" ({when})" if when else ""
        columns.append(f"{quoted(words, (name,))}{dated}: {themes}")
    return word("flow_shows", language, "; ".join(columns))


def _drawing(flow: Alluvial, heads: list[Head], language: str) -> Drawing:
    places = alluvial_places(flow, _LINE, _WIDE, _BETWEEN, _HEAD)
    found: list[Shape] = []
    for ribbon, start, end in places.ribbons:
        colour = flow.columns[ribbon.column][ribbon.start].colour
        found.append(Band(start, end, mix(colour, GROUND, _BAND)))
    for left, (name, when) in zip(places.lefts, heads, strict=True):
        lines = wrapped(name, _WIDE, 10, 2, strong=True)
        found += [Words(left, 11 + 12 * at, line, 10, strong=True) for at, line in enumerate(lines)]
        found.append(Words(left, 11 + 12 * len(lines), when, 9, colour=MUTED))
    for column, rects in zip(flow.columns, places.boxes, strict=True):
        for box, rect in zip(column, rects, strict=True):
            found += _box(box, rect, language)
    return Drawing(places.width + 2, places.height, tuple(found))


def _box(box: Box, rect: Rect, language: str) -> list[Shape]:
    colour = box.colour.upper()
    fill, edge = wash(colour, GROUND, TEXT, most=0.28), ink(colour, GROUND)
    frame = shapes.Box(rect.x, rect.y, rect.width, rect.height, fill, edge, 3)
    return labelled(frame, word("loose", language) if box.node == LOOSE else box.name, 9.5)
