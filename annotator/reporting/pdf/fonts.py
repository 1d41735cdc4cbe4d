"""The embedded typefaces: Liberation Serif and Sans, wide as Times and Arial, with all Norwegian and Sámi letters."""

from collections import Counter
from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from annotator.resources import RESOURCES

_FACES = ("Regular", "Bold", "Italic")
_SANS = ("arial", "helvetica", "calibri", "sans", "verdana", "aptos", "tahoma")
_STAND_INS = str.maketrans({"\u202f": "\u00a0", "\u2010": "-", "\u2011": "-", "\u2212": "–", "✓": "√", "✔": "√"})
_UNSEEN = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, *range(0xFE00, 0xFE10)])
MISSING = "□"


@dataclass(frozen=True, slots=True)
class Family:
    """The registered names of one typeface's faces."""

    regular: str
    bold: str
    italic: str


def family_for(font: str) -> Family:
    """Sans for the names of sans-serif typefaces, else Serif; registered at the first call."""
    kind = "Sans" if any(part in font.casefold() for part in _SANS) else "Serif"
    names = [f"Liberation{kind}-{face}" for face in _FACES]
    for name in names:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, RESOURCES / "fonts" / f"{name}.ttf"))
    return Family(*names)


class Glyphs:
    """Replaces characters the typeface has no form for, and counts them: reportlab would drop them without a word."""

    def __init__(self, family: Family) -> None:
        self._known = frozenset(pdfmetrics.getFont(family.regular).face.charToGlyph)
        self.missing: Counter[str] = Counter()

    def safe(self, text: str) -> str:
        """The text in characters that can be drawn; a box stands for each that cannot."""
        if self._known.issuperset(map(ord, text)):
            return text
        text = text.translate(_STAND_INS).translate(_UNSEEN)
        drawn = []
        for character in text:
            if ord(character) in self._known or character in "\n\t":
                drawn.append(character)
            else:
                self.missing[character] += 1
                drawn.append(MISSING)
        return "".join(drawn)
