"""What is on the wall and where, which card lies next to which, and the wall's codes and themes as a map in SVG."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Literal

from annotator.domain.codebook import IDEA_COLOUR, kind_of, shown_colours
from annotator.domain.colours import ink, wash
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.wall import WallCard, WallLink

FaceKind = Literal["unit", "code", "theme", "slip"]
WIDTH, HEIGHT, UNIT_HEIGHT = 176, 64, 112
"""Of cards, in points. A unit has room for some lines of what was said."""
PAD, HEAD = 14, 26
"""Around the cards of a group, and for its name above them."""
EMPTY = (WIDTH + 2 * PAD, HEIGHT + HEAD + PAD)
SLIP_COLOUR = "#C9B458"
_GROUND, _TEXT, _MUTED, _LINE = "#FFFFFF", "#262521", "#65625A", "#8F8B82"
_FONT = 'font-family="Liberation Sans, Arial, sans-serif" font-size="12"'
_TIP = (
    '<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    f'<path d="M0 0 8 4 0 8z" fill="{_MUTED}"/></marker>'
)
_LETTERS = 22
"""That fit on a line of a card."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies in it."""
        return self.x <= point[0] <= self.x + self.width and self.y <= point[1] <= self.y + self.height

    def meets(self, other: "Rect", gap: float = 0) -> bool:
        """Whether two come closer than a gap."""
        across = self.x < other.x + other.width + gap and other.x < self.x + self.width + gap
        return across and self.y < other.y + other.height + gap and other.y < self.y + self.height + gap


@dataclass(frozen=True, slots=True)
class Face:
    """A card as it is shown. `text` is a node's name, a unit's words or her own; `source` who said it."""

    card: int
    kind: FaceKind
    text: str
    source: str
    colour: str
    place: Rect


@dataclass(frozen=True, slots=True)
class Area:
    """A group as it is shown: around its cards, or where it was laid while it has none."""

    group: int
    name: str
    place: Rect


def faces(project: Project) -> dict[int, Face]:
    """The cards that are shown, in the order they were laid: those of nodes in the bin are not."""
    colours = shown_colours(project)
    found = {}
    for card in sorted(project.wall_cards, key=lambda card: card.id):
        face = face_of(project, card, colours)
        if face is not None:
            found[card.id] = face
    return found


def face_of(project: Project, card: WallCard, colours: Mapping[int, str]) -> Face | None:
    """One card as it is shown, or None."""
    unit = project.units.get(card.target_id) if card.target == "unit" else None
    if unit is not None:
        labels = project.labels_of(unit.id)
        colour = colours[labels[0].node] if labels else IDEA_COLOUR
        person = participant_of(project, unit.id)
        words = " ".join(project.text_of(unit.id).split())
        source = person.pseudonym if person is not None else ""
        return Face(card.id, "unit", words, source, colour, Rect(card.x, card.y, WIDTH, UNIT_HEIGHT))
    place = Rect(card.x, card.y, WIDTH, HEIGHT)
    if card.target is None:
        return Face(card.id, "slip", card.text, "", SLIP_COLOUR, place)
    node = project.nodes.get(card.target_id) if card.target == "node" else None
    if node is None or node.binned:
        return None
    kind: FaceKind = "code" if kind_of(project, node) == "code" else "theme"
    return Face(card.id, kind, node.name, "", colours[node.id], place)


def areas(project: Project, shown: Mapping[int, Face]) -> dict[int, Area]:
    """The groups, by id."""
    found = {}
    for group in project.wall_groups:
        cards = [shown[c.id].place for c in project.wall_cards.where("grouped", group.id) if c.id in shown]
        place = around(cards) if cards else Rect(group.x, group.y, *EMPTY)
        found[group.id] = Area(group.id, group.name, place)
    return found


def around(places: Iterable[Rect]) -> Rect:
    """The area of a group of cards."""
    places = list(places)
    left, top = min(p.x for p in places) - PAD, min(p.y for p in places) - PAD - HEAD
    right, bottom = max(p.x + p.width for p in places) + PAD, max(p.y + p.height for p in places) + PAD
    return Rect(left, top, right - left, bottom - top)


def nearest(places: Mapping[int, Rect], start: int, across: int, down: int) -> int | None:
    """The next card in a direction; one that lies straight ahead comes before one that is nearer but aside."""
    x, y = places[start].middle
    best, least = None, 0.0
    for card, place in places.items():
        ahead = (place.middle[0] - x) * across + (place.middle[1] - y) * down
        aside = abs((place.middle[0] - x) * down) + abs((place.middle[1] - y) * across)
        cost = ahead + 2.5 * aside
        if card != start and ahead > 1 and aside <= 3 * ahead and (best is None or cost < least):
            best, least = card, cost
    return best


def reading_order(places: Mapping[int, Rect]) -> list[int]:
    """Cards by rows, left to right: what Tab follows."""
    return sorted(places, key=lambda card: (places[card].y // UNIT_HEIGHT, places[card].x, card))


def free_places(taken: Iterable[Rect], start: tuple[float, float], height: int = HEIGHT) -> Iterator[tuple[int, int]]:
    """Places for new cards near a point, in rows of four, none over what lies there. Between the rows there is room
    for the name of a group that is made of some of them."""
    rects, row = list(taken), 0
    while True:
        for column in range(4):
            x, y = round(start[0]) + column * (WIDTH + PAD), round(start[1]) + row * (height + HEAD + PAD)
            place = Rect(x, y, WIDTH, height)
            if not any(place.meets(other, PAD / 2) for other in rects):
                rects.append(place)
                yield x, y
        row += 1


def map_texts(project: Project) -> list[str]:
    """Every text of the map."""
    shown = _of_map(project)
    links = [link.words for link in _links(project, shown)]
    groups = [area.name for area in areas(project, shown).values()]
    return [text for text in (*(face.text for face in shown.values()), *groups, *links) if text]


def svg(project: Project, title: str) -> str:
    """The thematic map: codes, themes, slips, groups and lines, without what participants said."""
    shown = _of_map(project)
    held = {card.grouped for card in project.wall_cards if card.id in shown}
    groups = [area for area in areas(project, shown).values() if area.group in held]
    whole = around([face.place for face in shown.values()] + [area.place for area in groups] or [Rect(0, 0, *EMPTY)])
    size = f'width="{_n(whole.width)}" height="{_n(whole.height)}"'
    corner = f'x="{_n(whole.x)}" y="{_n(whole.y)}"'
    view = " ".join(map(_n, (whole.x, whole.y, whole.width, whole.height)))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="{view}" {size} {_FONT}>',
        f"<title>{escape(title)}</title>",
        f'<rect {corner} width="100%" height="100%" fill="{_GROUND}"/>',
        f"<defs>{_TIP}</defs>",
        *(_svg_group(area) for area in groups),
        *(_svg_link(link, shown) for link in _links(project, shown)),
        *(_svg_card(face) for face in shown.values()),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def edge_point(place: Rect, toward: tuple[float, float]) -> tuple[float, float]:
    """Where a line from the middle of a card to a point leaves it."""
    (x, y), (to_x, to_y) = place.middle, toward
    across, down = to_x - x, to_y - y
    if not across and not down:
        return x, y
    part = min(
        place.width / 2 / abs(across) if across else float("inf"),
        place.height / 2 / abs(down) if down else float("inf"),
        1.0,
    )
    return x + across * part, y + down * part


def _of_map(project: Project) -> dict[int, Face]:
    return {card: face for card, face in faces(project).items() if face.kind != "unit"}


def _links(project: Project, shown: Mapping[int, Face]) -> list[WallLink]:
    links = (link for link in project.wall_links if link.card_from in shown and link.card_to in shown)
    return sorted(links, key=lambda link: link.id)


def _svg_group(area: Area) -> str:
    place = area.place
    return (
        f'<rect {_xy(place)} rx="10" fill="none" stroke="{_LINE}" stroke-dasharray="6 4"/>'
        f'<text x="{_n(place.x + PAD)}" y="{_n(place.y + HEAD - 6)}" font-weight="bold" fill="{_TEXT}">'
        f"{escape(area.name)}</text>"
    )


def _svg_link(link: WallLink, shown: Mapping[int, Face]) -> str:
    start, end = shown[link.card_from].place, shown[link.card_to].place
    (x, y), (to_x, to_y) = edge_point(start, end.middle), edge_point(end, start.middle)
    tip = ' marker-end="url(#tip)"' if link.directed else ""
    line = f'<path d="M{_n(x)} {_n(y)} {_n(to_x)} {_n(to_y)}" stroke="{_MUTED}" stroke-width="1.5"{tip}/>'
    if not link.words:
        return line
    middle, wide = ((x + to_x) / 2, (y + to_y) / 2), 6.5 * len(link.words) + 6
    under = _xy(Rect(middle[0] - wide / 2, middle[1] - 9, wide, 18))
    words = f'<text x="{_n(middle[0])}" y="{_n(middle[1] + 4)}" text-anchor="middle" fill="{_TEXT}">'
    return f'{line}<rect {under} rx="4" fill="{_GROUND}"/>{words}{escape(link.words)}</text>'


def _svg_card(face: Face) -> str:
    place, theme = face.place, face.kind == "theme"
    fill = wash(face.colour.upper(), _GROUND, _TEXT.upper(), most=0.3)
    lines = wrap(face.text, _LETTERS)[:3] or [""]
    top = place.y + (place.height - 16 * len(lines)) / 2 + 12
    weight = ' font-weight="bold"' if theme else ""
    words = "".join(
        f'<text x="{_n(place.middle[0])}" y="{_n(top + 16 * row)}" text-anchor="middle" fill="{_TEXT}"{weight}>'
        f"{escape(line)}</text>"
        for row, line in enumerate(lines)
    )
    edge = ink(face.colour.upper(), _GROUND)
    return f'<rect {_xy(place)} rx="{28 if theme else 6}" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>{words}'


def _xy(place: Rect) -> str:
    return f'x="{_n(place.x)}" y="{_n(place.y)}" width="{_n(place.width)}" height="{_n(place.height)}"'


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
