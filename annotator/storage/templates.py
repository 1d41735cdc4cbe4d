"""The templates of the methods, read once from their files in `resources/methods` and only when first asked for."""

import json
from functools import lru_cache
from typing import Literal

from annotator.domain.analysis import Node, SummaryKind
from annotator.domain.codebook import kind_of
from annotator.domain.methods import FREE, Method, parsed
from annotator.domain.project import Project
from annotator.domain.theme_texts import KINDS
from annotator.resources import RESOURCES

FOLDER = RESOURCES / "methods"

Figure = Literal["counts", "agreement", "saturation"]


@lru_cache
def templates() -> dict[str, Method]:
    """Every method by its key, in the order in which they are offered. Raises ValueError for a faulty file."""
    found = []
    for path in FOLDER.glob("*.json"):
        try:
            found.append(parsed(json.loads(path.read_text(encoding="utf-8"))))
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
    return {method.key: method for method in sorted(found, key=lambda method: (method.order, method.key))}


def template_of(project: Project) -> Method:
    """The template of a project's method; the free one where a later program's is not known here."""
    known = templates()
    return known.get(project.info.method, known[FREE])


def allows(project: Project, what: Figure) -> bool:
    """Whether the project's method wants these figures at all: where it does not, nothing offers them."""
    return bool(getattr(template_of(project).defaults, what))


def kinds_for(project: Project) -> tuple[SummaryKind, ...]:
    """The kinds of text about a theme: those her method works with first, and the others after them."""
    own = [summary.kind for summary in template_of(project).summaries if summary.kind != "cell"]
    return tuple(dict.fromkeys((*own, *KINDS)))


def first_kind(project: Project, node: Node) -> SummaryKind:
    """The text her method begins with on a level: a condensate of a subgroup, an analytic text of a code group."""
    level = kind_of(project, node)
    own = [text.kind for text in template_of(project).summaries if text.on == level and text.kind != "cell"]
    return own[0] if own else kinds_for(project)[0]
