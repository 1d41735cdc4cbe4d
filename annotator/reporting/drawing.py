"""Figures as neutral shapes, in points from the upper left corner: both writers draw the very same ones.

Nothing in a figure is said by colour alone: every shape that means something has words in it or beside it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from annotator.reporting.lettering import letters

TEXT, MUTED, LINE, GROUND = "#1F1F1F", "#555555", "#6B6B6B", "#FFFFFF"
LETTER = 0.56
"""The width of a usual letter, in sizes of the type."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `fill` or `edge` may be empty."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    round: float = 0
    dashed: bool = False
    weight: float = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line from point to point, with a tip where it ends when it is directed."""

    points: tuple[Point, ...]
    colour: str = LINE
    weight: float = 1
    dashed: bool = False
    tip: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A ribbon between two upright edges: (x, top, height) of either."""

    start: tuple[float, float, float]
    end: tuple[float, float, float]
    fill: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text on a baseline."""

    x: float
    y: float
    text: str
    size: float = 10
    anchor: Literal["start", "middle"] = "start"
    strong: bool = False
    colour: str = TEXT


Shape = Box | Line | Band | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a white ground, the last on top."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    def texts(self) -> Iterator[str]:
        """Every text in it."""
        return (shape.text for shape in self.shapes if isinstance(shape, Words))

    def reworded(self, say: Callable[[str], str]) -> "Drawing":
        """The same with every text as `say` has it."""
        shapes = (replace(shape, text=say(shape.text)) if isinstance(shape, Words) else shape for shape in self.shapes)
        return replace(self, shapes=tuple(shapes))


def width_of(text: str, size: float, strong: bool = False) -> float:
    """About how wide a line of text is: which typeface it will be set in is not known here."""
    return letters(text) * LETTER * size * (1.08 if strong else 1)


def wrapped(text: str, width: float, size: float, most: int, strong: bool = False) -> list[str]:
    """The text in lines that fit the width, `most` of them; what has no room is cut off with a sign that it was.

    A word too long for a line is broken.
    """
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(joined, size, strong) <= width:
            lines[-1] = joined
        else:
            lines += _broken(word, width, size, strong)
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][:-1].rstrip() + "…"]


def _broken(word: str, width: float, size: float, strong: bool) -> list[str]:
    """A word in as many pieces as the width asks for; most are one."""
    pieces, start = [], 0
    for end in range(1, len(word) + 1):
        if end - start > 1 and width_of(word[start:end], size, strong) > width:
            pieces.append(word[start : end - 1])
            start = end - 1
    return [*pieces, word[start:]]


def labelled(box: Box, text: str, size: float = 10, strong: bool = False, pad: float = 6) -> list[Shape]:
    """A box with its text in the middle of it."""
    leading = size * 1.2
    most = max(1, int((box.height - pad) // leading))
    lines = wrapped(text, box.width - 2 * pad, size, most, strong)
    first = box.y + (box.height - leading * len(lines)) / 2 + size * 0.95
    middle = box.x + box.width / 2
    return [box, *(Words(middle, first + leading * n, one, size, "middle", strong) for n, one in enumerate(lines))]


def box_height(text: str, width: float, size: float, strong: bool = False, most: int = 4, pad: float = 6) -> float:
    """How high a box so wide must be for its text."""
    return len(wrapped(text, width - 2 * pad, size, most, strong)) * size * 1.2 + 2 * pad
