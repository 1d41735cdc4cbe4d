"""Finds words of the interviews again in whatever would leave, however it was put together."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from annotator.confidentiality.forms import folded
from annotator.domain.corpus import Attribute
from annotator.domain.places import participant_at
from annotator.domain.project import Project

RUN = 6
"""So many words in a row are somebody's own; fewer are anybody's."""
_TELLING = 4
"""Characters of a value below which finding it says nothing."""
_WORD = re.compile(r"\w+")


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(folded(text))
    yield from (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


class Leaving:
    """The texts that would leave, by their runs of words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [f" {' '.join(_WORD.findall(folded(text)))} " for text in texts]
        self._runs: dict[tuple[str, ...], list[int]] = {}
        for number, text in enumerate(self._texts):
            for run in _runs(text):
                self._runs.setdefault(run, []).append(number)

    def runs(self, text: str) -> list[int]:
        """The numbers of the texts that share a run of words with this one."""
        return sorted({number for run in _runs(text) for number in self._runs.get(run, ())})

    def passage(self, text: str) -> list[int]:
        """The numbers of the texts that hold this one whole, or a run of its words."""
        wanted = f" {' '.join(_WORD.findall(folded(text)))} "
        whole = {number for number, held in enumerate(self._texts) if wanted.strip() and wanted in held}
        return sorted(whole | set(self.runs(text)))

    def words_of(self, project: Project, participant: int) -> list[int]:
        """The numbers of the texts with words this participant spoke."""
        found: set[int] = set()
        for document in project.documents:
            flat = project.flat(document.id)
            for turn, start in zip(flat.turns, flat.starts, strict=True):
                who = participant_at(project, document.id, start)
                if who is not None and who.id == participant:
                    found.update(self.runs(turn.text))
        return sorted(found)

    def words_in(self, project: Project, document: int) -> list[int]:
        """The numbers of the texts with words of this document."""
        return sorted({n for turn in project.turns.where("document", document) for n in self.runs(turn.text)})


def hidden_attributes_in(
    project: Project, texts: Sequence[str], cells: Set[int]
) -> Iterator[tuple[Attribute, list[int]]]:
    """Attributes that are never exported, and the numbers of the texts that give them away.

    By their name as a cell of a table (`cells` are the numbers of those), or by a value as it was written.
    """
    for attribute in project.attributes:
        if attribute.never_export:
            name = folded(attribute.name.strip())
            found = {at for at in cells if folded(texts[at].strip()) == name}
            values = {v.value.strip() for v in project.attribute_values.where("attribute", attribute.id)}
            words = [re.escape(value) for value in values if len(value) >= _TELLING and not value.isdigit()]
            if words:
                telling = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words))})(?!\w)")
                found.update(at for at, text in enumerate(texts) if telling.search(text))
            if found:
                yield attribute, sorted(found)
