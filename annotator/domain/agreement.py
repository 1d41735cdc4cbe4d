"""How far two codings agree on each code, where the method wants figures at all (see `methods.Defaults`)."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.comparing import Compared


@dataclass(frozen=True, slots=True)
class Agreement:
    """One code over all units that either coding holds: how many units got it from both, one, or neither."""

    node: int
    both: int
    only_hers: int
    only_theirs: int
    neither: int

    @property
    def units(self) -> int:
        """How many units there are."""
        return self.both + self.only_hers + self.only_theirs + self.neither

    @property
    def share(self) -> float:
        """The part of the units on which both say the same of this code, from 0 to 1."""
        return (self.both + self.neither) / self.units if self.units else 0.0

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa: agreement beyond chance. None where chance alone would agree on every unit."""
        if not self.units:
            return None
        hers, theirs = self.both + self.only_hers, self.both + self.only_theirs
        none_hers, none_theirs = self.units - hers, self.units - theirs
        chance = (hers * theirs + none_hers * none_theirs) / self.units**2
        return None if chance == 1 else (self.share - chance) / (1 - chance)


def agreements(rows: Sequence[Compared]) -> list[Agreement]:
    """One line for every code that either gave, the most used first; new codes of a reader are in no line."""
    counts: dict[int, list[int]] = {}
    for row in rows:
        for at, nodes in enumerate((row.both, row.only_hers, row.only_theirs)):
            for node in nodes:
                counts.setdefault(node, [0, 0, 0])[at] += 1
    found = [Agreement(node, one[0], one[1], one[2], len(rows) - sum(one)) for node, one in counts.items()]
    return sorted(found, key=lambda one: (one.neither, one.node))
