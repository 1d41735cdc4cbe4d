"""What happened to the themes between two pictures: said of nodes, and seen from the units they carried."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from annotator.domain.analysis import LayerKind
from annotator.domain.pictures import Picture
from annotator.domain.snapshots import SnapshotNode

DifferenceKind = Literal[
    "merged", "split", "added", "discarded", "renamed", "moved", "level", "redefined", "recoloured", "units"
]
KINDS: tuple[DifferenceKind, ...] = (
    "merged", "split", "added", "discarded", "renamed", "moved", "level", "redefined", "recoloured", "units",
)  # fmt: skip
"""In the order in which they are told."""

_Level = tuple[str, LayerKind]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise. `node` (uuid) and `name` as it is after, or was before where it is gone.

    `sources` are names of the nodes it came of: merged ones, the one it was split from; `concerned` the uuids of all.
    `before` and `after` are names of nodes above (moved), the name (renamed), the layer (level), the definition
    (redefined). `gained` and `lost` count units.
    """

    kind: DifferenceKind
    node: str
    name: str
    layer: str
    sources: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    gained: int = 0
    lost: int = 0
    concerned: tuple[str, ...] = ()


def compare(
    before: Iterable[SnapshotNode],
    after: Iterable[SnapshotNode],
    within: Collection[str] | None = None,
    levels: Collection[str] = (),
) -> list[Difference]:
    """Everything that is otherwise, kind by kind; `within` are the units to count, None for all.

    Where a picture came without its units, as in a share, nothing is said of units. `levels` are the names of those
    that stand today: such a level is not one that is called something else by now, even where nothing is left on it.
    """
    before, after = list(before), list(after)
    if any(any(row.carried for row in rows) and not any(row.units for row in rows) for rows in (before, after)):
        within = ()
    found = list(_Comparison(Picture(before, within), Picture(after, within), levels).differences())
    return sorted(found, key=lambda difference: KINDS.index(difference.kind))


class _Comparison:
    def __init__(self, before: Picture, after: Picture, levels: Collection[str]) -> None:
        self.before, self.after = before, after
        self.gone = [node for node in before.rows if node not in after.rows]
        self.new = [node for node in after.rows if node not in before.rows]
        self.stayed = [node for node in after.rows if node in before.rows]
        self.merged = self._merged()
        self.split = self._split()
        self.called = self._called(levels)

    def differences(self) -> Iterator[Difference]:
        into: dict[str, list[str]] = {}
        for source, target in self.merged.items():
            into.setdefault(target, []).append(source)
        for target, sources in into.items():
            units = frozenset().union(*(self.before.below[source] for source in sources)) & self.after.below[target]
            yield replace(self._of("merged", target, sources), gained=len(units))
        for node, source in self.split.items():
            units = self.after.below[node] & self.before.below[source]
            yield replace(self._of("split", node, [source]), gained=len(units))
        for node in self.new:
            if node not in self.split and node not in into:
                yield replace(self._of("added", node), gained=len(self.after.below[node]))
        for node in self.gone:
            if node not in self.merged:
                row = self.before.rows[node]
                lost = len(self.before.below[node]) or row.carried
                yield Difference("discarded", node, row.name, row.layer, lost=lost, concerned=(node,))
        for node in self.stayed:
            yield from self._changed(node)

    def _changed(self, node: str) -> Iterator[Difference]:
        was, now = self.before.rows[node], self.after.rows[node]
        if was.name != now.name:
            yield replace(self._of("renamed", node), before=(was.name,), after=(now.name,))
        above_was, above_now = self.before.parents[node], self.after.parents[node]
        if self._moved(above_was, above_now):
            above = tuple(self.after.rows[parent].name for parent in above_now)
            yield replace(self._of("moved", node), before=self._names(above_was), after=above)
        level = (was.layer, was.kind)
        if self.called.get(level, level) != (now.layer, now.kind):
            yield replace(self._of("level", node), before=(was.layer,), after=(now.layer,))
        if was.definition != now.definition:
            yield replace(self._of("redefined", node), before=(was.definition,), after=(now.definition,))
        # In a share, what comes to stand on its own is given the colour it had from above.
        inherited = bool(above_was) != bool(above_now) and None in (was.colour, now.colour)
        if was.colour != now.colour and not inherited:
            yield self._of("recoloured", node)
        gained, lost = self._gained(node), self._lost(node)
        if gained or lost:
            yield replace(self._of("units", node), gained=gained, lost=lost)

    def _moved(self, was: list[str], now: list[str]) -> bool:
        """Whether it stands under others. What it stood under may have been merged into them, or be gone: no move."""
        heirs = {self.merged.get(parent, parent) for parent in was}
        return set(now) != {parent for parent in heirs if parent in self.after.rows}

    def _gained(self, node: str) -> int:
        """New units of its own, without those that came with what was merged into it."""
        came = frozenset().union(*(self.before.below[s] for s, target in self.merged.items() if target == node))
        return len(self.after.units[node] - self.before.units[node] - came)

    def _lost(self, node: str) -> int:
        """Units it carried itself, without those that went to what was split from it."""
        went = frozenset().union(*(self.after.below[n] for n, source in self.split.items() if source == node))
        return len(self.before.units[node] - self.after.units[node] - went)

    def _merged(self) -> dict[str, str]:
        """By node that is gone, the one that now has most of its units and had not all of them before."""
        came = _more(self.after, self.before)
        found = {}
        for node in self.gone:
            alive = self.before.below[node]
            having = [target for target, units in came.items() if not units.isdisjoint(alive)]
            if (target := _closest(having, alive, self.after)) is not None:
                found[node] = target
        return found

    def _split(self) -> dict[str, str]:
        """By node that is new, the one that stays and that most of its units were taken from."""
        went = _more(self.before, self.after)
        found = {}
        for node in set(self.new) - set(self.merged.values()):
            units = self.after.below[node]
            giving = [n for n, lost in went.items() if n in self.after.rows and not lost.isdisjoint(units)]
            if (source := _closest(giving, units, self.before)) is not None:
                found[node] = source
        return found

    def _called(self, levels: Collection[str]) -> dict[_Level, _Level]:
        """Levels that are only called something else: all that stood on one stands on one that was not there before.

        Another method gives its levels other names. A picture knows a level by its name alone, and a level that took
        the name another has given up is told by what stands on it.
        """
        went: dict[_Level, set[_Level]] = {}
        came: dict[_Level, set[_Level]] = {}
        for node in self.stayed:
            was, now = _level(self.before.rows[node]), _level(self.after.rows[node])
            went.setdefault(was, set()).add(now)
            came.setdefault(now, set()).add(was)
        whole = {was: next(iter(now)) for was, now in went.items() if len(now) == 1 and was not in now}
        whole = {was: now for was, now in whole.items() if len(came[now]) == 1 and was[1] == now[1]}
        had = {_level(row) for row in self.before.rows.values()} - whole.keys()
        has = {_level(row) for row in self.after.rows.values()} - set(whole.values())
        stands = set(levels) - {name for name, _ in whole.values()}
        return {was: now for was, now in whole.items() if now not in had and was not in has and was[0] not in stands}

    def _names(self, nodes: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.before.rows[node].name for node in nodes)

    def _of(self, kind: DifferenceKind, node: str, sources: Sequence[str] = ()) -> Difference:
        row = self.after.rows[node]
        return Difference(kind, node, row.name, row.layer, self._names(sources), concerned=(node, *sources))


def _level(row: SnapshotNode) -> _Level:
    return row.layer, row.kind


def _more(picture: Picture, other: Picture) -> dict[str, frozenset[str]]:
    """By node, the units it has in one picture and has not in another; nodes without such are left out."""
    found = {node: units - other.below.get(node, frozenset()) for node, units in picture.below.items()}
    return {node: units for node, units in found.items() if units}


def _closest(nodes: Iterable[str], units: frozenset[str], picture: Picture) -> str | None:
    """Of the nodes that have at least half of the units, the one that has least besides: not the theme above it."""
    enough = [node for node in nodes if 2 * len(units & picture.below[node]) >= len(units)]
    depth = {node: sum(1 for _ in picture.above(node)) for node in enough}
    return min(enough, key=lambda node: (len(picture.below[node]), -depth[node]), default=None)
