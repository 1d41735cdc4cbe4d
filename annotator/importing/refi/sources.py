"""Sources with their selections: texts become interviews, and of anything else a memo keeps what was coded where."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from annotator.domain.analysis import Span
from annotator.domain.corpus import Turn
from annotator.importing.errors import ReadingError
from annotator.importing.incoming import Draft, one_line
from annotator.importing.package import local_name
from annotator.importing.placed_text import PlacedText, Selected
from annotator.importing.reading import read_transcript
from annotator.importing.refi.codes import Codes
from annotator.importing.refi.elements import child, children, guid, moment, number, said, target, targets, uuid, value
from annotator.importing.refi.files import text_of

Open = Callable[[str], bytes | None]
"""Gives what a source's path names, None where it is not there."""
Place = tuple[str, int]
"""A table and a row that a note or a case may point at."""
_TEXTS_IN_OTHERS = ("Representation", "TextDescription")
_NOT_TEXT = ("PDFSource", "PictureSource", "AudioSource", "VideoSource")


@dataclass
class Sources:
    """Reads sources into a draft. `place` leads from identities to what they became, `variables` are what sources say.

    `noted` are the notes that elements point at: identity of the note to places.
    """

    draft: Draft
    codes: Codes
    open: Open
    place: dict[str, Place] = field(default_factory=dict)
    noted: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    variables: dict[int, list[etree._Element]] = field(default_factory=dict)
    selection_of: dict[str, int] = field(default_factory=dict)
    """The document of a selection, by the selection's identity."""

    def read(self, holder: etree._Element | None) -> Iterator[int]:
        """Each source in turn; gives how many are done."""
        for done, element in enumerate(children(holder, "TextSource", *_NOT_TEXT), start=1):
            if local_name(element) == "TextSource":
                self._text(element, element, value(element, "name"))
            else:
                self._other(element)
            yield done
        self.place.pop("", None)
        self.selection_of.pop("", None)

    def refer(self, element: etree._Element, place: Place) -> None:
        """Remember the notes that an element points at."""
        for note in targets(element, "NoteRef"):
            self.noted[note].append(place)

    def raw_text(self, element: etree._Element) -> str | None:
        """A source's text as it stands: in the element, in its file, or in the formatted one; None where all lack."""
        inside = child(element, "PlainTextContent")
        if inside is not None and "".join(map(str, inside.itertext())).strip():
            return "".join(map(str, inside.itertext()))
        found: str | None = None
        path = value(element, "plainTextPath")
        data = self.open(path) if path else None
        if data is not None:
            found = text_of(data)
        if found is None or not found.strip():
            found = self._formatted(value(element, "richTextPath")) or found
        return found

    def _formatted(self, path: str) -> str | None:
        data = self.open(path) if path else None
        if data is None:
            return None
        try:
            found = read_transcript(data, path.rpartition("/")[2]).source()
        except ReadingError:
            return None
        self.draft.note("formatted_only")
        return found

    def _text(self, source: etree._Element, element: etree._Element, name: str) -> int | None:
        """A text source, or the text of another; its document, None without a text."""
        raw = self.raw_text(element)
        if raw is None or not raw.strip():
            if source is element:
                self._kept_as_memo(source, "missing_sources")
            return None
        selections = [(found, _selected(found)) for found in children(element, "PlainTextSelection")]
        text = PlacedText(name, raw, [one for _, one in selections])
        document = self._document(source, name, text)
        spans = [(found, text.place(one.start, one.end)) for found, one in selections]
        self._units(document, spans)
        self._whole(source, document, text)
        return document

    def _document(self, source: etree._Element, name: str, text: PlacedText) -> int:
        identity = guid(source)
        draft = self.draft
        document = draft.document(name, text, uuid=uuid(identity), imported=moment(value(source, "creationDateTime")))
        self.place.setdefault(identity, ("document", document))
        draft.memo(said(source, "Description"), "document", document)
        self.refer(source, ("document", document))
        values = list(children(source, "VariableValue"))
        if values:
            self.variables[document] = values
        return document

    def _units(self, document: int, spans: list[tuple[etree._Element, Span | None]]) -> None:
        """Selections of the same words become one unit with all their codes."""
        together: dict[tuple[int, int, int, int], list[etree._Element]] = {}
        lost = []
        for element, span in spans:
            if span is None:
                lost.append(element)
            else:
                key = (span.turn_from, span.at_from, span.turn_to, span.at_to)
                together.setdefault(key, []).append(element)
        for key, elements in together.items():
            self._unit(document, Span(0, 0, 0, *key), elements)
        if lost:
            self.draft.note("unplaced", len(lost))
            self.draft.memo("\n".join(map(self._listed, lost)), "document", document)

    def _unit(self, document: int, span: Span, elements: list[etree._Element]) -> None:
        draft = self.draft
        nodes = [node for element in elements for node in self._codes_of(element)]
        identity = uuid(guid(elements[0]))
        made = moment(value(elements[0], "creationDateTime"))
        unit = draft.unit(document, [span], nodes, uuid=identity, created=made)
        for element in elements:
            self.place.setdefault(guid(element), ("unit", unit))
            self.selection_of[guid(element)] = document
            draft.memo(said(element, "Description"), "unit", unit, date=made)
            self.refer(element, ("unit", unit))
            for coding in children(element, "Coding"):
                self.refer(coding, ("unit", unit))

    def _codes_of(self, element: etree._Element) -> list[int]:
        found = [target(ref) for coding in children(element, "Coding") for ref in children(coding, "CodeRef")]
        known = [self.codes.node[code] for code in found if code in self.codes.node]
        self.draft.note("unknown_codes", len(found) - len(known))
        return known

    def _whole(self, source: etree._Element, document: int, text: PlacedText) -> None:
        """Codes of the source itself are codes of all its words."""
        nodes = self._codes_of(source)
        span = text.span(0, len(text.text)) if nodes else None
        if span is not None:
            self.draft.unit(document, [span], nodes)

    def _other(self, source: etree._Element) -> None:
        """Pictures, sound and PDF: the text that goes with one comes in, and what was coded elsewhere as a memo."""
        name = value(source, "name")
        documents = [self._text(source, inside, name) for inside in children(source, *_TEXTS_IN_OTHERS)]
        documents += [self._transcript(source, inside, name) for inside in children(source, "Transcript")]
        known = next((document for document in documents if document is not None), None)
        if known is None:
            self._kept_as_memo(source, "not_text")
            return
        coded = [self._listed(one) for one in _selections(source)]
        self.draft.note("not_text_codings", len(coded))
        self.draft.memo("\n".join(coded), "document", known)

    def _transcript(self, source: etree._Element, element: etree._Element, name: str) -> int | None:
        """A transcript of sound: its points in time are stamps, and selections lie between two of them."""
        raw = self.raw_text(element)
        if raw is None or not raw.strip():
            return None
        points = {guid(p): (number(p, "position"), number(p, "timeStamp")) for p in children(element, "SyncPoint")}
        chosen = [(found, _between(found, points, len(raw))) for found in children(element, "TranscriptSelection")]
        text = PlacedText(name, raw, [Selected(*one) for _, one in chosen])
        document = self._document(source, value(element, "name") or name, text)
        for position, stamp in sorted(points.values(), reverse=True):
            span = text.place(position, position + 1)
            if span is not None:
                self._stamp(span.turn_from, stamp)
        self._units(document, [(found, text.place(*one)) for found, one in chosen])
        self.refer(element, ("document", document))
        return document

    def _stamp(self, turn: int, stamp: int) -> None:
        record: Turn = self.draft.rows["turn"][turn]
        if record.stamp is None or stamp < record.stamp:
            self.draft.change("turn", turn, stamp=max(0, stamp))

    def _kept_as_memo(self, source: etree._Element, code: str) -> None:
        """A source without text stays known: its name, and what was coded in it."""
        lines = [one_line(value(source, "name")) or local_name(source), said(source, "Description")]
        lines += [self._listed(one) for one in _selections(source)]
        lines += [self.draft.rows["node"][node].name for node in self._codes_of(source)]
        self.draft.memo("\n".join(line for line in lines if line), kind="method")
        self.draft.note(code, 1)

    def _listed(self, selection: etree._Element) -> str:
        """A selection that cannot be placed, in a line: where, its name and its codes."""
        ends = [f"{name} {found}" for name in _PLACES if (found := value(selection, name))]
        names = [self.draft.rows["node"][node].name for node in self._codes_of(selection)]
        said_here = [one_line(value(selection, "name")), one_line(said(selection, "Description"))]
        return f"[{', '.join(ends)}] " + " · ".join([*filter(None, said_here), *names])


_PLACES = ("page", "begin", "end", "startPosition", "endPosition", "firstX", "firstY", "secondX", "secondY")


def _selections(source: etree._Element) -> list[etree._Element]:
    return [one for one in children(source) if local_name(one).endswith("Selection")]


def _selected(element: etree._Element) -> Selected:
    return Selected(number(element, "startPosition"), number(element, "endPosition"), value(element, "name"))


def _between(element: etree._Element, points: dict[str, tuple[int, int]], length: int) -> tuple[int, int]:
    first, last = (value(element, name).strip("{}").casefold() for name in ("fromSyncPoint", "toSyncPoint"))
    return points.get(first, (0, 0))[0], points.get(last, (length, 0))[0]
