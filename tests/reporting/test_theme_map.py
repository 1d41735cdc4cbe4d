"""The thematic map: laid out from the tree or taken from the wall, readable, and said in words."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.confidentiality.detectors import find
from annotator.reporting.drawing import Box, Drawing, Words, width_of, wrapped
from annotator.reporting.model import Figure, Section, clean
from annotator.reporting.settings import ReportSettings
from annotator.reporting.svg import svg_of
from annotator.reporting.theme_map import LINE_WIDTH, theme_map
from annotator.reporting.wall_drawing import close_wall_drawing
from annotator.storage.actions import nodes, wall
from annotator.storage.store import Store
from tests.reporting.project_maker import CODE, GROUP, THEME, ProjectMaker


def figure_of(project: Any, language: str = "nb") -> Figure:
    """The one figure there is."""
    blocks = theme_map(project, ReportSettings(language=language))
    (figure,) = (block for block in blocks if isinstance(block, Figure))
    return figure


def tree(*themes: tuple[str, tuple[str, ...]]) -> ProjectMaker:
    """Themes with their sub-themes, each with a code."""
    maker = ProjectMaker()
    for name, below in themes:
        theme = maker.node(name, THEME)
        for sub in below:
            maker.node(f"kode til {sub}", CODE, maker.node(sub, GROUP, theme))
    return maker


def boxes(drawing: Drawing) -> list[Box]:
    """The boxes in it."""
    return [shape for shape in drawing.shapes if isinstance(shape, Box)]


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes lie over each other."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


def test_it_is_said_in_a_sentence() -> None:
    """Whoever cannot see it hears the themes with their sub-themes, in the language of the report."""
    project = tree(("Tilhørighet", ("Egen stemme", "Hvile")), ("Forpliktelse", ())).project

    assert figure_of(project).caption == "Tematisk kart"
    assert figure_of(project).description == (
        "Tematisk kart. Temaer: «Tilhørighet» (med «Egen stemme», «Hvile»); «Forpliktelse»."
    )
    assert figure_of(project, "en").description.startswith("Thematic map. Themes: “Tilhørighet” (with “Egen stemme”")


def test_a_codes_first_word_is_no_name_in_that_sentence() -> None:
    """What looks through a report before it leaves stops at a person's name in it, not at each code's capital."""
    maker = tree(("Alene om avgjørelsen", ("Vær varsom", "Holde føttene", "Å ringe Kari")))

    assert [found.term for found in find(figure_of(maker.project).description)] == ["Kari"]


def test_codes_are_shown_where_there_are_no_sub_themes() -> None:
    """A map of themes alone would be a list; with sub-themes, codes would fill the page."""
    maker = tree(("Tilhørighet", ("Egen stemme",)))
    flat = ProjectMaker()
    theme = flat.node("Tilhørighet", THEME)
    for number in range(14):
        flat.node(f"Kode {number}", CODE, theme)

    assert "kode til Egen stemme" not in list(figure_of(maker.project).drawing.texts())
    shown = list(figure_of(flat.project).drawing.texts())
    assert [text for text in shown if text.startswith("Kode")] == [f"Kode {number}" for number in range(8)]
    assert "… og 6 til" in shown


@pytest.mark.parametrize("count", range(1, 13))
def test_no_box_lies_over_another(count: int) -> None:
    """Whatever the number of themes, and however long their names, all is within the page and nothing covered."""
    names = itertools.cycle(("Makt", "Å bære ansvaret alene fordi ingen andre er der når det gjelder", "Tid"))
    themes = [(f"{next(names)} {n}", tuple(f"{next(names)} {n}.{k}" for k in range(n % 4))) for n in range(count)]
    drawing = figure_of(tree(*themes).project).drawing
    found = boxes(drawing)

    assert len(found) == count + sum(n % 4 for n in range(count))
    assert not [pair for pair in itertools.combinations(found, 2) if meet(*pair)]
    assert all(box.x >= 0 and box.x + box.width <= LINE_WIDTH and box.y + box.height <= drawing.height for box in found)


def test_one_theme_over_all_stands_above_them() -> None:
    """A main theme with themes of several levels under it is the head of the map."""
    maker = ProjectMaker()
    top = maker.node("Å høre til", THEME)
    for name in ("Stemme", "Plikt"):
        maker.node(f"{name} i klangen", GROUP, maker.node(name, GROUP, top))
    first, *others = boxes(figure_of(maker.project).drawing)

    assert all(box.y > first.y + first.height for box in others)


def test_what_stands_under_two_themes_is_drawn_under_each() -> None:
    """Both themes name it, in the figure and in the sentence; a circle in a file from elsewhere is followed once."""
    maker = tree(("Tilhørighet", ("Egen stemme",)), ("Forpliktelse", ("Å møte opp",)))
    project = maker.project
    shared = next(node.id for node in project.nodes if node.name == "Egen stemme")
    other = next(node.id for node in project.nodes if node.name == "Forpliktelse")
    maker.add(type(next(iter(project.node_links))), child=shared, parent=other, position=9)

    assert figure_of(project).description.count("Egen stemme") == 2


def test_without_themes_there_is_no_map() -> None:
    """Codes alone are no map."""
    maker = ProjectMaker()
    maker.node("Kode", CODE)

    assert theme_map(maker.project, ReportSettings()) == []


def test_the_wall_she_laid_is_the_map(sample: Store) -> None:
    """Her cards, groups and lines are in it, and no word of a participant; a wide wall lies."""
    blocks = theme_map(sample.project, ReportSettings())
    figure = figure_of(sample.project)
    words = " ".join(figure.drawing.texts())

    assert isinstance(blocks[0], Section)
    assert "det som mangler / det som holder" in words
    assert "Linjer: " in figure.description
    units = [sample.project.text_of(card.target_id) for card in sample.project.wall_cards if card.target == "unit"]
    assert not any(text[:25] in words for text in units)


def test_the_wall_moves_together_on_paper(store: Store) -> None:
    """Empty room goes, so that letters are larger; left stays left, in line stays in line, and nothing is covered."""
    layer = next(layer.id for layer in store.project.layers if layer.kind == "theme")
    for number, place in enumerate(((0, 0), (4000, 0), (4000, 2500), (100, 2500))):
        node = nodes.create_node(store, layer, f"Tema {number}")
        (card,) = wall.put_on_wall(store, "node", [node])
        wall.move_cards(store, {card: place})
    drawing = close_wall_drawing(store.project)
    found = boxes(drawing)

    assert drawing.width < 700
    assert not [pair for pair in itertools.combinations(found, 2) if meet(*pair)]


@given(st.text(max_size=80), st.floats(40, 300), st.sampled_from([8.0, 10.0, 12.0]), st.integers(1, 5))
def test_wrapped_lines_fit(text: str, width: float, size: float, most: int) -> None:
    """No line is wider than its box, there are no more than asked for, and nothing is lost but what is cut off."""
    lines = wrapped(text, width, size, most)

    assert len(lines) <= most
    assert all(len(line) <= 2 or width_of(line, size) <= width + size for line in lines)
    if not lines or not lines[-1].endswith("…"):
        assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_any_text_makes_valid_svg(texts: list[str]) -> None:
    """Control characters, markup and lone surrogates are no fault of a figure."""
    shapes = tuple(Words(1, 12.0 * at, text) for at, text in enumerate(texts))
    figure = Figure("f", "Kart", Drawing(100, 100, shapes), "".join(texts))
    root = etree.fromstring(svg_of(figure.drawing, figure.description, "Times New Roman").encode())

    shown = [node.text or "" for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert shown == [" ".join(clean(text).split()) for text in texts]


def test_a_wall_of_links_only_shows_what_is_there(sample: Store) -> None:
    """A line whose card is in the bin is neither drawn nor told."""
    project = sample.project
    link = next(iter(project.wall_links))
    card = project.wall_cards[link.card_to]
    nodes.bin_node(sample, card.target_id)

    assert project.nodes[card.target_id].name not in figure_of(project).description
