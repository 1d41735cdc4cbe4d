"""How what Annotator knows is put into words where another program has only a description, and found there again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from annotator.domain.analysis import LayerKind, Node, Unit
from annotator.domain.notes import MemoKind
from annotator.domain.project import Project
from annotator.languages import nearest

Part = Literal["heading", "include", "exclude", "example"]
PARTS: tuple[Part, ...] = ("heading", "include", "exclude", "example")

PART_WORDS: Mapping[str, Mapping[Part, str]] = {
    "nb": {"heading": "Overskrift", "include": "Inkluder", "exclude": "Ekskluder", "example": "Eksempel"},
    "nn": {"heading": "Overskrift", "include": "Inkluder", "exclude": "Ekskluder", "example": "Døme"},
    "en": {"heading": "Heading", "include": "Include", "exclude": "Exclude", "example": "Example"},
}
LEVEL_WORDS: Mapping[str, Mapping[LayerKind, str]] = {
    "nb": {"code": "Nivå: koder", "group": "Nivå: kodegrupper", "theme": "Nivå: temaer"},
    "nn": {"code": "Nivå: kodar", "group": "Nivå: kodegrupper", "theme": "Nivå: tema"},
    "en": {"code": "Level: codes", "group": "Level: code groups", "theme": "Level: themes"},
}
MEMO_WORDS: Mapping[str, Mapping[str, str]] = {
    "nb": {"analysis": "Analysenotat", "method": "Metodenotat", "reflexive": "Refleksjon"}
    | {"pre_understanding": "Forforståelse", "margin": "Margnotat", "idea": "Idé"},
    "nn": {"analysis": "Analysenotat", "method": "Metodenotat", "reflexive": "Refleksjon"}
    | {"pre_understanding": "Forforståing", "margin": "Margnotat", "idea": "Idé"},
    "en": {"analysis": "Analysis memo", "method": "Method memo", "reflexive": "Reflection"}
    | {"pre_understanding": "Pre-understanding", "margin": "Margin note", "idea": "Idea"},
}
ALSO_UNDER = {"nb": "Står også under", "nn": "Står òg under", "en": "Also stands under"}
SAID = {
    "nb": {"nuances": "nyanserer", "against": "motsier", "golden": "Gullsitat"},
    "nn": {"nuances": "nyanserer", "against": "motseier", "golden": "Gullsitat"},
    "en": {"nuances": "nuances", "against": "contradicts", "golden": "Golden quote"},
}
QUESTION = {"nb": "Forskningsspørsmål", "nn": "Forskingsspørsmål", "en": "Research question"}

_KIND_OF: dict[str, LayerKind] = {word: kind for words in LEVEL_WORDS.values() for kind, word in words.items()}
_PART_OF: dict[str, Part] = {word: part for words in PART_WORDS.values() for part, word in words.items()}
_MEMO_OF: dict[str, Any] = {word: kind for words in MEMO_WORDS.values() for kind, word in words.items()}
_PART = re.compile(rf"^({'|'.join(sorted(_PART_OF))}): ?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Described:
    """A description taken apart: the definition and what else it says."""

    definition: str = ""
    heading: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""


def words_in(language: str) -> str:
    """The language the fixed words are written in: one of ours, as they have to be found again."""
    return nearest(language)


def description_of(node: Node, language: str) -> str:
    """Definition, include, exclude and example of a code as one text."""
    words = PART_WORDS[words_in(language)]
    said = [f"{words[part]}: {text}" for part in PARTS if (text := getattr(node, part))]
    return "\n\n".join([*([node.definition] if node.definition else []), *said])


def described(text: str) -> Described:
    """What `description_of` wrote, or a plain definition."""
    pieces = _PART.split(text)
    found: dict[str, str] = {}
    for word, said in zip(pieces[1::2], pieces[2::2], strict=True):
        part = _PART_OF[word]
        found[part] = f"{found[part]}\n{said.strip()}" if part in found else said.strip()
    return Described(pieces[0].strip() if found else text, **found)


def kind_said(text: str) -> LayerKind | None:
    """The kind of level that a set's description names."""
    return _KIND_OF.get(text.strip())


def says(words: Mapping[str, str], text: str) -> bool:
    """Whether a description is one of ours, in any language."""
    return text.strip() in words.values()


def memo_kind(name: str) -> MemoKind | None:
    """The kind of memo that a note's name begins with, where we gave it that name."""
    return _MEMO_OF.get(name.partition(":")[0])


class UnitWords:
    """What is said of a unit beside its codes – condensation, stances, golden or not – as one text."""

    def __init__(self, project: Project) -> None:
        self._project, self._columns = project, project.ordered_columns()
        self._words: Mapping[str, str] = SAID[words_in(project.info.language)]

    def description(self, unit: Unit) -> str:
        """That text; empty where nothing is said."""
        project = self._project
        said = {text.column: text.text for text in project.unit_texts.where("unit", unit.id)}
        lines = [f"{column.name}: {said[column.id]}" for column in self._columns if said.get(column.id)]
        stances = [label for label in project.labels_of(unit.id) if label.stance != "for"]
        lines += [f"{project.nodes[label.node].name}: {self._words[label.stance]}" for label in stances]
        return "\n\n".join([*lines, *([self._words["golden"]] if unit.golden else [])])
