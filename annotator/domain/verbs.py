"""Weak verbs of Norwegian: the stems that belong to one verb, in its present and its past.

Stemmers strip endings, but leave `ringte` at `ringt` beside `ring`: a search for the one would not find the other. The
rules are the three weak classes with -te, -de and -dde (Norsk referansegrammatikk § 5.4); strong verbs keep apart.
"""

_VOWELS = frozenset("aeiouyæøå")
_TAKES_D = frozenset("vgy")
"""After these a past has -de: levde, bygde."""


def stems_of_verb(word: str, stem: str) -> frozenset[str]:
    """The stem of a folded word, and those that its other tense has if it is a weak verb."""
    found = {stem}
    if len(word) < 2 or not stem:
        return frozenset(found)
    if word[-1] in _VOWELS and word == stem:  # bo
        found |= {stem + "r", stem + "dd"}
    elif word == stem and word[-1] == "r" and word[-2] in _VOWELS:  # bor
        found |= {stem[:-1], stem[:-1] + "dd"}
    elif word.endswith(("e", "er")) and not word.endswith(("te", "de")):
        found |= _past(stem)
    if word.endswith(("te", "de", "dd")):
        found |= _present(stem)
    return frozenset(found)


def _past(stem: str) -> set[str]:
    if stem[-1] in _TAKES_D and not stem.endswith("ng"):  # levde, but ringte
        return {stem + "d"}
    if len(stem) > 1 and stem[-1] == stem[-2]:  # kjenner, kjente
        return {stem[:-1] + "t"}
    return set() if stem[-1] in "td" else {stem + "t"}


def _present(stem: str) -> set[str]:
    if stem.endswith("dd"):
        return {stem[:-2], stem[:-2] + "r"}
    base = stem[:-1]
    if not base or base[-1] in _VOWELS or base[-1] == stem[-1]:
        return set()
    if stem[-1] == "d":
        return {base} if base[-1] in _TAKES_D else set()
    return {base, base + base[-1]} if stem[-1] == "t" else set()
