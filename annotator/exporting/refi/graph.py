"""The wall as a graph: cards are vertices, the lines between them edges."""

from annotator.domain.project import Project
from annotator.domain.wall import WallCard
from annotator.exporting.refi.codes import node_guid
from annotator.exporting.refi.sources import selection_guid
from annotator.exporting.refi.xml import attribute, derived, guid_of, holding

_WIDTH, _HEIGHT = 180, 80
"""Of a card, in points: the format wants two corners."""


def graph(project: Project) -> str:
    """The wall, or nothing where no card hangs on it."""
    cards = sorted(project.wall_cards, key=lambda card: card.id)
    if not cards:
        return ""
    edges = sorted(project.wall_links, key=lambda link: link.id)
    inner = "".join(_vertex(project, card) for card in cards)
    inner += "".join(
        f'<Edge guid="{guid_of(edge.uuid, "wall link", edge.id)}"{attribute("name", edge.words)}'
        f' sourceVertex="{_guid(project.wall_cards[edge.card_from])}"'
        f' targetVertex="{_guid(project.wall_cards[edge.card_to])}"'
        f' direction="{"OneWay" if edge.directed else "Associative"}"/>'
        for edge in edges
    )
    return holding("Graph", inner, f' guid="{derived("wall", project.info.uuid)}" name="Annotator"')


def _vertex(project: Project, card: WallCard) -> str:
    stands_for, name = "", card.text
    node = project.nodes.get(card.target_id) if card.target == "node" else None
    unit = project.units.get(card.target_id) if card.target == "unit" else None
    if node is not None:
        stands_for, name = node_guid(node), node.name
    elif unit is not None:
        stands_for, name = selection_guid(unit), project.text_of(unit.id)[:80]
    shown = f' representedGUID="{stands_for}"' if stands_for else ""
    shape = "RoundedRectangle" if stands_for else "Note"
    return (
        f'<Vertex guid="{_guid(card)}"{shown}{attribute("name", name)} firstX="{card.x}" firstY="{card.y}"'
        f' secondX="{card.x + _WIDTH}" secondY="{card.y + _HEIGHT}" shape="{shape}"/>'
    )


def _guid(card: WallCard) -> str:
    return guid_of(card.uuid, "wall card", card.id)
