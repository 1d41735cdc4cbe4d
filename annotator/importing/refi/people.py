"""Cases become participants, variables attributes; what a source alone says is said of who speaks in it."""

from lxml import etree

from annotator.domain.corpus import Attribute, AttributeKind, AttributeValue, Participant, Speaker
from annotator.domain.identifiers import name_like, names_somebody
from annotator.importing.incoming import Draft, free_name, one_line
from annotator.importing.pseudonyms import next_pseudonyms
from annotator.importing.refi.elements import child, children, guid, said, target, targets, uuid, value
from annotator.importing.refi.sources import Sources

_KINDS: dict[str, AttributeKind] = {"integer": "number", "float": "number", "date": "date", "datetime": "date"}


class People:
    """Reads variables and cases into a draft."""

    def __init__(self, draft: Draft, sources: Sources) -> None:
        self._draft, self._sources = draft, sources
        self._attributes: dict[str, int] = {}
        self._known: dict[int, set[int]] = {}
        """By participant, the attributes that have a value."""
        self._people: dict[int, list[int]] = {}
        """By document, who speaks in it."""

    def read(self, project: etree._Element) -> None:
        """All of them; the sources are read already."""
        for element in children(child(project, "Variables"), "Variable"):
            self._variable(element)
        for element in children(child(project, "Cases"), "Case"):
            self._case(element)
        for document, values in self._sources.variables.items():
            for person in self._people.get(document) or [self._unnamed(document)]:
                self._values(person, values)

    def _variable(self, element: etree._Element) -> None:
        rows = self._draft.rows["attribute"]
        name = free_name(one_line(value(element, "name")) or "–", {attribute.name for attribute in rows.values()})
        kind = _KINDS.get(value(element, "typeOfVariable").casefold(), "text")
        attribute = self._draft.add(Attribute(uuid=uuid(guid(element)), name=name, kind=kind, position=len(rows)))
        self._attributes[guid(element)] = attribute

    def _case(self, element: etree._Element) -> None:
        taken = {person.pseudonym for person in self._draft.rows["participant"].values()}
        name = one_line(value(element, "name")) or next_pseudonyms(1, taken)[0]
        person = person_in(self._draft, free_name(name, taken), uuid=uuid(guid(element)))
        self._sources.place.setdefault(guid(element), ("participant", person))
        self._draft.memo(said(element, "Description"), "participant", person)
        self._values(person, list(children(element, "VariableValue")))
        for document in self._documents(element):
            self._people.setdefault(document, []).append(person)
            speaks_in(self._draft, person, document)
        names = [self._draft.rows["node"][node].name for node in self._coded(element)]
        self._draft.memo(", ".join(names), "participant", person)

    def _documents(self, element: etree._Element) -> list[int]:
        """The interviews of a case: those it names, else those of its selections."""
        named = [self._sources.place.get(found, ("", 0)) for found in targets(element, "SourceRef")]
        found = [row for table, row in named if table == "document"]
        selected = targets(element, "SelectionRef")
        return list(
            dict.fromkeys(found or [d for s in selected if (d := self._sources.selection_of.get(s)) is not None])
        )

    def _coded(self, element: etree._Element) -> list[int]:
        codes = self._sources.codes.node
        return [codes[code] for code in targets(element, "CodeRef") if code in codes]

    def _values(self, person: int, values: list[etree._Element]) -> None:
        known = self._known.setdefault(person, set())
        for element in values:
            ref = child(element, "VariableRef")
            attribute = self._attributes.get(target(ref)) if ref is not None else None
            written = next((said(element, _name(one)) for one in children(element) if one is not ref), "")
            if attribute is not None and attribute not in known and written:
                known.add(attribute)
                self._draft.add(AttributeValue(participant=person, attribute=attribute, value=one_line(written)))

    def _unnamed(self, document: int) -> int:
        taken = {person.pseudonym for person in self._draft.rows["participant"].values()}
        person = person_in(self._draft, next_pseudonyms(1, taken)[0])
        speaks_in(self._draft, person, document)
        return person


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def person_in(draft: Draft, pseudonym: str, uuid: str = "") -> int:
    """A participant; one who is called by what looks like a name is counted for the preview."""
    draft.note("real_names", int(name_like(pseudonym) is not None))
    position = len(draft.rows["participant"])
    return draft.add(Participant(pseudonym=pseudonym, position=position, uuid=uuid))


def speaks_in(draft: Draft, person: int, document: int) -> None:
    """Let a participant speak in an interview: under her own label, or as the only one beside who asks.

    Who is who is never guessed: else she has no turns of her own yet, and the interview is hers all the same.
    """
    rows = draft.rows
    pseudonym = rows["participant"][person].pseudonym
    here = [speaker for speaker in rows["speaker"].values() if speaker.document == document]
    free = [speaker for speaker in here if speaker.participant is None]
    named = [speaker for speaker in free if speaker.label.casefold() == pseudonym.casefold()]
    others = [speaker for speaker in free if speaker.role != "interviewer"]
    sure = named or (others if len(others) == 1 and len(here) == 2 and len(free) == 2 else [])
    if sure:
        label = pseudonym if names_somebody(sure[0].label) else sure[0].label  # a name stays outside
        draft.change("speaker", sure[0].id, role="participant", participant=person, label=label)
    else:
        draft.add(Speaker(document=document, label="", role="participant", participant=person))
