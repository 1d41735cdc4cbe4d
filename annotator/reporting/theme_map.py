"""The thematic map as a figure: the wall where she laid one, else themes with what stands under them, in rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import children, kind_of, parents, roots, shown_colours
from annotator.domain.colours import ink, wash
from annotator.domain.project import Project
from annotator.reporting.drawing import GROUND, LINE, TEXT, Box, Drawing, Line, Point, Shape, box_height, labelled
from annotator.reporting.method_words import method_words_of, quoted
from annotator.reporting.model import Block, Figure, Section
from annotator.reporting.part_words import listed, word
from annotator.reporting.settings import ReportSettings
from annotator.reporting.wall_drawing import close_wall_drawing, map_faces, map_groups

LINE_WIDTH = 453.0
"""Points between the margins of an upright page: drawn so wide, letters are as large as they are meant."""
_WIDE_FROM = 640.0
"""A wall so wide has readable letters on a lying page only."""
_ACROSS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
"""Themes side by side, by how many there are; four in a row where there are more."""
_GAP, _STEP, _BETWEEN, _INDENT = 26.0, 9.0, 30.0, 20.0
_SIZES = (12.0, 11.0, 10.0)
_MOST_CODES = 8


def theme_map(project: Project, settings: ReportSettings) -> list[Block]:
    """The map, with a sentence of what it shows for those who cannot see it; nothing without themes."""
    title, language = word("map", settings.language), settings.language
    faces = map_faces(project)
    if any(face.kind == "theme" for face in faces.values()):
        drawing = close_wall_drawing(project)
        figure = Figure("map", title, drawing, _wall_said(project, language))
        return [Section(landscape=True), figure] if drawing.width > _WIDE_FROM else [figure]
    themes = [_branch(project, node.id, ()) for node in roots(project) if kind_of(project, node) != "code"]
    if not themes:
        return []
    return [Figure("map", title, _Rows(project, language).drawing(themes), _said(themes, language))]


@dataclass(frozen=True, slots=True)
class _Branch:
    """A theme or code with what stands under it; one under two themes stands under each."""

    node: int
    name: str
    below: tuple["_Branch", ...] = ()


def _branch(project: Project, node: int, above: tuple[int, ...]) -> _Branch:
    """Sub-themes where there are any on the map's whole tree, else codes: a map of everything shows nothing."""
    path = (*above, node)
    found = [child for child in children(project, node) if child.id not in path]
    kept = [child for child in found if kind_of(project, child) != "code" or not _has_groups(project)]
    return _Branch(node, project.nodes[node].name, tuple(_branch(project, child.id, path) for child in kept))


def _has_groups(project: Project) -> bool:
    return any(
        parents(project, node.id) and kind_of(project, node) != "code" for node in project.nodes if not node.binned
    )


def _said(themes: Iterable[_Branch], language: str) -> str:
    return word("map_shows", language, "; ".join(_branch_said(theme, language) for theme in themes))


def _branch_said(branch: _Branch, language: str) -> str:
    name = _named([branch.name], language)
    if not branch.below:
        return name
    return word("with_below", language, name, listed([_branch_said(one, language) for one in branch.below]))


def _named(names: Iterable[str], language: str) -> str:
    """In quotation marks: in the middle of a sentence a capital would else make every name look like a person's."""
    return quoted(method_words_of(language), tuple(names))


def _wall_said(project: Project, language: str) -> str:
    """Themes with what stands under them as the tree has it, then the groups and the lines she drew."""
    shown = map_faces(project)
    nodes = {project.wall_cards[card].target_id for card in shown}
    tops = [node.id for node in roots(project) if kind_of(project, node) != "code"]
    themes = [_branch(project, node, ()) for node in tops if node in nodes]
    loose = [face.text for face in shown.values() if face.kind == "theme"]
    said = _said(themes, language) if themes else word("map_shows", language, _named(loose, language))
    for area in map_groups(project, shown):
        cards = [shown[card.id].text for card in project.wall_cards.where("grouped", area.group) if card.id in shown]
        said += " " + word("map_group", language, _named([area.name], language), _named(cards, language))
    lines = [
        " – ".join(_named([shown[card].text], language) for card in (link.card_from, link.card_to))
        + (f" ({link.words})" if link.words else "")
        for link in project.wall_links
        if link.card_from in shown and link.card_to in shown
    ]
    return said + (" " + word("map_lines", language, "; ".join(lines)) if lines else "")


class _Rows:
    """Lays themes in rows, each over what stands under it; one theme over all others stands above them."""

    def __init__(self, project: Project, language: str) -> None:
        self._project, self._language = project, language
        self._colours = shown_colours(project)
        self._shapes: list[Shape] = []
        self._lines: list[Shape] = []

    def drawing(self, themes: Sequence[_Branch]) -> Drawing:
        """All of them."""
        top, start = 1.0, None
        if len(themes) == 1 and sum(bool(one.below) for one in themes[0].below) > 1:
            start = self._box(themes[0], LINE_WIDTH / 4, top, LINE_WIDTH / 2, 0)
            themes, top = themes[0].below, start.y + start.height + _BETWEEN
        across = _ACROSS.get(len(themes), 4)
        for at in range(0, len(themes), across):
            top = self._row(themes[at : at + across], across, top, start) + _BETWEEN
        shapes = (*self._lines, *self._shapes)
        return Drawing(LINE_WIDTH, top - _BETWEEN + 1, shapes)

    def _row(self, themes: Sequence[_Branch], across: int, top: float, start: Box | None) -> float:
        """One row; where it ends. A row that is not full stands in the middle."""
        width = min(220.0, (LINE_WIDTH - 2 - _GAP * (across - 1)) / across)
        left = (LINE_WIDTH - width * len(themes) - _GAP * (len(themes) - 1)) / 2
        height = max(box_height(theme.name, width, _SIZES[0], True, 5) for theme in themes)
        lowest = top
        for theme in themes:
            box = self._box(theme, left, top, width, 0, height + 6)
            if start is not None:
                self._join(start, box)
            lowest = max(lowest, self._below(theme, box, 1))
            left += width + _GAP
        return lowest

    def _box(self, branch: _Branch, x: float, y: float, width: float, depth: int, height: float = 0) -> Box:
        size, strong = _SIZES[min(depth, 2)], depth == 0
        colour = self._colours[branch.node].upper()
        fill = wash(colour, GROUND, TEXT, most=0.32) if strong else GROUND
        high = height or box_height(branch.name, width, size, strong)
        box = Box(x, y, width, high, fill, ink(colour, GROUND), 12 if strong else 4, weight=1.5 if strong else 1)
        self._shapes += labelled(box, branch.name, size, strong)
        return box

    def _below(self, branch: _Branch, box: Box, depth: int) -> float:
        """What stands under a theme, each joined to it by an elbow; where it ends."""
        y = lowest = box.y + box.height
        trunk = box.x + _INDENT / 2
        for at, child in enumerate(branch.below):
            left = box.x + _INDENT
            if at == _MOST_CODES and len(branch.below) > _MOST_CODES + 1:
                rest = _Branch(branch.node, word("more", self._language, len(branch.below) - at))
                self._box(rest, left, y + _STEP, box.width - _INDENT, 2)
                return y + _STEP + box_height(rest.name, box.width - _INDENT, _SIZES[2])
            made = self._box(child, left, y + _STEP, box.width - _INDENT, depth)
            middle = made.y + made.height / 2
            self._lines.append(Line(((trunk, box.y + box.height), (trunk, middle), (left, middle)), LINE))
            y = lowest = self._below(child, made, depth + 1)
        return lowest

    def _join(self, above: Box, below: Box) -> None:
        """From the theme over all to one under it, straight where that is right below."""
        start, end = above.x + above.width / 2, below.x + below.width / 2
        level = above.y + above.height + _BETWEEN / 2
        points: tuple[Point, ...] = ((start, above.y + above.height), (start, level), (end, level), (end, below.y))
        self._lines.append(Line(points, LINE))
