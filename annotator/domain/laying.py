"""The codings of an interview elsewhere, laid on the same interview here: which units are here, and which are new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.exchange import UnitWords
from annotator.domain.meeting_texts import MetText, Overlay, Range
from annotator.domain.project import Project

Places = tuple[Range, ...]


@dataclass(frozen=True)
class Laid:
    """What becomes of the units of an interview elsewhere, by their numbers there."""

    same: dict[int, int] = field(default_factory=dict)
    """Those that are here: their numbers here."""
    new: dict[int, Places] = field(default_factory=dict)
    """Those that are not: where they lie here."""
    lost: int = 0
    """Those that hold no word here: white space, or a speaker's label that stands beside the text."""


def laid(here: Project, document: int, incoming: Project, other: int) -> Laid:
    """Lay the codings of `other` on `document`; without the same text there are none.

    A unit is here already if its identity is – hers stands where she has moved it since – or one of the same words.
    """
    overlay = Overlay(MetText(here, document), MetText(incoming, other))
    found = Laid()
    if not overlay.way:
        return found
    known = {unit.uuid: unit.id for unit in here.units.where("document", document) if unit.uuid}
    places = _places(here, document)
    lost = 0
    for unit in sorted(incoming.units.where("document", other), key=lambda unit: unit.id):
        at = overlay.place(incoming.ranges_of(unit.id))
        met = known.get(unit.uuid) or (places.get(_trimmed(here, document, at)) if at else None)
        if met is not None:
            found.same[unit.id] = met
        elif at:
            found.new[unit.id] = at
        else:
            lost += 1
    return Laid(found.same, found.new, lost)


def gained(here: Project, incoming: Project, found: Laid, nodes: Mapping[int, int]) -> int:
    """How many codings would come; a highlight is one. `nodes` leads from codes there to those they are here."""
    count = sum(max(1, incoming.labels.count("unit", unit)) for unit in found.new)
    for unit, known in found.same.items():
        has = {label.node for label in here.labels.where("unit", known)}
        count += sum(nodes.get(label.node) not in has for label in incoming.labels.where("unit", unit))
    return count


def _places(project: Project, document: int) -> dict[Places, int]:
    """The units of an interview by the words they hold; of several the oldest that has a code."""
    units = sorted(project.units.where("document", document), key=lambda u: (u.status != "coded", u.id), reverse=True)
    return {_trimmed(project, document, project.ranges_of(unit.id)): unit.id for unit in units}


def _trimmed(project: Project, document: int, places: Sequence[Range]) -> Places:
    flat = project.flat(document)
    return tuple(sorted(flat.trimmed(start, end) for start, end in places))


class SaidHere:
    """What is written on a record: a memo from elsewhere that says the same is not a second one."""

    def __init__(self, project: Project) -> None:
        self._project, self._words = project, UnitWords(project)

    def says(self, target: str | None, target_id: int | None, text: str) -> bool:
        """Whether a memo of the record, or what a program without our columns is given of it, is this text."""
        project, sought = self._project, _bare(text)
        memos = project.memos.where("target_id", target_id)
        if any(memo.target == target and _bare(memo.text) == sought for memo in memos):
            return True
        if target == "unit" and target_id is not None and target_id in project.units:
            return _bare(self._words.description(project.units[target_id])) == sought
        return target == "node" and target_id in project.nodes and self._is_summary(target_id, text)

    def _is_summary(self, node: int | None, text: str) -> bool:
        """Whether a note is one as which a text about a theme goes to other programs: its name, then the text."""
        name, _, rest = text.partition("\n\n")
        about = self._project.summaries.where("node", node)
        if node is None or not name.startswith(f"{self._project.nodes[node].name} · "):
            return False
        return any(_bare(summary.text) == _bare(rest) for summary in about if summary.text)


def _bare(text: str) -> str:
    return " ".join(text.split())
