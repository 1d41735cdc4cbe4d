"""The languages the program speaks: its own three, and those somebody has laid files for into `resources/i18n`.

What a language lacks is said in the language of ours that is nearest to it: text by text, page by page, word by word.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from annotator.resources import RESOURCES

OWN = ("nb", "nn", "en")
"""The languages that are complete."""
FOLDER = RESOURCES / "i18n"
_BOKMAL_IS_NEAREST = ("no", "da", "sv", "se", "sma", "smj", "fo")
"""Whoever speaks these reads bokmål more easily than English."""
_GAP = re.compile(r"\{[a-z_]*\}")


def nearest(language: str) -> str:
    """The language of ours that stands in for a language: itself, bokmål for its neighbours, else English."""
    return language if language in OWN else "nb" if language in _BOKMAL_IS_NEAREST else "en"


@lru_cache
def known() -> tuple[str, ...]:
    """Every language that has texts of the window: ours first."""
    found = {path.stem.removeprefix("annotator_") for end in ("ts", "qm") for path in FOLDER.glob(f"annotator_*.{end}")}
    return (*OWN, *sorted(found - set(OWN)))


def spoken(language: str) -> str:
    """The language itself where it is known, else the nearest one."""
    return language if language in known() else nearest(language)


def fixed(language: str, bokmal: str, nynorsk: str, english: str) -> str:
    """One of the program's own words outside the window: in reports, methods, checklists, shares and refusals."""
    own = {"nb": bokmal, "nn": nynorsk, "en": english}[nearest(language)]
    return own if language in OWN else _added(language).get((bokmal, english), own)


def all_fixed(language: str, bokmal: Any, nynorsk: Any, english: Any) -> Any:
    """A dataclass of such words, each of them in the language."""
    own = {"nb": bokmal, "nn": nynorsk, "en": english}[nearest(language)]
    if language in OWN:
        return own
    made: dict[str, Any] = {}
    for name in (field.name for field in fields(own)):
        three = [getattr(words, name) for words in (bokmal, nynorsk, english)]
        if isinstance(three[0], str):
            made[name] = fixed(language, *three)
        else:
            made[name] = tuple(fixed(language, *line) for line in zip(*three, strict=True))
    return replace(own, **made)


@lru_cache
def _added(language: str) -> Mapping[tuple[str, str], str]:
    """What `words_da.json` says, by bokmål and English; what would leave a gap unfilled is passed over."""
    try:
        content = json.loads(words_file(language).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {
        (entry["nb"], entry["en"]): entry[language]
        for entry in content
        if entry[language] and gaps(entry[language]) == gaps(entry["en"])
    }


def words_file(language: str) -> Path:
    """Where the fixed words of a language stand that is not one of ours."""
    return FOLDER / f"words_{language}.json"


def gaps(text: str) -> list[str]:
    """What is filled into a text: `{}`, `{count}`."""
    return sorted(_GAP.findall(text))
