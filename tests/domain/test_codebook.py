"""The tree of codes and themes: order, colours, counts, circles."""

from dataclasses import replace

from annotator.domain.analysis import Label, Layer, Node, NodeLink, Unit
from annotator.domain.codebook import (
    PALETTE,
    children,
    colour_of,
    count_units,
    counts,
    descendants,
    makes_circle,
    parents,
    patterns,
    recounted,
    roots,
    same_name,
    shown_colours,
    walk,
)
from annotator.domain.corpus import Document
from annotator.domain.project import Project

CODE, THEME = 1, 2


def project_of(*records: object) -> Project:
    """A project in memory that holds these records and two layers."""
    project = Project()
    project.layers.put(CODE, Layer(id=CODE, position=0, name="Kode", kind="code"))
    project.layers.put(THEME, Layer(id=THEME, position=2, name="Tema", kind="theme"))
    for record in records:
        table = next(t for t in project.tables.values() if t.kind is type(record))
        table.put(record.id, record)  # type: ignore[attr-defined]
    return project


def test_one_code_stands_under_three_themes() -> None:
    """A code with three parents is met three times on a walk, and is one record."""
    themes = [Node(id=i, layer=THEME, name=f"Tema {i}", position=i) for i in (1, 2, 3)]
    links = [NodeLink(id=i, child=4, parent=i) for i in (1, 2, 3)]
    project = project_of(*themes, Node(id=4, layer=CODE, name="Makt"), *links)

    places = [(b.node.name, b.parent, b.depth) for b in walk(project)]

    assert [p for p in places if p[0] == "Makt"] == [("Makt", 1, 1), ("Makt", 2, 1), ("Makt", 3, 1)]
    assert [n.id for n in parents(project, 4)] == [1, 2, 3]


def test_themes_come_before_loose_codes() -> None:
    """Among the roots the highest layer is first, then her order."""
    project = project_of(
        Node(id=1, layer=CODE, name="Løs", position=0),
        Node(id=2, layer=THEME, name="B", position=2),
        Node(id=3, layer=THEME, name="A", position=1),
    )

    assert [n.id for n in roots(project)] == [3, 2, 1]


def test_bin_takes_a_node_out_and_its_codes_up() -> None:
    """What stands only under a binned theme is shown among the roots, so that nothing disappears with it."""
    project = project_of(
        Node(id=1, layer=THEME, name="Tema", binned=True), Node(id=2, layer=CODE), NodeLink(id=1, child=2, parent=1)
    )

    assert [n.id for n in roots(project)] == [2]
    assert children(project, 1)[0].id == 2
    assert parents(project, 2) == []


def test_colour_follows_the_first_theme_until_the_code_has_its_own() -> None:
    """A code inherits through several levels; its own colour wins; roots take the palette by age."""
    top = Node(id=1, layer=THEME, colour="#112233")
    project = project_of(
        top,
        Node(id=2, layer=CODE),
        Node(id=3, layer=CODE, colour="#445566"),
        Node(id=4, layer=THEME),
        Node(id=5, layer=CODE),
        *(NodeLink(id=c, child=c, parent=1) for c in (2, 3)),
        NodeLink(id=5, child=5, parent=2),
        NodeLink(id=6, child=5, parent=4),
    )

    assert [colour_of(project, n) for n in (2, 5, 3, 4)] == ["#112233", "#112233", "#445566", PALETTE[3]]
    assert shown_colours(project) == {n: colour_of(project, n) for n in range(1, 6)}
    project.nodes.put(1, replace(top, colour="#ABCDEF"))
    assert colour_of(project, 5) == "#ABCDEF"


def test_siblings_of_one_colour_differ_in_pattern() -> None:
    """Four codes under one theme have four line patterns."""
    project = project_of(
        Node(id=9, layer=THEME),
        *(Node(id=i, layer=CODE) for i in range(1, 5)),
        *(NodeLink(id=i, child=i, parent=9, position=i) for i in range(1, 5)),
    )

    assert [patterns(project)[i] for i in range(1, 5)] == [0, 1, 2, 3]


def test_codes_of_one_colour_differ_in_pattern_under_different_sub_themes() -> None:
    """Colours are inherited through sub-themes, so patterns are dealt out over the whole family; a code with a colour
    of its own is no part of it, and a fifth begins again."""
    project = project_of(
        Node(id=9, layer=THEME, colour="#112233"),
        *(Node(id=i, layer=THEME) for i in (10, 11)),
        *(Node(id=i, layer=CODE) for i in (1, 2, 3, 5, 6)),
        Node(id=4, layer=CODE, colour="#445566"),
        *(NodeLink(id=i, child=i, parent=9, position=i) for i in (10, 11)),
        *(NodeLink(id=i, child=i, parent=10, position=i) for i in (1, 2)),
        *(NodeLink(id=i, child=i, parent=11, position=i) for i in (3, 4, 5, 6)),
    )

    assert [patterns(project)[i] for i in (1, 2, 3, 4, 5, 6)] == [0, 1, 2, 0, 3, 0]


def test_a_circle_through_the_bin_is_seen() -> None:
    """A node in the bin can come back, so a link under it counts when circles are looked for."""
    project = project_of(
        Node(id=1, layer=THEME),
        Node(id=2, layer=THEME, binned=True),
        Node(id=3, layer=CODE),
        NodeLink(id=1, child=2, parent=1),
        NodeLink(id=2, child=3, parent=2),
    )

    assert descendants(project, 1) == {1}
    assert makes_circle(project, 1, 3)
    assert makes_circle(project, 1, 1)
    assert not makes_circle(project, 3, 1)


def test_counts_take_every_unit_once_and_included_interviews_only() -> None:
    """A unit with two codes of one theme counts once for the theme; a pilot's units count nowhere."""
    project = project_of(
        Document(id=1),
        Document(id=2, status="pilot"),
        Node(id=1, layer=THEME),
        Node(id=2, layer=CODE),
        Node(id=3, layer=CODE),
        NodeLink(id=1, child=2, parent=1),
        NodeLink(id=2, child=3, parent=1),
        Unit(id=1, document=1),
        Unit(id=2, document=2),
        Label(id=1, unit=1, node=2),
        Label(id=2, unit=1, node=3),
        Label(id=3, unit=2, node=2),
    )

    assert counts(project) == {1: 1, 2: 1, 3: 1}
    assert counts(project) == {n: count_units(project, n) for n in (1, 2, 3)}
    for node in (1, 2, 3):
        found = recounted(project, {node})
        assert node in found
        assert found.items() <= counts(project).items()


def test_same_name_looks_past_case_and_space_within_a_layer() -> None:
    """`Tillit` is found as ` tillit `, may stand on two levels, and is not found in the bin."""
    project = project_of(
        Node(id=1, layer=CODE, name="Tillit  til leder"),
        Node(id=2, layer=THEME, name="Tillit til leder"),
        Node(id=3, layer=CODE, name="Makt", binned=True),
    )

    assert same_name(project, " TILLIT til leder ", CODE) == project.nodes[1]
    assert same_name(project, "tillit til leder", THEME) == project.nodes[2]
    assert same_name(project, "Makt") is None
