"""What the detectors find in a whole project, grouped by term, with every place and its context."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

from annotator.confidentiality.detectors import MARKS, Finding, Hints, find
from annotator.confidentiality.detectors_words import stripped
from annotator.confidentiality.forms import Finder, folded
from annotator.confidentiality.wordlists import words
from annotator.domain.confidential import Kept
from annotator.domain.project import Project
from annotator.domain.replacements import still_replaced

CONTEXT = 60
"""Code points of context on either side."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A finding at its place: `[start, end)` of a turn, in code points, with the words around it."""

    document: int
    turn: int
    start: int
    end: int
    before: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class TermFindings:
    """One term and where it stands. `key` is the term without case and genitive, stable from run to run.

    `entry` is the uuid of the register entry whose term this is, empty for what a detector found.
    """

    category: str
    key: str
    term: str
    why: str
    occurrences: tuple[Occurrence, ...]
    entry: str = ""


@dataclass(slots=True)
class _Group:
    why: str
    entry: str
    forms: Counter[str] = field(default_factory=Counter)
    places: list[Occurrence] = field(default_factory=list)


def hints_of(project: Project, names: Iterable[str] = ()) -> Hints:
    """What the project says: names she added; pseudonyms and replacements are no findings; her neutral pronoun."""
    known = [participant.pseudonym for participant in project.participants]
    known += [entry.replacement for entry in project.register]
    parts = frozenset(part for term in known for part in (folded(term), *folded(term).split()) if len(part) > 1)
    return Hints(frozenset(map(folded, names)), parts, project.info.neutral_pronoun)


def findings(
    project: Project,
    names: Iterable[str] = (),
    terms: Iterable[tuple[str, str]] = (),
    included_only: bool = False,
    on_document: Callable[[int], None] | None = None,
    documents: Collection[int] | None = None,
) -> list[TermFindings]:
    """Every finding that is neither replaced (under a mask), kept with a reason nor marked, most frequent first.

    `names` are persons she added; `terms` come from the open linking key, each (uuid of the register entry, term);
    `documents` are the interviews to look through, by id (None: all).
    `on_document` is told each document's id when it is done, for a progress bar; what it raises passes through.
    """
    hints, by_term = hints_of(project, names), {term: entry for entry, term in terms}
    silence = _Silence(project)
    groups: dict[tuple[str, str, str], _Group] = {}
    for document in project.ordered_documents(included_only):
        if documents is not None and document.id not in documents:
            continue
        language = document.language
        for finding, entry in _in_document(project, document.id, language, hints, by_term):
            place = _occurrence(project, document.id, finding)
            if place is None or silence.covers(finding, place):
                continue
            group = groups.setdefault((finding.category, key_of(finding), entry), _Group(finding.why, entry))
            group.forms[finding.term] += 1
            group.places.append(place)
        if on_document is not None:
            on_document(document.id)
    found = [
        TermFindings(category, key, _shown(group.forms), group.why, tuple(group.places), entry)
        for (category, key, entry), group in groups.items()
    ]
    return sorted(found, key=lambda term: (-len(term.occurrences), term.key))


def finding_at(project: Project, document: int, turn: int, start: int, end: int) -> TermFindings:
    """Words she has chosen, `[start, end)` of a turn, as a detector would have them; else a name or anything."""
    text = project.turns[turn].text
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    place = Occurrence(document, turn, start, end, before, text[start:end], after)
    for found in find(text, project.documents[document].language, hints_of(project)):
        if found.start <= start and end <= found.end and found.category not in MARKS:
            whole = (found.start, found.end) == (start, end)
            key = key_of(found) if whole else folded(place.text)
            return TermFindings(found.category, key, place.text, found.why, (place,))
    return TermFindings("name" if place.text[:1].isupper() else "other", folded(place.text), place.text, "", (place,))


def key_of(finding: Finding) -> str:
    """What a finding is grouped by: Kari for Karis and KARI; the digits of a number; the lemma of nothing else."""
    if finding.category in ("number", "contact") and finding.why not in ("email", "url", "handle"):
        return "".join(filter(str.isdigit, finding.term))
    plain = folded(" ".join(finding.term.split()))
    if finding.category not in ("name", "place", "organisation"):
        return plain
    head, _, last = plain.rpartition(" ")
    known = words("first_names") | words("family_names") | words("municipalities") | words("places")
    forms = list(stripped(last))
    base = next((form for form in forms if form in known), None)
    if base is None:
        base = forms[-1] if any(mark in last for mark in "'’") and len(forms) > 1 else last
    return f"{head} {base}".strip()


def base_form(finding: TermFindings) -> str:
    """The term without genitive and shouting, as a register has it: Sunniva where only SUNNIVAS is left."""
    if finding.category not in ("name", "place", "organisation") or not finding.term.casefold().startswith(finding.key):
        return finding.term
    base = finding.term[: len(finding.key)]
    return base.title() if finding.category == "name" and base.isupper() and len(base) > 1 else base


def _shown(forms: Counter[str]) -> str:
    """The form to show: the shortest among those that are not all capitals."""
    return min(forms, key=lambda term: (term.isupper(), len(term), -forms[term], term))


def _in_document(
    project: Project, document: int, language: str, hints: Hints, by_term: dict[str, str]
) -> Iterator[tuple[Finding, str]]:
    text = project.flat(document).text
    taken: set[int] = set()
    if by_term:
        categories = {entry.uuid: entry.category for entry in project.register}
        for found in Finder(by_term, language).find(text):
            entry = by_term[found.term]
            taken.update(range(found.start, found.end))
            category = categories.get(entry, "other")
            yield Finding(category, found.start, found.end, text[found.start : found.end], "register"), entry  # type: ignore[arg-type]
    for finding in find(text, language, hints):
        if taken.isdisjoint(range(finding.start, finding.end)):
            yield finding, ""


def _occurrence(project: Project, document: int, finding: Finding) -> Occurrence | None:
    """The place of a finding; None where it would reach over the end of its turn."""
    turn, start = project.flat(document).anchor(finding.start)
    end = start + finding.end - finding.start
    if end > len(turn.text):
        return None
    before, after = turn.text[max(0, start - CONTEXT) : start], turn.text[end : end + CONTEXT]
    return Occurrence(document, turn.id, start, end, before, turn.text[start:end], after)


class _Silence:
    """What is dealt with: places under a mask, what she keeps, and what is marked as what it is."""

    def __init__(self, project: Project) -> None:
        self._places: dict[int, list[tuple[int, int, str]]] = {}
        self._terms: set[tuple[str, str]] = set()
        for mask in (mask for mask in project.masks if still_replaced(project, mask)):
            self._places.setdefault(mask.turn, []).append((mask.at_from, mask.at_to, ""))
        for kept in project.kept:
            if kept.scope == "text":
                self._keep(kept)
        for mark in project.marks:
            category = "third_person" if mark.kind == "third_person" else "special"
            self._places.setdefault(mark.turn, []).append((mark.at_from, mark.at_to, category))

    def _keep(self, kept: Kept) -> None:
        if kept.turn is None:
            self._terms.add((kept.category, folded(kept.term)))
        else:
            self._places.setdefault(kept.turn, []).append((kept.at_from, kept.at_to, kept.category))

    def covers(self, finding: Finding, place: Occurrence) -> bool:
        keys = {key_of(finding), folded(finding.term)}
        if any((finding.category, key) in self._terms for key in keys):
            return True
        around = self._places.get(place.turn, ())
        # A name replaced within an address leaves the rest of it: Ariel.bjornebekk@… still tells who it is.
        if finding.category == "contact":
            around = [at for at in around if at[2] or (at[0] <= place.start and place.end <= at[1])]
        return any(
            start < place.end and place.start < end and category in ("", finding.category)
            for start, end, category in around
        )
