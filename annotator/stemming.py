"""Word forms: the stem of a word in the languages of the interviews, for searching."""

from functools import lru_cache
from typing import Any

_ALGORITHMS = {"nb": "norwegian", "nn": "norwegian", "en": "english", "da": "danish", "sv": "swedish"}


@lru_cache(maxsize=100_000)
def stem(language: str, word: str) -> str:
    """The stem of a folded word; the word itself in a language without a stemmer.

    Stripped until nothing more comes off: one pass of Snowball's Norwegian leaves `veiledere` and `veilederen` at
    `veileder`, but `veileder` at `veiled`; and it does not know the `-ne` of `sykepleierne`.
    """
    if language in ("nb", "nn") and word.endswith("erne") and not word.endswith("jerne"):
        word = word[:-2]
    stemmer = _stemmer(language)
    if stemmer is None:
        return word
    shorter = str(stemmer.stemWord(word))
    while shorter != word:
        word, shorter = shorter, str(stemmer.stemWord(shorter))
    return word


@lru_cache
def _stemmer(language: str) -> Any | None:
    import snowballstemmer

    algorithm = _ALGORITHMS.get(language)
    return None if algorithm is None else snowballstemmer.stemmer(algorithm)
