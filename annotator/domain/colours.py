"""Colours that can be read: contrast, inks and washes of a code's colour.

Contrast is that of WCAG 2 (1 to 21). Shades are made lighter and darker in OKLab (Ottosson 2020). Colours are written
`#RRGGBB`.
"""

from collections.abc import Iterable

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

LINE_CONTRAST = 3.0
"""WCAG 1.4.11: what a line needs against its background to be seen."""

TEXT_CONTRAST = 7.0
"""WCAG 1.4.6 (AAA): what text needs against the wash under it."""

DEEPEST = 4
"""From this many codes over one place the neutral wash grows no darker."""

_RGB_TO_LMS: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LMS_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_LAB_TO_LMS: Matrix = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_LMS_TO_RGB: Matrix = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 (equal) to 21 (black and white)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def is_dark(background: str) -> bool:
    """Whether white stands out better than black on this background."""
    return contrast(background, "#FFFFFF") > contrast(background, "#000000")


def mix(colour: str, background: str, share: float) -> str:
    """`share` (0 to 1) of the colour laid over the background."""
    pairs = zip(_channels(colour), _channels(background), strict=True)
    return _hex(tuple(over * share + under * (1 - share) for over, under in pairs))


def ink(colour: str, background: str, ratio: float = LINE_CONTRAST) -> str:
    """The nearest lighter or darker shade of the same hue that reaches `ratio` against the background.

    Meant for the one-pixel edge of a line: the line itself keeps its colour, because shades that all reach the ratio
    are no longer told apart by the colour-blind.
    """
    step = 0.01 if is_dark(background) else -0.01
    shade, lab = _hex(_channels(colour)), oklab(colour)
    while contrast(shade, background) < ratio and 0 < lab[0] + step < 1:
        lab = (lab[0] + step, lab[1], lab[2])
        shade = _from_oklab(lab)
    return shade


def ink_on(colour: str, grounds: Iterable[str], ratio: float = LINE_CONTRAST) -> str:
    """The nearest shade that reaches `ratio` on each of these grounds: rows change theirs under the pointer."""
    for ground in grounds:
        colour = ink(colour, ground, ratio)
    return colour


def wash(colour: str, background: str, text: str, ratio: float = TEXT_CONTRAST, most: float = 0.45) -> str:
    """The colour thinned with the background until `text` on it reaches `ratio`; at most `most` of it."""
    for percent in range(round(most * 100), 0, -1):
        thinned = mix(colour, background, percent / 100)
        if contrast(thinned, text) >= ratio:
            return thinned
    return background


def neutral(depth: int, background: str, text: str) -> str:
    """The grey under text with several codes: darker with depth on white, lighter on black, always readable."""
    steps = max(1, min(depth, DEEPEST))
    dark = is_dark(background)
    share = (12 + 9 * steps) / 255 if dark else (8 + 8 * steps) / 255
    return wash("#FFFFFF" if dark else "#000000", background, text, most=share)


def oklab(colour: str) -> Triple:
    """Lightness (0 to 1), green–red and blue–yellow."""
    return _lab_of(linear(colour))


def _lab_of(linear: Triple) -> Triple:
    long, medium, short = times(_RGB_TO_LMS, linear)
    return times(_LMS_TO_LAB, (_root(long), _root(medium), _root(short)))


def _from_oklab(lab: Triple) -> str:
    long, medium, short = times(_LAB_TO_LMS, lab)
    return _hex(tuple(255 * _encoded(clipped(c)) for c in times(_LMS_TO_RGB, (long**3, medium**3, short**3))))


def times(matrix: Matrix, vector: Triple) -> Triple:
    """A vector seen through a matrix."""
    one, two, three = (row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2] for row in matrix)
    return one, two, three


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value >= 0 else -float((-value) ** (1 / 3))


def clipped(value: float) -> float:
    """The nearest amount of light there is."""
    return min(1.0, max(0.0, value))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def linear(colour: str) -> Triple:
    """Red, green and blue as amounts of light, from 0 to 1."""
    red, green, blue = (_decoded(channel / 255) for channel in _channels(colour))
    return red, green, blue


def _decoded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)


def _hex(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(channel):02X}" for channel in channels)
