"""How long a finished thesis takes: 300 quotes on 100 pages against all interviews. A worker does this."""

import random
from collections.abc import Iterator

from annotator.domain.project import Project
from annotator.domain.thesis import Thesis, ThesisParagraph
from annotator.reporting.quotation.check import check_quotations
from tests.bench.figures import Bar, Figure, grown, once
from tests.bench.projects import STEPS, Workload, open_project

CHECK = Bar("quotation check, 100 pages × 50 interviews", "–", 5000)

_QUOTES = 300
_LENGTHS = (8, 20, 40, 60, 80)
_AROUND = 80


def measure(work: Workload) -> Iterator[Figure]:
    """At 1/16, 1/4 and the whole of the interviews, with as many of the quotes."""
    values = []
    for path, step in zip(work.std, STEPS, strict=True):
        store = open_project(path)
        thesis = _thesis(store.project, _QUOTES // step)
        values.append(once(lambda project=store.project, thesis=thesis: _check(project, thesis)))  # type: ignore[misc]
        store.close()
    yield grown(CHECK, values)


def _check(project: Project, thesis: Thesis) -> None:
    found = check_quotations(project, thesis)
    assert {"exact", "marked", "altered"} <= {one.verdict for one in found}


def _thesis(project: Project, quotes: int) -> Thesis:
    """A third has an omission, a fourth a changed word, a seventh nobody has said."""
    chance = random.Random(1)
    documents = project.ordered_documents()
    paragraphs = []
    for number in range(quotes):
        document = chance.choice(documents)
        words = project.flat(document.id).text.split()
        length = chance.choice(_LENGTHS)
        start = chance.randrange(len(words) - length)
        quote = words[start : start + length] if number % 7 else chance.sample(words, length)
        if number % 3 == 0:
            quote[length // 2] = "(…)"
        if number % 4 == 0:
            quote[length // 3] = "zyxolin"
        text = f"Som en sa: «{' '.join(quote)}» (P{document.position + 1:02}). {' '.join(words[:_AROUND])}"
        paragraphs.append(ThesisParagraph(text))
    return Thesis(tuple(paragraphs))
