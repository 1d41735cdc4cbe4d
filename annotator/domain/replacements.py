"""Replacing terms in the texts of a project: which places, and what stands there afterwards.

A place is `[start, end)` of a turn's text, in code points. Where one meets an earlier replacement (a mask):

- terms looked for everywhere are not looked for inside a replacement: what stands there is no original;
- a place chosen inside a mask changes its words, and the mask still stands for its own original;
- a place that reaches over a mask's border makes one mask of both, whose original is that of the mask and the words
  around it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import uuid4

from annotator.domain.anchors import Edit, moved_end, moved_start
from annotator.domain.confidential import Mask
from annotator.domain.forms import Finder, folded, replacement_for
from annotator.domain.project import TABLES, TEXTS_OF_METHOD, Project
from annotator.domain.report import TITLE_PAGE_TEXTS

OWN_TEXTS: dict[str, tuple[str, ...]] = {
    "project": ("title", "introduction", "approval", "storage_place"),
    "participant": ("pseudonym", "note"),
    "attribute": ("name",),
    "attribute_value": ("value",),
    "document": ("title", "status_reason", "tail"),
    "speaker": ("label",),
    "turn": ("lead",),
    "layer": ("name",),
    "node": ("name", "heading", "definition", "include", "exclude", "example"),
    "text_column": ("name",),
    "unit_text": ("text",),
    "summary": ("text",),
    "summary_sentence": ("text",),
    "memo": ("text",),
    "question": ("text",),
    "quote": ("display",),
    "outline_item": ("text",),
    "mark": ("note", "reason"),
    "kept": ("reason",),
    "end_date": ("note",),
    "rights_request": ("note",),
    "review": ("reviewer",),
    "review_item": ("quoted", "text", "reply"),
    "report_form": ("template",),
    "title_page": TITLE_PAGE_TEXTS,
} | TEXTS_OF_METHOD
"""Where something identifying can stand beside the transcripts: every text that she or a reader writes."""


@dataclass(frozen=True, slots=True)
class Place:
    """`[start, end)` of a turn's text, in code points."""

    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replacing:
    """A term that an entry of the register (its id) stands for: at some places, or with `own_texts` in hers as well."""

    entry: int
    term: str
    places: tuple[Place, ...] = ()
    own_texts: bool = False


@dataclass(frozen=True, slots=True)
class NewWords:
    """What comes to stand at a place, and the entry it is a replacement of."""

    start: int
    end: int
    new: str
    entry: int


@dataclass
class TurnPlan:
    """What replacing does to one turn: its edits, and its masks with the originals to keep."""

    edits: list[tuple[Edit, str]] = field(default_factory=list)
    new: list[Mask] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    entries: dict[int, int] = field(default_factory=dict)
    """Masks whose words are replaced whole now belong to another entry."""
    originals: dict[str, str] = field(default_factory=dict)


Original = Callable[[str], str | None]


def plan_turn(turn: int, text: str, masks: Iterable[Mask], wanted: Iterable[NewWords], original: Original) -> TurnPlan:
    """Plan the places of one turn; of two that overlap the first, and longer, counts.

    `original` tells what a mask (its uuid) stands for, or None when nobody knows any more.
    """
    plan = TurnPlan()
    standing = list(masks)
    for words in reversed(_apart(wanted)):
        edit = Edit(words.start, words.end, len(words.new))
        over = [m for m in standing if m.at_from < words.end and m.at_to > words.start]
        if len(over) == 1 and over[0].at_from <= words.start and words.end <= over[0].at_to:
            if (over[0].at_from, over[0].at_to) == (words.start, words.end) and over[0].id:
                plan.entries[over[0].id] = words.entry
            standing = [_moved(mask, edit) for mask in standing]
        else:
            mask = Mask(uuid=str(uuid4()), turn=turn, entry=words.entry)
            known = {m.uuid: plan.originals.get(m.uuid) or original(m.uuid) for m in over}
            plan.originals[mask.uuid] = _original(text, words, over, known)
            for covered in over:
                plan.originals.pop(covered.uuid, None)
            plan.gone.extend(m.id for m in over if m.id)
            start = min([words.start, *(m.at_from for m in over)])
            end = moved_end(max([words.end, *(m.at_to for m in over)]), edit)
            standing = [_moved(m, edit) for m in standing if m not in over]
            standing.append(replace(mask, at_from=start, at_to=end))
        text = text[: words.start] + words.new + text[words.end :]
        plan.edits.append((edit, words.new))
    plan.new = [mask for mask in standing if not mask.id]
    return plan


def _apart(wanted: Iterable[NewWords]) -> list[NewWords]:
    kept: list[NewWords] = []
    for words in sorted(wanted, key=lambda w: (w.start, -w.end)):
        if words.start < words.end and (not kept or words.start >= kept[-1].end):
            kept.append(words)
    return kept


def _moved(mask: Mask, edit: Edit) -> Mask:
    start, end = moved_start(mask.at_from, edit), moved_end(mask.at_to, edit)
    return replace(mask, at_from=min(start, end), at_to=end)


def _original(text: str, words: NewWords, over: Sequence[Mask], known: Mapping[str, str | None]) -> str:
    """The words at a place and at the masks it reaches into, with the masks' own originals where they are known."""
    start = min([words.start, *(m.at_from for m in over)])
    end = max([words.end, *(m.at_to for m in over)])
    for mask in sorted(over, key=lambda m: m.at_from, reverse=True):
        stood = known[mask.uuid]
        if stood is not None:
            text = text[: mask.at_from] + stood + text[mask.at_to :]
            end += len(stood) - (mask.at_to - mask.at_from)
    return text[start:end]


def everywhere(project: Project, entries: Mapping[str, int], documents: Iterable[int] | None = None) -> list[Replacing]:
    """Every place of these terms (term to entry) in all interviews or some, and her own texts.

    Left out are words inside earlier replacements, and places she keeps.
    """
    found: dict[str, list[Place]] = {term: [] for term in entries}
    finders: dict[str, Finder] = {}
    chosen = project.documents if documents is None else [project.documents[d] for d in documents]
    for document in chosen:
        finder = finders.setdefault(document.language, Finder(entries, document.language))
        for turn in project.turns.where("document", document.id):
            hits = finder.find(turn.text)
            closed = _closed(project, turn.id) if hits else []
            for hit in hits:
                if not any(start <= hit.start and hit.end <= end for start, end in closed):
                    found[hit.term].append(Place(turn.id, hit.start, hit.end))
    return [Replacing(entries[term], term, tuple(places), own_texts=True) for term, places in found.items()]


def still_replaced(project: Project, mask: Mask) -> bool:
    """Whether a mask's words are what the register writes; by hand a name can have been written there again."""
    words = folded(project.turns[mask.turn].text[mask.at_from : mask.at_to])
    own = project.register.get(mask.entry)
    if own is not None and folded(own.replacement) in words:
        return True
    return any(folded(entry.replacement) in words for entry in project.register)


def _closed(project: Project, turn: int) -> list[tuple[int, int]]:
    masks = [(m.at_from, m.at_to) for m in project.masks.where("turn", turn) if still_replaced(project, m)]
    return masks + [(k.at_from, k.at_to) for k in project.kept.where("turn", turn) if k.scope == "text"]


Rewrite = Callable[[str], str]


def rewriting(replacements: Mapping[str, str], language: str) -> Rewrite:
    """A function that writes the replacement (by term) for every form of the terms in a text."""
    finder = Finder(replacements, language)

    def rewrite(text: str) -> str:
        for hit in reversed(finder.find(text)):
            new = replacement_for(text[hit.start : hit.end], hit.term, replacements[hit.term])
            text = text[: hit.start] + new + text[hit.end :]
        return text

    return rewrite


def rewritten(project: Project, rewrite: Rewrite) -> Iterator[tuple[str, int, dict[str, str]]]:
    """What a rewriting changes in her own texts: table, row, and the columns with their new text."""
    for table, columns in OWN_TEXTS.items():
        for record in project.tables[table]:
            changed = {name: new for name in columns if (new := rewrite(old := getattr(record, name))) != old}
            if changed:
                yield table, record.id, changed


def words_apart(project: Project, unit: int, places: Mapping[int, Sequence[tuple[int, int]]]) -> str:
    """A unit's words without those at some places (by turn): what no replacement may change."""
    flat = project.flat(project.units[unit].document)
    rows = [(flat.row(span.turn_from), flat.row(span.turn_to)) for span in project.spans_of(unit)]
    turns = {turn.id for first, last in rows for turn in flat.turns[first : last + 1]}
    holes = sorted(
        (flat.position(turn, a), flat.position(turn, b)) for turn in turns & places.keys() for a, b in places[turn]
    )
    text = []
    for start, end in project.ranges_of(unit):
        at = start
        for a, b in holes:
            if a < end and b > start:
                text.append(flat.text[at : max(at, a)] + "\x00")
                at = max(at, b)
        text.append(flat.text[at:end] if at < end else "")
    return "".join(text)


assert OWN_TEXTS.keys() <= TABLES.keys()
