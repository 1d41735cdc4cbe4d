"""Which labels of a transcript are credible speakers.

A label is credible when it recurs and a few labels cover much of the text; what looks like a field, a caption, a time
of day or the beginning of a sentence is not. The result is only ever a proposal that the import preview shows.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.importing.labels import (
    FORMS,
    Form,
    answer_word,
    anyone,
    false_friend,
    key,
    known,
    label_of,
    longest_first,
    looks_like_name,
    openings,
    plain_head,
)
from annotator.importing.stamps import ALONE, LEADING

_MANY = 8
_WORD_KINDS = 6
_NEAR = 100
_FEW_PARAGRAPHS = 8
_FIGURES = re.compile(r"\d+")


@dataclass
class Tally:
    """How often each possible label of one form stands at the beginning of a line."""

    form: Form
    counts: Counter[str] = field(default_factory=Counter)
    written: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def labels(self, keys: Iterable[str]) -> list[str]:
        """The labels as written, for these keys."""
        return [label for name in keys for label in self.written[name]]

    def known(self, name: str) -> bool:
        """Whether any way of writing it has a shape that transcripts use."""
        return any(known(label) for label in self.written[name])

    def named(self, name: str) -> bool:
        """Whether any way of writing it looks like a name."""
        return any(looks_like_name(label) for label in self.written[name])


_MAY_HOLD: dict[Form, Callable[[str], bool]] = {
    "colon": lambda line: ":" in line[:_NEAR],
    "stamped": lambda line: len(line) < _NEAR and ":" in line,
    "tab": lambda line: "\t" in line[:_NEAR],
    "dash": lambda line: " – " in line[:40] or " - " in line[:40] or " — " in line[:40],
    "line": lambda line: len(line) < 60,
    "word": lambda line: True,
}


def tally(lines: Sequence[str], form: Form) -> Tally:
    """Count what may be labels of one form. Fields and captions are not counted."""
    result = Tally(form)
    pattern, may_hold = anyone(form), _MAY_HOLD[form]
    # Lines with the same words before their colon have the same label, or none.
    firsts = [plain_head(line) for line in lines] if form == "colon" else [""] * len(lines)
    heads = Counter(firsts)
    rest = [line for line, head in zip(lines, firsts, strict=True) if not head and may_hold(line)]
    samples = [(f"{head}: x", count) for head, count in heads.items() if head]
    for line, count in (*samples, *((line, 1) for line in rest)):
        match = pattern.match(line)
        if match is not None:
            label = label_of(match)
            result.written[key(label)][label] += count
    for name, written in result.written.items():
        if not false_friend(name):
            result.counts[name] = written.total()
    return result


def speaking_lines(lines: Iterable[str]) -> list[str]:
    """The lines in which somebody may speak: not blank, not only a time stamp."""
    return [line for line in lines if line and not line.isspace() and not (len(line) < 60 and ALONE.fullmatch(line))]


def credible_labels(lines: Sequence[str], paragraphs: int) -> list[str]:
    """The labels that are proposed as speakers, as written; empty where the transcript names none.

    `lines` are `speaking_lines`; `paragraphs` counts what the text has of them (fewer than lines when hard-wrapped).
    """
    if not lines:
        return []
    strict = tally(lines, "colon"), tally(_headings(lines), "stamped")
    found = [label for one in strict for label in one.labels(_JUDGES[one.form](one, paragraphs))]
    for form in FORMS[2:]:
        if found:
            break
        weak = tally(lines, form)
        found = weak.labels(_JUDGES[form](weak, paragraphs))
    return list(dict.fromkeys(found))


def possible_labels(lines: Sequence[str]) -> list[str]:
    """Everything she may want to count as a speaker, most frequent first: the forms that cannot be mistaken."""
    counts: Counter[str] = Counter()
    for form in FORMS[:3]:
        for written in tally(lines, form).written.values():
            counts.update({label: count for label, count in written.items() if _possible(label)})
    return [label for label, _ in counts.most_common()]


def forms_of(lines: Iterable[str], labels: Iterable[str]) -> dict[str, Form]:
    """In which form each label occurs; for one that occurs in several, the form it has most often.

    A label followed by a mere space counts a tenth: "I" is also how English sentences begin.
    """
    wanted = longest_first([label for label in dict.fromkeys(labels) if label.strip()])
    counts: Counter[tuple[str, Form]] = Counter()
    for line in lines:
        head = plain_head(line)
        if head in wanted:
            counts[head, "colon"] += 1
        else:
            counts.update({(found.label, found.form) for found in openings(line, wanted)})
    best: dict[str, Form] = {}
    weights = {found: count * (0.1 if found[1] == "word" else 1.0) for found, count in counts.items()}
    for (label, form), _ in sorted(weights.items(), key=lambda item: (item[1], -FORMS.index(item[0][1]))):
        best[label] = form
    return best


def _headings(lines: Sequence[str]) -> list[str]:
    """Lines that may be a name with a time: what follows is text, not another line that begins with a time."""
    may_hold = _MAY_HOLD["stamped"]
    return [line for line, after in pairwise(lines) if may_hold(line) and not LEADING.match(after)]


def _possible(label: str) -> bool:
    return not (false_friend(label) or answer_word(label)) and (known(label) or looks_like_name(label))


def _colon(found: Tally, paragraphs: int) -> list[str]:
    """`Label:` – shapes that transcripts use need less proof than names, names less than other words."""
    counts = found.counts
    people = {
        name
        for name, count in counts.items()
        if (found.known(name) or found.named(name)) and not (answer_word(name) and count < 0.1 * paragraphs)
    }
    enough = max(2, round(0.005 * sum(counts.values())))
    recurring = [name for name in people if counts[name] >= enough]
    # In a few lines nobody speaks twice; in a long text a label that stands once is a field of the heading.
    once = len(people) >= 2 and (paragraphs <= _FEW_PARAGRAPHS or not recurring)
    once = once and sum(counts[name] for name in people) >= 0.5 * paragraphs
    chosen = [
        name
        for name, count in counts.most_common()
        if name in recurring
        or (once and found.known(name))
        or _alike(name, recurring)
        or (count >= 3 and count >= 0.2 * paragraphs and len(name.split()) <= 3 and not answer_word(name))
    ]
    return chosen if _covered(found, chosen, paragraphs) else []


def _covered(found: Tally, chosen: Sequence[str], paragraphs: int) -> bool:
    top = sum(sorted((found.counts[name] for name in chosen), reverse=True)[:_MANY])
    if not all(found.known(name) for name in chosen) and top < 0.6 * sum(found.counts[name] for name in chosen):
        return False
    return top >= (0.08 if any(found.known(name) for name in chosen) else 0.2) * paragraphs


def _stamped(found: Tally, paragraphs: int) -> list[str]:
    """A line with a name and a time: strong proof, so that even somebody who speaks once is found."""
    people = [name for name in found.counts if found.known(name) or found.named(name)]
    spoken = sum(found.counts[name] for name in people)
    return people if spoken >= 2 and spoken >= 0.15 * paragraphs and len(people) <= max(_MANY, spoken // 2) else []


def _few(found: Tally, paragraphs: int, share: float, most: int = _MANY) -> list[str]:
    """At most `most` labels, each at least twice, that open at least this share of the paragraphs."""
    chosen = [name for name, count in found.counts.most_common() if count >= 2 and not answer_word(name)]
    covered = sum(found.counts[name] for name in chosen)
    return chosen if chosen and len(chosen) <= most and covered >= share * paragraphs else []


def _tab(found: Tally, paragraphs: int) -> list[str]:
    chosen = _few(found, paragraphs, 0.3)
    if not chosen or not all(found.known(name) or found.named(name) for name in chosen):
        return []
    return chosen + [name for name in found.counts if name not in chosen and found.known(name) and not name.isdigit()]


def _dash(found: Tally, paragraphs: int) -> list[str]:
    return _few(found, paragraphs, 0.5)


def _line(found: Tally, paragraphs: int) -> list[str]:
    """A line of its own with a name: at least a quarter of all lines, and never more than half."""
    chosen = [name for name in _few(found, paragraphs, 0.25) if found.known(name) or found.named(name)]
    chosen += [name for name in found.counts if name not in chosen and _alike(name, chosen)]
    covered = sum(found.counts[name] for name in chosen)
    return chosen if 0.25 * paragraphs <= covered <= 0.55 * paragraphs else []


def _alike(name: str, others: Iterable[str]) -> bool:
    """Whether this is one of the others with another number or letter: who speaks only once is known by the rest."""
    shape = _shape(name)
    return shape != name and any(shape == _shape(other) for other in others)


def _shape(name: str) -> str:
    return "x" if len(name) == 1 else _FIGURES.sub("0", name)


def _word(found: Tally, paragraphs: int) -> list[str]:
    """Text without colons, as in Norwegian speech corpora: at most six words open at least 95 % of the lines."""
    chosen = _few(found, paragraphs, 0.95, _WORD_KINDS)
    return chosen if len(chosen) >= 2 and paragraphs >= max(6, 2 * len(chosen)) else []


_JUDGES: dict[Form, Callable[[Tally, int], list[str]]] = {
    "colon": _colon,
    "stamped": _stamped,
    "tab": _tab,
    "dash": _dash,
    "line": _line,
    "word": _word,
}
