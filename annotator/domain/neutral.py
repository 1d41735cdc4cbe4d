"""Words that name nobody: what stands in a share for labels, titles and names that may tell who somebody is."""

import re

from annotator.domain.corpus import Role
from annotator.domain.identifiers import names_somebody
from annotator.languages import OWN, fixed

ROLES: dict[str, dict[Role, str]] = {
    "nb": {"interviewer": "Intervjuer", "participant": "Deltaker", "unknown": "Ukjent"},
    "nn": {"interviewer": "Intervjuar", "participant": "Deltakar", "unknown": "Ukjend"},
    "en": {"interviewer": "Interviewer", "participant": "Participant", "unknown": "Unknown"},
}
NUMBERED = {
    "nb": {"interview": "Intervju", "unit": "Enhet", "units": "Enheter"},
    "nn": {"interview": "Intervju", "unit": "Eining", "units": "Einingar"},
    "en": {"interview": "Interview", "unit": "Unit", "units": "Units"},
}
_HARMLESS_WORDS = """
    intervju interview gruppeintervju gruppeintervjuet fokusgruppe fokusgruppeintervju focus group gruppe pilot
    transkripsjon transcript samtale nr no del part og and
"""
_HARMLESS = frozenset(_HARMLESS_WORDS.split())


def role_word(role: Role, language: str) -> str:
    """`Intervjuer`, `Deltaker` or `Ukjent`."""
    return fixed(language, *(ROLES[one][role] for one in OWN))


def numbered(what: str, number: int, language: str) -> str:
    """`Intervju 3`, `Enhet 12`."""
    return f"{_counting(what, language)} {number}"


def counted(units: int, language: str) -> str:
    """How many meaning units a code has: `Enheter: 12`."""
    return f"{_counting('units', language)}: {units}"


def harmless_label(label: str) -> bool:
    """Whether a speaker's label can be no name: one letter, a number, or the word for a role."""
    letters = re.findall(r"[^\W\d_]+", label)
    return all(len(word) == 1 or (len(word) > 2 and not names_somebody(word)) for word in letters)


def harmless_title(title: str) -> bool:
    """Whether an interview's title says no more than that it is one: `Intervju 3`, `Gruppeintervju 1`."""
    words = re.findall(r"[^\W\d_]+", title.casefold())
    return bool(words) and all(word in _HARMLESS or len(word) == 1 for word in words) and not _long_number(title)


def _long_number(text: str) -> bool:
    return re.search(r"\d{4}", text) is not None


def _counting(what: str, language: str) -> str:
    return fixed(language, *(NUMBERED[one][what] for one in OWN))
