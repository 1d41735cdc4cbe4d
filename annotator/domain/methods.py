"""A method's template as data: its words, levels, columns, steps, prompts and tables. It proposes and locks nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast, get_args

from annotator.domain.analysis import LayerKind
from annotator.domain.notes import MemoKind
from annotator.languages import OWN, fixed

FREE = "free"
"""The method of a project that follows none."""

FACTS = (
    *("interviews", "read", "coded", "share", "units", "ideas", "loose", "defined", "snapshots", "questions"),
    *("linked", "golden", "quotes", "against", "revisits", "cards", "codeless"),
)
FACTS_OF = ("layer", "column", "summary", "memos", "twice", "outside")
"""What a step may say of the project (see `method_facts`); those of the second row name a slot, kind or memo after a
colon."""
TABLE_ROWS = ("units", "group", "themes", "cases", "nodes", "matrix", "steps", "versions")
"""What a table is of: a few example units; those of one theme, worked through; all units, a table per theme or per
participant; codes and themes; participants against themes; steps of the method; versions of the tree."""
TABLE_CELLS = (
    *("unit", "participant", "place", "participants", "heading", "preliminary"),
    *("step", "done", "when", "leaves", "version", "changes", "why"),
)
WORDS = ("unit", "arrived")
"""What the method calls a meaning unit, and how its themes came about ("developed", not "found")."""

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Text:
    """One text in the three languages."""

    nb: str
    nn: str
    en: str

    def said(self, language: str) -> str:
        """The text in a language, as the templates or somebody's own words have it."""
        return fixed(language, self.nb, self.nn, self.en)


@dataclass(frozen=True, slots=True)
class LayerSlot:
    """A level the method works with."""

    slot: str
    kind: LayerKind
    name: Text


@dataclass(frozen=True, slots=True)
class ColumnSlot:
    """A text the method has written for every unit."""

    slot: str
    name: Text


@dataclass(frozen=True, slots=True)
class SummaryField:
    """A text the method has written about every node of a kind; `kind` is a `SummaryKind`."""

    kind: str
    on: LayerKind
    name: Text
    hint: Text


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a step's checklist."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class Step:
    """A step, what it leaves behind, the page of the window that serves it, and what the project can say of it."""

    key: str
    title: Text
    leaves: Text
    page: str
    facts: tuple[str, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to answer in a dated memo of a kind."""

    key: str
    kind: MemoKind
    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class ExampleTable:
    """A table examiners of the method expect. A column is one of `TABLE_CELLS`, `layer:slot` (`numbered:slot` with
    the number of its place), `column:slot` or `summary:kind`. One that is `expected` is in the report unless she leaves
    it out."""

    key: str
    title: Text
    of: str
    columns: tuple[str, ...]
    expected: bool


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the method's reports hold unless she says otherwise."""

    counts: bool
    agreement: bool
    saturation: bool


@dataclass(frozen=True, slots=True)
class Method:
    """A method's template."""

    key: str
    order: int
    name: Text
    description: Text
    literature: str
    words: Mapping[str, Text] = field(hash=False)
    layers: tuple[LayerSlot, ...]
    columns: tuple[ColumnSlot, ...]
    summaries: tuple[SummaryField, ...]
    steps: tuple[Step, ...]
    prompts: tuple[Prompt, ...]
    tables: tuple[ExampleTable, ...]
    defaults: Defaults

    def tick_key(self, step: Step, point: Point) -> str:
        """What a `StepTick` calls this point: of this method alone, so that ticks wait while another one is chosen."""
        return f"{self.key}.{step.key}.{point.key}"


def parsed(content: Any) -> Method:
    """A method from what its JSON file holds. Raises ValueError with the place that is wrong."""
    whole = _Part(content, "")
    method = Method(
        key=whole.word("key"),
        order=whole.number("order"),
        name=whole.text("name"),
        description=whole.text("description"),
        literature=whole.word("literature"),
        words={name: whole.part("words").text(name) for name in WORDS},
        layers=whole.each("layers", _layer, "slot"),
        columns=whole.each("columns", _column, "slot"),
        summaries=whole.each("summaries", _summary, "kind"),
        steps=whole.each("steps", _step, "key"),
        prompts=whole.each("prompts", _prompt, "key"),
        tables=whole.each("tables", _table, "key"),
        defaults=Defaults(**{name: whole.part("defaults").yes(name) for name in ("counts", "agreement", "saturation")}),
    )
    whole.part("words").end()
    whole.part("defaults").end()
    whole.end()
    _check(method)
    return method


class _Part:
    """One object of the file, that knows where it stands and what was asked of it."""

    def __init__(self, content: Any, place: str) -> None:
        self.place = place
        if not isinstance(content, dict):
            raise self.wrong("is no object")
        self._content: dict[str, Any] = content
        self._asked: set[str] = set()
        self._parts: dict[str, _Part] = {}

    def wrong(self, what: str, name: str = "") -> ValueError:
        return ValueError(f"{'.'.join(filter(None, (self.place, name))) or 'the file'} {what}")

    def _get(self, name: str, kind: type[Made]) -> Made:
        self._asked.add(name)
        if name not in self._content:
            raise self.wrong("is missing", name)
        value = self._content[name]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(f"is no {kind.__name__}", name)
        return value

    def word(self, name: str) -> str:
        return self._get(name, str)

    def number(self, name: str) -> int:
        return self._get(name, int)

    def yes(self, name: str) -> bool:
        return self._get(name, bool)

    def one_of(self, name: str, allowed: Sequence[str]) -> str:
        value = self._get(name, str)
        if value not in allowed:
            raise self.wrong(f"is {value!r}, none of {', '.join(allowed)}", name)
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        values = self._get(name, list)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong("holds what is no text", name)
        return tuple(values)

    def part(self, name: str) -> "_Part":
        self._asked.add(name)
        if name not in self._parts:
            self._parts[name] = _Part(self._content.get(name), f"{self.place}.{name}".lstrip("."))
        return self._parts[name]

    def text(self, name: str) -> Text:
        part = self.part(name)
        said = {language: part.word(language).strip() for language in OWN}
        part.end()
        for language, words in said.items():
            if not words:
                raise part.wrong("is empty", language)
        return Text(**said)

    def each(self, name: str, make: Callable[["_Part"], Made], key: str) -> tuple[Made, ...]:
        """The parts of a list, no two with the same key."""
        made, seen = [], set()
        for number, value in enumerate(self._get(name, list)):
            part = _Part(value, f"{self.place}.{name}[{number}]".lstrip("."))
            made.append(make(part))
            part.end()
            if part.word(key) in seen:
                raise part.wrong("stands there twice", key)
            seen.add(part.word(key))
        return tuple(made)

    def end(self) -> None:
        """Nothing else may stand there: it would be a misspelling that nobody notices."""
        if more := sorted(self._content.keys() - self._asked):
            raise self.wrong("is not known", more[0])


def _layer(part: _Part) -> LayerSlot:
    kind = cast(LayerKind, part.one_of("kind", get_args(LayerKind)))
    return LayerSlot(part.word("slot"), kind, part.text("name"))


def _column(part: _Part) -> ColumnSlot:
    return ColumnSlot(part.word("slot"), part.text("name"))


def _summary(part: _Part) -> SummaryField:
    on = cast(LayerKind, part.one_of("on", get_args(LayerKind)))
    return SummaryField(part.word("kind"), on, part.text("name"), part.text("hint"))


def _point(part: _Part) -> Point:
    return Point(part.word("key"), part.text("text"))


def _step(part: _Part) -> Step:
    return Step(
        part.word("key"),
        part.text("title"),
        part.text("leaves"),
        part.word("page"),
        part.strings("facts"),
        part.each("points", _point, "key"),
    )


def _prompt(part: _Part) -> Prompt:
    kind = cast(MemoKind, part.one_of("kind", get_args(MemoKind)))
    return Prompt(part.word("key"), kind, part.text("title"), part.text("text"))


def _table(part: _Part) -> ExampleTable:
    return ExampleTable(
        part.word("key"),
        part.text("title"),
        part.one_of("of", TABLE_ROWS),
        part.strings("columns"),
        part.yes("expected"),
    )


def _check(method: Method) -> None:
    """What names a slot must name one of the file's own."""
    known = {
        "layer": {layer.slot for layer in method.layers},
        "twice": {layer.slot for layer in method.layers},
        "outside": {layer.slot for layer in method.layers},
        "numbered": {layer.slot for layer in method.layers},
        "column": {column.slot for column in method.columns},
        "summary": {summary.kind for summary in method.summaries},
        "memos": set(get_args(MemoKind)),
    }

    def check(name: str, plain: Sequence[str], place: str) -> None:
        kind, colon, of = name.partition(":")
        if name not in plain and not (colon and of in known.get(kind, ())):
            raise ValueError(f"{place} names {name!r}, which is not known")

    if not any(layer.kind == "code" for layer in method.layers):
        raise ValueError("layers has none of kind code")
    for step in method.steps:
        for name in step.facts:
            check(name, FACTS, f"steps.{step.key}.facts")
    for table in method.tables:
        for name in table.columns:
            check(name, TABLE_CELLS, f"tables.{table.key}.columns")
