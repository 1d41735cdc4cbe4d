"""The sentences of a text she writes, and which sentence of the new wording is which of the old.

What a sentence leans on must outlive the writing: rewording one sentence changes nothing for the others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

_END = re.compile(r"[.!?…]+[\"'»”’)\]]*(?=\s+[^\sa-zæøåäöáčđŋšŧž]|\s*$)")
"""A full stop ends a sentence unless a small letter follows, as after `f.eks.` or a trailing `…`."""
_LAST_WORD = re.compile(r"[^\s(«\"“'‘\[]+$")
_ABBREVIATIONS = (
    "adm. ang. avd. bl.a. ca. cf. d.v.s. dr. dvs. e.g. ekskl. ev. evt. f.eks. f.o.m. fig. forf. fr. gj.sn. hr. i.e. "
    "iht. inkl. jf. jfr. kap. kl. m.a. m.h.t. mht. mr. mrs. ms. nr. omkr. p.g.a. pga. pkt. prof. ref. s. sml. st. t.d. "
    "t.o.m. tlf. univ.lekt. vha. vs."
)
"""Abbreviations that something always follows. Others (`osv.`, `m.m.`, `etc.`) may end a sentence: a capital does."""
_NEVER_LAST = frozenset(_ABBREVIATIONS.split())
LONGEST_ABBREVIATION = 40
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
"""`A.`, `J.R.`, `H.-P.`: a name goes on."""

ALIKE = 0.5
"""Of the words of the longer: with so many in common, a sentence is the old one reworded."""
MOSTLY_IN = 0.6
"""Of the words of one: with so many in another, it was joined to that, or cut from it."""
LEAST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Descent:
    """Where a sentence comes from: the old one it goes on, if any, and the old ones whose units are its own too."""

    continues: int | None = None
    inherits: tuple[int, ...] = ()


def ends(text: str) -> list[int]:
    """Where sentences end, in code points, without the last end of the text where no full stop stands."""
    return [match.end() for match in _END.finditer(text) if not _goes_on(text, match)]


def sentences(text: str) -> list[tuple[int, int]]:
    """The ranges of the sentences, in code points, without the white space around them. A line break ends one."""
    found: list[tuple[int, int]] = []
    begin = 0
    for line in text.split("\n"):
        low = begin
        for end in [*(begin + end for end in ends(line)), begin + len(line)]:
            part = text[low:end]
            if part.strip():
                found.append((low + len(part) - len(part.lstrip()), low + len(part.rstrip())))
            low = end
        begin += len(line) + 1
    return found


def sentence_at(ranges: Sequence[tuple[int, int]], position: int) -> int | None:
    """The number (from 0) of the sentence a caret stands in: behind its last letter it still does. None for none."""
    before = [number for number, (start, _) in enumerate(ranges) if start <= position]
    return before[-1] if before else 0 if ranges else None


def descent(old: Sequence[str], new: Sequence[str]) -> list[Descent]:
    """For every new sentence, where it comes from. No old sentence is gone on with by two."""
    return _Descents(old, new).found()


@dataclass
class _Descents:
    """What is unchanged at both ends is matched first; in between, equal sentences, then similar ones."""

    old: Sequence[str]
    new: Sequence[str]
    row: dict[int, int] = field(default_factory=dict)
    """New to old."""

    def found(self) -> list[Descent]:
        self._match_ends()
        self._match_equal()
        self._match_alike()
        lost, fresh = self._left()
        if len(lost) == 1 and len(fresh) == 1:  # reworded so that no word is as it was
            self.row[fresh[0]] = lost[0]
            lost, fresh = [], []
        heirs = self._joined(lost)
        heirs.update({number: [source] for number in fresh if (source := self._cut_from(number)) is not None})
        return [Descent(self.row.get(n), tuple(heirs.get(n, ()))) for n in range(len(self.new))]

    def _match_ends(self) -> None:
        shorter, at = min(len(self.old), len(self.new)), 0
        while at < shorter and self.old[at] == self.new[at]:
            self.row[at] = at
            at += 1
        back = 1
        while back <= shorter - at and self.old[-back] == self.new[-back]:
            self.row[len(self.new) - back] = len(self.old) - back
            back += 1

    def _match_equal(self) -> None:
        lost, fresh = self._left()
        waiting: dict[str, list[int]] = {}
        for number in lost:
            waiting.setdefault(self.old[number], []).append(number)
        for number in fresh:
            if waiting.get(self.new[number]):
                self.row[number] = waiting[self.new[number]].pop(0)

    def _match_alike(self) -> None:
        lost, fresh = self._left()
        pairs = [(_likeness(self.old[o], self.new[n]), -abs(o - n), o, n) for o in lost for n in fresh]
        taken: set[int] = set()
        for likeness, _, old, new in sorted(pairs, key=lambda pair: (-pair[0], -pair[1], pair[2], pair[3])):
            if likeness >= ALIKE and old not in taken and new not in self.row:
                taken.add(old)
                self.row[new] = old

    def _left(self) -> tuple[list[int], list[int]]:
        taken = set(self.row.values())
        return [o for o in range(len(self.old)) if o not in taken], [
            n for n in range(len(self.new)) if n not in self.row
        ]

    def _joined(self, lost: list[int]) -> dict[int, list[int]]:
        """The new sentences that took in an old one."""
        found: dict[int, list[int]] = {}
        for old in lost:
            shares = [(_share_in(self.old[old], text), n) for n, text in enumerate(self.new) if self._is_changed(n)]
            best = max(shares, default=(0.0, 0), key=lambda share: share[0])
            if best[0] >= MOSTLY_IN:
                found.setdefault(best[1], []).append(old)
        return found

    def _cut_from(self, new: int) -> int | None:
        """The old sentence a new one was cut from."""
        rest = [n for n in self.row if self._is_changed(n)]
        shares = [(_share_in(self.new[new], self.old[self.row[n]]), self.row[n]) for n in rest]
        best = max(shares, default=(0.0, 0), key=lambda share: share[0])
        return best[1] if best[0] >= MOSTLY_IN else None

    def _is_changed(self, new: int) -> bool:
        return new not in self.row or self.old[self.row[new]] != self.new[new]


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Whether the full stop belongs to an abbreviation or an initial, and a sentence goes on behind it."""
    if end.group() != "." or not text[end.end() :].strip():
        return False
    word = _LAST_WORD.search(text[max(0, end.end() - LONGEST_ABBREVIATION) : end.end()])
    if word is None:
        return False
    return word.group().casefold() in _NEVER_LAST or (word.group().isupper() and bool(_INITIAL.fullmatch(word.group())))


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _likeness(one: str, other: str) -> float:
    first, second = _words(one), _words(other)
    longer = max(first.total(), second.total())
    return (first & second).total() / longer if longer else 0.0


def _share_in(part: str, whole: str) -> float:
    """How much of one sentence stands in another; nothing where they share only a word or two."""
    words = _words(part)
    common = (words & _words(whole)).total()
    return common / words.total() if common >= LEAST_WORDS else 0.0
