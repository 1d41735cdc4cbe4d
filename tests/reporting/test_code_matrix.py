"""Codes against participants: dots say who speaks of what; numbers only where she and the method want them."""

from typing import Any

from annotator.domain.codebook import counts
from annotator.reporting.code_matrix import DOT, code_matrix
from annotator.reporting.model import Section, Table
from annotator.reporting.settings import ReportSettings
from annotator.storage.actions import card
from annotator.storage.store import Store
from tests.reporting.project_maker import CODE, THEME, ProjectMaker, sample


def tables_of(maker_or_project: Any, **settings: Any) -> list[Table]:
    """The tables of the matrix."""
    blocks = code_matrix(maker_or_project, ReportSettings(**settings))
    assert not blocks or blocks[0] == Section(landscape=True)
    return [block for block in blocks if isinstance(block, Table)]


def cells_of(table: Table) -> list[list[str]]:
    """The rows as texts."""
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_who_speaks_of_what() -> None:
    """Rows in tree order under the names of her levels; a unit of two participants is its first speaker's."""
    (table,) = tables_of(sample().project)

    assert table.header == ("Tema", "Kodegruppe – Kode", "Informant 1", "Informant 2", "Informant 3")
    assert cells_of(table) == [
        ["Tilhørighet", "Egen stemme – Å tørre å bli hørt", DOT, "", ""],
        ["Tilhørighet", "Fri fra hverdagen", DOT, DOT, ""],
        ["Forpliktelse", "Å bli savnet", DOT, "", DOT],
    ]
    assert table.continues() == [0, 1, 0]


def test_a_code_without_a_theme_is_not_under_the_theme_above_it() -> None:
    """Its cell says with a dash that it has none, and is not joined with the one above."""
    maker = sample()
    maker.unit(1, str(maker.project.turns_of(1)[1].text)[:12], maker.node("Løs kode", CODE))
    (table,) = tables_of(maker.project)

    assert cells_of(table)[-1][:2] == ["–", "Løs kode"]
    assert table.continues()[-1] == 0


def test_the_pilot_does_not_count() -> None:
    """Informant 3 says it in the pilot too, which is not counted; only the group interview is."""
    (table,) = tables_of(sample().project, counting="both")

    assert cells_of(table)[2] == ["Forpliktelse", "Å bli savnet", "1", "", "1"]
    assert table.note.startswith("Tallene er meningsenheter.")


def test_a_method_without_counts_has_dots(sample: Store) -> None:
    """Reflexive thematic analysis does not count, whatever she has ticked; content analysis does."""
    (dots,) = tables_of(sample.project, counting="both")
    card.update_card(sample, method="content_analysis")
    (numbers,) = tables_of(sample.project, counting="both")

    assert {text for row in cells_of(dots) for text in row[2:]} == {DOT, ""}
    assert all(text.isdigit() or not text for row in cells_of(numbers) for text in row[2:])


def test_a_rows_numbers_are_the_count_of_its_code(sample: Store) -> None:
    """The sum of a row is what the codebook says."""
    project = sample.project
    card.update_card(sample, method="content_analysis")
    known = counts(project)
    (table,) = tables_of(project, counting="both")
    by_name = {node.name: known[node.id] for node in project.nodes}

    for row in cells_of(table):
        name = (row[1] or row[0]).split(" – ")[-1]
        assert sum(int(text or 0) for text in row[2:]) == by_name[name]


def test_few_participants_are_warned_of() -> None:
    """With three of them a row may point to one; with nine nobody is told so."""
    few, many = sample().project, nine().project

    assert "peke ut én person" in tables_of(few)[0].note
    assert "peke ut" not in tables_of(many)[0].note


def nine(pseudonym: str = "P") -> ProjectMaker:
    """Nine interviews, a code in each."""
    maker = ProjectMaker()
    theme = maker.node("Tema", THEME)
    code = maker.node("Kode", CODE, theme)
    for number in range(9):
        person = maker.participant(f"{pseudonym}{number}")
        document = maker.interview(f"Intervju {number}", [("P", "Det går bra.")], {"P": person})
        maker.unit(document, "Det går bra.", code)
    return maker


def test_many_participants_come_in_several_tables() -> None:
    """No more columns than a lying page has room for, the same rows in each, every participant once."""
    tables = tables_of(nine("Informant Ekspedisjonssjef").project)

    assert len(tables) > 1
    assert tables[0].caption == f"Koder og deltakere (1/{len(tables)})"
    assert [name for table in tables for name in table.header[2:]] == [
        f"Informant Ekspedisjonssjef{number}" for number in range(9)
    ]
    assert {row[1] for table in tables for row in cells_of(table)} == {"Kode"}


def test_nothing_coded_is_no_matrix() -> None:
    """An empty table tells nothing."""
    assert tables_of(ProjectMaker().project) == []
