"""The interviews as comparable words, and where in them a quotation may come from."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from annotator.domain.project import Project
from annotator.domain.quoted_words import WORD, Item, comparable
from annotator.reporting.quotation.finding import FEWEST_WORDS, LEAST_WORDS

_NONVERBAL = frozenset(
    (
        *("ler", "lær", "lo", "humrer", "latter", "smiler", "sukker", "kremter", "hoster", "gråter", "græt", "nøler"),
        *(
            "lang",
            "kort",
            "pause",
            "stillhet",
            "stille",
            "utydelig",
            "uhørlig",
            "tenker",
            "laughs",
            "laughing",
            "sighs",
        ),
        *("laughter", "cries", "crying", "coughs", "long", "short", "silence", "inaudible", "unclear"),
    )
)
_LONG_TURN = 400
_TOO_OFTEN = 400
_MOST_HITS = 250
_PLACES_IN_ONE = 3
_PLACES = 6
_AS_GOOD = 0.5
_SHORT = 9


@dataclass(frozen=True)
class Spoken:
    """One interview: its words, where in the joined text each stands, and where each turn's first word is."""

    document: int
    text: str
    words: list[str]
    places: list[tuple[int, int]]
    _turns: list[tuple[int, int, bool]]

    @cached_property
    def jumps(self) -> dict[int, int]:
        """What may be left out without a sign: the interviewer's turns, and what is heard but not said."""
        found = {first: last for first, last, asks in self._turns if asks and first < last <= first + _LONG_TURN}
        for at, word in enumerate(self.words):
            if word in _NONVERBAL and at not in found:
                end = self._end_of_noise(at)
                if end:
                    found[at] = end
        return found

    def _end_of_noise(self, at: int) -> int:
        """The end of `(ler)` or `[lang pause]`, if the word is the first in brackets."""
        before = self.text[: self.places[at][0]].rstrip()[-1:]
        end = at
        while end < len(self.words) and self.words[end] in _NONVERBAL:
            end += 1
        after = self.text[self.places[end - 1][1] :].lstrip()[:1]
        return end if before in ("(", "[") and after in (")", "]") else 0

    def is_answer(self, first: int, last: int) -> bool:
        """Whether the words `[first, last)` stand in one turn, and it is not the interviewer's."""
        _, end, asks = self._turns[bisect_right(self._begins, first) - 1]
        return last <= end and not asks

    @cached_property
    def _begins(self) -> list[int]:
        return [first for first, _, _ in self._turns]

    def said(self, first: int, last: int) -> str:
        """The text of the words `[first, last)`."""
        return self.text[self.places[first][0] : self.places[last - 1][1]] if first < last else ""


def spoken_in(project: Project, document: int) -> Spoken:
    """An interview taken apart."""
    flat = project.flat(document)
    words, places = [], []
    for match in WORD.finditer(flat.text):
        word = comparable(match[0])
        if word:
            words.append(word)
            places.append(match.span())
    turns: list[tuple[int, int, bool]] = []
    at = 0
    for turn, start in zip(flat.turns, flat.starts, strict=True):
        first, end = at, start + len(turn.text)
        while at < len(places) and places[at][0] < end:
            at += 1
        speaker = project.speakers.get(turn.speaker)
        turns.append((first, at, speaker is not None and speaker.role == "interviewer"))
    return Spoken(document, flat.text, words, places, turns)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A region of an interview in which a quotation may stand, best score first."""

    spoken: Spoken
    low: int
    high: int
    score: float


Hit = tuple[int, int, float]
"""Word of the interview, item of the quotation, weight."""


def candidates_of(
    quotes: Sequence[Sequence[Item]], corpus: Sequence[Spoken], go_on: Callable[[], None] = lambda: None
) -> list[list[Candidate]]:
    """For each quotation the regions it may come from: found by runs of three words, and of two where needed."""
    found = _by_runs(quotes, corpus, 3, go_on)
    weak = [
        at
        for at, items in enumerate(quotes)
        if not found[at] or len(items) < _SHORT or any(item.kind == "gap" for item in items)
    ]
    again = _by_runs([quotes[at] for at in weak], corpus, 2, go_on)
    for at, more in zip(weak, again, strict=True):
        found[at] = [*found[at], *more]
    return found


def said_in_answers(quotes: Sequence[Sequence[Item]], corpus: Sequence[Spoken]) -> list[list[Candidate]]:
    """For each quotation of two or three words every place where just these were said; for others none.

    So few words stand in many places: which of them is meant, who is named by it decides, not which is the rarest.
    """
    wanted: dict[tuple[str, str], list[tuple[int, tuple[str, ...]]]] = {}
    for number, items in enumerate(quotes):
        if FEWEST_WORDS <= len(items) < LEAST_WORDS and all(item.kind == "word" for item in items):
            words = tuple(item.words[0] for item in items)
            wanted.setdefault((words[0], words[1]), []).append((number, words))
    found: list[list[Candidate]] = [[] for _ in quotes]
    for spoken in corpus if wanted else ():
        for at, pair in enumerate(pairwise(spoken.words)):
            for number, words in wanted.get(pair, ()):
                end = at + len(words)
                if tuple(spoken.words[at:end]) == words and spoken.is_answer(at, end):
                    found[number].append(Candidate(spoken, at, end, 1.0))
    return found


def _by_runs(
    quotes: Sequence[Sequence[Item]], corpus: Sequence[Spoken], size: int, go_on: Callable[[], None]
) -> list[list[Candidate]]:
    wanted: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for number, items in enumerate(quotes):
        for at in range(len(items) - size + 1):
            run = items[at : at + size]
            if all(item.kind == "word" for item in run):
                wanted.setdefault(tuple(item.words[0] for item in run), []).append((number, at))
    seen: Counter[tuple[str, ...]] = Counter()
    places: list[tuple[Spoken, int, tuple[str, ...]]] = []
    for spoken in corpus:
        go_on()
        words = spoken.words
        for at, gram in enumerate(zip(*(words[shift:] for shift in range(size)), strict=False)):
            if gram in wanted:
                seen[gram] += 1
                if seen[gram] <= _TOO_OFTEN:
                    places.append((spoken, at, gram))
    hits: list[dict[int, list[Hit]]] = [{} for _ in quotes]
    by_document = {spoken.document: spoken for spoken in corpus}
    for spoken, at, gram in places:
        weight = 1 / (1 + seen[gram] ** 0.5 / 4)
        for number, item in wanted[gram]:
            hits[number].setdefault(spoken.document, []).append((at, item, weight))
    return [_best(hits[number], by_document, len(items)) for number, items in enumerate(quotes)]


def _best(hits: dict[int, list[Hit]], by_document: dict[int, Spoken], length: int) -> list[Candidate]:
    found = []
    for document, all_hits in hits.items():
        left = sorted(sorted(all_hits, key=lambda hit: -hit[2])[:_MOST_HITS])
        for _ in range(_PLACES_IN_ONE):
            chain, score = _chain(left)
            if not chain:
                break
            low, high = chain[0][0] - chain[0][1], chain[-1][0] + length - chain[-1][1]
            found.append(Candidate(by_document[document], low, high, score))
            taken = set(chain)
            left = [hit for hit in left if hit not in taken and not low <= hit[0] <= high]
    found.sort(key=lambda candidate: -candidate.score)
    return [c for c in found[:_PLACES] if c.score >= found[0].score * _AS_GOOD]


def _chain(hits: Sequence[Hit]) -> tuple[list[Hit], float]:
    """The hits that follow each other in the interview as they do in the quotation, with the best sum."""
    scores: list[float] = []
    before: list[int] = []
    for at, (word, item, weight) in enumerate(hits):
        best, came = 0.0, -1
        for other in range(at):
            away, apart = word - hits[other][0], item - hits[other][1]
            if away > 0 and apart > 0:
                score = scores[other] - _price(away - apart)
                if score > best:
                    best, came = score, other
        scores.append(best + weight)
        before.append(came)
    if not scores:
        return [], 0.0
    at = max(range(len(scores)), key=scores.__getitem__)
    top, chain = scores[at], []
    while at >= 0:
        chain.append(hits[at])
        at = before[at]
    return chain[::-1], top


def _price(jump: int) -> float:
    """What it costs that words stand further apart in the interview than in the quotation."""
    return 0.0 if jump == 0 else 0.3 + min(1.5, abs(jump) / 400)


def spoken_of(project: Project, documents: Iterable[int], go_on: Callable[[], None] = lambda: None) -> list[Spoken]:
    """Several interviews taken apart."""
    found = []
    for document in documents:
        go_on()
        found.append(spoken_in(project, document))
    return found
