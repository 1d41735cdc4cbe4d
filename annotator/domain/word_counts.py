"""How often the participants say which word. Forms are counted as they are said: `veileder` and `veilederen` apart."""

import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass

from annotator.domain.belongings import speaks
from annotator.domain.folding import fold
from annotator.domain.project import Project
from annotator.domain.restriction import restricted_people

_NOTE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
"""What who transcribed has put in: `(latter)`, `[pause]`."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word, folded, with how often it is said in each interview that has it."""

    word: str
    by_document: Mapping[int, int]

    @property
    def total(self) -> int:
        """In all interviews."""
        return sum(self.by_document.values())


def words_of(project: Project, document: int) -> Counter[str]:
    """The words of an interview without the interviewer's, a restricted participant's, and the transcriber's notes."""
    frozen = restricted_people(project)
    found: Counter[str] = Counter()
    for turn in project.turns.where("document", document):
        speaker = project.speakers.get(turn.speaker)
        if speaker is not None and speaker.role == "interviewer":
            continue
        if not any(speaks(project, turn, person) for person in frozen):
            found.update(_WORD.findall(_NOTE.sub(" ", fold(turn.text).text)))
    return found


def word_counts(
    counts: Mapping[int, Counter[str]], needle: str = "", without: Mapping[int, Set[str]] | None = None, most: int = 500
) -> list[WordCount]:
    """The words said most, of those that hold `needle`; the most frequent first.

    `without` are words that are not counted, by interview: each is in a language of its own.
    """
    if without:
        counts = {
            document: Counter({word: count for word, count in words.items() if word not in without[document]})
            for document, words in counts.items()
        }
    total: Counter[str] = Counter()
    for words in counts.values():
        total.update(words)
    needle = fold(needle.strip()).text
    kept = [(word, count) for word, count in total.items() if needle in word]
    kept.sort(key=lambda one: (-one[1], one[0]))
    return [
        WordCount(word, {document: words[word] for document, words in counts.items() if word in words})
        for word, _ in kept[:most]
    ]
