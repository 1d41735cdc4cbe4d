"""What the transcript view shows: one document's text and codings, as stored or as typed so far."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from annotator.domain.anchors import Edit
from annotator.domain.flat import FlatText
from annotator.domain.lanes import Coding, IntervalIndex, MovedIndex
from annotator.domain.passes import given, places_only
from annotator.domain.project import Project
from annotator.ui.transcript.offsets import Utf16Map


@dataclass(frozen=True, slots=True)
class Other:
    """The coding of a review is shown: over the first coding, over its places only, or alone."""

    review: int
    first: Literal["all", "places", "nothing"]


class Shown:
    """Text, codings and offsets that always belong together. Positions are code points of `flat.text`."""

    def __init__(
        self, project: Project, document: int, nodes: Set[int] | None = None, other: Other | None = None
    ) -> None:
        self.project = project
        self.document = document
        self.nodes = nodes
        self.other = other
        self.flat: FlatText = project.flat(document)
        self.utf16 = Utf16Map(self.flat.text)
        self.codings: IntervalIndex | MovedIndex = self._stored_codings()

    def adopt(self) -> None:
        """Take text and codings as the project has them now."""
        flat = self.project.flat(self.document)
        if flat is not self.flat:
            if flat.text != self.flat.text:
                self.utf16 = Utf16Map(flat.text)
            self.flat = flat
        self.codings = self._stored_codings()

    def draw(self, nodes: Set[int] | None, other: Other | None) -> None:
        """Draw the codings of these nodes only (None: all), hers or those of a review."""
        self.nodes, self.other = nodes, other
        self.codings = self._stored_codings()

    def type(self, row: int, start: int, end: int, new: str) -> None:
        """Replace `[start, end)` of one turn, in code points, without storing it; codings are not moved."""
        at, turn = self.flat.starts[row], self.flat.turns[row]
        shift = len(new) - (end - start)
        text = self.flat.text
        edited = replace(turn, text=turn.text[:start] + new + turn.text[end:])
        self.utf16 = self.utf16.after(at + start, at + end, new)
        self.flat = replace(
            self.flat,
            turns=(*self.flat.turns[:row], edited, *self.flat.turns[row + 1 :]),
            text="".join((text[: at + start], new, text[at + end :])),
            starts=self.flat.starts[: row + 1] + tuple([later + shift for later in self.flat.starts[row + 1 :]]),
        )

    def move(self, codings: IntervalIndex, edit: Edit) -> None:
        """Show `codings` as the edit, in positions of the whole text, moves them."""
        self.codings = MovedIndex(codings, edit)

    def settle(self) -> IntervalIndex:
        """The codings as they now lie, to be moved by a further edit."""
        if isinstance(self.codings, MovedIndex):
            self.codings = IntervalIndex(self.codings.codings)
        return self.codings

    def coding(self, unit: int, node: int, near: int = 0) -> Coding | None:
        """The coding of a unit with a node – of several spans the one that starts nearest to a position – or None."""
        return nearest(self.codings.codings, (unit, node), near)

    def innermost(self, position: int) -> list[Coding]:
        """The codings over a position, the shortest first."""
        return sorted(self.codings.at(position), key=lambda c: (c.end - c.start, c.start, c.lane))

    def _stored_codings(self) -> IntervalIndex:
        stored = self.project.codings(self.document)
        if self.other is not None:
            first = () if self.other.first == "nothing" else stored.codings
            first = places_only(first) if self.other.first == "places" else first
            stored = IntervalIndex(given(self.project, self.other.review, self.document, first))
        if self.nodes is None:
            return stored
        return IntervalIndex([c for c in stored.codings if c.node in self.nodes])


def nearest(codings: Sequence[Coding], key: tuple[int, int], near: int) -> Coding | None:
    """Of the codings of a unit with a node, the one that starts nearest to a position."""
    unit, node = key
    found = [coding for coding in codings if coding.unit == unit and coding.node == node]
    return min(found, key=lambda c: abs(c.start - near), default=None)
