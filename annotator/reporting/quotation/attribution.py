"""Whose words a thesis says a quotation is, and whether those said them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.places import participant_at
from annotator.domain.project import Project
from annotator.domain.thesis import ThesisQuote
from annotator.languages import known
from annotator.reporting.quotes import interview_name
from annotator.reporting.words import words_of

_AFTER = re.compile(r"^[\s.,;:!?…»”\"]*\((?P<label>[^()]{1,80})\)|^\s*[–—-]\s*(?P<dash>[^.!?\n()]{1,60})")
_LAST_SENTENCE = re.compile(r"(?:^|(?<=[.!?])\s)(?P<said>[^.!?]*)$")
_INTERVIEWER = frozenset(("intervjuer", "intervjuar", "interviewer", "int", "i"))


@dataclass(frozen=True, slots=True)
class Claim:
    """Who a thesis says has spoken: any of `people`, and in `document`; `unknown` is nobody of the project."""

    people: frozenset[int] = frozenset()
    document: int | None = None
    unknown: str = ""
    named: str = ""

    def __bool__(self) -> bool:
        return bool(self.people or self.document or self.unknown)


class Attributions:
    """Knows every name under which the project's participants and interviews may stand in a text."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._people = {person.pseudonym.casefold(): person.id for person in project.participants if person.pseudonym}
        self._shapes = {_shape(name) for name in self._people if any(map(str.isdigit, name))}
        self._values: dict[str, set[int]] = {}
        for value in project.attribute_values:
            self._values.setdefault(value.value.strip().casefold(), set()).add(value.participant)
        self._documents = dict(self._names_of_interviews())
        names = sorted(map(re.escape, self._people), key=len, reverse=True)
        self._in_text = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE) if names else None

    @property
    def labels(self) -> frozenset[str]:
        """What may stand before a colon in a quotation of several turns."""
        spoken = {speaker.label.casefold() for speaker in self._project.speakers if speaker.label}
        return frozenset({*self._people, *spoken, *_INTERVIEWER})

    def names(self, quote: ThesisQuote) -> bool:
        """Whether it is given to somebody by name: a participant's or one of their form, in the label after it or, in a
        block, before its words. What a role or an age says of somebody is too little."""
        if quote.quoted_as != "marks" and quote.before.split("\n")[0].casefold() in self._people:
            return True
        return any(part in self._people or self._is_like_a_name(part) for part in _parts(_label(quote)))

    def claim(self, quote: ThesisQuote) -> Claim:
        """What the thesis says of a quotation: by the label after it, the name before its words, or the sentence."""
        found = self._of_label(_label(quote))
        if found:
            return found
        if quote.quoted_as in ("block", "indented", "italic"):
            people = {self._people[name] for name in quote.before.casefold().split("\n") if name in self._people}
            return Claim(frozenset(people), named=quote.before.split("\n")[0]) if people else Claim()
        return self._of_sentence(quote.before)

    def fits(self, claim: Claim, document: int, start: int, end: int) -> bool:
        """Whether those named speak in a stretch of an interview; the interviewer's own turns are nobody's."""
        if claim.document is not None and claim.document != document:
            return False
        if claim.unknown:
            return False
        speaking = self.speaking(document, start, end)
        return not claim.people or not speaking or bool(claim.people & set(speaking))

    def speaking(self, document: int, start: int, end: int) -> list[int]:
        """The participants whose turns lie in a stretch, in their order."""
        flat = self._project.flat(document)
        first, last = flat.row(flat.anchor(start)[0].id), flat.row(flat.anchor(max(start, end - 1))[0].id)
        found = (participant_at(self._project, document, flat.starts[row]) for row in range(first, last + 1))
        return list(dict.fromkeys(person.id for person in found if person is not None))

    def _is_like_a_name(self, part: str) -> bool:
        """`informant 9` where there are two."""
        return any(map(str.isdigit, part)) and _shape(part) in self._shapes

    def _of_label(self, label: str) -> Claim:
        people: set[int] = set()
        document, unknown = None, ""
        for part in _parts(label):
            if part in self._people:
                people.add(self._people[part])
            elif part in self._documents:
                document = self._documents[part]
            elif part in self._values:
                people |= self._values[part] if not people else set()
            elif self._is_like_a_name(part):
                unknown = part
        return Claim(frozenset(people), document, "" if people else unknown, label.strip())

    def _of_sentence(self, before: str) -> Claim:
        """`Kari sier at «…»`: everyone named in the sentence, so that `Til Kari sa Ola` accuses nobody."""
        sentence = _LAST_SENTENCE.search(before)
        if self._in_text is None or sentence is None:
            return Claim()
        names = [match[0].casefold() for match in self._in_text.finditer(sentence["said"])]
        return Claim(frozenset(self._people[name] for name in names), named=", ".join(names)) if names else Claim()

    def _names_of_interviews(self) -> Iterator[tuple[str, int]]:
        for document in self._project.ordered_documents():
            if document.title.strip():
                yield document.title.strip().casefold(), document.id
            for language in known():
                yield interview_name(self._project, document, language).casefold(), document.id
                if document.kind != "group":
                    yield f"{words_of(language).interview} {document.title}".casefold(), document.id


def _label(quote: ThesisQuote) -> str:
    """What follows it in brackets or after a dash."""
    after = _AFTER.match(quote.after)
    return (after["label"] or after["dash"] or "") if after else ""


def _parts(label: str) -> list[str]:
    return [part.strip().casefold() for part in re.split(r"[,;/]", label)]


def _shape(name: str) -> str:
    return re.sub(r"\d+", "#", name)
