"""Participants as cases, their attributes as variables."""

import re
from collections.abc import Iterable
from datetime import date

from annotator.domain.corpus import Attribute, Participant
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.exporting.refi.sources import selection_guid
from annotator.exporting.refi.xml import attribute, content, guid_of, holding

_WHOLE = re.compile(r"[+-]?\d{1,18}")
_NUMBER = re.compile(r"[+-]?\d{1,18}(?:\.\d{1,18})?")


class People:
    """Writes variables and cases; a variable whose values do not all fit its kind is a text."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._attributes = sorted(project.attributes, key=lambda a: (a.position, a.id))
        self._types = {a.id: _type_of(a, self._values(a)) for a in self._attributes}

    def variables(self) -> str:
        """Every attribute."""
        return "".join(
            f'<Variable guid="{_guid(a)}"{attribute("name", a.name)} typeOfVariable="{self._types[a.id]}"/>'
            for a in self._attributes
        )

    def cases(self) -> str:
        """Every participant, with her values, her interviews and in interviews of several her units."""
        people = sorted(self._project.participants, key=lambda p: (p.position, p.id))
        return "".join(self._case(person) for person in people)

    def _values(self, variable: Attribute) -> list[str]:
        return [v.value for v in self._project.attribute_values.where("attribute", variable.id) if v.value]

    def _case(self, person: Participant) -> str:
        project = self._project
        values = {v.attribute: v.value for v in project.attribute_values.where("participant", person.id) if v.value}
        inner = "".join(self._value(a, values[a.id]) for a in self._attributes if a.id in values)
        spoken = {speaker.document for speaker in project.speakers.where("participant", person.id)}
        documents = [document for document in project.ordered_documents() if document.id in spoken]
        inner += "".join(
            f'<SourceRef targetGUID="{guid_of(document.uuid, "document", document.id)}"/>' for document in documents
        )
        for document in documents:
            if len({s.participant for s in project.speakers.where("document", document.id)} - {None}) > 1:
                inner += self._selections(person, document.id)
        return holding(
            "Case",
            inner,
            f' guid="{guid_of(person.uuid, "participant", person.id)}"{attribute("name", person.pseudonym)}',
        )

    def _selections(self, person: Participant, document: int) -> str:
        units = sorted(self._project.units.where("document", document), key=lambda unit: unit.id)
        hers = [unit for unit in units if participant_of(self._project, unit.id) == person]
        return "".join(f'<SelectionRef targetGUID="{selection_guid(unit)}"/>' for unit in hers)

    def _value(self, variable: Attribute, value: str) -> str:
        kind = self._types[variable.id]
        said = f"<{kind}Value>{content(value.strip() if kind != 'Text' else value)}</{kind}Value>"
        return f'<VariableValue><VariableRef targetGUID="{_guid(variable)}"/>{said}</VariableValue>'


def _guid(variable: Attribute) -> str:
    return guid_of(variable.uuid, "attribute", variable.id)


def _type_of(variable: Attribute, values: Iterable[str]) -> str:
    found = [value.strip() for value in values]
    if variable.kind == "number" and all(map(_WHOLE.fullmatch, found)):
        return "Integer"
    if variable.kind == "number" and all(map(_NUMBER.fullmatch, found)):
        return "Float"
    return "Date" if variable.kind == "date" and all(map(_is_day, found)) else "Text"


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
