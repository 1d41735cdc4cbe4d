"""The wall: laying cards, moving, grouping and linking them, and making a theme of a group."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from annotator.domain.analysis import Label, NodeLink
from annotator.domain.codebook import children, makes_circle
from annotator.domain.wall import WallCard, WallGroup, WallLink
from annotator.domain.wall_map import HEIGHT, PAD, UNIT_HEIGHT, WIDTH, Rect, areas, faces, free_places
from annotator.storage.actions.coding import code_layer, new_node
from annotator.storage.store import Store, Writer

Target = Literal["unit", "node"]
Place = tuple[int, int]
COLUMNS = 4


def put_on_wall(store: Store, target: Target, ids: Iterable[int], near: tuple[float, float] | None = None) -> list[int]:
    """Lay cards of units or nodes where there is room; the cards of all of them, also of those that hung there."""
    wanted = list(dict.fromkeys(ids))
    missing = [row for row in wanted if not store.project.cards_on(target, row)]
    if missing:
        with store.action("put_on_wall") as writer:
            _put(store, writer, target, missing, near)
    return [store.project.cards_on(target, row)[0].id for row in wanted]


def add_slip(store: Store, place: Place, text: str = "") -> int:
    """Hang up a slip of paper of her own; the card."""
    with store.action("add_slip") as writer:
        return writer.insert(WallCard(text=text, x=place[0], y=place[1]))


def write_slip(store: Store, card: int, text: str) -> None:
    """Write on a slip (a burst of typing is one action)."""
    if text != store.project.wall_cards[card].text:
        with store.action("write_slip", extend=f"card:{card}") as writer:
            writer.update("wall_card", card, text=text)


def move_cards(store: Store, places: Mapping[int, Place], groups: Mapping[int, int | None] | None = None) -> None:
    """Lay cards elsewhere, and into or out of groups."""
    cards = ",".join(map(str, sorted(places)))
    with store.action("move_cards", extend=f"cards:{cards}") as writer:
        for card, (x, y) in places.items():
            writer.update("wall_card", card, x=x, y=y)
        _regroup(store, writer, groups or {})


def take_off_wall(store: Store, cards: Iterable[int]) -> None:
    """Take cards off the wall with the lines to them. The units and codes themselves stay."""
    with store.action("take_off_wall") as writer:
        for card in cards:
            writer.delete_where("wall_link", card_from=card)
            writer.delete_where("wall_link", card_to=card)
            writer.delete("wall_card", card)


def group_cards(store: Store, cards: Sequence[int], name: str, place: Place) -> int:
    """Draw a line around cards and name them; the group. `place` is where it lies while it has none."""
    with store.action("group_cards") as writer:
        group = writer.insert(WallGroup(name=" ".join(name.split()), x=place[0], y=place[1]))
        _regroup(store, writer, dict.fromkeys(cards, group))
    return group


def rename_group(store: Store, group: int, name: str) -> None:
    """Call a group something else; an empty name is no name."""
    name = " ".join(name.split())
    if name and name != store.project.wall_groups[group].name:
        with store.action("rename_group", extend=f"group:{group}") as writer:
            writer.update("wall_group", group, name=name)


def move_group(store: Store, group: int, across: int, down: int) -> None:
    """Move a group with all its cards."""
    record = store.project.wall_groups[group]
    with store.action("move_cards", extend=f"group:{group}") as writer:
        writer.update("wall_group", group, x=record.x + across, y=record.y + down)
        for card in store.project.wall_cards.where("grouped", group):
            writer.update("wall_card", card.id, x=card.x + across, y=card.y + down)


def dissolve_group(store: Store, group: int) -> None:
    """Take the line around cards away; they stay where they lie."""
    with store.action("dissolve_group") as writer:
        for card in store.project.wall_cards.where("grouped", group):
            writer.update("wall_card", card.id, grouped=None)
        writer.delete("wall_group", group)


def link_cards(store: Store, start: int, end: int, words: str = "") -> int:
    """Draw a line between two cards; the line that is there where there is one."""
    for link in store.project.wall_links:
        if {link.card_from, link.card_to} == {start, end}:
            return link.id
    with store.action("link_cards") as writer:
        return writer.insert(WallLink(card_from=start, card_to=end, words=words))


def update_link(store: Store, link: int, words: str | None = None, directed: bool | None = None) -> None:
    """Write on a line, or give it a direction."""
    record = store.project.wall_links[link]
    new = (
        record.words if words is None else " ".join(words.split()),
        record.directed if directed is None else directed,
    )
    if new != (record.words, record.directed):
        with store.action("update_link", extend=f"link:{link}") as writer:
            writer.update("wall_link", link, words=new[0], directed=int(new[1]))


def remove_link(store: Store, link: int) -> None:
    """Take a line away."""
    with store.action("remove_link") as writer:
        writer.delete("wall_link", link)


def theme_of_group(store: Store, group: int) -> int:
    """Make a theme of the group's name: its codes stand under it (as well), its units carry it. The theme.

    Where a theme was made of it before and still is in use, what has come to the group since is added to that.
    """
    project = store.project
    record = project.wall_groups[group]
    known = project.nodes.get(record.node)
    cards = sorted(project.wall_cards.where("grouped", group), key=lambda card: (card.y, card.x, card.id))
    nodes = [c.target_id for c in cards if c.target == "node" and c.target_id is not None]
    units = [c.target_id for c in cards if c.target == "unit" and c.target_id is not None]
    with store.action("theme_of_group") as writer:
        if known is None or known.binned:
            theme = new_node(store, writer, code_layer(store, "theme"), record.name, None)
            writer.update("wall_group", group, node=theme)
        else:
            theme = known.id
        _stand_under(store, writer, nodes, theme)
        carry = {label.unit for label in project.labels.where("node", theme)}
        for unit in units:
            if unit not in carry:
                writer.update("unit", unit, status="coded")
                writer.insert(Label(unit=unit, node=theme))
    return theme


def lay_out(store: Store, node: int, near: tuple[float, float]) -> list[int]:
    """Arrange a theme: its card, and in columns what stands under it, with the units that hang there below their code.

    Cards of codes that are missing are put up. The cards of the nodes, the theme's first.
    """
    project = store.project
    blocks = [_block(store, child.id) for child in children(project, node)]
    nodes = list(dict.fromkeys([node, *(below for block in blocks for below, _ in block)]))
    with store.action("lay_out") as writer:
        cards = {row: found[0].id for row in nodes if (found := project.cards_on("node", row))}
        moved = {*cards.values(), *(card for block in blocks for _, held in block for card in held)}
        others = [face.place for card, face in faces(project).items() if card not in moved]
        places = _columns(node, blocks)
        x, y = _room(others, places.values(), near)
        for key, (across, down, _) in places.items():
            card = key if key > 0 else cards.get(-key)
            if card is None:
                cards[-key] = writer.insert(WallCard(target="node", target_id=-key, x=x + across, y=y + down))
            else:
                writer.update("wall_card", card, x=x + across, y=y + down)
    return [cards[row] for row in nodes]


def _regroup(store: Store, writer: Writer, groups: Mapping[int, int | None]) -> None:
    """Put cards into other groups; a group that had cards and has none any more goes."""
    left = {store.project.wall_cards[card].grouped for card in groups} - set(groups.values())
    for card, group in groups.items():
        writer.update("wall_card", card, grouped=group)
    for group in left:
        if group is not None and not {c.id for c in store.project.wall_cards.where("grouped", group)} - groups.keys():
            writer.delete("wall_group", group)


def _put(store: Store, writer: Writer, target: Target, rows: Sequence[int], near: tuple[float, float] | None) -> None:
    shown = faces(store.project)
    taken = [face.place for face in shown.values()]
    taken += [area.place for area in areas(store.project, shown).values()]
    start = near if near is not None else (0.0, 0.0)
    places = free_places(taken, start, UNIT_HEIGHT if target == "unit" else HEIGHT)
    new = [WallCard(target=target, target_id=row, x=x, y=y) for row, (x, y) in zip(rows, places, strict=False)]
    writer.insert_many(new)


def _stand_under(store: Store, writer: Writer, nodes: Iterable[int], theme: int) -> None:
    under = {link.child for link in store.project.node_links.where("parent", theme)}
    at = max((link.position for link in store.project.node_links.where("parent", theme)), default=-1)
    for node in dict.fromkeys(nodes):
        record = store.project.nodes[node]
        if node != theme and node not in under and not record.binned and not makes_circle(store.project, node, theme):
            at += 1
            writer.insert(NodeLink(child=node, parent=theme, position=at))


Block = list[tuple[int, list[int]]]
"""A node and all below it, top down, each with the cards of its own units."""


def _block(store: Store, node: int) -> Block:
    below, todo = dict[int, None](), [node]
    while todo:
        current = todo.pop()
        if current not in below:
            below[current] = None
            todo.extend(child.id for child in reversed(children(store.project, current)))
    return [(one, _unit_cards(store, one)) for one in below]


def _unit_cards(store: Store, node: int) -> list[int]:
    units = sorted(label.unit for label in store.project.labels.where("node", node))
    return [card.id for unit in units for card in store.project.cards_on("unit", unit)]


def _columns(node: int, blocks: list[Block]) -> dict[int, tuple[int, int, int]]:
    """Where the cards go, from the top left corner: x, y and height; nodes by minus their id, units by card."""
    places = {-node: (0, 0, HEIGHT)}
    tops = [HEIGHT + 3 * PAD] * COLUMNS
    for block in blocks:
        column = tops.index(min(tops))
        for key in (key for below, held in block for key in (-below, *held)):
            height = HEIGHT if key < 0 else UNIT_HEIGHT
            if key not in places:
                places[key] = (column * (WIDTH + 2 * PAD), tops[column], height)
                tops[column] += height + PAD
        tops[column] += PAD
    return places


def _room(taken: list[Rect], places: Iterable[tuple[int, int, int]], near: tuple[float, float]) -> Place:
    """The first place at or below a point where none of the cards lies over another."""
    rects = list(places)
    x, y = round(near[0]), round(near[1])
    while True:
        laid = [Rect(x + across, y + down, WIDTH, height) for across, down, height in rects]
        hit = [other for other in taken for rect in laid if rect.meets(other, PAD)]
        if not hit:
            return x, y
        y = round(max(other.y + other.height for other in hit)) + 2 * PAD
