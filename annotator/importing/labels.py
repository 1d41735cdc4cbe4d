"""The ways in which a transcript writes who speaks, as patterns, and what only looks like a speaker.

A pattern names the groups `label`, `s1` and `s2` (time stamps before and after the label).
"""

import re
from collections.abc import Iterable
from typing import Literal

from annotator.importing.stamps import ANY

Form = Literal["colon", "stamped", "tab", "dash", "line", "word"]
"""`I: …` · a line with name and time only · `I<tab>…` · `I – …` · a line with the name only · `I …`."""

FORMS: tuple[Form, ...] = ("colon", "stamped", "tab", "dash", "line", "word")

_BEFORE = r"\s*(?:\d{1,4}[.)]?\t\s*)?(?:[-•>]\s+)?[*_/]{0,3}\s*"
_BOLD = r"[*_]{0,3}"
_NAME = r"[^\W_](?:[^:\t\[\]{}<>«»“”\"!?;#=|*]{0,48}[^\W_)./…*]|[^:\t\[\]{}<>«»“”\"!?;#=|*]{0,48}[).])?"
_SHORT = r"[^\W_][\w.]{0,14}(?: \d{1,3})?"


def _patterns(name: str, short: str) -> dict[Form, str]:
    """One pattern a form; `name` matches a label of several words, `short` one word (and a number)."""
    stamp_first = rf"{_BEFORE}(?:(?P<s1>{ANY})\s*)?{_BOLD}\s*"
    label, word = rf"(?P<label>{name})", rf"(?P<label>{short})"
    return {
        "colon": rf"{stamp_first}{label}\s*{_BOLD}\s*(?P<s2>{ANY})?\s*{_BOLD}(?:(?<!\d):|:(?!\d))(?!//){_BOLD}\s*"
        rf"(?:(?P<s3>{ANY})\s*)?",
        "stamped": rf"{_BEFORE}(?:(?P<s1>{ANY})\s+{label}|(?P<other>{name})\s+(?P<s2>{ANY}))\s*$",
        "tab": rf"{stamp_first}{label}[ .]*\t\s*(?:(?P<s2>{ANY})\s*)?",
        "dash": rf"{stamp_first}{word}\s+[–—-]\s+",
        "line": rf"{_BEFORE}{label}\s*{_BOLD}\s*$",
        "word": rf"{stamp_first}{word}\s+",
    }


ANYONE: dict[Form, re.Pattern[str]] = {
    form: re.compile(pattern) for form, pattern in _patterns(_NAME, _SHORT).items()
}
"""Patterns that find what may be a label."""


def exactly(form: Form, labels: Iterable[str]) -> re.Pattern[str]:
    """The pattern of one form for these labels and no others; longer ones are tried first."""
    names = "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))
    return re.compile(_patterns(f"(?:{names})", f"(?:{names})")[form])


def label_of(match: re.Match[str]) -> str:
    """The label a pattern found, exactly as written."""
    return str(match["label"] or match["other"])


def label_span(match: re.Match[str]) -> tuple[int, int]:
    """Where the label stands in the line."""
    return match.span("label") if match["label"] is not None else match.span("other")


def key(label: str) -> str:
    """Labels that differ in case or spacing only are one speaker when counting."""
    return " ".join(label.split()).casefold()


_INTERVIEWER = re.compile(
    r"(?:intervju[ea]r|interviewer|moderator|ordstyrar|ordstyrer|forsker|forskar|researcher|facilitator)(?:en|inne)?[ -]?\d{0,2}"
)
_PARTICIPANT = re.compile(
    r"(?:informant|respondent|delta[kg]er|deltakar|deltagar|participant|intervjuperson|intervjuobjekt|interviewee)(?:en)?[ -]?\d{0,3}"
)
_KNOWN = re.compile(
    r"\d{1,3}|[^\W\d_][-_ ]?\d{0,3}|s\d{2}|(?:int|inf|resp|ip|del|mod|vo|fp|ap|taler|talar|høyttaler|høgtalar|speaker|unknown speaker"
    r"|spørsmål|svar|question|answer|student|lærer|lærar|leder|leiar|mann|kvinne|alle|flere|fleire|ukjent|unknown)[-_. ]?\d{0,3}"
)
_INITIALS = re.compile(r"[A-ZÆØÅ]{2,3}\d{0,2}|(?:[A-ZÆØÅ]\.){1,3}")

_FALSE = frozenset(
    """navn namn name alder age kjønn kjonn gender sex utdanning utdanningsnivå education dato date sted stad place tid time
    tidspunkt klokkeslett varighet varigheit duration lengde yrke occupation stilling position arbeidssted arbeidsstad bosted
    bustad sivilstatus sivilstand erfaring experience fartstid tabell tabelle table figur figure bilde vedlegg appendix lydfil
    lydopptak audio file lyd fil opptak recording transkripsjon transcript transkribert transkribering break pause
    lunsj implication implikasjon implikasjoner merk obs nb ps note notes notat notater kommentar comment sum oppsummering
    konklusjon eksempel example f.eks møte meeting deltakere deltakarar deltagere deltaker(e) participants tilstede
    present intervju interview intervjuguide tema emne topic theme del part kapittel chapter side page kilde kjelde source http https
    mailto www språk language tittel title prosjekt project prosjekttittel formål purpose bakgrunn background kode code versjon
    version format kryptert""".split()
) | {"audio file", "til stede", "dato og tid", "sted og tid", "dato for intervju", "f. eks", "forkortelser", "med andre ord"}
_FALSE_NUMBERED = frozenset("spørsmål question steg step punkt trinn fase phase runde round økt".split())
_ANSWERS = frozenset(
    """ja nei jo nja mhm mm hm okei ok okay jepp joda neida akkurat nettopp riktig greit fint bra takk yes no yeah
    right sure jeg eg og men så det de vi du han hun ho i'm i and but so well the it we you they ikke ikkje altså når""".split()
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
    words = label.split("(")[0].replace(",", " ").split()
    particles = {"von", "van", "de", "da", "af", "og", "and"}
    capitals = all(word[0].isupper() or word[0].isdigit() or word in particles for word in words)
    return 0 < len(words) <= 5 and capitals


def says_interviewer(label: str) -> bool:
    """Whether the label's own word means the one who asks."""
    return _INTERVIEWER.fullmatch(key(label)) is not None


def says_participant(label: str) -> bool:
    """Whether the label's own word means the one who answers."""
    return _PARTICIPANT.fullmatch(key(label)) is not None
