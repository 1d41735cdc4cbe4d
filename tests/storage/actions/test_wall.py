"""The wall in a real encrypted file: cards, groups, lines, themes made of groups, and what is no longer there."""

import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import children, descendants, parents
from annotator.domain.project import Project
from annotator.domain.wall_map import Rect, areas, faces, free_places, nearest, reading_order
from annotator.reporting.svg import svg_of
from annotator.reporting.wall_drawing import wall_drawing
from annotator.storage.actions import coding, nodes, units, wall
from annotator.storage.soundness import faults
from annotator.storage.store import Store

pytestmark = pytest.mark.usefixtures("before_theme_work")


def named(store: Store, name: str) -> int:
    return next(node.id for node in store.project.nodes if node.name.startswith(name))


def everything(store: Store) -> dict[str, set[Any]]:
    return {name: set(table) for name, table in store.project.tables.items()}


def some(store: Store, count: int = 3) -> list[int]:
    """Some codes."""
    project = store.project
    return [node.id for node in project.nodes if project.layers[node.layer].kind == "code"][:count]


def svg(project: Project, title: str) -> str:
    """The wall as the picture she saves."""
    return svg_of(wall_drawing(project), title, "Arial")


def overlaps(store: Store) -> list[tuple[int, int]]:
    """Pairs of cards that lie over each other."""
    shown = list(faces(store.project).values())
    return [(a.card, b.card) for a in shown for b in shown if a.card < b.card and a.place.meets(b.place)]


def test_cards_are_laid_beside_each_other(sample: Store) -> None:
    """New cards find room; what hangs there already is not put up twice; one undo takes the new ones down."""
    codes = some(sample, 6)
    first = wall.put_on_wall(sample, "node", codes[:2], (40, 40))
    before = everything(sample)
    second = wall.put_on_wall(sample, "node", codes, (40, 40))
    unit = next(unit.id for unit in sample.project.units)
    wall.put_on_wall(sample, "unit", [unit], (40, 40))

    assert second[:2] == first
    assert len(sample.project.wall_cards) == 7
    assert overlaps(sample) == []
    sample.undo()
    sample.undo()
    assert everything(sample) == before


def test_a_face_says_what_it_is(sample: Store) -> None:
    """A code has its name and colour, a unit its words and who said them, a slip what she wrote."""
    theme = named(sample, "Å være gjest")
    unit = sample.project.labels.first("node", some(sample, 1)[0]).unit  # type: ignore[union-attr]
    cards = wall.put_on_wall(sample, "node", [theme]) + wall.put_on_wall(sample, "unit", [unit])
    cards.append(wall.add_slip(sample, (500, 0), "Henger sammen?"))
    shown = faces(sample.project)

    assert [shown[card].kind for card in cards] == ["theme", "unit", "slip"]
    assert shown[cards[0]].text == sample.project.nodes[theme].name
    assert shown[cards[1]].text == " ".join(sample.project.text_of(unit).split())
    assert shown[cards[1]].source.startswith("P")


def test_cards_of_the_bin_are_not_shown_and_come_back(sample: Store) -> None:
    """The card waits for the code."""
    (code,) = some(sample, 1)
    (card,) = wall.put_on_wall(sample, "node", [code])
    nodes.bin_node(sample, code)
    assert card not in faces(sample.project)
    nodes.restore_node(sample, code)

    assert card in faces(sample.project)


def test_the_card_of_a_merged_code_is_the_others(sample: Store) -> None:
    """Its lines stay; where the other hangs there already, that card stays as it is."""
    one, other, third = some(sample)
    cards = wall.put_on_wall(sample, "node", [one, third])
    wall.link_cards(sample, *cards)
    nodes.merge_nodes(sample, [one], other)
    assert sample.project.wall_cards[cards[0]].target_id == other
    nodes.merge_nodes(sample, [other], third)

    assert list(faces(sample.project)) == [cards[1]]
    sample.undo()
    sample.undo()
    assert sample.project.wall_cards[cards[0]].target_id == one


def test_cards_go_with_their_units(sample: Store) -> None:
    """A deleted unit leaves no card and no line; a merged one hands its card over; undo brings both back."""
    document = sample.project.ordered_documents()[0].id
    one, other, *_ = (unit.id for unit in sample.project.units.where("document", document))
    cards = wall.put_on_wall(sample, "unit", [one, other])
    wall.link_cards(sample, *cards, words="fører til")
    coding.delete_unit(sample, one)
    assert [card.id for card in sample.project.wall_cards] == [cards[1]]
    assert not len(sample.project.wall_links)
    sample.undo()
    assert len(sample.project.wall_links) == 1
    kept = units.merge_units(sample, [one, other])

    assert {card.target_id for card in sample.project.wall_cards} == {kept}
    assert faults(sample) == []


def test_an_emptied_group_goes(sample: Store) -> None:
    """Grouped anew, or moved into another group, the last card takes its old group along; undo brings it back."""
    cards = wall.put_on_wall(sample, "node", some(sample), (0, 0))
    old = wall.group_cards(sample, cards[:2], "Vann", (0, 0))
    new = wall.group_cards(sample, cards[:1], "Regn", (0, 0))
    assert {group.id for group in sample.project.wall_groups} == {old, new}

    before = everything(sample)
    last = wall.group_cards(sample, cards[1:], "Sjø", (0, 0))
    assert {group.id for group in sample.project.wall_groups} == {new, last}
    sample.undo()
    assert everything(sample) == before
    wall.move_cards(sample, {cards[1]: (9, 9)}, {cards[1]: new})
    assert {group.id for group in sample.project.wall_groups} == {new}
    assert {card.grouped for card in sample.project.wall_cards if card.id in cards[:2]} == {new}
    sample.undo()
    assert everything(sample) == before


def test_groups_hold_their_cards(sample: Store) -> None:
    """A group lies around its cards, moves with them, and leaves them where they are when it is dissolved."""
    cards = wall.put_on_wall(sample, "node", some(sample), (100, 100))
    group = wall.group_cards(sample, cards[:2], " Det  ytre ", (0, 0))
    area = areas(sample.project, faces(sample.project))[group]
    assert area.name == "Det ytre"
    assert all(area.place.holds(faces(sample.project)[card].place.middle) for card in cards[:2])
    wall.move_group(sample, group, 50, -20)
    moved = areas(sample.project, faces(sample.project))[group]
    assert (moved.place.x - area.place.x, moved.place.y - area.place.y) == (50, -20)
    wall.rename_group(sample, group, "  ")
    wall.dissolve_group(sample, group)

    assert not len(sample.project.wall_groups)
    assert {card.grouped for card in sample.project.wall_cards} == {None}
    sample.undo()
    assert {card.id for card in sample.project.wall_cards.where("grouped", group)} == set(cards[:2])


def test_a_theme_of_a_group(sample: Store) -> None:
    """Its codes stand under it, also where they stood before; its units carry it; all of it is one step of undo."""
    codes = some(sample, 2)
    loose = nodes.create_node(sample, coding.code_layer(sample), "Løs kode")
    unit = next(unit.id for unit in sample.project.units if unit.status == "idea")
    cards = wall.put_on_wall(sample, "node", [*codes, loose]) + wall.put_on_wall(sample, "unit", [unit], (0, 300))
    group = wall.group_cards(sample, cards, "Et nytt tema", (0, 0))
    before, above = everything(sample), parents(sample.project, codes[0])
    theme = wall.theme_of_group(sample, group)

    assert sample.project.nodes[theme].name == "Et nytt tema"
    assert {child.id for child in children(sample.project, theme)} == {*codes, loose}
    assert {p.id for p in above} < {p.id for p in parents(sample.project, codes[0])}
    assert [label.node for label in sample.project.labels.where("unit", unit)] == [theme]
    assert sample.project.units[unit].status == "coded"
    assert sample.project.wall_groups[group].node == theme
    assert wall.theme_of_group(sample, group) == theme  # nothing has come to it since
    assert sample.undo_name == "theme_of_group"
    sample.undo()
    assert everything(sample) == before


def test_a_theme_is_laid_out(sample: Store) -> None:
    """The theme at the top, its codes below, the units that hang there under their code, and nothing over another."""
    theme = named(sample, "Ansvaret")
    below = descendants(sample.project, theme) - {theme}
    wall.put_on_wall(sample, "node", some(sample, 8), (0, 0))
    code = next(node for node in sorted(below) if sample.project.labels.count("node", node))
    label = sample.project.labels.first("node", code)
    assert label is not None
    (unit_card,) = wall.put_on_wall(sample, "unit", [label.unit], (900, 900))
    before = everything(sample)
    cards = wall.lay_out(sample, theme, (0, 0))
    shown = faces(sample.project)
    of = {sample.project.wall_cards[card].target_id: shown[card].place for card in cards}

    assert sample.project.wall_cards[cards[0]].target_id == theme
    assert of.keys() == {theme, *below}
    assert all(of[node].y > of[theme].y for node in below)
    assert (shown[unit_card].place.x, shown[unit_card].place.y > of[code].y) == (of[code].x, True)
    assert overlaps(sample) == []
    sample.undo()
    assert everything(sample) == before


def test_lines(sample: Store) -> None:
    """Between two cards there is one line, whichever way it is drawn; taking a card down takes its lines."""
    cards = wall.put_on_wall(sample, "node", some(sample))
    line = wall.link_cards(sample, cards[0], cards[1])
    assert wall.link_cards(sample, cards[1], cards[0]) == line
    wall.update_link(sample, line, words=" fører  til ", directed=True)
    assert (sample.project.wall_links[line].words, sample.project.wall_links[line].directed) == ("fører til", True)
    wall.link_cards(sample, cards[1], cards[2])
    wall.take_off_wall(sample, [cards[1]])

    assert not len(sample.project.wall_links)
    sample.undo()
    wall.remove_link(sample, line)
    assert len(sample.project.wall_links) == 1


def test_the_map_is_well_formed_and_quotes_nobody(sample: Store) -> None:
    """SVG with codes, themes, slips, groups and lines; what a participant said is not in it."""
    unit = next(unit.id for unit in sample.project.units)
    theme = named(sample, "Å være gjest")
    cards = wall.put_on_wall(sample, "node", [theme, *some(sample, 2)]) + wall.put_on_wall(sample, "unit", [unit])
    cards.append(wall.add_slip(sample, (700, 10), "A < B & C"))
    line = wall.link_cards(sample, cards[0], cards[1])
    wall.update_link(sample, line, words="fører til", directed=True)
    wall.group_cards(sample, cards[1:3], "Gruppe 1", (0, 0))
    text = svg(sample.project, "Kart")
    root = ET.fromstring(text)
    words = " ".join("".join(node.itertext()) for node in root.iter() if node.tag.endswith("text"))

    assert "A < B & C" in words
    assert "fører til" in words
    assert "Gruppe 1" in words
    assert sample.project.text_of(unit)[:20] not in text
    assert svg(sample.project, "Kart") == text


def test_an_empty_wall_is_a_map(store: Store) -> None:
    """Nothing to draw is no fault."""
    assert ET.fromstring(svg(store.project, "Kart")).tag.endswith("svg")


PLACES = st.dictionaries(
    st.integers(1, 30), st.builds(Rect, st.integers(0, 2000), st.integers(0, 2000), st.just(176.0), st.just(64.0)),
    min_size=2,
)  # fmt: skip


@given(PLACES)
def test_every_card_is_reached(places: dict[int, Rect]) -> None:
    """Tab comes to each once; an arrow only ever goes in its own direction."""
    assert sorted(reading_order(places)) == sorted(places)
    for card, place in places.items():
        right, down = nearest(places, card, 1, 0), nearest(places, card, 0, 1)
        assert right is None or places[right].middle[0] > place.middle[0]
        assert down is None or places[down].middle[1] > place.middle[1]


@given(PLACES)
def test_new_cards_lie_over_none(places: dict[int, Rect]) -> None:
    """However full the wall is."""
    taken = list(places.values())
    found = free_places(taken, (0, 0))
    new = [Rect(*next(found), 176, 64) for _ in range(6)]

    assert not [1 for one in new for other in taken if one.meets(other)]
    assert not [1 for at, one in enumerate(new) for other in new[:at] if one.meets(other)]
