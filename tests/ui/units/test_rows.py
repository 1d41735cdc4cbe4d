"""Which units the table shows, in what order and under which headings."""

import pytest

from annotator.domain.codebook import descendants, same_name, units_with
from annotator.domain.places import participant_of
from annotator.domain.uses import uses_of
from annotator.storage.actions import coding, transcripts
from annotator.storage.store import Store
from annotator.ui.units.copying import html_table, tab_separated
from annotator.ui.units.rows import Facts, Filter, arranged, shown_units

THEME = "Ansvaret kommer før tryggheten"


@pytest.fixture
def facts(sample: Store) -> Facts:
    return Facts(sample.project)


def theme(facts: Facts) -> int:
    found = same_name(facts.project, THEME)
    assert found is not None
    return found.id


def test_ideas_are_apart_from_coded_units(facts: Facts) -> None:
    """An uncoded highlight is no unit of the table until she asks for ideas."""
    coded = {u.id for u in facts.project.units if u.status == "coded"}
    ideas = {u.id for u in facts.project.units if u.status == "idea"}

    assert set(shown_units(facts, Filter())) == coded
    assert set(shown_units(facts, Filter(ideas=True))) == ideas


def test_a_theme_takes_in_its_codes(facts: Facts) -> None:
    """Filtering by a theme shows the units of every code below it."""
    below = {u.id for u in units_with(facts.project, descendants(facts.project, theme(facts)))}

    assert set(shown_units(facts, Filter(nodes=frozenset({theme(facts)})))) == below


def test_filters_narrow_together(facts: Facts) -> None:
    """Participant, golden and missing condensation each take units away."""
    project, first = facts.project, facts.project.ordered_columns()[0].id
    person = next(p for p in project.participants if p.pseudonym == "P01")
    found = shown_units(facts, Filter(participants=frozenset({person.id}), golden=True))

    assert found
    assert all(project.units[u].golden and participant_of(project, u) == person for u in found)
    assert all(not project.column_text(u, first) for u in shown_units(facts, Filter(uncondensed=True)))


def test_words_are_sought_in_text_condensation_and_codes(facts: Facts) -> None:
    """A word of a code's name finds the units with the code; all words must fit."""
    unit = next(u.id for u in facts.project.units if u.status == "coded" and facts.codes(u.id))
    name = facts.project.nodes[facts.codes(unit)[0]].name

    assert unit in shown_units(facts, Filter(text=name.upper()))
    assert shown_units(facts, Filter(text=f"{name} finnesikke")) == []


def test_excluded_interviews_are_left_out_unless_asked_for(sample: Store) -> None:
    """A unit of an excluded interview is shown only when that interview is chosen."""
    document = sample.project.ordered_documents()[0].id
    transcripts.update_document(sample, document, status="excluded")
    facts = Facts(sample.project)

    assert all(sample.project.units[u].document != document for u in shown_units(facts, Filter()))
    assert shown_units(facts, Filter(documents=frozenset({document})))


def test_groups_by_theme_repeat_a_unit_under_each(facts: Facts) -> None:
    """A unit under two themes stands under both headings, and every heading counts its units."""
    units = shown_units(facts, Filter())
    rows = arranged(facts, units, None, False, "theme")
    headings = [row for row in rows if not row.unit]

    assert sum(row.count for row in headings) == len(rows) - len(headings)
    assert {row.unit for row in rows if row.unit} == set(units)
    both = next(u for u in units if len(facts.themes(u)) > 1)
    assert {row.key for row in rows if row.unit == both} == set(facts.themes(both))


def test_rows_stand_in_text_order_until_sorted(facts: Facts) -> None:
    """Without a sort key the units come as they stand in the interviews."""
    rows = arranged(facts, shown_units(facts, Filter()), None, False, "")
    places = [facts.place(row.unit) for row in rows]

    assert places == sorted(places)


def test_the_strongest_stance_is_shown(sample: Store) -> None:
    """One contradicting label makes the unit contradict."""
    unit = next(u.id for u in sample.project.units if len(sample.project.labels_of(u.id)) > 1)
    coding.set_stance(sample, unit, sample.project.labels_of(unit)[1].node, "against")

    assert Facts(sample.project).stance(unit) == "against"


def test_copied_cells_keep_their_line_breaks() -> None:
    """A spreadsheet reads a cell with tab, quotation mark or line break as one; HTML is escaped."""
    table = [["A", "B"], ['sa "nei"', "to\nlinjer <b>"]]

    assert tab_separated(table) == 'A\tB\n"sa ""nei"""\t"to\nlinjer <b>"'
    assert "<td>to<br>linjer &lt;b&gt;</td>" in html_table(table)


def test_units_are_told_apart_by_whether_the_report_quotes_them(facts: Facts) -> None:
    """Quoted and not quoted are all of them; where it stands is the name of the theme."""
    project = facts.project
    quoted, others = (set(shown_units(facts, Filter(quoted=said))) for said in ("yes", "no"))  # type: ignore[arg-type]

    assert quoted
    assert quoted | others == set(shown_units(facts, Filter()))
    assert not quoted & others
    assert all(facts.quoted(unit) == list(dict.fromkeys(use.name for use in uses_of(project, unit))) for unit in quoted)
