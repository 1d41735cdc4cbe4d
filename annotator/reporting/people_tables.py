"""The participants as a group: how many there are of each kind, and no group so small that it is somebody."""

import re
from collections import Counter
from collections.abc import Sequence

from annotator.domain.alphabet import alphabetical
from annotator.domain.corpus import Attribute, Participant
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.reporting.method_words import month
from annotator.reporting.model import Block, Table, cell
from annotator.reporting.part_words import listed, word
from annotator.reporting.settings import ReportSettings
from annotator.reporting.widths import shared_widths

SMALLEST = 3
"""Fewer participants with one value might be known by it."""
_BANDS = 4
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])(-\d\d)?")

Lines = list[tuple[str, int]]


def people_as_a_group(project: Project, settings: ReportSettings, smallest: int = SMALLEST) -> list[Block]:
    """Attribute | value | number. Small groups are put together until they are none; where all are, nothing is told."""
    language = settings.language
    people = included_participants(project)
    attributes = sorted((a for a in project.attributes if not a.never_export), key=lambda a: (a.position, a.id))
    rows, hidden, pooled = [], [], False
    for attribute in attributes:
        values = _values(project, attribute, people, language)
        lines = _lines(attribute, values, smallest, word("others", language)) if any(values) else []
        rows += [[cell(attribute.name, role="strong"), cell(value), cell(str(count))] for value, count in lines]
        pooled = pooled or lines != Counter(values).most_common()
        hidden += [attribute.name] if any(values) and not lines else []
    if not rows:
        return []
    header = [word(key, language) for key in ("attribute", "value", "number")]
    notes = [word("people_note", language, len(people))]
    notes += [word("pooled", language, smallest)] if pooled else []
    notes += [word("left_out", language, listed(hidden))] if hidden else []
    shares = tuple(shared_widths(header, rows, (1.4, 2.0, 0.6), lying=False))
    cells = tuple(map(tuple, rows))
    title, note = word("people", language), " ".join(notes)
    return [Table("people", title, tuple(header), cells, shares, grouped=1, note=note, centred=2)]


def _values(project: Project, attribute: Attribute, people: Sequence[Participant], language: str) -> list[str]:
    """What it says of each participant, `` where nothing; of a day only the month."""
    records = project.attribute_values.where("attribute", attribute.id)
    known = {record.participant: record.value.strip() for record in records}
    values = [known.get(person.id, "") for person in people]
    return [_month(value, language) for value in values] if attribute.kind == "date" else values


def _month(value: str, language: str) -> str:
    return month(value, language) if _DAY.fullmatch(value) else value


def _lines(attribute: Attribute, values: Sequence[str], smallest: int, others: str) -> Lines:
    """Values with how many have them, none with fewer than `smallest`."""
    numbers = [_number(value) for value in values]
    known = [number for number in numbers if number is not None]
    if known and (attribute.kind == "number" or len(known) == sum(map(bool, values))):
        return _bands(known, len(values) - len(known), smallest, others)
    return _pooled(Counter(values), smallest, others)


def _pooled(counts: Counter[str], smallest: int, others: str) -> Lines:
    """The rare values as one, with the next rarest ones until it is no small group either."""
    falling = sorted(counts.items(), key=lambda item: (item[0] == "", -item[1], alphabetical(item[0])))
    shown = [(value, count) for value, count in falling if value and count >= smallest]
    rest = sum(count for value, count in falling if not value or count < smallest)
    while shown and 0 < rest < smallest:
        rest += shown.pop()[1]
    return [*shown, *([(others, rest)] if rest and shown else ())]


def _bands(numbers: Sequence[float], unknown: int, smallest: int, others: str) -> Lines:
    """Numbers as ranges of about equal size; those with the same number are in the same one."""
    rising = sorted(numbers)
    size = max(smallest, -(-len(rising) // _BANDS))
    bands: list[list[float]] = []
    for number in rising:
        if bands and (len(bands[-1]) < size or bands[-1][-1] == number):
            bands[-1].append(number)
        else:
            bands.append([number])
    if len(bands) > 1 and len(bands[-1]) < smallest:
        bands[-2:] = [[*bands[-2], *bands[-1]]]
    if len(bands[0]) < smallest or 0 < unknown < smallest:
        return []
    found = [(_range(band), len(band)) for band in bands]
    return [*found, *([(others, unknown)] if unknown else ())]


def _range(band: Sequence[float]) -> str:
    low, high = f"{band[0]:g}", f"{band[-1]:g}"
    return low if low == high else f"{low}–{high}"


def _number(value: str) -> float | None:
    try:
        return float(value.replace(",", "."))
    except ValueError:
        return None
