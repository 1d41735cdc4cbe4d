"""The sample project shows what the program is for: theme work too."""

from annotator.domain.alluvial import alluvial
from annotator.domain.codebook import shown_colours
from annotator.domain.development import compare
from annotator.domain.pictures import Picture, picture_of, rows_of
from annotator.domain.theme_texts import uses
from annotator.storage.soundness import faults
from annotator.storage.store import Store


def test_themes_have_texts_that_lean_on_their_units(sample: Store) -> None:
    """Each theme has its central concept, and every sentence of it some unit."""
    project = sample.project
    layers = {layer.id: layer.kind for layer in project.layers}
    themes = [node for node in project.nodes if layers[node.layer] == "theme" and not node.binned]
    for theme in themes:
        numbers = {number for found in uses(project, theme.id, "sheet:concept").values() for number in found}
        assert numbers == set(range(1, len(numbers) + 1)) != set()
    assert faults(sample) == []


def test_its_snapshots_tell_how_the_themes_came_about(sample: Store) -> None:
    """Two pictures before today's, in the order of their days; all codes are in each, and themes were renamed."""
    project = sample.project
    first, second = sorted(project.snapshots, key=lambda snapshot: snapshot.at)
    codes = {node.uuid for node in project.nodes if project.layers[node.layer].kind == "code"}
    for snapshot in (first, second):
        assert codes == {row.node for row in rows_of(project, snapshot.id) if row.kind == "code"}
    today = picture_of(project)
    assert {one.kind for one in compare(rows_of(project, first.id), today)} >= {"renamed"}
    pictures = [Picture(rows) for rows in (rows_of(project, first.id), rows_of(project, second.id), today)]
    assert [len(column) for column in alluvial(pictures, shown_colours(project)).columns] == [8, 6, 5]


def test_its_wall_hangs_free_of_itself(sample: Store) -> None:
    """Cards of themes and codes, a slip, lines between them; no two lie on each other."""
    cards = list(sample.project.wall_cards)
    assert {card.target for card in cards} == {"node", None}
    assert len({(card.x, card.y) for card in cards}) == len(cards)
    assert len(sample.project.wall_links) == 4
