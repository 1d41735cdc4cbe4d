"""The fixed words of the method's tables in the report's language: heads of columns, days, what became of a code."""

import re
from dataclasses import dataclass

from annotator.languages import all_fixed, fixed
from annotator.reporting.model import unbroken

MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni", "juli", "august"),
    *("september", "oktober", "november", "desember"),
)
ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-\d{2}(T.*)?")


@dataclass(frozen=True, slots=True)
class MethodWords:
    """Every word of these tables that stands neither in the template nor in `words`."""

    participants: str
    heading: str
    preliminary: str
    step: str
    done: str
    when: str
    leaves: str
    version: str
    changes: str
    why: str
    read: str
    memos: str
    snapshot: str
    final: str
    first: str
    nuances: str
    against: str
    merged: str
    split: str
    added: str
    discarded: str
    renamed: str
    moved: str
    moved_out: str
    level: str
    redefined: str
    opening: str
    closing: str
    day: str


BOKMAL = MethodWords(
    participants="Deltakere",
    heading="Resultatkategori",
    preliminary="Foreløpige temaer",
    step="Fase",
    done="Hva jeg gjorde",
    when="Når",
    leaves="Produkt",
    version="Versjon",
    changes="Endringer",
    why="Begrunnelse",
    read="Lest {count} av {total} intervjuer",
    memos="Notater: {count}",
    snapshot="Øyeblikksbilde av kodetreet: {name}",
    final="Endelig",
    first="Første versjon: {names}",
    nuances="nyanserer",
    against="motsier",
    merged="{sources} slått sammen til {name}",
    split="{name} skilt ut fra {sources}",
    added="{name} lagt til",
    discarded="{name} tatt bort",
    renamed="{before} kalt {name}",
    moved="{name} flyttet til {after}",
    moved_out="{name} flyttet ut av {before}",
    level="{name} flyttet til nivået {after}",
    redefined="{name} definert på nytt",
    opening="«",
    closing="»",
    day="{day}. {month} {year}",
)

NYNORSK = MethodWords(
    participants="Deltakarar",
    heading="Resultatkategori",
    preliminary="Førebelse tema",
    step="Fase",
    done="Kva eg gjorde",
    when="Når",
    leaves="Produkt",
    version="Versjon",
    changes="Endringar",
    why="Grunngiving",
    read="Lese {count} av {total} intervju",
    memos="Notat: {count}",
    snapshot="Augneblinksbilete av kodetreet: {name}",
    final="Endeleg",
    first="Første versjon: {names}",
    nuances="nyanserer",
    against="motseier",
    merged="{sources} slått saman til {name}",
    split="{name} skilt ut frå {sources}",
    added="{name} lagt til",
    discarded="{name} teke bort",
    renamed="{before} kalla {name}",
    moved="{name} flytt til {after}",
    moved_out="{name} flytt ut av {before}",
    level="{name} flytt til nivået {after}",
    redefined="{name} definert på nytt",
    opening="«",
    closing="»",
    day="{day}. {month} {year}",
)

ENGLISH = MethodWords(
    participants="Participants",
    heading="Result category",
    preliminary="Preliminary themes",
    step="Phase",
    done="What I did",
    when="When",
    leaves="Product",
    version="Version",
    changes="Changes",
    why="Reason",
    read="Read {count} of {total} interviews",
    memos="Memos: {count}",
    snapshot="Snapshot of the codes: {name}",
    final="Final",
    first="First version: {names}",
    nuances="nuances",
    against="contradicts",
    merged="{sources} merged into {name}",
    split="{name} taken out of {sources}",
    added="{name} added",
    discarded="{name} discarded",
    renamed="{before} renamed {name}",
    moved="{name} moved to {after}",
    moved_out="{name} moved out of {before}",
    level="{name} moved to the level {after}",
    redefined="{name} defined anew",
    opening="“",
    closing="”",
    day="{day} {month} {year}",
)


def method_words_of(language: str) -> MethodWords:
    """The words of a language."""
    words: MethodWords = all_fixed(language, BOKMAL, NYNORSK, ENGLISH)
    return words


def quoted(words: MethodWords, names: tuple[str, ...]) -> str:
    """Names in quotation marks, parted by commas."""
    return ", ".join(f"{words.opening}{name}{words.closing}" for name in names)


def month(iso: str, language: str) -> str:
    """`2026-03-12` as `mars 2026`."""
    year, number = iso.split("-")[:2]
    return unbroken(f"{_month(int(number), language)} {year}")


def day(iso: str, language: str) -> str:
    """`2026-03-12` as `12. mars 2026`, never broken over lines; what is no date as it stands."""
    if not _DATE.fullmatch(iso):
        return iso
    year, month, number = iso[:10].split("-")
    said = method_words_of(language).day.format(day=int(number), month=_month(int(month), language), year=year)
    return unbroken(said)


def period(days: list[str], language: str) -> str:
    """The first and the last of some days, or the one there is."""
    dated = sorted(one[:10] for one in days if one)
    return " – ".join(dict.fromkeys(day(one, language) for one in (dated[0], dated[-1]))) if dated else ""


def _month(number: int, language: str) -> str:
    return fixed(language, MONTHS[number - 1], MONTHS[number - 1], ENGLISH_MONTHS[number - 1])
