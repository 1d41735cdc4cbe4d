"""The word lists of the detectors, read once and only when first asked for. Every word is case folded."""

from functools import lru_cache

from annotator.resources import RESOURCES

_LANGUAGES = {"nb": ("nb", "nn"), "nn": ("nb", "nn"), "en": ("en",)}
_FOLDER = RESOURCES / "words"


@lru_cache
def words(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(word.casefold() for line in _lines(name) for word in line.split())


@lru_cache
def sections(name: str, language: str) -> dict[str, tuple[str, ...]]:
    """The words of a list by the name of their section, of the sections in this language (or in none).

    In bokmål and nynorsk each other's words are heard as well; `\\ ` in the file is a space within a term.
    """
    found: dict[str, list[str]] = {}
    for line in _lines(name):
        head, _, rest = line.partition(": ")
        parts = head.split()
        known = parts[-1] in ("nb", "nn", "en")
        if known and parts[-1] not in _LANGUAGES.get(language, ("nb", "nn", "en")):
            continue
        key = parts[0] if len(parts) > 1 or not known else ""
        terms = (term.replace("\0", " ").casefold() for term in rest.replace("\\ ", "\0").split())
        found.setdefault(key, []).extend(terms)
    return {key: tuple(dict.fromkeys(terms)) for key, terms in found.items()}


def _lines(name: str) -> list[str]:
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
