"""Notes, links and graphs: memos where they belong, and the wall."""

from collections.abc import Iterator

from lxml import etree

from annotator.domain.exchange import memo_kind
from annotator.domain.wall import WallCard, WallLink
from annotator.importing.decoding import canonical
from annotator.importing.incoming import Draft, one_line
from annotator.importing.refi.elements import bare, child, children, guid, moment, number, said, targets, uuid, value
from annotator.importing.refi.sources import Place, Sources

_ON_THE_WALL = ("node", "unit")
_STEP_X, _STEP_Y, _ACROSS = 220, 130, 5
"""How the cards of links are laid out that have no place of their own, in points."""


class Notes:
    """Reads notes, links, sets of other things and graphs into a draft; what they point at is read already."""

    def __init__(self, draft: Draft, sources: Sources) -> None:
        self._draft, self._sources = draft, sources
        self._cards: dict[Place, int] = {}

    def read(self, project: etree._Element, other_sets: list[etree._Element]) -> None:
        """All of them."""
        self._linked = self._notes_of_links(project)
        for element in children(child(project, "Notes"), "Note"):
            self._note(element)
        for element in other_sets:
            self._set(element)
        for element in children(child(project, "Graphs"), "Graph"):
            self._graph(element)
        for element in children(child(project, "Links"), "Link"):
            self._link(element)

    def _notes_of_links(self, project: etree._Element) -> dict[str, list[Place]]:
        """NVivo hangs an annotation on its words by a link: from the selection to the note, or the other way."""
        found: dict[str, list[Place]] = {}
        for element in children(child(project, "Links"), "Link"):
            ends = _ends(element)
            for one, other in (ends, ends[::-1]):
                place = self._sources.place.get(one)
                if place is not None:
                    found.setdefault(other, []).append(place)
                    for note in targets(element, "NoteRef"):
                        found.setdefault(note, []).append(place)
        return found

    def _note(self, element: etree._Element) -> None:
        """One memo for each record it is on; the whole project's where it is on none."""
        text = canonical(self._sources.raw_text(element) or said(element, "Description")).strip()
        name = one_line(value(element, "name"))
        kind = memo_kind(name)
        if name and kind is None and not one_line(text).startswith(name):
            text = f"{name}\n\n{text}" if text else name
        identity, date = guid(element), moment(value(element, "creationDateTime"))
        places = [*self._sources.noted.get(identity, ()), *self._linked.get(identity, ())]
        for number_, place in enumerate(dict.fromkeys(places or [("", 0)])):
            table, row = place
            kept = uuid(identity) if not number_ else ""
            self._draft.memo(text, table or None, row or None, uuid=kept, date=date, kind=kind or "analysis")
        if not places:
            self._sources.place.setdefault(identity, ("memo", len(self._draft.rows["memo"])))

    def _set(self, element: etree._Element) -> None:
        """A set of interviews: there is nothing of the kind with us, so a memo says what was in it."""
        rows = self._draft.rows["document"]
        places = [self._sources.place.get(found, ("", 0)) for found in targets(element, "MemberSource")]
        lines = [one_line(value(element, "name")), said(element, "Description")]
        lines += [f"– {rows[row].title}" for table, row in places if table == "document"]
        self._draft.memo("\n".join(line for line in lines if line), kind="method")
        self._draft.note("document_sets")

    def _graph(self, element: etree._Element) -> None:
        vertices: dict[str, int] = {}
        for vertex in children(element, "Vertex"):
            place = self._sources.place.get(bare(value(vertex, "representedGUID")))
            x, y = number(vertex, "firstX"), number(vertex, "firstY")
            vertices[guid(vertex)] = self._card(place, one_line(value(vertex, "name")), x, y, uuid(guid(vertex)))
        for edge in children(element, "Edge"):
            ends = [vertices.get(bare(value(edge, name)), 0) for name in ("sourceVertex", "targetVertex")]
            self._line(ends, edge)

    def _link(self, element: etree._Element) -> None:
        """Between codes and places it is a line on the wall; a link to a note is where that note stands."""
        places = [self._sources.place.get(end) for end in _ends(element)]
        if all(place is not None and place[0] in _ON_THE_WALL for place in places):
            self._line([self._card(place, "", *self._free_place()) for place in places], element)
        elif not any(place is not None for place in places) and value(element, "name"):
            self._draft.memo(one_line(value(element, "name")))

    def _card(self, place: Place | None, text: str, x: int, y: int, identity: str = "") -> int:
        on_the_wall = place if place is not None and place[0] in _ON_THE_WALL else None
        if on_the_wall is not None and on_the_wall in self._cards:
            return self._cards[on_the_wall]
        target, row = on_the_wall if on_the_wall is not None else (None, None)
        said_on_it = "" if on_the_wall is not None else text
        card = self._draft.add(WallCard(uuid=identity, target=target, target_id=row, text=said_on_it, x=x, y=y))
        if on_the_wall is not None:
            self._cards[on_the_wall] = card
        return card

    def _free_place(self) -> tuple[int, int]:
        count = len(self._draft.rows["wall_card"])
        return count % _ACROSS * _STEP_X, count // _ACROSS * _STEP_Y

    def _line(self, ends: list[int], element: etree._Element) -> None:
        first, last = ends
        if first and last and first != last:
            directed = value(element, "direction") == "OneWay"
            words, identity = one_line(value(element, "name")), uuid(guid(element))
            self._draft.add(WallLink(uuid=identity, card_from=first, card_to=last, words=words, directed=directed))


def _ends(element: etree._Element) -> tuple[str, str]:
    return bare(value(element, "originGUID")), bare(value(element, "targetGUID"))


def note_refs(sources: Sources, codes: Iterator[tuple[int, etree._Element]]) -> None:
    """Remember which notes the codes point at."""
    for node, element in codes:
        sources.refer(element, ("node", node))
