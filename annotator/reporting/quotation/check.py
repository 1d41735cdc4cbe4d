"""What the quotation check says of each quotation (requirements C4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from annotator.domain.alignment import Alignment, align
from annotator.domain.project import Project
from annotator.domain.quoted_words import Item, items_of, same_type, words_of
from annotator.domain.restriction import frozen_documents
from annotator.domain.thesis import Thesis, ThesisQuote
from annotator.reporting.quotation.attribution import Attributions, Claim
from annotator.reporting.quotation.corpus import Candidate, Spoken, candidates_of, said_in_answers, spoken_of
from annotator.reporting.quotation.finding import is_plain, is_short, quotes_in

Verdict = Literal["exact", "marked", "altered", "not_found", "not_yours"]
Sign = Literal["elision", "insertion", "substitution", "gloss", "question_left_out", "punctuation"]

_MARGIN = 20
_FAR = 3_000
_FEW = 2
_ALTERED = 0.45
_ALTERED_UNNAMED = 0.34
_ALTERED_UNMARKED = 0.2
_SURE_WORDS = 6
_SAME_PLACE = 0.5
_EDGES = " \t\n.,;:!?…-\"'()[]"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that are otherwise in the thesis than in the interview; `[start, end)` in the quotation's text."""

    start: int
    end: int
    written: str
    said: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a quotation comes from: a stretch of an interview's joined text, its turn (from 1), unit and speakers."""

    document: int
    start: int
    end: int
    turn: int
    unit: int | None
    people: tuple[int, ...]
    counts: bool
    """False for an interview that is not included, or in which a participant's words are frozen."""


@dataclass(frozen=True, slots=True)
class CheckedQuote:
    """One quotation and the verdict on it.

    `first` is the index of the quotation that has used the same words before. `claimed` is who the thesis says has
    spoken, where that is wrong. `display`: the words equal the version she chose for her chapter. `leaks`: what in it
    may say who somebody is; filled in by whoever may look.
    """

    quote: ThesisQuote
    verdict: Verdict
    origin: Origin | None = None
    differences: tuple[Difference, ...] = ()
    signs: tuple[Sign, ...] = ()
    claimed: str = ""
    wrong_claim: bool = False
    first: int | None = None
    display: bool = False
    leaks: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The words, where they are or seem to be an interview's: authors of literature are named rightly."""
        return "" if self.verdict == "not_yours" else self.quote.text

    @property
    def is_as_said(self) -> bool:
        """The words are an interview's, and of whoever is named."""
        return self.verdict in ("exact", "marked") and not self.wrong_claim

    @property
    def is_fine(self) -> bool:
        """Nothing to put right. A second use is hers to decide."""
        not_counted = self.origin is not None and not self.origin.counts
        return self.verdict in ("exact", "marked", "not_yours") and not (self.wrong_claim or self.leaks or not_counted)


def check_quotations(
    project: Project, thesis: Thesis, on_progress: Callable[[int, int], None] = lambda done, whole: None
) -> list[CheckedQuote]:
    """Every quotation of the thesis, in its order. `on_progress` may raise to stop."""
    attributions = Attributions(project)
    quotes = [one for one in quotes_in(thesis, attributions.labels) if _is_checked(one, attributions)]
    turns = [[turn for turn in one.turns if _is_checked(turn, attributions)] for one in quotes]
    every = [*quotes, *(turn for several in turns for turn in several)]
    documents = [document.id for document in project.ordered_documents()]
    whole = 2 * len(documents) + len(every)
    done = 0

    def go_on() -> None:
        nonlocal done
        done += 1
        on_progress(min(done, whole), whole)

    corpus = spoken_of(project, documents, go_on)
    items = [items_of(quote.text) for quote in every]
    candidates = candidates_of(items, corpus, go_on)
    answers = said_in_answers(items, corpus)
    checker = _Checker(project, attributions)
    judged = []
    for quote, own, places, same in zip(every, items, candidates, answers, strict=True):
        judged.append(checker.check(quote, own, checker.one_of(same, quote) or places))
        go_on()
    alone = iter(judged[len(quotes) :])
    apart = [list(islice(alone, len(several))) for several in turns]
    found = [one for together, each in zip(judged, apart, strict=False) for one in _as_said(together, each)]
    return _used_twice([one for one in found if not _is_shape_only(one)])


def _is_checked(quote: ThesisQuote, attributions: Attributions) -> bool:
    return not is_short(quote) or (is_plain(quote) and attributions.names(quote))


def _as_said(together: CheckedQuote, apart: list[CheckedQuote]) -> list[CheckedQuote]:
    """Turns below each other are one quotation, or several of different places: then each may hold alone."""
    if together.is_as_said or not any(one.is_as_said for one in apart):
        return [together]
    return apart


def _is_shape_only(one: CheckedQuote) -> bool:
    """Italics and paragraphs that stand in are many things; those that nobody has said are no quotations."""
    return one.verdict == "not_yours" and one.quote.quoted_as in ("italic", "indented")


class _Checker:
    """Judges one quotation after the other."""

    def __init__(self, project: Project, attributions: Attributions) -> None:
        self._project, self._attributions = project, attributions
        self._counted = project.counted_documents() - frozen_documents(project)
        self._own_words = _own_words(project)

    def one_of(self, places: Sequence[Candidate], quote: ThesisQuote) -> list[Candidate]:
        """The first of the places where those speak whose words a quotation is said to be, else the first."""
        claim = self._attributions.claim(quote)
        return [next((place for place in places if self._is_theirs(place, claim)), places[0])] if places else []

    def check(self, quote: ThesisQuote, items: Sequence[Item], candidates: Sequence[Candidate]) -> CheckedQuote:
        claim = self._attributions.claim(quote)
        best = self._best(items, candidates, claim)
        if best is None or not self._is_credible(quote, items, best[1], claim):
            return self._of_nobody(quote, claim)
        spoken, way = best
        origin = self._origin(spoken, way)
        wrong = bool(claim) and not self._attributions.fits(claim, origin.document, origin.start, origin.end)
        return CheckedQuote(
            quote,
            "altered" if way.errors else "exact" if _is_exact(quote, items, spoken, way) else "marked",
            origin,
            tuple(_differences(quote, items, spoken, way)) if way.errors else (),
            _signs(items, way) or (() if way.errors or _is_exact(quote, items, spoken, way) else ("punctuation",)),
            claim.named if wrong else "",
            wrong,
            display=self._is_display(quote, origin),
        )

    def _is_theirs(self, place: Candidate, claim: Claim) -> bool:
        start, end = place.spoken.places[place.low][0], place.spoken.places[place.high - 1][1]
        return self._attributions.fits(claim, place.spoken.document, start, end)

    def _of_nobody(self, quote: ThesisQuote, claim: Claim) -> CheckedQuote:
        """Words that nobody has said: hers to explain where they are set as a participant's, else those of others."""
        known = " ".join(words_of(quote.text)) in self._own_words
        accused = quote.quoted_as in ("block", "marks") and not quote.cited and not quote.referenced
        if not known and not quote.aside and (accused or claim.people or claim.unknown):
            return CheckedQuote(quote, "not_found", claimed=claim.named)
        return CheckedQuote(quote, "not_yours")

    def _best(
        self, items: Sequence[Item], candidates: Sequence[Candidate], claim: Claim
    ) -> tuple[Spoken, Alignment] | None:
        """The place with the fewest differences; of equals the one where those named speak."""
        best: tuple[tuple[int, bool, int], Spoken, Alignment] | None = None
        most = max(1, int(_said(items) * _ALTERED))
        for candidate in candidates:
            way = _laid(items, candidate, most)
            if way is None:
                continue
            start, end = _places(candidate.spoken, way)
            misfit = bool(claim) and not self._attributions.fits(claim, candidate.spoken.document, start, end)
            rank = (way.errors, misfit, way.cost)
            if best is None or rank < best[0]:
                best, most = (rank, candidate.spoken, way), min(most, way.errors)
        return None if best is None else (best[1], best[2])

    def _is_credible(self, quote: ThesisQuote, items: Sequence[Item], way: Alignment, claim: Claim) -> bool:
        """Whether so much of it was said that it is meant as these words."""
        share = way.errors / max(1, _said(items))
        if quote.cited or quote.aside:
            return share <= _ALTERED_UNNAMED / 2 and _said(items) >= _SURE_WORDS
        if quote.quoted_as in ("indented", "italic") and not claim:
            return share <= _ALTERED_UNMARKED
        return share <= (_ALTERED if claim else _ALTERED_UNNAMED)

    def _origin(self, spoken: Spoken, way: Alignment) -> Origin:
        start, end = _places(spoken, way)
        flat = self._project.flat(spoken.document)
        turn = flat.row(flat.anchor(start)[0].id) + 1
        people = tuple(self._attributions.speaking(spoken.document, start, end))
        unit = self._unit_at(spoken.document, start, end)
        return Origin(spoken.document, start, end, turn, unit, people, spoken.document in self._counted)

    def _unit_at(self, document: int, start: int, end: int) -> int | None:
        """The meaning unit that shares most with a stretch, the shortest of equals."""
        best: tuple[int, int, int] | None = None
        for unit in self._project.units.where("document", document):
            ranges = self._project.ranges_of(unit.id)
            shared = sum(max(0, min(end, last) - max(start, first)) for first, last in ranges)
            rank = (-shared, sum(last - first for first, last in ranges), unit.id)
            if shared and (best is None or rank < best):
                best = rank
        return best[2] if best is not None else None

    def _is_display(self, quote: ThesisQuote, origin: Origin) -> bool:
        if origin.unit is None:
            return False
        said = same_type(quote.text).strip(_EDGES).casefold()
        chosen = (q.display for q in self._project.quotes.where("unit", origin.unit) if q.display.strip())
        return any(said and said in same_type(display).casefold() for display in chosen)


def _own_words(project: Project) -> set[str]:
    """What is no participant's though it is quoted: names of codes and themes, questions asked and researched."""
    texts = [text for node in project.nodes for text in (node.name, node.heading)]
    texts += [question.text for question in (*project.questions, *project.guide_questions)]
    return {" ".join(words_of(text)) for text in texts}


def _laid(items: Sequence[Item], candidate: Candidate, most: int) -> Alignment | None:
    """The quotation over a region; where that leaves differences, over a wide one, were nearly all of it said there."""
    spoken = candidate.spoken
    way = align(items, spoken.words, spoken.jumps, (candidate.low - _MARGIN, candidate.high + _MARGIN), most)
    if way is not None and not way.errors:
        return way
    cut = any(item.kind == "gap" for item in items)
    around = _FAR if cut else _MARGIN * 10
    fewer = min(_FEW if cut else 0, most if way is None else way.errors - 1)
    return align(items, spoken.words, spoken.jumps, (candidate.low - around, candidate.high + around), fewer) or way


def _said(items: Sequence[Item]) -> int:
    return sum(item.kind in ("word", "part") for item in items)


def _places(spoken: Spoken, way: Alignment) -> tuple[int, int]:
    first, last = way.span
    return spoken.places[first][0], spoken.places[max(first, last - 1)][1]


def _is_exact(quote: ThesisQuote, items: Sequence[Item], spoken: Spoken, way: Alignment) -> bool:
    """Whether letters and punctuation are the same; the first may be a capital, the last stop is the thesis's own."""
    if _signs(items, way):
        return False
    written = same_type(quote.text[items[0].start : items[-1].end]).strip(_EDGES)
    said = same_type(spoken.said(*way.span)).strip(_EDGES)
    return written[1:] == said[1:] and written[:1].casefold() == said[:1].casefold()


def _signs(items: Sequence[Item], way: Alignment) -> tuple[Sign, ...]:
    found: dict[Sign, None] = {}
    for step in way.steps:
        if step.kind == "elision" and step.word_end > step.word:
            found["elision"] = None
        elif step.kind in ("insertion", "substitution", "gloss", "question_left_out"):
            found[step.kind] = None
        elif step.kind == "same" and items[step.item].kind == "part":
            found["insertion"] = None
    return tuple(found)


def _differences(quote: ThesisQuote, items: Sequence[Item], spoken: Spoken, way: Alignment) -> list[Difference]:
    """Neighbouring steps that no sign accounts for, as one difference."""
    found: list[Difference] = []
    held: list[int] = []

    def close() -> None:
        if held:
            first, last, word, word_end = held
            start, end = _written(items, first, last)
            found.append(Difference(start, end, quote.text[start:end], spoken.said(word, word_end)))
            held.clear()

    for step in way.steps:
        if step.kind not in ("changed", "added", "missing"):
            close()
        elif held:
            held[1], held[3] = step.item_end, step.word_end
        else:
            held[:] = [step.item, step.item_end, step.word, step.word_end]
    close()
    return found


def _written(items: Sequence[Item], first: int, last: int) -> tuple[int, int]:
    """The place in the quotation of items; of none, the place between its neighbours."""
    if first < last:
        return items[first].start, items[last - 1].end
    at = items[first].start if first < len(items) else items[-1].end
    return at, at


def _used_twice(found: list[CheckedQuote]) -> list[CheckedQuote]:
    """Each that lies over the words of one before it. A heading may take its words from the text below; two or three
    words go back to a quotation that is spoken of, or are said in many places."""
    used: dict[int, list[tuple[int, int, int]]] = {}
    checked: list[CheckedQuote] = []
    for number, one in enumerate(found):
        origin = one.origin
        if origin is None or one.quote.quoted_as == "heading" or one.quote.aside or is_short(one.quote):
            checked.append(one)
            continue
        places = used.setdefault(origin.document, [])
        first = next((n for n, start, end in places if _shares((start, end), (origin.start, origin.end))), None)
        places.append((number, origin.start, origin.end))
        checked.append(replace(one, first=first))
    return checked


def _shares(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > _SAME_PLACE * min(one[1] - one[0], other[1] - other[0])
