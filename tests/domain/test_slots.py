"""How levels stand under another template: what is hers stays, the rest follows the template."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.slots import Place, refitted

FREE = [Place(0, "code", "Kode", "code"), Place(0, "group", "Undertema", "group"), Place(0, "theme", "Tema", "theme")]
GROUPS = [Place(0, "code", "Kode", "code"), Place(0, "theme", "Kodegruppe", "theme")]
MANY = [
    Place(0, "code", "Kode", "code"),
    Place(0, "group", "Underkategori", "group"),
    Place(0, "category", "Kategori", "theme"),
    Place(0, "theme", "Tema", "theme"),
]
MANY_TIMES = 400
TEMPLATES = (FREE, GROUPS, MANY)
EVERY = [*FREE, *GROUPS, *MANY]


def numbered(places: list[Place]) -> list[Place]:
    """As after storing: every place has a row."""
    last = max((place.row for place in places), default=0)
    return [
        Place(place.row or last + at, place.slot, place.name, place.kind) for at, place in enumerate(places, start=1)
    ]


def test_a_level_takes_the_new_name_and_an_empty_one_goes() -> None:
    """Tema is called Kodegruppe; the empty Undertema has no place there."""
    found = refitted(numbered(FREE), {1, 3}, FREE, GROUPS, EVERY)

    assert [(place.row, place.name) for place in found] == [(1, "Kode"), (3, "Kodegruppe")]


def test_a_level_in_use_stays_below_what_is_above_its_kind() -> None:
    """The group in use has no place there: it stays between codes and themes, under its own name."""
    standing = numbered([MANY[0], MANY[1], MANY[3]])
    found = refitted(standing, {2}, MANY, GROUPS, EVERY)

    assert [place.name for place in found] == ["Kode", "Underkategori", "Kodegruppe"]
    assert [place.name for place in refitted(numbered(found), {2}, GROUPS, FREE, EVERY)] == [
        "Kode",
        "Undertema",
        "Tema",
    ]


def test_a_name_of_hers_stays() -> None:
    """She calls themes Hovedfunn, also under another method."""
    standing = [*numbered(FREE)[:2], Place(3, "theme", "Hovedfunn", "theme")]

    assert [place.name for place in refitted(standing, set(), FREE, GROUPS, EVERY)] == ["Kode", "Hovedfunn"]


own = st.builds(
    Place, st.just(0), st.just(""), st.sampled_from(["Min", "Din", "Kode"]), st.sampled_from(["code", "group", "theme"])
)


@given(
    start=st.sampled_from(TEMPLATES),
    mine=st.lists(st.tuples(st.integers(0, 6), own), max_size=3),
    used=st.sets(st.integers(1, 6)),
    renamed=st.sets(st.integers(0, 2)),
    way=st.lists(st.sampled_from(TEMPLATES), min_size=1, max_size=6),
)
@settings(max_examples=MANY_TIMES)
def test_coming_back_gives_what_there_was(
    start: list[Place],
    mine: list[tuple[int, Place]],
    used: set[int],
    renamed: set[int],
    way: list[list[Place]],
) -> None:
    """Whatever is hers, and however she went: the first template again, and names, kinds and order are the same.

    (Her own places stand anywhere; the template's stand in its order among each other.)
    """
    before = [
        Place(0, place.slot, f"{place.name} hos meg" if at in renamed else place.name, place.kind)
        for at, place in enumerate(start)
    ]
    for at, place in mine:
        before.insert(at, place)
    before = numbered(before)
    kept = {place.row for place in before if place.row in used or not place.slot}

    found, last = before, start
    for template in [*way, start]:
        found = numbered(refitted(found, kept, last, template, EVERY))
        last = template

    assert [(p.slot, p.name, p.kind) for p in found] == [(p.slot, p.name, p.kind) for p in before]
    assert [p.row for p in found if p.row in kept] == [p.row for p in before if p.row in kept]
