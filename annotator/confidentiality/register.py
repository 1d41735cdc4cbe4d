"""The register of replacements: read from CSV, checked, and applied to the whole project."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.confidentiality.errors import (
    CircularReplacement,
    EmptyRegister,
    ReplacementMissing,
    TermMissing,
    TermTwice,
    UnreadableLine,
)
from annotator.domain.confidential import Category, RegisterEntry, ReplacementLevel
from annotator.domain.forms import Finder, folded
from annotator.domain.project import Project
from annotator.domain.replacements import Replacing, everywhere, words_apart
from annotator.storage.actions.register import add_entries
from annotator.storage.actions.replacing import replace_terms
from annotator.storage.errors import OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a register."""

    term: str
    replacement: str
    category: Category = "other"
    level: ReplacementLevel = "replaced"
    line: int = 0


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying a register did or, as a trial, would do.

    `places` are counted by (category, replacement); `units_changed` are the units whose words other than the replaced
    ones differ afterwards, which no replacement may bring about.
    """

    places: Mapping[tuple[Category, str], int]
    own_texts: int = 0
    units: int = 0
    units_changed: int = 0


_COLUMNS: dict[str, tuple[str, ...]] = {
    "category": ("kategori", "category", "type", "slag"),
    "term": ("term", "ord", "uttrykk", "original", "originalen", "word", "find", "finn", "søk", "navn", "namn", "name"),
    "replacement": (
        *("erstatning", "erstatting", "erstatt med", "erstattes med", "replacement", "replace with", "pseudonym"),
        *("erstattast med", "blir", "becomes"),
    ),
    "level": ("nivå", "level", "grad"),
}
_CATEGORIES: dict[Category, tuple[str, ...]] = {
    "name": ("name", "navn", "namn", "person", "personnavn", "personnamn"),
    "place": ("place", "sted", "stad", "kommune", "municipality"),
    "organisation": ("organisation", "organization", "organisasjon", "arbeidsplass", "arbeidsstad", "workplace"),
    "contact": ("contact", "kontakt", "telefon", "phone", "e-post", "epost", "e-mail", "email", "adresse", "address"),
    "number": ("number", "nummer", "tal", "tall"),
    "date": ("date", "dato", "år", "year"),
    "age": ("age", "alder"),
    "title": ("title", "tittel", "yrke", "stilling", "occupation"),
}
_LEVELS = ("generalised", "generalized", "generalisert", "generaliserast", "generaliseres")


def read_register(text: str) -> list[Row]:
    """The rows of a register as CSV: semicolon, comma or tab; a first line of column names in any of the languages.

    Without names the columns are category, term, replacement, or term and replacement alone. Raises RegisterError.
    """
    lines = _cells(text.removeprefix("\ufeff"))
    columns = _named(lines[0][1]) if lines else {}
    if columns:
        lines = lines[1:]
    rows = [_row(line, cells, columns) for line, cells in lines]
    if not rows:
        raise EmptyRegister
    return rows


def _cells(text: str) -> list[tuple[int, list[str]]]:
    first = next((line for line in text.split("\n") if line.strip()), "")
    delimiter = next((mark for mark in ";\t," if mark in first), ";")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    try:
        found = [(reader.line_num, [" ".join(cell.split()) for cell in cells]) for cells in reader]
    except csv.Error:
        raise UnreadableLine(reader.line_num) from None  # its text would quote the line
    return [(line, cells) for line, cells in found if any(cells)]


def _named(cells: Sequence[str]) -> dict[str, int]:
    """Which column is which, where the first line says so."""
    known = [folded(cell) for cell in cells]
    found = {
        column: known.index(name) for column, names in _COLUMNS.items() for name in reversed(names) if name in known
    }
    return found if {"term", "replacement"} <= found.keys() else {}


def _row(line: int, cells: Sequence[str], columns: Mapping[str, int]) -> Row:
    if not columns:
        columns = {"category": 0, "term": 1, "replacement": 2, "level": 3}
        if len(cells) == 2:
            columns = {"term": 0, "replacement": 1}
    if len(cells) <= min(columns["term"], columns["replacement"]):
        raise UnreadableLine(line)

    def cell(name: str) -> str:
        return cells[columns[name]] if name in columns and columns[name] < len(cells) else ""

    if not cell("term"):
        raise TermMissing(line)
    if not cell("replacement"):
        raise ReplacementMissing(line)
    kind = folded(cell("category"))
    category: Category = next((c for c, names in _CATEGORIES.items() if kind in names), "other")
    level: ReplacementLevel = "generalised" if folded(cell("level")) in _LEVELS else "replaced"
    return Row(cell("term"), cell("replacement"), category, level, line)


def known_terms(project: Project, key: LinkingKey) -> dict[str, int]:
    """What the project replaces already, as the key tells: term to entry."""
    entries = {entry.uuid: entry.id for entry in project.register}
    return {term: entries[uuid] for uuid, term in key.terms() if uuid in entries}


def check_rows(rows: Iterable[Row], known: Mapping[str, str] | None = None, language: str = "nb") -> list[Row]:
    """The rows without repetitions. Raises RegisterError for one that cannot be applied together with the others.

    `known` is what is replaced already: term to replacement.
    """
    replacements = {folded(term): replacement for term, replacement in (known or {}).items()}
    kept = []
    for row in rows:
        before = replacements.setdefault(folded(row.term), row.replacement)
        if before != row.replacement:
            raise TermTwice(row.line)
        kept.append(row)
    finder = Finder([*(row.term for row in kept), *(known or {})], language)
    mine = Finder([row.term for row in kept], language)
    for row in kept:
        if finder.find(row.replacement):
            raise CircularReplacement(row.line)
    if any(mine.find(replacement) for replacement in (known or {}).values()):
        raise CircularReplacement(next((r.line for r in kept if _holds(r, (known or {}).values(), language)), 0))
    return list({folded(row.term): row for row in kept}.values())


def _holds(row: Row, replacements: Iterable[str], language: str) -> bool:
    finder = Finder([row.term], language)
    return any(finder.find(replacement) for replacement in replacements)


def checked_for(store: Store, rows: Iterable[Row], key: LinkingKey | None) -> list[Row]:
    """As `check_rows`, together with what this project replaces already."""
    project = store.project
    known = {t: project.register[e].replacement for t, e in known_terms(project, key).items()} if key else {}
    return check_rows(rows, known, project.info.language)


def try_register(store: Store, rows: Sequence[Row], key: LinkingKey | None = None) -> Applied:
    """What applying the rows would do. Raises RegisterError."""
    rows = checked_for(store, rows, key)
    found = everywhere(store.project, {row.term: number for number, row in enumerate(rows)})
    counts: dict[tuple[Category, str], int] = {}
    for one in found:
        kind = (rows[one.entry].category, rows[one.entry].replacement)
        counts[kind] = counts.get(kind, 0) + len(one.places)
    return Applied(counts, units=len(store.project.units))


def apply_register(
    store: Store, rows: Sequence[Row], key: LinkingKey | None, originals_are_lost: bool = False
) -> Applied:
    """Take the rows into the register and replace their terms everywhere, in one action.

    A replacement that is a participant's pseudonym follows it from then on. Raises RegisterError, OriginalsWouldBeLost
    and what `replace_terms` raises.
    """
    if key is None and not originals_are_lost:
        raise OriginalsWouldBeLost(store.path)
    rows = checked_for(store, rows, key)
    entries = _entries(store, rows)
    return _apply(store, {row.term: entries[row.category, row.replacement] for row in rows}, key)


def apply_known(store: Store, key: LinkingKey) -> Applied:
    """Replace once more what the project replaces already: in interviews imported since, and in new texts of hers."""
    return _apply(store, known_terms(store.project, key), key)


def _entries(store: Store, rows: Sequence[Row]) -> dict[tuple[Category, str], int]:
    """The entry of each (category, replacement), added where it is new."""
    people = {person.pseudonym: person.id for person in store.project.participants}
    found = {(entry.category, entry.replacement): entry.id for entry in store.project.register}
    new = {
        (row.category, row.replacement): RegisterEntry(
            category=row.category,
            replacement=row.replacement,
            level=row.level,
            participant=people.get(row.replacement) or people.get(row.term),
        )
        for row in rows
        if (row.category, row.replacement) not in found
    }
    return found | dict(zip(new, add_entries(store, list(new.values())), strict=True))


def _apply(store: Store, terms: Mapping[str, int], key: LinkingKey | None) -> Applied:
    project = store.project
    wanted = everywhere(project, terms)
    before = _apart(project, _places(wanted))
    old = {mask.id for mask in project.masks}
    done = replace_terms(store, wanted, key, originals_are_lost=key is None)
    now: dict[int, list[tuple[int, int]]] = {}
    for mask in project.masks:
        if mask.id not in old:
            now.setdefault(mask.turn, []).append((mask.at_from, mask.at_to))
    after = _apart(project, now)
    counts: dict[tuple[Category, str], int] = {}
    for entry in dict.fromkeys(terms.values()):
        kind = (project.register[entry].category, project.register[entry].replacement)
        counts[kind] = counts.get(kind, 0) + done.places.get(entry, 0)
    changed = sum(after.get(unit) != words for unit, words in before.items())
    return Applied(counts, done.own_texts, len(before), changed)


def _places(wanted: Iterable[Replacing]) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for one in wanted:
        for place in one.places:
            found.setdefault(place.turn, []).append((place.start, place.end))
    return found


def _apart(project: Project, places: Mapping[int, Sequence[tuple[int, int]]]) -> dict[int, str]:
    return {unit.id: words_apart(project, unit.id, places) for unit in project.units}
