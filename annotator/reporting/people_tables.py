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
from annotator.reporting.table_columns import Column, shown_of, weight_of
from annotator.reporting.widths import shared_widths

DASH = "–"
_BANDS = 4
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])(-\d\d)?")

Lines = list[tuple[str, int]]


COUNTED = ("people", "participants")
"""The parts in which `ReportSettings.smallest` says what is told."""


def people_as_a_group(project: Project, settings: ReportSettings) -> list[Block]:
    """Attribute | value | number. Small groups are put together until they are none; where all are, nothing is told."""
    language, smallest = settings.language, settings.smallest
    people, columns = included_participants(project), shown_of(people_columns(language), settings.choice("people"))
    attributes = sorted((a for a in project.attributes if not a.never_export), key=lambda a: (a.position, a.id))
    rows, hidden, pooled = [], [], False
    for attribute in attributes:
        values = _values(project, attribute, people, language)
        lines = _lines(attribute, values, smallest, word("others", language)) if any(values) else []
        for value, count in lines:
            told = {"attribute": cell(attribute.name, role="strong"), "value": cell(value), "number": cell(str(count))}
            rows.append([told[column.kind] for column in columns])
        pooled = pooled or lines != Counter(values).most_common()
        hidden += [attribute.name] if any(values) and not lines else []
    if not rows:
        return []
    header = [column.title for column in columns]
    notes = [word("people_note", language, len(people))]
    notes += [word("pooled", language, smallest)] if pooled else []
    notes += [word("left_out", language, listed(hidden))] if hidden else []
    shares = tuple(shared_widths(header, rows, [weight_of(column) for column in columns], lying=False))
    cells = tuple(map(tuple, rows))
    title, note = word("people", language), " ".join(notes)
    kinds = [column.kind for column in columns]
    grouped, centred = int(kinds[0] == "attribute"), 2 if kinds[-1] == "number" and len(kinds) == 3 else None
    return [Table("people", title, tuple(header), cells, shares, grouped, note=note, centred=centred)]


def people_columns(language: str) -> list[Column]:
    """Attribute, value, and how many have it."""
    weights = {"attribute": 1.4, "value": 2.0, "number": 0.6}
    return [Column(key, word(key, language), weight=weight) for key, weight in weights.items()]


def told_values(
    project: Project, attribute: Attribute, people: Sequence[Participant], settings: ReportSettings
) -> list[str]:
    """What is told of each participant: a value that enough have, a range of numbers, what the rare ones are together,
    or a dash."""
    smallest, known = settings.smallest, value_by_person(project, attribute)
    exact = [known.get(person.id, "") for person in people]
    values = _values(project, attribute, people, settings.language)
    for told in (exact, values):
        if min(Counter(told).values(), default=smallest) >= smallest:
            return told
    others = word("others", settings.language)
    names = {name for name, _ in _lines(attribute, values, smallest, others)}
    rest = others if others in names else DASH
    bands = (
        [(band, _range(band)) for band in _bands(_numbers(values), smallest)] if _is_number(attribute, values) else []
    )

    def shown(value: str) -> str:
        number = _number(value)
        if number is None or not bands:
            return value if value in names else rest
        return next((name for band, name in bands if number in band and name in names), rest)

    return [shown(value) for value in values]


def value_by_person(project: Project, attribute: Attribute) -> dict[int, str]:
    """What an attribute says, by participant."""
    records = project.attribute_values.where("attribute", attribute.id)
    return {record.participant: record.value.strip() for record in records}


def _values(project: Project, attribute: Attribute, people: Sequence[Participant], language: str) -> list[str]:
    """What it says of each participant, `` where nothing; of a day only the month."""
    known = value_by_person(project, attribute)
    values = [known.get(person.id, "") for person in people]
    return [_month(value, language) for value in values] if attribute.kind == "date" else values


def _month(value: str, language: str) -> str:
    return month(value, language) if _DAY.fullmatch(value) else value


def _lines(attribute: Attribute, values: Sequence[str], smallest: int, others: str) -> Lines:
    """Values with how many have them, none with fewer than `smallest`."""
    if not _is_number(attribute, values):
        return _pooled(Counter(values), smallest, others)
    known = _numbers(values)
    bands, unknown = _bands(known, smallest), len(values) - len(known)
    if not bands or 0 < unknown < smallest:
        return []
    return [*((_range(band), len(band)) for band in bands), *([(others, unknown)] if unknown else ())]


def _is_number(attribute: Attribute, values: Sequence[str]) -> bool:
    known = _numbers(values)
    return bool(known) and (attribute.kind == "number" or len(known) == sum(map(bool, values)))


def _numbers(values: Sequence[str]) -> list[float]:
    return [number for value in values if (number := _number(value)) is not None]


def _pooled(counts: Counter[str], smallest: int, others: str) -> Lines:
    """The rare values as one, with the next rarest ones until it is no small group either."""
    falling = sorted(counts.items(), key=lambda item: (item[0] == "", -item[1], alphabetical(item[0])))
    shown = [(value, count) for value, count in falling if value and count >= smallest]
    rest = sum(count for value, count in falling if not value or count < smallest)
    while shown and 0 < rest < smallest:
        rest += shown.pop()[1]
    return [*shown, *([(others, rest)] if rest and shown else ())]


def _bands(numbers: Sequence[float], smallest: int) -> list[list[float]]:
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
    return bands if len(bands[0]) >= smallest else []


def _range(band: Sequence[float]) -> str:
    low, high = f"{band[0]:g}", f"{band[-1]:g}"
    return low if low == high else f"{low}–{high}"


def _number(value: str) -> float | None:
    try:
        return float(value.replace(",", "."))
    except ValueError:
        return None
