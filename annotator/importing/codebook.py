"""A codebook in a table – CSV, a spreadsheet, a table in Word – as codes and themes.

The heading says which column is which, in Norwegian or English. Without one the first column holds names and the second
definitions. A name under a theme that only stands in the first row of its cells belongs to it too.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from annotator.importing.errors import DamagedDocument, NothingToTakeIn, as_damage
from annotator.importing.incoming import Draft, Incoming, one_line
from annotator.importing.refi.elements import colour
from annotator.importing.source import Source

Column = Literal["name", "definition", "include", "exclude", "example", "colour", "parent", "level"]
_WORDS: Mapping[Column, str] = {
    "name": "kode kodenamn kodenavn koder kodar code codes codename navn namn name label etikett merkelapp tag",
    "definition": "definisjon definisjonar definisjoner beskrivelse beskriving forklaring tyding betydning skildring "
    "definition description meaning memo merknad",
    "include": "inkluder inkludert inklusjon inklusjonskriterium inklusjonskriterier include includes inclusion",
    "exclude": "ekskluder ekskludert eksklusjon eksklusjonskriterium eksklusjonskriterier exclude excludes exclusion",
    "example": "eksempel eksempler døme sitat sitater eksempelsitat example examples quote quotes",
    "colour": "farge fargekode colour color colors",
    "parent": "tema temaer theme themes hovedtema overordnet overordna forelder foreldre parent kategori kategorier "
    "category categories kodegruppe kodegrupper gruppe group groups undertema subtheme folder mappe",
    "level": "nivå level type kind",
}
_HEADS: Mapping[Column, frozenset[str]] = {column: frozenset(words.split()) for column, words in _WORDS.items()}
_PHRASES: tuple[tuple[str, Column], ...] = (
    ("ikke bruk", "exclude"),
    ("ikkje bruk", "exclude"),
    ("do not use", "exclude"),
    ("not used", "exclude"),
    ("bruk", "include"),
    ("when to use", "include"),
)
_ORDER: tuple[Column, ...] = ("include", "exclude", "example", "colour", "definition", "name", "parent", "level")
_THEMES = frozenset(("tema", "temaer", "theme", "themes", "hovedtema", "undertema", "subtheme"))
_TELLING = ("definition", "include", "exclude", "example", "colour", "parent")
MOST_CODES = 5_000
_HEADS_LOOKED_AT = 12
"""Rows that may stand above the heading: a title, a date."""


@dataclass(frozen=True)
class Heading:
    """By column of the table what it holds; `row` is the heading's own, -1 without one."""

    row: int
    columns: Mapping[int, Column]
    themes: frozenset[int] = frozenset()
    """Parent columns whose heading speaks of themes rather than groups."""


def read_rows(rows: Sequence[Sequence[str]], format_name: str) -> Incoming:
    """The codes of a table. Raises NothingToTakeIn where there is none."""
    heading = heading_of(rows) or Heading(-1, {0: "name", 1: "definition"})
    reading = _Reading(Draft(format_name), heading)
    for row in rows[heading.row + 1 : heading.row + 1 + MOST_CODES]:
        reading.take(row)
    if not reading.draft.rows["node"]:
        raise NothingToTakeIn
    left_out = {i for row in rows[heading.row :] for i, cell in enumerate(row) if cell.strip()} - set(heading.columns)
    if heading.row >= 0:
        reading.draft.note("columns_ignored", len(left_out))
    return reading.draft.incoming()


def heading_of(rows: Sequence[Sequence[str]]) -> Heading | None:
    """The heading of a codebook: it names a column of names and one that a transcript's heading has not."""
    for number, row in enumerate(rows[:_HEADS_LOOKED_AT]):
        found: dict[int, Column] = {}
        themes = set()
        for place, cell in enumerate(row):
            kind = _kind(cell, set(found.values()))
            if kind is not None:
                found[place] = kind
                if kind == "parent" and _words(cell) & _THEMES:
                    themes.add(place)
        if "name" not in found.values() and sum(kind == "parent" for kind in found.values()) > 1:
            found[max(place for place, kind in found.items() if kind == "parent")] = "name"
        if "name" in found.values() and set(found.values()) & set(_TELLING):
            return Heading(number, found, frozenset(themes))
    return None


def csv_rows(source: Source) -> list[list[str]]:
    """The rows of a text in columns. Raises NotAText, UnknownEncoding, DamagedDocument."""
    text = source.decoded.text
    best: list[list[str]] = []
    for delimiter in ";\t,":
        try:
            rows = list(csv.reader(text.split("\n"), delimiter=delimiter))
        except csv.Error as error:
            raise DamagedDocument("csv") from error
        found = [[cell.strip() for cell in row] for row in rows if any(map(str.strip, row))]
        if heading_of(found) is not None:
            return found
        if sum(len(row) > 1 for row in found) > sum(len(row) > 1 for row in best) or not best:
            best = found
    return best


def docx_tables(data: bytes) -> list[list[list[str]]]:
    """The tables of a Word file, cells as text. Raises DamagedDocument, TooLarge."""
    from annotator.importing.docx_tables import tables_of

    with as_damage("docx"):
        return tables_of(data)


def _kind(cell: str, taken: set[Column]) -> Column | None:
    written = one_line(cell).casefold()
    if not written or len(written) > 60:
        return None
    for phrase, column in _PHRASES:
        if phrase in written and column not in taken:
            return column
    words = _words(cell)
    for column in _ORDER:
        if words & _HEADS[column] and (column not in taken or column == "parent"):
            return column
    return None


def _words(cell: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", cell.casefold()))


@dataclass
class _Reading:
    draft: Draft
    heading: Heading
    _above: dict[int, str] = field(default_factory=dict)
    """By parent column the last that was written there: merged cells say it once."""
    _nodes: dict[tuple[str, ...], int] = field(default_factory=dict)

    def take(self, row: Sequence[str]) -> None:
        """One row: the themes it names, and its code under them."""
        said: dict[Column, str] = {}
        for place, column in self.heading.columns.items():
            if column != "parent" and place < len(row):
                said[column] = row[place].strip()
        parents = self._parents(row)
        name = one_line(said.get("name", ""))
        if not name and not any(said.values()):
            return
        path, parent = self._made_parents(parents)
        if not name:
            if parent is not None:  # a row that speaks of the theme itself
                self._describe(parent, said)
            return
        key = (*path, name.casefold())
        if key not in self._nodes:
            self._nodes[key] = self.draft.node(name, "theme" if self._is_theme(said) else "code")
            if parent is not None:
                self.draft.link(self._nodes[key], parent)
        else:
            self.draft.note("named_twice")
        self._describe(self._nodes[key], said)

    def _is_theme(self, said: Mapping[Column, str]) -> bool:
        return bool(_words(said.get("level", "")) & _THEMES)

    def _parents(self, row: Sequence[str]) -> list[tuple[int, str]]:
        """The themes of a row from the top down; an empty cell under a filled one stands for it."""
        found = []
        fresh = False
        for place, column in self.heading.columns.items():
            if column != "parent":
                continue
            written = one_line(row[place]) if place < len(row) else ""
            if written:
                fresh = fresh or written != self._above.get(place)
                self._above[place] = written
            elif fresh:  # a new theme above: what stood below the old one does not go on
                self._above.pop(place, None)
            name = self._above.get(place, "")
            if name:
                found.append((place, name))
        return found

    def _made_parents(self, parents: Sequence[tuple[int, str]]) -> tuple[tuple[str, ...], int | None]:
        path: tuple[str, ...] = ()
        parent: int | None = None
        for place, name in parents:
            path = (*path, name.casefold())
            if path not in self._nodes:
                self._nodes[path] = self.draft.node(name, "theme" if place in self.heading.themes else "group")
                if parent is not None:
                    self.draft.link(self._nodes[path], parent)
            parent = self._nodes[path]
        return path, parent

    def _describe(self, node: int, said: Mapping[Column, str]) -> None:
        """What a later row says of the same code is added to it."""
        record = self.draft.rows["node"][node]
        for column in ("definition", "include", "exclude", "example"):
            before, more = getattr(record, column), said.get(column, "")
            if more and more not in before:
                self.draft.change("node", node, **{column: f"{before}\n{more}" if before else more})
        shade = colour(said.get("colour", ""))
        if shade is not None:
            self.draft.change("node", node, colour=shade)
