"""Names of persons, places and workplaces, judged by lists, capitals, place in the sentence and neighbours.

Many Norwegian names are words as well (Bjørn, Per, Liv, Dag; Ås, Ski, Hell): those count with a capital in the middle
of a sentence, or at its beginning when a family name, a title or a verb of speech stands beside them.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from annotator.confidentiality.detectors_words import Finding, Hints, Word, made, stem_in, words_of
from annotator.confidentiality.wordlists import words

_SPEAKS = words_of(
    """
    sa sier seier sade spurte spør svarte svarer fortalte fortel forteller mente meinte ringte kom kjem
    kommer gikk gjekk tok lo gråt skrev ville said says asked told went came called wrote thinks thought
    laughed cried
    """
)
_CALLED = words_of(
    """
    fru herr frøken tante onkel bestefar bestemor doktor hr dr mr mrs ms miss heter heiter het called named
    """
)
_NEVER_SPEAK = words_of("hans this may will jo even odd dawn summer sol vår mai august june april")
_AT = words_of(
    """
    i på fra frå til ved mot utenfor utanfor rundt over omkring in at from to near around outside of
    """
)
_AREA = words_of("kommune fylke sentrum bydel kommunen municipality county")
_ROLES = words_of(
    """
    intervjuer intervjuar interviewer informant deltaker deltakar participant moderator speaker deltager
    respondent person kommune gruppe group interview intervju gruppeintervju student patient pasient tabell
    table vedlegg figur kapittel appendix chapter
    """
)
_NUMBER = r"(?: [0-9]+ ?[A-Za-z]?\b)?"
_STREET = re.compile(
    r"\b[A-ZÆØÅ][\w-]*(?:gata|gaten|gate|veien|vegen|vei|veg|all[eé]en|allé|svingen|stien|plassen|torget)\b"
    rf"{_NUMBER}"
    r"|\b(?:[A-ZÆØÅ]\w+ ){1,3}(?:gate|vei|veg|plass|allé|torg|[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue)\b"
    rf"{_NUMBER}"
    r"|\b[A-ZÆØÅ][\w-]{2,}(?:gt|vn|vg|v)\. [0-9]+ ?[A-Za-z]?\b"
    r"|(?<!\w)[0-9]{4} [A-ZÆØÅ](?:[a-zæøå]+|[A-ZÆØÅ]+)\b(?= *(?:[.,;!?)]|$))",
    re.MULTILINE,
)


class _Names:
    """The words of one text, and which of them the text itself shows to be names."""

    def __init__(self, text: str, tokens: list[Word], hints: Hints) -> None:
        self.text, self.tokens, self.hints = text, tokens, hints
        self.first, self.family = words("first_names"), words("family_names")
        self.also, self.capitals = words("also_words"), words("capitals")
        self.places = words("municipalities") | words("places")
        self.also_places = words("also_places")
        self.small = {token.folded for token in tokens if not token.capital}
        self.title_case = text.rstrip()[-1:] not in (".", "!", "?") and _is_title_case(tokens)

    def kind(self, at: int) -> tuple[str, str] | None:
        """Category and rule of a capitalised word, or None when it is a word like others."""
        token = self.tokens[at]
        if not token.capital and not self.hints.names:
            return None
        if stem_in(token.folded, self.hints.known):
            return None
        if stem_in(token.folded, self.hints.names):
            return "name", "added"
        if not token.capital or len(token.text) < 2 or stem_in(token.folded, self.capitals):
            return None
        if token.opens and self.is_label(at):
            return None
        if "-" in token.text and not token.shouted:
            parts = [part for part in token.text.split("-") if part]
            if len(parts) > 1 and all(stem_in(p.casefold(), self.first | self.family) for p in parts):
                return "name", "first_name"
        return self._place(at) or self._person(at) or self._unknown(at)

    def is_label(self, at: int) -> bool:
        """Whether a word is a role, as at the beginning of a line or before a number."""
        token = self.tokens[at]
        return token.folded in _ROLES

    def _place(self, at: int) -> tuple[str, str] | None:
        token = self.tokens[at]
        if not stem_in(token.folded, self.places):
            return None
        before, after = self._folded(at - 1), self._folded(at + 1)
        sure = after in _AREA or (before in _AT and not token.shouted)
        person = stem_in(token.folded, self.family) and (self._is_first(at - 1) or before in _CALLED)
        if person and not sure:
            return None
        if token.folded in self.also_places or (token.folded in self.small and token.opens):
            plain = token.opens or token.shouted or self.title_case
            return ("place", "place") if sure or not plain else None
        return "place", "place"

    def _person(self, at: int) -> tuple[str, str] | None:
        token = self.tokens[at]
        first, family = stem_in(token.folded, self.first), stem_in(token.folded, self.family)
        form = first or family
        if form is None:
            return None
        why = "first_name" if first else "family_name"
        small = first is None and token.folded in self.small
        ambiguous = form in self.also or token.folded in self.also or small
        if not ambiguous:
            return "name", why
        if token.shouted or self.title_case:
            return ("name", why) if self._is_name_beside(at) else None
        if not token.opens:
            return "name", why
        return ("name", why) if self._is_name_beside(at) else None

    def _unknown(self, at: int) -> tuple[str, str] | None:
        """A capital in the middle of a sentence; not an abbreviation, and not where everything has capitals."""
        token = self.tokens[at]
        if token.opens or self.title_case or len(token.text) < 3 or any(map(str.isupper, token.text[1:])):
            return None
        if token.folded in self.small or token.folded in _ROLES:
            return None
        return "name", "capitalised"

    def _is_name_beside(self, at: int) -> bool:
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        token = self.tokens[at]
        if self._folded(at - 1) in _CALLED or (self._is_first(at - 1) and token.capital and not token.opens):
            return True
        if after is None or self.text[token.end : after.start] not in (" ", ", "):
            return False
        if self._is_first(at + 1) or (after.folded in ("og", "and") and self._is_first(at + 2)):
            return True
        follows = after.folded in _SPEAKS and token.folded not in _NEVER_SPEAK
        family = after.capital and not after.opens and bool(stem_in(after.folded, self.family))
        return follows or (family and not (token.shouted and after.folded in self.also))

    def _is_first(self, at: int) -> bool:
        if not 0 <= at < len(self.tokens) or not self.tokens[at].capital:
            return False
        form = stem_in(self.tokens[at].folded, self.first)
        return form is not None and not (self.tokens[at].opens and form in self.also)

    def _folded(self, at: int) -> str:
        if not 0 <= at < len(self.tokens):
            return ""
        return self.tokens[at].folded


def _is_title_case(tokens: list[Word]) -> bool:
    """Whether a short text is written as a title: most of its longer words have a capital."""
    long = [token for token in tokens if len(token.text) > 3]
    return 2 <= len(long) <= 14 and sum(token.capital for token in long) > 0.6 * len(long)


def names_and_places(text: str, tokens: list[Word], hints: Hints) -> Iterator[Finding]:
    """Persons and places. Words of a name that stand beside each other are one finding."""
    looked = _Names(text, tokens, hints)
    kinds = {at: kind for at in range(len(tokens)) if (kind := looked.kind(at)) is not None}
    _take_in_repeated(tokens, kinds, looked)
    start = 0
    order = sorted(kinds)
    for position, (at, following) in enumerate(pairwise([*order, -1])):
        same = following == at + 1 and kinds[at][0] == kinds[following][0] == "name"
        beside = same and text[tokens[at].end : tokens[following].start] == " "
        if beside:
            continue
        first = order[start]
        start = position + 1
        why = next((kinds[i][1] for i in range(first, at + 1) if kinds[i][1] != "capitalised"), kinds[at][1])
        yield made(kinds[at][0], text, tokens[first].start, tokens[at].end, why)  # type: ignore[arg-type]
    for match in _STREET.finditer(text):
        if not _opens_small(tokens, match.start(), match[0]):
            yield made("place", text, *match.span(), "street")


def _take_in_repeated(tokens: list[Word], kinds: dict[int, tuple[str, str]], looked: _Names) -> None:
    """What is a name in the middle of a sentence is one at the beginning of the next too."""
    seen = {
        tokens[at].folded: kind
        for at, kind in kinds.items()
        if kind[1] in ("capitalised", "added") or not tokens[at].opens
    }
    for at, token in enumerate(tokens):
        if at not in kinds and token.opens and token.capital and token.folded in seen and len(token.text) > 2:
            common = token.folded in looked.also or token.folded in looked.also_places or token.folded in looked.small
            if not common and not looked.is_label(at):
                kinds[at] = seen[token.folded]


def _opens_small(tokens: list[Word], start: int, written: str) -> bool:
    """Whether what looks like a street only begins a sentence: Motorveien, Gata, Frigjør plass."""
    if re.search(r"[0-9]", written) or written.count(" ") > 1:
        return False
    token = next((token for token in tokens if token.start == start), None)
    known = words("places") | words("municipalities") | words("first_names") | words("family_names")
    return token is not None and token.opens and not (" " in written and stem_in(token.folded, known))
