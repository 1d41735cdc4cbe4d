"""What in a short text looks like it identifies a person: a first, soft check of fields where none belongs."""

import re
from typing import Literal

Identifier = Literal["email", "phone", "national_id", "full_name"]

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w")
_DIGITS = re.compile(r"(?<!\d)\d(?:[ .\-]?\d)+(?!\d)")
_ROLE_WORDS = """
    informant informanten deltaker deltakeren deltakar deltakaren deltager participant respondent respondenten person
    intervjuer intervjueren intervjuar intervjuaren interviewer moderator speaker taler talar høyttaler høgtalar unknown
    ukjent ukjend student studenten elev eleven lærer lærar teacher veileder rettleiar supervisor leder leiar pasient
    patient pårørende pårørande sykepleier sjukepleiar nurse mor far mother father barn child gruppe group alle all
"""
_ROLES = frozenset(_ROLE_WORDS.split())
_FULL_NAME = re.compile(r"[A-ZÆØÅÁČĐŊŠŦŽÉÖÄÜ][\w’'-]+(?: [A-ZÆØÅÁČĐŊŠŦŽÉÖÄÜ][\w’'-]+){1,3}")


def identifier_in(text: str) -> Identifier | None:
    """An e-mail address, a Norwegian telephone number (8 digits) or an identity number (11 digits)."""
    if _EMAIL.search(text):
        return "email"
    for found in _DIGITS.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if len(digits) == 11:
            return "national_id"
        if _is_phone(text[: found.start()], found[0], digits):
            return "phone"
    return None


def name_like(text: str) -> Identifier | None:
    """As `identifier_in`, and "full_name" for two to four words that each begin with a capital."""
    return identifier_in(text) or ("full_name" if _FULL_NAME.fullmatch(text.strip()) else None)


def names_somebody(label: str) -> bool:
    """Whether a speaker's label seems to be a name: it has a word of three letters or more that is no role."""
    words = re.findall(r"[^\W\d_]{3,}", label)
    return any(word.casefold() not in _ROLES for word in words)


def _is_phone(before: str, written: str, digits: str) -> bool:
    """Eight digits, with or without +47; a date (20.11.1984, 2025-11-20) has eight too."""
    if re.fullmatch(r"\d{1,4}([.\-])\d{1,2}\1\d{1,4}", written):
        return False
    if before.rstrip().endswith("+") and digits.startswith("47"):
        return len(digits) == 10
    return len(digits) == 8 or (len(digits) == 12 and digits.startswith("0047"))
