"""The wall as a drawing: codes, themes, slips, groups and lines where she laid them, without what participants said."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.colours import ink, wash
from annotator.domain.project import Project
from annotator.domain.wall import WallLink
from annotator.domain.wall_map import (
    EMPTY,
    HEAD,
    PAD,
    Area,
    Face,
    Rect,
    areas,
    around,
    edge_point,
    faces,
    shown_links,
)
from annotator.reporting.drawing import GROUND, LINE, MUTED, TEXT, Box, Drawing, Line, Shape, Words, labelled, width_of

_SIZE, _LARGE, _LINE_SIZE = 12.0, 14.5, 12.0
_MOST_EMPTY = 44.0
"""Points between cards on a page; groups and lines still have room."""
_ROUND = {"theme": 28.0}


def wall_drawing(project: Project) -> Drawing:
    """All of it where it lies, however far apart."""
    return _drawn(project, map_faces(project), _SIZE)


def close_wall_drawing(project: Project) -> Drawing:
    """The same for a page: empty room between cards is taken out, so that what they say is printed larger.

    What lies left of another, above it or in line with it still does.
    """
    shown = map_faces(project)
    across = _Closer([(face.place.x, face.place.width) for face in shown.values()], _gaps(project, shown))
    down = _Closer([(face.place.y, face.place.height) for face in shown.values()], {})
    moved = {
        card: replace(face, place=replace(face.place, x=across.moved(face.place.x), y=down.moved(face.place.y)))
        for card, face in shown.items()
    }
    return _drawn(project, moved, _LARGE)


def _drawn(project: Project, shown: Mapping[int, Face], size: float) -> Drawing:
    groups = map_groups(project, shown)
    whole = around([face.place for face in shown.values()] + [area.place for area in groups] or [Rect(0, 0, *EMPTY)])
    moved = _Moved(whole.x, whole.y, size)
    shapes: list[Shape] = []
    for area in groups:
        shapes += moved.group(area)
    for link in shown_links(project, shown):
        shapes += moved.link(link, shown)
    for face in shown.values():
        shapes += moved.card(face)
    return Drawing(whole.width, whole.height, tuple(shapes))


def _gaps(project: Project, shown: Mapping[int, Face]) -> dict[float, float]:
    """By where a card ends, the room that the words on a line to the right of it take."""
    found: dict[float, float] = {}
    for link in shown_links(project, shown):
        left, right = sorted((shown[card].place for card in (link.card_from, link.card_to)), key=lambda place: place.x)
        end = left.x + left.width
        if link.words and right.x > end and abs(left.middle[1] - right.middle[1]) < left.height:
            found[end] = max(found.get(end, 0), width_of(link.words, _LINE_SIZE) + 24)
    return found


class _Closer:
    """Moves places along one axis so that no empty stretch of it is longer than needed."""

    def __init__(self, places: Iterable[tuple[float, float]], gaps: Mapping[float, float]) -> None:
        self._starts: list[float] = []
        self._shifts: list[float] = []
        reached, shift = 0.0, 0.0
        for start, length in sorted(places):
            if self._starts and start > reached:
                shift += max(0.0, start - reached - max(_MOST_EMPTY, gaps.get(reached, 0)))
            if not self._starts or start > reached:
                self._starts.append(start)
                self._shifts.append(shift)
            reached = max(reached, start + length)

    def moved(self, at: float) -> float:
        """Where what lies here is put."""
        return at - self._shifts[bisect_right(self._starts, at) - 1]


def map_faces(project: Project) -> dict[int, Face]:
    """The cards that belong on a map: those of units do not."""
    return {card: face for card, face in faces(project).items() if face.kind != "unit"}


def map_groups(project: Project, shown: Mapping[int, Face]) -> list[Area]:
    """The groups that hold any of the cards."""
    held = {card.grouped for card in project.wall_cards if card.id in shown}
    return [area for area in areas(project, shown).values() if area.group in held]


class _Moved:
    """Draws what lies on the wall with its corner moved to the drawing's."""

    def __init__(self, left: float, top: float, size: float) -> None:
        self._left, self._top, self._size = left, top, size

    def group(self, area: Area) -> list[Shape]:
        place = self._rect(area.place)
        box = Box(place.x, place.y, place.width, place.height, "", LINE, 10, dashed=True)
        return [box, Words(place.x + PAD, place.y + HEAD - 6, area.name, self._size, strong=True)]

    def link(self, link: WallLink, shown: Mapping[int, Face]) -> list[Shape]:
        start, end = (self._rect(shown[card].place) for card in (link.card_from, link.card_to))
        ends = edge_point(start, end.middle), edge_point(end, start.middle)
        line = Line(ends, MUTED, 1.5, tip=link.directed)
        if not link.words:
            return [line]
        x, y = ((one + other) / 2 for one, other in zip(*ends, strict=True))
        wide = width_of(link.words, _LINE_SIZE) + 8
        under = Box(x - wide / 2, y - 9, wide, 18, GROUND, round=4)
        return [line, under, Words(x, y + 4, link.words, _LINE_SIZE, "middle")]

    def card(self, face: Face) -> list[Shape]:
        place, theme = self._rect(face.place), face.kind == "theme"
        fill = wash(face.colour.upper(), GROUND, TEXT, most=0.3)
        edge = ink(face.colour.upper(), GROUND)
        box = Box(place.x, place.y, place.width, place.height, fill, edge, _ROUND.get(face.kind, 6.0), weight=1.5)
        return labelled(box, face.text, self._size, theme)

    def _rect(self, place: Rect) -> Rect:
        return Rect(place.x - self._left, place.y - self._top, place.width, place.height)
