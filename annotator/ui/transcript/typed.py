"""A burst of typing as one edit, so that a correction keeps a coding the same way however slowly it is typed."""

from dataclasses import dataclass

from annotator.domain.anchors import Edit


@dataclass(frozen=True, slots=True)
class Typed:
    """`[start, end)` of one turn's text at the beginning of the burst has become `new`. Code points of the turn."""

    row: int
    start: int
    end: int
    new: str

    @property
    def now(self) -> int:
        """Where the new text ends in the turn as it now reads."""
        return self.start + len(self.new)

    def edit(self, turn_start: int) -> Edit:
        """The edit in positions of the whole text."""
        return Edit(turn_start + self.start, turn_start + self.end, len(self.new))

    def then(self, row: int, start: int, end: int, new: str) -> "Typed | None":
        """Both edits as one, the second given in the text as the first left it; None when they do not touch."""
        if row != self.row or end < self.start or start > self.now:
            return None
        kept_before = self.new[: max(0, start - self.start)]
        kept_after = self.new[max(0, end - self.start) :]
        return Typed(
            row=row,
            start=min(self.start, start),
            end=self.end + max(0, end - self.now),
            new=kept_before + new + kept_after,
        )

    def again(self) -> "Typed":
        """The edit that has been stored, as the beginning of a burst that goes on where it ended."""
        return Typed(self.row, self.start, self.now, self.new)
