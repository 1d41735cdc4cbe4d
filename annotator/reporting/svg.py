"""A drawing as SVG: sharp at any size in Word and in whatever else it is opened with."""

from html import escape

from annotator.reporting.drawing import GROUND, Band, Box, Drawing, Line, Shape, Words

TIP = 7.0
"""How long the tip of a directed line is."""


def svg_of(drawing: Drawing, title: str, font: str) -> str:
    """The drawing in one family of type; `title` is what a screen reader says."""
    size = f'width="{_n(drawing.width)}" height="{_n(drawing.height)}"'
    view = f"0 0 {_n(drawing.width)} {_n(drawing.height)}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="{view}" {size} font-family="{escape(font)}">',
        f"<title>{escape(title)}</title>",
        f'<rect {size} fill="{GROUND}"/>',
        *(_shape(shape) for shape in drawing.shapes),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def tip_of(line: Line) -> tuple[tuple[float, float], ...]:
    """The three corners of the tip at a line's end."""
    (x, y), (to_x, to_y) = line.points[-2:]
    length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1.0
    across, down = (to_x - x) / length * TIP, (to_y - y) / length * TIP
    base_x, base_y = to_x - across, to_y - down
    return (to_x, to_y), (base_x - down / 2, base_y + across / 2), (base_x + down / 2, base_y - across / 2)


def _shape(shape: Shape) -> str:
    match shape:
        case Box():
            edge = f'stroke="{shape.edge}" stroke-width="{_n(shape.weight)}"' if shape.edge else ""
            dashes = ' stroke-dasharray="5 3"' if shape.dashed else ""
            place = f'x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.width)}" height="{_n(shape.height)}"'
            return f'<rect {place} rx="{_n(shape.round)}" fill="{shape.fill or "none"}" {edge}{dashes}/>'
        case Line():
            dashes = ' stroke-dasharray="5 3"' if shape.dashed else ""
            form = f'fill="none" stroke="{shape.colour}" stroke-width="{_n(shape.weight)}"{dashes}'
            line = f'<polyline points="{_points(shape.points)}" {form}/>'
            return line + (f'<polygon points="{_points(tip_of(shape))}" fill="{shape.colour}"/>' if shape.tip else "")
        case Band(start=(x, top, height), end=(to_x, to_top, to_height), fill=fill):
            middle = _n((x + to_x) / 2)
            upper = f"M{_n(x)} {_n(top)}C{middle} {_n(top)} {middle} {_n(to_top)} {_n(to_x)} {_n(to_top)}"
            low, to_low = _n(top + height), _n(to_top + to_height)
            return f'<path d="{upper}V{to_low}C{middle} {to_low} {middle} {low} {_n(x)} {low}z" fill="{fill}"/>'
        case Words():
            weight = ' font-weight="bold"' if shape.strong else ""
            form = f'font-size="{_n(shape.size)}" text-anchor="{shape.anchor}" fill="{shape.colour}"{weight}'
            return f'<text x="{_n(shape.x)}" y="{_n(shape.y)}" {form}>{escape(shape.text)}</text>'


def _points(points: tuple[tuple[float, float], ...]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
