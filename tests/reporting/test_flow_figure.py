"""How the themes came about, as a figure and as a table of changes."""

from annotator.reporting.drawing import Band, Box
from annotator.reporting.flow_figure import changes_over_time, themes_over_time
from annotator.reporting.model import Figure, Section, Table
from annotator.reporting.settings import ReportSettings
from annotator.storage.actions import nodes, snapshots
from annotator.storage.store import Store

NORWEGIAN = ReportSettings()


def theme(store: Store, name: str) -> int:
    """A theme by the beginning of its name."""
    return next(node.id for node in store.project.nodes if node.name.startswith(name) and not node.binned)


def test_the_sample_has_three_columns(sample: Store) -> None:
    """Two snapshots and today, with bands between, all said in a sentence."""
    (figure,) = themes_over_time(sample.project, NORWEGIAN)
    assert isinstance(figure, Figure)
    shapes = figure.drawing.shapes
    lefts = {shape.x for shape in shapes if isinstance(shape, Box)}

    assert len(lefts) == 3
    assert any(isinstance(shape, Band) for shape in shapes)
    assert figure.description.count("«Første temaer»") == 1
    assert "«Nå»: «Ansvaret kommer før tryggheten», «Omsorgen må tas fra lista i smug»" in figure.description
    assert all(box.y >= 0 and box.y + box.height <= figure.drawing.height for box in shapes if isinstance(box, Box))


def test_more_columns_lie(sample: Store) -> None:
    """Four columns are too many for an upright page."""
    nodes.update_node(sample, theme(sample, "Å være gjest"), name="Gjest")
    snapshots.take_snapshot(sample, "Nest siste")
    nodes.update_node(sample, theme(sample, "Gjest"), name="Å være gjest")

    assert isinstance(themes_over_time(sample.project, NORWEGIAN)[0], Section)


def test_changes_are_told_for_any_method(sample: Store) -> None:
    """Merges and renamings stand there though reflexive thematic analysis has no such table of its own."""
    nodes.merge_nodes(sample, [theme(sample, "Å være gjest")], theme(sample, "Fotfeste er"))
    blocks = changes_over_time(sample.project, NORWEGIAN)
    (table,) = (block for block in blocks if isinstance(block, Table))
    changes = "\n".join("".join(run.text for run in row[2]) for row in table.rows)

    assert table.header[:3] == ("Versjon", "Når", "Endringer")
    assert "slått sammen til «Fotfeste er noe andre holder»" in changes


def test_without_snapshots_there_is_nothing_to_tell(store: Store) -> None:
    """One picture shows no development."""
    assert themes_over_time(store.project, NORWEGIAN) == []
    assert changes_over_time(store.project, NORWEGIAN) == []
