"""Records of the analysis: layers, nodes (codes, groups, themes), meaning units and the texts written about them."""

from dataclasses import dataclass
from typing import Literal

LayerKind = Literal["code", "group", "theme"]
UnitStatus = Literal["coded", "idea"]
Stance = Literal["for", "nuances", "against"]
SummaryKind = str
"""`lead_in`, `deviating` (cases) and `summary` of the chapter, `condensate`, `analytic`, `cell` (of the framework
matrix, with a participant), or a field of the theme sheet, such as `sheet:concept`: a template says which there are."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A level the student names herself, from code (lowest position) to main theme."""

    id: int = 0
    uuid: str = ""
    position: int = 0
    name: str = ""
    kind: LayerKind = "code"
    slot: str = ""
    """What a method's template calls this layer (see `methods`); empty for one of her own."""


@dataclass(frozen=True, slots=True)
class Node:
    """A code, code group or theme. Without a `colour` of its own it takes that of the first theme above."""

    id: int = 0
    uuid: str = ""
    layer: int = 0
    name: str = ""
    heading: str = ""
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    colour: str | None = None
    position: int = 0
    binned: bool = False
    created: str = ""


@dataclass(frozen=True, slots=True)
class NodeLink:
    """`child` stands under `parent`; a node may stand under several."""

    id: int = 0
    child: int = 0
    parent: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """A meaning unit: one or more spans of one document. An `idea` is an uncoded highlight, in no code count."""

    id: int = 0
    uuid: str = ""
    document: int = 0
    status: UnitStatus = "coded"
    golden: bool = False
    created: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text from (`turn_from`, `at_from`) to (`turn_to`, `at_to`), end exclusive, in code points."""

    id: int = 0
    unit: int = 0
    position: int = 0
    turn_from: int = 0
    at_from: int = 0
    turn_to: int = 0
    at_to: int = 0


@dataclass(frozen=True, slots=True)
class Label:
    """A unit carries a node – a code, or a theme directly – and speaks for, nuances or contradicts it."""

    id: int = 0
    unit: int = 0
    node: int = 0
    stance: Stance = "for"


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A named text written for every unit: condensation, interpretation, transformation 1 …"""

    id: int = 0
    uuid: str = ""
    position: int = 0
    name: str = ""
    slot: str = ""
    """What a method's template calls this column; empty for one of her own."""


@dataclass(frozen=True, slots=True)
class UnitText:
    """What a unit says in one text column."""

    id: int = 0
    unit: int = 0
    column: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """A text about a node: lead-in and summary of the chapter, condensate, analytic text."""

    id: int = 0
    uuid: str = ""
    node: int = 0
    kind: SummaryKind = "summary"
    participant: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a condensate or analytic text."""

    id: int = 0
    uuid: str = ""
    summary: int = 0
    position: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class SentenceUnit:
    """A sentence leans on a unit."""

    id: int = 0
    sentence: int = 0
    unit: int = 0


@dataclass(frozen=True, slots=True)
class Revisit:
    """She read a unit in its own surroundings again as part of a theme (re-contextualising), and when."""

    id: int = 0
    node: int = 0
    unit: int = 0
    at: str = ""
