"""What holds of the tables of every method: who is in them, which rows are chosen, and which are in the report."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.cli.leaving import leaks_in_report
from annotator.domain.methods import Method
from annotator.reporting.outline import outline
from annotator.reporting.settings import settings_of, table_part
from annotator.reporting.texts import texts_of
from annotator.reporting.unit_cells import extract
from annotator.storage.actions import card, coding, consent, method, people, report, summaries, transcripts
from annotator.storage.templates import templates
from tests.reporting.methods.study import Study

Begin = Callable[..., Study]
EVERY = pytest.mark.parametrize("template", templates().values(), ids=lambda template: template.key)


def filled(begin: Begin, key: str) -> Study:
    """Five interviews with three units each, coded on every level; whose each is can be read in its words."""
    work = begin(key)
    above: int | None = None
    path = []
    for layer in reversed(work.method.layers):
        above = work.node(layer.slot, f"Nivå {layer.slot}", above)
        path.append(above)
    attribute = people.add_attribute(work.store, "Arbeidssted", never_export=True)
    for number in range(5):
        texts = [f"Deltaker{number} sier setning{number}{letter} her." for letter in "abc"]
        document = work.interview(f"Person{number}", *texts)
        units = [work.unit(document, text, path[-1]) for text in texts]
        for unit, text in zip(units, texts, strict=True):
            for column in work.method.columns:
                work.write(unit, **{column.slot: f"Kort om {text}"})
        person = next(p.id for p in work.store.project.participants if p.pseudonym == f"Person{number}")
        people.set_value(work.store, person, attribute, f"Skjult{number}")
        summaries.write_cell(work.store, path[0], person, f"Rute av Person{number}")
    return work


@EVERY
def test_no_table_holds_what_does_not_count(study: Begin, template: Method) -> None:
    """Whichever interviews are set aside: not a word, a condensation, a cell or a name of theirs is in any table."""
    work = filled(study, template.key)
    documents = [document.id for document in work.store.project.ordered_documents()]

    @settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.sets(st.integers(0, 4)))
    def check(aside: set[int]) -> None:
        for number, document in enumerate(documents):
            transcripts.set_status(work.store, document, "excluded" if number in aside else "included")
        words = " ".join(text.text for text in texts_of(work.report()))
        assert not [n for n in aside for word in ("Deltaker", "Person", "setning") if f"{word}{n}" in words]
        assert "Skjult" not in words

    check()


@EVERY
def test_frozen_words_are_in_no_table(study: Begin, template: Method) -> None:
    """A participant who has had her words restricted is left out as elsewhere."""
    work = filled(study, template.key)
    consent.set_restricted(work.store, 2, restricted=True)

    words = " ".join(text.text for text in texts_of(work.report()))

    assert "Person1" not in words
    assert "setning1" not in words


def test_what_leaves_in_a_table_is_looked_through(study: Begin) -> None:
    """A number in a condensate that stands in the method's table alone is a leak of the report that holds the table."""
    work = study("stc")
    document = work.interview("Informant 1", "Eg går i fjøset klokka fem.")
    group = work.node("group", "Fjøset", work.node("theme", "Morgon"))
    work.unit(document, "Eg går i fjøset klokka fem.", work.node("code", "Fem", group))
    work.about(group, "condensate", "Ring meg på 412 34 567 om kua kalvar.")
    chosen = settings_of(work.store.project)

    assert not [leak for leak in leaks_in_report(work.store, chosen) if "412" in leak.term]
    [leak] = [
        leak
        for leak in leaks_in_report(work.store, replace(chosen, said={table_part("example"): True}))
        if "412" in leak.term
    ]
    assert leak.places[0].where == "Eksempel: én kodegruppe (Morgon)"


def test_example_rows_are_of_different_participants(study: Begin) -> None:
    """Five of them, so five rows; the same each time."""
    work = filled(study, "content_analysis")
    rows = work.tables()["Fra meningsenhet til tema"]

    assert sorted(row[0][:9] for row in rows[1:]) == [f"Deltaker{number}" for number in range(5)]
    assert work.tables()["Fra meningsenhet til tema"] == rows


def test_she_chooses_the_examples_with_stars(study: Begin) -> None:
    """From three golden units on, they alone are the example; fewer stand among others."""
    work = filled(study, "content_analysis")
    chosen = [unit.id for unit in work.store.project.units][1:8:3]
    for unit in chosen[:2]:
        coding.set_golden(work.store, unit, True)
    few = work.tables()["Fra meningsenhet til tema"][1:]
    coding.set_golden(work.store, chosen[2], True)
    enough = work.tables()["Fra meningsenhet til tema"][1:]

    texts = [work.store.project.text_of(unit) for unit in chosen]
    assert {row[0] for row in few} >= set(texts[:2])
    assert len(few) == 5
    assert [row[0] for row in enough] == texts


def test_a_level_and_a_column_of_her_own_are_shown(study: Begin) -> None:
    """They stand beside those of their kind, under the names she gave them; renamed ones too."""
    work = filled(study, "content_analysis")
    layer = method.add_layer(work.store, "Hovedområde", "theme")
    top = next(n.id for n in work.store.project.nodes if n.name == "Nivå theme")
    own = work.node_on(layer, "Arbeid")
    work.move_under(top, own)
    column = method.add_column(work.store, "Stemning")
    for unit in work.store.project.units:
        coding.write_unit_text(work.store, unit.id, column, "rolig")
    method.rename_layer(work.store, next(x.id for x in work.store.project.layers if x.slot == "group"), "Underpunkt")

    head, *rows = work.tables()["Fra meningsenhet til tema"]

    assert head == [
        *("Meningsenhet", "Kondensert meningsenhet", "Fortolkning", "Stemning"),
        *("Kode", "Underpunkt", "Kategori", "Undertema", "Tema", "Hovedområde"),
    ]
    assert {(row[3], row[9]) for row in rows} == {("rolig", "Arbeid")}


def test_content_analysis_has_its_table_unless_it_is_left_out(study: Begin) -> None:
    """It stands for the general examples; other methods' tables wait until they are taken in."""
    work = study("content_analysis")
    first = held(work)
    report.take_part(work.store, table_part("example"), taken=False)
    without = held(work)

    assert (table_part("example") in first, "analysis" in first) == (True, False)
    assert (table_part("example") in without, "analysis" in without) == (False, True)
    assert all(
        table.expected == (key == "content_analysis" and table.key == "example")
        for key, one in templates().items()
        for table in one.tables
    )


def test_tables_she_chose_wait_while_she_follows_another_method(study: Begin) -> None:
    """What she said of one method's tables is there again when she comes back to it."""
    work = study("template_analysis")
    report.take_part(work.store, table_part("versions"), taken=True, suggested=False)
    card.update_card(work.store, method="kvale")
    elsewhere = held(work)
    report.take_part(work.store, "codebook", taken=False)
    card.update_card(work.store, method="template_analysis")

    assert not any(key.startswith(table_part("")) for key in elsewhere)
    assert table_part("versions") in held(work)
    assert "codebook" not in held(work)


def held(work: Study) -> set[str]:
    """The keys of what the report holds."""
    project = work.store.project
    return {entry.key for entry in outline(project, settings_of(project)) if entry.taken}


def test_an_extract_ends_with_a_sentence() -> None:
    """As many whole sentences as fit, at least one; a short text is whole."""
    assert extract("En to tre. Fire fem.", 3) == "En to tre. (…)"
    assert extract("En to tre fire. Fem.", 2) == "En to tre fire. (…)"
    assert extract("En to.", 5) == "En to."


@EVERY
def test_a_project_without_anything_has_no_table(study: Begin, template: Method) -> None:
    """No empty heads, no heading of an appendix."""
    assert study(template.key).report().blocks == ()
