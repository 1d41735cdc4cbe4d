"""The participants as a group: no value in the table is had by so few that it points to somebody."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Attribute
from annotator.reporting.model import Table
from annotator.reporting.people_tables import people_as_a_group
from annotator.reporting.settings import ReportSettings
from tests.reporting.project_maker import ProjectMaker


def project_of(*values: dict[str, str]) -> ProjectMaker:
    """Participants with these values, each in an interview of her own."""
    maker = ProjectMaker()
    for number, of_one in enumerate(values, 1):
        person = maker.participant(f"P{number:02d}", **of_one)
        maker.interview(f"Intervju {number}", [("I", "Hvordan er det?"), ("P", "Det går bra.")], {"P": person})
    return maker


def table_of(maker: ProjectMaker, language: str = "nb") -> Table | None:
    """The table, where there is one."""
    blocks = people_as_a_group(maker.project, ReportSettings(language=language))
    assert all(isinstance(block, Table) for block in blocks)
    return blocks[0] if blocks else None  # type: ignore[return-value]


def lines_of(table: Table | None) -> list[tuple[str, str, int]]:
    """Attribute, value and number of each row."""
    rows = table.rows if table else ()
    return [(row[0][0].text, row[1][0].text, int(row[2][0].text)) for row in rows]


def test_rare_values_are_put_together() -> None:
    """Three nurses are told; one priest and two teachers are others."""
    maker = project_of(*({"Yrke": yrke} for yrke in ("sykepleier",) * 3 + ("prest", "lærer", "lærer")))
    table = table_of(maker)

    assert lines_of(table) == [("Yrke", "sykepleier", 3), ("Yrke", "Andre eller ikke oppgitt", 3)]
    assert table is not None
    assert table.note == "Deltakere i alt: 6. Verdier som færre enn 3 deltakere har, er slått sammen."


def test_one_rare_value_takes_the_next_rarest_along() -> None:
    """One man among seven women would be told by what is left: nothing of it is."""
    assert lines_of(table_of(project_of(*({"Kjønn": "kvinne"} for _ in range(7)), {"Kjønn": "mann"}))) == []
    maker = project_of(*({"By": by} for by in "AAAAABBBC"))
    assert lines_of(table_of(maker)) == [("By", "A", 5), ("By", "Andre eller ikke oppgitt", 4)]


def test_what_is_not_shown_is_named() -> None:
    """An attribute of which nothing can be told is told to be left out, where another one is shown."""
    maker = project_of(*({"Kjønn": "kvinne", "Yrke": f"yrke {number}"} for number in range(4)))
    table = table_of(maker)

    assert table is not None
    assert table.note.endswith("Ikke vist, fordi for få har samme verdi: Yrke.")


def test_numbers_are_ranges() -> None:
    """Ages come in bands of three or more; the same age is in one band."""
    maker = project_of(*({"Alder": age} for age in ("23", "25", "26", "31", "31", "31", "44", "58")))

    assert lines_of(table_of(maker)) == [("Alder", "23–26", 3), ("Alder", "31–58", 5)]


def test_days_are_months() -> None:
    """A date of birth or interview says no more than its month."""
    maker = project_of(*({"Intervjudato": f"2026-03-{day}"} for day in ("02", "12", "30")))
    attribute = next(iter(maker.project.attributes))
    maker.project.attributes.put(attribute.id, Attribute(attribute.id, "", attribute.name, "date"))

    assert lines_of(table_of(maker)) == [("Intervjudato", "mars\u00a02026", 3)]
    assert lines_of(table_of(maker, "en")) == [("Intervjudato", "March\u00a02026", 3)]


def test_what_is_never_exported_is_not_told() -> None:
    """Not even that there is such an attribute."""
    maker = project_of(*({"Kjønn": "kvinne", "Arbeidssted": "Sykehjem"} for _ in range(3)))
    hidden = next(a for a in maker.project.attributes if a.name == "Arbeidssted")
    maker.project.attributes.put(hidden.id, Attribute(hidden.id, "", hidden.name, never_export=True))
    table = table_of(maker)

    assert lines_of(table) == [("Kjønn", "kvinne", 3)]
    assert "Arbeidssted" not in str(table)


VALUES = st.lists(st.sampled_from(["", "a", "b", "c", "17", "18", "30", "41"]), min_size=1, max_size=14)


@given(VALUES)
def test_no_cell_is_small(values: list[str]) -> None:
    """Whatever the values, no row tells of fewer than three, and the rows of an attribute tell of everybody."""
    lines = lines_of(table_of(project_of(*({"X": value} for value in values))))

    assert all(count >= 3 for _, _, count in lines)
    assert not lines or sum(count for _, _, count in lines) == len(values)
    told = Counter(values)
    assert all(told[value] == count for _, value, count in lines if value in told)
