"""How different two colours look, to those who see all colours and to those who do not.

Colour blindness is simulated with the matrices of Machado, Oliveira and Fernandes, "A physiologically-based model for
simulation of color vision deficiency", IEEE TVCG 15 (2009), at full severity, on linear light. The difference is that
of CIE 142 (2001), ΔE00, as written out by Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", Color Res.
Appl. 30 (2005), between CIE L*a*b* colours under D65.
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import Literal

from annotator.domain.colours import Matrix, Triple, clipped, linear, times

Sight = Literal["normal", "protan", "deutan", "tritan"]

TOLD_APART = 10.0
"""ΔE00 at which two colours beside each other are clearly different at a glance; 1 is what can just be noticed."""

_BLIND: dict[Sight, Matrix] = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_RGB_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)
_FAR = 25.0**7


def difference(one: str, other: str, sight: Sight = "normal") -> float:
    """How different two colours look to a kind of sight, as ΔE00."""
    return ciede2000(_lab_of(_seen(linear(one), sight)), _lab_of(_seen(linear(other), sight)))


def ciede2000(one: Triple, other: Triple) -> float:
    """ΔE00 of two colours in CIE L*a*b*. The names are those of the paper, without its primes."""
    mean_c = (hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2
    g = 0.5 * (1 - sqrt(mean_c**7 / (mean_c**7 + _FAR)))
    (c1, h1), (c2, h2) = (_polar(a * (1 + g), b) for _, a, b in (one, other))
    grey = c1 * c2 == 0
    turn = 0.0 if grey else (h2 - h1 + 180) % 360 - 180
    delta_l, delta_c = other[0] - one[0], c2 - c1
    delta_h = 2 * sqrt(c1 * c2) * sin(radians(turn) / 2)
    mean_l, mean_c = (one[0] + other[0]) / 2, (c1 + c2) / 2
    mean_h = h1 + h2 if grey else (h1 + turn / 2) % 360
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * _hue_weight(mean_h)
    light, chroma, hue = delta_l / s_l, delta_c / s_c, delta_h / s_h
    return sqrt(light**2 + chroma**2 + hue**2 + _rotation(mean_c, mean_h) * chroma * hue)


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360


def _hue_weight(hue: float) -> float:
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )


def _rotation(chroma: float, hue: float) -> float:
    """The blues, where lines of equal hue are bent."""
    angle = 30 * exp(-(((hue - 275) / 25) ** 2))
    return -sin(radians(2 * angle)) * 2 * sqrt(chroma**7 / (chroma**7 + _FAR))


def _seen(light: Triple, sight: Sight) -> Triple:
    if sight == "normal":
        return light
    red, green, blue = times(_BLIND[sight], light)
    return clipped(red), clipped(green), clipped(blue)


def _lab_of(light: Triple) -> Triple:
    x, y, z = (_bent(part / white) for part, white in zip(times(_RGB_TO_XYZ, light), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _bent(share: float) -> float:
    return float(share ** (1 / 3)) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
