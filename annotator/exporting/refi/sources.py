"""Interviews with their selections and codings."""

from dataclasses import dataclass

from annotator.domain.analysis import Label, Span, Unit
from annotator.domain.corpus import Document
from annotator.domain.exchange import UnitWords
from annotator.domain.project import Project
from annotator.domain.source_text import SourceText, source_text
from annotator.exporting.refi.codes import node_guid
from annotator.exporting.refi.notes import Notes
from annotator.exporting.refi.xml import attribute, derived, element, guid_of, holding, time

_SNIPPET = 80
"""Characters of the words that a selection's name shows, as in ATLAS.ti: readers test positions by them."""


@dataclass(frozen=True, slots=True)
class Source:
    """One interview's element and the text file it names."""

    element: str
    guid: str
    document: int
    read: SourceText

    @property
    def file(self) -> str:
        """Where the text is in the package."""
        return f"sources/{self.guid}.txt"


class Selections:
    """Writes the units of an interview; each span is a selection with all the unit's codes."""

    def __init__(self, project: Project, notes: Notes) -> None:
        self._project, self._notes = project, notes
        self._words = UnitWords(project)
        self._guids = {node.id: node_guid(node) for node in project.nodes}

    def source(self, document: Document) -> Source:
        """An interview with all its selections."""
        project = self._project
        guid, text = guid_of(document.uuid, "document", document.id), source_text(project, document.id)
        units = sorted(project.units.where("document", document.id), key=lambda unit: unit.id)
        inner = "".join(self._unit(unit, text) for unit in units)
        inner += self._notes.refs("document", document.id)
        attributes = (
            f' guid="{guid}"{attribute("name", document.title)} plainTextPath="internal://{guid}.txt"'
            f"{time('creationDateTime', document.imported)}"
        )
        return Source(holding("TextSource", inner, attributes), guid, document.id, text)

    def _unit(self, unit: Unit, text: SourceText) -> str:
        guid, labels = selection_guid(unit), self._project.labels_of(unit.id)
        inner = element("Description", self._words.description(unit)) + self._codings(guid, labels)
        inner += self._notes.refs("unit", unit.id)
        parts = []
        for number, span in enumerate(self._project.spans_of(unit.id)):
            part = derived(guid, number) if number else guid
            more = self._codings(part, labels) if number else inner
            parts.append(self._selection(unit, span, part, text, more))
        return "".join(parts)

    def _selection(self, unit: Unit, span: Span, guid: str, text: SourceText, inner: str) -> str:
        start, end = text.starts[span.turn_from] + span.at_from, text.starts[span.turn_to] + span.at_to
        words = text.text[start : min(end, start + _SNIPPET)]
        attributes = (
            f' guid="{guid}"{attribute("name", words)} startPosition="{start}" endPosition="{end}"'
            f"{time('creationDateTime', unit.created)}"
        )
        return holding("PlainTextSelection", inner, attributes)

    def _codings(self, selection: str, labels: list[Label]) -> str:
        codes = [self._guids[label.node] for label in labels]
        return "".join(
            f'<Coding guid="{derived(selection, code)}"><CodeRef targetGUID="{code}"/></Coding>' for code in codes
        )


def selection_guid(unit: Unit) -> str:
    """The identity of a unit's first selection."""
    return guid_of(unit.uuid, "unit", unit.id)
