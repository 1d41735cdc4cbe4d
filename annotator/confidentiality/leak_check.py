"""Whether anything that is about to leave may say who somebody is: all its texts, from the headings to the file's name.

The check blocks: each leak is put right, or accepted with a reason, which is kept in the project and in the access log.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from annotator.confidentiality.detectors import Finding, find
from annotator.confidentiality.findings import CONTEXT, hints_of, key_of
from annotator.confidentiality.forms import Finder, folded
from annotator.confidentiality.small_groups import SmallGroup, Told, small_groups
from annotator.confidentiality.words_leaving import Leaving, hidden_attributes_in
from annotator.domain.project import Project
from annotator.domain.report import BYLINE, ReportForm
from annotator.storage.actions.leaks import keep_in_output
from annotator.storage.store import Store

PieceKind = Literal[
    "title",
    "byline",
    "heading",
    "text",
    "quote",
    "inline_quote",
    "label",
    "table",
    "memo",
    "caption",
    "reference",
    "file_name",
    "property",
    "picture",
    "transcript",
]

LeakKind = Literal[
    "register",
    "name",
    "place",
    "organisation",
    "contact",
    "number",
    "date",
    "pronoun",
    "mark",
    "never_export",
    "small_group",
    "restricted",
    "withdrawn",
    "quote_in_transcript",
    "end_date",
    "not_checked",
]


def is_byline(table: str, column: str) -> bool:
    """Whether a record's text says who wrote the thesis, where and by whose help."""
    return table == "title_page" and column in BYLINE


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that would leave: in what part (shown to her), what it says, of what kind, in which language.

    An `inline_quote` stands in its paragraph too; the others are texts of their own.
    """

    where: str
    text: str
    kind: PieceKind = "text"
    language: str = ""


@dataclass(frozen=True, slots=True)
class LeakPlace:
    """Where a leak stands: the part, its number among the pieces, `[start, end)` in code points, the words around."""

    where: str
    piece: int
    start: int
    end: int
    before: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that may not leave yet. `key` is what her decision is remembered by, the same from run to run.

    Of a term of the linking key it is the register entry's uuid: the project keeps no original. `why` is the rule's
    code, `help` an advice (`generalise:Alder`), `reason_in_text` why she keeps the term in the interviews, if she does.
    """

    kind: LeakKind
    key: str
    term: str
    why: str = ""
    places: tuple[LeakPlace, ...] = ()
    help: str = ""
    reason_in_text: str = ""


@dataclass(frozen=True, slots=True)
class LeakContext:
    """What the check may know. `terms` of the open linking key as (uuid of the entry, term); None: it is not open.

    `attributes` and `participants` are those whose values leave in a table; `told` is what of some attributes leaves in
    place of the values, by attribute and participant; `today` is ISO 8601. `has_key`: there is a linking key to open.
    """

    project: Project
    today: str
    terms: tuple[tuple[str, str], ...] | None = None
    names: tuple[str, ...] = ()
    attributes: tuple[int, ...] = ()
    participants: tuple[int, ...] = ()
    language: str = "nb"
    told: Told | None = None
    has_key: bool = True


NO_KEY = "no_key"
_ACCUSED = ("name", "place", "organisation", "contact", "number", "pronoun")


@dataclass(slots=True)
class _Found:
    kind: LeakKind
    key: str
    term: str
    why: str
    places: list[LeakPlace] = field(default_factory=list)


def check(pieces: Iterable[Piece], context: LeakContext) -> list[Leak]:
    """Every leak, accepted or not, the gravest kinds first."""
    leaving = list(pieces)
    look = _Look(context)
    found: dict[tuple[str, str], _Found] = {}
    for number, piece in enumerate(leaving):
        if piece.kind == "inline_quote":
            continue  # it stands in its paragraph
        for kind, key, finding in look.into(piece):
            entry = found.setdefault((kind, key), _Found(kind, key, finding.term, finding.why))
            entry.places.append(_place(number, piece, finding.start, finding.end))
    kept = {
        (k.category, folded(k.term)): k.reason for k in context.project.kept if k.scope == "text" and k.turn is None
    }
    leaks = [
        Leak(f.kind, f.key, f.term, f.why, tuple(f.places), reason_in_text=kept.get((f.kind, f.key), ""))
        for f in found.values()
    ]
    leaks += [*_words_leaving(leaving, context), *_groups(context), *_of_the_project(context)]
    order = {kind: at for at, kind in enumerate(LeakKind.__args__)}  # type: ignore[attr-defined]
    return sorted(leaks, key=lambda leak: (order[leak.kind], leak.key))


def open_leaks(project: Project, leaks: Iterable[Leak]) -> list[Leak]:
    """Those that she has not accepted."""
    accepted = {(kept.category, kept.term) for kept in project.kept if kept.scope == "leak"}
    return [leak for leak in leaks if (leak.kind, leak.key) not in accepted]


def accept_leak(store: Store, leak: Leak, reason: str) -> int:
    """Accept a leak with her reason, by its key, noted in the access log; the decision's id. ValueError without one."""
    if not reason.strip():
        raise ValueError("reason")
    return keep_in_output(store, leak.kind, leak.key, reason.strip())


class _Look:
    """What is looked for in every text."""

    def __init__(self, context: LeakContext) -> None:
        self._language = context.language
        self._hints = hints_of(context.project, context.names)
        self._entries = {term: entry for entry, term in context.terms or ()}
        self._finders: dict[str, Finder] = {}

    def into(self, piece: Piece) -> Iterator[tuple[LeakKind, str, Finding]]:
        """What stands in one text: kind, key and place."""
        if piece.kind != "file_name":
            yield from self._in(piece, piece.text)
            return
        text, places = _taken_apart(piece.text)
        for kind, key, found in self._in(piece, text):
            start, end = places[found.start], places[found.end - 1] + 1
            guessed = found.why == "capitalised" and piece.text[start - 1 : start].isalnum()
            if not guessed:  # the capital in the middle of a name of ours says no more than where a word begins
                yield kind, key, Finding(found.category, start, end, piece.text[start:end], found.why)

    def _in(self, piece: Piece, text: str) -> Iterator[tuple[LeakKind, str, Finding]]:
        language = piece.language or self._language
        taken: set[int] = set()
        for start, end, entry in self._terms_in(text, language):
            taken.update(range(start, end))
            yield "register", entry, Finding("name", start, end, text[start:end], "register")
        if piece.kind == "byline":  # who wrote the thesis, where and by whose help: names, but nobody's who took part
            return
        for finding in find(text, language, self._hints):
            if taken.isdisjoint(range(finding.start, finding.end)) and _is_grave(finding, piece):
                yield finding.category, key_of(finding), finding  # type: ignore[misc]

    def _terms_in(self, text: str, language: str) -> Iterator[tuple[int, int, str]]:
        if not self._entries:
            return
        if language not in self._finders:
            self._finders[language] = Finder(self._entries, language)
        for match in self._finders[language].find(text):
            yield match.start, match.end, self._entries[match.term]


def _taken_apart(name: str) -> tuple[str, list[int]]:
    """A file's name as words (`IntervjuKari2` is three), and where in the name each character is."""
    text, places = "", []
    for at, char in enumerate(name):
        last = name[at - 1] if at else ""
        if (last.islower() and char.isupper()) or (last.isalpha() and char.isdigit()):
            text += " "
            places.append(at - 1)
        text += " " if char == "_" else char
        places.append(at)
    return text, places


def _is_grave(finding: Finding, piece: Piece) -> bool:
    """Whether it says who somebody is. A date that fills a cell is an attribute's: those are looked at as groups."""
    if finding.why == "full_date":
        return not (piece.kind == "table" and finding.term == piece.text.strip())
    return finding.category in _ACCUSED


def _place(number: int, piece: Piece, start: int, end: int) -> LeakPlace:
    before, after = piece.text[max(0, start - CONTEXT) : start], piece.text[end : end + CONTEXT]
    return LeakPlace(piece.where, number, start, end, before, piece.text[start:end], after)


def _words_leaving(pieces: list[Piece], context: LeakContext) -> Iterator[Leak]:
    """Words of people, passages and attributes that must stay here, wherever they turn up."""
    project = context.project
    leaving = Leaving(piece.text for piece in pieces)
    for person in project.participants:
        kind: LeakKind = "withdrawn" if person.consent == "withdrawn" else "restricted"
        if (person.restricted or person.consent == "withdrawn") and (at := leaving.words_of(project, person.id)):
            yield Leak(kind, person.uuid, person.pseudonym, "words", _whole(pieces, at))
    for document in project.documents:
        if document.status == "withdrawn" and (at := leaving.words_in(project, document.id)):
            yield Leak("withdrawn", document.uuid, document.title, "words", _whole(pieces, at))
    for mark in project.marks:
        turn = project.turns.get(mark.turn)
        words = turn.text[mark.at_from : mark.at_to] if turn is not None and not mark.cleared else ""
        if words.strip() and (at := leaving.passage(words)):
            yield Leak("mark", mark.uuid, words, mark.kind, _whole(pieces, at))
    cells = {number for number, piece in enumerate(pieces) if piece.kind == "table"}
    for attribute, at in hidden_attributes_in(project, [piece.text for piece in pieces], cells):
        yield Leak("never_export", attribute.uuid, attribute.name, "attribute", _whole(pieces, at))
    transcripts = [piece for piece in pieces if piece.kind == "transcript"]
    repeated = Leaving(piece.text for piece in transcripts)
    for number, piece in enumerate(pieces if transcripts else ()):
        if piece.kind in ("quote", "inline_quote") and repeated.runs(piece.text):
            yield Leak("quote_in_transcript", folded(piece.text)[:80], piece.text[:80], "", _whole(pieces, [number]))


def _whole(pieces: list[Piece], numbers: Iterable[int]) -> tuple[LeakPlace, ...]:
    return tuple(_place(number, pieces[number], 0, len(pieces[number].text)) for number in numbers)


def _groups(context: LeakContext) -> Iterator[Leak]:
    project, told = context.project, context.told or {}
    smallest = next(iter(project.report_forms), ReportForm()).smallest_group
    for group in small_groups(project, context.attributes, context.participants, smallest, told):
        yield Leak(
            "small_group",
            _group_key(context.project, group),
            group.term,
            str(len(group.participants)),
            help=_advice(context, group),
        )


def _group_key(project: Project, group: SmallGroup) -> str:
    return "+".join(sorted(project.attributes[attribute].uuid for attribute in group.attributes))


def _advice(context: LeakContext, group: SmallGroup) -> str:
    return f"{group.help}:{context.project.attributes[group.change].name}"


def _of_the_project(context: LeakContext) -> Iterator[Leak]:
    for end in context.project.end_dates:
        if end.date and end.date < context.today:
            yield Leak("end_date", end.uuid, end.date, end.source)
    if context.terms is None and len(context.project.register):
        yield Leak("not_checked", "linking_key", "", "linking_key" if context.has_key else NO_KEY)
