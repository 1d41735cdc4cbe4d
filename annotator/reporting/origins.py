"""Which preliminary themes became which, from the first snapshot over all later ones to the tree of today."""

from dataclasses import dataclass, field

from annotator.domain.development import compare
from annotator.domain.pictures import counted_digits, picture_of, rows_of
from annotator.domain.project import Project
from annotator.domain.snapshots import Snapshot, SnapshotNode


@dataclass(frozen=True, slots=True)
class Origins:
    """Names of preliminary themes by the uuid of the node they went into; `lost` went into none."""

    names: dict[str, list[str]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)


def ordered_snapshots(project: Project) -> list[Snapshot]:
    """Oldest first."""
    return sorted(project.snapshots, key=lambda snapshot: (snapshot.at, snapshot.id))


def origins_of(project: Project) -> Origins:
    """Where the themes of the first snapshot are now; nothing without a snapshot."""
    pictures = [rows_of(project, snapshot.id) for snapshot in ordered_snapshots(project)]
    if not pictures:
        return Origins()
    names = {row.node: [row.name] for row in pictures[0] if row.kind == "theme"}
    lost: list[str] = []
    within = counted_digits(project)
    for before, after in zip(pictures, [*pictures[1:], picture_of(project)], strict=True):
        names, gone = _carried(names, before, after, within)
        lost += gone
    return Origins(names, lost)


def _carried(
    names: dict[str, list[str]], before: list[SnapshotNode], after: list[SnapshotNode], within: frozenset[str]
) -> tuple[dict[str, list[str]], list[str]]:
    """The names one picture later, and those that are gone."""
    there = {row.node for row in after}
    into: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    differences = compare(before, after, within)
    for difference in differences:
        if difference.kind == "merged":
            into |= dict.fromkeys(difference.concerned[1:], difference.node)
    gone: list[str] = []
    for node, own in names.items():
        target = node if node in there else into.get(node)
        if target is None:
            gone += own
        else:
            found[target] = [*found.get(target, []), *own]
    for difference in differences:
        if difference.kind == "split":
            came = [name for source in difference.concerned[1:] for name in names.get(source, [])]
            if came:
                found[difference.node] = [*found.get(difference.node, []), *came]
    return found, gone
