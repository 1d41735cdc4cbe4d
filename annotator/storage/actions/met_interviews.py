"""Interviews that both projects have, while one is taken into the other: what of them comes, and what stands."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from annotator.domain.analysis import Span
from annotator.domain.laying import laid
from annotator.domain.meeting import How, Meeting, folded, met_documents
from annotator.domain.project import Project

_OF_THE_TEXT = ("turn", "speaker", "reading")
"""What an interview has of its own: where only its codings come in, these stay as they are here."""


class MetInterviews:
    """What is here of another project, before anything is taken in: may be found in a thread, on copies of both."""

    def __init__(self, here: Project, incoming: Project) -> None:
        self._here, self._incoming = here, incoming
        self.meetings = met_documents(here, incoming)
        open_ = {one: met.here for one, met in self.meetings.items() if not met.obstacle}
        self.laid = {one: laid(here, document, incoming, one) for one, document in open_.items()}
        self.choose({})

    def choose(self, hows: Mapping[int, How]) -> None:
        """Say what becomes of them, by their numbers there; of others it is what is likely.

        Where codings cannot be laid, to lay them is to leave them out.
        """
        self._hows = {one: _how(met, hows.get(one, met.likely)) for one, met in self.meetings.items()}
        self._laid = {one: self.laid[one] for one, how in self._hows.items() if how == "lay"}

    @property
    def laid_on(self) -> dict[int, int]:
        """The interviews whose codings are laid on those here."""
        return {one: self.meetings[one].here for one in self._laid}

    @property
    def has_the_same(self) -> bool:
        """Whether an interview is here for sure: then people of the same pseudonym are the same, too."""
        return any(met.obstacle != "title" for met in self.meetings.values())

    def people(self) -> dict[int, int]:
        """Who is heard in a laid interview is who is heard in it here, by the speaker's label or being the only one."""
        found: dict[int, int] = {}
        for one, document in sorted(self.laid_on.items()):
            there, here = _heard(self._incoming, one), _heard(self._here, document)
            for label, person in there.items():
                if label in here:
                    found.setdefault(person, here[label])
            only, only_here = set(there.values()), set(here.values())
            if len(only) == len(only_here) == 1:
                found.setdefault(only.pop(), only_here.pop())
        return found

    def units(self) -> dict[int, int]:
        """The units that are here."""
        return {one: known for found in self._laid.values() for one, known in found.same.items()}

    def stays(self, table: str, row: Any) -> bool:
        """Whether a record is not made: what is left out, and of a laid interview all but its new units."""
        if not self._hows:
            return False
        if table == "document":
            return self._hows.get(row.id) == "leave"
        if table == "span":
            return self._incoming.units[row.unit].document in self._laid  # see `spans`
        document = getattr(row, "document", None)
        if document not in self._laid:
            return False
        return row.id not in self._laid[document].new if table == "unit" else table in _OF_THE_TEXT

    def spans(self, units: Mapping[int, int]) -> Iterator[Span]:
        """The places of the new units, whose numbers here are given."""
        for one, found in self._laid.items():
            flat = self._here.flat(self.meetings[one].here)
            for unit, places in found.new.items():
                for position, (start, end) in enumerate(places):
                    yield replace(flat.span(start, end), unit=units[unit], position=position)

    def is_of_a_second(self, table: str, row: Any) -> bool:
        """Whether a record hangs on an interview that comes in once more, so that it comes once more too."""
        incoming = self._incoming
        if table == "wall_link":
            cards = (incoming.wall_cards[card] for card in (row.card_from, row.card_to))
            return any(self.is_of_a_second("wall_card", card) for card in cards)
        if table in ("memo", "wall_card") and row.target in ("document", "unit"):
            unit = incoming.units.get(row.target_id) if row.target == "unit" else None
            document = row.target_id if row.target == "document" else unit.document if unit is not None else None
            return self._hows.get(document or 0) == "second"
        if table == "outline_item" and row.quote is not None:
            return self.is_of_a_second("quote", incoming.quotes[row.quote])
        return table == "quote" and self._hows.get(incoming.units[row.unit].document) == "second"


def _heard(project: Project, document: int) -> dict[str, int]:
    """The participants of an interview by what they are called in it."""
    speakers = sorted(project.speakers.where("document", document), key=lambda speaker: speaker.id)
    return {folded(speaker.label): speaker.participant for speaker in speakers if speaker.participant is not None}


def _how(met: Meeting, chosen: How) -> How:
    return "leave" if chosen == "lay" and met.obstacle else chosen
