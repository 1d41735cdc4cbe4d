"""How strong a passphrase is, worked out offline, and the suggestion of one."""

import secrets
from dataclasses import dataclass
from functools import cache

from annotator.languages import nearest
from annotator.resources import RESOURCES

LONGEST_MEASURED = 72
"""zxcvbn refuses more."""

SUGGESTED_WORDS = 6
ENOUGH = 3
"""The score a new project asks for: zxcvbn's “safely unguessable”."""
LONG = 20
"""From this length on a common word in it gives little away."""


@dataclass(frozen=True, slots=True)
class Measured:
    """`score` from 0 (guessed at once) to 4; whether common words or names give it away."""

    score: int
    has_common_words: bool

    @property
    def enough(self) -> bool:
        """Whether a project may be locked with it."""
        return self.score >= ENOUGH


def measure(passphrase: str) -> Measured:
    """Measure a passphrase. The meter's own lists are English, so Norwegian words and names are given to it."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Measured(0, False)
    found = zxcvbn(passphrase[:LONGEST_MEASURED], user_inputs=list(_guessable()))
    common = any(part["pattern"] == "dictionary" for part in found["sequence"])
    score = found["score"] - (1 if common and len(passphrase) < LONG else 0)
    return Measured(max(0, score), common)


def suggestion(language: str) -> str:
    """Six words of a language drawn by lot: easy to remember, about 54 bits."""
    words = words_of(language)
    return " ".join(secrets.choice(words) for _ in range(SUGGESTED_WORDS))


@cache
def words_of(language: str) -> tuple[str, ...]:
    """The words for passphrases in a language; one that has no list of its own has the nearest of ours."""
    own = RESOURCES / "words" / f"{language}.txt"
    file = own if own.exists() else own.with_stem(nearest(language))
    return tuple(file.read_text(encoding="utf-8").split())


@cache
def _guessable() -> tuple[str, ...]:
    return tuple((RESOURCES / "words" / "guessable.txt").read_text(encoding="utf-8").split())
