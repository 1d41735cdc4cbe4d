"""The ways in which a transcript writes who speaks, and what only looks like a speaker."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from annotator.importing.stamps import ANY

Form = Literal["colon", "stamped", "tab", "dash", "line", "word"]
"""`I: …` · a line with name and time only · `I<tab>…` · `I – …` · a line with the name only · `I …`."""

FORMS: tuple[Form, ...] = ("colon", "stamped", "tab", "dash", "line", "word")

# White space is taken whole (`*+`): a line of a thousand blanks must not be divided in every possible way.
_START = r"\s*+(?:\d{1,4}[.)]?\t\s*+)?(?:[-•>]\s++)?[*_/]{0,3}\s*+"
_BOLD = r"[*_]{0,3}"
_NAME = r"[^\W_](?:[^:\t\[\]{}<>«»“”\"!?;#=|*]{0,48}[^\W_)./…*]|[^:\t\[\]{}<>«»“”\"!?;#=|*]{0,48}[).])?"
_SHORT = r"[^\W_][\w.]{0,14}(?: \d{1,3})?"
_BEFORE = rf"{_START}(?:(?P<s1>{ANY})\s*+)?{_BOLD}\s*+"
_AFTER: dict[Form, str] = {
    "colon": rf"\s*+{_BOLD}\s*+(?P<s2>{ANY})?\s*+{_BOLD}(?:(?<!\d):|:(?!\d))(?!//){_BOLD}\s*+(?:(?P<s3>{ANY})\s*+)?",
    "stamped": rf"\]?\s++(?P<s2>{ANY})\s*+$",
    "tab": rf"[ .]*\t\s*+(?:(?P<s2>{ANY})\s*+)?",
    "dash": r"\s++[–—-]\s++",
    "line": rf"\s*+{_BOLD}\s*+$",
    "word": r"\s++",
}

_ANYONE: dict[Form, str] = {
    "colon": rf"{_BEFORE}(?P<label>{_NAME}){_AFTER['colon']}",
    "stamped": rf"{_START}(?:{ANY}\s++(?P<label>{_NAME})\s*+$|\[?(?P<other>{_NAME}){_AFTER['stamped']})",
    "tab": rf"{_BEFORE}(?P<label>{_NAME}){_AFTER['tab']}",
    "dash": rf"{_BEFORE}(?P<label>{_SHORT}){_AFTER['dash']}",
    "line": rf"{_START}(?P<label>{_NAME}){_AFTER['line']}",
    "word": rf"{_BEFORE}(?P<label>{_SHORT}){_AFTER['word']}",
}


@cache
def anyone(form: Form) -> re.Pattern[str]:
    """The pattern that finds what may be a label. Compiled when first needed: the program's start does not wait."""
    return re.compile(_ANYONE[form])


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(_BEFORE)


@cache
def _endings() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    return tuple((form, re.compile(pattern)) for form, pattern in _AFTER.items())


@dataclass(frozen=True, slots=True)
class Opening:
    """A label at the beginning of a line: what precedes `end` is no text. `stamp` is the time as written, or empty."""

    label: str
    form: Form
    start: int
    end: int
    stamp: str


def openings(line: str, labels: Sequence[str]) -> Iterator[Opening]:
    """Every way in which one of these labels opens the line. `labels` stand with the longest first."""
    head = plain_head(line)
    if head in labels:
        yield Opening(head, "colon", 0, len(head) + 2, "")
        return
    before = _opening().match(line)
    stamp, at = (before["s1"], before.end()) if before else (None, 0)
    yield from _openings_at(line, labels, at, stamp)
    plain = len(line) - len(line.lstrip())
    if plain != at:
        yield from _openings_at(line, labels, plain, None)
    if line.startswith("[", plain):
        # Zoom saves `[Kari Berg] 10:02:11`; other brackets are remarks.
        yield from (found for found in _openings_at(line, labels, plain + 1, None) if found.form == "stamped")


def plain_head(line: str) -> str:
    """What stands before the colon in `Label: text`, the usual case, which needs no pattern; empty for other lines."""
    at = line.find(": ", 0, 64)
    return line[:at] if at > 0 and line[at + 2 : at + 3].isalpha() and line.find(":", 0, at) < 0 else ""


def opening(line: str, forms: Mapping[str, Form], labels: Sequence[str]) -> Opening | None:
    """The label that opens the line in its own form. `labels` are the keys of `forms`, the longest first."""
    return next((found for found in openings(line, labels) if forms[found.label] == found.form), None)


def _openings_at(line: str, labels: Sequence[str], at: int, stamp: str | None) -> Iterator[Opening]:
    for label in labels:
        if not line.startswith(label, at):
            continue
        for form, ending in _endings():
            match = ending.match(line, at + len(label))
            if match is None:
                continue
            groups = match.groupdict()
            actual: Form = "stamped" if form == "line" and stamp else form
            yield Opening(label, actual, at, match.end(), stamp or groups.get("s2") or groups.get("s3") or "")


def longest_first(labels: Sequence[str]) -> list[str]:
    """So that `Speaker 10` is tried before `Speaker 1`."""
    return sorted(labels, key=lambda label: (-len(label), label))


def label_of(match: re.Match[str]) -> str:
    """The label a pattern of `anyone` found, exactly as written."""
    return str(match["label"] or match["other"])


def key(label: str) -> str:
    """Labels that differ in case or spacing only are one speaker when counting."""
    return " ".join(label.split()).casefold()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INTERVIEWER = re.compile(
    r"(?:intervju[ea]r|interviewer|moderator|ordstyr[ae]r|forsk[ae]r|researcher|facilitator)(?:en|inne)?[ -]?\d{0,2}"
)
_PARTICIPANT = re.compile(
    r"(?:informant|respondent|delta[kg][ea]r|participant|intervjuperson|intervjuobjekt|interviewee)(?:en)?[ -]?\d{0,3}"
)
_KNOWN = re.compile(
    r"\d{1,3}|[^\W\d_][-_ ]?\d{0,3}|s\d{2}"
    r"|(?:int|inf|resp|ip|del|mod|vo|fp|ap|taler|talar|høyttaler|høgtalar|speaker|unknown speaker|spørsmål|svar"
    r"|question|answer|student|lærer|lærar|leder|leiar|mann|kvinne|alle|flere|fleire|ukjent|unknown)[-_. ]?\d{0,3}"
)
_INITIALS = re.compile(r"[A-ZÆØÅ]{2,3}\d{0,2}|(?:[A-ZÆØÅ]\.){1,3}")

_FALSE = _words(
    """navn namn name alder age kjønn gender sex utdanning utdanningsnivå education dato date sted stad place tid time
    tidspunkt klokkeslett varighet varigheit duration lengde yrke occupation stilling position arbeidssted arbeidsstad
    bosted bustad sivilstatus sivilstand erfaring experience fartstid tabell tabelle table figur figure bilde vedlegg
    appendix lydfil lydopptak audio file lyd fil opptak recording transkripsjon transcript transkribert transkribering
    break pause lunsj implication implikasjon implikasjoner merk obs nb ps note notes notat notater kommentar comment
    sum oppsummering konklusjon eksempel example f.eks møte meeting deltakere deltakarar deltagere participants tilstede
    present intervju interview intervjuguide tema emne topic theme del part kapittel chapter side page kilde kjelde
    source http https mailto www språk language tittel title prosjekt project prosjekttittel formål purpose bakgrunn
    background kode code versjon version format"""
) | {"audio file", "til stede", "dato og tid", "sted og tid", "dato for intervju", "f. eks", "med andre ord"}
_FALSE_NUMBERED = _words("spørsmål question steg step punkt trinn fase phase runde round økt")
_ANSWERS = _words(
    """ja nei jo nja mhm mm hm okei ok okay jepp joda neida akkurat nettopp riktig greit fint bra takk yes no yeah right
    sure jeg eg og men så det de vi du han hun ho i'm and but so well the it we you they ikke ikkje altså når"""
)
_TRAILING_NUMBER = re.compile(r"[ .-]*\d{1,3}[a-z]?$")


def false_friend(label: str) -> bool:
    """Whether this is a field, a caption or a heading rather than somebody: `Alder`, `Tabell 1`, `Spørsmål 3`."""
    name = key(label)
    bare = _TRAILING_NUMBER.sub("", name)
    return name in _FALSE or bare in _FALSE or (bare != name and bare in _FALSE_NUMBERED)


def answer_word(label: str) -> bool:
    """Whether this is a word with which people begin to speak, not a name."""
    return key(label).rstrip(".") in _ANSWERS


def known(label: str) -> bool:
    """Whether the label has a shape that transcripts use: `I`, `P2`, `Intervjuer`, `Taler 1`, `S00`, `KN`, `001`."""
    name = key(label)
    if _INITIALS.fullmatch(label.strip()):
        return True
    return any(pattern.fullmatch(name) for pattern in (_KNOWN, _INTERVIEWER, _PARTICIPANT))


def looks_like_name(label: str) -> bool:
    """At most five words, each with a capital or a figure first (a remark in brackets may follow)."""
    words = label.split("(", maxsplit=1)[0].replace(",", " ").split()
    particles = {"von", "van", "de", "da", "af", "og", "and"}
    capitals = all(word[0].isupper() or word[0].isdigit() or word in particles for word in words)
    return 0 < len(words) <= 5 and capitals


def says_interviewer(label: str) -> bool:
    """Whether the label's own word means the one who asks."""
    return _INTERVIEWER.fullmatch(key(label)) is not None


def says_participant(label: str) -> bool:
    """Whether the label's own word means the one who answers."""
    return _PARTICIPANT.fullmatch(key(label)) is not None
