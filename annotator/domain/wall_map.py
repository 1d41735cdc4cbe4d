"""What is on the wall and where, and which card lies next to which."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from annotator.domain.codebook import IDEA_COLOUR, kind_of, shown_colours
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


def shown_links(project: Project, shown: Mapping[int, Face]) -> list[WallLink]:
    """The lines between cards that are shown, in the order they were drawn."""
    links = (link for link in project.wall_links if link.card_from in shown and link.card_to in shown)
    return sorted(links, key=lambda link: link.id)
